import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  sure: [
    // you are such a liar · you were a lying cheat
    '&(when|how|until|whether|if|unless|say|said|saying|says|thinks|pretend|imagine) @you (are|were|remain) ~ (nothing but|no more than|no better than|turning into|becoming|always going to be|still)? ~ (a|an|the|one|my|some|another)? ~ (@sharp|@size|@poor)? (@sharp|@size|@poor)? @name !(free|proof)',
    // you have always been a liar
    '@you (have|had) ~ (always|never)? been ~ (nothing but)? ~ (a|an|the|one|my|some)? (@sharp|@size|@poor)? (@sharp)? (@name|@verdict|@poor one)',
    // you are so selfish
    '&(when|how|until|whether|if|unless|say|said|saying|says|thinks|pretend|imagine|found|realize|realise|feel|felt|like) @you (are|were) ~ (more|less|as|one|beyond)? @verdict !(to (my|your|his|her|their|a|the|an|free|some)|in bed|enough to|on the|on your|on my|down|here|there)',
    // you are nothing but a disappointment · you are such a pain
    '@you (are|were) ~ (nothing but|such|just|nothing more than|no more than) (a|an|another)? (@sharp|@size|@poor)? @image',
    // you are a terrible husband · you are my laziest friend
    '&(when|how|if|unless|thinks|pretend|imagine|say) @you (are|were|have been|make|would make) ~ (a|an|the|one|my|our|some|another)? ~ (@sharp|@size)? (@poor|@sharp) (@poor|@sharp)? (@role|human being|piece of|person|people|excuse)',
    // you are the most selfish person I know
    '@you (are|were) ~ (one of)? the (single)? (most (@verdict|@doubtful|@poor)|@superlative) (.. (i|ever|alive|on|in|of|we|anyone|world|planet)|$|@role|@roles|@name)',
    // you are not a good friend · you are not much of a father · you are no friend of mine
    '@you (are|were) ~ (not ~ (a|an|much of a|any kind of|my idea of a|even a|exactly a) (very)? (@better)?|no ~) (@role) !(@name)',
    // you are not as smart as you think
    '@you (are|were) not ~ (half|nearly)? (as)? (smart|clever|funny|special|important|good|tough|nice|hot|innocent|perfect|great|cool|interesting|talented) as you (think|like to)',
    // you are not worth my time
    '@you (are|were) not worth (it|my|the|a|anyone|anything|our)',
    // you are nothing to me · you mean nothing to me
    '@you (are|were|mean) (absolutely|literally|less than)? nothing (to me|to us|without me|special|$)',
    // you are full of lies
    '@you (are|were) ~ (full of (shit|it|crap|yourself|lies|hot air|excuses|bs|bullshit|hate|poison)|made of lies|up your own (ass|arse))',
    // you are dumber than I thought
    '@you (are|were) ~ (even)? (meaner|dumber|stupider|crazier|lazier|ruder|crueler|colder|pettier|weaker|nastier|sicker|slower|(more|as|way more) (@verdict|@doubtful)) (than|as)',
    // you are dumb as shit
    '@you are ~ (dumb|stupid|thick|dense|ugly|fake|cold|useless|lazy) as (shit|fuck|hell|a|ice|they come|a rock|two)',
    // you are what is wrong with this family
    '@you are (what is wrong|everything that is wrong|everything wrong|all that is wrong) with',
    // you are a compulsive liar · you are a credit thief
    '&(when|how|if|unless|say|says) @you (are|were) ~ (a|an|the|my|one|such a) _ (liar|thief|bully|coward|cheat|hypocrite|narcissist|idiot|moron|loser|jerk|asshole|bitch|bastard|brat|snob|fraud|manipulator|backstabber|attention seeker|gaslighter|control freak|drama queen|bootlicker|freeloader|scammer)',
    // you are impossible to live with
    '@you (are|were) ~ (impossible|exhausting|difficult|hard|unbearable|a nightmare|hell|torture) to (live|talk|be|deal|work|please|love|reason|share|travel) (with|to|around|$|anything|because|when)',
    // you are a joke of a boyfriend
    '@you (are|were) ~ (a|an|the|my)? (absolute|complete|total)? (joke|disgrace|shadow|waste|travesty|mess|shell|nightmare|poor excuse|sorry excuse|pathetic excuse|sad excuse) (of|for) (a|an|space|time|oxygen|air)',
    // you have the emotional range of a teaspoon
    '@you ~ (have|have got|got|show|with) ~ the ~ (emotional (range|intelligence|depth|maturity)|attention span|personality|charm|empathy|backbone|maturity|iq|moral compass|warmth|manners|self control|brain|mental age|social skills|patience|charisma|work ethic) of (a|an|my|your)',
    // selfish, that is what you are · a drunk is what you are
    '^ (a|an|just|nothing but)? (@sharp|@size)? (@name|@image|@verdict|@doubtful|@poor) (that is|is) (all|what|exactly what) you (are|were)',
    // you are a walking disaster
    '@you (are|were) ~ a walking _',
  ],
  likely: [
    // you look hideous · you smell disgusting
    '@you (look|smell|sound) ~ (hideous|ugly|disgusting|fat|gross|horrible|terrible|awful|ridiculous|pathetic|stupid|like (shit|crap|hell|trash|garbage|a (slob|clown|whore|slut|pig|cow|whale|freak|loser|bum|tramp|hooker|drunk))) $ %cold',
    // you have to be a moron to miss that
    '@you (have to|got to|must|have got to|would have to) ~ be ~ (a|an|some kind of|really|pretty)? ~ (@sharp)? (@name|@verdict|@image|dumb|stupid|blind|crazy|insane) .. (to|not to|if|at)',
    // you sound like an idiot
    '@you ~ (look|sound|act|behave|talk|seem|come across|look like|come off) ~ (like|as)? (a|an|the|such a|such an)? (@sharp|@size|@poor)? (@name|@verdict)',
    // you must be an idiot · you must be so dumb
    '@you ~ must be ~ (a|an|some kind of|such a|the|some|really|so)? ~ (@sharp|@size|@poor)? (@sharp)? (@name|@verdict|@image|dumb|stupid|crazy|insane|blind|deaf|deluded|desperate) !(to (wait|get|be (here|alone)))',
    // you are too big of a coward
    '@you (are|were) ~ (too|so|such|how) (big|much|great|huge) (of)? (a|an) ~ (@name|@image|@poor)',
    // you are no angel · you are no better
    '@you are no ~ (angel|saint|gentleman|lady|man|friend|expert|better|prize|picnic|genius|use|good|help|fun|hero|mother|father|parent|doctor|lawyer) ($|to|than|at|of|and)',
    // you are just another liar · you are one of those haters
    '@you (are|were) ~ (just|only|merely|simply|nothing but|just like|nothing more than) (a|an|another|some|one of (those|them|the)) ~ (@sharp|@size|@poor|@verdict|_)? (@name|@image|@sharp _|@poor _|guy who|man who|person who|keyboard|wannabe|bored|random)',
    '@you (are|were) ~ (one of (those|them|the) ~ (_)? (@sharp|@poor|@verdict|@name|@image|(people|men|women|guys|girls|types|parents|bosses|idiots) (who|that) ~ !(make|can|light|always know|help|understand)))',
    // I wish you were not so selfish
    '^ @lead? < (i|we) ~ wish you (would|could|were|did) not ~ (be|being|act|have to be|have been)? ~ (so|such|that|this|always so)? (a|an)? ~ (@sharp)? (@verdict|@conduct|@name)',
    // you are so full of it
    '@you (are|were) ~ full of !(energy|life|love|joy|surprises|hope|wonder|ideas|beans|questions|good|grace|promise|food|light|passion|yourself|shit|it) _ $',
    // it is not my fault if you are too uptight to enjoy it
    '^ @lead? @lead? < (it is)? not my (fault|problem) (if|that|when) you ~ (are|can not|do not|did not|never|have|chose|decided|forgot|were)',
    // you are impossible
    '&(like|thinks|think|pretend|if|when) @you (are|were) ~ (impossible|difficult|unbelievable|crazy|insane|nuts|dramatic|demanding|dense|aloof|oblivious|shady|possessive|the problem|hard work|cheap|tone deaf|cold|distant) $ %cold',
    // you are so cold to me
    '@you (are|were) ~ (@doubtful) (to|with|toward|towards|at|about|around) (me|us|him|her|them|everyone|people|everything|your|my|our)',
    // you are too emotional
    '@you (are|were) ~ (too|so|way too|always so|so fucking|fucking) (emotional|dramatic|negative|difficult|demanding|cold|distant|weak|slow|gullible|naive|possessive|obsessed|cheap|boring|forgetful|picky|fussy|grumpy|aggressive|messy|sloppy|oblivious|aloof) $ %cold',
    // you are the worst
    '&like @you (are|were) ~ (the worst|the absolute worst|the problem here|the real problem|the whole problem|the only problem|the toxic one|the crazy one|the selfish one|the bad guy here|the one with the problem|bad news|sick in the head|not right in the head|out of your mind|out of your (fucking|damn|goddamn) mind) !(to|thing that)',
    // you are not funny
    '@you (are|were) not ~ (that|even|very|all that|as)? (funny|smart|clever|bright|special|intelligent|nice|fit for|man enough|mature enough|a man|a real man) %cold',
    // you are a child
    '@you are ~ (a|an|one) (@sharp|@size|@poor) @image $',
    // you are a stupid robot
    '@you are ~ (a|an|one|another) (really|very|fucking)? (stupid|dumb|useless|worthless|pathetic|lying|selfish|lazy|disgusting|ungrateful|heartless|spoiled|miserable|rotten) (little|old|fat)? _',
    // you are a snake
    '&(when|if|like|while|because|since|once|until|say|says) @you are ~ (a|an) !(baby|robot|ghost|beast|monster|dog|rock|nerd|geek|animal|killer|toddler|player|zombie|vampire|princess|goof|devil|weapon|dork|tool|gossip|potato|spoon|ham|fossil|melon|machine|npc|scrub) @image ($|and|who|with|of the) %cold',
    // you are a bitter old woman
    '&(pretend|thinks|imagine|if|when|like) @you (are|were) ~ (a|an|one|such a|just a) ~ (@poor|@sharp|@verdict|@doubtful) (old|little|young|sad|selfish)? (@role|thing|creature|soul|excuse|control freak)',
    // you are a fair weather friend
    '@you (are|were) ~ (a|an|my) (fair weather|fair-weather|part time|part-time|absentee|absent|disneyland|weekend|so called|so-called|fake|sorry|crap|rubbish|shit|shitty|lousy) (@role|mate|pal)',
    // you are unfit to look after a hamster
    '@you (are|were) ~ (unfit|not fit|in no (state|position)|too (selfish|lazy|stupid|immature|proud|stubborn|busy with|drunk|scared|cowardly|dumb|weak|vain|arrogant|self-absorbed|self absorbed)) (to|for)',
    // bit of a jobsworth are not you
    '^ !(@you|i|we|they|he|she|it|there|this|that) .. (@name|@image|@verdict|full of yourself|clever|jobsworth|sensitive) are not you',
    // I did not know I had married a child
    '(did not (know|realize|realise)|must have|seem to have|had no idea|never thought) (that)? i (had|was|would)? (married|hired|dating|raising|living with|working with|raised|marry|be married to|be living with) (to)? (a|an|such a) .. (@name|@image|@poor|amateur|child)',
    // you are the kind of person who
    '@you are ~ (the|exactly the|just the) (kind|sort|type) of (person|man|woman|friend|mother|father|guy|girl|parent|boss|people|partner) (who|that) (lies|cheats|uses|abandons|leaves|hurts|only|never|always|can not|would rather|steals|takes|blames|makes everything|thinks|walks)',
  ],
  hint: [
    // you are crazy
    '@you (are|were) ~ @doubtful',
    // you are a joke
    '@you are ~ (a|an) @image $',
  ],
});

/** You are so selfish, you are such a liar: who somebody is, judged. */
export const verdictOnPerson = {
  id: 'verdict-on-person',
  kind: 'labeling',
  effect: 'A verdict on who somebody is invites a defense of the person, not a talk about what happened.',
  severity: 'strong',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: moralistic judgments',
  specimens: [
    '⟦You are so selfish⟧.',
    '⟦ur such a liar⟧',
    '⟦Your full of it⟧',
    '⟦You are a terrible husband⟧.',
    '⟦You are not much of a friend⟧.',
    'You are so kind.',
    'You are right.',
    'You are not a bad husband, only tired.',
    'You are entitled to a refund.',
  ],
  find,
} as const satisfies Rule;
