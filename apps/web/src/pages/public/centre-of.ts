import type { Config } from '@app/config';

/** Name, telephone and address of the centre; empty where nothing is set. */
export type Centre = Config['centre'];

/** The centre as public pages name it; the demo has a number that nobody has. */
export function centreOf({ centre }: Config, demo: boolean): Centre {
  return demo && centre.phone === '' ? { ...centre, phone: '042-000-1000' } : centre;
}
