import type { OpeningCard as Card } from '@app/openings';
import type { ReactNode } from 'react';
import { CardTitle } from './opening-title';
import { FromTo, HowLong } from './times';
import { Say } from './words';

const FEW = 3;

interface OpeningCardProps {
  readonly card: Card;
  /** Said with the time where no day stands above. */
  readonly day?: ReactNode;
  readonly children?: ReactNode;
}

/** What residents decide by, first: when from and to, what, where, then what it costs and asks. */
export function OpeningCard({ card, day, children }: OpeningCardProps) {
  return (
    <article className="card">
      <p className="when">
        {day} <FromTo {...card} />
        <small>
          <HowLong {...card} />
        </small>
      </p>
      <h3>
        <a href={`/openings/${card.id}`}>
          <CardTitle card={card} />
        </a>
      </h3>
      <p className="meta">{card.groupName}</p>
      <Where card={card} />
      <Tags card={card} />
      {children}
    </article>
  );
}

function Where({ card }: { card: Card }) {
  const place = [card.placeName, card.townName].filter(Boolean).join(' · ');
  return (
    <p className="meta">
      {place}
      {card.stopName && card.stopMinutes !== null && (
        <span className="stop">
          <Say k="pages.card.stop" v={{ stop: card.stopName, minutes: card.stopMinutes }} />
        </span>
      )}
    </p>
  );
}

function Tags({ card }: { card: Card }) {
  return (
    <ul className="tags">
      {tagsOf(card).map(({ k, number, few }) => (
        <li key={k} className={few ? 'tag few' : 'tag'}>
          <Say k={k} v={{ number }} />
        </li>
      ))}
    </ul>
  );
}

interface Tag {
  readonly k: string;
  readonly number: number;
  readonly few?: boolean;
}

function tagsOf(card: Card): Tag[] {
  const { placesLeft, sessionsLeft } = card;
  const tags: (Tag | false)[] = [
    placesLeft !== null && { k: 'pages.card.places-left', number: placesLeft, few: placesLeft <= FEW },
    card.beginnersWelcome && { k: 'pages.card.beginners', number: 0 },
    card.childrenWelcome && { k: 'pages.card.children', number: 0 },
    card.online && { k: 'pages.card.online', number: 0 },
    card.insurance === 'by-group' && { k: 'pages.card.insured', number: 0 },
    card.payment !== 'unpaid' && { k: `pages.card.payment-${card.payment}`, number: 0 },
    sessionsLeft > 1 && { k: 'pages.card.sessions', number: sessionsLeft - 1 },
  ];
  return tags.filter((tag) => tag !== false);
}
