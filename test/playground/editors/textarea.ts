import type { Mount } from '../message-box';
import { plainField } from './field';

export const mount: Mount = (host) => plainField(host, document.createElement('textarea'));
