# One-sided material help: money, goods, arms, asylum, protection.
label AID

aid|assist|help|arm|equip|subsidize|subsidise|bankroll|finance|fund|shelter|harbor|harbour|protect|rescue|resupply|evacuate|treat|reinforce|bail/v : subj > obj conf=0.5
provide|supply|furnish|equip/v with=* : subj > obj|to conf=0.65
provide|give|send|grant|deliver|supply|offer|extend|donate|ship|dispatch|airlift|lend|channel|fly|contribute|allocate|distribute|approve|release|transfer|drop|pour|rush|pump|airdrop/v obj=$aid : subj > to|for|iobj|into|obj conf=0.65
donate|lend|loan|contribute/v : subj > to|iobj conf=0.6
give|grant|offer/v obj=asylum|refuge|shelter|protection|sanctuary|haven : subj > to|iobj conf=0.7
receive|get|obtain|accept/v obj=$aid : from > subj conf=0.6
borrow/v : from > subj conf=0.6
train/v : subj > obj conf=0.55
smuggle/v : subj > to|obj|into conf=0.4
host/v obj=refugee|exile : subj > obj conf=0.4
pay/v : subj > obj|iobj|to conf=0.35
increase|boost|resume|restore|continue/v obj=$aid : subj > to|for conf=0.6

aid|assistance|relief|loan|subsidy|asylum|refuge|shelter|weapon|funding|donation|protection|bailout|arm|supply|shipment|delivery|credit|grant/n : from|by|poss|mod|subj > to|for|in conf=0.45
support|help/n mod=military|financial|humanitarian|economic|material : from|by|poss|mod|subj > to|for conf=0.55
asylum|refuge|shelter/n : in|from|of > subj conf=0.5
rescue/n : by > of
donor|creditor|lender|financier|benefactor|supplier/n : self > of|to|poss conf=0.45
