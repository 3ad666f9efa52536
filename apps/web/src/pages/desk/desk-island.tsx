import { useText } from '../frame/asked-context';
import { asset } from '../frame/asset';
import { Say } from '../frame/words';
import type { Desk } from './load-desk';
import { caseKey } from './news/case-key';

const KEYS = ['j', 'k', 'enter', 'a', 'd', 'x', 't', 'u', 'z', 'r', 'help'] as const;

/** The look of the desk's own pages; residents never load it. */
export function DeskStyles() {
  return <link rel="stylesheet" href={asset('desk.css')} precedence="desk" />;
}

interface IslandProps {
  readonly desk: Pick<Desk, 'all'>;
  /** The case that is open. */
  readonly current?: string | null;
}

/** What a script adds: news of the queue in words, and keys with a sheet that explains them and turns them off. */
export function DeskIsland({ desk, current = null }: IslandProps) {
  const text = useText();
  const open = desk.all.find(({ id }) => id === current);
  const words = {
    'data-one': text('desk.news.one'),
    'data-many': text('desk.news.many', { number: '#' }),
    'data-reload': text('desk.news.reload'),
    'data-gone': text('desk.news.gone'),
    'data-ended': text('desk.news.ended'),
  };
  return (
    <div
      className="desk-island"
      data-desk="/desk/news"
      data-seen={desk.all.map(caseKey).join(' ')}
      data-open={open && caseKey(open)}
      {...words}
    >
      <p className="news" role="status" />
      <button className="btn quiet" type="button" data-keys-open hidden>
        <Say k="desk.keys.open" />
      </button>
      <KeySheet />
      <DeskStyles />
      <script src={asset('desk.js')} defer />
    </div>
  );
}

function KeySheet() {
  return (
    <dialog className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">
        <Say k="desk.keys.title" />
      </h2>
      <dl>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'help' ? '?' : key === 'enter' ? 'Enter' : key}</kbd>
            </dt>
            <dd>
              <Say k={`desk.keys.does.${key}`} />
            </dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input type="checkbox" data-keys-on />
        <span>
          <Say k="desk.keys.on" />
        </span>
      </label>
      <form method="dialog">
        <button className="btn" type="submit">
          <Say k="desk.keys.close" />
        </button>
      </form>
    </dialog>
  );
}
