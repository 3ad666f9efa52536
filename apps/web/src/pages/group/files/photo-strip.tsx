import type { GroupFile } from '@app/groups';
import { useText } from '../../frame/asked-context';

/** Photos of a group's activity, as everybody sees them; without any, nothing. */
export function PhotoStrip({ files }: { files: readonly GroupFile[] }) {
  const text = useText();
  const photos = files.filter(({ purpose }) => purpose === 'photo');
  if (photos.length === 0) return null;
  return (
    <ul className="photos">
      {photos.map(({ id, name, width, height }) => (
        <li key={id}>
          <img
            src={`/files/${id}`}
            alt={text('groups.files.picture', { name: name.replace(/\.jpg$/, '') })}
            width={width ?? undefined}
            height={height ?? undefined}
            loading="lazy"
          />
        </li>
      ))}
    </ul>
  );
}
