import type { ReactNode } from 'react';
import { asset } from '../frame/asset';
import { Say } from '../frame/words';

interface PasskeyFormProps {
  /** Whether the browser makes a new passkey or signs with one. */
  readonly kind: 'register' | 'sign-in';
  readonly action: string;
  /** Where the script asks what the browser is to sign. */
  readonly options: string;
  readonly submit: string;
  readonly children?: ReactNode;
}

/** A passkey is asked for by script alone; without it the page says so and shows the other ways. */
export function PasskeyForm({ kind, action, options, submit, children }: PasskeyFormProps) {
  return (
    <>
      <form className="form" method="post" action={action} data-passkey={kind} data-options={options} hidden>
        <input type="hidden" name="response" value="" />
        {children}
        <p className="problem" role="alert" data-failed="" hidden>
          <Say k="access.sign-in.failed" />
        </p>
        <button className="btn" type="submit">
          <Say k={submit} />
        </button>
      </form>
      <noscript>
        <p>
          <Say k="access.sign-in.no-script" />
        </p>
      </noscript>
      <script src="/assets/simplewebauthn.js?v=14.0.0" defer />
      <script src={asset('passkeys.js')} defer />
    </>
  );
}
