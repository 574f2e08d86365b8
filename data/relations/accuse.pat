# Criticism, accusation, lawsuits, charges, investigation, summoning.
label ACCUSE

accuse|blame|charge|suspect|criticize|criticise|condemn|denounce|slam|blast|decry|deplore|lambast|lambaste|castigate|rebuke|censure|berate|chide|attack|assail|lash|scold|reproach|reprimand|ridicule|mock|insult|vilify|disparage|deride|admonish|excoriate|indict|impeach|sue|arraign|prosecute|try|implicate|besmirch|malign|slander|defame|scorn|lament|protest|fault|pillory|brand|label|upbraid|taunt|belittle|smear|deprecate|taunt|curse|bemoan|question|doubt|challenge/v : subj > obj|of|on conf=0.6
accuse/v : subj > obj|csubj conf=0.85
blame/v : subj > obj|on conf=0.8
blame/v obj=* on=* : subj > on conf=0.8
charge|indict|impeach/v : subj > obj conf=0.7
lash|hit/v prt=out : subj > at|against conf=0.75
hit/v prt=back : subj > at conf=0.7
take/v obj=aim|swipe|issue : subj > at|with conf=0.7
complain|protest|rail|inveigh|fulminate|object/v : subj > about|against|to|over|of|at conf=0.55
allege|claim|contend|charge|assert|complain|argue/v clause=* : subj > csubj conf=0.5
allege|claim|say|conclude|find|report|determine/v clause=violate|commit|kill|attack|lie|fail|break|plan|torture|orchestrate|conspire|plot|carry|murder|breach|threaten|abuse|poison|bomb : subj > csubj conf=0.55
investigate|probe|interrogate|scrutinize|scrutinise|subpoena|audit/v : subj > obj|into|of conf=0.65
summon|recall/v obj=ambassador|envoy|charge|chargé|diplomat|representative|attaché : subj > obj|of conf=0.6
summon/v : subj > obj conf=0.6
call/v prt=in : subj > obj
open|launch|begin|start|announce|conduct/v obj=investigation|inquiry|probe|proceeding|impeachment : subj > into|against|of|obj conf=0.65
file|lodge|bring|submit|press|level|make|announce|register|issue|drop|lay/v obj=$charge|protest|motion|objection|accusation|indictment|impeachment|action|grievance : subj > against|to|with|at|on conf=0.7
condemn/v to=* : subj > obj label=SANCTION
call|describe|denounce|label|brand|characterize|characterise|portray|depict|dub|term/v obj=* : subj > obj conf=0.35
compare|liken/v : subj > obj|to conf=0.35
express|voice/v obj=concern|alarm|dismay|outrage|anger|disappointment|criticism|frustration|disapproval|regret|displeasure|dissatisfaction|doubt : subj > over|about|at|with|against|of|to|on conf=0.5
face|draw|come|meet/v obj=criticism|accusation|charge|backlash|condemnation|lawsuit|investigation : from|by|in > subj conf=0.5
come/v under=criticism|fire|attack|scrutiny|investigation : from|by > subj conf=0.6
cite|point/v : subj > obj|to|at conf=0.25
report/v : subj > csubj conf=0.25
disagree/v : subj > with conf=0.5

criticism|condemnation|denunciation|accusation|allegation|complaint|lawsuit|suit|charge|censure|indictment|rebuke|impeachment|investigation|inquiry|probe|prosecution|trial|outrage|disapproval|scorn|contempt|insult|protest|objection|suspicion|blame|attack|indignation|anger/n : poss|by|from|of|subj|mod > of|against|on|at|into|over|about|for|toward conf=0.5
charge|accusation|allegation|lawsuit|complaint|case|suit/n : by|from|poss|of|subj|mod > against conf=0.65
inquiry|investigation|probe/n : by|poss|of|subj|mod > into|of|against conf=0.6
critic/n : self > of|poss conf=0.65
opponent/n : self > of|poss conf=0.4 label=RIVAL
critical|wary|suspicious|skeptical|sceptical|distrustful|contemptuous|scornful|disdainful|disappointed|angry|outraged|concerned/a : subj > of|about|with|at|by conf=0.5
say|tell|declare|add|insist/v : subj > csubj|obj conf=0.15
attribute/v : subj > to conf=0.5
refer/v : subj > obj|to conf=0.25
bring|put/v to=trial|court : subj > obj conf=0.6
stand/v obj=trial : in|before|by > subj conf=0.4
lecture|warn|regret|mourn/v : subj > obj conf=0.25
hold/v xcomp=responsible|liable|accountable : subj > obj|for conf=0.6
hold/v clause=responsible|liable|accountable : subj > obj|csubj conf=0.6
responsible|guilty|liable|complicit/a : by|from|of > subj conf=0.3
