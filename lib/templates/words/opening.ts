import { SOURCES } from '../../sources';
import { blank, say, type Template } from '../template';

/** Templates that open a talk, listen, and plan time together. */
export const OPENING: readonly Template[] = [
  {
    id: 'noticed',
    group: 'openers',
    title: 'I’ve noticed',
    pieces: say`I’ve noticed that ${blank('what could be seen', 'we talk less in the evenings')}, and I feel ${blank('one feeling', 'a bit lonely')}. How are you feeling about us?`,
    source: SOURCES.ways,
  },
  {
    id: 'things-feel-different',
    group: 'openers',
    title: 'Something feels different',
    pieces: say`Things between us have felt a little different to me lately. I’d like to understand. Can we talk ${blank('when', 'on Saturday')}?`,
    source: SOURCES.ways,
  },
  {
    id: 'good-moment',
    group: 'openers',
    title: 'Is this a good moment?',
    pieces: say`I’d like to talk about something that matters to me. Is ${blank('when', 'tonight after dinner')} good for you?`,
    source: SOURCES.overcome,
  },
  {
    id: 'i-miss',
    group: 'openers',
    title: 'I miss',
    pieces: say`I miss ${blank('what I miss', 'our walks on Sundays')}. Would you like to do that again soon?`,
    source: SOURCES.ways,
  },
  {
    id: 'not-guessing',
    group: 'openers',
    title: 'Asking in place of guessing',
    pieces: say`I keep wondering about ${blank('what happened', 'the call last night')}, and I don’t want to guess. What was it like for you?`,
    source: SOURCES.overcome,
  },
  {
    id: 'say-back',
    group: 'listening',
    title: 'Saying it back',
    pieces: say`What I hear is that ${blank('what I heard', 'work has been a lot and the evenings are all you have')}. Did I get that right?`,
    source: SOURCES.overcome,
  },
  {
    id: 'tell-me-more',
    group: 'listening',
    title: 'Tell me more',
    pieces: say`Thank you for telling me. What was the hardest part of it for you?`,
    source: SOURCES.clarity,
  },
  {
    id: 'listen-or-help',
    group: 'listening',
    title: 'An ear or a hand?',
    pieces: say`That sounds hard. Would you like me to listen, or to think along?`,
    source: SOURCES.overcome,
  },
  {
    id: 'makes-sense',
    group: 'listening',
    title: 'I can see it',
    pieces: say`I can see why ${blank('what it was', 'that evening')} was hard. I saw it another way, and I’d like to share that too, when you’re ready.`,
    source: SOURCES.clarity,
  },
  {
    id: 'weekly-check-in',
    group: 'together',
    title: 'A weekly check-in',
    pieces: say`Shall we try a short check-in each week? I’m thinking of ${blank('day and time', 'Sundays at five')}, twenty minutes, one good thing and one hard thing each.`,
    source: SOURCES.clarity,
  },
  {
    id: 'date-night',
    group: 'together',
    title: 'Date night',
    pieces: say`Are you free ${blank('when', 'on Friday')}? I’d love to ${blank('what to do', 'cook something new')} with you.`,
    source: SOURCES.clarity,
  },
  {
    id: 'a-walk',
    group: 'together',
    title: 'A walk',
    pieces: say`Would you come for a walk with me ${blank('when', 'after dinner')}? No big topic, just us.`,
    source: SOURCES.partners,
  },
  {
    id: 'deep-question',
    group: 'together',
    title: 'A deeper question',
    pieces: say`Here is a question I’d love to hear your answer to: ${blank('an open question', 'what are you looking forward to these days?')}`,
    source: SOURCES.partners,
  },
  {
    id: 'phones-away',
    group: 'together',
    title: 'Phones away',
    pieces: say`Could we both put our phones away ${blank('when', 'at dinner tonight')}? I’d like to hear about your day.`,
    source: SOURCES.overcome,
  },
];
