import type { ReactNode } from 'react';
import { useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

/** Each by the key of its words. */
interface DeskRoomProps {
  readonly title: string;
  readonly lead: string;
  readonly back?: string;
  /** Said between title and lead. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** A room that opens off the desk: the way back, what it is called, what it is for. */
export function DeskRoom({ title, lead, back = 'pages.frame.desk', notice, children }: DeskRoomProps) {
  const text = useText();
  return (
    <Page title={text(title)}>
      <p>
        <a href="/desk">
          <Say k={back} />
        </a>
      </p>
      <h1>
        <Say k={title} />
      </h1>
      {notice}
      <p className="lead">
        <Say k={lead} />
      </p>
      {children}
    </Page>
  );
}
