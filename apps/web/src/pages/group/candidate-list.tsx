import type { Candidates } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { ScoreTable } from '../frame/score-table';
import { Say, Words } from '../frame/words';
import { reasonWords } from '../reasons/reason-words';

/** Who could come, without a name: only how well it fits. */
export function CandidateList({ candidates }: { candidates: Candidates }) {
  return (
    <section>
      <h2>
        <Say k="pages.candidates.title" v={{ number: candidates.total }} />
      </h2>
      <p className="meta">
        <Say k={candidates.total > 0 ? 'pages.candidates.lead' : 'pages.candidates.nothing'} />
      </p>
      <div className="cards">
        {candidates.candidates.map((candidate, index) => (
          <Candidate key={candidate.personId} candidate={candidate} place={index + 1} />
        ))}
      </div>
    </section>
  );
}

function Candidate({ candidate, place }: { candidate: Candidates['candidates'][number]; place: number }) {
  const asked = useAsked();
  return (
    <article className="card">
      <h3>
        <Say k="pages.candidates.place" v={{ place }} />
      </h3>
      <ul>
        {candidate.reasons.map((reason) => (
          <li key={reason.code}>
            <Words>{reasonWords(reason, 'group', asked)}</Words>
          </li>
        ))}
      </ul>
      <ScoreTable score={candidate.score} parts={candidate.parts} />
    </article>
  );
}
