import { type Opening, type Person, WEIGHTS } from '@app/matching';
import { FIELD_CODES, SKILLS } from '@app/vocabulary';
import { freeWords } from './free-time';

/** Everybody in columns, so that two thousand openings times 150,000 residents are put in order in seconds. */
export interface Crowd {
  readonly people: readonly Person[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly longestWay: Float64Array;
  readonly online: Uint8Array;
  readonly skills: Int32Array;
  readonly wishes: Int32Array;
  readonly free: Int32Array;
}

const OUT_OF_REACH = -1;
const MOST = WEIGHTS.skills + WEIGHTS.fieldWished + WEIGHTS.distance;

export function crowdOf(people: readonly Person[]): Crowd {
  return {
    people,
    x: Float64Array.from(people, ({ position }) => position?.x ?? Infinity),
    y: Float64Array.from(people, ({ position }) => position?.y ?? Infinity),
    z: Float64Array.from(people, ({ position }) => position?.z ?? Infinity),
    longestWay: Float64Array.from(people, ({ longestWay }) => longestWay),
    online: Uint8Array.from(people, ({ online }) => (online ? 1 : 0)),
    skills: Int32Array.from(people, ({ skills }) => mask(SKILLS, skills)),
    wishes: Int32Array.from(people, ({ wishes }) => mask(FIELD_CODES, wishes)),
    free: freeWords(people),
  };
}

/** Positions in the crowd of all in reach, most points for skills, field and distance first. */
export function inOrderOfPoints(crowd: Crowd, opening: Opening): Int32Array {
  const points = pointsOf(crowd, opening);
  const first = new Int32Array(MOST + 2);
  for (const earned of points) if (earned >= 0) first[MOST - earned + 1]!++;
  for (let at = 0; at <= MOST; at++) first[at + 1]! += first[at]!;
  const order = new Int32Array(first[MOST + 1]!);
  for (let at = 0; at < points.length; at++) {
    if (points[at]! >= 0) order[first[MOST - points[at]!]!++] = at;
  }
  return order;
}

function pointsOf(crowd: Crowd, opening: Opening): Int32Array {
  const wanted = mask(SKILLS, opening.wantedSkills);
  const field = mask(FIELD_CODES, [opening.field]);
  const kindred = mask(FIELD_CODES, opening.kindredFields);
  const skillPoints = pointsBySkills(opening.wantedSkills.length);
  const points = new Int32Array(crowd.people.length);
  for (let at = 0; at < points.length; at++) {
    const way = wayPoints(crowd, at, opening);
    if (way === OUT_OF_REACH) points[at] = OUT_OF_REACH;
    else
      points[at] =
        way + skillPoints[bits(crowd.skills[at]! & wanted)]! + taste(crowd.wishes[at]!, field, kindred);
  }
  return points;
}

function wayPoints(crowd: Crowd, at: number, { position, online }: Opening): number {
  const byNet = online && crowd.online[at] ? WEIGHTS.online : OUT_OF_REACH;
  if (!position) return byNet;
  const dx = crowd.x[at]! - position.x;
  const dy = crowd.y[at]! - position.y;
  const dz = crowd.z[at]! - position.z;
  const share = 1 - Math.sqrt(dx * dx + dy * dy + dz * dz) / crowd.longestWay[at]!;
  return share < 0 ? byNet : Math.max(byNet, Math.floor(WEIGHTS.distance * share));
}

function taste(wishes: number, field: number, kindred: number): number {
  if (wishes & field) return WEIGHTS.fieldWished;
  return wishes & kindred ? WEIGHTS.fieldKindred : 0;
}

function pointsBySkills(wanted: number): number[] {
  if (wanted === 0) return [WEIGHTS.skillsNoneWanted];
  return Array.from({ length: wanted + 1 }, (_, offered) => Math.floor((WEIGHTS.skills * offered) / wanted));
}

function mask(all: readonly string[], codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum | (1 << all.indexOf(code)), 0);
}

function bits(value: number): number {
  let count = 0;
  for (let left = value; left !== 0; left &= left - 1) count++;
  return count;
}
