import { type By, seenHistory, type WrittenStep } from './seen-history';

const AT = new Date('2026-11-28T10:00:00+09:00');
const INTEREST = { origin: 'interest', askedBy: null };

function written(step: string, by: By, more: Partial<WrittenStep> = {}): WrittenStep {
  return { at: AT, by, step, reason: null, detail: null, ...more };
}

function names(...[steps, match, reader]: Parameters<typeof seenHistory>): string[] {
  return seenHistory(steps, match, reader).map(({ step }) => step);
}

test('each reads what concerns them', () => {
  const steps = [
    written('interest', 'resident'),
    written('guardian-asked', 'resident'),
    written('attendance-reminder', 'clock'),
    written('invitation-accepted-for-group', 'clock'),
  ];
  expect(names(steps, INTEREST, 'resident')).toEqual(['interest', 'guardian-asked']);
  expect(names(steps, INTEREST, 'group')).toEqual(['interest', 'attendance-reminder']);
  expect(names(steps, INTEREST, 'centre')).toHaveLength(4);
});

test('why somebody withdrew is not said to the group', () => {
  const steps = [written('withdrawn', 'resident', { reason: 'health' })];
  const reason = (reader: 'resident' | 'group') => seenHistory(steps, INTEREST, reader)[0]?.reason;
  expect(reason('resident')).toEqual({ words: 'withdraw-reason', code: 'health' });
  expect(reason('group')).toBeNull();
});

test('what one side told the centre is read by that side and the centre', () => {
  const steps = [written('consultation-opened', 'resident', { detail: { askedBy: 'resident' } })];
  expect(names(steps, INTEREST, 'resident')).toEqual(['consultation-opened']);
  expect(names(steps, INTEREST, 'group')).toEqual([]);
  expect(names(steps, INTEREST, 'centre')).toEqual(['consultation-opened']);
});

test('a slip that was taken back never happened for the other side', () => {
  const steps = [
    written('interest', 'resident'),
    written('group-declined', 'group'),
    written('undone', 'group', { detail: { undoes: 'group-declined' } }),
    written('group-accepted', 'group'),
  ];
  expect(names(steps, INTEREST, 'resident')).toEqual(['interest', 'group-accepted']);
  expect(names(steps, INTEREST, 'group')).toHaveLength(4);
  expect(seenHistory(steps, INTEREST, 'group')[2]?.undoes).toBe('group-declined');
});

test('a group hears of an introduction once the resident has said yes', () => {
  const introduced = { origin: 'introduction', askedBy: 'coordinator' };
  const asked = [written('introduction-arrived', 'centre'), written('expired', 'clock')];
  expect(names(asked, introduced, 'group')).toEqual([]);
  const accepted = [...asked.slice(0, 1), written('introduction-to-group', 'resident')];
  expect(names(accepted, introduced, 'group')).toEqual(['introduction-to-group']);
});

test('a name that is no step is left out', () => {
  expect(names([written('constructor', 'clock')], INTEREST, 'centre')).toEqual([]);
});
