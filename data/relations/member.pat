# Membership, nationality, birth, residence, seat.

member|mp|senator|lawmaker|politician|candidate|nominee|congressman|congresswoman|representative|legislator|deputy|activist|militant|fighter|delegate|contender|councillor|councilor|governor|mayor|lawmaker|leader|assemblyman|supporter|cadre|veteran|lord|peer|colleague|backbencher|whip|hopeful|incumbent|minister|republican|democrat|conservative|socialist|communist|liberal|tory|labour/n : self > of|mod|from|for|in|with|poss label=MEMBER_OF conf=0.45
member/n : self > of|mod|poss label=MEMBER_OF conf=0.75
state|ally|nation|country/n mod=member|nato|eu : self > of|mod|poss label=MEMBER_OF conf=0.5
join/v !obj=talk|meeting|protest|call : subj > obj label=MEMBER_OF conf=0.5
belong/v : subj > to label=MEMBER_OF conf=0.7
admit|readmit/v : obj > to|into|subj label=MEMBER_OF conf=0.6
affiliate|incorporate|absorb/v : obj > with|into|to label=MEMBER_OF conf=0.5
own|control|acquire|buy/v : obj > subj label=MEMBER_OF conf=0.3
part|branch|wing|arm|subsidiary|affiliate|unit|division|chapter|faction|member-state|signatory/n : self > of|poss label=MEMBER_OF conf=0.5
membership|accession|admission|entry/n : poss|of|by|subj > in|of|to|into label=MEMBER_OF conf=0.5
represent|contest|run|stand/v : subj > for label=MEMBER_OF conf=0.35
consist|comprise|include/v : obj|of > subj label=MEMBER_OF conf=0.4
defect/v : subj > to label=MEMBER_OF conf=0.5
sit|serve/v : subj > in|on|for|as label=MEMBER_OF conf=0.3
@person : self > for|of|mod label=MEMBER_OF conf=0.25
@organization : self > of|poss|mod|in label=MEMBER_OF conf=0.2

$citizen_noun/n : self > mod|of|from label=CITIZEN_OF conf=0.55
citizen|national|native/n : self > of|mod|poss label=CITIZEN_OF conf=0.75
citizenship|nationality|passport/n : poss|subj|of > mod|of label=CITIZEN_OF conf=0.6
@person : self > mod label=CITIZEN_OF conf=0.35
@person : self > from|of label=CITIZEN_OF conf=0.25

bear/v : obj|subj > in|at|near label=BORN_IN conf=0.85
native/n : self > of label=BORN_IN conf=0.6
born/a : subj|obj > in|mod label=BORN_IN conf=0.7
birth/n : poss|of > in label=BORN_IN conf=0.5
born/v : obj|subj > in|subj label=BORN_IN conf=0.7

live|reside|settle|dwell|emigrate|immigrate|move|relocate|flee|stay|grow|shelter/v : subj > in|to|at|near label=LIVES_IN conf=0.5
live|reside/v : subj > in|at|near label=LIVES_IN conf=0.8
exile/n : poss|subj > in label=LIVES_IN conf=0.5
resident|exile/n : self > of|in label=LIVES_IN conf=0.55
home|residence|house/n : poss|subj > in label=LIVES_IN conf=0.45

@organization : self > poss|mod|of|in label=BASED_IN conf=0.5
$org_noun/n : self > poss|mod|of|in|from label=BASED_IN conf=0.55
base|headquarter/v : obj > in|at label=BASED_IN conf=0.8
headquarters|headquarter|seat/n : poss|of > in label=BASED_IN conf=0.6
base/v : obj > subj label=BASED_IN conf=0.5
