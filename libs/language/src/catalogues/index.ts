import type { Language } from '../languages';
import { en } from './en';
import { ja } from './ja';
import { jaEasy } from './ja-easy';
import { ko } from './ko';
import { zh } from './zh';

/** A room of words: nested keys to sentences. */
export type Words = { readonly [key: string]: string | Words };

/** One catalogue a language, with equal keys. */
export const CATALOGUES: Record<Language, Words> = { ja, 'ja-easy': jaEasy, en, zh, ko };
