import { LANGUAGE_NAMES } from '@app/language';
import type { OpeningDetail, OpeningEdition } from '@app/openings';
import { useAsked } from '../frame/asked-context';
import { markedIn } from '../frame/marked-in';
import { Say, Words } from '../frame/words';

const REST = ['costNote', 'meetingPoint', 'whatToBring', 'rainPolicy'] as const;

interface BodyProps {
  readonly edition: OpeningEdition;
  /** The page's heading says the title already. */
  readonly isHeaded?: boolean;
}

/** Words of an edition in its own language. */
export function EditionBody({ edition, isHeaded = false }: BodyProps) {
  return (
    <div lang={LANGUAGE_NAMES[edition.language].tag}>
      {!isHeaded && (
        <p className="lead">
          <Spoken edition={edition} words={edition.title} />
        </p>
      )}
      <p className="words">
        <Spoken edition={edition} words={edition.body} />
      </p>
    </div>
  );
}

function Spoken({ edition: { language }, words }: { edition: OpeningEdition; words: string }) {
  return <Words>{markedIn(language, words)}</Words>;
}

/** The same opening as it stands in the languages that are not shown, each to unfold and in its own words. */
export function OtherEditions({ detail, shown }: { detail: OpeningDetail; shown: OpeningEdition | null }) {
  const others = detail.editions.filter((edition) => edition !== shown);
  return (
    <>
      {shown && <Japanese detail={detail} />}
      {others.map((edition) => (
        <details key={edition.language} className="edition">
          <summary lang={LANGUAGE_NAMES[edition.language].tag}>
            {LANGUAGE_NAMES[edition.language].name}
          </summary>
          <EditionBody edition={edition} />
          <Rest edition={edition} />
        </details>
      ))}
    </>
  );
}

function Rest({ edition }: { edition: OpeningEdition }) {
  const parts = REST.filter((part) => edition[part] !== '');
  if (parts.length === 0) return null;
  return (
    <ul lang={LANGUAGE_NAMES[edition.language].tag}>
      {parts.map((part) => (
        <li key={part}>
          <Spoken edition={edition} words={edition[part]} />
        </li>
      ))}
    </ul>
  );
}

/** What the group wrote first: whoever shows the page to a neighbour needs it. */
function Japanese({ detail: { opening } }: { detail: OpeningDetail }) {
  const { language } = useAsked();
  return (
    <details className="edition">
      <summary>
        <Say k="groups.editions.japanese" />
      </summary>
      <div lang={language === 'ja-easy' ? undefined : 'ja'}>
        <p className="lead">{opening.title}</p>
        <p className="words">{opening.body}</p>
      </div>
    </details>
  );
}
