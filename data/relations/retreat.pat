# Withdrawals, releases, cease-fires, resignations, surrender.
label RETREAT

depart|flee|exit|secede|defect/v : subj > from|of conf=0.65
withdraw|retreat|pull|evacuate/v : subj > from|of mode=withdraw conf=0.65
withdraw|remove|recall|evacuate|repatriate/v obj=$troops|personnel|staff|forces|troops|adviser|diplomat : subj > from|of conf=0.7
pull/v prt=out|back : subj > of|from|obj conf=0.65
leave|quit|abandon|vacate|desert/v : subj > obj|for conf=0.5
evacuate/v : subj > obj|for mode=withdraw conf=0.5
quit/v : subj > from|as|of|to conf=0.6
resign|retire|step|abdicate/v : subj > from|as|of|to mode=resign conf=0.6
step/v prt=down|aside : subj > from|as|of conf=0.65
resign/v obj=office|post|seat|position|premiership|presidency|leadership|chairmanship : subj > of|from|in|obj conf=0.6
tender|submit|offer|hand|announce/v obj=resignation : subj > to|from|iobj conf=0.6
surrender|capitulate/v : subj > to mode=disarm conf=0.7
release|free|liberate|repatriate|parole|discharge/v : subj > obj|to|of mode=release conf=0.6
set/v obj=* xcomp=free : subj > obj
let/v clause=go : subj > obj
hand/v prt=over : subj > to|obj conf=0.45
return/v obj=body|remains|prisoner|hostage|child|captive|territory : subj > to|obj mode=return conf=0.5
end|halt|stop|cease|suspend/v obj=war|offensive|operation|fighting|hostility|occupation|blockade|mission|attack|bombing|strike : subj > in|against|with|on|of|obj conf=0.5
disarm|demobilize|demobilise/v : subj > subj|in mode=disarm conf=0.3
close/v obj=base : subj > in conf=0.5
leave/v prt=* : subj > obj
give/v prt=up obj=control|power|seat|post|weapon : subj > of|to|obj conf=0.5
relinquish/v : subj > of|to|obj conf=0.5

departure|exit|flight|secession|defection/n : of|poss|by|mod|subj > from|of conf=0.55
withdrawal|retreat|pullout|pull-out|evacuation/n : of|poss|by|mod|subj > from|of mode=withdraw conf=0.55
resignation|retirement|abdication/n : of|poss|by|subj > from|as|to|of mode=resign conf=0.5
surrender|capitulation/n : of|poss|by|subj > to mode=disarm conf=0.6
release|liberation/n : by > of|poss mode=release conf=0.5
release/n : poss|subj > of mode=release conf=0.4
ceasefire|cease-fire|truce|armistice/n : between|of|mod|poss > between|with|of|mod mode=ceasefire reciprocal conf=0.4
let/v clause=go|leave : subj > obj|csubj conf=0.55
lay/v prt=down : subj > of|obj|to conf=0.4
call/v prt=back|off : subj > obj|from|of conf=0.4
cede|transfer/v obj=power|control|office : subj > to conf=0.5
send/v prt=back|home : subj > obj|to conf=0.35
lead|take|bring/v prt=out|home : subj > obj|of|from conf=0.4
drop/v prt=out : subj > of
cease/v obj=fire : subj > with|against|subj
go/v prt=home : subj > from
fly|slip|sail/v : subj > out_of|from conf=0.35

# More withdrawals, releases, resignations.
withdraw|retreat|leave|quit|exit|depart|abandon|vacate|evacuate|desert|flee|escape|bolt|decamp|secede|split|defect|break|pull|back|bow|step|stand|resign|retire|abdicate|relinquish|renounce|forsake|cede|surrender|yield|hand|capitulate|submit|lay|disarm|demobilize|demilitarize|disband|disengage|cease|stop|end|suspend|halt|release|free|liberate|discharge|parole|deliver|return|repatriate|restore|give|let|pardon|acquit|spare|drop|readmit|admit|bring|send|go|come|wind|draw|scale|close|dismantle|hand/v : subj > from|of|obj|to|as|in|for|out_of|with conf=0.1
resign|retire|step|stand|quit|withdraw|leave|depart|bow|exit/v prt=down|aside|out|back|away : subj > as|from|of|to|in|obj mode=resign conf=0.18
tender|submit|offer|hand|announce|give|present|send|accept|deliver/v obj=resignation|notice|abdication : subj > to|iobj|from|as|of|obj|in mode=resign conf=0.18
lay|give|hand|put|throw/v prt=down|up|in|over obj=arms|arm|weapon|office|post|power|presidency|seat|mandate|command|chair : subj > to|as|of|obj conf=0.17
let|set|allow/v clause=go|leave|depart|return|free : subj > obj|csubj conf=0.18
hand|give|turn|deliver|send|bring|release|return|sign/v prt=over|back|up|home : subj > to|obj|iobj|from conf=0.13
pull|bring|draw|lead|take|fly|ship|get|withdraw/v prt=out|back|home|away|down : subj > from|of|obj|in mode=withdraw conf=0.17
end|stop|halt|cease|suspend|wind|call|pause|conclude|lift|raise/v obj=war|siege|offensive|operation|fighting|hostility|occupation|campaign|bombing|strike|mission|attack|blockade|hostilities|shelling|resistance|struggle|mutiny|boycott|bombardment : subj > in|against|with|on|of|obj|from conf=0.17
withdrawal|retreat|pullout|evacuation|departure|exit|flight|escape|exodus|secession|defection|desertion|abandonment|resignation|retirement|abdication|release|liberation|freeing|return|repatriation|surrender|capitulation|handover|disarmament|demobilization|ceasefire|truce|armistice|cessation|end|cession|acquittal|relinquishment|renunciation|pullback|drawdown|disengagement/n : of|by|from|poss|mod|subj|between > from|of|to|by|as|in|with|between|poss|against conf=0.11

# Verbs found missing by `entente extract --unmatched` on news.
label RETREAT
demilitarize|disengage/v : subj > obj|from conf=0.5
