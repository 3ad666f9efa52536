import { desk } from './desk';
import { forms } from './forms';
import { mails } from './mails';
import { pages } from './pages';
import { reasons } from './reasons';
import { refusals } from './refusals';
import { words } from './words';

export const en = { desk, forms, mails, pages, reasons, refusals, words };
