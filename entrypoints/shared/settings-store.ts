import { parseSettings } from '@/lib/settings';
import { storeOf } from './store';

/** The person's settings. */
export const settingsStore = storeOf('settings', parseSettings);
