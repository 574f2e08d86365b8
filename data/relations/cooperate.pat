# Joint acts, trade, exchange, extradition, coalition.
label COOPERATE

cooperate|co-operate|collaborate|ally|partner|coordinate|co-ordinate|trade|team|work|conspire|collude|co-author/v : subj > with|subj reciprocal conf=0.55
extradite/v : subj > to|obj conf=0.6
share|exchange/v obj=intelligence|information|data|technology|prisoner|hostage|captive : subj > with|subj reciprocal conf=0.65
swap/v : subj > with|subj reciprocal
conduct|hold|stage|carry|begin|launch|start/v obj=exercise|drill|manoeuvre|maneuver|patrol|operation : subj > with|alongside reciprocal conf=0.6
join/v obj=force|hand|coalition|government|cabinet|operation : subj > with|of|in reciprocal conf=0.5
form/v obj=coalition|alliance|government|partnership|committee : subj > with|subj reciprocal conf=0.6
establish|set|create|launch/v obj=venture|partnership|commission|committee|fund : subj > with|subj reciprocal conf=0.45
export|import|buy|purchase|sell|supply|deliver|ship/v : subj > to|from conf=0.5
buy|purchase|acquire/v : subj > from conf=0.5
sell/v : subj > to|iobj conf=0.5
merge/v : subj > with|obj|subj reciprocal conf=0.5
serve|govern|fight/v : subj > alongside conf=0.5
invest/v : subj > in conf=0.5
help|assist/v obj=* clause=* : subj > obj conf=0.3
participate/v in=exercise|operation|mission : subj > with conf=0.4
host/v obj=exercise|base|troop : subj > of|with conf=0.3

cooperation|co-operation|collaboration|partnership|coordination|trade|exchange|swap|alliance|coalition|venture|exercise|drill|merger/n : between|among|of|mod|poss > between|among|with|of|mod reciprocal conf=0.5
cooperation|co-operation|collaboration|partnership|coordination|trade|coalition|exercise|drill|swap|merger|venture/n : poss|by|subj|mod > with|alongside reciprocal conf=0.5
extradition/n : by|from|subj > to conf=0.4
partner/n : self > of|poss|in|mod conf=0.4
operation|exercise|drill|initiative|force|patrol|statement|command|venture|mission|raid|strike|attack|airstrike/n mod=joint|combined|coordinated : between|of|by|poss|subj|mod > with|between|and|by|subj|mod reciprocal conf=0.5
join/v : subj > obj|with|in conf=0.4
work|act/v prt=together : subj > with|subj reciprocal
take/v obj=part : subj > in|with|alongside conf=0.35
help|assist|participate/v : subj > in|with|obj conf=0.3
hand/v prt=over : subj > to|obj conf=0.3
enter/v obj=coalition|government|alliance : subj > with|of reciprocal
rule|govern/v prt=together : subj > with|subj reciprocal

# More joint acts, trade and coalitions.
cooperate|collaborate|partner|team|ally|join|coordinate|combine|unite|merge|fuse|federate|confederate|work|act|fight|serve|govern|rule|trade|barter|swap|exchange|share|pool|buy|sell|purchase|import|export|supply|acquire|invest|extradite|hand|transfer|participate|contribute|assist|help|patrol|train|drill|exercise|conspire|collude|connive|deal|contract|coproduce|co-produce|co-found|co-host|lease|rent|license|build|develop|process|integrate|liaise|host|repay/v : subj > with|to|from|obj|alongside|in|subj|for|together_with conf=0.1
form|build|establish|create|found|join|enter|make|lead|propose|negotiate|launch|set/v obj=coalition|alliance|government|partnership|union|federation|consortium|venture|front|pact|bloc|league|company|commission|committee|force|team|cabinet|community|organization : subj > with|subj|of|alongside|between|by reciprocal conf=0.17
take|play/v obj=part|role : subj > in|with|alongside conf=0.1
conduct|hold|stage|carry|begin|launch|start|open|complete|plan|run|mount/v obj=exercise|drill|manoeuvre|maneuver|patrol|operation|war_game|raid|rescue|search|study|launch|project : subj > with|alongside|subj|together_with|of reciprocal conf=0.17
cooperation|collaboration|coordination|partnership|alliance|coalition|union|merger|federation|trade|commerce|exchange|swap|barter|export|import|sale|purchase|venture|project|exercise|drill|operation|patrol|investment|extradition|handover|transfer|lease|integration|liaison|consortium|acquisition|contract|task_force|front|government|pooling|sharing|programme|program/n : between|among|of|by|poss|mod|subj|from > with|between|among|to|of|alongside|mod|and|in reciprocal conf=0.11
part|member|contributor|participant|partner/n of=force|coalition|operation|mission|government|alliance : self > of|in|with conf=0.11

# Verbs found missing by `entente extract --unmatched` on news.
label COOPERATE
barter/v : subj > with reciprocal conf=0.5
