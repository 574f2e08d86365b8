# Sanctions, tariffs, cut ties and aid, expulsion, dismissal, conviction.
label SANCTION

sanction|penalize|penalise|blacklist|ostracize|ostracise|punish|fine|embargo|dismiss|sack|fire|demote|depose|impeach|bar|ban|designate|deport|defund|disbar|unseat|purge|remove|delist|strip|suspend|boycott|isolate/v : subj > obj|from conf=0.55
convict|sentence|condemn/v : subj > obj|from mode=convict conf=0.55
oust|expel|disqualify|excommunicate|eject/v : subj > obj|from mode=expel conf=0.55
sentence|convict/v : subj > obj mode=convict conf=0.75
dismiss|sack|fire|depose/v : subj > obj conf=0.65
oust|expel/v : subj > obj mode=expel conf=0.65
find/v xcomp=guilty : subj > obj
find/v clause=guilty|liable : subj > obj conf=0.7
impose|slap|levy|announce|place|introduce|implement|enact|adopt|extend|tighten|renew|increase|raise|approve|double|maintain|unveil|hit|expand|declare|set|enforce|apply|outline|order/v obj=$sanction|tariff|penalty : subj > on|against|for|to|targeting|from|iobj|obj conf=0.7
target|hit/v with=$sanction : subj > obj
cut|sever|break|suspend|freeze|end|rupture|downgrade|terminate|halt/v obj=$ties|diplomatic : subj > with|to|between|obj reciprocal mode=sever conf=0.75
break/v prt=off obj=$ties : subj > with conf=0.8
break/v with=* : subj > with conf=0.55
cut|suspend|freeze|halt|end|stop|withhold|withdraw|terminate|cancel|block|revoke|reduce|slash|pause|deny/v obj=$aid|export|import|trade|supply|funding|sale|visa|contract|flight|cooperation|license|licence|membership|accreditation|delivery|shipment|payment|issuance|grant : subj > to|for|from|with|of|obj conf=0.65
cut/v prt=off : subj > obj|from|to conf=0.6
expel|withdraw|recall/v obj=diplomat|ambassador|attaché|attache|envoy|consul|official : subj > of|from|to|obj conf=0.65
recall/v obj=ambassador|envoy : subj > to|from|in mode=withdraw conf=0.75
declare/v obj=persona_non_grata|diplomat|ambassador : subj > obj|of conf=0.6
close/v obj=embassy|border|airspace|consulate|crossing|office : subj > in|to|with|for|of|obj conf=0.6
freeze|seize|confiscate|block/v obj=asset|account|fund|property : subj > of|from|belonging|obj conf=0.6
strip/v of=* : subj > obj
remove/v from=office|power|post|position|list : subj > obj conf=0.65
vote/v prt=out : subj > obj
overthrow|topple/v : subj > obj label=COERCE conf=0.6
order/v clause=leave|pay|close : subj > obj conf=0.4
hold/v in=contempt : subj > obj
dissolve/v : subj > obj conf=0.55
throw|kick|drive|turf/v prt=out : subj > obj|of conf=0.6
retaliate/v with=$sanction : subj > against
revoke|annul/v : subj > of|obj conf=0.4

sanction|embargo|tariff|duty|penalty|ban|boycott|restriction|quota/n : by|from|poss|of|subj|mod > on|against|to conf=0.65
dismissal|removal|sacking|impeachment|firing|suspension|disqualification|blacklisting|designation/n : by > of|poss conf=0.55
expulsion|ouster|excommunication/n : by > of|poss mode=expel conf=0.55
conviction/n : by > of|poss mode=convict conf=0.55
sentence|conviction/n : by|from|of|subj > of|for|on|against mode=convict conf=0.5
break/n : poss|by|of|between|subj|mod > with|between conf=0.5
rupture|severance/n : poss|by|of|between|subj|mod > with|between mode=sever conf=0.5
send|commit/v to=prison|jail|gallows|death|tower : subj > obj conf=0.55
close|shut/v : subj > to|of|in|obj conf=0.35
drop|exclude|omit|relieve|discharge|banish|shun|denounce/v : subj > obj|from|of conf=0.35
send/v prt=away|packing|home : subj > obj
put/v prt=out|off : subj > obj
declare/v xcomp=unwelcome : subj > obj
call/v obj=ambassador|envoy : subj > from|home conf=0.4
order|tell/v clause=leave|go|quit : subj > obj|csubj conf=0.45

# More ways to cut, punish and dismiss.
sentence|condemn|convict|jail|imprison|fine|penalize|punish|strip|suspend|disbar|bar|ban|blacklist|boycott|embargo|sanction|isolate|quarantine|ostracise|exclude|expel|eject|evict|oust|remove|recall|dismiss|fire|sack|axe|discharge|cashier|demote|relieve|replace|unseat|depose|dethrone|disqualify|delist|derecognize|disown|excommunicate|deport|banish|decertify|defrock|impeach|recuse|terminate|drop|dump|purge|retire|suspend|furlough|freeze|target|hit|slap|restrict|limit|curb|curtail|cut|reduce|slash|halve|halt|stop|end|withhold|withdraw|deny|refuse|revoke|cancel|annul|void|rescind|close|shut|downgrade|designate|list|proscribe|outlaw/v : subj > obj|from|to|for|of|on|with|in|against conf=0.11
find|hold|declare|rule|pronounce/v xcomp=guilty|liable|responsible : subj > obj conf=0.2
find|hold|declare/v obj=* clause=guilty : subj > obj conf=0.18
hand|give|impose|pass|mete|pronounce|receive|get/v obj=sentence|fine|ban|term|verdict|penalty|punishment|suspension|life : subj > to|iobj|on|against|obj conf=0.17
send|commit|return|consign/v to=prison|jail|gallows|scaffold|gulag|labour_camp : subj > obj conf=0.18
throw|drive|turn|put|kick|send|order|chase|vote|force|push|toss|boot|hound|run|bundle|cast/v prt=out|off|away : subj > obj|of|from conf=0.17
show/v obj=door : subj > iobj|obj|to conf=0.17
give/v clause=leave : subj > obj|iobj conf=0.13
impose|slap|introduce|announce|levy|place|apply|raise|increase|double|extend|renew|tighten|implement|threaten|adopt|unveil|enact|declare|put|outline|expand|maintain|approve|reimpose|prolong/v obj=$sanction|ban|visa|export|import|measure|list|entry|fee|restriction : subj > on|against|to|for|from|of|targeting|in|with|upon|obj conf=0.17
break|sever|cut|rupture|suspend|end|freeze|downgrade|reduce|terminate|dissolve|discontinue/v prt=off : subj > with|to|from|obj conf=0.17
cease|stop|halt|end|suspend|freeze|pause|curtail|cut|withhold|block|terminate|discontinue|cancel|reduce|slash|withdraw/v clause=provide|supply|sell|ship|deliver|issue|grant|buy|import|export|pay|fund|finance : subj > cobj|to|for|from conf=0.17
put|place|add|enter|include/v on=list|blacklist : subj > obj|of conf=0.17
sentence|conviction|expulsion|dismissal|sacking|firing|ouster|removal|ban|bar|suspension|exclusion|embargo|boycott|tariff|fine|sanction|designation|blacklisting|rupture|cut|reduction|cancellation|termination|freeze|withdrawal|recall|closure|impeachment|deposition|disqualification|penalty|verdict|punishment|restriction|blockade|curb|excommunication|blacklist/n : by|from|of|poss|subj|mod|in > of|on|against|for|to|with|from|at conf=0.11

# Verbs found missing by `entente extract --unmatched` on news.
label SANCTION
defrock|cashier|ax|axe/v : subj > obj conf=0.55
divest/v : subj > from conf=0.5
court-martial/v : subj > obj conf=0.6
