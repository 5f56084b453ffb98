/** Further words of disclosure, by what was done. The pattern language: `nlp/pattern.ts`. */
const SOMEBODY =
  '(me|us|him|her|them|mum|mom|mummy|mommy|dad|nan|gran|grandma|the (kids|kid|children|child|baby|boys|girls|dog|cat)|my (son|daughter|kid|kids|child|children|baby|mom|mum|mother|sister|brother|dad|father|dog|cat|face|arm|leg|head|back|wrist|nose|jaw|mouth|eye|stomach|hand|friend|husband|wife|boyfriend|girlfriend|partner|grandson|nephew|niece|mate)|your (son|daughter|kids|children|wife|husband|mother|girlfriend|boyfriend|baby))';

/** Violence and force, done to the writer or to those with them. */
const VIOLENCE = [
  // you hit me · u slapped my son; but: you hit on me, hit me up, beat me to it, kicked me out of the group
  `you .. (hit|hits|hitting|slapped|slap|slapping|punched|punch|punching|choked|choke|choking|strangled|strangle|strangling|shoved|shove|shoving|burned|burnt|bit|raped|rape|assaulted|molested|groped|abused|abuse|abusing|stabbed|stab|tortured|drugged|spiked|whipped|thrashed|manhandled|suffocated|backhanded|headbutted|starved|blackmailed|scalded|whacked|smacked|spanked|caned|belted|battered|waterboarded|tasered|scratched|kidnapped|dragged|drag|cornered|restrained|smothered|pinned|groping|tackled|attacked physically|jumped) ~ ${SOMEBODY} !(up|by surprise|like)`,
  `you .. (beat|beats|beaten|beating|kicked|kick|pushed|push|shook|tripped) ~ ${SOMEBODY} !(up with|to it|to the|at|in|away|aside|out of (the|this|our|that) (chat|group|team|band|house|room|server|game)|out|off|too (far|hard)|about|for|around|by|down with|again in)`,
  '(kicked|pushed|threw|shoved|dragged|pulled) me (out|out of|off|down|into|against|onto|through|to the) ~ (a|the|of|of the|of a|my)? ~ (moving|car|stairs|wall|floor|ground|window|bed|fridge|door|table|road|street|train|balcony|bridge|by)',
  '(against|into|down) (the|a) (wall|fridge|door|stairs|floor|counter|car|radiator|sink|mirror)',
  // you threw a plate at me · you punched a hole in the wall next to my face
  'you .. (threw|throw|throwing|hurled|swung|chucked|lobbed) .. (at (me|us|my|him|her|the)|and it (hit|split|cut|broke|missed))',
  'you .. (punched|punch|kicked|smashed|put) .. (hole|holes|fist|foot) (in|through) (the|my|our|a) (wall|door|window|tv)',
  'you .. (pulled|yanked|dragged|grabbed|held|pinned|tied|twisted|broke|cracked|split|dislocated|squeezed|bent) .. (my|by my|me by|me down|me up|me against|her by|him by) ~ (hair|arm|arms|wrist|wrists|neck|throat|jaw|nose|rib|ribs|finger|fingers|tooth|teeth|collar|ear|leg|ankle|face|down|under|head|eyebrow|lip|the)',
  // you put your hands on me · your hands around my neck · your hand up my skirt
  '(put|laid|lay|raised|raise|lifted|had) (your|a|both) (hand|hands|fist|fists|finger|fingers|arm) (on|to|at|around|against|round|up|down|over|in|inside) (me|us|my|her|his|him)',
  '(hand|hands|fingers|arm|belt|cord|pillow) (around|round|on|over|up|at|in) my (neck|throat|wrist|mouth|face|skirt|thigh|leg|shirt|top|knickers|underwear|breasts|chest|hair)',
  // you rubbed up against me · you pressed yourself against her · you felt me up
  'you .. (rubbed|rub|rubbing|brushed|brushing|pressed|pressing|ground|grinded|grinding) ~ (yourself|up|your _)? ~ (up)? against (me|my|us|her|him|them)',
  '(felt|feeling|feel) (me|her|him) up',
  // I hide the kids when you drink · we lock ourselves in
  '(i|we) ~ (hide|hid|lock|locked|barricade|barricaded) ~ (the (kids|children|baby|boys|girls)|my (kids|son|daughter)|myself|ourselves) ~ (in|from|under|behind|upstairs|away)',
  // you said you would disappear with the kids · you threatened to take our son abroad
  'you .. (disappear|vanish|run off|run away|leave the country|flee|take off) ~ with ~ (the|my|our) ~ (kids|children|baby|son|daughter|boys|girls)',
  'you .. (take|taking|took) ~ (the|my|our) ~ (kids|children|baby|son|daughter|boys|girls) ~ (away from me|abroad|out of the country|where i)',
  // you have kept my passport
  'you ~ (have)? ~ (took|taken|take|kept|keep|keeping|hid|hidden|hide|hold|held|holding|burned|destroyed) ~ my ~ (passport|wages|papers|documents|visa|id card|birth certificate|medication|medicine|pills|insulin|inhaler|wheelchair|crutches|hearing aids|bank cards)',
  'my head under',
  '(pinned|held|hold|holding|pinning) me (down|to the|against|there|under|back by)',
  '(the|a|your) (belt|bat|cane|hammer|bottle|fist|fists) (on|at|to|against) (me|us|my|him|her)',
  'you .. (pulled|pointed|held|waved|picked up|grabbed|came at me with|had|used|got) ~ (a|the|your|up the|up a) ~ (gun|knife|blade|weapon|machete|lighter|petrol|belt|razor|hammer|bat)',
  '(with|pay with) your (fist|fists|belt)',
  '(spat|spit) (in|on|at) my',
  // you forced me to have sex · you would not stop when i said no · you touched me
  'you .. (forced|force|forcing|coerced|pressured|made|guilted|bullied) ~ (me|us|her|him) ~ (to)? ~ (have sex|sex|sleep with|touch|undress|strip|into bed|get on my knees|sign|delete|share my location|watch|do things|beg|kneel)',
  'you .. (touched|touching|kissed|kissing|undressed|groped|fingered|rubbed) me .. (asleep|nine|ten|eleven|twelve|six|seven|eight|told you to stop|said no|secret|no|stop|child|kid|under|without|agreed)',
  '(without my (consent|permission)|i said no|i told you no|told you to stop and|i kept saying no|never agreed to (that|it)|our (little)? secret|did not consent)',
  '(asleep|sleeping|passed out|unconscious|drunk) .. you .. (touching|touched|on top|inside|undressed|kissing|took)',
  'you .. (physically|sexually) (hurt|abuse|abused|assaulted|attacked)',
  // the bruises you left · my ribs are cracked · i saw the marks
  '(bruise|bruises|bruised|bruising|black eye|broken (rib|nose|arm|wrist)|stitches|concussion|handprint|pee blood|fractured|miscarried|ribs are|split lip|strangulation)',
  '(marks|cuts|burns|scars) on (my|her|his|their) (wrist|wrists|neck|arm|arms|back|legs|face|body|throat)',
  // you hurt me; but: you hurt my feelings
  'you ~ (are|were|have|have been|keep|kept|always|did|do)? ~ (hurt|hurts|hurting|harmed|harming|attacked) (me|her|him|us) !(feelings|so much when|deeply|by|when you (say|said|do|did|lie|lied|call)|in front|for|over|about|with your words|emotionally|and you do not care|again and again with)',
  '(stop|quit|please do not) (abusing|abuse|hurting|hitting|beating|hit|hurt|beat) (me|us|her|him|them)',
  '(do not) (hurt|hit|beat|kill) me',
  '(why|how|when|after|since|that|because) .. you .. (abuse|abused|hit|beat|raped|attacked) me',
];

/** Threats that were made to the writer. */
const THREATENED = [
  // you said you would kill me · you told me nobody would find my body · you threatened to take the kids
  'you .. (said|say|told me|tell me|told|swore|promised|texted|wrote|warned) ... (kill|hit|beat|shoot|stab|strangle|bury|rape|smash (my|me)|slit|burn (the|my|our|down)|hunt|drown|break my (arm|arms|leg|legs|neck|jaw|face|bones)|my body|in the ground|in a ditch|off the bridge|watch my back|watch your back|where i live|ill be sorry|i will be sorry|be dead|end up dead|hurt (me|us|him|her|my|yourself|the kids)|acid)',
  'you .. (threatened|threaten|threatening|blackmailed|blackmail|spiked)',
  '(you|your) .. (kill|murder|shoot|stab) (me|us) !(softly|with)',
  'you will (kill|murder|hurt|hit|beat|stab|shoot) (me|us|him|her) (if|when|one|some|again|like)',
  'if i tell (anyone|anybody|someone|the|my|them|mum|mom)',
  // you said you would send the pictures round if I left
  'you .. (said|say|told me|swore|promised|warned|warn) .. you (would|will|are going to) ... if i ~ (ever)? (left|leave|tell|told|go to|went to|talk to|talked to|call|called|report|reported|divorce|divorced)',
];

/** Coercion and being watched. */
const CONTROL = [
  // you locked me in · you took my phone and keys so i could not leave
  'you .. (locked|lock|locking|trapped|trap|shut|left) (me|us|her|him|the kids) .. (in|inside|up|outside|cellar|locked|cupboard|room|balcony|basement|garage) !(charge|the (lurch|dark about))',
  '(locked|trapped) (me|us) (in|inside|up)',
  'you .. (lock|locked|bolt|bolted) (the|my|our) (door|doors|car|bedroom) .. (keep|keys|leave|get out|behind me|from (the)? outside|would not)',
  'you .. (blocked|block|stood in|would not unlock|will not unlock|would not open) (the|my) (door|doorway|exit|car|way)',
  'you .. (took|take|takes|taking|hid|hide|smashed|kept|keep|confiscated|burned|destroyed|cut up|flushed) .. my .. (passport|visa|documents|medication|meds|insulin|inhaler|pills|car keys|bank card|bank cards|debit card|birth certificate|glasses|hearing aid|wheelchair|id|papers|crutches)',
  'you .. (took|take|hid|smashed|grabbed|snatched) my (phone|keys|laptop) .. (so|and|because|when) ... (leave|call|ring|lock|locked|out|help|police|anyone|sister|mum|mom|could not|nobody|tell)',
  // you would not give me my passport · you put a tracker in my bag · you made us sleep in the shed
  'you ~ (would|will|did|do) not ~ (give|hand|let) .. (passport|papers|documents|visa|id card|medication|medicine|pills|insulin|inhaler|birth certificate|wheelchair|crutches)',
  'you .. (put|hid|stuck|planted|left|sewed|installed) ~ (a|an|the|that|your|one of those)? ~ (tracker|airtag|spyware|stalkerware|keylogger|hidden camera|tracking (app|device))',
  'you .. (made|make|making) (me|us|him|her|the kids|the children) ~ (sleep|live) .. (garage|shed|cellar|basement|car|barn|floor|hallway|street|bathroom|porch|yard)',
  // you will not let me see my family · i am not allowed out
  'you .. (not|never|refuse to|will not) (let|allow|permit) me (to)? (leave|go out|go outside|see my (friends|family|mother|mom|mum|dad|sister|kids|children)|see any|have (friends|a job|money|my own)|work|talk to (my|anyone|other)|speak to (my|anyone)|use my|call my|eat|sleep|drive|get a job|out of the (house|flat|room|car)|visit my|see a doctor|have my)',
  'i am not allowed (out|to)',
  'you .. (make|made|making) me (share|delete|hand over|sign|quit|cut off|block|give you my) .. (location|friends|contacts|password|passwords|loan|job|family|every|account|accounts|phone|wages|salary|card)',
  // you hacked my email · you broke into my flat
  'you .. (hack|hacked|hacking|broke into|break into|breaking into|got into|logged into|cloned|wiretapped) .. my ~ (email|emails|phone|account|accounts|computer|laptop|messages|house|home|flat|apartment|car|cloud|icloud|instagram|facebook|whatsapp|bank|photos|camera)',
  // let me go! · please don't hurt me
  '(let me go|let go of me|get off me|get off of me|do not hurt me|do not kill me) $ %loud',
  // you track my phone · you follow me everywhere · you were outside my house again
  'you .. (track|tracked|tracking|bugged|monitor|monitored|monitoring|put a (tracker|camera|airtag)|installed) .. (my|on my|in my|me) ~ (phone|location|car|messages|calls|every move|computer|emails|bedroom|bag|house)?',
  'you .. (follow|followed|following|stalk|stalked|stalking) (me|us|her|him) !(on (instagram|twitter|insta|facebook|tiktok)|back|on|up)',
  '(waiting|waited|sitting|sat|standing|stood|parked|showing up|showed up|turned up|turning up|lurking|driving by|drive by|driving past|hanging around|watching) .. (my (house|home|work|apartment|flat|door|building|office|window|garden|school|street|gym)|for me in|three nights|in the van|at night|outside my)',
  'in my (garden|yard|driveway|house|flat) at (#Value|night|midnight|3am|2am|4am)',
  'you (were|are|was) .. (in|outside) my (garden|yard|window|house|door|flat) (again|at)',
  '(texted|called|rang|messaged|rung) me (#Value|hundreds of|a hundred|200|100|50|fifty|sixty) times',
  'you .. (posted|shared|leaked|sent) .. (my (address|nudes|naked|private)|naked|nudes|pics of my house|photos of my house|those photos)',
  'you control (my money|my bank|every penny|who i see|where i go|what i wear|what i eat|all the money|the money)',
  '(court order|restraining order|protective order|non-molestation|domestic violence|domestic abuse|police report|womens shelter|refuge worker|safe house|i have reported it|reported you to the police)',
];

/** Fear, and its traces. */
const FEAR = [
  // i am scared of you · i am afraid you will hurt me
  '(i|we|kids|children|she|he|they) .. (scared|afraid|terrified|frightened|petrified) (of (you|your|what you)|(you|u) (will|would|are going to|might|could) ~ (hurt|hit|kill|beat|do|find|take|come)|to (walk|come home|be alone with you|be around you|be near you|go home|be in the same|sleep|live|leave|open|answer|go outside)|for (my|our|her|his|their) (life|lives|safety))',
  'i .. (fear|feared) (you|for my|for our|what you)',
  '(please)? i am ~ (scared|terrified|frightened) (all the time|$$)',
  'i .. (do not|not|never|no longer) ~ (feel|felt|feeling) safe',
  'you (scare|frighten|terrify) (me|us|the kids|her|him)',
  'i .. (scared|afraid|terrified|frightened) (when|whenever|every time|because|that) you .. (drink|drunk|yell|shout|angry|mad|hit|raise|come home|get|lose|temper|hurt)',
  'you .. (come|came|coming) for me',
  'i .. (not getting|never getting|tired of getting|sick of getting|do not want to get|not be) (hurt|hit|beaten|abused) (again|anymore|any more|by)',
  '(want|wanted|wanting|going|need) to (die|kill myself|hurt myself|end my life|end it all)',
];

export const DISCLOSURES: readonly string[] = [...VIOLENCE, ...THREATENED, ...CONTROL, ...FEAR];
