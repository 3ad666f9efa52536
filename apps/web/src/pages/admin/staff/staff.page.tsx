import type { StaffMember } from '@app/access';
import { DayOf } from '../../frame/times';
import { Say } from '../../frame/words';
import { AdminFrame } from '../admin-frame';
import { AreaWords } from './area-words';

/** Who works for the centre, in which role and for which area. */
export function StaffPage({ staff, done }: { staff: readonly StaffMember[]; done: string | null }) {
  return (
    <AdminFrame section="staff" done={done}>
      <p>
        <a className="btn" href="/admin/staff/new">
          <Say k="admin.staff.new" />
        </a>
      </p>
      <dl className="facts lines">
        {staff.map((member) => (
          <div key={member.accountId}>
            <dt>
              <a href={`/admin/staff/${member.accountId}`}>{member.email}</a>
            </dt>
            <dd>
              <p>
                <strong>
                  <Say k={`admin.role.${member.role}`} />
                </strong>{' '}
                <AreaWords number={member.areaNumber} />
              </p>
              <p className="meta">
                <Say k="admin.staff.since" /> <DayOf at={member.since} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <p className="ways">
        <a href="/admin/sign-out">
          <Say k="admin.staff.sign-out-somebody" />
        </a>
      </p>
    </AdminFrame>
  );
}
