import { harm } from '../../../lib/guards/harm';
import { guardSuite } from '../../helpers/guard-suite';

guardSuite(harm, [
  // Threatened with what follows on leaving or telling; but a promise broken.
  'You said you would show the videos to my boss if I left.',
  'You swore you would empty the account if I ever told my sister.',
  'you told me you will call immigration if i report this',
  '⟦You swore you would call⟧ if the train was late and ⟦you never did⟧!',
  // Papers and medicine held back; but things that are merely late.
  'You would not give me my passport until I signed.',
  'You did not let me have my insulin that night.',
  'You would not hand over the birth certificate.',
  // Followed by a device.
  'You hid a tracker in my coat.',
  'you put an airtag in my bag again',
  'You installed spyware while I slept.',
  // Put out of the room.
  'You made me sleep in the garage whenever you lost.',
  'you made the kids sleep in the car in january',
  'You made us live in the cellar for a month.',
  // Afraid of a way that others go without a thought.
  'I am frightened to walk home.',
]);
