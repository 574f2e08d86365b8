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
