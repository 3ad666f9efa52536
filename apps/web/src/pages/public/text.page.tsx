import { useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

/** How many paragraphs each section of a page of text has. */
const SECTIONS = {
  help: ['find', 'card', 'interest', 'group', 'trouble'],
  privacy: ['what', 'who-sees', 'how-long', 'mails', 'yours'],
  accessibility: ['what', 'tested', 'not-yet', 'tell'],
  about: ['service', 'data-towns', 'data-groups', 'data-events', 'data-openings'],
} as const;

export type TextName = keyof typeof SECTIONS;

export function TextPage({ name }: { name: TextName }) {
  const text = useText();
  return (
    <Page title={text(`pages.${name}.title`)}>
      <div className="prose">
        <h1>
          <Say k={`pages.${name}.title`} />
        </h1>
        <p className="lead">
          <Say k={`pages.${name}.lead`} />
        </p>
        {SECTIONS[name].map((section) => (
          <section key={section}>
            <h2>
              <Say k={`pages.${name}.${section}.title`} />
            </h2>
            <p className="words">
              <Say k={`pages.${name}.${section}.text`} />
            </p>
          </section>
        ))}
        {name === 'privacy' && (
          <p>
            <a href="/register">
              <Say k="personal.register.way" />
            </a>
          </p>
        )}
      </div>
    </Page>
  );
}
