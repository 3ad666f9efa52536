export { isIntroduced } from '../life/wait-of-state';
export type { InvitationAnswer, TakenBy } from './answer';
export { AnswerInvitation } from './answer-invitation';
export { type Askable, AskableQuery } from './askable.query';
export { ConfirmDestroyed } from './confirm-destroyed';
export { contactFactsOf } from './contact-facts.query';
export { type ConsentWay, Disclosure, SHOWN_FIELDS, type ShownField } from './disclosure.entity';
export { IntroduceResident } from './introduce-resident';
export { InvitationQuery, type InvitationView } from './invitation.query';
export { type Invitation, InviteCandidate } from './invite-candidate';
export { type OpeningToPick, type PersonToPick, PickPairQuery } from './pick-pair.query';
export { type Receipt, ReceiptQuery } from './receipt.query';
export {
  type ContactFacts,
  type DisclosureStanding,
  fieldsToChoose,
  shownFields,
  standingOf,
} from './shown-fields';
export { WithdrawConsent } from './withdraw-consent';
