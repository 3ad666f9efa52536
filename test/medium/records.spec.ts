import { ApproveMatch } from '@app/matches';
import { RecordGuardianConsent, RecordInsurance } from '@app/people';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let coordinator: Awaited<ReturnType<typeof aCoordinator>>;
let groupId: string;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
});

const approve = (matchId: string) => domain.get(ApproveMatch).run(matchId, coordinator, NOW);

describe('what comes on paper or by telephone', () => {
  it('a guardian’s consent lets a minor hold a place', async () => {
    const { personId } = await aResident(domain.admin.manager, { birthDate: '2011-06-01' });
    const matchId = await aMatch(
      domain.admin.manager,
      personId as string,
      await anOpening(domain.admin.manager, groupId),
    );
    await expect(approve(matchId)).rejects.toMatchObject({
      code: 'place-blocked',
      detail: { rule: 'guardian-consent' },
    });
    await domain.get(RecordGuardianConsent).run(personId as string, '2027-11-21', coordinator, NOW);
    await approve(matchId);
  });

  it('an insurance joined yesterday covers Saturday; recorded twice it is one', async () => {
    const { personId } = await aResident(domain.admin.manager);
    const opening = await anOpening(domain.admin.manager, groupId, { insurance: 'volunteer-insurance' });
    const matchId = await aMatch(domain.admin.manager, personId as string, opening);
    await expect(approve(matchId)).rejects.toMatchObject({
      code: 'place-blocked',
      detail: { rule: 'insurance' },
    });
    const record = () => domain.get(RecordInsurance).run(personId as string, '2026-11-21', coordinator, NOW);
    await record();
    await record();
    const covers = await domain.admin.query('SELECT FROM insurance_covers WHERE person_id = $1', [personId]);
    expect(covers).toHaveLength(1);
    await approve(matchId);
  });

  it('is recorded by the centre only, and for days that make sense', async () => {
    const resident = await aResident(domain.admin.manager);
    const personId = resident.personId as string;
    const byResident = domain.get(RecordInsurance).run(personId, '2026-11-21', resident, NOW);
    await expect(byResident).rejects.toMatchObject({ code: 'not-allowed' });
    const tomorrow = domain.get(RecordInsurance).run(personId, '2026-11-23', coordinator, NOW);
    await expect(tomorrow).rejects.toMatchObject({ code: 'day-not-past' });
    const over = domain.get(RecordGuardianConsent).run(personId, '2026-11-21', coordinator, NOW);
    await expect(over).rejects.toMatchObject({ code: 'day-not-ahead' });
  });
});
