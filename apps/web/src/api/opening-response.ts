import type { OpeningDetail } from '@app/openings';
import type { OpeningResponse } from './openings.dto';

export function toOpeningResponse({ opening, sessions, group, townName }: OpeningDetail): OpeningResponse {
  const { id, title, body, field, placeName, meetingPoint, whatToBring, rainPolicy } = opening;
  const { insurance, payment, costNote, online, publishedAt } = opening;
  return {
    ...{ id, title, body, field, placeName, meetingPoint, whatToBring, rainPolicy },
    ...{ insurance, payment, costNote, online, publishedAt, townName },
    groupId: group.id,
    groupName: group.name,
    sessions: sessions
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map(({ id, startsAt, endsAt, capacity, taken }) => ({ id, startsAt, endsAt, capacity, taken })),
  };
}
