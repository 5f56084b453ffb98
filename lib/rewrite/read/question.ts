import { denied } from './act';
import type { Reading } from './reading';
import { type Fronted, readVerbPhrase } from './verb-phrase';
import { after, lows, type Word } from './words';

interface Question {
  readonly lead: RegExp;
  readonly fronted?: Fronted;
  /** Whether asking means the opposite: "do you ever listen". */
  readonly turns?: boolean;
}

const FILL =
  '(?:the (?:hell|heck|fuck) |on earth |in the world |tf |exactly |would you say |is it that |is it |so )?';
const YOU = '(?:you )(?:guys |all |both |two )?';
const EVEN = '(?:even |ever |just |at least |please |once |really |actually |seriously )*';

const QUESTIONS: readonly Question[] = [
  // "how many times do I have to ask you to lock the door"
  {
    lead: /^how many times (?:do|did|must|have|will|should) i (?:have to |got to |need to )?(?:tell|told|ask|asked|remind|reminded|beg|begged|said|say) (?:it )?(?:you )?to /,
    fronted: { auxiliary: 'should' },
  },
  {
    lead: /^how many times (?:do|did|must|have|will|should) i (?:have to |got to |need to )?(?:tell|told|ask|asked|remind|beg) (?:you )?not to /,
    fronted: { auxiliary: 'should', negative: true },
  },
  { lead: /^how many (?:more )?times (?:are you going to|will you|do you have to|must you) / },
  // "how hard is it to text", "would it kill you to help", "is it too much to ask for you to call"
  {
    lead: /^(?:how hard (?:is|can|could|would) it (?:be )?|(?:is|was|why is|why was) it (?:really |always )?(?:so|that|too) (?:hard|difficult|much) (?:to ask )?|is it (?:really )?too much to ask |did it (?:not |never |ever )?(?:even )?occur to you |would it (?:really )?(?:kill|hurt) you ?|would it be (?:so|too) (?:hard|much) |it would not kill you |it will not kill you )(?:for you )?(?:to ask )?(?:for you |of you )?(?:to |that you |if you )(?:just |at least |even |ever )*/,
    fronted: { auxiliary: 'should' },
  },
  {
    lead: /^(?:is|was) (?:not (?:it|this)|(?:it|this) not) (?:about |high )?time (?:that )?you /,
    fronted: { auxiliary: 'should' },
  },
  // "who gave you permission to share it", "what possessed you to say that", "how did you manage to lose it"
  {
    lead: /^(?:who (?:raised|taught|told|asked|allowed) you to|who gave you (?:the )?(?:permission|right) to|what (?:possessed|made|gave) you(?: the right| think you could)?(?: to)?|how did you (?:even )?manage to) /,
    fronted: { auxiliary: 'did' },
  },
  // "are you incapable of closing a cupboard", "where were you when I needed you"
  {
    lead: /^are you (?:\w+ )?(?:incapable of|unable to) /,
    fronted: { auxiliary: 'do', negative: true },
  },
  // "what would it take for you to listen"
  {
    lead: /^what (?:would|will|does|is) it (?:going to )?take (?:for you )?to /,
    fronted: { auxiliary: 'should' },
  },
  {
    lead: /^what makes you think (?:that )?(?:it is (?:ok|okay|fine|alright|acceptable) (?:for you )?to|you can(?: just)?|you have the right to|you get to) /,
  },
  {
    lead: /^(?:who (?:said|says|told you) (?:that )?you (?:can|could|get to)|what gives you the right to|where do you get off) /,
  },
  // "when are you going to grow", "are you ever going to pay me back"
  {
    lead: new RegExp(`^when (?:are|were) ${YOU}(?:ever |finally )*(?:going to|planning (?:to|on)) ${EVEN}`),
    fronted: { auxiliary: 'should' },
  },
  { lead: new RegExp(`^(?:when will|will) ${YOU}(?:ever |finally )*`), fronted: { auxiliary: 'should' } },
  {
    lead: new RegExp(`^(?:are|were) ${YOU}(?:ever |even |finally )+going to `),
    fronted: { auxiliary: 'should' },
  },
  // "how could you not call", "how can you leave", "how dare you read my mail"
  {
    lead: new RegExp(`^how (?:could|dare|did) ${YOU}(?:possibly |just |even )*`),
    fronted: { auxiliary: 'did' },
  },
  { lead: new RegExp(`^how can ${YOU}(?:possibly |just |even )*`), fronted: { auxiliary: 'do' } },
  { lead: new RegExp(`^how come ${YOU}`) },
  // "why can't you just ask", "why won't you listen", "why couldn't you call"
  {
    lead: new RegExp(`^why ${FILL}(?:can|will|do) ${EVEN}(?:not )${EVEN}${YOU}${EVEN}`),
    fronted: { auxiliary: 'do', negative: true },
  },
  {
    lead: new RegExp(`^why ${FILL}(?:can|will|do) ${YOU}${EVEN}not `),
    fronted: { auxiliary: 'do', negative: true },
  },
  {
    lead: new RegExp(`^why ${FILL}(?:could|did|would) not ${YOU}${EVEN}`),
    fronted: { auxiliary: 'did', negative: true },
  },
  { lead: new RegExp(`^why ${FILL}have not ${YOU}${EVEN}`), fronted: { auxiliary: 'have', negative: true } },
  { lead: new RegExp(`^why ${FILL}have ${YOU}not `), fronted: { auxiliary: 'have', negative: true } },
  {
    lead: new RegExp(`^why ${FILL}(?:are|were) not ${YOU}${EVEN}`),
    fronted: { auxiliary: 'are', negative: true },
  },
  { lead: new RegExp(`^why ${FILL}(?:did|would) ${YOU}`), fronted: { auxiliary: 'did' } },
  { lead: new RegExp(`^why ${FILL}(?:do|must) ${YOU}`), fronted: { auxiliary: 'do' } },
  { lead: new RegExp(`^why ${FILL}(?:have) ${YOU}`), fronted: { auxiliary: 'have' } },
  { lead: new RegExp(`^why ${FILL}(?:are) ${YOU}`), fronted: { auxiliary: 'are' } },
  { lead: new RegExp(`^why ${FILL}(?:were) ${YOU}`), fronted: { auxiliary: 'were' } },
  { lead: new RegExp(`^why ${FILL}${YOU}`) },
  // "do you ever listen", "can't you knock", "could you not wait"
  {
    lead: new RegExp(
      `^(?:do|can|could|will|would) ${YOU}(?:ever|even|at least|just|please|not|once) ${EVEN}`,
    ),
    fronted: { auxiliary: 'do', negative: true },
  },
  {
    lead: new RegExp(`^(?:do|can|could|will|would) not ${YOU}${EVEN}`),
    fronted: { auxiliary: 'do', negative: true },
  },
  { lead: new RegExp(`^did ${YOU}(?:ever|even) ${EVEN}`), fronted: { auxiliary: 'did', negative: true } },
  { lead: new RegExp(`^did not ${YOU}${EVEN}`), fronted: { auxiliary: 'did', negative: true } },
  { lead: new RegExp(`^have ${YOU}(?:ever|even) `), fronted: { auxiliary: 'have', negative: true } },
  {
    lead: new RegExp(`^did ${YOU}(?:really |seriously |actually )*(?:have to |need to )?`),
    fronted: { auxiliary: 'did' },
  },
  {
    lead: new RegExp(`^(?:do|must) ${YOU}(?:really |seriously |always )*(?:have to |need to )`),
    fronted: { auxiliary: 'do' },
  },
  { lead: new RegExp(`^are ${YOU}(?:even|ever) `), fronted: { auxiliary: 'are', negative: true } },
  { lead: /^what (?:kind|sort|type) of (?:a )?\w+ (?=\w+s )(?!.*\b(?:their|his) own\b)/ },
  { lead: /^since when (?:do|are|did) you (?:get to |have the right to |think you can )?/ },
  { lead: new RegExp(`^are ${YOU}(?:really |seriously |actually |still )+`), fronted: { auxiliary: 'are' } },
];

/** Reads an accusing question: "why can't you just call" says that there is no call. */
export function readQuestion(words: readonly Word[]): Reading | undefined {
  const absent = readAbsence(words);
  if (absent) return absent;
  for (const { lead, fronted, turns } of QUESTIONS) {
    const rest = after(words, lead);
    if (!rest || rest.length === 0) continue;
    const told = readVerbPhrase(withoutTag(rest), fronted);
    if (!told) continue;
    // "Isn't it time you stopped": the past is a way to ask for what is to come.
    const act =
      / time (?:that )?you /.test(lows(words)) && /^(?:is|was)\b/.test(lows(words))
        ? { ...told, time: 'habitual' as const }
        : told;
    return { act: turns ? denied(act) : act };
  }
  return undefined;
}

/** "Where were you when I needed you": nobody was there. */
function readAbsence(words: readonly Word[]): Reading | undefined {
  const rest = after(words, /^where (?:the \w+ )?were you (?=when|while|last|on|at|all|yesterday|during)/);
  const [first] = rest ?? [];
  if (!rest || !first) return undefined;
  const there = { ...first, low: 'there', text: 'there', apart: false };
  return { act: { verb: 'be', negative: true, time: 'past', rest: [there, ...rest] } };
}

/** "…, don't you" and "…, right" ask for agreement and tell nothing. */
export function withoutTag(words: readonly Word[]): Word[] {
  const kept = [...words];
  const text = kept.map(({ low }) => low).join(' ');
  const tag =
    / (?:(?:do|did|are|were|have|can|could|will|would|is|has) (?:not )?(?:you|it)|right|huh|eh|ok|okay|is that it|you know|or what|or something)$/.exec(
      text,
    );
  return tag && kept.length > 3 ? kept.slice(0, kept.length - tag[0].trim().split(' ').length) : kept;
}
