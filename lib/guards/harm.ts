import type { WideGuard } from './guard';
import { DISCLOSURES } from './harm-patterns';
import { anywhere } from './matching';

const SOMEBODY = '(me|us|him|her|them|my _|the (kids|children|baby|dog|cat|boy|girl))';

/** Violence and force, done to the writer or to those with them. */
const VIOLENCE = [
  // you pay for it with your fists · you told people to come and hurt me
  'with your (fist|fists|belt|boot|boots)',
  'told (people|them|everyone|him|your friends) to .. (hurt|attack|kill|beat|rape|jump) (me|us|him|her)',
  // you hit me · u slapped my son; but: you hit on me, hit me up
  'you .. (hit|hits|hitting|slapped|slap|slapping|punched|punch|punching|choked|choke|choking|strangled|strangle|strangling|kicked|kick|beat|beats|beaten|beating|shoved|shove|pushed|push|burned|burnt|bit|raped|rape|assaulted|molested|groped|abused|abuse|abusing|stabbed|stab|tortured|drugged|whipped|spat on|spit on|restrained|cornered|dragged|smothered|manhandled|suffocated|backhanded|headbutted) !(on|up) (me|us|him|her|them|my (son|daughter|kid|kids|child|children|baby|mom|mum|mother|sister|brother|dog|cat|face|arm)|the (kids|children|baby|dog)) !(up|to it|at|in the|away|aside|out of|too|about|for|a|every|again in|with your|into this|into it|over to|off the|by|down with)',
  // you threw a plate at me · you pulled my hair
  'you .. (threw|throw|throwing|hurled|swung) .. at (me|us|my)',
  'you .. (pulled my hair|yanked my|twisted my arm|broke my (arm|nose|jaw|rib|ribs|wrist|finger|tooth|teeth)|pinned me|held me down|tied me|grabbed me by|grabbed my (arm|neck|throat|hair|wrist|face)|shook me|knocked me)',
  // you threw me against the wall · you dragged her down the stairs by her hair
  `you .. (threw|throw|throwing|slammed|slam|dragged|drag|shoved|shove|hurled|flung|pushed|push|pulled|pull|knocked|chucked|yanked|jerked|kicked) ${SOMEBODY} .. (against|into|down|off|out|across|over|onto|on the|to the (floor|ground|wall|bed)|through|around by|by (my|her|his|their|the)|in the (chest|face|stomach|ribs|back|head)|with your)`,
  // you held my head under · you stood on my hand · you put a pillow on my face
  'you .. (held|hold|pushed|put|pressed|banged|smashed|slammed|stood on|stamped on|squeezed|crushed|burned|burnt|cut) .. my (head|face|hair|neck|throat|mouth|hand|hands|arm|arms|wrist|fingers|skin|leg|ribs)',
  // you hurt me; but: you hurt me with your words, you hurt my feelings
  'you ~ (hurt|hurts|were hurting|are hurting|have hurt|used to hurt|will hurt) (me|us|him|her|them|my (son|daughter|kid|kids|child|children|baby|mom|mum|mother|sister|brother|dog|cat|face|arm|neck|wrist|back)|the (kids|children|baby|dog|cat)) !(deeply|emotionally|feelings|badly with|with your words|with words|with what|so (much|deeply|bad)|by|when you (said|lied|forgot|left|ignored|cancelled|canceled|told|called|did not|chose|walked|laughed|joked|went|do not)|more|and you (do not|did not)|more than|a lot|really|too|every time you (forget|lie|cancel|leave|ignore)|with your (lies|words|silence|jokes|comments))',
  // you forced me to sign · you made me delete every contact
  `you .. (forced|force|forcing|coerced|blackmailed|blackmail) ${SOMEBODY}`,
  // you came at me · you go for me when you drink
  'you .. (come|came|coming|go|went|going|lunge|lunged|charge|charged) (at|for) me',
  // it split my eyebrow · my lip was bleeding · i ended up in hospital because of you
  '(split|busted|fractured|dislocated|broke) (my|her|his|their) (eyebrow|lip|nose|jaw|arm|wrist|rib|ribs|tooth|teeth|finger|head|skull|cheek|collarbone|ankle)',
  '(pee|peed|coughed|spat|cough|tasted) blood',
  // your hand up my skirt · you touched me in my sleep
  '(hand|hands|fingers) .. (up|down|under|inside) my (skirt|shirt|top|trousers|pants|blouse|dress|clothes|underwear|leg|thigh)',
  'you .. (touched|touch|felt|grope|fondled|kissed|filmed|undressed|photographed) (me|her|him) .. (asleep|sleeping|sleep|drunk|no|stop|did not want|without|against|under|there|child|kid)',
  // you broke down my door · you smashed my window
  'you .. (kicked|kick|broke|break|smashed|smash|punched|punch|put your fist through|bashed|shot|slashed|slit|burned|burnt) .. (door|doors|window|windows|wall|walls|tires|tyres|car|phone over|dog|cat)',
  // every time you drink you break something and come for me
  '(drink|drunk|high|angry) .. you .. (break|smash|throw|punch|destroy) (things|something|stuff|plates|dishes|everything|the furniture|a hole)',
  // you put your hands on me · your hands around my neck
  '(put|laid|lay|raised|raise|lifted) (your|a) (hand|hands|fist|finger) (on|to|at|around|against) (me|us|my)',
  '(hands|fingers|arm) (around|round|on) my (neck|throat)',
  '(gun|knife|weapon|blade) (to|at|on|in) (my|me)',
  // you forced me to have sex · you would not stop when i said no
  '(you|u) .. (forced|force|forcing|coerced|pressured|made|guilted) me .. (sex|sleep with|touch|undress|naked|nudes|strip|into bed)',
  '(without my (consent|permission)|i said no|i told you no|i kept saying no|when i was (asleep|sleeping|passed out|unconscious))',
  'you .. (physically|sexually) (hurt|abuse|abused|assaulted|attacked)',
  // the bruises you left · a black eye
  '(bruise|bruises|black eye|broken rib|broken nose|stitches) .. (you|your)',
  'you .. (bruise|bruises|bruised|black eye|bleeding)',
  '(why|how|when|after|since|that|because) .. you (abuse|abused|hit|beat|hurt|raped|attacked) me !(feelings|so much|so bad|deeply)',
];

/** Threats that were made to the writer. */
const THREATENED = [
  // you said you would kill me · you threatened to take the kids
  'you .. (said|say|told me|tell me|swore|promised|texted|wrote) .. you .. (kill|hurt|hit|beat|shoot|stab|find|burn|end|strangle|bury|rape|smash) (me|us|him|her|my|yourself|the kids|the children)',
  `you .. (said|say|told me|tell me|told us|swore|promised|texted|wrote|keep saying) .. you .. (would|will|are going to|were going to) .. (slit|cut|drown|choke|break my|break every|put me|put us|put a bullet|smash|destroy me|make me disappear|make me regret|make sure i never|make me pay|ruin my (life|face)|come after|take the (kids|children|baby|boys|girls)|have me (deported|committed|arrested|killed)|get me deported|post my|share my|send my (nudes|pictures|photos)|kill|hurt|burn)`,
  'you .. (threatened|threaten|threatening|threat) !(to (leave|quit|cancel|sue|divorce|resign|return|stop paying)|legal)',
  '(you|your) .. (kill|murder|shoot|stab) (me|us)',
];

/** Coercion and being watched. */
const CONTROL = [
  // you locked me in · you took my phone and keys so i could not leave
  'you .. (locked|lock|locking|trapped|trap) (me|us) (in|out|inside|up|outside)',
  'you .. shut (me|us) (in|inside|outside)',
  '(locked|trapped) (me|us) (in|inside|up)',
  'you .. (blocked|block|stood in) the (door|doorway|exit)',
  'you .. (took|take|takes|taking|hid|hide|smashed|kept|keep|confiscated) .. my .. (passport|visa|documents|medication|meds|car keys|bank card|debit card|inhaler|birth certificate)',
  'you .. (took|take|hid|smashed) my (phone|keys) .. (so|and) ... (leave|call|lock|locked|out|help)',
  // you hid my insulin · you flushed my pills
  'you .. (hid|hide|hiding|took|take|flushed|flush|threw|locked|kept|keep|withheld|control|controlled|destroyed) .. my .. (insulin|pills|tablets|medicine|inhaler|glasses|hearing aids|wheelchair|crutches|papers|id|green card|cards|birth control|epipen|walker|contraception)',
  // you left us locked in the cellar
  '(locked|shut|trapped|kept) .. (in|inside) the (cellar|basement|closet|cupboard|bathroom|bedroom|room|house|car|shed|attic|garage|trunk|boot)',
  'you .. took my (phone|keys|wallet|purse|shoes) so (that)? (i|we) (could not|can not)',
  // you made me delete every contact · you read my messages and then
  'you .. (made|make|forced) me .. (delete|block|quit my|cut off|stop seeing|stop talking to|give you my (password|phone)|hand over|sign|beg|kneel|sleep (on the floor|outside)|ask permission)',
  // you keep driving by my house · you keep sending pictures of my house
  'you .. (keep|kept|always|were|are) .. (driving (by|past)|coming (by|to|round to)|walking past|sending .. (of)|calling from|messaging from|turning up at|showing up at|waiting (at|outside|by)|watching|standing (outside|in|across)) .. (my|our) (house|home|work|job|flat|apartment|street|school|gym|office|kids school|window|door|place)',
  // you broke the court order
  '(court order|no contact order|the injunction|non molestation order|protection order|bail conditions|called the police on you|reported you to the police|reported it to the police|talk to the police|social services)',
  // you will not let me see my family · you do not let me leave
  'you .. (not|never|refuse to|will not) (let|allow|permit) me (to)? (leave|go out|go outside|see (my|any)|have (friends|a job|money|my own)|work|talk to (my|anyone|other)|speak to (my|anyone)|use my|call my|eat|sleep|drive|get a job|out of the house|visit my)',
  // you track my phone · you follow me everywhere · you were outside my house again
  'you .. (track|tracked|tracking|bugged|monitor|monitored|monitoring|spied on|put a tracker|installed) .. my (phone|location|car|messages|calls|every move|computer|emails)',
  'you .. (follow|followed|following|stalk|stalked|stalking) me !(on (instagram|twitter|insta|facebook|tiktok)|back|on)',
  '(waiting|sitting|standing|parked|showing up|showed up|turned up|turning up|lurking) .. outside my (house|home|work|apartment|flat|door|building|office|window)',
  'you control .. (my money|my bank|every penny|who i see|where i go|what i wear|what i eat|all the money|the money)',
];

/** Fear, and its traces. */
const FEAR = [
  // i am scared of you · i am afraid you will hurt me
  '(i|we|kids|children|she|he|they) .. (scared|afraid|terrified|frightened|petrified) (of (you|your|what you)|(you|u) (will|would|are going to|might|could) ~ (hurt|hit|kill|beat|do|find|take|come)|to (come home|be alone with you|be around you|be near you|go home|be in the same|sleep|live)|for (my|our|her|his|their) (life|lives|safety))',
  // the kids are scared to make a noise because of your temper · i hide when your car pulls in
  '(scared|afraid|terrified|frightened) to .. (you|your)',
  '(scared|afraid|terrified|frightened) to ... because of (you|your)',
  '(i|we|the kids|she|he) (hide|hid|flinch|flinched|freeze|lock) .. (when|whenever|because|every time) ..  (you|your)',
  'i .. (fear|feared) (you|for my|for our|what you)',
  'i .. (do not|not|never|no longer) ~ (feel|felt|feeling) safe',
  'you (scare|frighten|terrify) (me|us|the kids|her|him)',
  'i .. (scared|afraid|terrified|frightened) (when|whenever|every time|because|that) you .. (drink|drunk|yell|shout|angry|mad|hit|raise|come home|get|lose|temper|hurt)',
  '(restraining order|protective order|domestic violence|police report|womens shelter|safe house)',
  'i .. (not getting|never getting|tired of getting|sick of getting|do not want to get|not be) (hurt|hit|beaten|abused) (again|anymore|any more|by)',
  '(want|wanted|wanting|going|need) to (die|kill myself|hurt myself|end my life|end it all)',
];

/** A disclosure of violence, threats, coercion, stalking or fear. The draft may be somebody's only record. */
export const harm: WideGuard = {
  id: 'harm',
  leaves: 'A disclosure of violence, threats, coercion, stalking or fear: the whole draft.',
  scope: 'draft',
  specimens: [
    'You hit me.',
    'You never listen. You said you would kill me.',
    "I'm scared of you, you are so mean.",
    'you took my phone and locked me in',
    'You hacked my email and you lie about it.',
    'Let me go! You are crazy.',
    "You won't let me see my friends, you selfish liar.",
    'You threw me against the fridge.',
    'you pressed up against me by the photocopier',
    'Whenever you drink we lock ourselves in the bathroom.',
    'You threatened to run off with our son.',
    'you keep my papers in your safe',
    '⟦You kept my charger again⟧.',
    'you hid my inhaler because dinner was late',
    'You keep driving past my house at night.',
    '⟦You hurt my feelings⟧.',
    '⟦You hurt me deeply⟧.',
  ],
  hears: anywhere([...VIOLENCE, ...THREATENED, ...CONTROL, ...FEAR, ...DISCLOSURES]),
};
