import type { Behavior } from '../../vocabulary/behaviors/behavior';
import type { Group } from '../../vocabulary/feelings';
import type { Act } from '../read/act';

/** A family of verbs says little of a single act: what was done once, and not together, hurts. */
export function feltAt(act: Act, behavior: Behavior | undefined): Group {
  if (!behavior) return groupFor(act);
  if (
    act.verb === 'leave' &&
    act.rest.some(({ low }) =>
      /^(?:gate|door|window|windows|tap|lights?|oven|stove|fridge|heating)$/.test(low),
    )
  )
    return 'frustrated';
  return behavior.family && act.time === 'past' && behavior.feel === 'lonely' ? 'hurt' : behavior.feel;
}

function groupFor(act: Act): Group {
  if (act.negative) return act.time === 'past' ? 'letdown' : 'frustrated';
  return act.time === 'past' ? 'hurt' : 'frustrated';
}
