import { type DatedOpening, type DemoSession, TAMA_TOWNS } from '@app/city';
import { type Opening, type Position, positionOf, type Session } from '@app/matching';
import { kindredFields } from '@app/vocabulary';

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
/** How many meet once more than their model: so that 2,000 openings have about 8,900 sessions. */
const ONCE_MORE = 0.7;

/** The demo city's openings over and over, each time elsewhere, on another weekday and at another hour. */
export function drawOpenings(
  count: number,
  models: readonly DatedOpening[],
  random: () => number,
): Opening[] {
  let session = 0;
  return Array.from({ length: count }, (_, at) => {
    const model = models[at % models.length]!;
    const moved = 24 * HOUR * Math.floor(7 * random()) + HOUR * (Math.floor(5 * random()) - 2);
    const opening = openingOf(model, at + 1, model.place && place(random));
    const sessions = model.sessions.map((each) => sessionOf(each, ++session, moved));
    if (random() < ONCE_MORE) sessions.push(sessionOf(model.sessions[0]!, ++session, moved + WEEK + HOUR));
    return { ...opening, sessions };
  });
}

function sessionOf({ startsAt, endsAt, capacity }: DemoSession, number: number, moved: number): Session {
  return {
    number,
    startsAt: Date.parse(startsAt) + moved,
    endsAt: Date.parse(endsAt) + moved,
    capacity,
    taken: 0,
    cancelled: false,
  };
}

function openingOf(model: DatedOpening, number: number, position: Position | null): Opening {
  return {
    number,
    groupNumber: number,
    published: true,
    publishFrom: null,
    publishUntil: null,
    deadline: null,
    field: model.field,
    kindredFields: kindredFields(model.field),
    wantedSkills: model.wantedSkills,
    position,
    online: model.online,
    minimumAge: model.minimumAge,
    maximumAge: model.maximumAge,
    residency: model.residency,
    qualifications: model.qualifications,
    languages: model.languages,
    accessProvided: model.accommodations,
    insuranceAsked: false,
    sessions: [],
  };
}

function place(random: () => number): Position {
  const town = TAMA_TOWNS[Math.floor(TAMA_TOWNS.length * random())]!;
  return positionOf(town.lat + 0.006 * (random() - 0.5), town.lng + 0.006 * (random() - 0.5));
}
