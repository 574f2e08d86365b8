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
