import { tokenHash } from '@app/access';
import type { DemoService, Who } from '../support/demo-service';
import { aKeptPlan } from './a-kept-plan';
import { aLadder } from './a-ladder';
import { administrationStates } from './administration-of-pages';
import { afterStates } from './after-of-pages';
import { anIntroduction } from './an-invitation';
import { answerLinks, askedByGroup } from './answer-links';
import { groupsOfPages } from './groups-of-pages';
import { askGuardians, giveChildren } from './guardian-requests';
import { lettersAndCalls } from './letters-and-calls';
import { tellNeeds } from './needs-of-pages';
import { aRuleWithHistory } from './rules-of-pages';
import { twoCardsStates } from './two-cards-of-pages';
import { undeliveredStates } from './undelivered-of-pages';
import { unsubscribing } from './unsubscribing';

export interface PageState {
  readonly name: string;
  readonly who: Who;
  readonly path: string;
  readonly status?: number;
}

const OPENING =
  'SELECT id FROM openings WHERE published_at IS NOT NULL AND closed_at IS NULL ORDER BY number LIMIT 1';

/** Every page in its states: empty, full, wrong. */
export async function catalogueOfPages(demo: DemoService): Promise<PageState[]> {
  const opening = await demo.id(OPENING);
  const group = await demo.id(
    'SELECT group_id AS id FROM openings WHERE published_at IS NOT NULL ORDER BY number LIMIT 1',
  );
  const ours = await demo.id(
    `SELECT id FROM openings WHERE group_id = '${demo.groupId}' AND published_at IS NOT NULL ORDER BY number LIMIT 1`,
  );
  const match = await demo.id("SELECT id FROM matches WHERE state = 'with-coordinator' LIMIT 1");
  const openingInReview = await demo.id(
    'SELECT id FROM openings WHERE submitted_at IS NOT NULL AND published_at IS NULL AND returned_at IS NULL LIMIT 1',
  );
  const groupInReview = await demo.id(
    'SELECT id FROM groups WHERE submitted_at IS NOT NULL AND registered_at IS NULL LIMIT 1',
  );
  const rule = await aRuleWithHistory(demo, match);
  const asked = await anIntroduction(demo, 'invited', null);
  const saidNo = await anIntroduction(demo, 'declined', 'resident');
  const ladder = await aLadder(demo);
  const keptPlan = await aKeptPlan(demo);
  const answer = await answerLinks(demo, asked, saidNo);
  await askedByGroup(demo, ours);
  const shown = await demo.id('SELECT match_id AS id FROM disclosures WHERE opened_at IS NOT NULL LIMIT 1');
  const resident = await demo.id("SELECT id FROM people WHERE ref = 'demo:demo-resident'");
  const applicant = await demo.id(`SELECT person_id AS id FROM matches WHERE id = '${match}'`);
  await tellNeeds(demo, [resident, applicant]);
  const guardians = await askGuardians(demo);
  await giveChildren(demo);
  const minor = `/desk/proxy/people/${guardians.open.personId}`;
  const after = await afterStates(demo);
  const undelivered = await undeliveredStates(demo, match);
  const byHand = await lettersAndCalls(demo, opening);
  const groups = await groupsOfPages(demo, ours);
  const nobody = '00000000-0000-7000-8000-000000000000';
  return [
    ...(await administrationStates(demo)),
    ...(await twoCardsStates(demo)),
    { name: 'home', who: 'anyone', path: '/' },
    { name: 'search', who: 'anyone', path: '/openings?q=花' },
    { name: 'search, nothing found', who: 'anyone', path: '/openings?q=ありえない言葉' },
    { name: 'opening', who: 'anyone', path: `/openings/${opening}` },
    { name: 'group', who: 'anyone', path: `/groups/${group}` },
    { name: 'events, empty', who: 'anyone', path: '/events' },
    { name: 'help', who: 'anyone', path: '/help' },
    { name: 'privacy', who: 'anyone', path: '/privacy' },
    { name: 'accessibility', who: 'anyone', path: '/accessibility' },
    { name: 'about', who: 'anyone', path: '/about' },
    { name: 'home, resident', who: 'resident', path: '/' },
    { name: 'search, found', who: 'anyone', path: '/openings?q=こども&weekday=5&weekday=6&beginners=yes' },
    {
      name: 'search, one condition too many',
      who: 'anyone',
      path: '/openings?q=花&weekday=0&timeOfDay=evening&online=yes',
    },
    {
      name: 'search, wrong fields',
      who: 'anyone',
      path: '/openings?q=🌷&postalCode=206&from=2026-02-30&to=令和9年3月31日',
    },
    { name: 'search, by fit', who: 'resident', path: '/openings?sort=fit' },
    { name: 'search, map', who: 'anyone', path: '/openings?view=map&town=永山' },
    { name: 'gathering places', who: 'anyone', path: '/gathering-places' },
    { name: 'gathering places, none', who: 'anyone', path: '/gathering-places?q=ありえない言葉' },
    { name: 'print sheet', who: 'anyone', path: '/openings/print' },
    { name: 'print sheet, nothing', who: 'anyone', path: '/openings/print?q=ありえない言葉' },
    { name: 'sign-in', who: 'anyone', path: '/sign-in' },
    { name: 'sign-in link', who: 'anyone', path: '/sign-in/not-a-token-that-exists' },
    {
      name: 'sign-in link, asked for elsewhere',
      who: 'anyone',
      path: `/sign-in/${await aLinkOfAnother(demo)}`,
    },
    { name: 'sign-in, mail sent', who: 'anyone', path: '/sign-in?sent=yes' },
    { name: 'sign-in, once more', who: 'coordinator', path: '/sign-in/again?next=/desk' },
    { name: 'set-up, over', who: 'anyone', path: '/setup', status: 404 },
    { name: 'no provider', who: 'anyone', path: '/sign-in/provider', status: 404 },
    { name: 'devices and passkeys', who: 'resident', path: '/me/devices?done=added' },
    { name: 'devices, staff', who: 'coordinator', path: '/me/devices' },
    { name: 'answer, asked', who: 'anyone', path: answer.open },
    { name: 'answer, no pressed in the mail', who: 'anyone', path: `${answer.open}?say=no` },
    { name: 'answer, put off', who: 'anyone', path: `${answer.putOff}?done=yes` },
    { name: 'answer, said no', who: 'anyone', path: answer.answered },
    { name: 'answer, over', who: 'anyone', path: answer.over },
    { name: 'answer, unknown link', who: 'anyone', path: '/answer/never-sent', status: 404 },
    { name: "answer, somebody else's", who: 'newcomer', path: answer.open, status: 403 },
    { name: 'guardian asked', who: 'anyone', path: `/guardian/${guardians.open.token}` },
    { name: 'guardian has refused', who: 'anyone', path: `/guardian/${guardians.refused.token}` },
    { name: 'guardian, unknown link', who: 'anyone', path: '/guardian/never-sent', status: 404 },
    { name: 'components', who: 'administrator', path: '/components' },
    { name: 'not found', who: 'anyone', path: '/nowhere', status: 404 },
    { name: 'opening not found', who: 'anyone', path: `/openings/${nobody}`, status: 404 },
    { name: 'start, newcomer', who: 'newcomer', path: '/me' },
    { name: 'card 1, empty', who: 'newcomer', path: '/me/card/1' },
    { name: 'register a group', who: 'newcomer', path: '/groups/new' },
    { name: 'not allowed', who: 'newcomer', path: '/desk', status: 403 },
    { name: 'for me', who: 'resident', path: '/me' },
    { name: 'card 1', who: 'resident', path: '/me/card/1' },
    { name: 'card 2', who: 'resident', path: '/me/card/2' },
    { name: 'card 3', who: 'resident', path: '/me/card/3' },
    { name: 'my wishes', who: 'resident', path: '/me/notifications' },
    { name: 'my wishes, kept', who: 'resident', path: '/me/notifications?done=yes' },
    { name: 'my wishes, group', who: 'member', path: '/me/notifications' },
    { name: 'my wishes, centre', who: 'coordinator', path: '/me/notifications' },
    { name: 'my wishes, newcomer', who: 'newcomer', path: '/me/notifications' },
    { name: 'unsubscribe', who: 'anyone', path: await unsubscribing(demo) },
    { name: 'unsubscribe, unknown link', who: 'anyone', path: '/unsubscribe/never-sent', status: 404 },
    { name: 'activities', who: 'resident', path: '/me/activities' },
    { name: 'opening, resident', who: 'resident', path: `/openings/${opening}` },
    { name: 'my calendar, none yet', who: 'resident', path: '/me/calendar' },
    { name: 'calendar, unknown address', who: 'anyone', path: '/calendar/never-opened.ics', status: 404 },
    { name: 'my data', who: 'resident', path: '/me/data' },
    { name: 'my data, everything', who: 'resident', path: '/me/data/all' },
    { name: 'my data, erasure', who: 'resident', path: '/me/data/erasure' },
    { name: 'new address', who: 'anyone', path: '/address/never-sent' },
    { name: 'register of personal data', who: 'anyone', path: '/register' },
    { name: 'my record', who: 'resident', path: '/me/record' },
    { name: 'certificate', who: 'resident', path: '/me/record/certificate' },
    { name: 'thanks', who: 'resident', path: `/matches/${after.attended}/thanks` },
    { name: 'consultation', who: 'resident', path: `/matches/${after.attended}/consultation` },
    { name: 'consultation, told', who: 'resident', path: `/matches/${after.attended}/consultation?done=yes` },
    { name: 'arrival', who: 'resident', path: after.arrival },
    { name: 'arrival, wrong code', who: 'resident', path: `${after.arrival}x`, status: 404 },
    { name: 'history, resident', who: 'resident', path: `/matches/${after.attended}/history` },
    { name: 'history, group', who: 'member', path: `/matches/${after.underWay}/history` },
    { name: 'history, centre', who: 'coordinator', path: `/matches/${after.attended}/history` },
    { name: 'match with a consultation', who: 'coordinator', path: `/desk/matches/${after.attended}` },
    { name: 'arrival, no place', who: 'member', path: after.arrival, status: 403 },
    { name: 'attendance', who: 'member', path: '/group/attendance' },
    { name: 'attendance of a day', who: 'member', path: `/group/attendance/${after.underWaySession}` },
    { name: 'attendance and thanks', who: 'member', path: `/group/attendance/${after.attendedSession}` },
    { name: 'code to print', who: 'member', path: `/group/attendance/${after.underWaySession}/code` },
    { name: 'my guardian, nothing waits', who: 'resident', path: '/me/guardian' },
    { name: 'family', who: 'resident', path: '/me/family' },
    { name: 'family, consented', who: 'resident', path: '/me/family?done=consented' },
    { name: 'family, nobody', who: 'newcomer', path: '/me/family' },
    { name: 'our group', who: 'member', path: '/group' },
    { name: 'our group, edit', who: 'member', path: '/group/edit' },
    { name: 'documents and photos', who: 'member', path: '/group/files' },
    { name: 'documents and photos, just registered', who: 'member', path: '/group/files?done=registered' },
    { name: 'asked to join a group', who: 'resident', path: `/group/members/${groups.invitation}` },
    { name: 'file of nobody', who: 'anyone', path: `/files/${nobody}`, status: 404 },
    { name: 'group with photos', who: 'anyone', path: `/groups/${groups.groupId}` },
    { name: 'opening in three languages', who: 'anyone', path: `/openings/${ours}` },
    {
      name: 'edition, public already',
      who: 'member',
      path: `/group/openings/${ours}/editions/en`,
      status: 409,
    },
    { name: 'edition in English', who: 'coordinator', path: `/group/openings/${ours}/editions/en` },
    {
      name: 'edition in plain Japanese, centre',
      who: 'coordinator',
      path: `/group/openings/${opening}/editions/ja-easy`,
    },
    { name: 'sign-in, a form kept', who: 'anyone', path: '/sign-in?next=/groups/new&kept=yes' },
    { name: 'new opening', who: 'member', path: '/group/openings/new' },
    { name: 'our opening', who: 'member', path: `/group/openings/${ours}` },
    { name: 'our sessions', who: 'member', path: `/group/openings/${ours}/sessions` },
    { name: 'applicants', who: 'member', path: '/group/applicants' },
    { name: 'letters to read', who: 'coordinator', path: '/desk/letters-preview?kind=invitation' },
    { name: 'desk', who: 'coordinator', path: '/desk' },
    { name: 'desk, filtered', who: 'coordinator', path: '/desk?kind=match&due=week&area=1' },
    { name: 'several to approve', who: 'coordinator', path: '/desk/approvals' },
    { name: 'several to approve, ticked', who: 'coordinator', path: '/desk/approvals?tick=clear' },
    { name: 'several to approve, none', who: 'coordinator', path: `/desk/approvals?group=${nobody}` },
    {
      name: 'several approved',
      who: 'coordinator',
      path: `/desk/approvals/done?match=${match}&match=${after.attended}&look=${match}.place-blocked`,
    },
    { name: 'statistics', who: 'coordinator', path: '/desk/statistics' },
    { name: 'gaps', who: 'coordinator', path: '/desk/plan' },
    { name: 'gaps, by week', who: 'coordinator', path: '/desk/plan?view=week' },
    { name: 'gaps, an opening', who: 'coordinator', path: `/desk/plan?gap=${opening}` },
    { name: 'plan', who: 'coordinator', path: `/desk/plan?${planOfTwoWeeks()}&tick=all` },
    { name: 'plan, nothing in it', who: 'coordinator', path: '/desk/plan?from=2020-01-01&until=2020-01-02' },
    { name: 'plan, kept', who: 'coordinator', path: `/desk/plan/kept/${keptPlan}?done=kept` },
    { name: 'plan, kept and ticked', who: 'coordinator', path: `/desk/plan/kept/${keptPlan}?tick=all` },
    { name: 'plan, wrong period', who: 'coordinator', path: '/desk/plan?from=x&until=y' },
    { name: 'match', who: 'coordinator', path: `/desk/matches/${match}` },
    { name: 'invitation', who: 'resident', path: `/me/invitations/${asked}` },
    { name: 'invitation, said no', who: 'resident', path: `/me/invitations/${saidNo}` },
    { name: 'invitations and lists', who: 'member', path: '/group/introductions' },
    { name: 'introduce', who: 'coordinator', path: '/desk/introduce?name=佐藤' },
    { name: 'introduce, one chosen', who: 'coordinator', path: `/desk/introduce?person=${resident}` },
    {
      name: 'introduce, side by side',
      who: 'coordinator',
      path: `/desk/introduce?person=${resident}&opening=${opening}`,
    },
    { name: 'match, asked', who: 'coordinator', path: `/desk/matches/${asked}` },
    { name: 'receipt', who: 'coordinator', path: `/receipts/${shown}` },
    { name: 'match of a minor', who: 'coordinator', path: `/desk/matches/${guardians.open.matchId}` },
    { name: 'what would help, told', who: 'coordinator', path: `/desk/people/${applicant}/needs` },
    {
      name: 'what would help, nothing told',
      who: 'coordinator',
      path: `/desk/people/${byHand.personId}/needs`,
    },
    { name: 'letters to post', who: 'coordinator', path: '/desk/letters?done=posted' },
    { name: 'calls to make', who: 'coordinator', path: '/desk/calls?done=not-reached' },
    { name: 'call, an introduction', who: 'coordinator', path: `/desk/calls/${byHand.asked}` },
    { name: 'call, only to tell', who: 'coordinator', path: `/desk/calls/${byHand.told}` },
    { name: 'slip of a letter', who: 'coordinator', path: `/desk/calls/${byHand.posted}` },
    {
      name: 'person on paper',
      who: 'coordinator',
      path: `/desk/proxy/people/${byHand.personId}?done=contact`,
    },
    { name: 'attendance on paper', who: 'coordinator', path: '/desk/attendance' },
    {
      name: 'attendance of a day, centre',
      who: 'coordinator',
      path: `/group/attendance/${after.underWaySession}`,
    },
    { name: 'LINE and push', who: 'resident', path: '/me/channels' },
    { name: 'ladders', who: 'coordinator', path: '/desk/ladder' },
    { name: 'ladder, not started', who: 'coordinator', path: `/desk/ladder/${opening}` },
    {
      name: 'ladder, urgent, asking',
      who: 'coordinator',
      path: `/desk/ladder/${ladder.openingId}?done=started`,
    },
    { name: 'ladder settings', who: 'coordinator', path: '/desk/ladder/settings' },
    { name: 'ladder settings, head', who: 'head', path: '/desk/ladder/settings?done=saved' },
    { name: 'asked by the ladder', who: 'resident', path: `/me/invitations/${ladder.matchId}` },
    { name: 'enter for somebody', who: 'coordinator', path: '/desk/proxy' },
    { name: 'enter for somebody, the person', who: 'coordinator', path: minor },
    { name: 'enter for somebody, an interest', who: 'coordinator', path: `${minor}/openings/${opening}` },
    { name: 'enter for somebody, on paper', who: 'coordinator', path: `${minor}/card` },
    { name: 'not delivered', who: 'coordinator', path: `/desk/undelivered/${undelivered.dead}` },
    { name: 'not delivered, too late', who: 'coordinator', path: `/desk/undelivered/${undelivered.tooLate}` },
    { name: 'opening, whom its group asked', who: 'coordinator', path: `/desk/openings/${ours}` },
    { name: 'opening in review', who: 'coordinator', path: `/desk/openings/${openingInReview}` },
    { name: 'group in review', who: 'coordinator', path: `/desk/groups/${groupInReview}` },
    { name: 'rules', who: 'coordinator', path: '/desk/rules' },
    { name: 'rule, new', who: 'coordinator', path: '/desk/rules/new' },
    { name: 'rule', who: 'coordinator', path: `/desk/rules/${rule}?done=saved` },
    { name: 'rule, edit', who: 'coordinator', path: `/desk/rules/${rule}/edit` },
    { name: 'rule, ninety days', who: 'coordinator', path: `/desk/rules/${rule}/preview?version=2` },
    { name: 'rule, not to be switched', who: 'coordinator', path: `/desk/rules/${rule}/on`, status: 403 },
    { name: 'rule, head', who: 'head', path: `/desk/rules/${rule}` },
    { name: 'rule, switch on', who: 'head', path: `/desk/rules/${rule}/on?version=2` },
    { name: 'rule, switch off', who: 'head', path: `/desk/rules/${rule}/off` },
  ];
}

function planOfTwoWeeks(): string {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return `from=${day(1)}&until=${day(14)}`;
}

/** A sign-in link that somebody asked for in a browser that is not this one. */
async function aLinkOfAnother({ admin, token }: DemoService): Promise<string> {
  const made = await token('resident');
  await admin.query("UPDATE sign_in_links SET browser_hash = 'another' WHERE token_hash = $1", [
    tokenHash(made),
  ]);
  return made;
}
