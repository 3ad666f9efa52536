import { Say } from '../frame/words';
import { PasskeyForm } from './passkey-form';

export interface WaysIn {
  /** A path of our own to go to afterwards. */
  readonly next: string;
  /** The city's own sign-in, as people know it. */
  readonly provider: string | null;
}

/** Ways in that need no mail. */
export function OtherWays({ next, provider, again = false }: WaysIn & { readonly again?: boolean }) {
  const query = new URLSearchParams(again ? { next, again: 'yes' } : { next });
  return (
    <>
      <PasskeyForm
        kind="sign-in"
        action="/sign-in/passkey"
        options="/sign-in/passkey/options"
        submit="access.sign-in.passkey-submit"
      >
        <input type="hidden" name="next" value={next} />
      </PasskeyForm>
      {provider && (
        <p className="ways">
          <a className="btn quiet" href={`/sign-in/provider?${query}`}>
            <Say k="access.sign-in.provider" v={{ name: provider }} />
          </a>
        </p>
      )}
    </>
  );
}
