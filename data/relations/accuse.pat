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

# More verbs and phrases of criticism and charge.
confront|rail|bristle|scoff|jeer|sneer|snipe|seethe|fume|thunder|recoil|bridle|grumble|carp|gripe|whine|moan|demur|remonstrate|expostulate/v : subj > obj|at|about|against|over|with conf=0.13
vilify|demonize|demonise|stigmatize|stigmatise|discredit|incriminate|inculpate|impugn|deplore|decry|skewer|savage|trash|bash|hammer|lacerate|eviscerate|rip|roast|flay|lambaste|pan|knock|chastise|admonish|reprove|rap|tax|arraign|cite|book|fault|finger|shame|humiliate|ridicule|satirize|satirise|lampoon|parody|caricature|liken|condemn|abhor|detest|despise|execrate|reprobate|repudiate|disapprove|mistrust|distrust|oppose|attack|rebuke/v : subj > obj|of|for conf=0.15
prosecute|indict|arraign|subpoena|summons|sue|litigate|impeach|charge|accuse|denounce|report|refer|relist|list/v : subj > obj|against|to|on conf=0.17
call|label|brand|dub|term|deem|consider|regard|see|view|denounce|describe|portray|depict|paint|characterize|characterise/v xcomp=liar|criminal|terrorist|traitor|murderer|dictator|thief|crook|coward|puppet|fascist|racist|sham|disgrace|threat|spy|agent|butcher|tyrant|war_criminal|fraud : subj > obj|csubj conf=0.2
call|describe|denounce|brand|condemn|portray|depict|characterize|characterise/v as=* : subj > obj|of conf=0.17
go/v to=law|court : subj > against|with conf=0.2
take/v to=court|task : subj > obj conf=0.2
bring|press|file|level|lodge|launch|initiate|institute|prepare|weigh|announce|unveil|hurl/v obj=$charge|proceedings|proceeding|prosecution|action|insult|abuse|reproach|grievance|case|claim : subj > against|at|on|of|with conf=0.2
lay|put|pin|place/v obj=blame|responsibility|guilt : subj > on|upon|with|at conf=0.22
hold/v obj=* clause=responsible|accountable|liable|guilty : subj > obj|csubj conf=0.2
point/v obj=finger : subj > at conf=0.22
heap|pour|level|direct|aim/v obj=scorn|contempt|criticism|abuse|blame|praise|insult|accusation|rebuke|broadside|barb : subj > on|upon|at|against|of conf=0.18
earn|win|bring|provoke|trigger|spark|draw|attract|prompt|arouse|elicit|incur|receive|suffer/v obj=criticism|rebuke|condemnation|reproach|protest|ire|anger|wrath|complaint|outrage|fury|backlash|accusation|charge|reprimand|censure|scorn|displeasure|objection|outcry : from|of|by|among|in > subj|iobj|obj conf=0.15
seek|demand|request|want/v obj=penalty|sentence|conviction|punishment|prosecution|extradition|impeachment|trial|jail : subj > for|against|of|on conf=0.15
stand|appear|go/v on=trial : before|by|in > subj conf=0.13
speak|write|testify|campaign|inveigh|crusade|argue|preach|warn|vote/v : subj > against conf=0.15
complain|grumble|moan/v : subj > of|about|to|over|at conf=0.18
lose/v obj=confidence|faith|trust|patience : subj > in|with conf=0.17
wash/v obj=hand : subj > of conf=0.13
tough|harsh|hard|scathing|severe|furious|indignant|incensed|irate|dismissive|scornful|sceptical|skeptical|sour|bitter|unhappy|dissatisfied|displeased|annoyed|exasperated|frustrated|appalled|horrified|disgusted|dismayed|alarmed|worried|contemptuous|resentful|impatient|uneasy|livid|cross|mad|ashamed/a : subj > on|with|about|at|of|over|toward|towards|by conf=0.17
rebuke|reproach|reprimand|reproof|remonstrance|denigration|vilification|diatribe|tirade|invective|broadside|outburst|slur|jibe|gibe|taunt|mockery|ridicule|derision|disdain|disgust|dismay|annoyance|dissatisfaction|displeasure|disappointment|fury|wrath|ire|resentment|outcry|uproar|backlash|grievance|claim|reproval|finding|report|dossier|case|lawsuit|litigation|summons|subpoena|audit|scrutiny|hearing|interrogation|questioning|referral|verdict|distrust|mistrust|doubt|concern|worry|fear|alarm|complaint|protest_note|note|disapprobation|attack/n : by|from|of|poss|subj|mod > of|against|on|at|into|over|about|for|to|toward|towards|in|subj conf=0.1
plaintiff|accuser|prosecutor|detractor|whistleblower|investigator|complainant/n : self > of|against|poss conf=0.17
suspect|defendant|accused/n : self > of|in conf=0.08
plot|steal|lie|cheat|collude|betray/v : subj > obj|of|to conf=0.08
versus|v.|vs.|vs|v/a : subj > obj conf=0.1

# Verbs found missing by `entente extract --unmatched` on news.
label ACCUSE
chastise|denigrate|impugn|lampoon|grill/v : subj > obj|for conf=0.55
confront/v : subj > obj conf=0.45
complain/v : subj > about conf=0.4
