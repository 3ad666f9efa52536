import type { SheetLine } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Words } from '../frame/words';
import { someoneWords } from '../reasons/someone-words';

/** By name while the consent lets the group see it. */
export function SomebodyOf({ line }: { line: SheetLine }) {
  const { t } = useAsked();
  return line.name ?? <Words>{someoneWords(line.townBase, line.ageDecade, t)}</Words>;
}
