import { plainReadings, type Values } from '@app/language';
import { createContext, useContext } from 'react';
import type { Asked } from '../../frame/asked';

const AskedContext = createContext<Asked | null>(null);

export const AskedProvider = AskedContext.Provider;

/** Who asks, in which language, when: known to every component of a page. */
export function useAsked(): Asked {
  const asked = useContext(AskedContext);
  if (!asked) throw new Error('a component of a page stands outside of renderPage');
  return asked;
}

/** Words where no markup may stand: titles, attributes, options. */
export function useText(): (key: string, values?: Values) => string {
  const { t } = useAsked();
  return (key, values) => plainReadings(t(key, values));
}
