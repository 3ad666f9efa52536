import type { DemoPlace } from '../../model';
import { randomFrom } from '../../random';
import { moved } from '../../resident-places';
import { TAMA_TOWNS } from '../towns';

const towns = new Map(TAMA_TOWNS.map((town) => [town.name, town]));

/** Some 300 m around the town's point, always the same for the same name. Throws `unknown-town`. */
export function place(
  town: string,
  name: string,
  meetingPoint: string,
  nearestStop: string,
  walkMinutes: number,
): DemoPlace {
  const found = towns.get(town);
  if (found === undefined) throw Object.assign(new Error(`No such town: ${town}`), { code: 'unknown-town' });
  const random = randomFrom(
    [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.codePointAt(0)!, 7),
  );
  const { lat, lng } = moved(found, random() * 400 - 200, random() * 400 - 200);
  return { lat, lng, townCode: found.code, name, meetingPoint, nearestStop, walkMinutes };
}
