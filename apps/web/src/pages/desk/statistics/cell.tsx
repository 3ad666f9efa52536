import { Say } from '../../frame/words';

/** No cell shows fewer than five people; what was not measured is no 0. */
export function People({ number }: { number: number | null }) {
  return number === null ? <Say k="desk.plan.under-five" /> : number.toLocaleString('ja');
}
