import type { Opening } from '@app/matching';
import type { SessionForm } from '@app/openings';
import type { Town } from '@app/places';
import { type Field, kindredFields } from '@app/vocabulary';
import type { OpeningFormFields } from '../opening.form';

interface Draft {
  readonly form: OpeningFormFields;
  readonly sessions: readonly SessionForm[];
  readonly town: Town | null;
  readonly groupNumber: number;
}

/** What is typed in the form as the engine reads an opening, as if it were public now. Nothing is saved. */
export function draftToMatch({ form, sessions, town, groupNumber }: Draft): Opening {
  const { x, y, z } = town ?? {};
  return {
    ...{ number: 0, groupNumber, published: true, publishFrom: null, publishUntil: null, deadline: null },
    ...{ field: form.field, kindredFields: kindredFields(form.field as Field) },
    position: x === undefined || y === undefined || z === undefined ? null : { x, y, z },
    ...{ wantedSkills: form.wantedSkills, online: form.openingOnline },
    ...{ minimumAge: form.minimumAge, maximumAge: form.maximumAge, residency: form.openingResidency },
    ...{ qualifications: form.qualifications, languages: form.openingLanguages },
    ...{ accessProvided: form.accessProvided, insuranceAsked: form.insurance === 'volunteer-insurance' },
    sessions: sessions.map(({ startsAt, endsAt, capacity }, at) => ({
      ...{ number: at + 1, startsAt: startsAt.getTime(), endsAt: endsAt.getTime() },
      ...{ capacity, taken: 0, cancelled: false },
    })),
  };
}
