import { act } from './behavior';

/** Colleagues, hand-overs, reviews. */
export const WORK = [
  act(
    'not read <np> / not check <np> / not review <np> / not proofread <np> / not test <np> / not document <np> / not update <np> / not finish <np> / not deliver <np> / not submit <np> / not hand in <np> / not send <np> / not prepare <np> / not look at <np> / not do the research|work|reading / not complete <np> / not fix <np>',
    "{np} [don't be] {participle}",
    'frustrated',
    'to be able to rely on it',
    { any: 'Could we agree on a day for it?', work: 'Could we agree on a day for it?' },
  ),
  act(
    'change <np:work> / rewrite <np> / edit <np> / delete <np> / move <np:deadline> / reassign <np> / reject <np> / overwrite <np> / push to|straight / merge <np> / approve <np> / sign off on|<np>',
    '',
    'frustrated',
    'a say in changes',
    { any: 'Could we talk it over first next time?', work: 'Could you check with me before it changes?' },
    'check with me first',
  ),
  act(
    'dump <np:work> on <me> / dump <np> on <me> / hand <me> <np> / give <me> <np> at / assign <me> <np> / pile <np> on <me> / leave <np:work> for <me>',
    '{np} [land] on me',
    'overwhelmed',
    'a load I can carry',
    { any: 'Could we look at my list and reorder it?' },
    'check my workload first',
  ),
  act(
    'miss <np:work> / rush <np> / rush through <np> / make mistakes|errors|a mistake / get <np> wrong / send <np> the wrong / send the wrong / be careless|sloppy|unprepared|disorganized|unprofessional / come unprepared / show up unprepared / not prepare / not come prepared',
    '',
    'frustrated',
    'work I can rely on',
    { any: 'Could we go over it together before it goes out?' },
  ),
  act(
    'not give <me> feedback|credit|a|an|any|enough / not give <me> <np> / not explain <np> / not tell <me> how|what|which / not train <me> / not answer my questions|question / not give <me> a straight|clear|real answer',
    '',
    'frustrated',
    'clear information',
    { any: 'Could we find ten minutes to go through it?' },
  ),
  act(
    'shoot down <np> / shoot <np> down / dismiss my idea|ideas|suggestion|suggestions|concerns / ignore my idea|ideas|suggestion|suggestions|concerns|input|advice|feedback|opinion / not consider my <np> / not listen to my <np> / not take my <np>',
    '',
    'frustrated',
    'a fair hearing',
    { any: 'Could I walk you through it first?' },
    'hear me out first',
  ),
];
