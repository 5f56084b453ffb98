import { blames, type KindExercises, lands, misses, reflects } from '../exercise';

export const THREAT: KindExercises = {
  spot: [
    [
      lands('I’m going to bed now. Let’s talk at breakfast.', 'A plan, and no harm to anyone.'),
      blames('If you walk out that door, don’t bother coming back.', 'It puts the bond itself at stake.'),
      lands('I don’t discuss money late at night.', 'A limit on what the writer does.'),
    ],
    [
      blames('One more lie and I’m gone.', 'It tells the other person what will happen to them.'),
      lands('I’m leaving at six.', 'Plain news.'),
      lands('If you’re late, send me a text.', 'A request, with no price on it.'),
    ],
  ],
  rewrite: [
    [
      'The phone bill is high again.',
      'If you don’t pay it by Friday, we’re done.',
      'I’m worried about the bill. Can we sit down with it before Friday?',
    ],
    [
      'A birthday dinner was skipped.',
      'If you skip one more dinner, I’m leaving you.',
      'I was sad to eat alone on my birthday. I’d like us to plan a dinner that we can both keep.',
    ],
    [
      'A friend was told something private.',
      'If you tell anyone else, we’re done.',
      'I felt exposed when that got shared. I’d like us to keep it between us.',
    ],
  ],
  reflect: [
    [
      'If you cancel again, I’m done.',
      [
        reflects(
          'It sounds like the canceled plans have really hurt. Did I get that right?',
          'It hears the hurt under the threat.',
        ),
        misses('Fine, be done then.', 'It answers a threat with one.'),
        misses('It was only twice.', 'It corrects the count and misses the hurt.'),
      ],
    ],
  ],
};

export const LABELING: KindExercises = {
  spot: [
    [
      lands('You’re late for the train, run!', 'A fact that helps.'),
      blames('You’re such a slob.', 'A name for the person, where an act was meant.'),
      lands('The kitchen was a mess this morning.', 'What anyone could see.'),
    ],
    [
      lands('I was sad when my plate stayed on the table.', 'A feeling and a fact.'),
      lands('You’re so patient with the kids.', 'Praise.'),
      blames('You are so selfish.', 'A verdict on who somebody is.'),
    ],
  ],
  rewrite: [
    [
      'The last slice of cake was gone.',
      'You’re so greedy.',
      'I was looking forward to that cake, and I’m a bit sad it’s gone.',
    ],
    [
      'The rent was paid late.',
      'You’re so irresponsible.',
      'I got scared when I saw the rent was late. Could we set a reminder?',
    ],
    [
      'A story turned out not to be true.',
      'You’re a liar.',
      'The story I heard and the message I saw don’t match. I’m confused and hurt.',
    ],
  ],
  reflect: [
    [
      'You’re so lazy.',
      [
        misses('Look who’s talking.', 'It sends the label back.'),
        reflects(
          'It sounds like the chores feel uneven to you. Is that it?',
          'It turns the label into the need behind it.',
        ),
        misses('I am not lazy.', 'True or not, it stays with the label.'),
      ],
    ],
  ],
};

export const PSEUDO_FEELING: KindExercises = {
  spot: [
    [
      lands('I feel lonely on Sundays.', 'One feeling, one time.'),
      blames('I feel like you don’t care.', 'It begins with “I feel” and ends in a verdict.'),
      lands('I feel like pizza.', 'A wish for dinner.'),
    ],
    [
      blames('I feel that you’re being unfair.', '“I feel that” leads to a thought about the other person.'),
      lands('I feel hurt.', 'A real feeling.'),
      lands('I felt left behind when the car drove off.', 'A feeling, tied to what happened.'),
    ],
  ],
  rewrite: [
    [
      'The phone was out during dinner.',
      'I feel like you don’t want to be here.',
      'I felt lonely at dinner when the phone was out.',
    ],
    [
      'A joke was made in front of friends.',
      'I feel attacked by you.',
      'I felt embarrassed when that joke was told.',
    ],
    [
      'A choice was made without a talk.',
      'I feel like you never ask me about anything.',
      'I felt sad when the trip got booked. I’d like us to choose together.',
    ],
  ],
  reflect: [
    [
      'I feel like you don’t even see me.',
      [
        misses('That’s not a feeling.', 'It corrects the grammar, and the person is left alone.'),
        reflects(
          'That sounds lonely. When did it feel that way?',
          'It names the feeling below and asks for the moment.',
        ),
        misses('But I told you I love you.', 'It argues before it listens.'),
      ],
    ],
  ],
};

export const COMPARISON: KindExercises = {
  spot: [
    [
      lands('You look like your sister in this picture.', 'A likeness, nothing measured.'),
      blames('Why can’t you be more like your brother?', 'It holds somebody up against somebody else.'),
      lands('I’d love flowers now and then.', 'The wish by itself.'),
    ],
    [
      blames('My ex would never do this to me.', 'The one who is here cannot win that match.'),
      lands('My friends went to the lake. I’d like to go too.', 'News and a wish.'),
      lands('You and Tom have the same laugh.', 'Nothing is measured.'),
    ],
  ],
  rewrite: [
    [
      'Friends posted photos of a trip.',
      'Other husbands take their wives on trips.',
      'I saw the photos from the lake and got wistful. Could we plan a weekend away?',
    ],
    [
      'A birthday passed with no gift.',
      'Why can’t you be more like Anna’s boyfriend?',
      'I was sad there was no small gift on my birthday. I’d love one this year.',
    ],
    [
      'Homework was left to one parent.',
      'Why can’t you be more like my sister’s husband?',
      'I’ve done homework with the kids all week and I’m tired. Could we take turns?',
    ],
  ],
  reflect: [
    [
      'My ex would never forget my birthday.',
      [
        misses('Then go back to your ex.', 'It shuts the door.'),
        reflects(
          'You wanted your day to be remembered. I can see that it hurt.',
          'It leaves the ex out and hears the wish.',
        ),
        misses('Your ex had more time.', 'It explains somebody else.'),
      ],
    ],
  ],
};

export const PRESSURE: KindExercises = {
  spot: [
    [
      lands('Call me when you get a minute.', 'It leaves room.'),
      blames('ANSWER ME', 'It demands, and it shouts.'),
      lands('Could you let me know by Thursday?', 'A date, and a question.'),
    ],
    [
      lands('No rush. I’m up until eleven.', 'It says when, and lets go.'),
      blames('Hello??? Why aren’t you replying', 'It pulls at somebody who may be busy.'),
      lands('Did my message reach you?', 'An honest question.'),
    ],
  ],
  rewrite: [
    [
      'No answer for two hours.',
      'Why aren’t you answering me???',
      'I get anxious when I don’t hear back. A quick “busy” would help me.',
    ],
    [
      'A choice about the holidays is open.',
      'Answer me NOW, are you coming or not?',
      'I’d like to book the train. Could you tell me by Sunday?',
    ],
    [
      'A fight ended in the middle.',
      'Call me back NOW',
      'I’m still upset and I’d like to finish our talk. Can you call me tonight?',
    ],
  ],
  reflect: [
    [
      'Answer me right now!!',
      [
        reflects(
          'You’ve been waiting, and it’s been hard. I’m here. I need ten minutes, then I’ll call.',
          'It sees the wait and says when.',
        ),
        misses('Stop pushing me.', 'A limit may be right, yet the worry stays unheard.'),
        misses('(no answer)', 'Silence makes the worry grow.'),
      ],
    ],
  ],
};

export const LOADED_QUESTION: KindExercises = {
  spot: [
    [
      lands('Why do you ask?', 'It wants to know.'),
      blames('What is wrong with you?', 'There is no answer to it but defense.'),
      lands('What’s wrong?', 'Two words fewer, and it is care.'),
    ],
    [
      blames('Why do you always have to ruin things?', 'The blame comes first, the question mark after.'),
      lands('Why can’t you come on Friday?', 'It asks about a plan.'),
      lands('What happened at the party?', 'Open, with many answers.'),
    ],
  ],
  rewrite: [
    [
      'The dishes stood overnight.',
      'Why can’t you just clean up for once?',
      'The dishes were still there this morning and I felt worn out. Could we do them before bed?',
    ],
    [
      'A birthday was forgotten.',
      'How could you forget my birthday?',
      'I felt sad when my birthday went by. I’d like us to celebrate this weekend.',
    ],
    [
      'A long day with few words, and a sigh.',
      'What is the matter with you?',
      'I miss you. How are you feeling about the two of us?',
    ],
  ],
  reflect: [
    [
      'Why do you never tell me anything?',
      [
        misses('I told you about the dentist.', 'It answers the “never” and leaves the wish.'),
        reflects(
          'You’d like to know more of what goes on with me. Is that right?',
          'It answers the wish in the question.',
        ),
        misses('Why are you always so nosy?', 'One trap for another.'),
      ],
    ],
  ],
};
