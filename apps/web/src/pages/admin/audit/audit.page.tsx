import type { ChainState, TrailLine, TrailPage } from '@app/access';
import { momentPhrase } from '@app/language';
import { useAsked } from '../../frame/asked-context';
import { FormProvider, type FormState } from '../../frame/form-state';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { AdminFrame, Fact } from '../admin-frame';
import { trailPath } from './trail.form';

/** The audit trail: ids and codes, found by who, what, about whom and when. */
export function AuditPage({ form, found }: { form: FormState; found: TrailPage | null }) {
  return (
    <AdminFrame section="audit" form={form}>
      <FormProvider value={form}>
        <form className="form" method="get" action="/admin/audit" noValidate>
          <TextField name="trailActor" hint optional />
          <TextField name="trailAction" hint optional />
          <TextField name="trailSubject" optional />
          <div className="row">
            <TextField name="trailFrom" type="date" optional />
            <TextField name="trailUntil" type="date" optional />
          </div>
          <button className="btn" type="submit">
            <Say k="admin.audit.search" />
          </button>
        </form>
      </FormProvider>
      {found && <Found found={found} values={form.values} />}
    </AdminFrame>
  );
}

function Found({ found: { lines, next, chain }, values }: { found: TrailPage; values: FormState['values'] }) {
  return (
    <>
      <Chain chain={chain} />
      <h2>
        <Say k="admin.audit.found" />
      </h2>
      {lines.length === 0 ? (
        <p>
          <Say k="admin.audit.none" />
        </p>
      ) : (
        <ol className="sessions trail">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      )}
      {next && (
        <p className="ways">
          <a className="btn quiet" href={trailPath(values, { before: next })}>
            <Say k="admin.audit.next" />
          </a>
        </p>
      )}
    </>
  );
}

function Line({ line }: { line: TrailLine }) {
  const { language } = useAsked();
  return (
    <li>
      <span className="meta">
        {line.id} {momentPhrase(line.at, language)}
        {!line.isSealed && (
          <>
            {' '}
            <Say k="admin.audit.unsealed" />
          </>
        )}
      </span>
      <code translate="no">
        <a href={trailPath({}, { trailAction: line.action })}>{line.action}</a> {line.code}
      </code>
      <span className="meta" translate="no">
        {line.subjectKind} <a href={trailPath({}, { trailSubject: line.subjectId })}>{line.subjectId}</a>
      </span>
      <span className="meta" translate="no">
        <a href={trailPath({}, { trailActor: line.actor })}>{line.actor}</a>
      </span>
    </li>
  );
}

function Chain({ chain }: { chain: ChainState }) {
  const { language } = useAsked();
  const { seals, sealedRows, lastSealedAt, unsealed, oldestSeconds } = chain;
  return (
    <dl className="facts">
      <Fact k="admin.audit.chain">
        <Say k="admin.audit.seals" v={{ seals, rows: sealedRows }} />
      </Fact>
      <Fact k="admin.audit.last-seal">
        {lastSealedAt ? momentPhrase(lastSealedAt, language) : <Say k="admin.health.never" />}
      </Fact>
      <Fact k="admin.audit.waiting">
        <Say k="admin.audit.waiting-rows" v={{ rows: unsealed, seconds: Math.round(oldestSeconds) }} />
      </Fact>
    </dl>
  );
}
