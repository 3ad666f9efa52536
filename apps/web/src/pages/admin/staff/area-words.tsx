import { Say } from '../../frame/words';

/** The area somebody looks after; without one the whole city. */
export function AreaWords({ number }: { number: number | null }) {
  return number === null ? <Say k="admin.area.whole" /> : <Say k="admin.area.number" v={{ number }} />;
}
