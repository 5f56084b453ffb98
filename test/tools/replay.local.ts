import { FUZZED } from '../soak/fuzz';
import { randomAt } from '../soak/random';

const [part, from, to] = process.argv.slice(2) as ['analyzer', string, string];
for (let i = Number(from); i < Number(to); i++) {
  const b = performance.now();
  const c = process.cpuUsage().user;
  FUZZED[part](randomAt(1, i));
  const w = performance.now() - b;
  const u = (process.cpuUsage().user - c) / 1000;
  if (u > 200) console.log(part, i, 'wall', w, 'cpu', u);
}
console.log('done', part);
