import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The articles are somebody else's: they may lie beside a checkout or its worktrees, never inside one. */
const PLACES = ['../shared/seeds', '../../shared/seeds'].map((place) => resolve(place));

/** The texts of the articles the teachings come from, or null where they are not at hand. */
export function articles(): readonly string[] | null {
  const place = PLACES.find((candidate) => existsSync(candidate));
  if (!place) return null;
  return readdirSync(place).map((name) => readFileSync(join(place, name), 'utf8'));
}
