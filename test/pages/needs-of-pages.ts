import { NeedsBox } from '@app/people';
import type { DemoService } from '../support/demo-service';

const WORDS =
  '右耳が聞こえにくいので、左から話しかけてください。\n大きな音が続くところでは、ときどき外で休ませてください。';

/** People of the demo who tell in words what would help them. */
export async function tellNeeds({ admin, service }: DemoService, people: readonly string[]): Promise<void> {
  const box = service.web.get(NeedsBox);
  for (const id of people)
    await admin.query('UPDATE people SET needs_words = $2 WHERE id = $1', [id, box.seal(WORDS, id)]);
}
