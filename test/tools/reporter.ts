/** Prints one line a test file and each failure in full, and leaves the counts in a file for `npm test` to add up. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

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
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const [passed, failed, skipped] = [count('passed'), count('failed'), count('skipped')];
    this.counts.passed += passed;
    this.counts.failed += failed;
    this.counts.skipped += skipped;
    const broken = module.errors();
    if (broken.length > 0) this.counts.failed += 1;
    this.failures.push(...broken.map(({ message, stack }) => ({ name: file, words: stack ?? message })));
    this.failures.push(...tests.flatMap((test) => failureOf(test, file)));
    const parts = [
      passed ? `${passed} passed` : '',
      failed ? `${failed} failed` : '',
      broken.length ? 'broken' : '',
      skipped ? `${skipped} skipped` : '',
    ].filter(Boolean);
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    console.log(`${failed || broken.length ? '✗' : '✓'} ${file}: ${parts.join(', ')} (${seconds} s)`);
  }

  onTestRunEnd(_modules: unknown, unhandled: readonly { message: string; stack?: string }[]): void {
    for (const { message, stack } of unhandled) {
      this.counts.failed += 1;
      this.failures.push({ name: 'outside of any test', words: stack ?? message });
    }
    for (const { name, words } of this.failures) console.log(`\n✗ ${name}\n${words}`);
    const results = process.env.SOFTSTART_RESULTS;
    if (results) writeFileSync(results, JSON.stringify(this.counts));
  }
}

function failureOf(test: TestCase, file: string): Failure[] {
  const { state, errors } = test.result();
  if (state !== 'failed') return [];
  const words = (errors ?? []).map(({ message, stacks, diff }) => {
    const places = (stacks ?? []).map(
      ({ file, line, column }) => `  at ${relative(process.cwd(), file)}:${line}:${column}`,
    );
    return [
      message,
      ...(diff ? [diff] : []),
      ...places.filter((place) => !place.includes('node:')).slice(0, 4),
    ].join('\n');
  });
  return [{ name: `${file} › ${test.fullName}`, words: words.join('\n') }];
}
