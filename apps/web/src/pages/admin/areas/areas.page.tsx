import type { Area, AreasOfCity, TownOfArea } from '@app/matches';
import { Say } from '../../frame/words';
import { AdminFrame } from '../admin-frame';

/** The community areas and their towns. */
export function AreasPage({ areas, without, done }: AreasOfCity & { done: string | null }) {
  return (
    <AdminFrame section="areas" done={done}>
      {areas.map((area) => (
        <AreaBox key={area.id} area={area} />
      ))}
      {without.length > 0 && (
        <section className="box">
          <h2>
            <Say k="admin.areas.without" />
          </h2>
          <p className="meta">
            <Say k="admin.areas.without-lead" />
          </p>
          <Towns towns={without} />
        </section>
      )}
    </AdminFrame>
  );
}

function AreaBox({ area: { id, number, committeeName, towns, coordinators } }: { area: Area }) {
  return (
    <section className="box">
      <h2>
        <Say k="admin.area.number" v={{ number }} /> {committeeName}
      </h2>
      <p className="meta">
        <Say k="admin.areas.coordinators" v={{ number: coordinators }} />{' '}
        <a href={`/admin/areas/${id}`}>
          <Say k="admin.areas.name" v={{ number }} />
        </a>
      </p>
      <Towns towns={towns} />
    </section>
  );
}

function Towns({ towns }: { towns: readonly TownOfArea[] }) {
  if (towns.length === 0)
    return (
      <p>
        <Say k="admin.areas.no-towns" />
      </p>
    );
  return (
    <ul className="towns">
      {towns.map(({ id, name }) => (
        <li key={id}>
          <a href={`/admin/areas/towns/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
