# Use of force.
label ASSAULT

attack|bomb|strike|kill|murder|invade|wound|injure|storm|assault|ambush|massacre|target|hit|slaughter|defeat|fight|battle|sink|poison|slay|butcher|fire|overrun|crush|exterminate|annihilate|devastate|repel|repulse|engage|pound|batter|mine|blast|pummel|raid|gas|decapitate|dismember|maim|besiege|conquer|rout|vanquish|capture|cripple|neutralize|neutralise|down|eliminate|decimate|skirmish|clash|duel/v : subj > obj|in|at|on|near|against|with|across|of conf=0.55
bombard|shell|torpedo|strafe/v : subj > obj|in|at|on|near|against|with|across|of mode=heavy-weapons conf=0.55
shoot|gun/v : subj > obj|in|at|on|near|against|with|across|of mode=firearms conf=0.55
behead|stab/v : subj > obj|in|at|on|near|against|with|across|of mode=primitive conf=0.55
assassinate/v : subj > obj|in|at|on|near|against|with|across|of mode=assassinate conf=0.55
execute|execute|hang|crucify/v : subj > obj|in|at|on|near|against|with|across|of mode=execute conf=0.55
rape/v : subj > obj|in|at|on|near|against|with|across|of mode=sexual conf=0.55
beat|lynch/v : subj > obj|in|at|on|near|against|with|across|of mode=beat conf=0.55
destroy|raze|demolish|level|burn|flatten/v : subj > obj|in|at|on|near|against|with|across|of mode=destroy conf=0.55
attack|bomb|invade|murder/v : subj > obj|in|of|at|on conf=0.8
bombard|shell/v : subj > obj|in|of|at|on mode=heavy-weapons conf=0.8
assassinate/v : subj > obj|in|of|at|on mode=assassinate conf=0.8
kill|wound|injure/v : subj > obj|in|near|at|of|by|across conf=0.65
strike|hit|target/v : subj > obj|in|of|at|near|on conf=0.55
shoot/v : subj > obj|in|of|at|near|on mode=firearms conf=0.55
destroy/v : subj > obj|in|of|at|near|on mode=destroy conf=0.55
shoot|gun|bring/v prt=down : subj > obj|of|over conf=0.65
clash|fight|battle|skirmish|war/v : subj > with|against|obj|subj reciprocal conf=0.6
go/v to=war : subj > with|against|over
wage|fight/v obj=war|battle|campaign|insurgency|jihad : subj > against|on|with|in conf=0.65
declare/v obj=war : subj > on|against conf=0.7
open/v obj=fire : subj > on|at|against
exchange/v obj=fire : subj > with|subj reciprocal
launch|carry|conduct|mount|stage|perform|begin|continue|order|unleash|commit|execute|lead|resume|make/v obj=$attack|offensive|massacre|genocide|attack|killing|murder|assassination : subj > on|against|in|at|into|targeting|across|near|of|iobj conf=0.65
launch|fire|drop|lob|rain|hurl|throw/v obj=missile|rocket|bomb|shell|drone|round|mortar|torpedo|grenade|stone|warhead : subj > at|on|against|into|toward|towards|in|over|across conf=0.65
fire/v : subj > on|at|into|upon conf=0.6
shoot/v : subj > on|at|into|upon mode=firearms conf=0.6
claim/v obj=responsibility : subj > for|in|on|against conf=0.5
die/v in=$attack|battle|fighting|clash : in|by|from > subj conf=0.35
cross/v into=* subj=$troops : subj > into conf=0.4
march|advance|push|drive|sweep|burst|break/v subj=$troops : subj > into|on|against conf=0.45
take|seize|capture|recapture|retake|liberate/v : subj > from|in|obj conf=0.4
drive|force|expel|oust/v prt=out|back : subj > from|of|obj conf=0.45
defeat/v at=battle : subj > obj
beat/v at=battle : subj > obj mode=beat
use/v obj=force|weapon|gas : subj > against|on
come/v under=attack|fire|bombardment : from|by > subj

$attack/n !mod=election|electoral|presidential|reelection|political|advertising : by|from|mod|poss|of|subj > on|against|in|at|into|targeting|of|across|near|over|upon conf=0.6
attack|strike|raid|assault|invasion|bombing|offensive|ambush|war|missile|drone/n : by|from|mod|poss|subj > on|against|in|at|into|targeting|of|across|near conf=0.65
airstrike|bombardment|shelling/n : by|from|mod|poss|subj > on|against|in|at|into|targeting|of|across|near mode=heavy-weapons conf=0.65
killing|murder|massacre|slaughter|genocide|slaying|poisoning|death/n : by|at|mod|subj > of|in|against|poss conf=0.5
shooting/n : by|at|mod|subj > of|in|against|poss mode=firearms conf=0.5
assassination/n : by|at|mod|subj > of|in|against|poss mode=assassinate conf=0.5
execution/n : by|at|mod|subj > of|in|against|poss mode=execute conf=0.5
beating|lynching/n : by|at|mod|subj > of|in|against|poss mode=beat conf=0.5
destruction/n : by|at|mod|subj > of|in|against|poss mode=destroy conf=0.5
war|battle|fighting|clash|conflict|skirmish|combat|hostility|fight/n : between|of|mod|poss|subj > between|with|against|on|mod reciprocal conf=0.55
shootout|firefight|gunfight/n : between|of|mod|poss|subj > between|with|against|on|mod mode=firearms reciprocal conf=0.55
killer|murderer|attacker|invader/n : self > of|poss conf=0.5
assassin/n : self > of|poss mode=assassinate conf=0.5
plot|conspire/v : subj > against|cobj conf=0.5
enter|occupy|seize|take|capture|storm/v subj=$troops : subj > obj|in|from|of conf=0.45
blow/v prt=up : subj > obj|in|of conf=0.5
break|force|fight/v into=* : subj > into conf=0.4
land|wade|parachute/v : subj > on|in|at conf=0.3
coup|revolt|uprising/n : by|of|poss|subj|mod > against|in conf=0.4
die|fall|perish/v : by|to|in|at|from > subj conf=0.25

# More uses of force.
ambush|annihilate|assail|assassinate|attack|bash|batter|bayonet|beat|behead|besiege|blast|bludgeon|bomb|bombard|bruise|burn|butcher|cannonade|capture|carpet-bomb|charge|clobber|club|crush|cudgel|dash|decimate|defeat|demolish|derail|destroy|detonate|devastate|disembowel|dispatch|down|drown|dynamite|execute|explode|firebomb|flog|garrotte|gas|grenade|guillotine|gun|hack|hammer|harass|harry|hit|hurt|impale|incinerate|injure|intercept|invade|kidnap|kill|knife|lash|liquidate|loot|lynch|machine-gun|massacre|maul|mortar|murder|mutilate|neutralize|nuke|obliterate|overpower|overrun|overwhelm|pelt|pillage|plunder|poison|pound|pulverize|pummel|punch|raid|ram|ransack|rape|ravage|raze|recapture|repulse|retake|rocket|rout|ruin|sabotage|sack|savage|scuttle|shell|shoot|sink|slap|slaughter|slay|smash|smite|snipe|spear|stab|stone|storm|strafe|strangle|strike|stun|subdue|tear-gas|terrorize|throttle|thrash|torch|torment|torpedo|torture|trample|trounce|vandalize|vanquish|waylay|whip|wipe|wound|wreck|target|damage|engage|battle|combat|fight|clash|confront|repel/v : subj > obj|of|in|at|on|near|against|with|across|from|over|to conf=0.13
fight|battle|shoot|force|push|smash|blast|burn|claw|hack|carve/v obj=way : subj > into|to|through|towards|toward|across conf=0.17
launch|fire|send|drop|lob|hurl|rain|throw|direct|unleash|aim|shoot/v obj=missile|rocket|drone|shell|bomb|grenade|projectile|shot|round|salvo|volley|barrage|torpedo|stone|warhead|fire|petrol_bomb : subj > at|on|against|into|toward|towards|in|over|across|to|from|targeting|near conf=0.2
put|shoot|beat|stab|hack|burn|gun|starve|trample|bludgeon|torture/v to=death : subj > obj conf=0.2
have|order|let/v clause=kill|shoot|hang|execute|murder|attack|bomb|beat|poison : subj > obj|cobj|csubj conf=0.17
claim|take/v obj=life|responsibility : subj > of|for|in|on conf=0.17
inflict/v obj=casualty|loss|defeat|damage|blow : subj > on|upon conf=0.18
suffer|sustain/v obj=defeat|casualty|loss|attack : by|from|at|in > subj conf=0.1
open|exchange|return|direct|trade/v obj=fire|blow|shot|shelling|strike : subj > on|at|against|with|subj conf=0.18
come|be|fall/v under=attack|fire|bombardment|siege|shelling : from|by|of > subj conf=0.17
march|advance|roll|sweep|pour|storm|burst|break|push|thrust|cross|drive|charge|invade|strike|land/v : subj > into|on|against|through|across|over|upon conf=0.11
murder|killing|assassination|slaying|shooting|stabbing|poisoning|massacre|slaughter|execution|bombing|beating|lynching|rape|attack|destruction|sinking|downing|death|wounding|beheading|hanging|defeat|capture|siege|storming|sack|sacking|burning|shelling|invasion|raid|strike|assault|airstrike|offensive|ambush|entry|onslaught|incursion|hostilities|fire|bombardment|advance|thrust|blow|barrage|salvo|volley|fighting|war|clash|battle|skirmish|combat|firefight|duel|blitz|blitzkrieg|blast|explosion|gunfire|crossfire|torture|declaration_of_war/n : by|from|of|poss|subj|mod|between|at > of|on|against|in|at|with|poss|into|to|near|between|targeting|over|mod conf=0.11
war|battle|fighting|clash|skirmish|fight|combat|conflict|hostilities|duel/n : between|of|mod|subj > between|with|against|and|of|mod reciprocal conf=0.15
killer|murderer|assassin|attacker|slayer|executioner|gunman|shooter|bomber|invader|assailant|sniper|butcher|torturer/n : self > of|poss|to conf=0.17
victim|target|casualty/n : of|poss > self conf=0.13

# Verbs found missing by `entente extract --unmatched` on news.
label ASSAULT
ram/v : subj > obj|into conf=0.55
obliterate|torch|mortar|drone|machine-gun|napalm/v : subj > obj|in|near conf=0.6
strangle|maul|manhandle|mug|drown|electrocute|garrotte/v : subj > obj conf=0.55
ransack|pillage|desecrate|vandalize|vandalise|deface/v : subj > obj|in|of conf=0.5
infiltrate/v : subj > obj conf=0.5
