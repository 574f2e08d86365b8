# Demonstrations, strikes, riots, boycotts.
label PROTEST

rebel|rise|agitate|mobilize/v : subj > against|at|outside|over|in|obj conf=0.6
protest|demonstrate|rally|march|picket/v : subj > against|at|outside|over|in|obj mode=demo conf=0.6
riot|mutiny|revolt/v : subj > against|at|outside|over|in|obj mode=riot conf=0.6
boycott/v : subj > obj|of|in mode=boycott conf=0.65
strike/v against=* : subj > against
go/v on=strike : subj > against|over|in
walk/v prt=out : subj > on|of conf=0.3
storm|besiege|occupy|pelt|heckle|boo|jeer|burn|disrupt|interrupt/v subj=protester|demonstrator|crowd|mob|rioter|student|activist|supporter : subj > obj|of|at conf=0.65
stage|hold|organize|organise|lead|join|attend|call|begin|plan/v obj=protest|demonstration|rally|march|strike|walkout|boycott|sit-in|vigil|hunger_strike : subj > against|over|outside|at|in|of|obj conf=0.6
take/v to=street : subj > against|over|in|of

walkout|sit-in|unrest/n : by|of|poss|mod|subj > against|over|at|outside|of|in conf=0.55
protest|demonstration|march/n : by|of|poss|mod|subj > against|over|at|outside|of|in mode=demo conf=0.55
riot|uprising|revolt|mutiny|rebellion/n : by|of|poss|mod|subj > against|over|at|outside|of|in mode=riot conf=0.55
boycott/n : by|of|poss|mod|subj > against|over|at|outside|of|in mode=boycott conf=0.55
strike/n mod=general|nationwide : by|of|poss|mod|subj > against|over|in mode=strike-gen conf=0.6
strike/n mod=hunger : by|of|poss|mod|subj > against|over|in mode=strike-hun conf=0.6
strike/n mod=rail|teacher|nurse|transport : by|of|poss|mod|subj > against|over|in mode=strike-lim conf=0.6
rally/n : by|of|poss|mod|subj > against mode=demo conf=0.55
protester|demonstrator/n : mod|from|of > against|outside|at|in mode=demo conf=0.4
rioter/n : mod|from|of > against|outside|at|in mode=riot conf=0.4

# More protest.
protest|demonstrate|march|rally|riot|picket|strike|mutiny|revolt|rebel|rise|chant|shout|whistle|howl|boo|heckle|jeer|jostle|besiege|storm|block|blockade|barricade|occupy|burn|boycott|disrupt|interrupt|disobey|assemble|gather|mass|converge|fill|flock|parade|petition|resign|walk|stay|fast|starve|clash|greet/v subj=protester|demonstrator|crowd|mob|student|worker|farmer|supporter|activist|people|thousand|hundred|union|woman|opponent|resident|citizen|driver|miner|teacher|nurse|villager|marcher|rioter|striker : subj > against|at|outside|over|in|obj|of|before|to|on conf=0.17
protest|demonstrate|march|rally|riot|picket|strike|mutiny|revolt|rebel|rise|shout|chant|agitate|campaign|boycott|besiege/v : subj > against|at|outside|over|in|obj|of|before|on|to conf=0.13
go|come|be/v on=strike|hunger_strike|street : subj > against|over|at|in|for mode=strike-lim conf=0.17
take|pour|come|go|flood|bring|fill/v to=street|square : subj > against|over|in|obj conf=0.17
stay|keep/v prt=away : subj > from|of conf=0.11
hold|stage|organize|organise|lead|join|attend|call|begin|plan|mount|launch|head|start|take|continue|declare|threaten|observe/v obj=protest|demonstration|rally|march|strike|walkout|boycott|sit-in|vigil|hunger_strike|general_strike|riot|parade|uprising|revolt|procession|blockade|fast|stoppage : subj > against|over|outside|at|in|of|obj|before|to|on conf=0.17
protest|demonstration|rally|march|riot|strike|hunger_strike|walkout|boycott|uprising|revolt|rebellion|mutiny|insurrection|unrest|picket|sit-in|vigil|blockade|siege|disobedience|defiance|procession|stoppage|lockout|disturbance|crowd|chant|cry/n : by|of|from|poss|mod|subj|among > against|over|at|outside|in|of|to|before|on|with conf=0.13
