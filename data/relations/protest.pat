# Demonstrations, strikes, riots, boycotts.
label PROTEST

protest|demonstrate|rally|march|riot|picket|mutiny|revolt|rebel|rise|agitate|mobilize/v : subj > against|at|outside|over|in|obj conf=0.6
boycott/v : subj > obj|of|in conf=0.65
strike/v against=* : subj > against
go/v on=strike : subj > against|over|in
walk/v prt=out : subj > on|of conf=0.3
storm|besiege|occupy|pelt|heckle|boo|jeer|burn|disrupt|interrupt/v subj=protester|demonstrator|crowd|mob|rioter|student|activist|supporter : subj > obj|of|at conf=0.65
stage|hold|organize|organise|lead|join|attend|call|begin|plan/v obj=protest|demonstration|rally|march|strike|walkout|boycott|sit-in|vigil|hunger_strike : subj > against|over|outside|at|in|of|obj conf=0.6
take/v to=street : subj > against|over|in|of

protest|demonstration|riot|march|boycott|uprising|revolt|mutiny|walkout|rebellion|sit-in|unrest/n : by|of|poss|mod|subj > against|over|at|outside|of|in conf=0.55
strike/n mod=general|hunger|rail|teacher|nationwide : by|of|poss|mod|subj > against|over|in conf=0.6
rally/n : by|of|poss|mod|subj > against conf=0.55
protester|demonstrator|rioter/n : mod|from|of > against|outside|at|in conf=0.4
