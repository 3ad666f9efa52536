import { DevicesPages } from '../devices/devices.pages.controller';
import { PasskeysPages } from '../devices/passkeys.pages.controller';
import { SetupPages } from '../setup/setup.pages.controller';
import { PasskeySignInPages } from './passkey.pages.controller';
import { ProviderPages } from './provider.pages.controller';
import { SignInPages } from './sign-in.pages.controller';

/** A link's token is any word after /sign-in/: those with a meaning come first. */
export const SIGN_IN_PAGES = [
  PasskeySignInPages,
  ProviderPages,
  SignInPages,
  PasskeysPages,
  DevicesPages,
  SetupPages,
];
