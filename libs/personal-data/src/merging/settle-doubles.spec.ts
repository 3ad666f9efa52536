import { settleDoubles } from './settle-doubles';

const place = (placeId: string, state: 'attended' | 'absent' | null = null, recordedBy = 'group') => ({
  ...{ placeId, state },
  recordedBy: state ? (recordedBy as 'group' | 'clock') : null,
});
const gone = (...[pairs, there = []]: [Parameters<typeof settleDoubles>[0], string[]?]) => {
  const { letGo, open } = settleDoubles(pairs, there);
  return { letGo: letGo.map((each) => `${each.place.placeId} ${each.by}`), open: open.length };
};

describe('two places at one time', () => {
  const seen = place('花壇', 'attended');
  const byClock = place('花壇', 'attended', 'clock');
  const [absent, unknown] = [place('花壇', 'absent'), place('花壇')] as const;

  it.each([
    ['seen here, absent there', seen, place('配膳', 'absent'), ['配膳 record'], 0],
    ['absent here, seen there', absent, place('配膳', 'attended'), ['花壇 record'], 0],
    ['seen here, nothing there', seen, place('配膳'), ['配膳 record'], 0],
    ['nothing here, seen there', unknown, place('配膳', 'attended'), ['花壇 record'], 0],
    ['the clock alone here, seen there', byClock, place('配膳', 'attended'), ['花壇 record'], 0],
    ['absent here, nothing there', absent, place('配膳'), ['花壇 record'], 0],
    ['absent at both', absent, place('配膳', 'absent'), ['配膳 record'], 0],
    ['seen at both', seen, place('配膳', 'attended'), [], 1],
    ['nothing at either', unknown, place('配膳'), [], 1],
    ['nothing here, the clock alone there', unknown, place('配膳', 'attended', 'clock'), [], 1],
  ] as const)('%s', (_, kept, other, letGo, open) => {
    expect(gone([{ kept, other }])).toEqual({ letGo, open });
  });

  it('are settled by the person where the record does not', () => {
    const both = [{ kept: seen, other: place('配膳', 'attended') }];
    expect(gone(both, ['花壇'])).toEqual({ letGo: ['配膳 word'], open: 0 });
    expect(gone(both, ['配膳'])).toEqual({ letGo: ['花壇 word'], open: 0 });
    expect(gone(both, ['花壇', '配膳'])).toEqual({ letGo: [], open: 1 });
    expect(gone(both, ['読み聞かせ'])).toEqual({ letGo: [], open: 1 });
  });

  it('are not settled by a word against the record', () => {
    expect(gone([{ kept: absent, other: place('配膳', 'attended') }], ['花壇']).letGo).toEqual([
      '花壇 record',
    ]);
  });

  it('leave nothing to ask about a place that the record has let go', () => {
    const [morning, noon] = [place('朝の配膳'), place('昼の配膳', 'attended')];
    const pairs = [
      { kept: unknown, other: morning },
      { kept: unknown, other: noon },
    ];
    expect(gone(pairs)).toEqual({ letGo: ['花壇 record'], open: 0 });
  });
});
