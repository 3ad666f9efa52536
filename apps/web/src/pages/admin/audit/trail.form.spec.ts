import { trailPath, trailSearch } from './trail.form';

const ID = '0199a000-0000-7000-8000-00000000000a';

describe('a search of the trail', () => {
  it('is for everything where nothing is typed', () => {
    const { wanted, problems } = trailSearch({});
    expect(problems).toEqual([]);
    expect(Object.values(wanted).filter(Boolean)).toEqual([]);
  });

  it('takes an id as an account where an actor is asked for', () => {
    expect(trailSearch({ trailActor: ` ${ID.toUpperCase()} ` }).wanted.actor).toBe(`account:${ID}`);
    expect(trailSearch({ trailActor: 'system:clock' }).wanted.actor).toBe('system:clock');
  });

  it('counts days as they are in Tokyo, the last one whole', () => {
    const { from, until } = trailSearch({ trailFrom: '2026-11-20', trailUntil: '2026-11-22' }).wanted;
    expect(from).toEqual(new Date('2026-11-19T15:00:00Z'));
    expect(until).toEqual(new Date('2026-11-22T15:00:00Z'));
  });

  it.each([
    ['trailActor', '佐藤さん'],
    ['trailAction', "appoint'; --"],
    ['trailSubject', '12'],
    ['trailFrom', '20.11.2026'],
    ['trailUntil', '2026-13-40'],
  ])('cannot read %s %j', (field, typed) => {
    expect(trailSearch({ [field]: typed }).problems).toEqual([{ field, code: 'not-valid' }]);
  });

  it('goes on where the last page ended, and keeps what is searched for', () => {
    expect(trailPath({ trailAction: 'appoint', foreign: 'x' }, { before: '120' })).toBe(
      '/admin/audit?trailAction=appoint&before=120',
    );
    expect(trailSearch({ before: '120' }).wanted.before).toBe('120');
    expect(trailSearch({ before: '1 OR 1' }).wanted.before).toBeUndefined();
  });
});
