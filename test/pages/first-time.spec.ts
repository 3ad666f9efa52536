import type { Page } from 'playwright-core';
import { openContext } from '../support/browser';
import type { Who } from '../support/demo-service';
import { enter } from '../support/enter';
import { ourDemo } from '../support/our-demo';
import { Newcomer } from './effort';

const CASES = 10;

const demo = ourDemo();

jest.setTimeout(180_000);

async function signedIn(who: Exclude<Who, 'anyone'>, width: number): Promise<Page> {
  return enter(await (await openContext(demo.browser, { width, javaScript: true })).newPage(), demo, who);
}

it('a group posts an opening in less than five minutes', async () => {
  const page = await signedIn('member', 1280);
  const person = new Newcomer(page);
  await page.goto(`${demo.service.origin}/group`);
  await person.go(page.locator('main a[href*="/group/openings/new"]').first());
  await person.fill('title', '冬の花だんに、ビオラを植えます');
  await person.fill('body', '20人ほどで植えます。はじめての方にも、ていねいにお教えします。');
  await person.fill('field', 'green');
  const day = new Date(Date.now() + 14 * 24 * 3600_000).toISOString().slice(0, 10);
  const times = { 'date-0': day, 'start-0': '09:30', 'end-0': '11:30' };
  for (const [name, value] of Object.entries(times)) await person.fill(name, value);
  await person.fill('capacity-0', '5');
  await person.fill(
    'openingTown',
    (await page.locator('[name=openingTown] option').nth(1).getAttribute('value')) ?? '',
  );
  await person.go(page.getByRole('button', { name: /保存|確認/ }).last());
  await person.go(page.getByRole('button', { name: /センターに|審査|確認をお願い|送/ }).first());
  console.log(`posting an opening: ${JSON.stringify(person.effort)} ${person.ofScreens.join(', ')}`);
  const [{ n }] = await demo.admin.query(
    "SELECT count(*)::int AS n FROM openings WHERE title LIKE '冬の花だん%' AND submitted_at IS NOT NULL",
  );
  expect(n).toBe(1);
  expect(person.effort.minutes).toBeLessThan(5);
});

it('a coordinator clears ten cases of the desk in less than two minutes', async () => {
  const page = await signedIn('coordinator', 1280);
  const before = await waiting();
  await page.goto(`${demo.service.origin}/desk`);
  const person = new Newcomer(page);
  await person.go(page.locator('a[href^="/desk/approvals"]').first());
  await person.go(page.locator('form.approvals button[type=submit]'));
  // That it is done is read, too; what became of each is there for whoever wants to know.
  await person.look(page.locator('main .lead'));
  const cleared = before - (await waiting());
  const ofTen = (person.effort.minutes * CASES) / cleared;
  console.log(
    `clearing the desk: ${cleared} cases, ${JSON.stringify(person.effort)} ${person.ofScreens.join(', ')}; ten ${ofTen}`,
  );
  expect(cleared).toBeGreaterThan(1);
  expect(ofTen).toBeLessThan(2);
});

async function waiting(): Promise<number> {
  const [{ n }] = await demo.admin.query(
    "SELECT count(*)::int AS n FROM matches WHERE state = 'with-coordinator'",
  );
  return n;
}
