import { DateTime } from 'luxon';
import type { Page } from 'playwright-core';
import { COORDINATOR, Journey } from '../e2e/journey';
import { openContext, press } from '../support/browser';
import { ourBrowser } from '../support/our-browser';
import { ourService } from '../support/our-service';

const RESIDENT = 'yamada.hanako@example.jp';
const MEMBER = 'hanadan@example.jp';

/** The main job by hand, in the browser: nothing but what a person sees and presses. */
describe.each([
  { javaScript: false, width: 375 },
  { javaScript: true, width: 1280 },
])('the main job in Chromium, $width px, JavaScript $javaScript', (visit) => {
  jest.setTimeout(180_000);
  const chromium = ourBrowser();
  const service = ourService();
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin(service);
  });

  async function person(email: string): Promise<Page> {
    const context = await openContext(chromium.browser, visit);
    const page = await context.newPage();
    const before = service.sink.to(email).length;
    await page.goto(`${service.origin}/sign-in`);
    await page.fill('[name=email]', email);
    await press(page, page.locator('main button').first());
    const mail = await service.sink.signIn(email, before);
    await page.goto(/http:\S+\/sign-in\/\S+/.exec(mail.text)?.[0] ?? '');
    await press(page, page.locator('main button').first());
    return page;
  }

  const main = (page: Page) => page.locator('main').textContent();
  let resident: Page;
  let member: Page;
  let coordinator: Page;

  it('registers a group, which the coordinator accepts', async () => {
    member = await person(MEMBER);
    await member.goto(`${service.origin}/groups/new`);
    await member.fill('[name=groupName]', '永山花だんの会');
    await member.fill('[name=groupKana]', 'ながやまかだんのかい');
    await member.selectOption('[name=kind]', 'circle');
    await member.fill('[name=story]', '公園の花だんを、季節ごとに植えかえています。');
    await member.selectOption('[name=groupTown]', journey.town.id);
    await member.fill('[name=groupPhone]', '042-000-1234');
    await press(member, member.locator('main form button').first());
    expect(await main(member)).toContain('永山花だんの会');
    coordinator = await person(COORDINATOR);
    await coordinator.goto(`${service.origin}/desk`);
    await press(coordinator, coordinator.getByRole('link', { name: /永山花だんの会/ }).first());
    await press(coordinator, coordinator.getByRole('button', { name: /登録/ }).first());
    expect((await service.sink.nth(MEMBER, 3)).subject).toContain('団体登録が終わりました');
  });

  it('writes an opening; a fault is said at the field and in a summary, and nothing typed is lost', async () => {
    const saturday = DateTime.now()
      .setZone('Asia/Tokyo')
      .plus({ weeks: 1 })
      .set({ weekday: 6 })
      .toISODate() as string;
    await member.goto(`${service.origin}/group/openings/new`);
    await member.fill('[name=title]', '冬の花だんに、ビオラを植えます');
    await member.fill('[name=body]', '20人ほどで植えます。はじめての方にも、ていねいにお教えします。');
    await member.selectOption('[name=field]', 'green');
    await member.selectOption('[name=openingTown]', journey.town.id);
    await member.fill('[name=date-0]', saturday);
    await member.fill('[name=start-0]', '11:30');
    await member.fill('[name=end-0]', '09:30');
    await member.fill('[name=capacity-0]', '2');
    await press(member, member.locator('main form button').last());
    expect(await member.getByRole('alert').count()).toBe(1);
    expect(await member.inputValue('[name=title]')).toBe('冬の花だんに、ビオラを植えます');
    expect(await member.getAttribute('[name=end-0]', 'aria-invalid')).toBe('true');
    await member.fill('[name=start-0]', '09:30');
    await member.fill('[name=end-0]', '11:30');
    await press(member, member.locator('main form button').last());
    expect(await main(member)).toContain('午前9時30分～11時30分');
    await press(member, member.getByRole('button', { name: /センター|審査|確認|送/ }).first());
    await coordinator.goto(`${service.origin}/desk`);
    await press(coordinator, coordinator.getByRole('link', { name: /ビオラ/ }).first());
    await press(coordinator, coordinator.getByRole('button', { name: /公開/ }).first());
    expect((await service.sink.nth(MEMBER, 5)).subject).toContain('公開しました');
  });

  it('signs a resident up in three steps, 昭和 and half-width kana included', async () => {
    resident = await person(RESIDENT);
    await resident.goto(`${service.origin}/me/card/1`);
    await resident.fill('[name=name]', '山田 花子');
    await resident.fill('[name=kana]', 'ﾔﾏﾀﾞ ﾊﾅｺ');
    await resident.selectOption('[name=birthEra]', 'showa');
    await resident.fill('[name=birthYear]', '21');
    await resident.fill('[name=birthMonth]', '４');
    await resident.fill('[name=birthDay]', '5');
    await resident.selectOption('[name=homeTown]', journey.town.id);
    await resident.check('[name=residency][value=lives]');
    await press(resident, resident.locator('main form button').first());
    await resident.check('[name=wishes][value=green]');
    await press(resident, resident.locator('main form button').first());
    for (const box of await resident.locator('[name=free]').all()) await box.check();
    await resident.check('[name=longestWay][value="3000"]');
    await press(resident, resident.locator('main form button[type=submit]').first());
    expect(await main(resident)).toContain('ビオラ');
    const [row] = await service.admin.query(
      "SELECT kana, birth_date::text FROM people WHERE name = '山田 花子'",
    );
    expect(row).toEqual({ kana: 'やまだ はなこ', birth_date: '1946-04-05' });
  });

  it('shows interest, is accepted, approved, and can step back', async () => {
    await press(resident, resident.getByRole('link', { name: /ビオラ/ }).first());
    const box = resident.locator('[name=sessions]').first();
    if ((await box.getAttribute('type')) === 'checkbox') await box.check();
    await press(resident, resident.getByRole('button', { name: '申し込む' }).first());
    expect(await main(resident)).toContain('ビオラ');
    await member.goto(`${service.origin}/group/applicants`);
    expect(await main(member)).not.toContain('山田');
    await press(member, member.locator('main form button').first());
    await coordinator.goto(`${service.origin}/desk`);
    await press(coordinator, coordinator.getByRole('link', { name: /ビオラ/ }).first());
    expect(await main(coordinator)).toContain('山田 花子');
    await press(coordinator, coordinator.getByRole('button', { name: /承認/ }).first());
    expect((await service.sink.nth(RESIDENT, 4)).subject).toContain('参加が決まりました');
    await member.goto(`${service.origin}/group/applicants`);
    expect(await main(member)).toContain('山田 花子');
    await resident.goto(`${service.origin}/me/activities`);
    await resident
      .locator('details summary')
      .first()
      .click()
      .catch(() => undefined);
    await resident.locator('[name=reason]').first().check();
    await press(resident, resident.getByRole('button', { name: /取りやめ/ }).first());
    const [{ taken }] = await service.admin.query('SELECT sum(taken)::int AS taken FROM sessions');
    expect(taken).toBe(0);
  });
});
