# Praise, backing, recognition, signing, electing, appointing, thanks.
label SUPPORT

support|back|endorse|praise|laud|applaud|commend|hail|congratulate|thank|salute|defend|champion|acclaim|compliment|cheer|honor|honour|embrace|second|uphold|mourn|eulogize|admire|trust|befriend|bless|celebrate|vindicate|favor|favour/v : subj > obj conf=0.65
recognize|recognise/v : subj > obj conf=0.7
recognize|recognise/v obj=independence|sovereignty|statehood|government|state|claim : subj > of|obj conf=0.7
elect|re-elect|reelect|nominate|appoint|name|choose|select|pick|confirm|designate|install|anoint|crown|reappoint|reinstate/v : subj > obj conf=0.5
swear/v prt=in : subj > obj
vote/v : subj > for conf=0.6
campaign|stump|rally/v : subj > for|behind conf=0.5
side|stand|sympathize|sympathise/v : subj > with|by|behind conf=0.6
sign|ratify|initial|co-sign|approve|conclude/v obj=$deal|peace|alliance|cooperation : subj > with|between|subj|obj reciprocal conf=0.7
sign|ratify/v : subj > with|subj|obj reciprocal conf=0.5
approve|pass|adopt|ratify/v obj=nomination|appointment|membership|accession : subj > of|obj
welcome/v : subj > obj conf=0.4
restore|establish|normalize|normalise|resume|renew|strengthen|deepen/v obj=$ties : subj > with|between|subj reciprocal conf=0.7
express|voice|offer|pledge|reiterate|reaffirm|declare|show|give|lend|extend|throw|send|pay|convey/v obj=support|solidarity|condolence|sympathy|gratitude|thanks|appreciation|backing|congratulation|admiration|tribute|respect|endorsement|recognition|confidence|regard|sympathy|approval|weight|blessing : subj > for|to|with|behind|in|of|iobj conf=0.7
award|confer|grant/v obj=medal|prize|honor|honour|order|title|award|citizenship : subj > to|on|iobj conf=0.5
win/v obj=support|backing|endorsement|approval|confidence : of|from > subj conf=0.55
enjoy|have|receive|get/v obj=support|backing|endorsement|approval|confidence|trust|blessing : of|from > subj conf=0.55
help|assist/v : subj > obj conf=0.4
back/v prt=* : subj > obj
open/v obj=embassy|consulate|mission : subj > in conf=0.7
upgrade/v obj=$ties : subj > with
join/v obj=coalition|government : subj > with|of conf=0.35 label=COOPERATE
accede/v : subj > to
pardon/v : subj > obj label=CONCEDE conf=0.75

support|backing|endorsement|praise|recognition|approval|solidarity|admiration|sympathy|condolence|gratitude|thanks|congratulation|appreciation|tribute|defense|defence|blessing|confidence|nomination|appointment|election|selection|confirmation|respect/n : poss|by|from|of|mod|subj > for|of|to|with|in conf=0.5
supporter|backer|admirer|defender|champion|sponsor|advocate|patron|benefactor|loyalist|proponent/n : self > of|poss conf=0.5
supporter|backer|admirer|loyalist/n : self > mod conf=0.4
supportive|appreciative|proud|grateful|thankful|loyal|sympathetic/a : subj > of|to|for|toward conf=0.5
signatory/n : self > to|of|with conf=0.4
nominee|choice|pick|appointee|candidate/n : of|poss > self conf=0.5
signature|ratification|signing/n : poss|by|of|subj > with|between conf=0.4
treaty|pact|accord|agreement/n : between|of|mod > between|with|of|mod reciprocal conf=0.3
put|set|affix/v obj=name|signature|initial : subj > to|with|on|subj|beside reciprocal conf=0.55
make/v obj=citizen|minister|president|chancellor|ambassador|marshal|general : subj > iobj|obj|of conf=0.4
give/v obj=citizenship|blessing|support|backing|approval|vote|award|medal : subj > iobj|to|obj conf=0.55
put/v prt=forward : subj > obj
accept|acknowledge|affirm|reaffirm|reassure|honour|respect|appreciate/v : subj > obj|of|with conf=0.35
speak/v prt=up : subj > for
visit/v obj=grave|memorial|tomb : subj > of|obj
lay/v obj=wreath : subj > at|for|of conf=0.5
win/v obj=election|vote|nomination|primary : of|from|in > subj conf=0.3
vote/v clause=approve|confirm|elect|ratify : subj > cobj|obj conf=0.5

# More backing, praise, honours, signatures.
promote|boost|bolster|buttress|reinforce|strengthen|sustain|further|advance|encourage|cheer|root|plug|tout|extol|exalt|glorify|venerate|revere|idolize|idolise|worship|toast|lionize|lionise|immortalize|commemorate|memorialize|remember|eulogise|felicitate|compliment|flatter|credit|vouch|assure|reassure|comfort|console|trust|follow|obey|join|adopt|espouse|advocate|champion|forward|countenance|condone|sanction|authorize|authorise|approve|ratify|validate|certify|legitimize|legitimise|affirm|confirm|prefer|favour|like|love|admire|respect|esteem|appreciate|value|cherish|excuse|justify|absolve|vindicate|shield|cover|sponsor|underwrite|host|host|decorate|knight|honor|award|name|hail|greet|welcome|celebrate/v : subj > obj|of|in|for conf=0.11
elect|appoint|name|nominate|pick|select|choose|designate|tap|propose|propose|put|install|anoint|elevate|promote|confirm|instate|enthrone|crown|invest|acclaim|proclaim|swear|recommend|return|vote|make|endorse|reelect|renominate|reappoint|restore|reinstate|inaugurate|call|entrust|task|commission|draft|recruit|adopt/v xcomp=$office|candidate|nominee|successor|ambassador|leader|head|chief : subj > obj conf=0.17
elect|appoint|name|nominate|pick|select|choose|designate|tap|propose|install|confirm|recommend|return|endorse|reelect|reappoint|swear|proclaim|choose/v as=* : subj > obj conf=0.18
entrust|task|charge/v with=* : subj > obj conf=0.11
vote|campaign|stump|canvass|rally|plead|intercede|argue|speak|lobby|pray|stand|fight|cheer|root|vouch/v : subj > for|behind|with|by|on_behalf_of conf=0.17
rally|stand|line|close|swing|throw|get|fall/v behind=* : subj > behind conf=0.2
side|sympathize|sympathise|empathize|agree|concur|align|identify/v : subj > with conf=0.17
come/v to=defense|defence|aid|support|rescue : subj > of conf=0.18
take/v obj=side|part : subj > of|with conf=0.13
give|lend|throw|cast|pledge|grant|offer|deliver|promise|swear/v obj=vote|support|backing|loyalty|allegiance|endorsement|blessing|approval|recognition|credit|welcome|ovation|thanks|praise|consent|assent|nod|mandate|weight|confidence : subj > to|for|iobj|behind|in|obj conf=0.2
pay/v obj=tribute|respect|homage|compliment : subj > to|iobj conf=0.23
express|voice|convey|extend|send|offer|reaffirm|reiterate|declare|state|show|demonstrate|signal|announce|profess/v obj=support|solidarity|condolence|sympathy|gratitude|thanks|appreciation|backing|congratulation|admiration|respect|regret|confidence|friendship|trust|loyalty|endorsement|approval|recognition|commitment|satisfaction|joy|greeting|wish|understanding : subj > for|to|with|in|of|at|toward|towards|iobj|over conf=0.2
propose|raise|drink/v obj=toast|glass : subj > to|for conf=0.2
win|gain|secure|get|receive|obtain|earn|enjoy|have|attract|draw|garner|command|seek/v obj=support|backing|endorsement|approval|confidence|trust|praise|recognition|nomination|applause|blessing|vote|sympathy|thanks|acclaim|consent|mandate|favour|favor|ratification : of|from|by|in|among > subj|for|iobj conf=0.17
be/v obj=signatory : subj > to|with conf=0.13
sign|initial|ratify|conclude|seal|ink|countersign|cosign|co-sign|witness|endorse|approve|adopt|celebrate|mark/v : subj > subj|with|obj|by reciprocal conf=0.15
put|affix|set|append/v obj=name|signature|initial|pen|seal : subj > subj|with|beside|alongside|to|under reciprocal conf=0.17
exchange/v obj=signature|ratification|instrument|ambassador : subj > with|subj reciprocal conf=0.2
establish|open|restore|resume|normalize|normalise|renew|re-establish|reestablish|upgrade|repair|mend|rebuild|improve|thaw|forge|cement|deepen|expand|strengthen|warm/v obj=$ties|diplomatic|embassy|friendship|mission|link|partnership : subj > with|between|subj|in|to reciprocal conf=0.2
raise|elevate|upgrade/v obj=mission|legation|relation : subj > to|in|with conf=0.15
accredit|receive/v obj=ambassador|minister|envoy : subj > of|from|to conf=0.11
make|grant|give/v obj=citizen|citizenship|passport|title|honour|honor|knighthood|freedom|asylum|recognition : subj > of|iobj|to|obj conf=0.13
name|dedicate|rename/v after=* : subj > after|to|for conf=0.11
endorsement|acclaim|applause|commendation|compliment|accolade|tribute|eulogy|homage|ovation|toast|plaudit|blessing|nod|mandate|loyalty|allegiance|fealty|vote|advocacy|championship|promotion|sponsorship|patronage|encouragement|reassurance|acceptance|acknowledgment|acknowledgement|ratification|signature|initials|reelection|re-election|elevation|coronation|investiture|inauguration|congratulation|felicitation|greeting|welcome|friendship|respect|esteem|regard|trust|faith|consent|assent|thank|credit|backing|choice|pick|nod/n : by|from|of|poss|subj|mod > for|of|to|in|with|as|subj conf=0.11
recognition/n : by|of|from|mod|poss|subj > of|by|from conf=0.15
establishment|restoration|resumption|normalization|normalisation|opening|renewal/n of=$ties|embassy : between|by|of|subj > with|between|of reciprocal conf=0.17
signatory|party|co-signatory/n : self > self|with|to reciprocal conf=0.13
supporter|backer|ally|follower|disciple|acolyte|fan|apologist|cheerleader|partisan|adherent|devotee|standard-bearer|protector|well-wisher|devotee/n : self > of|poss|for|mod conf=0.15
favorable|favourable|sympathetic|devoted|committed|indebted|thankful|loyal|faithful|obedient|true|supportive|pro|deferential|respectful|enthusiastic|happy|pleased|delighted|glad|impressed|content|satisfied/a : subj > to|toward|towards|with|about|of|by|for conf=0.13
-backed|backed|supported|endorsed|recognized|recognised|approved/a : mod|by > subj|obj conf=0.17
second|replace|succeed/v : subj > obj conf=0.08

# Verbs found missing by `entente extract --unmatched` on news.
label SUPPORT
extol|venerate|espouse|bolster|co-sponsor|toast/v : subj > obj conf=0.5
decorate|knight|enthrone|canonize/v : subj > obj conf=0.5
side/v : subj > with conf=0.5
