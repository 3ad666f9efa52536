import { randomUUID } from 'node:crypto';
import { positionOf } from '@app/matching';
import { Town } from '@app/places';
import type { EntityManager } from 'typeorm';

/** 永山三丁目, or another town that is said. */
export async function aTown(manager: EntityManager, more: Partial<Town> = {}): Promise<Town> {
  const lat = more.lat ?? 35.6296;
  const lng = more.lng ?? 139.4483;
  const town = {
    name: '永山三丁目',
    base: '永山',
    kana: 'ながやま',
    chome: 3,
    cityCode: '13224',
    code: `13224:${randomUUID()}`,
  };
  const row = {
    id: randomUUID(),
    ...town,
    postalCode: null,
    areaId: null,
    lat,
    lng,
    ...positionOf(lat, lng),
    ...more,
  };
  await manager.insert(Town, row);
  return row as Town;
}
