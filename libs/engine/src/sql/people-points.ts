import { WEIGHTS } from '@app/matching';
import { skillPoints } from '../memory/tiers';
import type { PeopleDraft } from './people-draft';

export function skillsOf({ terms: { opening }, codes, values }: PeopleDraft): string {
  const wanted = opening.wantedSkills.length;
  const offered = codes
    .knownBits('skill', opening.wantedSkills)
    .map((bit) => `((skills >> ${values.add(bit, 'integer')}) & 1)`);
  if (offered.length === 0) return String(skillPoints(0, wanted));
  return `(${WEIGHTS.skills} * (${offered.join(' + ')}) / ${wanted})::integer`;
}

export function fieldOf({ terms: { opening }, mask }: PeopleDraft): string {
  return `CASE WHEN wishes & ${mask('field', [opening.field])} <> 0 THEN ${WEIGHTS.fieldWished}
        WHEN wishes & ${mask('field', opening.kindredFields)} <> 0 THEN ${WEIGHTS.fieldKindred} ELSE 0 END`;
}

export function distanceOf({ terms: { opening } }: PeopleDraft): string {
  const near = `floor(${WEIGHTS.distance}::float8 * (1 - way / longest_way))::integer`;
  if (!opening.online) return near;
  return `greatest(CASE WHEN online THEN ${WEIGHTS.online} ELSE 0 END,
        CASE WHEN way <= longest_way THEN ${near} ELSE 0 END)`;
}

export function restOf({ terms, values }: PeopleDraft): string {
  const { rest, restDays } = WEIGHTS;
  return `CASE WHEN last_asked IS NULL THEN ${rest}
        ELSE ${rest} * least(${restDays}, greatest(0, ${values.add(terms.today, 'date')} - last_asked)) / ${restDays} END`;
}
