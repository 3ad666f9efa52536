import { access, accessLabels, accessMails, accessProblems, accessRefusals } from './access';
import { admin, adminHints, adminLabels, adminProblems, adminRefusals } from './admin';
import { after } from './after';
import { answers } from './answers';
import { byHand } from './by-hand';
import { calendar } from './calendar';
import { channelRefusals } from './channel-refusals';
import { channels } from './channels';
import { counter, counterLabels, counterMails, counterRefusals } from './counter';
import { desk } from './desk';
import { family } from './family';
import { forms } from './forms';
import { groupHints, groupLabels, groupProblems, groupRefusals, groups } from './groups';
import { history } from './history';
import { introductions } from './introductions';
import { ladder, ladderLabels, ladderRefusals } from './ladder';
import { lettersPreview } from './letters-preview';
import { lives } from './lives';
import { mails } from './mails';
import { merging, mergingLabels, mergingMails, mergingRefusals } from './merging';
import { more } from './more';
import { needs, needsHints, needsLabels, needsMails, needsRefusals } from './needs';
import { pages } from './pages';
import { personal, personalMails, personalRefusals } from './personal';
import { placeMails } from './place-mails';
import { places } from './places';
import { publicLabels, publicPages, publicProblems } from './public';
import { reasons } from './reasons';
import { refusals } from './refusals';
import { rules } from './rules';
import { undelivered } from './undelivered';
import { waysIn } from './ways-in';
import { wishes, wishHints, wishLabels, wishRefusals } from './wishes';
import { words } from './words';

export const jaEasy = {
  access,
  admin,
  after,
  'by-hand': byHand,
  channels,
  answers,
  calendar,

  counter,
  desk,
  family,
  forms: {
    ...forms,
    hints: { ...forms.hints, ...adminHints, ...groupHints, ...needsHints, ...wishHints },
    labels: {
      ...forms.labels,
      ...adminLabels,
      ...counterLabels,
      ...groupLabels,
      ...ladderLabels,
      ...mergingLabels,
      ...needsLabels,
      ...accessLabels,
      ...wishLabels,
      ...publicLabels,
    },
    problems: { ...forms.problems, ...adminProblems, ...groupProblems, ...accessProblems, ...publicProblems },
  },
  groups,
  history,
  introductions,
  ladder,
  'letters-preview': lettersPreview,
  lives,
  mails: {
    ...mails,
    ...placeMails,
    ...accessMails,
    ...counterMails,
    ...mergingMails,
    ...needsMails,
    ...personalMails,
  },
  merging,
  places,
  more,
  needs,
  pages,
  personal,
  public: publicPages,
  reasons,
  refusals: {
    ...refusals,
    ...ladderRefusals,
    ...adminRefusals,
    ...counterRefusals,
    ...groupRefusals,
    ...mergingRefusals,
    ...needsRefusals,
    ...wishRefusals,
    ...channelRefusals,
    ...accessRefusals,
    ...personalRefusals,
  },
  rules,
  undelivered,
  'ways-in': waysIn,
  wishes,
  words,
};
