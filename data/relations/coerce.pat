# Arrest, seizure, curfew, censorship, deportation, occupation, blockade, hacking.
label COERCE

kidnap|abduct|hold|evict|annex|occupy|besiege|colonize|colonise|conquer|overthrow|topple|depose|oust|hijack|hack|raid|repress|suppress|persecute|torture|harass|coerce|force|compel|subjugate|enslave|oppress|dissolve|shutter|crush|quash|disarm|sabotage|suspend|spy|wiretap|surround|encircle|abuse|mistreat|interfere|meddle|interrogate|partition|conscript/v : subj > obj|of|in|on|from conf=0.55
arrest|detain|jail|imprison|capture|apprehend|incarcerate|intern/v : subj > obj|of|in|on|from mode=arrest conf=0.55
deport|extradite|exile|banish|expel/v : subj > obj|of|in|on|from mode=deport conf=0.55
seize|loot|confiscate|expropriate|nationalize|nationalise|impound/v : subj > obj|of|in|on|from mode=confiscate conf=0.55
censor|silence|gag/v : subj > obj|of|in|on|from mode=censor conf=0.55
outlaw|ban/v : subj > obj|of|in|on|from mode=ban conf=0.55
confine|blockade|intercept|restrict|block/v : subj > obj|of|in|on|from mode=restrict conf=0.55
kidnap|abduct|occupy|annex/v : subj > obj|in|of conf=0.7
arrest|detain|jail|imprison|capture|apprehend/v : subj > obj|in|of mode=arrest conf=0.7
deport/v : subj > obj|in|of mode=deport conf=0.7
seize|take/v obj=control|power|hostage|prisoner|city|town|territory : subj > of|from|in|obj conf=0.55
take/v into=custody : subj > obj
take/v xcomp=prisoner|hostage|captive : subj > obj
place|put/v under=arrest|blockade|siege|curfew|rule|control : subj > obj
put/v in=prison|jail : subj > obj
force/v clause=* : subj > obj conf=0.5
shut|close/v prt=down : subj > obj|of|in conf=0.5
impose|declare|enforce|announce|extend/v obj=curfew|blockade|emergency|censorship|siege|lockdown|martial_law|law : subj > on|in|against|over|of conf=0.55
interfere|meddle|intervene|pry/v : subj > in|with|into conf=0.55
spy/v : subj > on|for conf=0.6
carry|launch|conduct/v obj=raid|coup|cyberattack|crackdown|operation : subj > on|against|in conf=0.45
crack/v prt=down : subj > on
round/v prt=up : subj > obj
exert|put|apply/v obj=pressure : subj > on
issue|obtain/v obj=warrant : subj > for|against|of conf=0.55
hold|keep/v xcomp=hostage|captive|prisoner : subj > obj

kidnapping|abduction|occupation|annexation|crackdown|raid|overthrow|takeover|repression|persecution|hacking|espionage|interference|meddling|intervention|conquest|coup|partition|torture|encroachment/n : by|mod|from > of|on|in|against|poss conf=0.55
arrest|detention|imprisonment|capture|internment|incarceration/n : by|mod|from > of|on|in|against|poss mode=arrest conf=0.55
deportation/n : by|mod|from > of|on|in|against|poss mode=deport conf=0.55
seizure|expropriation|nationalization|nationalisation/n : by|mod|from > of|on|in|against|poss mode=confiscate conf=0.55
censorship/n : by|mod|from > of|on|in|against|poss mode=censor conf=0.55
blockade|siege/n : by|mod|from > of|on|in|against|poss mode=restrict conf=0.55
occupation|annexation|crackdown|interference|raid|conquest|repression|invasion|coup|intervention/n : poss|by|of|subj|mod > of|on|against|in conf=0.5
seizure/n : poss|by|of|subj|mod > of|on|against|in mode=confiscate conf=0.5
blockade|siege/n : poss|by|of|subj|mod > of|on|against|in mode=restrict conf=0.5
pressure/n : from|by|of|poss|mod|subj > on|subj conf=0.4
hostage/n : of|poss > self conf=0.5
prisoner|captive|detainee/n : of|poss > self mode=arrest conf=0.5
captor|kidnapper/n : self > of|poss
take|lead|drag|haul|carry/v prt=away|out|off|prisoner : subj > obj|from conf=0.45
lock/v prt=up : subj > obj|in conf=0.5
close|deny/v obj=border|airspace|port|sky|space|strait : subj > to|with|of conf=0.45
extend|tighten/v obj=control|detention : subj > over|of|in conf=0.4
order/v obj=arrest|detention|closure : subj > of|obj conf=0.6
warrant/n : by|from|of|poss|mod|subj > for|against conf=0.5
rule|control/v : subj > obj|over|in conf=0.3
control|rule/n : poss|by|subj|of|mod > of|over conf=0.3
forbid|bar|stop/v : subj > obj|from|in conf=0.4

# More arrests, seizures, bans and pressure.
arrest|detain|apprehend|jail|imprison|intern|incarcerate|remand|hold|nab|capture|seize|collar|handcuff|shackle|round|pick|confine|isolate|lock|interrogate|kidnap|abduct|hijack|deport|expel|banish|exile|extradite|evict|displace|uproot|resettle|relocate|deny|bar|ban|block|forbid|prohibit|prevent|stop|restrict|curb|curtail|gag|muzzle|censor|silence|suppress|repress|quell|crush|quash|stifle|smother|disperse|dissolve|disband|shutter|close|raid|search|ransack|occupy|annex|absorb|seize|confiscate|expropriate|nationalize|requisition|commandeer|impound|freeze|grab|conquer|subjugate|subdue|subject|colonize|rule|partition|blockade|besiege|encircle|surround|cordon|quarantine|overthrow|topple|oust|depose|unseat|dethrone|remove|overrun|coerce|force|compel|oblige|constrain|bully|blackmail|intimidate|pressure|strong-arm|muscle|dragoon|conscript|enslave|oppress|persecute|harass|hound|spy|wiretap|bug|tap|monitor|surveil|eavesdrop|hack|infiltrate|sabotage|jam|interfere|meddle|intervene|intrude|encroach|impose|dictate|order|disarm|demilitarize|intercept|board|turn|hold|strip|summon|control|dominate/v : subj > obj|of|in|on|from|to|into|with|over|against conf=0.11
take|put|place|hold|keep|remand/v into=custody : subj > obj conf=0.2
take|put|hold|keep|remand|lock/v in=custody|prison|jail|detention|cell|solitary|chain : subj > obj conf=0.2
put|place|keep|hold|remain|be|stay/v under=arrest|house_arrest|surveillance|siege|guard|blockade|curfew|occupation|control|pressure|rule|detention : subj|by|of > obj|subj conf=0.17
take|hold|keep/v xcomp=prisoner|hostage|captive : subj > obj conf=0.2
take|hold|keep/v obj=hostage|prisoner|captive : subj > from|of|at conf=0.17
have|get|order/v clause=arrest|detain|jail|imprison|seize|deport : subj > obj|cobj|csubj conf=0.2
issue|obtain|seek|request|sign/v obj=warrant|arrest|detention|order : subj > for|against|of conf=0.17
seize|take|assume|gain|usurp|hold|establish|extend|tighten|consolidate|keep/v obj=control|power|territory|town|city|island|province|ship|vessel|tanker|land|base|airport|asset|property|building : subj > of|from|in|over|at|belonging|obj conf=0.15
impose|declare|proclaim|enforce|clamp|announce|extend|order/v obj=curfew|blockade|siege|lockdown|emergency|censorship|martial_law|law|rule|ban|restriction|control|closure|quarantine|moratorium : subj > on|in|over|against|of|upon|obj conf=0.17
shut|close|cut|seal|fence|wall|block|cordon/v prt=down|off|up|out : subj > obj|of|in|from conf=0.15
arrest|detention|imprisonment|custody|house_arrest|abduction|kidnapping|capture|seizure|confiscation|expropriation|nationalization|occupation|annexation|blockade|siege|encirclement|deportation|expulsion|eviction|crackdown|repression|persecution|suppression|censorship|overthrow|coup|putsch|takeover|ouster|control|domination|subjugation|conquest|colonization|rule|interference|meddling|intervention|intrusion|encroachment|infiltration|hacking|cyberattack|espionage|spying|surveillance|pressure|coercion|intimidation|blackmail|raid|search|interrogation|torture|captivity|hold|grip|yoke|imposition|conscription|restriction|ban|closure|dissolution|internment/n : by|of|from|poss|mod|subj|at > of|on|in|against|over|by|poss|into|with|from conf=0.11
prisoner|captive|hostage|detainee|inmate/n : of|in|poss|mod > self conf=0.13
captor|jailer|kidnapper|occupier|oppressor|conqueror|colonizer|persecutor/n : self > of|poss conf=0.17
occupied|controlled|held|annexed|besieged|ruled|administered|dominated/a : mod|by > obj|subj conf=0.13

# Verbs found missing by `entente extract --unmatched` on news.
label COERCE
board/v obj=ship|vessel|tanker|boat|yacht : subj > obj conf=0.5
extort|disenfranchise|muzzle|browbeat|bully|quarantine|nab/v : subj > obj conf=0.55
discriminate/v : subj > against conf=0.5
commandeer/v : subj > obj|from conf=0.6
destabilize|destabilise/v : subj > obj conf=0.45
dethrone/v : subj > obj conf=0.55
