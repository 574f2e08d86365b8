# Public offices and leadership; envoys; staff. Titles before names are also read by the actors stage ("roles").

$office/n : self > of|poss|mod|for|in|from|at label=OFFICE conf=0.75
president|minister|premier|chancellor|king|leader|head|chief|secretary|chairman|commander|governor|prime_minister|monarch|emperor|queen|ruler|director|speaker/n : self > of|poss|mod|at|for|in label=OFFICE conf=0.8
official|politician|lawmaker|opposition|figure|boss|co-founder|founder|member|candidate/n : self > of|poss|mod label=OFFICE conf=0.25
presidency|premiership|leadership|throne|chancellorship|governorship|kingship|chairmanship/n : subj|of|poss > of|poss|mod label=OFFICE conf=0.45
administration|government|cabinet|regime|presidency/n : poss|of|mod > mod|of label=OFFICE conf=0.3
lead|head|rule|govern|chair|command|found|co-found|run|direct|preside|reign/v : subj > obj|over|of label=OFFICE conf=0.5
elect|appoint|swear|name|inaugurate|install|crown|re-elect|reelect/v as=$office : obj > of label=OFFICE conf=0.3
become/v obj=$office : subj > of|obj label=OFFICE conf=0.4
succeed|replace/v as=$office : subj > of label=OFFICE conf=0.4
counterpart/n : self > mod label=OFFICE conf=0.6
colleague|opposite_number/n : self > mod label=OFFICE conf=0.4

ambassador|envoy|emissary|consul|nuncio|minister|representative|attaché|attache|delegate|diplomat|chargé|charge|legate|high_commissioner|commissioner|agent|affaires|rapporteur|plenipotentiary|consul-general|general|mission|man/n : self > to|in|at|near label=ENVOY_TO conf=0.7
ambassador|envoy|chargé|affaires|consul|minister|representative/n : self > for label=ENVOY_TO conf=0.4
ambassador/n : self > mod|of|poss|from label=OFFICE conf=0.8
envoy|consul|representative|emissary|attaché|diplomat|chargé|affaires/n : self > mod|of|poss|from label=OFFICE conf=0.45
accredit/v : obj > to label=ENVOY_TO conf=0.75
assign|post|appoint|send/v as=ambassador|envoy|minister|consul : obj > to|in label=ENVOY_TO conf=0.6

$staff/n : self > of|poss|to|for|mod|at|with|from label=WORKS_FOR conf=0.5
adviser|advisor|aide|spokesperson|spokesman|spokeswoman|lawyer|attorney|assistant|counsel|counselor|bodyguard|speechwriter|confidant|deputy|strategist/n : self > of|poss|to|for|mod|at label=WORKS_FOR conf=0.75
secretary/n mod=press|private|personal|parliamentary : self > of|poss|to|for|mod label=WORKS_FOR conf=0.65
chief/n of=staff : self > poss|to|mod|for label=WORKS_FOR conf=0.6
envoy|emissary|agent|representative|negotiator/n : self > of|poss|mod label=WORKS_FOR conf=0.5
work|serve|speak|act|spy|intern|represent/v : subj > for|under|at|as|with label=WORKS_FOR conf=0.45
represent|advise|serve/v : subj > obj label=WORKS_FOR conf=0.4
employ|hire|recruit/v : obj > subj label=WORKS_FOR conf=0.55
team|staff/n : self > of|poss label=WORKS_FOR conf=0.3
vice-president|vice_president/n : self > of|under|poss label=WORKS_FOR conf=0.3
take|assume|leave|hold|resign|win|seek|give/v obj=office|presidency|premiership|throne|leadership|chancellorship|post|seat : subj > of|as|in|at label=OFFICE conf=0.4
succeed|replace/v : subj > as|of label=OFFICE conf=0.2
preside/v : subj > over|in label=OFFICE conf=0.45
$office/n : self > to|by|over|under|with label=OFFICE conf=0.25
