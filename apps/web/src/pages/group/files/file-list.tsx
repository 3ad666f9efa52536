import type { GroupFile } from '@app/groups';
import { useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { Say } from '../../frame/words';

interface ListProps {
  readonly files: readonly GroupFile[];
  /** Where its buttons take a file away; without it nobody may. */
  readonly removal?: (file: GroupFile) => string;
}

/** Files of a group: photos to look at, documents to fetch. Without any, nothing. */
export function FileList({ files, removal }: ListProps) {
  if (files.length === 0) return null;
  return (
    <ul className="list files">
      {files.map((file) => (
        <li key={file.id}>
          {file.mediaType === 'image/jpeg' && <Picture file={file} />}
          <p>
            <a href={`/files/${file.id}`}>{file.name}</a>
            <br />
            <span className="meta">
              <Say k={`groups.files.purpose-${file.purpose}`} />
              {' · '}
              <Say k="groups.files.size" v={{ size: sizeOf(file) }} />
              {' · '}
              <Say k={file.purpose === 'photo' ? 'groups.files.for-all' : 'groups.files.for-centre'} />
            </span>
          </p>
          {removal && (
            <Form action={removal(file)} submit="groups.files.remove" values={{ name: file.name }} quiet />
          )}
        </li>
      ))}
    </ul>
  );
}

function Picture({ file: { id, name, width, height } }: { file: GroupFile }) {
  const text = useText();
  return (
    <img
      src={`/files/${id}`}
      alt={text('groups.files.picture', { name: name.replace(/\.jpg$/, '') })}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
    />
  );
}

/** `320 KB`, `1.4 MB`. */
function sizeOf({ byteLength }: GroupFile): string {
  if (byteLength < 1_000_000) return `${Math.max(1, Math.round(byteLength / 1000))} KB`;
  return `${(byteLength / 1_000_000).toFixed(1)} MB`;
}
