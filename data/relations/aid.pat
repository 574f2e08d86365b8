# One-sided material help: money, goods, arms, asylum, protection.
label AID

aid|assist|help|protect|resupply/v : subj > obj conf=0.5
arm|equip|reinforce/v : subj > obj mode=military conf=0.5
subsidize|subsidise|bankroll|finance|fund|bail/v : subj > obj mode=economic conf=0.5
shelter|harbor|harbour/v : subj > obj mode=asylum conf=0.5
rescue|evacuate|treat/v : subj > obj mode=humanitarian conf=0.5
provide|supply|furnish/v with=* : subj > obj|to conf=0.65
equip/v with=* : subj > obj|to mode=military conf=0.65
provide|give|send|grant|deliver|supply|offer|extend|donate|ship|dispatch|airlift|lend|channel|fly|contribute|allocate|distribute|approve|release|transfer|drop|pour|rush|pump|airdrop/v obj=$aid : subj > to|for|iobj|into|obj conf=0.65
contribute/v : subj > to|iobj conf=0.6
donate|lend|loan/v : subj > to|iobj mode=economic conf=0.6
give|grant|offer/v obj=asylum|refuge|shelter|protection|sanctuary|haven : subj > to|iobj mode=asylum conf=0.7
receive|get|obtain|accept/v obj=$aid : from > subj conf=0.6
borrow/v : from > subj mode=economic conf=0.6
train/v : subj > obj mode=military conf=0.55
smuggle/v : subj > to|obj|into conf=0.4
host/v obj=refugee|exile : subj > obj conf=0.4
pay/v : subj > obj|iobj|to conf=0.35
increase|boost|resume|restore|continue/v obj=$aid : subj > to|for conf=0.6

aid|assistance|protection|supply|shipment|delivery/n : from|by|poss|mod|subj > to|for|in conf=0.45
asylum|refuge|shelter/n : from|by|poss|mod|subj > to|for|in mode=asylum conf=0.45
weapon|arm/n : from|by|poss|mod|subj > to|for|in mode=military conf=0.45
loan|subsidy|funding|donation|bailout|credit|grant/n : from|by|poss|mod|subj > to|for|in mode=economic conf=0.45
relief/n : from|by|poss|mod|subj > to|for|in mode=humanitarian conf=0.45
support|help/n mod=military|financial|humanitarian|economic|material : from|by|poss|mod|subj > to|for conf=0.55
asylum|refuge|shelter/n : in|from|of > subj mode=asylum conf=0.5
rescue/n : by > of mode=humanitarian
benefactor|supplier/n : self > of|to|poss conf=0.45
donor|creditor|lender|financier/n : self > of|to|poss mode=economic conf=0.45
