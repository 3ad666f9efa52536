import { LANGUAGES, translator } from '@app/language';
import { EVENTS } from '@app/outbox';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { type LetterOrder, writeLetter } from './write-letter';

const data: LetterOrder['data'] = {
  groupName: '永山グリーンクラブ',
  title: '花壇の水やり',
  openingId: 'o1',
  groupId: 'g1',
  placeName: '永山公園',
  meetingPoint: '公園の時計の下',
  whatToBring: '軍手',
  rainPolicy: '小雨なら行います',
  sessions: [{ startsAt: new Date('2026-11-29T00:30:00Z'), endsAt: new Date('2026-11-29T02:30:00Z') }],
  reason: 'places-filled',
  reasonNote: 'また声をかけさせてください。',
  personName: '佐藤 美咲',
  personId: null,
  approved: false,
  reachesPerson: true,
  step: null,
  due: null,
  calendar: null,
};

const order = (more: Partial<LetterOrder>): LetterOrder => ({
  event: 'interest-received',
  subjectId: 'm1',
  data,
  language: 'ja',
  publicUrl: 'https://tsumugi.example.jp',
  token: 'a-token',
  ...more,
});

function reasonOf(event: string): string {
  if (event.endsWith('returned')) return 'times-unclear';
  return event.startsWith('match-expired') ? 'no-decision' : 'places-filled';
}

describe('letters', () => {
  it.each(LANGUAGES)('are worded for every event in %s', (language) => {
    for (const event of EVENTS) {
      const letter = writeLetter(order({ event, language, data: { ...data, reason: reasonOf(event) } }));
      expect(letter.subject).not.toContain('{');
      expect(letter.action?.url).toMatch(/^https:\/\/tsumugi\.example\.jp\/\w/);
      expect(letterText(letter, translator(language))).toContain(letter.action?.url);
    }
  });

  it('say when it starts and when it ends', () => {
    const letter = writeLetter(order({}));
    expect(letter.facts).toContainEqual(['日時', '11月29日(日) 午前9時30分～11時30分']);
  });

  it('keep the name from the group before the approval', () => {
    const event = 'match-approved-for-group' as const;
    const before = writeLetter(order({ event }));
    const after = writeLetter(order({ event, data: { ...data, approved: true } }));
    expect(JSON.stringify(before)).not.toContain('佐藤');
    expect(JSON.stringify(after)).toContain('佐藤 美咲');
  });

  it('to a resident without an account say that they are to be passed on', () => {
    const passed = writeLetter(order({ data: { ...data, reachesPerson: false } }));
    expect(passed.summary).toBe(
      '佐藤 美咲さんへのお知らせです。メールをお使いでない方なので、お電話か手紙で伝えてください。',
    );
    expect(passed.paragraphs[0]).toContain('お申し込みを受け付けました');
    expect(passed.action?.url).toBe('https://tsumugi.example.jp/desk/matches/m1');
  });

  it('to a group stay as they are, and name nobody', () => {
    const event = 'interest-arrived' as const;
    expect(writeLetter(order({ event, data: { ...data, reachesPerson: false } }))).toEqual(
      writeLetter(order({ event })),
    );
  });

  it('let no HTML of a title through', () => {
    const letter = writeLetter(order({ data: { ...data, title: '<img src=x onerror=alert(1)>' } }));
    expect(letterHtml(letter, translator('ja'), 'ja')).not.toContain('<img');
  });

  it('carry the token in the link of a sign-in mail', () => {
    expect(writeLetter(order({ event: 'sign-in-link' })).action?.url).toBe(
      'https://tsumugi.example.jp/sign-in/a-token',
    );
  });

  it('carry the code for another device beside the link', () => {
    const letter = writeLetter(order({ event: 'sign-in-link', code: '042195' }));
    expect(letter.facts).toEqual([['ほかの端末で入るときの番号', '042195']]);
    expect(writeLetter(order({ event: 'staff-invited' })).facts).toEqual([]);
  });
});
