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

# More help and supplies.
aid|assist|help|support|back|arm|equip|train|supply|provision|fund|finance|bankroll|subsidize|sponsor|protect|defend|shelter|harbour|harbor|rescue|save|evacuate|relieve|feed|clothe|treat|heal|nurse|vaccinate|host|house|resettle|reinforce|bolster|sustain|prop|lend|loan|credit|grant|donate|give|endow|compensate|reimburse|refinance|insure|escort|airlift|ferry|smuggle|fly|ship|send|deliver|supply|provide|furnish|offer|extend|pay|contribute|distribute|advance|hide|welcome|admit|accommodate|guard|garrison|representing|adopt/v : subj > obj|to|for|iobj|in|into|with conf=0.1
take/v prt=in : subj > obj|from conf=0.17
lift|fly|get|bring|carry|help|pull|lead|spirit|whisk|guide|take/v prt=out : subj > obj|of|from conf=0.13
bail|help|prop|keep/v prt=out|up|afloat|alive|supplied : subj > obj conf=0.15
come|rush|fly|go|send|hurry/v to=aid|help|rescue|assistance|relief : subj > of conf=0.2
grant|give|offer|receive|obtain|find|seek|get|take|enjoy/v obj=asylum|refuge|shelter|sanctuary|haven|protection|safe_passage|citizenship|visa|residence : subj|from|in|by|of > to|iobj|in|for|subj|from mode=asylum conf=0.15
receive|get|accept|obtain|secure|draw|borrow|buy|rely|depend|live/v obj=$aid : from|by|of > subj conf=0.13
aid|assistance|help|relief|support|backing|loan|credit|grant|gift|subsidy|funding|finance|donation|contribution|supply|shipment|delivery|arms|arm|weapon|ammunition|equipment|training|protection|asylum|refuge|shelter|sanctuary|rescue|evacuation|airlift|bailout|reinforcement|medicine|food|hospitality|mission|escort|garrison|guarantee|patronage|subvention/n : from|by|of|poss|mod|subj|with > to|for|in|of|subj|against conf=0.11
benefactor|donor|backer|patron|lender|supplier|protector|provider|rescuer|helper|saviour|savior|ally|sponsor/n : self > of|to|poss|for conf=0.13
beneficiary|recipient|client|protégé|ward|debtor/n : of|poss > self conf=0.11

# Verbs found missing by `entente extract --unmatched` on news.
label AID
feed|provision/v : subj > obj conf=0.4
safeguard/v : subj > obj conf=0.35
