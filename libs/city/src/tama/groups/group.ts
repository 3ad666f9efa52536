import type { Field, GroupKind } from '@app/vocabulary';
import type { DemoGroup } from '../../model';
import { townCode } from '../towns';

/** A group as it is written down here; what all have in common is filled in by `group`. */
export interface GroupText {
  readonly ref: string;
  readonly name: string;
  readonly kana: string;
  readonly kind: GroupKind;
  readonly story: string;
  readonly fields: readonly Field[];
  readonly town: string;
  /** 「名前 / なまえ」 of the contact person. */
  readonly contact: string;
  /** The last four digits of a number that nobody has. */
  readonly phone: string;
  readonly state?: 'in-review';
}

export function group({ town, contact, phone, state, ...text }: GroupText): DemoGroup {
  const [contactName, contactKana] = contact.split(' / ');
  return {
    ...text,
    townCode: townCode(town),
    contactName: contactName!,
    contactKana: contactKana!,
    email: `info@${text.ref}.example.jp`,
    phone: `042-000-${phone}`,
    state: state ?? 'registered',
  };
}
