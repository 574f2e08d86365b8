# Refusal, denial, veto, defiance, cancelled meetings.
label REJECT

reject|rebuff|spurn|dismiss|deny|refuse|decline|defy|veto|rule|refute|repudiate|snub|disavow|oppose|resist|dispute|contradict|ignore|disregard|flout|nullify|overrule|annul|void|shun|discredit|renounce|disown|obstruct|thwart|block|forbid|counter|disobey|violate|breach|contravene|circumvent|undermine/v : subj > obj|with|from|of|by|to conf=0.5
reject|rebuff|spurn|defy|veto|snub|oppose|dismiss|repudiate/v : subj > obj conf=0.65
refuse|decline/v clause=* : subj > cobj|obj|csubj conf=0.7
refuse|decline/v : subj > obj|from|to conf=0.65
deny/v obj=* : subj > obj|by|from|of conf=0.55
deny/v clause=* : subj > cobj conf=0.4
turn/v prt=down|away : subj > obj|from|by conf=0.75
vote/v : subj > against conf=0.7
rule/v against=* : subj > against conf=0.6
strike/v prt=down : subj > obj|by|of
cancel|postpone|scrap|scuttle|scupper|abort|call|suspend/v obj=$talks|$trip : subj > with|to|by|between|obj mode=meet conf=0.75
call/v prt=off obj=$talks|$trip : subj > with|to|by conf=0.75
break/v prt=off obj=talk|negotiation|dialogue : subj > with conf=0.8
withdraw|walk|pull/v of=talk|negotiation|deal|agreement|treaty|meeting : subj > with|of conf=0.6
walk/v prt=out : subj > of|on|with conf=0.55
violate|breach|break/v obj=ceasefire|agreement|treaty|truce|deal|airspace|law|sanction : subj > with|of|between|obj conf=0.55
recognize|recognise/v : subj > obj fact=actual conf=0.15
boycott/v obj=$talks : subj > of|by|with|obj
declare/v obj=independence : subj > from|of conf=0.75
secede|split|break/v prt=away : subj > from conf=0.6
shrug|brush|laugh|wave|push|hold/v prt=off|aside|back : subj > obj|against|of conf=0.55
disagree|differ|quarrel/v : subj > with conf=0.5
object/v : subj > to conf=0.55
push/v prt=back : subj > against|on
renege/v : subj > on
backtrack/v : subj > on
contest/v : subj > obj|of
block/v : subj > obj|from|by|of conf=0.55
evade|avoid|sidestep/v : subj > obj conf=0.4
give/v obj=cold_shoulder|rebuff|snub : subj > to|iobj

rejection|refusal|denial|veto|defiance|dismissal|repudiation|rebuff|snub|opposition|resistance|objection|disagreement|noncompliance/n : poss|by|of|from|subj|mod > of|to|by|cobj|against|with conf=0.5
opposition|resistance/n : poss|of|by|from|subj|mod > to conf=0.6
refusal/n : poss|by|of|from|subj > cobj|to|csubj conf=0.6
cancellation|postponement/n : by|poss|subj > of|with|to conf=0.5
defiant/a : subj > of|toward
opposed|averse/a : subj > to conf=0.5
breakaway/a : obj > from|of conf=0.3
breakaway/n : self > from|of conf=0.3
declare|call|rule|pronounce/v obj=* xcomp=void|null|invalid|illegal|unlawful : subj > obj|of|by conf=0.5
declare|call|pronounce/v : subj > obj|by|of conf=0.25
say/v obj=no : subj > to
freeze/v prt=out : subj > obj
bar|prevent|stop|prohibit|disallow/v : subj > obj|from|of conf=0.35
allow|accept|recognize|recognise|participate|renew|attend|support|join|believe|return|comply|sign|cooperate|agree|acknowledge|respect|honor|honour|meet|negotiate|talk|speak|extradite|endorse|permit|let|back|ratify|receive|approve|respond|answer|consent|vote|bow|yield|trust|listen|obey|heed|grant|consider|want|share|congratulate|invite|compromise|surrender|tolerate|regard|treat|engage|withdraw|leave/v : subj > obj|with|in|of|to|for|from negated conf=0.45
quit|leave/v obj=talk|negotiation|coalition|meeting : subj > with|of conf=0.5
break/v : subj > with conf=0.4
deaf/a : subj > to conf=0.5
plead/v xcomp=guilty : subj > to conf=0.2
