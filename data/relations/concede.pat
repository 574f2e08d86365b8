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
