import { Account } from '@app/access';
import { Refusal } from '@app/database';
import { AddressChange, AskAddressChange, addressToken, ConfirmAddress } from '@app/personal-data';
import { aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';
import { TEST_SECRET } from '../support/sign-in-token';

const domain = ourDomain();

const emailOf = async (id: string) => (await domain.admin.manager.findOneByOrFail(Account, { id })).email;
const ask = (email: string, actor: Awaited<ReturnType<typeof aResident>>) =>
  domain.get(AskAddressChange).run(email, actor, NOW);
const tokenOf = async (accountId: string) => {
  const { id } = await domain.admin.manager.findOneByOrFail(AddressChange, { accountId });
  return addressToken(id, TEST_SECRET);
};
const confirm = (token: string, at = NOW) => domain.get(ConfirmAddress).run(token, at);
const recipients = async (event: string, id: string): Promise<string[]> => {
  const rows = await domain.admin.query(
    `SELECT a.email FROM outbox o JOIN accounts a ON a.id = o.recipient_id
     JOIN address_changes c ON c.id = o.subject_id WHERE o.event = $1 AND c.account_id = $2`,
    [event, id],
  );
  return rows.map(({ email }: { email: string }) => email);
};

describe('a change of address', () => {
  it('is asked at the new address, made by the link, and told to the old one', async () => {
    const resident = await aResident(domain.admin.manager);
    const old = await emailOf(resident.accountId);
    await ask('Atarashii@Example.jp', resident);
    expect(await emailOf(resident.accountId)).toBe(old);
    expect(await recipients('address-confirm', resident.accountId)).toEqual(['atarashii@example.jp']);
    await confirm(await tokenOf(resident.accountId));
    expect(await emailOf(resident.accountId)).toBe('atarashii@example.jp');
    expect(await recipients('address-changed', resident.accountId)).toEqual([old]);
  });

  it('works once, and not after a day', async () => {
    const resident = await aResident(domain.admin.manager);
    await ask('ichido@example.jp', resident);
    const token = await tokenOf(resident.accountId);
    const late = new Date(NOW.getTime() + 25 * 3600_000);
    await expect(confirm(token, late)).rejects.toEqual(new Refusal('address-link-not-valid'));
    await confirm(token);
    await expect(confirm(token)).rejects.toEqual(new Refusal('address-link-not-valid'));
    await expect(confirm('nobody-sent-this')).rejects.toEqual(new Refusal('address-link-not-valid'));
  });

  it('to an address that somebody else uses is asked for like any other, and refused to whoever reads there', async () => {
    const resident = await aResident(domain.admin.manager);
    const other = await aResident(domain.admin.manager);
    await ask(await emailOf(other.accountId), resident);
    await expect(confirm(await tokenOf(resident.accountId))).rejects.toEqual(new Refusal('address-in-use'));
    expect(await recipients('address-changed', resident.accountId)).toEqual([]);
  });

  it('is not asked for without end', async () => {
    const resident = await aResident(domain.admin.manager);
    for (let n = 0; n < 5; n++) await ask(`n${n}@example.jp`, resident);
    await expect(ask('n6@example.jp', resident)).rejects.toEqual(new Refusal('asked-too-often'));
  });
});
