import { compile } from 'svelte/compiler';
import { defineConfig, type Plugin } from 'vite';

/** Compiles the one Svelte message box. */
const svelte: Plugin = {
  name: 'svelte',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    const { js } = compile(code, { generate: 'client', filename: id, css: 'injected' });
    return { code: js.code, map: js.map };
  },
};

/** Draft.js stopped at React 18: it and that React's own DOM see it under React's usual name. */
const react18: Plugin = {
  name: 'react18',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !/node_modules\/(draft-js|react18-dom)\//.test(importer)) return undefined;
    const name = /^react(-dom)?(\/.*)?$/.exec(source);
    return name ? this.resolve(`react18${source.slice('react'.length)}`, importer) : undefined;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [svelte, react18],
  define: { global: 'globalThis', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: { outDir: '../../.output/playground', emptyOutDir: true, chunkSizeWarningLimit: 2_000 },
});
