import type { Crowd, Signed } from './city-crowd';
import type { Addresses } from './page-mix';

/** How heavy a kind of page may be. */
export interface Budget {
  /** HTML and CSS, gzipped. */
  readonly page: number | null;
  /** Scripts, gzipped. */
  readonly scripts: number;
}

export interface PageKind {
  readonly name: string;
  readonly path: string;
  readonly cookie: string;
  readonly budget: Budget;
}

const KB = 1024;
const READING: Budget = { page: 15 * KB, scripts: 0 };
/** A grid to draw on, a passkey to ask for, a town that is near. */
const WITH_ISLAND: Budget = { page: 15 * KB, scripts: 30 * KB };
const DESK: Budget = { page: 120 * KB, scripts: 120 * KB };
const GROUP: Budget = { page: null, scripts: 30 * KB };

/** One page of each kind, as the person whose page it is. */
export function pageKinds(crowd: Crowd, addresses: Addresses): PageKind[] {
  const opening = addresses.openings[0];
  const [resident, member, coordinator] = [crowd.residents[0], crowd.members[0], crowd.coordinators[0]];
  const of = (signed: Signed | undefined, budget: Budget, pages: readonly (readonly [string, string])[]) =>
    pages.map(([name, path]) => ({ name, path, budget, cookie: signed?.cookie ?? '' }));
  return [
    ...of(undefined, READING, [
      ['home', '/'],
      ['opening', `/openings/${opening}`],
      ['group', `/groups/${addresses.groups[0]}`],
      ['help', '/help'],
    ]),
    ...of(undefined, WITH_ISLAND, [
      ['sign-in', '/sign-in'],
      ['search', '/openings'],
    ]),
    ...of(resident, READING, [
      ['for me', '/me'],
      ['opening, resident', `/openings/${opening}`],
      ['activities', '/me/activities'],
      ['card, who', '/me/card/1'],
      ['card, what', '/me/card/2'],
      ['record', '/me/record'],
      ['my data', '/me/data'],
    ]),
    ...of(resident, WITH_ISLAND, [['card, when', '/me/card/3']]),
    ...of(member, GROUP, [
      ['our group', '/group'],
      ['our opening', `/group/openings/${member?.openingId}`],
      ['new opening', '/group/openings/new'],
      ['applicants', '/group/applicants'],
    ]),
    ...of(coordinator, DESK, [
      ['desk', '/desk'],
      ['match', `/desk/matches/${addresses.matches[0]}`],
    ]),
  ];
}
