import { parseSettings, type Settings } from './settings';

/** What an organization may set for its people; `public/managed-schema.json` tells it to browsers. */
export const POLICY_FIELDS = ['sitesOff', 'kindsOff', 'strictness', 'insights'] as const;
export type Policy = Partial<Pick<Settings, (typeof POLICY_FIELDS)[number]>>;

/** Takes anything that an administrator's file holds; what makes no sense is not set. */
export function parsePolicy(managed: unknown): Policy {
  if (typeof managed !== 'object' || managed === null) return {};
  const given = managed as Readonly<Record<string, unknown>>;
  const parsed = parseSettings(managed);
  // What is no setting comes back as the default, so unlike it was given.
  const sound = POLICY_FIELDS.filter((name) => JSON.stringify(given[name]) === JSON.stringify(parsed[name]));
  return Object.fromEntries(sound.map((name) => [name, parsed[name]]));
}

/**
 * A person's settings under a policy. A policy can make Softstart quieter than a person would, and set its
 * strictness; it cannot switch on what the person has switched off.
 */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  const both = <T>(own: readonly T[], set: readonly T[] = []) => [...new Set([...own, ...set])];
  return {
    ...settings,
    sitesOff: both(settings.sitesOff, policy.sitesOff),
    kindsOff: both(settings.kindsOff, policy.kindsOff),
    strictness: policy.strictness ?? settings.strictness,
    insights: settings.insights && policy.insights !== false,
  };
}
