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

# More moves of forces.
deploy|redeploy|mobilize|mobilise|mass|amass|assemble|gather|concentrate|station|base|dispatch|send|rush|order|move|shift|march|advance|sail|steam|fly|scramble|land|position|place|put|reinforce|strengthen|patrol|surround|encircle|blockade|circle|approach|enter|cross|violate|buzz|penetrate|overfly|test-fire|test|fire|launch|install|arm|fortify|garrison|muster|levy|conscript|enlist|raise|call|alert|stage|rehearse|drill|exercise|parade|airlift/v : subj > to|against|in|into|near|along|on|toward|towards|around|at|through|over|obj|off|across|for conf=0.084
put|place/v on=alert|footing|standby : subj > obj|against|in|along conf=0.17
call/v prt=up : subj > obj|against conf=0.15
send|order|move|rush|fly|bring|throw|pour|dispatch|station|keep|mass|commit|post|land|deploy/v obj=$troops|division|tank|warship|carrier|bomber|missile|marine|reinforcement|armour|armor|artillery|battery|peacekeeper|gunboat : subj > to|against|in|into|near|along|on|toward|towards|around|at|off|over|for conf=0.17
deployment|mobilization|mobilisation|build-up|buildup|concentration|movement|dispatch|presence|incursion|advance|reinforcement|alert|exercise|manoeuvre|maneuver|drill|patrol|overflight|landing|massing|march|parade|stationing|violation|arrival/n : of|by|from|poss|mod|subj > to|in|into|near|along|against|on|around|at|off|over|of conf=0.11

# Verbs found missing by `entente extract --unmatched` on news.
label MOBILIZE
muster|amass/v obj=troop|soldier|force|army|tank : subj > at|near|against|on|along conf=0.5
