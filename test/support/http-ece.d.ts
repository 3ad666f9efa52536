/** As much of http_ece 1.2.0 as is used here, the sealing of RFC 8188; it brings no types of its own. */
declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';

  export function decrypt(
    sealed: Buffer,
    /** `authSecret` in base64url. */
    keys: { readonly version: 'aes128gcm'; readonly privateKey: ECDH; readonly authSecret: string },
  ): Buffer;
}
