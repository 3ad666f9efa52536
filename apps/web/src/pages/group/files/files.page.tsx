import { type FaultyFile, type Group, type GroupFile, MOST_FILES } from '@app/groups';
import { useText } from '../../frame/asked-context';
import type { FormState } from '../../frame/form-state';
import { DoneNotice } from '../../frame/notice';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { FileForm } from './file-form';
import { FileList } from './file-list';

export interface FilesProps {
  readonly group: Group;
  readonly files: readonly GroupFile[];
  readonly form: FormState;
  /** Files that were sent and not taken. */
  readonly faults: readonly FaultyFile[];
  readonly done: unknown;
}

const DONE = ['registered', 'added', 'there-already', 'removed'];

/** Rules, plan, photos and flyers of a group: what the centre looks at, and what everybody may see. */
export function FilesPage({ group, files, form, faults, done }: FilesProps) {
  const text = useText();
  return (
    <Page title={text('groups.files.title', { name: group.name })} form={form}>
      <p className="meta">
        <a href={`/group?group=${group.id}`}>{group.name}</a>
      </p>
      <h1>
        <Say k="groups.files.heading" />
      </h1>
      <DoneNotice done={done} of={DONE} k="groups.files.done-" />
      <Faults faults={faults} />
      <p className="lead">
        <Say k="groups.files.lead" />
      </p>
      {files.length === 0 && (
        <p className="meta">
          <Say k="groups.files.nothing" />
        </p>
      )}
      <FileList files={files} removal={(file) => `/group/files/${file.id}/removal`} />
      <Adding group={group} files={files} form={form} />
      <p className="ways">
        <a className="btn quiet" href={`/group?group=${group.id}`}>
          <Say k="groups.files.back" />
        </a>
      </p>
    </Page>
  );
}

function Adding({ group, files, form }: Pick<FilesProps, 'group' | 'files' | 'form'>) {
  if (files.length >= MOST_FILES)
    return (
      <p className="meta">
        <Say k="groups.files.full" v={{ most: MOST_FILES }} />
      </p>
    );
  return (
    <section>
      <h2>
        <Say k="groups.files.add" />
      </h2>
      <FileForm action={`/group/files?group=${group.id}`} form={form} />
    </section>
  );
}

/** Which of several files it was, by its name. */
function Faults({ faults }: { faults: readonly FaultyFile[] }) {
  const named = faults.filter(({ name }) => name !== '');
  if (named.length === 0) return null;
  return (
    <section className="box warn">
      <p className="state">
        <Say k="groups.files.not-taken" />
      </p>
      <ul>
        {named.map(({ name, code }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; rendered once on the server
          <li key={at}>
            <Say k={`groups.files.fault-${code}`} v={{ name: name.slice(0, 100) }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
