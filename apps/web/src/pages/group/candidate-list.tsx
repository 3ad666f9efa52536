import type { Askable, Candidates } from '@app/matches';
import { atLeastFive } from '@app/matching';
import type { ReactNode } from 'react';
import { Form } from '../frame/form';
import { ScoreTable } from '../frame/score-table';
import { Say } from '../frame/words';
import { ReasonList } from '../reasons/reason-list';

interface ListProps {
  readonly openingId: string;
  readonly candidates: Candidates;
  /** Whom the group may ask now; `null` before the opening is public. */
  readonly askable: Askable | null;
}

/** Who could come, without a name: only how well it fits. */
export function CandidateList({ openingId, candidates, askable }: ListProps) {
  const some = candidates.total > 0;
  return (
    <section>
      <h2>
        {atLeastFive(candidates.total) === null ? (
          <Say k="more.few-title" />
        ) : (
          <Say k="pages.candidates.title" v={{ number: candidates.total }} />
        )}
      </h2>
      <p className="meta">
        <Say k={some ? 'pages.candidates.lead' : 'pages.candidates.nothing'} />
      </p>
      {some && askable && (
        <p className="meta">
          <Say k="introductions.candidates.lead" />
        </p>
      )}
      <div className="cards">
        {candidates.candidates.map((candidate, index) => (
          <Candidate key={candidate.personId} candidate={candidate} place={index + 1}>
            {askable && (
              <Invite candidate={candidate} place={index + 1} openingId={openingId} askable={askable} />
            )}
          </Candidate>
        ))}
      </div>
    </section>
  );
}

type Shown = Candidates['candidates'][number];

interface CandidateProps {
  readonly candidate: Shown;
  readonly place: number;
  readonly children: ReactNode;
}

function Candidate({ candidate, place, children }: CandidateProps) {
  return (
    <article className="card">
      <h3>
        <Say k="pages.candidates.place" v={{ place }} />
      </h3>
      <ReasonList reasons={candidate.reasons} audience="group" />
      <ScoreTable score={candidate.score} parts={candidate.parts} />
      {children}
    </article>
  );
}

interface InviteProps {
  readonly candidate: Shown;
  readonly place: number;
  readonly openingId: string;
  readonly askable: Askable;
}

/** The candidate's number is all that a group has of whom it asks. */
function Invite({ candidate: { person, personId }, place, openingId, askable }: InviteProps) {
  if (!askable.free.has(personId))
    return (
      <p className="meta">
        <Say k={`introductions.candidates.${askable.asked.has(personId) ? 'asked' : 'not-now'}`} />
      </p>
    );
  return (
    <Form
      action={`/group/openings/${openingId}/invitations`}
      submit="introductions.candidates.invite-place"
      values={{ place }}
      quiet
    >
      <input type="hidden" name="person" value={person} />
    </Form>
  );
}
