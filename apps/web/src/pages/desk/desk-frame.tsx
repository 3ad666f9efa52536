import type { ReactNode } from 'react';
import { useText } from '../frame/asked-context';
import { NO_SCOPE } from '../frame/decline-form';
import { DoneNotice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { UndoOffer } from '../places/undo-offer';
import { deskAddress } from './case-line';
import { DeskIsland } from './desk-island';
import type { Desk } from './load-desk';
import { Queue } from './queue';
import type { Typed } from './typed';

const DONE = [
  'approved',
  'declined',
  'published',
  'opening-returned',
  'registered',
  'group-returned',
  'accepted',
  'waiting',
  'recorded',
  'introduced',
  'answered',
  'told',
  'sent-again',
];

interface DeskFrameProps {
  readonly desk: Desk;
  readonly title: string;
  /** The case that is open; on a telephone it takes the place of the list. */
  readonly current: string | null;
  readonly done: unknown;
  /** An answer that could not be taken. */
  readonly typed?: Typed | null;
  readonly children: ReactNode;
}

/** The list on the left, the case on the right. */
export function DeskFrame({ desk, title, current, done, typed, children }: DeskFrameProps) {
  return (
    <Page title={title} wide form={typed && { ...typed, scope: NO_SCOPE }}>
      <div className={current ? 'desk open' : 'desk'}>
        <Queue desk={desk} current={current} />
        <div className="case">
          {current && (
            <p>
              <a href={deskAddress(desk.filter)} data-key="u">
                <Say k="desk.back" v={{ number: desk.rows.length }} />
              </a>
            </p>
          )}
          <DoneNotice done={done} of={DONE} k="desk.done." />
          <UndoOffer back="/desk" />
          {children}
        </div>
      </div>
      <DeskIsland desk={desk} current={current} />
    </Page>
  );
}

/** Nothing chosen yet, or nothing left. */
export function DeskPage({ desk, done }: { desk: Desk; done: unknown }) {
  const text = useText();
  return (
    <DeskFrame desk={desk} title={text('desk.title')} current={null} done={done}>
      <p className="lead">
        <Say k={desk.rows.length > 0 ? 'desk.choose' : 'desk.nothing'} v={{ number: desk.rows.length }} />
      </p>
    </DeskFrame>
  );
}
