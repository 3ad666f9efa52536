import type { ReactNode } from 'react';
import { useText } from '../frame/asked-context';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { deskAddress } from './case-line';
import type { Desk } from './load-desk';
import { Queue } from './queue';

const DONE = [
  'approved',
  'declined',
  'published',
  'opening-returned',
  'registered',
  'group-returned',
  'accepted',
];

interface DeskFrameProps {
  readonly desk: Desk;
  readonly title: string;
  /** The case that is open; on a telephone it takes the place of the list. */
  readonly current: string | null;
  readonly done: unknown;
  readonly troubled?: boolean;
  readonly children: ReactNode;
}

/** The list on the left, the case on the right. */
export function DeskFrame({ desk, title, current, done, troubled, children }: DeskFrameProps) {
  return (
    <Page title={title} wide troubled={troubled}>
      <div className={current ? 'desk open' : 'desk'}>
        <Queue desk={desk} current={current} />
        <div className="case">
          {current && (
            <p>
              <a href={deskAddress(desk.kind)}>
                <Say k="desk.back" v={{ number: desk.rows.length }} />
              </a>
            </p>
          )}
          {typeof done === 'string' && DONE.includes(done) && <Notice k={`desk.done.${done}`} />}
          {children}
        </div>
      </div>
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
