import type { Relationship, Voice } from './rewrite';

/** How the writer writes, and to whom. */
export interface Manner {
  /** Sentences start in lower case. */
  readonly lower: boolean;
  /** "i" for "I". */
  readonly smallI: boolean;
  /** "u" and "ur". */
  readonly chat: boolean;
  /** No contractions. */
  readonly stiff: boolean;
  readonly curly: boolean;
  readonly shouting: boolean;
  /** Whether to speak as one does at work. */
  readonly formal: boolean;
  readonly relationship: Relationship | undefined;
  readonly feelings: readonly string[];
}

/** Words that tell whom a draft is for. Source: own list. */
const TELLING: readonly (readonly [Relationship, RegExp])[] = [
  [
    'co-parent',
    /\b(?:custody|handovers?|hand-?offs?|drop-?offs?|pick-?ups?|child support|your weekends?|my weekends?|half term|changeovers?|parenting plan|the judge|your new (?:girl|boy)friend|co-?parent)\b/i,
  ],
  [
    'work',
    /\b(?:meetings?|deadlines?|clients?|invoices?|e-?mails?|reports?|project|team|colleagues?|manager|director|brief|spreadsheet|contract|agenda|office|presentation|slides|shift|regards|proofread|quarter|budget|the launch|junior staff|customers?|onboarding|sprint|pull request|codebase|scope|feedback|staff|stakeholders?|minutes of)\b/i,
  ],
  [
    'family',
    /\b(?:mom|mum|mama|dad|daddy|sis|bro|grandma|grandpa|nan|auntie|son|young man|mother|father)\b,?|\byour (?:brother|sister|grandmother|grandfather)\b/i,
  ],
  [
    'partner',
    /\b(?:babe|baby|honey|hun|love|sweetheart|darling|anniversary|our kids|date night|marry|married|wedding|girlfriend|boyfriend|husband|wife|the kids)\b/i,
  ],
  ['friend', /\b(?:dude|girl|mate|bestie|bro|bruh|man|friend|party|group chat|hang ?out)\b/i],
];

const CONTRACTION = /\b\w+(?:n['’]t|['’](?:m|re|ve|ll|d|s))\b|\b(?:dont|cant|wont|im|didnt|youre)\b/i;
const STIFF =
  /\b(?:you are|you have|you will|do not|does not|did not|have not|has not|cannot|could not|would not|I am|I will|I would|is not|are not)\b/i;

/** Reads the manner from the draft; what the person set for the site comes first. */
export function mannerOf(draft: string, voice: Voice): Manner {
  const letters = draft.replace(/[^\p{L}]/gu, '');
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
  const shouting = letters.length > 6 && upper / letters.length > 0.7;
  const first = /\p{L}/u.exec(draft)?.[0] ?? 'A';
  const small = /\bi\b/.test(draft) && !/\bI\b/.test(draft);
  const lower = !shouting && first === first.toLowerCase() && first !== first.toUpperCase();
  const relationship = voice.relationship ?? TELLING.find(([, words]) => words.test(draft))?.[0];
  return {
    lower,
    smallI: small || (lower && !/\bI\b/.test(draft)),
    chat: /(?:^|\s)(?:u|ur|r|y|n)(?=\s|$|[,.?!])/i.test(draft),
    stiff: STIFF.test(draft) && !CONTRACTION.test(draft) && !lower,
    curly: draft.includes('’') && !draft.includes("'"),
    shouting,
    formal: relationship === 'work',
    relationship,
    feelings: voice.feelings ?? [],
  };
}

const EXPANSIONS: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, 'I am'],
  [/\bI'd\b/g, 'I would'],
  [/\bI've\b/g, 'I have'],
  [/\bI'll\b/g, 'I will'],
  [/\b([Yy])ou'd\b/g, '$1ou would'],
  [/\b([Yy])ou'll\b/g, '$1ou will'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b([Cc])an't\b/g, '$1annot'],
  [/\b(is|was|has|have|do|does|did|are|were|could|would)n't\b/g, '$1 not'],
];

/** Says our words the writer's way. Facts from the draft come through as typed. */
export function inManner(text: string, manner: Manner): string {
  let said = text;
  if (manner.stiff) for (const [pattern, full] of EXPANSIONS) said = said.replace(pattern, full);
  if (manner.chat) said = said.replace(/\byou\b/g, 'u').replace(/\byour\b/g, 'ur');
  if (manner.smallI) said = said.replace(/\bI\b(?=['’\s,.?]|$)/g, 'i');
  if (manner.curly) said = said.replace(/'/g, '’');
  return said;
}
