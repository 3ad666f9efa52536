import type { GatheringPlaceRow } from '@app/places';
import { Say } from '../../frame/words';

/** What one wants to know before going there: when, where, what, and whom to ring. */
export function PlaceCard({ place }: { place: GatheringPlaceRow }) {
  const { name, kind, townName, address, phone, url, openHours, whatIsThere, accessProvided } = place;
  return (
    <article className="card place">
      <p className="meta">
        {townName ?? <Say k="public.gathering.elsewhere" />} · <Say k={`public.place-kind.${kind}`} />
      </p>
      <h3>{url ? <a href={url}>{name}</a> : name}</h3>
      {openHours && <p className="when words">{openHours}</p>}
      {whatIsThere && <p className="words">{whatIsThere}</p>}
      <p className="meta">{address}</p>
      {phone && (
        <p className="meta">
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            <Say k="public.gathering.phone" v={{ phone }} />
          </a>
        </p>
      )}
      {accessProvided.length > 0 && (
        <ul className="tags">
          {accessProvided.map((code) => (
            <li key={code} className="tag">
              <Say k={`words.accommodation.${code}`} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/openings?${new URLSearchParams({ q: name })}`}>
          <Say k="public.gathering.openings" />
        </a>
      </p>
    </article>
  );
}
