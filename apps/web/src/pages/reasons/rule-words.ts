import type { Translate, Values } from '@app/language';
import type { RuleVerdict } from '@app/matching';
import type { Reader } from './reader';
import { codesIn, joined, wayWords } from './word-lists';

/** The rule's short name: 「年齢」. */
export function ruleName(rule: string, t: Translate): string {
  return t(`reasons.rule.${rule}`);
}

/** Why a resident cannot take part as things stand, in one sentence. */
export function notHoldingWords(verdict: RuleVerdict, reader: Reader): string {
  return reader.t(`reasons.not.${notKey(verdict)}`, notValues(verdict, reader));
}

function notKey(verdict: RuleVerdict): string {
  const { rule } = verdict;
  if (rule === 'distance') return distanceKey(verdict.datum);
  if (rule !== 'willing') return rule;
  if (verdict.datum.paused) return 'willing-paused';
  return verdict.datum.declined ? 'willing-declined' : 'willing-blocked';
}

function distanceKey({ metres, openingOnline }: { metres: number | null; openingOnline: boolean }): string {
  if (metres !== null) return 'distance';
  return openingOnline ? 'distance-online-only' : 'distance-unknown';
}

function notValues(verdict: RuleVerdict, reader: Reader): Values {
  const { t } = reader;
  switch (verdict.rule) {
    case 'opening-open':
      return { obstacles: obstacleWords(verdict.datum.obstacles, t) };
    case 'age':
      return { ages: ageLimitWords(verdict.datum, t) };
    case 'residency':
      return { residency: codesIn('residency', verdict.datum.anyOf, t) };
    case 'qualification':
      return { qualifications: codesIn('qualification', missingAnywhere(verdict.datum.sessions), t) };
    case 'language':
      return { languages: codesIn('language', verdict.datum.missing, t) };
    case 'access':
      return { accommodations: codesIn('accommodation', verdict.datum.missing, t) };
    case 'distance':
      return { way: roughWay(verdict.datum.metres ?? 0), longest: wayWords(verdict.datum.longestWay) };
    default:
      return {};
  }
}

export function obstacleWords(obstacles: readonly string[], t: Translate): string {
  return joined(
    obstacles.map((obstacle) => t(`reasons.obstacle.${obstacle}`)),
    t,
  );
}

/** 「15歳以上」「15歳から70歳まで」 */
export function ageLimitWords(
  { minimum, maximum }: { minimum: number | null; maximum: number | null },
  t: Translate,
): string {
  if (minimum === null && maximum === null) return t('words.ages.any');
  const values = { minimum: minimum ?? 0, maximum: maximum ?? 0 };
  if (maximum === null) return t('words.ages.from', values);
  return t(minimum === null ? 'words.ages.to' : 'words.ages.between', values);
}

/** Distances are shown in hundreds of metres: nobody decides by less, and none points at a house. */
export function roughWay(metres: number): string {
  return wayWords(Math.max(1, Math.ceil(metres / 100)) * 100);
}

export function missingAnywhere(sessions: readonly { readonly missing: readonly string[] }[]): string[] {
  return [...new Set(sessions.flatMap(({ missing }) => missing))];
}
