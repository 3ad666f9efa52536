import type { DayRange, HeldPlace, Qualification } from '@app/matching';
import { addDays } from '@app/matching';
import { NEVER, type PersonRow, rareFacts } from '../memory/person-row';

/** A line of `COPY (PERSON_LINES) TO STDOUT`, in the order of its columns. */
export function rowOfLine(line: string): PersonRow {
  const cells = line.split('\t');
  const at = (index: number) => cells[index] as string;
  const number = (index: number) => Number(cells[index]);
  const located = at(3) !== 'Infinity';
  return {
    number: number(0),
    active: at(1) === 't',
    online: at(2) === 't',
    position: located ? { x: number(3), y: number(4), z: number(5) } : null,
    longestWay: number(6),
    birth: number(7) || -1,
    askedOn: at(8) === NULL ? NEVER : number(8),
    week: cells.slice(9, 16).map(Number),
    skills: number(16),
    wishes: number(17),
    languages: number(18),
    accessNeeds: number(19),
    residency: number(20),
    qualificationMask: number(21),
    rare: rareFacts({
      daysAway: daysAwayOf(at(22)),
      heldPlaces: heldPlacesOf(at(23)),
      declinedOpenings: numbersOf(at(24)),
      blockedGroups: numbersOf(at(26)),
    }),
    qualifications: qualificationsOf(at(25)),
  };
}

const NULL = '\\N';

function numbersOf(cell: string): number[] {
  return cell === NULL ? [] : cell.slice(1, -1).split(',').map(Number);
}

/** A multirange of days, each from a day up to the day after its last. */
function daysAwayOf(cell: string): DayRange[] {
  if (cell === NULL) return [];
  return [...cell.matchAll(/\[([\d-]+),([\d-]*)\)/g)].map(([, from, end]) => ({
    from: from as string,
    until: end ? addDays(end, -1) : null,
  }));
}

function heldPlacesOf(cell: string): HeldPlace[] {
  if (cell === NULL) return [];
  const parts = cell.slice(1, -1).split(',');
  return Array.from({ length: parts.length / 5 }, (_, at) => {
    const [startsAt, endsAt, x, y, z] = parts.slice(at * 5, at * 5 + 5);
    const position = x === 'NULL' ? null : { x: Number(x), y: Number(y), z: Number(z) };
    return { startsAt: Number(startsAt), endsAt: Number(endsAt), position };
  });
}

function qualificationsOf(cell: string): Qualification[] {
  if (cell === NULL) return [];
  return cell.split(';').map((held) => {
    const [code, from, until] = held.split(',');
    return { code: code as string, from: from as string, until: until || null };
  });
}
