// A real OpenID provider with one person in it, for the tests: node provider.mjs PORT CLIENT_SECRET REDIRECT_URI
import Provider from 'oidc-provider';

const [port, secret, redirect] = process.argv.slice(2);

const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    {
      client_id: 'tsumugi',
      client_secret: secret,
      redirect_uris: [redirect],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  pkce: { required: () => true },
  cookies: { keys: ['keys for the cookies of a test'] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@city.example.jp`, email_verified: !id.startsWith('unverified') }),
  }),
});

provider.listen(Number(port), () => process.stdout.write('ready\n'));
