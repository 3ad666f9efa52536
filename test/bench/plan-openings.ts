import { TAMA_TOWNS, type DatedOpening } from '@app/city';
import { type Opening, type Position, positionOf } from '@app/matching';
import { kindredFields } from '@app/vocabulary';

const HOUR = 3_600_000;
const SESSIONS_AT_MOST = 6;

/** The demo city's openings over and over, each time elsewhere, on another weekday and at another hour. */
export function drawOpenings(count: number, models: readonly DatedOpening[], random: () => number): Opening[] {
  let session = 0;
  return Array.from({ length: count }, (_, at) => {
    const model = models[at % models.length]!;
    const moved = 24 * HOUR * Math.floor(7 * random()) + HOUR * (Math.floor(5 * random()) - 2);
    const opening = openingOf(model, at + 1, model.place && place(random));
    const sessions = model.sessions.slice(0, SESSIONS_AT_MOST).map(({ startsAt, endsAt, capacity }) => ({
      number: ++session,
      startsAt: Date.parse(startsAt) + moved,
      endsAt: Date.parse(endsAt) + moved,
      capacity,
      taken: 0,
      cancelled: false,
    }));
    return { ...opening, sessions };
  });
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
