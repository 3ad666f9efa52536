import { MOST_NEEDS_WORDS } from '@app/people';
import { IsString, MaxLength } from 'class-validator';
import { AgreedForm } from '../proxy/enter-card.form';

/** What would help somebody, as they told it, and how they did. */
export class NeedsToldForm extends AgreedForm {
  @IsString()
  @MaxLength(MOST_NEEDS_WORDS)
  needsWords = '';
}
