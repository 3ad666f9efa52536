import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type Described, type Likeness, likenessOf, plainKana, plainName, plainPhone } from './likely-same';

export interface KnownPerson extends Described {
  readonly personId: string;
  readonly birthDate: string;
  readonly townName: string | null;
  readonly hasAccount: boolean;
}

export interface FoundPerson extends KnownPerson {
  readonly likeness: Likeness;
}

const SHOWN = 20;

/** Who may be the person on the telephone or at the counter: the most alike first. */
@Injectable()
export class FindPeopleQuery {
  async run(tx: Tx, described: Described): Promise<FoundPerson[]> {
    const known: KnownPerson[] = await tx.manager.query(KNOWN, [
      plainName(described.name),
      [plainKana(described.kana), katakana(plainKana(described.kana))],
      described.birthDate,
      plainPhone(described.phone),
    ]);
    const alike = known.flatMap((person) => {
      const likeness = likenessOf(described, person);
      return likeness ? [{ ...person, likeness }] : [];
    });
    return alike.sort(byLikeness).slice(0, SHOWN);
  }
}

function byLikeness(a: FoundPerson, b: FoundPerson): number {
  return b.likeness.same.length - a.likeness.same.length || a.kana.localeCompare(b.kana, 'ja');
}

function katakana(hiragana: string): string {
  return hiragana.replace(/[ぁ-ゖ]/g, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) as number) + 0x60),
  );
}

const KNOWN = `
SELECT p.id AS "personId", p.name, p.kana, p.birth_date::text AS "birthDate", coalesce(p.phone, '') AS phone,
  t.name AS "townName", p.account_id IS NOT NULL AS "hasAccount"
FROM people p LEFT JOIN towns t ON t.id = p.town_id
WHERE p.merged_into IS NULL AND (($1 <> '' AND regexp_replace(normalize(p.name, NFKC), '\\s', '', 'g') = $1)
  OR regexp_replace(normalize(p.kana, NFKC), '\\s', '', 'g') = ANY (array_remove($2::text[], ''))
  OR p.birth_date = $3::date
  OR ($4 <> '' AND regexp_replace(regexp_replace(normalize(p.phone, NFKC), '\\D', '', 'g'), '^81', '0') = $4))
ORDER BY p.number`;
