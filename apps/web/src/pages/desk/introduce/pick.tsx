import { useText } from '../../frame/asked-context';
import { Say } from '../../frame/words';
import { introduceAddress } from './introduce-address';

interface Found {
  readonly id: string;
  readonly label: string;
  readonly note: string;
}

interface PickProps {
  readonly side: 'person' | 'opening';
  /** The words' name in the address. */
  readonly name: 'name' | 'title';
  readonly words: string;
  readonly found: readonly Found[];
  /** What is chosen on the other side, which stays. */
  readonly other: string | undefined;
}

/** One side to be found by words, or chosen from those that fit the other side best. */
export function Pick({ side, name, words, found, other }: PickProps) {
  const text = useText();
  const otherSide = side === 'person' ? 'opening' : 'person';
  const best = words === '' && other !== undefined;
  return (
    <section className="box">
      <h2>
        <Say k={`introductions.desk.${side}`} />
      </h2>
      <search>
        <form className="form" action="/desk/introduce" aria-label={text(`introductions.desk.find-${side}`)}>
          {other && <input type="hidden" name={otherSide} value={other} />}
          <div className="field">
            <label htmlFor={`find-${name}`}>
              <Say k={`introductions.desk.${side}-words`} />
            </label>
            <input id={`find-${name}`} name={name} type="search" defaultValue={words} autoComplete="off" />
          </div>
          <button className="btn quiet" type="submit">
            <Say k={`introductions.desk.find-${side}`} />
          </button>
        </form>
      </search>
      {best && found.length > 0 && (
        <h3>
          <Say k={`introductions.desk.best-${side === 'person' ? 'people' : 'openings'}`} />
        </h3>
      )}
      {found.length === 0 && (words !== '' || best) && (
        <p>
          <Say k="introductions.desk.nobody" />
        </p>
      )}
      <ul>
        {found.map(({ id, label, note }) => (
          <li key={id}>
            <a href={introduceAddress({ [side]: id, [otherSide]: other })}>{label}</a>
            <br />
            <span className="meta">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
