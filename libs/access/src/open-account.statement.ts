import { inNameOf, system, type Tx } from '@app/database';

/** The account of an address, opened if there is none; two requests at once find the same one. */
export async function openAccount(tx: Tx, email: string, language: string, now: Date): Promise<string> {
  return inNameOf(tx, system('sign-in'), async () => {
    await tx.manager.query(
      'INSERT INTO accounts (email, language, created_at) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING',
      [email, language, now],
    );
    const [account] = await tx.manager.query('SELECT id FROM accounts WHERE email = $1', [email]);
    return account.id;
  });
}
