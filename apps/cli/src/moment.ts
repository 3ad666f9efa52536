import { UsageProblem } from './command';

/** The moment that `--now` names, or the present. Without an offset it is Tokyo's clock; a bare day is its midnight. */
export function momentOf(value: string | boolean | undefined): Date {
  if (value === undefined) return new Date();
  const text = String(value);
  const moment = new Date(withOffset(text));
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(moment.getTime())) return moment;
  throw new UsageProblem(
    `--now is "${text}"; it must be a time like 2011-06-01T09:00+09:00 or a day like 2011-06-01.`,
  );
}

function withOffset(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `${text}T00:00:00+09:00`;
  return /(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}+09:00`;
}
