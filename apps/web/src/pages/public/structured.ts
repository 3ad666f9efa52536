import type { Group } from '@app/groups';
import { LANGUAGE_NAMES } from '@app/language';
import type { OpeningDetail, Session } from '@app/openings';
import type { Told } from './edition-of';

export type Structured = Readonly<Record<string, unknown>>;

const SCHEMA = 'https://schema.org';

/** An opening as search engines read it (schema.org Event): its coming sessions, the place, what it costs. */
export function structuredOpening({ detail, language }: Told, site: string, now: Date): Structured {
  const { opening, group, sessions } = detail;
  const url = `${site}/openings/${opening.id}`;
  const coming = sessions.filter(({ endsAt }) => endsAt > now);
  const [first, ...rest] = coming;
  const common = {
    ...{ '@type': 'Event', name: opening.title, url, location: locationOf(detail, url) },
    eventAttendanceMode: `${SCHEMA}/${attendanceOf(opening)}`,
    organizer: { '@type': 'NGO', name: group.name, url: `${site}/groups/${group.id}` },
    isAccessibleForFree: opening.costNote === '',
  };
  return {
    '@context': SCHEMA,
    ...common,
    description: opening.body,
    inLanguage: LANGUAGE_NAMES[language].tag,
    ...(first && timesOf(first)),
    ...(rest.length > 0 && { subEvent: rest.map((session) => ({ ...common, ...timesOf(session) })) }),
    potentialAction: { '@type': 'JoinAction', name: opening.title, target: `${url}#for-me` },
  };
}

function timesOf({ startsAt, endsAt, cancelledAt, capacity, taken }: Session) {
  const state = cancelledAt ? 'EventCancelled' : 'EventScheduled';
  return {
    ...{
      startDate: startsAt.toISOString(),
      endDate: endsAt.toISOString(),
      eventStatus: `${SCHEMA}/${state}`,
    },
    ...(capacity !== null && {
      maximumAttendeeCapacity: capacity,
      remainingAttendeeCapacity: Math.max(capacity - taken, 0),
    }),
  };
}

function attendanceOf({ online, townId }: OpeningDetail['opening']): string {
  if (!online) return 'OfflineEventAttendanceMode';
  return townId ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode';
}

function locationOf({ opening, townName }: OpeningDetail, url: string) {
  if (!opening.townId) return { '@type': 'VirtualLocation', url };
  const address = {
    '@type': 'PostalAddress',
    addressCountry: 'JP',
    streetAddress: opening.address || townName,
  };
  return { '@type': 'Place', name: opening.placeName || townName, address };
}

/** A group (schema.org NGO). No telephone and no address: these are the group's to give. */
export function structuredGroup(group: Group, townName: string | null, site: string): Structured {
  return {
    ...{ '@context': SCHEMA, '@type': 'NGO', name: group.name, url: `${site}/groups/${group.id}` },
    ...(group.story && { description: group.story }),
    ...(townName && { areaServed: townName }),
  };
}
