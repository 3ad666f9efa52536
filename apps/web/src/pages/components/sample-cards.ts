import type { OpeningCard } from '@app/openings';
import type { DateTime } from 'luxon';

type Plain = Omit<OpeningCard, 'startsAt' | 'endsAt'>;

const PLAIN: Plain = {
  ...{ id: 'hanadan', number: 1, groupId: 'hanadan', field: 'green' },
  ...{ title: '花壇に冬の苗を植えます', groupName: '永山花だんの会', placeName: '永山公園' },
  ...{ townName: '永山一丁目', stopName: '', stopMinutes: null, online: false },
  ...{ beginnersWelcome: false, childrenWelcome: false, payment: 'unpaid', costNote: '' },
  ...{ insurance: 'not-needed', sessionsLeft: 1, placesLeft: null },
};

const FULL: Plain = {
  ...PLAIN,
  ...{ id: 'kodomo', title: 'こども食堂のお昼の配膳と、「おかえり」の声かけ', groupName: '永山こども食堂' },
  ...{ stopName: '永山駅', stopMinutes: 6, placesLeft: 2, sessionsLeft: 4, payment: 'expenses' },
  ...{ beginnersWelcome: true, childrenWelcome: true, online: true, insurance: 'by-group' },
};

/** A card with little to say, and one with everything that has few places left. */
export function sampleCards(now: DateTime): OpeningCard[] {
  const at = (days: number, minutes: number) => now.startOf('day').plus({ days, minutes }).toJSDate();
  return [
    { ...PLAIN, startsAt: at(3, 0), endsAt: at(3, 120) },
    { ...FULL, startsAt: at(5, 60), endsAt: at(5, 270) },
  ];
}
