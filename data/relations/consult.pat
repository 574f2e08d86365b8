# Meetings, talks, visits, calls. Visitor first, host second; plain meetings are reciprocal.
label CONSULT

meet/v !obj=demand|deadline|target|need|goal|requirement|condition|resistance|opposition|protest|end|standard|death : subj > obj|with|subj reciprocal conf=0.85
confer|consult|negotiate|huddle|parley|converse|chat|liaise|deliberate|dine|lunch|breakfast/v : subj > with|obj|subj reciprocal
talk|speak/v : subj > to|with|subj reciprocal
discuss|debate|review/v : subj > with|obj|subj reciprocal conf=0.5
greet|welcome|receive|host|entertain|interview|embrace|hug/v : subj > obj conf=0.6
welcome|greet/v obj=decision|move|statement|agreement|news|ruling : subj > obj label=SUPPORT
see/v prt=off : subj > obj
visit|tour/v : subj > obj mode=visit conf=0.85
call/v !obj=*|on|for : subj > obj|with
phone|telephone|ring/v !obj=*|on|for : subj > obj|with mode=phone
phone|telephone|ring/v : subj > obj mode=phone
call/v prt=up : subj > obj
call/v on=president|minister|king|leader|chancellor|premier|pope|queen|governor : subj > on conf=0.5
go|come|head|return|sail/v : subj > to|in conf=0.5
travel|fly|journey|arrive/v : subj > to|in mode=visit conf=0.5
go|come|drive|rush/v : subj > for conf=0.3
travel|fly/v : subj > for mode=visit conf=0.3
arrive|land/v : subj > in|at mode=visit conf=0.5
speak/v : subj > to conf=0.5
write|cable|wire|telegraph/v : subj > to mode=phone conf=0.5
hold|have|conduct|open|begin|start|resume|conclude|continue/v obj=$talks : subj > with|obj|between|among|subj reciprocal conf=0.75
pay/v obj=visit|call : subj > to|iobj|on mode=visit conf=0.8
shake/v obj=hand : subj > with|of reciprocal
sit|face/v : subj > with|opposite|beside conf=0.4
mediate|broker|facilitate|arbitrate/v : subj > between|obj|with mode=third-party
engage/v in=$talks : subj > with reciprocal
engage/v : subj > with reciprocal conf=0.5
hand|present|deliver/v obj=credential|letter|message|note : subj > to|iobj
address/v obj=* : subj > obj conf=0.5
brief|inform|notify|tell|advise|update|assure|question|thank/v : subj > obj conf=0.3
join/v in=talk|meeting|summit : subj > obj
attend/v obj=$talks : subj > with|obj conf=0.5
attend|join/v obj=$talks : subj > obj conf=0.4
participate|take/v in=$talks : subj > with|in conf=0.4
accompany/v : subj > obj conf=0.4
send/v obj=message|letter|telegram|note|delegation|envoy|emissary : subj > to|iobj conf=0.5
exchange/v obj=view|letter|word|greeting|message|note : subj > with|subj reciprocal
invite|summon/v to=talk|meeting|dinner|summit : subj > obj conf=0.4

$talks/n : poss|by|of|between|among|mod|subj > with|between|among|mod|of conf=0.7
talk|meeting|negotiation|summit|conversation|call|discussion|consultation|dialogue/n : between|among|of|mod > between|among|of|mod reciprocal
talk|meeting|negotiation|summit|conversation|call|discussion|consultation|dialogue|audience|dinner|lunch/n : poss|by|subj|mod > with|involving reciprocal
audience/n : subj|poss|of > with|by
$trip/n : poss|by|of|from|mod|subj > to|of|with|in mode=visit conf=0.7
visit|trip/n : subj > poss mode=visit conf=0.3
note|call/n : poss|from|by|subj > to conf=0.5
letter|telegram|message|cable/n : poss|from|by|subj > to mode=phone conf=0.5
guest/n : self > of|poss mode=visit
host/n : self > to|of|poss
visitor/n : self > to|of|in mode=visit
mediation|mediator/n : by|poss|of|self > between|in conf=0.5
negotiator/n : self > with conf=0.4
handshake/n : between|poss|of > between|with reciprocal
interview/n : poss|subj|by|of > with|to|by conf=0.4
delegation/n : of|from|poss|mod > to|in|with conf=0.4
question/n : from|by|poss|subj > to|of conf=0.35
answer|reply|respond/v : subj > obj|to conf=0.35
bring/v prt=together : subj > obj|with conf=0.5
bring/v : subj > to|before conf=0.2
come|go/v clause=see|meet|visit|talk|discuss : subj > cobj|to conf=0.5
share/v obj=table|platform|meal|dinner : subj > with reciprocal conf=0.5
present|deliver/v obj=credential|letter|paper : subj > to conf=0.7
shuttle/v : subj > between|to conf=0.5
visitor|guest/n : self > mod|of|poss|in mode=visit conf=0.45
mediator/n : self > in|between|for conf=0.4
disclose|report|explain|tell|warn|confide|inform|notify|confess/v : subj > obj|to conf=0.35

# More meetings, messages, visits, mediation.
rendezvous|reconvene|convene|assemble|gather|congregate|socialize|mingle|dine|sup|lunch|powwow|closet|caucus|correspond|communicate|commune|interact|debate|argue|reason|haggle|bargain|parley|treat|deal|converse|speak|talk|chat|gossip|exchange/v : subj > with|subj|to|obj reciprocal conf=0.13
drop|stop|call|look|pop/v prt=in|by|over : subj > on|at|in|with conf=0.13
shut|close|closet|lock/v with=* : subj > with conf=0.17
get|come|sit|bring/v prt=together|down : subj > with|subj|obj reciprocal conf=0.17
come|go|fly|travel|hurry|return|drive|arrive|head|sail|call/v clause=see|meet|visit|consult|confer|talk|discuss|negotiate|speak : subj > cobj|to|with conf=0.17
send/v clause=talk|negotiate|meet|see|discuss|consult|tell|confer|speak|explain|sound : subj > cobj|to|with conf=0.13
see|receive|entertain|fete|fête|host|accommodate|treat|wine|feast|welcome|greet|usher|escort|accompany|guide|show|introduce|interview|quiz|sound|brief|debrief|advise|counsel|coach|tutor|lobby|contact|approach|engage|reach|address|telegraph|cable|text|email|e-mail|ring|dial|phone|telephone|buttonhole|court|woo|petition|serenade|accost/v : subj > obj|with|to conf=0.13
shake|clasp|grip/v obj=hand : subj > with|of|subj reciprocal conf=0.22
break|share|eat|take|have|drink/v obj=bread|table|lunch|dinner|breakfast|tea|coffee|meal|supper|wine : subj > with|subj reciprocal conf=0.17
hold|have|conduct|open|begin|start|resume|conclude|continue|enter|launch|join|attend|arrange|organize|organise|complete|finish|end|wrap|convene|chair|host|sponsor/v obj=$talks|conversation|parley|negotiation|dialogue|round|interview|audience|tête-à-tête|press_conference|contact|exchange|debate|chat|word|discussion|confab|rendezvous|briefing|session : subj > with|obj|between|among|subj|for|in|of reciprocal conf=0.18
take|engage|participate|sit|be|meet/v in=$talks : subj > with|in|between|subj reciprocal conf=0.15
be|remain|stay|keep|get|come/v in=$talks|contact|touch|communication|conversation|dialogue : subj > with|subj reciprocal conf=0.2
make|place|take|receive|return/v obj=call|visit|stop|stopover|contact|phone_call|trip|appearance|journey|telephone : subj > to|from|on|with|in|at conf=0.18
come|go|be|arrive|stay|set/v on=$trip : subj > to|in|with conf=0.17
give|grant|accord/v obj=audience|interview|reception|hearing|welcome|briefing|dinner|lunch|call|ride|message|letter|farewell : subj > to|iobj|for conf=0.18
send|carry|bring|take|hand|deliver|transmit|pass|convey|relay|address|write|dispatch|forward|present|submit|read|wire|leave/v obj=letter|message|note|telegram|cable|memorandum|dispatch|word|reply|answer|report|greeting|invitation|communication|memo|aide-mémoire|proposal|delegation|envoy|emissary|negotiator|mission|representative|minister|diplomat|mediator : subj > to|iobj|for|from|in conf=0.17
tell|inform|notify|advise|assure|warn|remind|apprise|alert|acquaint|let|explain|confide|report|disclose|reveal|confess|admit|confirm|announce|say|speak|whisper|hint|suggest|intimate|signal|mention|relate|recount|break/v : subj > obj|to|iobj conf=0.084
ask|question|query|quiz|grill|sound/v : subj > obj conf=0.084
mediate|arbitrate|facilitate|broker|intercede|negotiate|moderate|shuttle|bridge|conciliate|adjudicate|intervene/v : subj > between|among|obj|with|for mode=third-party conf=0.17
act|serve|offer|work/v as=mediator|intermediary|go-between|broker|arbiter|facilitator|channel : subj > between|for|with|of mode=third-party conf=0.2
mediation|arbitration|facilitation|brokering|brokerage|intercession|auspices|offices|aegis|intermediation/n : of|by|poss|mod|subj > between|in|for|with|of|subj conf=0.17
mediate|broker|facilitate|host|arrange|chair|sponsor|moderate/v obj=$talks|$deal|dispute|conflict|exchange : subj > between|with|of|among mode=third-party conf=0.2
mediator|intermediary|go-between|arbiter|facilitator|negotiator|broker|interlocutor/n : self > between|with|in|for|to|of|poss conf=0.15
meeting|talk|conversation|encounter|summit|negotiation|dialogue|discussion|consultation|conference|round|session|dinner|lunch|breakfast|audience|interview|rendezvous|tête-à-tête|contact|reception|interlude|gathering|colloquy|handshake|exchange|chat|parley|reunion|phone_call|telephone|debate|duel/n : of|between|by|poss|mod|subj|among > with|between|of|among|mod|subj|and reciprocal conf=0.13
visit|trip|journey|tour|stopover|pilgrimage|stay|voyage|mission|arrival|call|expedition|passage|appearance|homecoming/n : of|by|poss|from|mod|subj > to|in|at|of|with|on|for mode=visit conf=0.17
visit|trip|journey|mission|arrival/n : by|subj|of > to|poss|mod conf=0.13
letter|telegram|message|cable|note|missive|dispatch|memorandum|communique|communiqué|word|telephone_call|reply|answer|memo|aide-mémoire|epistle|postcard|communication|telex|wire|tweet|statement|speech|address|report|briefing|presentation|reading/n : from|by|poss|of|subj|mod > to|for|with mode=phone conf=0.13
visitor|guest|caller|traveller|traveler|house-guest|pilgrim/n : self > to|of|in|at|poss|mod mode=visit conf=0.15
host|hostess/n : self > of|to|poss|for conf=0.17
interlocutor|counterpart|partner|companion|confidant|colleague|correspondent|penpal/n : self > of|poss|to conf=0.084
by_telephone|telephone/n : subj > with|to|subj|obj mode=phone conf=0.11
host/n : poss|of|to > self conf=0.1
visit|tour|inspect|attend|reach|enter|return/v : subj > obj|in|to|at mode=visit conf=0.13
land|arrive|touch|set|disembark|alight|check|turn|show/v prt=down|in|up|off : subj > in|at|for|to mode=visit conf=0.15
step|land|emerge/v : subj > in|on|at|into mode=visit conf=0.084

# Verbs found missing by `entente extract --unmatched` on news.
label CONSULT
reach/v prt=out : subj > to conf=0.45
console/v : subj > obj conf=0.4
email/v : subj > obj conf=0.35
