import type { Applicant } from '@app/matches';
import { partOf } from './introductions-of';

const SOON = new Date('2026-12-12T02:30:00Z');

const applicant = (differs: Partial<Applicant>): Applicant => ({
  ...{
    matchId: 'm1',
    openingId: 'o1',
    title: '花壇の水やり',
    state: 'with-group',
    stateSince: SOON,
    message: '',
  },
  ...{ origin: 'interest', askedBy: null, townBase: '永山', ageDecade: 60, clock: null, disclosure: null },
  ...{
    name: null,
    kana: null,
    email: null,
    phone: null,
    town: null,
    adults: 1,
    children: 0,
    companions: [],
    sessions: [],
    personId: 'p1',
  },
  ...differs,
});
const disclosure = (
  standing: 'open' | 'withdrawn' | 'over' | 'destroyed',
  destroyBy: Date | null = null,
) => ({
  ...{ standing, destroyBy },
  wasOpened: true,
  endsAt: SOON,
});
const ASKED = { origin: 'invitation', askedBy: 'group' } as const;
const INTRODUCED = { origin: 'introduction', askedBy: 'coordinator' } as const;

test.each<[string, Partial<Applicant>, string | null]>([
  ['an interest', {}, null],
  ['an introduction to answer', { ...INTRODUCED }, 'to-answer'],
  ['whom the ladder asked', { origin: 'invitation', askedBy: 'ladder' }, 'to-answer'],
  ['whom the group asked', { ...ASKED, state: 'invited' }, 'asked'],
  ['an introduction that the resident has not answered', { ...INTRODUCED, state: 'invited' }, null],
  ['a name that is shown', { state: 'approved', disclosure: disclosure('open') }, 'lists'],
  [
    'a consent that was withdrawn',
    { state: 'approved', disclosure: disclosure('withdrawn', SOON) },
    'to-destroy',
  ],
  ['a match that ended', { state: 'withdrawn', disclosure: disclosure('over', SOON) }, 'to-destroy'],
  ['a list that is destroyed', { state: 'approved', disclosure: disclosure('destroyed') }, null],
])('%s', (_, differs, part) => {
  expect(partOf(applicant(differs))).toBe(part);
});
