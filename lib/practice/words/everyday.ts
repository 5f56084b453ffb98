import { blames, type KindExercises, lands, misses, reflects } from '../exercise';

export const BLAMING: KindExercises = {
  spot: [
    [
      lands('It’s not your fault.', 'It lifts blame.'),
      blames('You made me cry.', 'It hands over the whole cause.'),
      lands('I cried after our call.', 'The same evening, told from one side.'),
    ],
    [
      blames('It’s your fault that we missed the train.', 'It looks for a culprit.'),
      lands('We missed the train and I’m upset.', 'What happened, and how it is.'),
      lands('Thanks to you I got there on time.', 'Thanks.'),
    ],
  ],
  rewrite: [
    [
      'A party was left early.',
      'It’s your fault that I missed the cake.',
      'I was sad to leave before the cake. I’d been looking forward to it.',
    ],
    [
      'The flight was missed.',
      'Because of you we missed our flight.',
      'We missed the flight and I’m really disappointed. Next time I’d like to leave an hour earlier.',
    ],
    [
      'Sleep was bad after a fight.',
      'It’s your fault I can’t sleep.',
      'I lay awake after our fight. I’d like to make up before bed.',
    ],
  ],
  reflect: [
    [
      'You made me feel stupid in front of my boss.',
      [
        reflects(
          'That was embarrassing for you, in front of your boss. What would have helped?',
          'It names the feeling and asks.',
        ),
        misses('That was just how you took it.', 'It hands the blame back.'),
        misses('It was a joke.', 'It explains before it hears.'),
      ],
    ],
  ],
};

export const MIND_READING: KindExercises = {
  spot: [
    [
      lands('You seem tired.', 'A soft guess that can be wrong.'),
      blames('You don’t love me anymore.', 'It says what another heart holds.'),
      lands('Do you want to talk about it?', 'It asks.'),
    ],
    [
      lands('I’m not sure what you meant by that.', 'It owns not knowing.'),
      blames('You did that on purpose.', 'A motive that only one person knows.'),
      lands('You must be hungry after that hike.', 'A kind guess.'),
    ],
  ],
  rewrite: [
    [
      'The evening texts have stopped.',
      'You don’t care about me anymore.',
      'I’ve noticed the evening texts stopped, and I’m worried. How are you feeling about us?',
    ],
    [
      'A plan was changed twice.',
      'You just want to get out of seeing my parents.',
      'The visit has moved twice now and I’m confused. Is something about it hard for you?',
    ],
    [
      'A short answer to a long message.',
      'You think I’m stupid.',
      'I felt small when I read “ok”. What did you think of what I wrote?',
    ],
  ],
  reflect: [
    [
      'You just want to get rid of me.',
      [
        misses('How can you say that?', 'It makes the fear a fault.'),
        reflects(
          'You’re scared that I’m pulling away. Tell me what you’ve seen.',
          'It hears the fear and asks for the facts.',
        ),
        misses('Whatever.', 'It closes the talk.'),
      ],
    ],
  ],
};

export const SHOULD: KindExercises = {
  spot: [
    [
      lands('You should try the soup.', 'A tip among friends.'),
      blames('You should have called me.', 'A rule, after the fact.'),
      lands('I’d have loved a call.', 'The wish in it.'),
    ],
    [
      blames('You were supposed to be here at eight!', 'It reads out a broken rule.'),
      lands('You need a visa for that country.', 'News.'),
      lands('I was waiting from eight on, and I got worried.', 'A time and a feeling.'),
    ],
  ],
  rewrite: [
    [
      'The bins were not put out.',
      'You should have put the bins out.',
      'The bins are still here and I’m annoyed. Could you take them out tonight?',
    ],
    [
      'A party, and a goodbye without a word.',
      'You should have told me that you were leaving.',
      'I got worried when I couldn’t find you. I’d like a quick word before we leave next time.',
    ],
    [
      'A talk about money was put off.',
      'You need to grow up.',
      'I’m stressed about money. Could we go through it together on Saturday?',
    ],
  ],
  reflect: [
    [
      'You should have asked me first.',
      [
        reflects(
          'You’d have liked a say before I booked it. Is that right?',
          'It turns the “should” into a wish.',
        ),
        misses('You weren’t around.', 'A reason, too early.'),
        misses('Next time I’ll ask you about every breath.', 'A jab, and the wish is lost.'),
      ],
    ],
  ],
};

export const CONTEMPT: KindExercises = {
  spot: [
    [
      lands('Whatever you cook is fine with me.', 'Easygoing.'),
      blames('Get over it.', 'It waves away what the other one feels.'),
      lands('I see it another way.', 'Two views may stand.'),
    ],
    [
      blames('Oh please, grow up.', 'It looks down on the other person.'),
      lands('Great job on the talk!', 'Praise that means it.'),
      lands('I need a moment to calm down.', 'The writer looks after their own heat.'),
    ],
  ],
  rewrite: [
    [
      'There were tears about a small thing.',
      'You’re overreacting.',
      'I didn’t see that it hurt this much. Tell me more?',
    ],
    [
      'The car was scratched.',
      'You’re being so dramatic.',
      'I didn’t see how much it matters to you. Shall we look at it together?',
    ],
    [
      'The same topic came up again.',
      'Calm down, it’s not a big deal.',
      'I’m tired of this topic tonight. I’d like to pick it up on Sunday.',
    ],
  ],
  reflect: [
    [
      'Oh, you’re being ridiculous.',
      [
        misses('No, that would be you.', 'Scorn for scorn.'),
        reflects(
          'It sounds like what I said felt unfair to you. What did you hear?',
          'It looks for the hurt under the bite.',
        ),
        misses('Don’t be like that.', 'It scolds, and the hurt stays.'),
      ],
    ],
  ],
};

export const OVERGENERALIZATION: KindExercises = {
  spot: [
    [
      lands('You always make me laugh.', 'An “always” that is a gift.'),
      blames('You never listen to me.', 'One counter-example, and the point is gone.'),
      lands('Last night I talked and the TV was on.', 'One time, one thing.'),
    ],
    [
      blames('Every time I talk, you walk off.', '“Every time” is easy to dispute.'),
      lands('I always miss you on Mondays.', 'It is about the writer.'),
      lands('I was still talking when the door closed.', 'What happened, once.'),
    ],
  ],
  rewrite: [
    [
      'The phone is out at dinner.',
      'You’re always on your phone.',
      'I feel lonely when the phone is out at dinner. Could we put both away tonight?',
    ],
    [
      'Nobody asked about the exam.',
      'You never ask how I am.',
      'I was hoping to be asked about my exam. It went well, and I’d love to tell you.',
    ],
    [
      'The cleaning fell to one person.',
      'You never do anything around here.',
      'I cleaned for three hours today and I’m worn out. Could you take the bathroom?',
    ],
  ],
  reflect: [
    [
      'You never have time for me.',
      [
        misses('We spent all of Sunday together.', 'It argues with “never”.'),
        reflects(
          'You’re missing time with me. What would feel good this week?',
          'It hears the wish and asks for one thing.',
        ),
        misses('You always say that.', 'It adds an “always”.'),
      ],
    ],
  ],
};

export const CRITICISM: KindExercises = {
  spot: [
    [
      lands('You left your keys here.', 'A fact that helps.'),
      blames('You couldn’t even be bothered to call.', '“Bothered” judges; the missing call is the fact.'),
      lands('There was no call last night, and I was worried.', 'The fact and the feeling.'),
    ],
    [
      lands('You missed a call from Sam.', 'News.'),
      blames('You keep interrupting me.', 'It charges somebody with a habit.'),
      lands('I’d like to finish my thought.', 'A request, right then.'),
    ],
  ],
  rewrite: [
    [
      'A dinner for two turned into a dinner for one.',
      'You didn’t even bother to text.',
      'I sat at the table until nine and felt sad. I’d have liked a text.',
    ],
    [
      'A secret was told at work.',
      'You told everyone my secret.',
      'I heard about my news from three people today, and I’m hurt.',
    ],
    [
      'A story at dinner did not get to its end.',
      'You keep talking over me.',
      'I lost my thread at dinner and felt frustrated. I’d love to finish the story.',
    ],
  ],
  reflect: [
    [
      'You forgot about me at the airport.',
      [
        reflects(
          'You stood there alone, and that hurt. I want to hear about it.',
          'It says back what happened and how it felt.',
        ),
        misses('There was traffic.', 'A reason, before the hurt is heard.'),
        misses('You could have called.', 'It passes the fault along.'),
      ],
    ],
  ],
};
