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
