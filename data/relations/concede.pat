# Apologies, amnesties, easing, yielding.
label CONCEDE

apologize|apologise/v : subj > to|for|on conf=0.8
pardon|amnesty|acquit|exonerate|reprieve|absolve|forgive|commute|reinstate|rehabilitate/v : subj > obj|of conf=0.75
concede|yield|submit|capitulate|bow|give|acquiesce|kowtow/v prt=in|way : subj > to conf=0.6
concede|yield|submit|capitulate|bow|acquiesce/v : subj > to conf=0.6
give/v obj=way|concession : subj > to conf=0.6
make|offer|grant/v obj=concession|apology|reparation|amends|amend : subj > to|iobj conf=0.6
lift|ease|relax|remove|drop|waive|end|suspend|loosen|rescind|reduce|scrap|repeal|abolish|postpone|delay|pause|halt|lower|cut|exempt/v obj=$sanction|curfew|siege|restriction|charge|emergency|tax : subj > on|against|from|of|for|obj|in conf=0.65
exempt/v : subj > obj|from conf=0.5
reopen/v obj=border|embassy|crossing|airspace|consulate : subj > with|to|in|obj conf=0.65
grant/v obj=amnesty|pardon|clemency|independence|autonomy|immunity|bail|freedom|reprieve : subj > to|iobj conf=0.65
grant|cede|return|hand|surrender/v obj=territory|control|island|land|sovereignty|power : subj > to|iobj conf=0.5
admit|acknowledge|regret/v obj=mistake|responsibility|guilt|wrongdoing|defeat|fault|killing : subj > to|in|against|of conf=0.4
allow|permit/v clause=* : subj > obj|csubj conf=0.35
overturn|quash|annul|vacate|dismiss/v obj=conviction|sentence|charge|verdict|case : subj > of|against|obj conf=0.5
reverse|soften|moderate/v : subj > on|toward|obj conf=0.35
pay/v obj=reparation|compensation|indemnity : subj > to|iobj conf=0.6

apology|concession|amnesty|pardon|clemency|reprieve|reparation/n : poss|by|from|of|subj|mod > to|for conf=0.55
acquittal|exoneration/n : by|poss > of conf=0.4
easing|lifting|relaxation/n of=$sanction|embargo|ban : poss|by|subj > on|against|of conf=0.5

# More yielding, easing and pardons.
apologize|apologise|regret|repent|atone|concede|yield|relent|acquiesce|surrender|submit|bow|cave|capitulate|accommodate|appease|placate|mollify|compromise|soften|moderate|climb|backtrack|backpedal|backpedal|pardon|amnesty|forgive|absolve|exonerate|acquit|clear|reprieve|commute|excuse|spare|exempt|waive|ease|lift|relax|loosen|rescind|repeal|revoke|reverse|abolish|scrap|suspend|postpone|delay|defer|withdraw|drop|allow|permit|let|authorize|authorise|legalize|legalise|reopen|unfreeze|unblock|restore|reinstate|readmit|rehabilitate|grant|cede|admit|acknowledge|accept|recognize|legitimize|hand|give|return|free|reduce|cut|lower|trim|pause|compensate|indemnify/v : subj > to|obj|for|on|of|from|in|with|iobj|against conf=0.1
climb|back|give|cave/v prt=down|in|off|way : subj > to|on|over|before conf=0.17
express|voice|convey|offer|make|issue|tender|extend|send|owe|accept|read/v obj=regret|apology|remorse|contrition|amends|concession|condolence|sorrow : subj > to|for|over|iobj|from conf=0.18
grant|give|offer|issue|announce|sign|receive|win|get|obtain/v obj=amnesty|pardon|clemency|immunity|reprieve|independence|autonomy|concession|exemption|waiver|license|licence|freedom|bail|rights|right|leave|permission|access|home_rule|dominion|suffrage|constitution : subj > to|iobj|for|from|of|in conf=0.17
lift|ease|relax|remove|drop|waive|end|suspend|loosen|rescind|reduce|scrap|repeal|abolish|postpone|delay|pause|halt|lower|cut|withdraw|revoke|cancel|unfreeze|reverse|raise|soften/v obj=$sanction|curfew|siege|restriction|charge|emergency|tax|control|visa|warrant|claim|demand|reform|bill|law|asset|moratorium|veto|objection|quarantine|fee|import|export : subj > on|against|from|of|for|obj|in|to|over conf=0.17
concede|admit|acknowledge|accept/v obj=defeat|election|mistake|guilt|error|blame|responsibility|fault|wrongdoing|failure|victory : subj > to|in|of|for|against conf=0.17
apology|concession|pardon|amnesty|clemency|reprieve|regret|remorse|acquittal|exoneration|forgiveness|easing|lifting|relaxation|suspension|repeal|waiver|exemption|reparation|compensation|admission|reopening|restitution|grant/n : of|by|from|poss|subj|mod > to|for|from|on|of|against|in conf=0.11

# Verbs found missing by `entente extract --unmatched` on news.
label CONCEDE
reconcile/v : subj > with conf=0.5
relinquish/v obj=control|territory|claim : subj > to|over conf=0.5
relent/v : subj > to conf=0.5
