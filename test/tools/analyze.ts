/**
 * The engine on the command line.
 *   npm run -s analyze                          JSON Lines {"id","text"} on standard input, one line out each, same order
 *   npm run -s analyze -- "You never listen"    prints the draft underlined, for people
 */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { analyze } from '../../lib/analyze';
import type { Flag } from '../../lib/flag';
import { rewritesFor } from '../../lib/rewrite';

const Row = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

function flagsOf(text: string) {
  return analyze(text).map((flag) => {
    const { rewrites, builder } = rewritesFor(text, flag);
    return {
      start: flag.start,
      end: flag.end,
      kind: flag.kind,
      severity: flag.severity,
      message: flag.effect,
      rewrites: rewrites.map(({ text, start, end, form }) => ({ text, start, end, form })),
      // What is known goes to the message builder only where no sentence could be made of it.
      ...(rewrites.length === 0 && Object.keys(builder).length > 0 ? { builder } : {}),
    };
  });
}

/** A dot under each flagged character. Offsets count UTF-16 units; a terminal shows whole characters. */
function underlined(text: string, flags: readonly Flag[]): string {
  let at = 0;
  let dots = '';
  for (const character of text) {
    dots += flags.some(({ start, end }) => start <= at && at < end) ? '·' : ' ';
    at += character.length;
  }
  return dots.trimEnd();
}

function forPeople(text: string): string {
  const flags = analyze(text);
  if (flags.length === 0) return `${text}\n\nNothing to say about this one.`;
  const underline = underlined(text, flags);
  const offers = flags.map((flag) => {
    const { rewrites, builder } = rewritesFor(text, flag);
    const ways = rewrites.map(({ form, text }) => `  ${form.padEnd(12)} ${text}`);
    const parts = Object.entries(builder).map(([name, value]) => `  builder: ${name.padEnd(12)} ${value}`);
    return [`“${flag.quote}” — ${flag.kind}. ${flag.effect}`, ...(ways.length ? ways : parts)].join('\n');
  });
  return [text, underline, '', ...offers].join('\n');
}

const typed = process.argv.slice(2).join(' ');
if (typed) console.log(forPeople(typed));
else {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const { id, text } = v.parse(Row, JSON.parse(line));
      process.stdout.write(`${JSON.stringify({ id, flags: flagsOf(text) })}\n`);
    } catch (error) {
      process.stdout.write(
        `${JSON.stringify({ line: number, error: error instanceof Error ? error.message : String(error) })}\n`,
      );
      process.exitCode = 1;
    }
  }
}
