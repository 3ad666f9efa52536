import type { AccountDevices } from '@app/access';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { AdminFrame, Fact } from '../admin-frame';

export const SIGN_OUT = '/admin/sign-out';

/** Whose telephone is gone: by the address of the account, of staff or of anybody else. */
export function SignOutPage({ form }: { form: FormState }) {
  return (
    <AdminFrame
      section="staff"
      title="admin.staff.sign-out-title"
      lead="admin.staff.sign-out-lead"
      form={form}
    >
      <Form action={SIGN_OUT} submit="admin.staff.look" state={form}>
        <TextField name="email" type="email" />
      </Form>
      <BackToStaff k="admin.staff.back" />
    </AdminFrame>
  );
}

/** Once more in words, before it is done. */
export function ConfirmSignOutPage({ email, devices }: AccountDevices) {
  return (
    <AdminFrame section="staff" title="admin.staff.sign-out-confirm" lead="admin.staff.sign-out-means">
      <dl className="facts">
        <Fact k="forms.labels.email">{email}</Fact>
        <Fact k="admin.staff.signed-in-now">
          <Say k="admin.staff.devices-now" v={{ number: devices }} />
        </Fact>
      </dl>
      {devices > 0 && (
        <Form action={SIGN_OUT} submit="admin.staff.sign-out-now">
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="do" value="end" />
        </Form>
      )}
      <BackToStaff k="admin.staff.not-yet" />
    </AdminFrame>
  );
}

function BackToStaff({ k }: { k: string }) {
  return (
    <p className="ways">
      <a href="/admin/staff">
        <Say k={k} />
      </a>
    </p>
  );
}
