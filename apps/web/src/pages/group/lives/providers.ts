import { HandOverPages } from './hand-over.pages.controller';
import { LivesPages } from './lives.pages.controller';

export const LIVES_PAGES = [HandOverPages, LivesPages];
