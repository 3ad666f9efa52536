import type { Group, GroupForm } from '@app/groups';
import { GROUP_KINDS, type GroupKind } from '@app/vocabulary';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsUUID, Matches, MaxLength } from 'class-validator';
import type { Problem } from '../../frame/check-form';
import { hiraganaOf } from '../resident/kana';
import { oneLine, words } from './words-typed';

const half = () =>
  Transform(({ value }) =>
    String(value ?? '')
      .normalize('NFKC')
      .trim(),
  );

export class GroupFormFields {
  @oneLine()
  @MaxLength(100)
  @IsNotEmpty()
  groupName = '';

  @oneLine()
  @MaxLength(100)
  @IsNotEmpty()
  groupKana = '';

  @IsIn(GROUP_KINDS, { context: { code: 'choose' } })
  kind: GroupKind;

  @words()
  @MaxLength(2000)
  @IsNotEmpty()
  story = '';

  @IsUUID('all', { context: { code: 'choose' } })
  groupTown = '';

  @half()
  @Matches(/^[-+() 0-9]{6,20}$/, { context: { code: 'not-a-phone' } })
  @IsNotEmpty()
  groupPhone = '';
}

/** What the form says, or what is wrong beyond single fields. */
export function groupOf(form: GroupFormFields): { group: GroupForm } | { problems: Problem[] } {
  const kana = hiraganaOf(form.groupKana);
  if (kana === null)
    return { problems: [{ field: 'groupKana', code: form.groupKana ? 'not-kana' : 'missing' }] };
  const { groupName: name, kind, story, groupTown: townId, groupPhone: phone } = form;
  return { group: { name, kana, kind, story, townId, phone } };
}

export function groupValues({ name, kana, kind, story, townId, phone }: Group): Record<string, unknown> {
  return {
    groupName: name,
    groupKana: kana ?? '',
    kind,
    story,
    groupTown: townId ?? '',
    groupPhone: phone ?? '',
  };
}
