import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { PlacesModel, Standing, Verdict } from './places-model';
import type { RealPlaces } from './real-places';

type Deed = (on: PlacesModel | RealPlaces, at: number) => Verdict | Promise<Verdict>;

/** One step: the same deed in the model and in the service, which must give the same verdict and the same standing. */
class Step implements fc.AsyncCommand<PlacesModel, RealPlaces> {
  constructor(
    private readonly name: string,
    /** Of which cases one is chosen, by `which`; three times in four one that the deed is meant for. */
    private readonly meant: Standing | null,
    private readonly which: number,
    private readonly deed: Deed,
    private readonly count: (verdict: Verdict) => void,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: PlacesModel, real: RealPlaces): Promise<void> {
    const at = this.aim(model);
    for (const each of [model, real]) each.tick(A_MOMENT_MS);
    const [promised, kept] = [await this.deed(model, at), await this.deed(real, at)];
    this.count(promised);
    if (promised !== kept) throw new Divergence(`${this.name}: promised ${promised}, kept ${kept}`);
    const seen = await real.look();
    const taken = seen.taken.map((_, session) => model.taken(session));
    const expected = { standings: model.cases.map(({ standing }) => standing), taken, held: taken };
    if (!isDeepStrictEqual({ ...seen }, expected))
      throw new Divergence(
        `${this.name}: promised ${JSON.stringify(expected)}, kept ${JSON.stringify(seen)}`,
      );
  }

  private aim({ cases }: PlacesModel): number {
    const meant = cases.flatMap(({ standing }, at) => (standing === this.meant ? [at] : []));
    const among = this.which % 4 === 0 || meant.length === 0 ? cases.map((_, at) => at) : meant;
    return among[this.which % Math.max(1, among.length)] ?? this.which;
  }

  toString(): string {
    return this.name;
  }
}

export class Divergence extends Error {}

const HOUR_MS = 3_600_000;
const A_MOMENT_MS = 1000;

/**
 * @param residents how many there are
 * @param count is told of each step and what the model said of it
 */
export function placesCommands(residents: number, count: (name: string, verdict: Verdict) => void) {
  const which = fc.nat(63);
  const who = fc.nat(residents - 1);
  const session = fc.nat(1);
  const step = (name: string, deed: Deed, meant: Standing | null = null, at = 0) =>
    new Step(name, meant, at, deed, (verdict) => count(name, verdict));
  const apply = fc.tuple(who, session).map(([r, s]) => step('apply', (on) => on.apply(r, s)));
  const accept = which.map((w) =>
    step('group accepts', (on, at) => on.groupAnswers(at, true), 'with-group', w),
  );
  const approve = which.map((w) => step('approve', (on, at) => on.approve(at), 'with-coordinator', w));
  const cancel = which.map((w) => step('cancel', (on, at) => on.withdraw(at), 'approved', w));
  const accepted = which.map((w) =>
    step('offer accepted', (on, at) => on.answerOffer(at, true), 'offered', w),
  );
  return [
    // A line forms where most are let in.
    ...[apply, apply, apply, apply, accept, accept, accept, accept, approve, approve, approve, approve],
    ...[cancel, accepted, accepted],
    which.map((w) => step('group declines', (on, at) => on.groupAnswers(at, false), 'with-group', w)),
    which.map((w) => step('centre declines', (on, at) => on.centreDeclines(at), 'with-coordinator', w)),
    which.map((w) => step('offer refused', (on, at) => on.answerOffer(at, false), 'offered', w)),
    fc.tuple(session, fc.integer({ min: 1, max: 2 })).map(([s, n]) => {
      return step('capacity', (on) => on.changeCapacity(s, n));
    }),
    fc.constant(step('approve all', (on) => on.approveAll())),
    fc.constant(step('approve all', (on) => on.approveAll())),
    who.map((r) => step('consent', (on) => on.consent(r))),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 60 })).map((hours) => {
      return step('wait', (on) => on.wait(hours * HOUR_MS));
    }),
  ];
}
