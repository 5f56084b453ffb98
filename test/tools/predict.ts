/**
 * Only the flags, for scoring: JSON Lines {"id","text"} on standard input, {"id","flags":[{start,end,kind,confidence,rule}]} out.
 *   tsx test/tools/predict.ts [gentle|standard|thorough] < drafts.jsonl
 */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { analyze } from '../../lib/analyze';

const Row = v.object({ id: v.string(), text: v.string() });
const strictness = v.parse(
  v.optional(v.picklist(['gentle', 'standard', 'thorough']), 'standard'),
  process.argv[2],
);

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const { id, text } = v.parse(Row, JSON.parse(line));
  const flags = analyze(text, { strictness }).map(({ start, end, kind, confidence, rule }) => ({
    start,
    end,
    kind,
    confidence,
    rule,
  }));
  process.stdout.write(`${JSON.stringify({ id, flags })}\n`);
}
