/** Prints one line a test file and each failure in full, and leaves the counts in a file for `npm test` to add up. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';

interface Failure {
  readonly name: string;
  readonly words: string;
}

export default class CountingReporter implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0 };
  private readonly failures: Failure[] = [];

  onTestModuleEnd(module: TestModule): void {
    const file = relative(process.cwd(), module.moduleId);
    const tests = [...module.children.allTests()];
    const broken = [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
    const notReached = tests.filter((test) => isNotReached(test));
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const [passed, failed] = [count('passed'), count('failed')];
    const skipped = count('skipped') - notReached.length;
    this.counts.passed += passed;
    this.counts.failed += failed + broken.length + notReached.length;
    this.counts.skipped += skipped;
    this.failures.push(...broken.map((suite) => failureAround(suite, file)));
    this.failures.push(...tests.flatMap((test) => failureOf(test, file)));
    const parts = [
      passed ? `${passed} passed` : '',
      failed ? `${failed} failed` : '',
      broken.length ? `${broken.length} broken around its tests` : '',
      notReached.length ? `${notReached.length} not reached` : '',
      skipped ? `${skipped} skipped` : '',
    ].filter(Boolean);
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    console.log(`${module.ok() && !broken.length ? '✓' : '✗'} ${file}: ${parts.join(', ')} (${seconds} s)`);
  }

  onTestRunEnd(_modules: unknown, unhandled: readonly SerializedError[]): void {
    this.counts.failed += unhandled.length;
    this.failures.push(...unhandled.map((error) => ({ name: 'outside of any test', words: wordsOf(error) })));
    for (const { name, words } of this.failures) console.log(`\n✗ ${name}\n${words}`);
    const results = process.env.SOFTSTART_RESULTS;
    if (results) writeFileSync(results, JSON.stringify(this.counts));
  }
}

/** Whether a test was left out because what prepares it failed; vitest calls it skipped, as if that were meant. */
function isNotReached(test: TestCase): boolean {
  if (test.result().state !== 'skipped') return false;
  let around: TestSuite | TestModule = test.parent;
  for (;;) {
    // Where only what clears away has failed, its tests were run.
    const untouched = [...around.children.allTests()].every((one) => one.result().state === 'skipped');
    if (around.errors().length > 0 && untouched) return true;
    if (around.type === 'module') return false;
    around = around.parent;
  }
}

/** What failed before or after the tests of a suite or of a whole file. */
function failureAround(suite: TestSuite | TestModule, file: string): Failure {
  const name = suite.type === 'module' ? file : `${file} › ${suite.fullName}`;
  return { name: `${name}, around its tests`, words: suite.errors().map(wordsOf).join('\n') };
}

function failureOf(test: TestCase, file: string): Failure[] {
  const { state, errors } = test.result();
  if (state !== 'failed') return [];
  return [{ name: `${file} › ${test.fullName}`, words: (errors ?? []).map(wordsOf).join('\n') }];
}

/** An error's message, its difference, and the places nearest to it. */
function wordsOf({ message, stack, stacks, diff }: SerializedError): string {
  // An error outside of any test has its places in its words alone.
  const places = stacks
    ? stacks.map(({ file, line, column }) => `  at ${relative(process.cwd(), file)}:${line}:${column}`)
    : (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [
    message,
    ...(diff ? [diff] : []),
    ...places.filter((place) => !place.includes('node:')).slice(0, 4),
  ].join('\n');
}
