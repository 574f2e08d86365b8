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

# More warnings and threats.
threaten|menace|warn|caution|admonish|forewarn|intimidate|bully|blackmail|endanger|imperil|serve|alert|scare|taunt|hint|signal|vow|swear|promise|brandish|rattle|dare/v : subj > obj|to|against|with|cobj|csubj|iobj|at|on|of conf=0.11
let/v clause=know : subj > obj|csubj conf=0.11
give|set|issue|send|deliver|hand|serve|make|renew|repeat|carry|sound|address|utter|receive/v obj=threat|warning|ultimatum|notice|deadline|month|day|hour|caution|signal : subj > to|iobj|against|on|of|for|from|obj|with conf=0.17
declare|proclaim|announce|vow|swear|promise/v obj=war|revenge|retaliation|vengeance|reprisal|response|jihad|resistance|punishment|consequence : subj > on|against|for|to|upon|with conf=0.17
pay|face|suffer|regret|bear/v obj=price|consequence|war|retaliation|reprisal : subj > obj|for|from|with conf=0.1
offer|announce|post|put/v obj=reward|bounty|price : subj > for|on conf=0.15
reserve/v obj=right : subj > against|cobj|to conf=0.13
threat|warning|ultimatum|menace|intimidation|blackmail|vow|caution|danger|sabre-rattling|saber-rattling|declaration_of_war|bounty|fatwa|deadline|notice/n : by|from|of|poss|subj|mod > to|against|of|on|for|cobj|with|at|over|towards|toward|csubj conf=0.15
