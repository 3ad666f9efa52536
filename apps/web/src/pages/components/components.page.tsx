import { DateTime } from 'luxon';
import type { ReactNode } from 'react';
import { useAsked, useText } from '../frame/asked-context';
import { DayThread } from '../frame/day-thread';
import { DeclineForm } from '../frame/decline-form';
import { Empty, Notice } from '../frame/notice';
import { OpeningCard } from '../frame/opening-card';
import { Page } from '../frame/page';
import { ScoreTable } from '../frame/score-table';
import { DayOf } from '../frame/times';
import { Say } from '../frame/words';
import { FieldStates, WRONG } from './field-states';
import { sampleCards } from './sample-cards';

/** Every small component in each of its states. */
export function ComponentsPage() {
  const text = useText();
  const { now } = useAsked();
  const cards = sampleCards(DateTime.fromJSDate(now));
  return (
    <Page title={text('pages.components.title')} form={WRONG}>
      <h1>
        <Say k="pages.components.title" />
      </h1>
      <p className="lead">
        <Say k="pages.components.lead" />
      </p>
      <Part k="buttons">
        <Buttons />
      </Part>
      <Part k="words">
        <Steps />
        <Notice k="pages.card-steps.kept" />
        <Empty k="pages.me.nothing" href="/openings" way="pages.me.search" />
      </Part>
      <Part k="fields">
        <FieldStates />
      </Part>
      <Part k="choices">
        <DeclineForm action="/components" purpose="applicants" scope="closed" typed={null} />
        <DeclineForm
          action="/components"
          purpose="match"
          scope="open"
          typed={{ values: { reason: 'other' }, problems: [{ field: 'note', code: 'note-missing' }] }}
        />
      </Part>
      <Part k="cards">
        <div className="cards">
          {cards.map((card) => (
            <OpeningCard key={card.id} card={card} day={<DayOf at={card.startsAt} />} />
          ))}
        </div>
        <DayThread items={cards} show={(card) => <OpeningCard key={card.id} card={card} />} />
      </Part>
      <Part k="tables">
        <ScoreTable score={7400} parts={{ skills: 2500, field: 1500, distance: 1200, time: 0 }} />
      </Part>
    </Page>
  );
}

function Part({ k, children }: { k: string; children: ReactNode }) {
  return (
    <section>
      <h2>
        <Say k={`pages.components.${k}`} />
      </h2>
      {children}
    </section>
  );
}

function Buttons() {
  return (
    <p className="ways">
      <a className="btn" href="/openings">
        <Say k="pages.find.submit" />
      </a>
      <a className="btn quiet" href="/help">
        <Say k="pages.frame.help" />
      </a>
      <button className="link" type="button">
        <Say k="pages.frame.sign-out" />
      </button>
    </p>
  );
}

function Steps() {
  return (
    <ol className="steps">
      {[1, 2, 3].map((step) => (
        <li
          key={step}
          className={step === 1 ? 'done' : undefined}
          aria-current={step === 2 ? 'step' : undefined}
        >
          <Say k={`pages.card-steps.step-${step}`} />
        </li>
      ))}
    </ol>
  );
}
