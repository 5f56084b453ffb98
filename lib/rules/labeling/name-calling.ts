import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  sure: [
    // you stupid idiot · you lying bastard
    '&(thank|love|miss|call|called|calls|calling|than|with|like|for|to|of|about|are|see|meet|when|because|if|send|sent|sending|give|gave|giving|tell|told|telling|show|showed|showing|bring|brought|buy|bought|make|made|get|got|offer|do|did) < @you (a|an|the|such a)? (@sharp|@size|@poor)? (@sharp|@size|@poor)? @sharp? @name > !(about|at|me|us|him|her|them|a|an|the|on|up|around|over|people|like|my|in|and i|proof|his)',
    // you selfish pig
    '&(thank|love|with|like|are|send|sent|sending|give|gave|giving|tell|told|telling|show|showing|bring|buy|make|made|get) < @you (a|an)? (@sharp|@poor) (@sharp|@size|@poor)? @image.one > !(of|my|in)',
    // I have no time for liars like you
    '^ .. (@name.many|(@sharp|@poor) (people|men|women|guys|girls|@roles)) like you',
    // a monster like you
    '(a|an|some) (@sharp|@poor)? (@name.one|monster|snake|coward|failure) like you',
  ],
  likely: [
    // bitch, what do you mean · idiot you were supposed to stay
    '^^ @lead? < (@sharp)? @name.one > (you|what|why|who|how|where|do|did|are|can|please|shut|get|i|stop|go|if|your|listen|look)',
    // you fucks · u ass
    '&(thank|love|kick|kiss|hate|make|give|call|bet) < you (@sharp|@size)? (fucks|pricks|shits|ass|asses|dicks|snakes|rats|pigs|animals|savages|monsters|fucker|fuckers) > ($|^)',
    // you stupid woman · you selfish piece
    '^ < you (stupid|dumb|lying|cheating|selfish|pathetic|useless|worthless|ungrateful|lazy|filthy|disgusting|sick|twisted|miserable|spoiled|entitled|ignorant|arrogant|heartless|fucking|ugly|dirty|vile|nasty|cruel) (little|old|sick|fat|lying|cheating|selfish|excuse)? !(@praise|thing|good|love|fool) (!^ _)? (!^ _)? > $ %cold',
    // you absolute spanner
    '^ < you (absolute|complete|total|utter|massive) (@sharp|@size)? !(@praise|legend|star|hero|angel|gem|beauty|beast|unit|champ|champion|machine|queen|king|god|goddess|treasure|sweetheart|babe|delight|icon|genius|superstar|rockstar|diamond|lifesaver|dream|pro|trooper|darling) _ > $ %cold',
    // you big baby
    '^ < you (little|big|old|huge|giant|massive) (@sharp)? !(monkey|devil|angel|lamb|bug|kid|beast|star|player|rascal|goof|nerd|dork|geek|chicken|baby love) (@image.one|creep|twerp|freak|hag) > $ %cold',
    // Liar. · shut up, moron
    '^ < (@sharp|@size)? (@sharp)? @name.one > $ %cold',
    // where were you, fool
    'you .. &(a|an|the|that|this|of|like|some|no|my|your|such|called|and|or|his|her|their|another|one|total|you|big|little|stupid) < @name.one > $$ %cold',
    // u annoying · you so selfish: no verb between
    '^ @lead? < you (two|guys|all|people)? (so|too|very|really|fucking|such|is|be|being|always|just so)? (a|an)? @verdict > ($|as (fuck|hell|shit)) %cold',
    // you quitter · you fuck
    '^ @lead? < you (@sharp)? (fuck|shit|dick|prick|cock|snake|rat|pig|weasel|traitor|quitter) > $ %cold',
    // smarty-pants · listen, tough guy: one bare word beside a sentence
    '^^ @lead? @lead? < (smarty pants|smarty-pants|wise guy|tough guy|smart guy|big shot|hotshot|hot shot|dummy|stupid|dumbo|genius|fatty|ugly|loser|psycho|creep|drama queen|crybaby|princess|snowflake) > ^ _ _ %cold',
    'you ... < ^ (smarty pants|smarty-pants|wise guy|tough guy|smart guy|big shot|hotshot|hot shot|dummy|stupid|dumbo|fatty|psycho|creep|drama queen|crybaby|snowflake|jackass) > $$ %cold',
    // what are you, stupid
    '< what are you (a|an|some kind of|some)? (@sharp)? (@name.one|@image.one|stupid|dumb|deaf|blind|crazy|insane|nuts|retarded|mental|high|drunk|brain dead|twelve|five|12|5) > $$',
    // you stupid
    '^ < (you|@you) (stupid|dumb|lazy|ungrateful|selfish|cheating|lying) > $ %cold',
    // you careless boy
    '^ < you !(poor (thing|baby|dear|girl|boy|soul|creature|man|woman)|sad|sick|broken) (@poor|@verdict) (little|old|young|selfish)? (man|woman|boy|girl|child|people|person|creature|thing|madam|cow|human|sod|git|wretch|witch|soul|piece of _) > $ %cold',
    // Delusional. · so lazy
    '^^ < (so|just|always so|too|completely|simply|plain)? !(disgusting|revolting|sickening|annoying|irritating|infuriating|embarrassing|disappointing|humiliating|exhausting|tiresome|tedious|rubbish|garbage|trash|lame|cruel|awful|terrible|horrible|unfair|ridiculous|absurd|ludicrous|unreasonable|nauseating|repulsive|monstrous|difficult|creepy|offensive|vulgar|evil|nasty|vile|rude|mean|cold|thick|simple|shameful|disgraceful|inexcusable|unforgivable|pathetic|hopeless|useless|pointless|unprofessional|jealous|no good|bad news|foolish) @verdict > $$ %cold',
    // scammers
    '^^ < (@sharp|@size)? @name.many > $$ %cold',
    // ungrateful little madam
    '^ < (@poor|@sharp) (little|old|lying|selfish) (madam|man|woman|boy|girl|child|brat|cow|witch|git|snake|rat|weasel|pig|thing|sneak|liar|shit|so and so) > $ %cold',
  ],
  hint: [
    // you pig!
    '^ < you @image.one > $ %cold',
    // what an idiot
    '^^ < what (a|an) (@sharp|@size)? @sharp? @name.one > $$',
    // so lazy
    '^^ < (so|just|always so|too) @verdict > $$',
  ],
});

/** You idiot, liar, you absolute walnut: a name used to address somebody. */
export const nameCalling = {
  id: 'name-calling',
  kind: 'labeling',
  effect: 'A name stops the talk: what comes back is usually another name.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦You stupid idiot⟧, stop.',
    'Do it again, ⟦moron⟧.',
    '⟦You absolute walnut⟧, the oven was on all day.',
    'Thank you, idiot-proof tools.',
    'You absolute legend!',
    'We need more people like you.',
  ],
  find,
} as const satisfies Rule;
