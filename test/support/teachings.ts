import { TIPS } from '@/lib/tips';

/** One text a person reads, and where it stands. */
export interface Passage {
  readonly where: string;
  readonly text: string;
}

/** Every text of the teachings that is our own voice; examples of blame are left out. */
export function passages(): readonly Passage[] {
  return TIPS.flatMap(({ id, title, body, example }) => [
    { where: `tip ${id}: title`, text: title },
    { where: `tip ${id}: body`, text: body },
    { where: `tip ${id}: example`, text: example },
  ]);
}
