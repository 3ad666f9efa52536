import { Say } from '../../frame/words';

const LINES = ['name', 'phone', 'numbers', 'days', 'wish'];

/** To cut off, fill in by hand and bring: no field of a form, lines on paper. */
export function PaperForm() {
  return (
    <section className="duty-form">
      <h2>
        <Say k="public.sheet.form.title" />
      </h2>
      <table>
        <tbody>
          {LINES.map((line) => (
            <tr key={line}>
              <th scope="row">
                <Say k={`public.sheet.form.${line}`} />
              </th>
              <td>{line === 'numbers' ? <Boxes /> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Say k="public.sheet.form.note" />
      </p>
    </section>
  );
}

/** Room for three numbers. */
function Boxes() {
  return (
    <span className="boxes" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
