import type { OpeningToPick, PersonToPick } from '@app/matches';
import { ageOn, dayAt, type Explanation } from '@app/matching';
import { useAsked } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { Say } from '../../frame/words';
import { DeskRoom } from '../desk-room';
import { RulesBox, ScoreBox } from '../explanation-boxes';
import { introduceAddress } from './introduce-address';
import type { Introduce } from './load-introduce';
import { Pick } from './pick';

/** Person and opening side by side, what speaks for and against it, and the one button. */
export function IntroducePage({ introduce }: { introduce: Introduce }) {
  const { person, opening, explanation } = introduce;
  return (
    <DeskRoom title="introductions.desk.title" lead="introductions.desk.lead">
      <div className="two">
        <PersonSide introduce={introduce} />
        <OpeningSide introduce={introduce} />
      </div>
      {person && opening && explanation && (
        <Together person={person} opening={opening} explanation={explanation} />
      )}
    </DeskRoom>
  );
}

function PersonSide({ introduce: { person, people, personWords, opening } }: { introduce: Introduce }) {
  const { now } = useAsked();
  const note = (each: PersonToPick) =>
    [each.kana, ageOn(each.birthDate, dayAt(now.getTime())), each.townName].filter(Boolean).join(' · ');
  if (!person)
    return (
      <Pick
        {...{ side: 'person', name: 'name', words: personWords, other: opening?.openingId }}
        found={people.map((each) => ({ id: each.personId, label: each.name, note: note(each) }))}
      />
    );
  return (
    <section className="box">
      <h2>
        <Say k="introductions.desk.person" />
      </h2>
      <p>
        <strong>{person.name}</strong>
        <br />
        {note(person)}
      </p>
      {!person.hasAccount && (
        <p className="no">
          <Say k="introductions.desk.no-account" />{' '}
          {person.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>}
        </p>
      )}
      <p>
        <a href={introduceAddress({ opening: opening?.openingId })}>
          <Say k="introductions.desk.other-person" />
        </a>
      </p>
    </section>
  );
}

function OpeningSide({ introduce: { opening, openings, openingWords, person } }: { introduce: Introduce }) {
  const note = (each: OpeningToPick) => [each.groupName, each.placeName].filter(Boolean).join(' · ');
  if (!opening)
    return (
      <Pick
        {...{ side: 'opening', name: 'title', words: openingWords, other: person?.personId }}
        found={openings.map((each) => ({ id: each.openingId, label: each.title, note: note(each) }))}
      />
    );
  return (
    <section className="box">
      <h2>
        <Say k="introductions.desk.opening" />
      </h2>
      <p>
        <a href={`/openings/${opening.openingId}`}>{opening.title}</a>
        <br />
        {note(opening)}
      </p>
      <p>
        <a href={introduceAddress({ person: person?.personId })}>
          <Say k="introductions.desk.other-opening" />
        </a>
      </p>
    </section>
  );
}

interface TogetherProps {
  readonly person: PersonToPick;
  readonly opening: OpeningToPick;
  readonly explanation: Explanation;
}

function Together({ person, opening, explanation }: TogetherProps) {
  return (
    <>
      <div className="two">
        <RulesBox explanation={explanation} />
        <ScoreBox explanation={explanation} />
      </div>
      <div className="act">
        {explanation.eligible ? (
          <Form action="/desk/introduce" submit="introductions.desk.submit">
            <input type="hidden" name="person" value={person.personId} />
            <input type="hidden" name="opening" value={opening.openingId} />
          </Form>
        ) : (
          <p className="no">
            <Say k="introductions.desk.not-eligible" />
          </p>
        )}
      </div>
    </>
  );
}
