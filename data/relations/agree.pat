# Promises, agreements reached, invitations, what is to be done together.
label AGREE

agree/v : subj > with|on|to|subj|csubj conf=0.6
agree|promise|pledge|offer|consent|undertake|vow|commit|swear/v : subj > cobj|to|iobj|obj|with conf=0.5
promise|pledge|offer|assure|guarantee/v : subj > iobj|obj|to conf=0.6
accept|approve/v obj=offer|proposal|invitation|plan|truce|ceasefire|deal|terms|term|condition|demand|request|resignation : subj > obj|from|of|with conf=0.55
accept/v : subj > obj conf=0.5
invite/v : subj > obj conf=0.7
reach|conclude|negotiate|strike|broker|secure|make|clinch|finalize|finalise|seal|hammer|announce|confirm/v obj=$deal|compromise|settlement|bargain|consensus : subj > with|between|subj|obj reciprocal conf=0.65
settle|compromise/v : subj > with reciprocal
resolve/v obj=dispute|row|difference|conflict : subj > with reciprocal
initial/v : subj > with|obj|subj reciprocal conf=0.5
plan|intend|prepare/v obj=visit|meeting|trip|talk : subj > to|with|obj conf=0.5
propose|suggest/v obj=$talks|truce|ceasefire|peace : subj > with|to conf=0.5
announce|unveil/v obj=plan|project|investment|deal : subj > with|for|in|to conf=0.4
approve|authorize|authorise/v obj=sale|delivery|shipment|loan|aid|package|transfer : subj > to|for|of|obj conf=0.6

promise|pledge|offer|commitment|guarantee|assurance|vow|undertaking|invitation/n : poss|by|of|from|subj|mod > to|for|cobj conf=0.55
invitation/n : from|of|by|poss > to|subj|for conf=0.5
agreement|deal|accord|pact|truce|ceasefire|settlement|compromise|bargain|understanding/n : between|among|of|mod|poss > between|among|with|of|mod reciprocal conf=0.5
agreement|deal|accord|pact|truce|ceasefire|settlement|compromise|understanding/n : poss|by|subj|mod > with reciprocal conf=0.5
consent|readiness|willingness|acceptance/n : poss|of|by|subj > to|cobj|of conf=0.4
guarantor/n : self > of|for
ready|willing|prepared|open/a : subj > cobj|to|with|for conf=0.4

# More promises, acceptances, invitations, deals.
promise|pledge|vow|swear|undertake|offer|agree|consent|assent|accede|acquiesce|commit|assure|guarantee|volunteer|engage|covenant|accept|concur|settle|invite|bid|ask|propose|plan|intend|resolve|approve|authorize|authorise|ratify|prepare|expect|announce/v : subj > with|to|iobj|obj|cobj|on|csubj|for|from|subj|of conf=0.11
make|give|extend|issue|offer|renew|repeat|receive|accept|get|take/v obj=promise|pledge|offer|commitment|guarantee|assurance|invitation|vow|undertaking|word|bid|proposal|loan : subj > to|iobj|from|of|for|with conf=0.17
reach|strike|conclude|make|negotiate|seal|broker|finalize|cut|hammer|clinch|announce|come|work|agree|draft|draw|form|forge|enter/v obj=$deal|understanding|compromise|settlement|bargain|arrangement|terms|term|consensus|formula|roadmap|framework|plan|coalition : subj > with|between|subj|for|on|to reciprocal conf=0.17
come|agree/v to=terms|agreement|understanding|arrangement : subj > with|subj reciprocal conf=0.18
be|get|set|due|schedule|expect|plan/v clause=meet|visit|sign|host|receive|travel|attend|join|hold|tell|discuss|talk : subj > cobj|with|to|subj|csubj conf=0.15
promise|pledge|offer|vow|commitment|undertaking|guarantee|assurance|acceptance|consent|approval|invitation|readiness|willingness|word|bid|proposal|oath|plan|agreement|deal|accord|pact|treaty|truce|ceasefire|settlement|compromise|understanding|arrangement|contract|convention|protocol|memorandum|coalition_agreement|entente/n : of|by|from|poss|subj|mod|between|among > to|with|of|for|between|among|cobj|subj|on|mod conf=0.11
agreement|deal|accord|pact|truce|ceasefire|settlement|compromise|understanding|arrangement|treaty|contract/n : between|among|of|mod|subj|poss > between|among|with|and|of|mod reciprocal conf=0.15
