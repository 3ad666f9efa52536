import type { Group } from '@app/groups';
import { Say } from '../frame/words';

/** What else a group does here, each by its own name. */
export function GroupWays({
  group: { id, registeredAt, returnedAt, lapsedAt },
  files,
}: {
  group: Group;
  files: number;
}) {
  const isPublic = registeredAt !== null && lapsedAt === null;
  return (
    <ul className="list">
      <li>
        <a href={`/group/applicants?group=${id}`}>
          <Say k="pages.applicants.title" />
        </a>
      </li>
      <li>
        <a href={`/group/introductions?group=${id}`}>
          <Say k="introductions.group.title" />
        </a>
      </li>
      <li>
        <a href={`/group/attendance?group=${id}`}>
          <Say k="after.attendance.menu" />
        </a>
      </li>
      <li>
        <a href={`/group/files?group=${id}`}>
          <Say k={files > 0 ? 'groups.files.way' : 'groups.files.way-none'} v={{ number: files }} />
        </a>
      </li>
      {!returnedAt && (
        <li>
          <a href={`/group/edit?group=${id}`}>
            <Say k="pages.our-group.correct" />
          </a>
        </li>
      )}
      {isPublic && (
        <li>
          <a href={`/groups/${id}`}>
            <Say k="pages.preview.public" />
          </a>
        </li>
      )}
    </ul>
  );
}
