import { after } from './after';
import { desk } from './desk';
import { forms } from './forms';
import { history } from './history';
import { introductions } from './introductions';
import { lives } from './lives';
import { mails } from './mails';
import { more } from './more';
import { pages } from './pages';
import { placeMails } from './place-mails';
import { places } from './places';
import { reasons } from './reasons';
import { refusals } from './refusals';
import { rules } from './rules';
import { waysIn } from './ways-in';
import { words } from './words';

export const zh = {
  after,
  desk,
  forms,
  history,
  introductions,
  lives,
  mails: { ...mails, ...placeMails },
  places,
  more,
  pages,
  reasons,
  refusals,
  rules,
  'ways-in': waysIn,
  words,
};
