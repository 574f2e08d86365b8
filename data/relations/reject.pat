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

# More refusals and defiance.
rebut|refute|gainsay|contradict|disprove|debunk|discount|disclaim|disregard|brush|ignore|neglect|shun|eschew|forswear|abjure|renege|repudiate|rescind|revoke|abrogate|annul|void|quash|overturn|reverse|nullify|invalidate|countermand|thwart|foil|frustrate|stymie|stonewall|stall|hinder|impede|hamper|derail|sink|torpedo|scupper|kill|bury|shelve|disobey|flout|defy|evade|dodge|rebel|balk|baulk|chafe|refuse|decline|withhold|spurn|snub|scorn|rebuff|repel|resist|withstand|buck|challenge|contest|dispute|question|counter|exclude|bar|ban|block|deny|oppose|veto|forbid|prohibit|disallow|outvote|outmanoeuvre|overrule|strike|stop|halt|prevent|boycott|skip|miss|outlaw|distance|dissociate|disassociate|recuse|abstain/v : subj > obj|by|of|from|to|against|with conf=0.11
turn/v obj=back|shoulder : subj > on|to conf=0.18
turn|knock|vote|strike|slap|shoot|wave|swat|bat|fend|ward|stave|face|stare|wear/v prt=down|away|aside|off|back|out : subj > obj|from|by|of|to conf=0.17
take/v prt=back obj=acceptance|promise|word|offer|recognition : subj > of|to|with conf=0.17
rule/v prt=out : subj > obj|with|to|of|cobj conf=0.22
shut|slam|close|bolt/v obj=door : subj > on|to|in conf=0.18
stand|hold|stay|remain/v prt=firm|out|fast : subj > against|on conf=0.17
stand|rise|speak|come|vote|fight|argue|side|rule|decide|campaign|lobby|rebel|revolt/v prt=up|out : subj > against|to conf=0.17
keep|stay|remain|hold/v prt=away|out|aloof|off : subj > from|of conf=0.15
walk|storm|pull|back|drop|opt|bow|break/v prt=out|away|off : subj > of|from|on|with conf=0.17
say|answer/v obj=no|nyet|non : subj > to|obj conf=0.2
throw|toss|send|cast|push|hand/v prt=out|back|aside|away : subj > obj|of|to conf=0.13
give/v obj=refusal|rebuff|denial|no|rejection|veto : subj > to|iobj conf=0.2
issue|make|voice|express|register|enter|raise|declare|announce|state|cast/v obj=denial|objection|opposition|reservation|veto|disagreement|refusal|rejection|dissent : subj > to|of|from|against|with|over conf=0.2
meet|encounter|face/v obj=resistance|opposition|refusal|veto|rejection|defiance|rebuff|denial : from|of|by|in > subj conf=0.17
plead/v xcomp=innocent : subj > to conf=0.13
plead/v clause=guilty|innocent : subj > to|against conf=0.11
deny/v : subj > csubj|cobj|obj|to conf=0.17
dismiss|reject|describe|brand|denounce|ridicule|call|label|deride|characterize/v as=baseless|false|nonsense|rubbish|unacceptable|absurd|propaganda|lie|fabrication|slander|illegal|null|fake|interference|unfounded|groundless|hoax|unjust|invalid : subj > obj|of|by|from conf=0.2
call|deem|declare|pronounce|consider|find|rule/v xcomp=baseless|false|nonsense|unacceptable|absurd|unfounded|groundless|unconstitutional|unlawful|illegitimate|void|ridiculous|invalid : subj > obj|csubj|of|by conf=0.18
defiance|noncompliance|non-compliance|refusal|rejection|disavowal|renunciation|abrogation|annulment|breach|violation|contempt|obstruction|denial|rebuttal|refutation|objection|dissent|veto|opposition|resistance|disobedience|boycott|blockage|blocking|rebuff|cold_shoulder|abstention|nonrecognition|non-recognition|no/n : by|from|of|poss|subj|mod > of|to|by|against|with|cobj|from|for|over conf=0.15
deaf|blind|averse|resistant|opposed|unreceptive|unresponsive|immune|allergic|hostile|cool|cold|lukewarm|indifferent|intransigent|adamant|recalcitrant|unmoved|unwilling|reluctant|disobedient|defiant|baseless|unfounded|unacceptable|inadmissible/a : subj > to|toward|towards|against|about|with|cobj|of|for conf=0.15
unwilling|reluctant|loath|unable/a : subj > cobj|to|with conf=0.11
holdout|dissenter|objector|rebel|maverick|dissident/n : self > of|against|in|from|poss conf=0.1
break|part|split|fall|differ|disagree|diverge|dissent|deviate|demur/v : subj > with|from conf=0.15
defect|rebel|revolt|mutiny/v : subj > from|against conf=0.11

# Verbs found missing by `entente extract --unmatched` on news.
label REJECT
nix|stymie|foil|abrogate/v : subj > obj|of conf=0.55
override|overturn/v obj=veto|decision|ruling|objection|order|ban : subj > obj conf=0.6
