import { FILE_PURPOSES, type FilePurpose } from '@app/groups';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn } from 'class-validator';
import { checkForm, type Problem } from '../../../frame/check-form';
import { FILES_FIELD, type Upload } from './read-upload';

class FileFields {
  @IsIn(FILE_PURPOSES, { context: { code: 'choose' } })
  purpose: FilePurpose;

  /** Of photos: whoever can be seen on it has agreed. */
  @Transform(({ value }) => value === 'yes')
  @IsBoolean()
  peopleAgreed = false;
}

/** What the files are for, and what is wrong with the form around them. */
export function readFileForm({ fields, files, problem }: Upload): {
  purpose: FilePurpose;
  problems: Problem[];
} {
  if (problem) return { purpose: 'rules', problems: [{ field: FILES_FIELD, code: problem }] };
  const { form, problems } = checkForm(FileFields, fields);
  if (files.length === 0) problems.push({ field: FILES_FIELD, code: 'no-file' });
  if (form.purpose === 'photo' && !form.peopleAgreed)
    problems.push({ field: 'peopleAgreed', code: 'people-not-asked' });
  return { purpose: form.purpose, problems };
}
