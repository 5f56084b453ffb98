import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

/** What somebody did, told in the middle of a quarrel: alone it may be news, so it needs heat around it. */
const find = byPatterns('criticism', {
  likely: [
    // you walked off while i was crying
    'you ~ (laughed|giggled|smirked|shrugged|yawned|scoffed|sneered|snickered|walked off|walked out|walked away|turned away|looked away|looked at your phone|looked at ur phone|rolled your eyes|sat there|sat in the car|stood there|stood by|hung up|fell asleep|went quiet|said nothing|did nothing|never said|sulked|slept) .. (when|while|as|at|during|instead of|before|after|in front of) (i|we|my|me|our|she|he|it|him|her|dad|mom|mum|the)',
    // you booked a trip on my birthday
    'you ~ (booked|planned|scheduled|arranged|organized|organised|announced|picked|chose|left|went|cancelled|canceled|quit|asked|talked|joked|posted|texted|got drunk|turned up drunk|showed up drunk|did it) .. (on|at|during|in the middle of) ~ (my|his|her|our|your own|the kids|dads|mums|moms) ~ (birthday|wedding|funeral|wake|anniversary|graduation|recital|party|exam|surgery|operation|appointment|parents evening|nativity|show|game|interview|speech|meeting|holiday)',
    // you told mum before i could
    'you ~ (told|tell|gave|sold|lent|threw out|threw away|read|opened|deleted|posted|shared|copied|emptied|took|hid|spent|booked|changed|moved|rewrote|rearranged|edited|dropped|presented|signed|sent|promised|invited|introduced|cancelled|canceled|broke|switched|gambled) .. (without (asking|telling|checking|a|my|even|consulting|reading|me)|behind (my|our|his|her)|in front of|before i|before asking|while i|after i (told|asked|said|begged|had)|after we (agreed|said)|with (ten|twenty|five|no) (minutes)? notice|as if it|as yours|as your own|at the last (minute|second)|the minute|and not me|instead of me|and said nothing|and told nobody|and never|and did not)',
    // you missed the play and told nobody
    'you ~ (missed|skipped|slept through|forgot) .. (his|her|my|our|their|the kids|your (son|daughter|own)) ~ (first|play|game|birthday|recital|graduation|nativity|appointment|concert|match|show|call|wedding|party|dentist|pickup|exam)',
    // you left a toddler alone with a kettle
    'you ~ (left|let|allowed|had) (a|an|the|our|my|him|her|them) .. (alone|unattended|waiting|watch (a|that|horror)|outside|in the (rain|cold|car)|without|on (his|her|their) own|insult me|speak to me|talk to me)',
    // you have not called since easter
    'you have not ~ #Verb .. (since|once|in (days|weeks|months|years|a)|for (days|weeks|months|years)|all (day|week|month|year)|this (week|month|year))',
    // you could not even say it to my face
    'you ~ (could not|would not|did not) ~ (say it to my face|look me in the eye|come to the door|look up|pick up|think to|tell me yourself|be bothered|follow|wait|check with|give me|stay|stick up|stand up) ..',
    // my nan died and you sent a gif
    '(i|we|she|he|they|my _|our _|your _) .. #PastTense .. and < you ~ (sent|asked|just|did not|never|went|said|laughed|left|ordered|ate|were|sat|told|missed|managed|couldn) ..',
  ],
  hint: [
    // you stood there and smirked
    'you ~ #PastTense .. and ~ (you)? ~ (smirked|laughed|left|walked|said nothing|did nothing|ignored|forgot|never|did not|lied|blamed|told)',
    // you are poisoning the kids against me
    'you are ~ (poisoning|spreading|using (him|her|me|them|the)|living off|counting|slagging|stringing|keeping (me|us|the|it)|sitting on|hiding behind|making up|milking|freeloading|wasting|copying|passing)',
    // you have kept them waiting
    'you have ~ (kept|sat|turned|copied|checked out|handed|slagged|missed|let|left|spent|known|wasted|used|taken|put|driven|pushed)',
  ],
  faint: [
    // you rang my landlord
    'you ~ #PastTense _',
  ],
});

export const toldDeed = {
  id: 'told-deed',
  kind: 'criticism',
  effect: 'Said as a charge, a fact sounds like a verdict.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ['⟦You laughed when I fell⟧.', 'You called while I was out.'],
  find,
} as const satisfies Rule;
