# Warnings with consequences, ultimatums, threats of force or sanctions.
label THREATEN

threaten|menace|intimidate|blackmail/v : subj > obj|with|against|cobj conf=0.7
threaten/v clause=* : subj > cobj|csubj|obj conf=0.65
warn/v : subj > obj|against|csubj|cobj conf=0.55
caution/v : subj > obj|against conf=0.5
vow|swear|promise/v clause=destroy|fight|attack|strike|crush|annihilate|eliminate : subj > cobj|against|on mode=violence conf=0.6
vow|swear|promise/v clause=retaliate|respond|avenge|punish|continue : subj > cobj|against|on conf=0.6
vow|swear/v obj=retaliation|revenge|vengeance|response : subj > against|on|for conf=0.6
retaliate/v : subj > against|on conf=0.5
issue|make|send|deliver|give/v obj=threat|warning|ultimatum : subj > to|against|iobj|on|of conf=0.7

threat|warning|ultimatum|menace|intimidation|blackmail/n : poss|by|from|of|subj|mod > to|against|of|on|for|cobj conf=0.55
threat/n : self > to conf=0.3
