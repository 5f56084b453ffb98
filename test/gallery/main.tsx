import { createRoot } from 'react-dom/client';
import { Gallery } from '@/components/gallery/Gallery';
import { PageWordsContext } from '@/components/page-words';
import { WordsContext } from '@/components/words';
import { loadEveryday, loadPages } from '@/lib/i18n/load';
import { localeFor } from '@/lib/i18n/messages';
import '@/components/popup/popup.css';
import '@/components/options/options.css';
import '@/components/welcome/welcome.css';
import '@/components/card/card.css';
import './gallery.css';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset.theme = theme;
const root = document.getElementById('root');
if (root === null) throw new Error('the gallery page has no #root');
const locale = localeFor(asked.get('locale') ?? 'en');
const [messages, pages] = await Promise.all([loadEveryday(locale), loadPages(locale)]);
createRoot(root).render(
  <WordsContext value={{ messages, locale }}>
    <PageWordsContext value={pages}>
      <Gallery theme={theme} state={asked.get('state') ?? undefined} />
    </PageWordsContext>
  </WordsContext>,
);
