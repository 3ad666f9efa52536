import type { StaffRole } from '@app/database';
import { Form } from '../../frame/form';
import { Say } from '../../frame/words';
import { AdminFrame, Fact } from '../admin-frame';
import { AreaWords } from './area-words';

interface ConfirmProps {
  readonly path: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly areaNumber: number | null;
  readonly invite: boolean;
  /** What the form held, to be sent once more. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What is about to be changed, once more in words, before it is. */
export function ConfirmStaffPage({ path, email, role, areaNumber, invite, fields }: ConfirmProps) {
  return (
    <AdminFrame section="staff" title="admin.staff.confirm-title" lead="admin.staff.at-once">
      <dl className="facts">
        <Fact k="forms.labels.email">{email}</Fact>
        <Fact k="forms.labels.staff-role">
          <Say k={`admin.role.${role}`} />
        </Fact>
        <Fact k="forms.labels.staff-area">
          <AreaWords number={areaNumber} />
        </Fact>
        <Fact k="forms.labels.staff-invite">
          <Say k={invite ? 'admin.staff.invites' : 'admin.staff.invites-not'} />
        </Fact>
      </dl>
      <Form action={path} submit="admin.staff.save">
        {Object.entries({ ...fields, do: 'save' }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </Form>
      <p className="ways">
        <a href={path}>
          <Say k="admin.staff.not-yet" />
        </a>
      </p>
    </AdminFrame>
  );
}

/** Before a role ends: whose, and what that means. */
export function EndRolePage({
  email,
  role,
  accountId,
}: {
  email: string;
  role: StaffRole;
  accountId: string;
}) {
  const path = `/admin/staff/${accountId}`;
  return (
    <AdminFrame section="staff" title="admin.staff.end-title" lead="admin.staff.end-lead">
      <dl className="facts">
        <Fact k="forms.labels.email">{email}</Fact>
        <Fact k="forms.labels.staff-role">
          <Say k={`admin.role.${role}`} />
        </Fact>
      </dl>
      <Form action={`${path}/end`} submit="admin.staff.end" />
      <p className="ways">
        <a href={path}>
          <Say k="admin.staff.not-yet" />
        </a>
      </p>
    </AdminFrame>
  );
}
