import { type AttendanceSheet, lengthOf, type SheetLine } from '@app/matches';
import { useAsked, useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { DoneNotice } from '../frame/notice';
import { Page } from '../frame/page';
import { PartyLine } from '../frame/party-line';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';
import { minuteChoices } from './minutes';
import { SaidBy } from './said-by';
import { SomebodyOf } from './somebody-of';
import { ThanksToAll } from './thanks-to-all';
import { MinuteOptions } from './word-form';

export interface SheetProps {
  readonly sheet: AttendanceSheet;
  readonly done: unknown;
  readonly thanks: FormState | null;
}

const DONE = ['recorded', 'thanked'];

/** The list of one session: who was there and for how long, all in one form. */
export function AttendanceSheetPage({ sheet, done, thanks }: SheetProps) {
  const text = useText();
  const { now, actor } = useAsked();
  const isOurs = actor.kind === 'account' && actor.groupIds.includes(sheet.groupId);
  return (
    <Page title={text('after.sheet.title', { title: sheet.title })} form={thanks}>
      <p>
        <a href={isOurs ? '/group/attendance' : '/desk/attendance'}>
          <Say k="history.back" />
        </a>
      </p>
      <h1>{sheet.title}</h1>
      <p className="when">
        <WhenPhrase {...sheet} />
      </p>
      <DoneNotice done={done} of={DONE} k="after.sheet.done-" />
      <p>
        <a href={`/group/attendance/${sheet.sessionId}/code`}>
          <Say k="after.code.way" />
        </a>
      </p>
      {sheet.startsAt > now ? <NotBegun sheet={sheet} /> : <List sheet={sheet} />}
      {isOurs && <ThanksToAll sheet={sheet} form={thanks ?? NOTHING_TYPED} />}
    </Page>
  );
}

function NotBegun({ sheet }: { sheet: AttendanceSheet }) {
  return (
    <>
      <p className="lead">
        <Say k="after.sheet.not-begun" v={{ number: sheet.lines.length }} />
      </p>
      <ul className="list">
        {sheet.lines.map((line) => (
          <li key={line.place.placeId}>
            <SomebodyOf line={line} />
            {line.after.confirmedAt && (
              <p className="yes">
                <Say k="after.sheet.comes" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function List({ sheet }: { sheet: AttendanceSheet }) {
  return (
    <Form action={`/group/attendance/${sheet.sessionId}`} submit="after.sheet.submit">
      <p>
        <Say k="after.sheet.lead" />
      </p>
      {sheet.lines.map((line) => (
        <Row key={line.place.placeId} line={line} />
      ))}
    </Form>
  );
}

function Row({ line }: { line: SheetLine }) {
  const { place } = line;
  return (
    <fieldset className="field attendance">
      <legend>
        <SomebodyOf line={line} />
      </legend>
      <PartyLine party={line} />
      <SaidBy line={line} />
      <div className="row">
        <Presence line={line} />
        <label className="minutes">
          <Say k="after.sheet.minutes" />
          <select name={`minutes-${place.placeId}`} defaultValue={minutesOf(line)}>
            <MinuteOptions choices={minuteChoices(lengthOf(place), minutesOf(line))} />
          </select>
        </label>
      </div>
      <p className="meta">
        <a href={`/matches/${line.matchId}/consultation`}>
          <Say k="after.consultation.way" />
        </a>
      </p>
    </fieldset>
  );
}

/** What the group said, or the code at the place; who is not marked is left as it stands. */
function Presence({ line: { place } }: { line: SheetLine }) {
  const state = (place.group ?? place.code)?.state;
  return (
    <div className="choices">
      {(['attended', 'absent'] as const).map((value) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            name={`presence-${place.placeId}`}
            value={value}
            defaultChecked={state === value}
          />
          <span>
            <Say k={`after.presence.${value}`} />
          </span>
        </label>
      ))}
    </div>
  );
}

function minutesOf({ place }: SheetLine): number {
  return (place.group ?? place.code)?.minutes ?? lengthOf(place);
}
