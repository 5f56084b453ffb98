/** The messenger around the message box. `/?editor=lexical&theme=dark` opens it with both chosen. */
import { DRAFTS } from './drafts';
import { LOAD } from './editors';
import type { MessageBox } from './message-box';
import { EDITORS } from './names';

const GREETINGS = [
  { text: 'Are you home for dinner?', mine: false },
  { text: 'Around seven, I think.', mine: true },
  { text: 'Great. We wanted to talk about yesterday.', mine: false },
];

const address = new URL(location.href);
const editor = address.searchParams.get('editor') ?? 'textarea';
const theme = address.searchParams.get('theme') ?? 'light';
const sent: string[] = [];

function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element as T;
}

function showMessage(text: string, mine: boolean): void {
  const bubble = document.createElement('li');
  bubble.textContent = text;
  bubble.className = mine ? 'mine' : '';
  byId('messages').append(bubble);
  bubble.scrollIntoView({ block: 'end' });
}

function send(box: MessageBox): void {
  const text = box.text();
  if (text.trim() === '') return;
  sent.push(text);
  showMessage(text, true);
  box.set('');
  box.focus();
}

function fillChoice(id: string, chosen: string, names: readonly string[] = []): void {
  const choice = byId<HTMLSelectElement>(id);
  choice.append(...names.map((name) => new Option(name, name)));
  choice.value = chosen;
  choice.addEventListener('change', () => {
    address.searchParams.set(id, choice.value);
    location.assign(address);
  });
}

function listDrafts(box: MessageBox): void {
  for (const draft of DRAFTS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = draft;
    button.addEventListener('click', () => {
      box.set(draft);
      box.focus();
    });
    const item = document.createElement('li');
    item.append(button);
    byId('drafts').append(item);
  }
}

async function open(): Promise<void> {
  document.documentElement.dataset.theme = theme;
  fillChoice('theme', theme);
  fillChoice('editor', editor, EDITORS);
  for (const { text, mine } of GREETINGS) showMessage(text, mine);

  const name = EDITORS.find((known) => known === editor);
  if (!name) throw new Error(`No message box is called ${editor}`);
  const { mount } = await LOAD[name]();
  const box = await mount(byId('box'));
  listDrafts(box);

  const composer = byId<HTMLFormElement>('composer');
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    send(box);
  });
  composer.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      send(box);
    },
    { capture: true },
  );
  window.playground = { ...box, editor, sent };
}

await open();
