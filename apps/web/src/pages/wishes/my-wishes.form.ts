import type { MyWishesView, WishesChange } from '@app/notifications';
import {
  CHANNELS,
  type ChannelWish,
  DIGESTS,
  type DigestWish,
  type MessageKind,
  type QuietHours,
} from '@app/outbox';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, Matches, Max, Min, ValidateIf } from 'class-validator';
import { checkForm, type Problem } from '../../frame/check-form';
import { isDay } from './is-day';

const CHOSEN = [...CHANNELS, 'none', ''] as const;
type Chosen = (typeof CHOSEN)[number];

const text = () => Transform(({ value }) => String(value ?? '').trim());
/** Nothing chosen is no quiet time. */
const hour = () => (target: object, key: string) => {
  const read = Transform(({ value }) => (value === '' ? null : Number(value)));
  for (const rule of [read, ValidateIf((_, value) => value !== null), IsInt(), Min(0), Max(23)])
    rule(target, key);
};

/** How somebody wishes to be told; a field that does not stand on the page is left out. */
export class MyWishesForm {
  @text()
  @IsIn(CHOSEN)
  channelDecision: Chosen = '';

  @text()
  @IsIn(CHOSEN)
  channelWork: Chosen = '';

  @text()
  @IsIn(CHOSEN)
  channelReminder: Chosen = '';

  @text()
  @IsIn(CHOSEN)
  channelInvitation: Chosen = '';

  @text()
  @IsIn(CHOSEN)
  channelThanks: Chosen = '';

  @text()
  @IsIn(CHOSEN)
  channelDigest: Chosen = '';

  @text()
  @IsIn([...DIGESTS, ''])
  digest: DigestWish | '' = '';

  @hour()
  quietFrom: number | null;

  @hour()
  quietUntil: number | null;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(7)
  weeklyAsks = 1;

  @text()
  @ValidateIf(({ noAsksUntil }: MyWishesForm) => noAsksUntil !== '')
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { context: { code: 'not-a-date' } })
  noAsksUntil = '';
}

export const FIELD_OF = {
  decision: 'channelDecision',
  work: 'channelWork',
  reminder: 'channelReminder',
  invitation: 'channelInvitation',
  thanks: 'channelThanks',
  digest: 'channelDigest',
} as const satisfies Partial<Record<MessageKind, keyof MyWishesForm>>;

export type ChosenKind = keyof typeof FIELD_OF;

export const isChosen = (kind: MessageKind): kind is ChosenKind => kind in FIELD_OF;

/** What was typed, as a change of the wishes that concern whoever typed it. */
export function readWishes(
  body: Record<string, unknown>,
  { kinds, wishes, asking }: MyWishesView,
): { change: WishesChange; problems: Problem[] } {
  const { form, problems } = checkForm(MyWishesForm, body);
  const more = problems.length === 0 ? [...halfChosen(form), ...wrongDay(form)] : problems;
  const chosen = kinds.filter(isChosen).map((kind) => [kind, form[FIELD_OF[kind]]] as const);
  return {
    change: {
      channels: Object.fromEntries(
        chosen.filter((pair): pair is [ChosenKind, ChannelWish] => pair[1] !== ''),
      ),
      ...newHours({ from: form.quietFrom ?? 0, until: form.quietUntil ?? 0 }, wishes.quiet),
      ...(form.digest && { digest: form.digest }),
      ...(asking &&
        newAsking({ weeklyAsks: form.weeklyAsks, noAsksUntil: form.noAsksUntil || null }, asking)),
    },
    problems: more,
  };
}

type Asking = NonNullable<MyWishesView['asking']>;

/** Whoever leaves the usual hours as they stand goes on with the city's, whatever they become. */
function newHours(chosen: QuietHours, standing: QuietHours | null): Pick<WishesChange, 'quiet'> {
  const { from, until } = standing ?? { from: 0, until: 0 };
  return chosen.from === from && chosen.until === until ? {} : { quiet: chosen };
}

function newAsking(chosen: Asking, standing: Asking): Pick<WishesChange, 'asking'> {
  const isSame = chosen.weeklyAsks === standing.weeklyAsks && chosen.noAsksUntil === standing.noAsksUntil;
  return isSame ? {} : { asking: chosen };
}

function halfChosen({ quietFrom, quietUntil }: MyWishesForm): Problem[] {
  if ((quietFrom === null) === (quietUntil === null)) return [];
  return [{ field: quietFrom === null ? 'quietFrom' : 'quietUntil', code: 'choose' }];
}

function wrongDay({ noAsksUntil }: MyWishesForm): Problem[] {
  return noAsksUntil === '' || isDay(noAsksUntil) ? [] : [{ field: 'noAsksUntil', code: 'not-a-date' }];
}

/** The page's first values; a channel that does not reach any more counts as mail. */
export function wishValues({ wishes, reachable, asking, usualAsks }: MyWishesView): Record<string, unknown> {
  const { channels, digest, quiet } = wishes;
  const hours = quiet && quiet.from !== quiet.until ? quiet : null;
  const channelOf = (kind: ChosenKind) => {
    const wished = channels[kind];
    return wished === 'none' || reachable.some((each) => each === wished) ? wished : (reachable[0] ?? 'mail');
  };
  const fields = (Object.keys(FIELD_OF) as ChosenKind[]).map((kind) => [FIELD_OF[kind], channelOf(kind)]);
  return {
    ...Object.fromEntries(fields),
    digest,
    ...{ quietFrom: String(hours?.from ?? ''), quietUntil: String(hours?.until ?? '') },
    ...{ weeklyAsks: String(asking?.weeklyAsks ?? usualAsks), noAsksUntil: asking?.noAsksUntil ?? '' },
  };
}
