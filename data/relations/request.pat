# Demands, appeals, orders, calls for.
label REQUEST

urge|implore|beseech|exhort|entreat|beg|petition|lobby|pressure|press|pressurize|invite|instruct|task|command|direct|encourage|persuade|coax|cajole|convince|advise|pester|importune|tell/v clause=* : subj > obj|csubj conf=0.6
urge|implore|beseech|exhort|entreat|petition|lobby|press|pressure|instruct|pester/v : subj > obj conf=0.6
ask/v : subj > obj|of|csubj|cobj|for conf=0.6
order/v clause=* : subj > obj|csubj conf=0.6
order/v : subj > obj conf=0.45
demand|request|require|insist|propose|recommend|suggest|stipulate|advocate/v : subj > of|from|csubj|to|on conf=0.55
demand|request|seek/v : subj > of|from|obj|cobj|csubj conf=0.5
demand|request|seek|want/v obj=release|resignation|return|extradition|withdrawal|apology|end|payment|permission|help|support|aid|explanation : subj > of|from|by|obj conf=0.55
call/v on=* : subj > on conf=0.8
call/v for=* : subj > for|on conf=0.55
appeal|plead/v : subj > to|with|for conf=0.7
want|expect|wish|need/v clause=* : subj > obj|csubj conf=0.5
want/v : subj > obj|csubj|cobj conf=0.35
call/v upon=* : subj > upon conf=0.8
apply/v : subj > to|for conf=0.5
turn|look/v : subj > to conf=0.3
lean/v : subj > on conf=0.5
push/v : subj > for|obj conf=0.4
remind|warn/v clause=* : subj > obj conf=0.3
issue|deliver|send|present|give|make|address|put|submit|set|hand|lodge/v obj=ultimatum|demand|request|appeal|deadline|plea|petition|order|warrant : subj > to|iobj|on|for|with conf=0.6
should|must/v : subj > obj

demand|request|appeal|plea|call|petition|ultimatum|order|insistence|entreaty|pressure|exhortation|recommendation|advice|proposal/n : poss|by|from|of|subj|mod > to|on|csubj|for|of|upon conf=0.55
request|behest|urging|insistence|invitation|order|instruction|instigation/n : of|poss > subj conf=0.5
ultimatum/n : poss|by|from|of|subj|mod > to conf=0.7
pressure/n : from|by|of|poss|mod > on|subj conf=0.5
task|charge|commission|authorize|authorise|empower|oblige/v : subj > obj conf=0.45
seek/v : subj > from|of|cobj|csubj conf=0.4
want|wish|long/v : subj > csubj|obj|cobj conf=0.4
set/v obj=condition|deadline|precondition|term : subj > for|on|to conf=0.5
talk/v into=* : subj > obj
pressure|plead|reason/v : subj > obj|with|to conf=0.5
say/v clause=should|must : subj > csubj conf=0.3
