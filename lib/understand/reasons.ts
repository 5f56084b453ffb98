import { SOURCES } from '../sources';
import type { Reason } from './entry';

/** Nine common reasons for distance, then stress, space, fear and vulnerability. None is a diagnosis. */
export const OTHER_REASONS: readonly Reason[] = [
  {
    id: 'fear-of-closeness',
    phrase: 'a fear of being close',
    title: 'Being close can feel unsafe',
    body: 'Old hurt can make closeness feel like a risk. Stepping back is then a way to stay safe. It may say more about the past than about the two of us.',
    source: SOURCES.reasons,
  },
  {
    id: 'outside-stress',
    phrase: 'stress from work, money, family, or health',
    title: 'Stress from outside',
    body: 'Work, money, family, or health can fill a head. There is little left over for anyone at the end of such a day.',
    source: SOURCES.reasons,
  },
  {
    id: 'unmet-need',
    phrase: 'a need that has not been said',
    title: 'A need that goes unmet',
    body: 'Someone who misses rest, praise, or touch may go quiet in place of asking. The need may not have a name yet.',
    source: SOURCES.reasons,
  },
  {
    id: 'talk-broke-down',
    phrase: 'talks that went badly before',
    title: 'Talks that went wrong',
    body: 'If talking has led to fights, not talking can look like peace. Small, safe talks can build it up again.',
    source: SOURCES.reasons,
  },
  {
    id: 'spark-faded',
    phrase: 'a spark that has faded and can be tended',
    title: 'The spark has faded',
    body: 'Pull between two people comes and goes. Health, habits, and fewer shared joys all play a part. Some of it comes back with time together.',
    source: SOURCES.reasons,
  },
  {
    id: 'priorities-shifted',
    phrase: 'a new job, study, or goal that takes much time',
    title: 'Something new takes up time',
    body: 'A new job, a course, or training can push other things back for a while. It can look like less love and be only less time.',
    source: SOURCES.reasons,
  },
  {
    id: 'hard-to-show-feelings',
    phrase: 'that showing feelings is hard for them',
    title: 'Feelings that are hard to show',
    body: 'Some people did not learn to show what they feel. One day they are warm, the next day far off. The mixed signs can be their struggle, not a game.',
    source: SOURCES.reasons,
  },
  {
    id: 'used-to-standing-alone',
    phrase: 'a habit of standing alone',
    title: 'A habit of standing alone',
    body: 'Some learned as children to lean on no one. When things get warm, they need more room. Experts call it an avoidant style.',
    source: SOURCES.reasons,
  },
  {
    id: 'private-struggle',
    phrase: 'grief, low mood, or worry of their own',
    title: 'A struggle of their own',
    body: 'Grief, low mood, a lost job, or doubts about life turn a person inward. It can take a lot of strength just to get through the day.',
    source: SOURCES.reasons,
  },
  {
    id: 'plain-tiredness',
    phrase: 'being worn out',
    title: 'Plain tiredness',
    body: 'A worn-out person answers in few words. The words can be short while the love is not.',
    source: SOURCES.overcome,
  },
  {
    id: 'need-for-space',
    phrase: 'a need for time alone',
    title: 'A need for time alone',
    body: 'Everyone needs room to think and to grow. Some need more of it. Time alone can be what lets them come back glad.',
    source: SOURCES.clarity,
  },
  {
    id: 'fear-of-loss',
    phrase: 'a fear of getting hurt or losing freedom',
    title: 'Fear of what may come',
    body: 'A next step can wake a fear: of being hurt, of being tied down, of not being enough. Fear backs away first and thinks later.',
    source: SOURCES.clarity,
  },
  {
    id: 'feeling-exposed',
    phrase: 'feeling exposed after opening up',
    title: 'Feeling exposed',
    body: 'After a very open talk, some people need to close the door for a bit. It is a way to catch one’s breath.',
    source: SOURCES.clarity,
  },
];
