import { useAsked } from '../frame/asked-context';
import { Form } from '../frame/form';
import { isId } from '../frame/id-pipe';
import { Notice } from '../frame/notice';

/** Right after a step the address names its match: it may be taken back, which leads to `back` with a word. */
export function UndoOffer({ back }: { back: string }) {
  const { path } = useAsked();
  const query = new URLSearchParams(path.split('?')[1]);
  const undo = query.get('undo');
  if (query.get('done') === 'undone') return <Notice k="places.undone" />;
  if (!isId(undo)) return null;
  return (
    <Form action={`/matches/${undo}/reversal`} submit="places.undo" quiet>
      <input type="hidden" name="back" value={back} />
    </Form>
  );
}
