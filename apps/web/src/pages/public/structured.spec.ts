import type { Language } from '@app/language';
import type { OpeningDetail } from '@app/openings';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { toldIn } from './edition-of';
import { shortened } from './share-card';
import { structuredOpening } from './structured';
import { StructuredData } from './structured-data';

const NOW = new Date('2026-11-22T00:00:00Z');
const session = (day: number, more = {}) => ({
  startsAt: new Date(Date.UTC(2026, 10, day, 0, 30)),
  endsAt: new Date(Date.UTC(2026, 10, day, 2, 30)),
  ...{ capacity: 3, taken: 1, cancelledAt: null, ...more },
});

function detail(
  more = {},
  sessions = [session(21), session(28), session(29, { cancelledAt: NOW })],
): OpeningDetail {
  const opening = {
    ...{
      id: 'o1',
      title: '花壇の水やり',
      body: '朝の一時間です。',
      online: false,
      townId: 't1',
      costNote: '',
    },
    ...{ placeName: '永山公園', address: '', ...more },
  };
  const group = { id: 'g1', name: '永山グリーンクラブ', registeredAt: NOW };
  return { opening, sessions, group, townName: '永山三丁目' } as unknown as OpeningDetail;
}

const japanese = (more = {}) => toldIn({ ...detail(more), editions: [] }, 'en');

describe('an opening for search engines', () => {
  it('stands in the words of the reader’s language where there are some, and says which it is', () => {
    const edition = { language: 'en', title: 'Watering the flower beds', body: 'An hour in the morning.' };
    const both = { ...detail(), editions: [edition] } as unknown as OpeningDetail;
    const event = (language: Language) => structuredOpening(toldIn(both, language), '', NOW);
    expect(event('en')).toMatchObject({ name: edition.title, description: edition.body, inLanguage: 'en' });
    expect(event('ko')).toMatchObject({ name: '花壇の水やり', inLanguage: 'ja' });
  });

  it('is an event from its next session on, with the others below it', () => {
    const event = structuredOpening(japanese(), 'https://tsumugi.example', NOW);
    expect(event).toMatchObject({
      ...{ '@type': 'Event', name: '花壇の水やり', startDate: '2026-11-28T00:30:00.000Z' },
      ...{
        url: 'https://tsumugi.example/openings/o1',
        remainingAttendeeCapacity: 2,
        isAccessibleForFree: true,
      },
      location: { '@type': 'Place', name: '永山公園', address: { streetAddress: '永山三丁目' } },
      subEvent: [{ eventStatus: 'https://schema.org/EventCancelled' }],
    });
  });

  it('says when it is held online, and when something is to pay', () => {
    const event = structuredOpening(
      japanese({ online: true, townId: null, costNote: '材料費300円' }),
      '',
      NOW,
    );
    expect(event).toMatchObject({ isAccessibleForFree: false, location: { '@type': 'VirtualLocation' } });
    expect(event.eventAttendanceMode).toContain('Online');
  });

  it('cannot be ended early by what a group wrote', () => {
    const data = structuredOpening(japanese({ title: '</script><script>alert(1)</script>' }), '', NOW);
    const html = renderToStaticMarkup(createElement(StructuredData, { data }));
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    const [, json] = /<script[^>]*>(.*)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json as string)).toEqual(data);
  });
});

describe('words of a share card', () => {
  it('are one line, and cut by letters', () => {
    expect(shortened('朝の\n一時間　です。')).toBe('朝の 一時間 です。');
    expect([...shortened('🌷'.repeat(200))]).toHaveLength(110);
  });
});
