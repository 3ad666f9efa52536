import { useText } from './asked-context';
import { type FormState, rowOf, scoped, wordOf } from './form-state';
import { Say } from './words';

/** What is wrong with a form, said before anything else of the page. */
export function ErrorSummary({ form: { problems, scope } }: { form: FormState }) {
  if (problems.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1}>
      <h2>
        <Say k="forms.summary" />
      </h2>
      <ul>
        {problems.map(({ field, code }) => (
          <li key={`${field} ${code}`}>
            <a href={`#${scoped(field, scope)}`}>
              <ProblemWords name={field} code={code} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is wrong and what to do, in one sentence that names the field. */
export function ProblemWords({ name, code }: { name: string; code: string }) {
  const text = useText();
  const word = text(`forms.labels.${wordOf(name)}`);
  const row = rowOf(name);
  const inRow = name.startsWith('companion') ? 'forms.in-party' : 'forms.in-row';
  const label = row === null ? word : text(inRow, { row, label: word });
  return <Say k={`forms.problems.${code}`} v={{ label }} />;
}
