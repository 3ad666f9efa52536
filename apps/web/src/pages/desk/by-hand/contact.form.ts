import { CONTACT_BY, type ContactBy, type ContactWish } from '@app/people';
import { Transform } from 'class-transformer';
import { IsIn, Matches, MaxLength } from 'class-validator';
import { checkForm, type Problem } from '../../../frame/check-form';

const trimmed = () => Transform(({ value }) => String(value ?? '').trim());
const digits = () =>
  Transform(({ value }) =>
    String(value ?? '')
      .normalize('NFKC')
      .replace(/\D/g, '')
      .replace(/^(\d{3})(\d{4})$/, '$1-$2'),
  );

/** Letter or call, and what either needs. */
export class ContactForm implements ContactWish {
  @IsIn(CONTACT_BY, { context: { code: 'choose' } })
  contactBy: ContactBy;

  @digits()
  @Matches(/^$|^\d{3}-\d{4}$/, { context: { code: 'not-a-postal-code' } })
  postalCode = '';

  @trimmed()
  @MaxLength(200)
  address = '';

  @trimmed()
  @MaxLength(100)
  reachable = '';
}

/** @param hasPhone whether a number stands on the card, or in the same form */
export function readContact(body: unknown, hasPhone: boolean): { wish: ContactWish; problems: Problem[] } {
  const { form, problems } = checkForm(ContactForm, body);
  const missing: Problem[] = [];
  if (form.contactBy === 'paper' && form.address === '')
    missing.push({ field: 'address', code: 'address-needed' });
  if (form.contactBy === 'phone' && !hasPhone) missing.push({ field: 'contactBy', code: 'phone-needed' });
  return { wish: form, problems: [...problems, ...missing] };
}
