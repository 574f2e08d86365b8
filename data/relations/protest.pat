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
