import { AnswerInvitation } from './answer-invitation';
import { AskAgainLater } from './ask-again-later';
import { AskResident } from './ask-resident';
import { AskableQuery } from './askable.query';
import { ConfirmDestroyed } from './confirm-destroyed';
import { Disclosure } from './disclosure.entity';
import { DisclosureRinger } from './disclosure-ringer';
import { IntroduceResident } from './introduce-resident';
import { InvitationQuery } from './invitation.query';
import { InviteCandidate } from './invite-candidate';
import { PickPairQuery } from './pick-pair.query';
import { ReceiptQuery } from './receipt.query';
import { SayNo } from './say-no';
import { SayYes } from './say-yes';
import { WithdrawConsent } from './withdraw-consent';

export const INTRODUCTION_ENTITIES = [Disclosure];

export const INTRODUCTION_PROVIDERS = [
  AnswerInvitation,
  AskAgainLater,
  AskResident,
  AskableQuery,
  ConfirmDestroyed,
  DisclosureRinger,
  IntroduceResident,
  InvitationQuery,
  InviteCandidate,
  PickPairQuery,
  ReceiptQuery,
  SayNo,
  SayYes,
  WithdrawConsent,
];
