import { dayPhrase } from '@app/language';
import { useAsked } from '../../frame/asked-context';

/** A last day in the reader's words. */
export function useDay(): (at: Date) => string {
  const { language } = useAsked();
  return (at) => dayPhrase(at, language);
}
