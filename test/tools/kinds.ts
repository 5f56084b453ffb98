/**
 * The document of kinds, from the same words and specimens as the options page.
 *   npm run kinds              writes docs/kinds.md
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kinds } from '../../lib/i18n/en/kinds';
import { examplesOf } from '../../lib/kind-examples';
import { KINDS, type Kind } from '../../lib/kinds';
import { RULES } from '../../lib/rules';

const INTRO = `# Kinds of phrases

What each kind of nudge hears, in **bold**, and what it leaves alone, from the specimens of its own rules: the
same that the options page shows. Each rule's file holds all of its specimens, and each of them is a test.
Written by \`npm run kinds\`; \`test/kinds-page.test.ts\` keeps it current.

There is no other kind: no score, no mood, no verdict on the writer. Disclosures of harm, plain boundaries, praise
and what somebody else is quoted as saying are left alone in every kind.
`;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const bold = (specimen: string): string => specimen.replaceAll('⟦', '**').replaceAll('⟧', '**');
const list = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line.replaceAll('\n', ' / ')}`).join('\n');

function partOf(kind: Kind): string {
  const rules = RULES.filter((rule) => rule.kind === kind);
  const { nudged, never } = examplesOf(kind);
  const sources = [...new Set(rules.map(({ source }) => source))].sort();
  return `## ${capital(kinds[kind].name)} (\`${kind}\`)

${kinds[kind].why}

Nudged:

${list(nudged.map(bold))}

Never nudged:

${list(never)}

Where the distinction comes from: ${sources.join('; ')}.
`;
}

/** The whole document, in Markdown. */
export function kindsPage(): string {
  return [INTRO, ...KINDS.map(partOf)].join('\n');
}

if (process.argv[1]?.endsWith('kinds.ts')) {
  writeFileSync(fileURLToPath(new URL('../../docs/kinds.md', import.meta.url)), kindsPage());
}
