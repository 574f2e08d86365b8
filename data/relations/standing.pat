# Alliances and rivalries stated as a state of affairs.

ally|friend|confidant|comrade|partner|protégé|protege|protector|associate|mentor|bedfellow|supporter|loyalist|friendship/n : self > of|poss|to|with|mod label=ALLY conf=0.55
ally/n : self > of|poss|to|mod label=ALLY conf=0.75
ally/n : self > self label=ALLY conf=0.4
friendship|alliance|bond|rapport|affinity|warmth/n : between|of|poss|mod|subj > between|with|of|for label=ALLY conf=0.55
relationship|relation|tie|link|connection|contact|partnership/n mod=close|warm|friendly|good|cordial|strong|special|personal|longstanding|strategic|excellent|deep|intimate : between|poss|of|mod|subj > between|with|to|of|mod label=ALLY conf=0.6
link|tie|connection/n : poss|subj|of > to|with label=ALLY conf=0.35
relationship/n : between|poss|subj > with|between label=ALLY conf=0.3
close|loyal|friendly|allied|aligned|sympathetic|linked|faithful/a : subj > to|with label=ALLY conf=0.5
ally|align/v : subj|obj > with label=ALLY conf=0.6
link|tie|affiliate/v : obj > to|with label=ALLY conf=0.45
aligned|backed/a : obj > subj label=ALLY conf=0.4

rival|enemy|foe|adversary|opponent|nemesis|competitor|challenger|archrival|antagonist|challenger|contender|critic/n : self > of|poss|to|mod label=RIVAL conf=0.55
rival|enemy|foe|competitor/n : self > self label=RIVAL conf=0.5
tension|rivalry|hostility|enmity|feud|row|dispute|quarrel|rift|animosity|confrontation|standoff|friction|antagonism|hatred|conflict|competition|discord|disagreement|spat|distrust|mistrust|strain|crisis|clash|war|contest|race|duel|stalemate|dislike|split|run-off|runoff/n : between|among|poss|of|mod|subj > between|with|among|against|mod|over|toward|to|for|of label=RIVAL conf=0.5
tension|rivalry|hostility|enmity|feud|row|dispute|quarrel|rift|animosity|friction|standoff/n : between|mod|poss|subj > between|with|mod label=RIVAL conf=0.65
relation|relationship|tie/n mod=rocky|strained|tense|poor|frosty|hostile|bad|sour|troubled|fraught|difficult|deteriorating|worsening|uneasy : between|poss|of|mod|subj > between|with|mod label=RIVAL conf=0.65
relation|relationship|tie/n : between|mod > between|with|mod label=RIVAL conf=0.25
compete|vie|contend|run|feud|quarrel|spar|bicker|stand|campaign/v : subj > against|with|subj label=RIVAL conf=0.5
run|stand/v : subj > against label=RIVAL conf=0.6
defeat|beat|oust|outpoll|challenge|oppose|unseat|succeed|overtake|trounce/v : subj > obj label=RIVAL conf=0.35
lose/v : subj > to label=RIVAL conf=0.45
win/v : subj > over|against label=RIVAL conf=0.4
hate|loathe|detest|despise|dislike|distrust|mistrust|rival/v : subj > obj label=RIVAL conf=0.6
hostile|rival|inimical/a : subj > to|toward|towards label=RIVAL conf=0.55
victory|win/n : poss|of|by|subj > over|against label=RIVAL conf=0.45
odds/n : subj > with label=RIVAL conf=0.5
