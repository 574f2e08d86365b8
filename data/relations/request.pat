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

# More demands and appeals.
adjure|admonish|appeal|ask|badger|beg|bid|browbeat|cajole|challenge|coax|command|convince|counsel|demand|dun|enjoin|exhort|goad|hound|implore|importune|induce|incite|instruct|lobby|nag|order|persuade|petition|plead|pray|prod|prompt|push|pressurise|pressurize|require|solicit|summon|supplicate|tell|tempt|urge|warn|woo|invite|direct|remind|dare|advise|call/v : subj > obj|csubj|to|with|on|upon|of|from|for conf=0.11
claim|reclaim|seek|solicit|want|crave|insist|stipulate|propose|press|clamour|clamor|apply|sue|bid|ask|beg|plead|petition|push|lobby|agitate|campaign|call/v : subj > of|from|to|for|on|with|csubj|obj|cobj conf=0.11
let|make|issue|send|put|deliver|set|submit|address|file|sign|present|hand|give|launch/v obj=ultimatum|deadline|petition|demand|request|plea|appeal|call|order|condition|list|precondition|claim|bid|application|proposal|directive|instruction|summons : subj > to|iobj|for|on|with|of|at|against|in conf=0.17
want|need|expect|require|like|prefer|wish/v clause=* : subj > obj|csubj|cobj conf=0.13
exert|put|apply|bring|pile|increase|step|heap/v obj=pressure : subj > on|upon|to conf=0.18
be|come|act/v under=pressure|order : from|of > subj conf=0.17
come|be|go|act/v at=request|invitation|behest|urging : of > subj|obj conf=0.15
appeal|plea|petition|request|demand|call|cajoling|urging|prodding|entreaty|exhortation|solicitation|bidding|behest|instigation|command|order|injunction|instruction|directive|prayer|supplication|claim|application|bid|insistence|pressure|push|lobbying|recommendation|proposal|suggestion|deadline|condition|precondition|stipulation|invitation|summons|ultimatum|warrant/n : of|by|from|poss|subj|mod > to|on|upon|csubj|cobj|for|of|from|that|against|with conf=0.13
