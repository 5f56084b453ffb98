/** Puts markup into a fresh page and gives the element marked `id=draft`, or the first one. */
export function draw(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const drawn = document.getElementById('draft') ?? document.body.firstElementChild;
  if (!drawn) throw new Error(`Nothing was drawn of ${markup}`);
  return drawn as HTMLElement;
}
