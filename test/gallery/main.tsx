import { createRoot } from 'react-dom/client';
import { Gallery } from '@/components/gallery/Gallery';
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
createRoot(root).render(<Gallery theme={theme} state={asked.get('state') ?? undefined} />);
