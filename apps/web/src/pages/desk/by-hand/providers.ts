import { CallsPages } from './calls.pages.controller';
import { ContactPages } from './contact.pages.controller';
import { LettersPages } from './letters.pages.controller';

export const BY_HAND_PAGES = [LettersPages, CallsPages, ContactPages];
