# Troop moves, alerts, own exercises.
label MOBILIZE

station|dispatch|send|move|order|rush|land|position|concentrate|march|fly|bring|pour|scramble|assemble|transfer|reinforce|sail/v obj=$troops : subj > to|against|in|into|near|along|on|toward|towards|around|at|through|over|obj conf=0.6
deploy|mobilize|mobilise|mass|amass|redeploy/v obj=$troops : subj > to|against|in|into|near|along|on|toward|towards|around|at|through|over|obj mode=troops conf=0.6
scramble/v : subj > against|to|in|near|along|on|around|over conf=0.55
deploy|mobilize|mobilise|mass/v : subj > against|to|in|near|along|on|around|over mode=troops conf=0.55
march|advance|move|roll|cross/v subj=$troops : subj > into|on|toward|towards|through|to|over conf=0.5
land/v subj=$troops : subj > in|on
put|place/v on=alert : subj > against|in|obj conf=0.55
conduct|hold|stage|begin|launch|start|carry/v obj=exercise|drill|manoeuvre|maneuver|patrol|test : subj > near|around|in|off|along|against conf=0.45
declare|proclaim|order/v obj=emergency|mobilization|mobilisation : subj > against|in|along conf=0.45
send/v obj=* : subj > into conf=0.3
call/v prt=up obj=reservist|troop : subj > against|in
surround|patrol|guard/v : subj > obj conf=0.35
violate|enter/v obj=airspace|water : subj > of|obj conf=0.5

build-up|buildup|concentration|movement|dispatch|incursion/n : of|by|poss|mod|subj > to|in|into|near|along|against|on|around conf=0.5
deployment|mobilization|mobilisation/n : of|by|poss|mod|subj > to|in|into|near|along|against|on|around mode=troops conf=0.5
exercise|drill|manoeuvre|maneuver|patrol/n : by|of|poss|mod|subj > near|around|off|along conf=0.45
presence/n mod=military : of|by|poss|mod|subj > in|near|along|on conf=0.5
order|send|rush|fly|move|dispatch/v : subj > to|into|against|towards|toward|near conf=0.3
increase|expand|test|build/v obj=stockpile|arsenal|weapon|force|missile|presence : subj > against|near|in conf=0.4
cross/v : subj > into|to|over conf=0.3
order|call/v prt=up : subj > against|in
