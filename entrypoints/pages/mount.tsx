import { type ComponentType, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { WordsContext } from '@/components/words';
import { loadEveryday } from '@/lib/i18n/load';
import { applyLook, pageLocale } from './look';
import { readStored, type Stored, useStored } from './stored';

/** Reads the bundled face while the rest is read, so that no word moves when it comes. */
async function readSerif(): Promise<void> {
  try {
    await document.fonts.load('1em "Literata Variable"');
  } catch {
    // Without it headings are drawn in the system's own serif.
  }
}

/**
 * Draws a page of ours: with the person's words, theme and what is stored, all of it known before the first paint.
 * @param page what is drawn, or comes when the page knows what else it needs; read beside the rest
 */
export async function mount(page: ComponentType<Stored> | Promise<ComponentType<Stored>>): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('this page has no #root');
  const locale = pageLocale();
  const [Page, stored, messages] = await Promise.all([page, readStored(), loadEveryday(locale), readSerif()]);
  applyLook(stored.settings);

  function Live() {
    const now = useStored(stored);
    useEffect(() => {
      applyLook(now.settings);
      const scheme = matchMedia('(prefers-color-scheme: dark)');
      const look = () => applyLook(now.settings);
      scheme.addEventListener('change', look);
      return () => scheme.removeEventListener('change', look);
    }, [now.settings]);
    return <Page {...now} />;
  }
  createRoot(root).render(
    <WordsContext value={{ messages, locale }}>
      <Live />
    </WordsContext>,
  );
}
