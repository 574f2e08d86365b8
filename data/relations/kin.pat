# Family ties. "self" is whoever the kinship noun stands for: "his wife X", "X, son of Y", "X is Y's brother".

wife|husband|spouse|widow|widower|fiancée|fiancé|fiancee|fiance|ex-wife|ex-husband|bride|bridegroom|consort|first_lady/n : self > poss|of|to label=SPOUSE conf=0.85
marry|wed|divorce/v : subj > obj|to|subj label=SPOUSE conf=0.8
married|engaged|betrothed/a : subj > to|subj label=SPOUSE conf=0.8
marriage|wedding|divorce/n : of|between|poss|subj > to|with|of|between|from label=SPOUSE conf=0.6
couple/n : self|of > self|of label=SPOUSE conf=0.3

# "son-in-law" is four words to the tree: the kinship noun and "in law" below it.
son|daughter|father|mother|brother|sister/n in=law : self > poss|of|to label=RELATIVE conf=0.8
father|mother|parent|dad|mum|mom/n !in=law : self > poss|of label=PARENT conf=0.85
son|daughter|child|heir|firstborn/n !in=law : poss|of > self label=PARENT conf=0.8
child|son|daughter/n : self > with label=SPOUSE conf=0.2
father|sire|adopt|beget/v : subj > obj label=PARENT conf=0.6

brother|sister|sibling|twin|half-brother|half-sister/n !in=law : self > poss|of|to label=SIBLING conf=0.85
brother|sister|sibling|twin/n !in=law : self > self label=SIBLING conf=0.5

nephew|niece|cousin|uncle|aunt|grandson|granddaughter|grandfather|grandmother|grandchild|grandparent|son-in-law|daughter-in-law|father-in-law|mother-in-law|brother-in-law|sister-in-law|stepson|stepdaughter|stepfather|stepmother|stepbrother|stepsister|great-grandson|great-granddaughter|great-grandfather|great-uncle|great-nephew|great-niece|grandnephew|grandniece|godson|godfather|godmother|goddaughter|relative|kinsman|in-law|girlfriend|boyfriend|mistress|lover|descendant|ancestor|partner/n : self > poss|of|to label=RELATIVE conf=0.75
