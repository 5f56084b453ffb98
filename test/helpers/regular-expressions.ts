/** A literal's body with its flags, and where it stands. */
export interface Literal {
  readonly body: string;
  readonly flags: string;
}

/** Every regular expression literal of a source, by the marks that can stand before one. */
export function literalsOf(source: string): readonly Literal[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(
    /(?<=[=(,:[!&|?{;]\s*|return\s+)\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuvy]*)/g,
  );
  return [...found].map(([, body = '', flags = '']) => ({ body, flags }));
}

/**
 * Why a regular expression could take exponential time, or undefined where it cannot: a group that repeats
 * without bound may hold neither another unbounded loop nor alternatives that begin alike.
 */
export function runaway(body: string): string | undefined {
  const groups: { start: number; loops: boolean; options: number[] }[] = [];
  for (let i = 0; i < body.length; i += 1) {
    const char = body[i];
    if (char === '\\') i += 1;
    else if (char === '[') i = endOfClass(body, i);
    else if (char === '(')
      groups.push({
        start: i + 1,
        loops: false,
        options: [i + 1 + (/^\?(?:[:=!]|<[=!]|<\w+>)/.exec(body.slice(i + 1))?.[0].length ?? 0)],
      });
    else if (char === '|') groups.at(-1)?.options.push(i + 1);
    else if (char === ')') {
      const group = groups.pop();
      const open = isUnbounded(body, i + 1);
      if (group && open && group.loops && !isFenced(body.slice(group.options[0], i)))
        return `a loop within a loop: (${body.slice(group.start, i)})${body[i + 1]}`;
      if (group && open && group.options.length > 1 && beginAlike(body.slice(group.options[0], i))) {
        return `alternatives that begin alike within a loop: (${body.slice(group.start, i)})${body[i + 1]}`;
      }
      const outer = groups.at(-1);
      if (outer && (group?.loops || open)) outer.loops = true;
    } else if (isUnbounded(body, i)) {
      const group = groups.at(-1);
      if (group) group.loops = true;
    }
  }
  return undefined;
}

function endOfClass(body: string, at: number): number {
  let i = at + 1;
  while (i < body.length && body[i] !== ']') i += body[i] === '\\' ? 2 : 1;
  return i;
}

function isUnbounded(body: string, at: number): boolean {
  return /^(?:[*+]|\{\d+,\})/.test(body.slice(at, at + 12));
}

/** "( and your \\w+)*": each round starts with a space, which no inner loop takes, so there is one way to read it. */
function isFenced(inner: string): boolean {
  return (
    inner.startsWith(' ') && !/\\s|\[\^|(?<!\\)\./.test(inner.slice(1)) && !/\[[^\]]* [^\]]*\]/.test(inner)
  );
}

/** Whether one of the alternatives could be read as another one's beginning; plain words are compared whole. */
function beginAlike(inner: string): boolean {
  const options = inner.split('|');
  return options.some((a, i) =>
    options.some(
      (b, k) => i !== k && (/^[\w' ]+$/.test(a) && /^[\w' ]+$/.test(b) ? b.startsWith(a) : sameFirst(a, b)),
    ),
  );
}

function sameFirst(a: string, b: string): boolean {
  const [first, second] = [firstOf(a), firstOf(b)];
  if (first === second || /^[(.]/.test(first) || /^[(.]/.test(second)) return true;
  if (first.startsWith('['))
    return second.startsWith('[') || new RegExp(`^${first}$`, 'u').test(second.replace(/^\\\\/, ''));
  return second.startsWith('[') && sameFirst(b, a);
}

/** The first thing an alternative takes: a character, an escape or a class; what only looks around is passed over. */
function firstOf(option: string): string {
  const taken = option.replace(/^(?:\(\?<?[=!][^)]*\))+/, '');
  if (taken.startsWith('[')) return taken.slice(0, endOfClass(taken, 0) + 1);
  return taken.slice(0, taken.startsWith('\\') ? 2 : 1);
}
