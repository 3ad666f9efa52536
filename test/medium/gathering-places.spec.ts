import { ANYONE, Database, system } from '@app/database';
import { parseImport } from '@app/imports';
import { GatheringPlacesQuery } from '@app/places';
import { loadCity } from '../../apps/cli/src/demo/load-city';
import { writeGatheringPlaces } from '../../apps/cli/src/writing/write-gathering-places';
import { NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const FILE = (
  hours: string,
) => `#property,latitude,longitude,name,address,telephoneNumber,referenceObject,note,availableDate,startTime,endTime,availableDateNote
1,34.34,134.05,南町市民活動センター,南町3-1,087-000-7534,https://example.jp/,,月火水,09:00,${hours},祝日は休館。
2,34.35,134.06,北町会館,北町3-1,,,,,,,`;

const domain = ourDomain();

function imported(hours: string) {
  const outcome = parseImport('gathering-places', 'takamatsu-halls', Buffer.from(FILE(hours)));
  if (!outcome.ok) throw new Error(outcome.fault.message);
  const rows = outcome.report.rows;
  return domain.get(Database).withActor(system('import'), (tx) => writeGatheringPlaces(tx, rows));
}

const places = () => domain.get(Database).withActor(ANYONE, (tx) => domain.get(GatheringPlacesQuery).run(tx));

describe('gathering places', () => {
  it('are imported, brought up to date, and taken once', async () => {
    expect(await imported('21:00')).toEqual({ taken: 2, changed: 0 });
    expect(await imported('21:00')).toEqual({ taken: 0, changed: 0 });
    expect(await imported('20:00')).toEqual({ taken: 0, changed: 1 });
    expect(await places()).toMatchObject([
      { name: '北町会館', kind: 'hall', openHours: '', phone: null, townName: null },
      {
        name: '南町市民活動センター',
        kind: 'activity-centre',
        openHours: '月・火・水 9:00～20:00\n祝日は休館。',
      },
    ]);
  });

  it('of the demo city stand in its towns, before those of other cities', async () => {
    await loadCity(domain.get(Database), NOW);
    const all = await places();
    expect(all.slice(-2).map(({ townBase }) => townBase)).toEqual([null, null]);
    expect(
      all.slice(0, -2).every(({ townName, source }) => townName !== null && source.includes('架空')),
    ).toBe(true);
    expect(new Set(all.map(({ townBase }) => townBase)).size).toBeGreaterThan(10);
  });
});
