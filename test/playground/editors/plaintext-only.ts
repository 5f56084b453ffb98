import type { Mount } from '../message-box';
import { editable } from './editable';

export const mount: Mount = (host) => editable(host, 'plaintext-only');
