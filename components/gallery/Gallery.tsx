import { Card } from '../card/Card';
import { cards } from './cards';

/** Every component in all of its states, to be looked at and measured; never shipped. */
export function Gallery({ theme }: { readonly theme: 'light' | 'dark' }) {
  return (
    <main className="gallery">
      <h1>Softstart, all of it</h1>
      {Object.entries(cards).map(([name, props]) => (
        <section key={name} aria-label={name} data-state={name}>
          <h2>{name}</h2>
          <Card {...props} theme={theme} trusts={() => true} />
        </section>
      ))}
    </main>
  );
}
