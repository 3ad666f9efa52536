import { FILE_PROBLEMS, FILE_PURPOSES } from '@app/groups';
import { LANGUAGES, translator } from '@app/language';
import { UPLOAD_PROBLEMS } from './read-upload';

const ALL = [...FILE_PROBLEMS, ...UPLOAD_PROBLEMS, 'too-many-files', 'no-file', 'people-not-asked'];
const KEYS = [
  ...ALL.map((code) => `forms.problems.${code}`),
  ...FILE_PROBLEMS.map((code) => `groups.files.fault-${code}`),
  ...FILE_PURPOSES.map((purpose) => `groups.files.purpose-${purpose}`),
];

it.each(LANGUAGES)('every fault of a file is said in %s', (language) => {
  const t = translator(language);
  const said = (key: string) => {
    try {
      return t(key, { name: 'a', label: 'b' }) !== key;
    } catch {
      return false;
    }
  };
  expect(KEYS.filter((key) => !said(key))).toEqual([]);
});
