/**
 * `npm start`: installs what is missing and opens a browser with Softstart on the playground. Without a
 * display it tours the playground instead and tells what it saw. `npm start -- --firefox` takes Firefox.
 */
import { findChromium, findFirefox } from './browsers.mjs';
import { ensureModules } from './install.mjs';
import { installed } from './run.mjs';

const firefox = process.argv.includes('--firefox');

await ensureModules();
const { path, why } = await (firefox ? findFirefox() : findChromium());
if (!path) {
  console.error(why);
  process.exit(1);
}

console.log('Building …');
const target = firefox ? 'firefox' : 'chrome';
await build('wxt', ['build', '-b', target, '--mv3', '-m', 'playground']);
await build('vite', ['build', 'test/playground', '--logLevel', 'warn']);

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const { code } = await installed('tsx', [display ? 'test/tools/open.ts' : 'test/tools/tour.ts'], {
  env: {
    [firefox ? 'FIREFOX_PATH' : 'CHROMIUM_PATH']: path,
    SOFTSTART_BROWSER: firefox ? 'firefox' : 'chromium',
  },
});
process.exitCode = code;

async function build(program, args) {
  const { code, output } = await installed(program, args, { quiet: true });
  if (code === 0) return;
  console.error(`${output}\nThe build failed; see above.`);
  process.exit(1);
}
