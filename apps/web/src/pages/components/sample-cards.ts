import type { OpeningCard } from '@app/openings';
import type { DateTime } from 'luxon';

const PLAIN: OpeningCard = {
  ...{ id: 'hanadan', number: 1, groupId: 'hanadan', field: 'green' },
  ...{
    title: '花壇に冬の苗を植えます',
    groupName: '永山花だんの会',
    placeName: '永山公園',
    townName: '永山一丁目',
  },
} as OpeningCard;

/** A card with little to say, and one with everything; the second is nearly full. */
export function sampleCards(now: DateTime): OpeningCard[] {
  const at = (days: number, hour: number) => now.startOf('day').plus({ days, hours: hour }).toJSDate();
  return [
    {
      ...PLAIN,
      ...{ startsAt: at(3, 0), endsAt: at(3, 2), sessionsLeft: 1, placesLeft: null, payment: 'unpaid' },
    },
    {
      ...PLAIN,
      ...{
        id: 'kodomo',
        title: 'こども食堂のお昼の配膳と、「おかえり」の声かけ',
        groupName: '永山こども食堂',
      },
      ...{ stopName: '永山駅', stopMinutes: 6, placesLeft: 2, sessionsLeft: 4, payment: 'expenses' },
      ...{ beginnersWelcome: true, childrenWelcome: true, online: true, insurance: 'by-group' },
      ...{ startsAt: at(5, 1), endsAt: at(5, 4.5) },
    },
  ] as OpeningCard[];
}
