import { kitchen, NOW, sato } from '../fixtures/kitchen';
import { dayNumberAt } from './calendar';
import { explain } from './explain';
import { rankOpenings, rankPeople } from './rank';
import { readSnapshot, takeSnapshot } from './snapshot';
import { tieBreak } from './tie-break';
import { ENGINE_VERSION } from './weights';

describe('an explanation', () => {
  it('says who, what, when and by which engine', () => {
    expect(explain(sato(), kitchen(), NOW)).toMatchObject({
      engine: ENGINE_VERSION,
      person: 1,
      opening: 10,
      now: NOW.getTime(),
      today: '2026-11-23',
      tie: tieBreak(1, 10, dayNumberAt(NOW.getTime())),
      eligible: true,
      placeable: true,
      fittingSessions: [100],
      placeableSessions: [100],
    });
  });

  it('has the scores and reasons of both rankings', () => {
    const { forGroup, forResident } = explain(sato(), kitchen(), NOW);
    expect(rankPeople(kitchen(), [sato()], NOW).candidates).toEqual([{ person: 1, ...forGroup }]);
    expect(rankOpenings(sato(), [kitchen()], NOW).candidates).toEqual([{ opening: 10, ...forResident }]);
  });

  it('has no score for somebody who is not listed, but twelve verdicts', () => {
    const { eligible, verdicts, forGroup, forResident } = explain(sato({ paused: true }), kitchen(), NOW);
    expect([eligible, verdicts.length, forGroup, forResident]).toEqual([false, 12, null, null]);
  });
});

describe('a snapshot', () => {
  it('is the same text for the same inputs, whatever the order of their keys', () => {
    const turned = Object.fromEntries(Object.entries(sato()).reverse()) as unknown as ReturnType<typeof sato>;
    expect(takeSnapshot(turned, kitchen(), NOW)).toBe(takeSnapshot(sato(), kitchen(), NOW));
  });

  it('has its keys in order, at every depth', () => {
    const text = takeSnapshot(sato(), kitchen(), NOW);
    const { person, opening } = JSON.parse(text);
    for (const part of [JSON.parse(text), person, person.position, opening, opening.sessions[0]]) {
      expect(Object.keys(part)).toEqual(Object.keys(part).sort());
    }
  });

  it('gives the inputs back', () => {
    expect(readSnapshot(takeSnapshot(sato(), kitchen(), NOW))).toEqual({
      person: sato(),
      opening: kitchen(),
      now: NOW.getTime(),
    });
  });
});
