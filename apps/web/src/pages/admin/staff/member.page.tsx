import type { StaffMember } from '@app/access';
import type { Area } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { CheckField, RadioField, SelectField } from '../../frame/choice-fields';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { AdminFrame } from '../admin-frame';
import { ROLES } from './staff.form';

interface MemberProps {
  readonly form: FormState;
  readonly areas: readonly Area[];
  /** `null`: somebody new. */
  readonly member: StaffMember | null;
}

/** One of the staff, or somebody who is to become one. */
export function MemberPage({ form, areas, member }: MemberProps) {
  const text = useText();
  const path = member ? `/admin/staff/${member.accountId}` : '/admin/staff/new';
  return (
    <AdminFrame
      section="staff"
      title={member ? 'admin.staff.change-title' : 'admin.staff.new'}
      lead="admin.staff.at-once"
      form={form}
    >
      <p>
        <a href="/admin/staff">
          <Say k="admin.staff.back" />
        </a>
      </p>
      <Form action={path} submit="admin.staff.look" state={form}>
        {member ? <p className="lead">{member.email}</p> : <TextField name="email" type="email" />}
        <RadioField
          name="staffRole"
          options={ROLES.map((value) => ({ value, label: text(`admin.role.${value}`) }))}
        />
        <SelectField
          name="staffArea"
          hint
          empty="admin.area.whole"
          options={areas.map(({ id, number, committeeName }) => ({
            value: id,
            label: [text('admin.area.number', { number }), committeeName].filter(Boolean).join(' '),
          }))}
        />
        <CheckField
          name="staffInvite"
          options={[
            { value: 'yes', label: text(member ? 'admin.staff.invite-again' : 'admin.staff.invite') },
          ]}
        />
      </Form>
      {member && (
        <p className="ways">
          <a href={`${path}/end`}>
            <Say k="admin.staff.end" />
          </a>
          <a href={`/admin/sign-out?of=${member.accountId}`}>
            <Say k="admin.staff.sign-out" />
          </a>
        </p>
      )}
    </AdminFrame>
  );
}
