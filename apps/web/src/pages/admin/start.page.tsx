import { useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { SECTIONS, sectionPath } from './sections';

/** Where administrators begin. */
export function AdminStartPage() {
  const text = useText();
  return (
    <Page title={text('admin.start.title')}>
      <h1>
        <Say k="admin.start.title" />
      </h1>
      <p className="lead">
        <Say k="admin.start.lead" />
      </p>
      <div className="cards">
        {SECTIONS.map((section) => (
          <section className="box" key={section}>
            <h2>
              <a href={sectionPath(section)}>
                <Say k={`admin.${section}.title`} />
              </a>
            </h2>
            <p>
              <Say k={`admin.${section}.about`} />
            </p>
          </section>
        ))}
      </div>
    </Page>
  );
}
