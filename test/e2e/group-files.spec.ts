import { request } from 'node:http';
import { GroupFile } from '@app/groups';
import sharp from 'sharp';
import { aPdf, aPhoto, aPolyglot, fileAttacks } from '../support/files';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';
import { COORDINATOR, Journey, MEMBER } from './journey';

jest.setTimeout(120_000);

const service = ourService();
let journey: Journey;
let member: Visitor;
let groupId: string;

beforeAll(async () => {
  journey = await Journey.begin(service);
  member = await journey.signIn(MEMBER);
  const registered = await member.json<{ id: string }>('POST', '/api/v1/groups', journey.group());
  groupId = registered.id;
});

interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
  readonly type?: string;
}

async function send(fields: Record<string, string>, ...files: Sent[]): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, bytes, type = 'image/jpeg' } of files)
    form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  return fetch(`${service.origin}/group/files?group=${groupId}`, {
    ...{ method: 'POST', redirect: 'manual', body: form },
    headers: { cookie: member.cookies, 'sec-fetch-site': 'same-origin' },
  });
}

const kept = () => service.admin.manager.find(GroupFile, { order: { place: 'ASC' } });
const PHOTO = { purpose: 'photo', peopleAgreed: 'yes' };

describe('files of a group, sent by a browser', () => {
  afterEach(() => service.admin.query('DELETE FROM group_files'));

  it('are kept, listed, and fetched by whoever may see them', async () => {
    const taken = await send(PHOTO, { name: '花壇 7月.jpeg', bytes: await aPhoto() });
    expect([taken.status, taken.headers.get('location')]).toEqual([
      303,
      `/group/files?group=${groupId}&done=added`,
    ]);
    await send({ purpose: 'rules' }, { name: '会則.pdf', bytes: aPdf(), type: 'text/html' });
    const page = await (await member.send('GET', `/group/files?group=${groupId}`)).text();
    expect(page).toContain('花壇 7月.jpg');
    expect(page).toContain('会則.pdf');
    const [photo, rules] = await kept();
    const coordinator = await journey.signIn(COORDINATOR);
    const anyone = service.visitor();
    const look = async (visitor: Visitor, file?: GroupFile) =>
      (await visitor.send('GET', `/files/${file?.id}`)).status;
    expect(await Promise.all([member, coordinator, anyone].map((who) => look(who, rules)))).toEqual([
      200, 200, 404,
    ]);
    expect(await look(anyone, photo)).toBe(404);
    expect(await (await coordinator.send('GET', `/desk/groups/${groupId}`)).text()).toContain('会則.pdf');
    await coordinator.json('PUT', `/api/v1/groups/${groupId}/registration`);
    expect([await look(anyone, photo), await look(anyone, rules)]).toEqual([200, 404]);
  });

  it('go out as what they are, and can do nothing', async () => {
    await send(PHOTO, { name: '花壇.jpg', bytes: await aPolyglot() });
    await send({ purpose: 'flyer' }, { name: '夏の"花"; まつり.pdf', bytes: aPdf() });
    const [photo, flyer] = await kept();
    const picture = await member.send('GET', `/files/${photo?.id}`);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([picture.headers.get('content-type'), (await sharp(bytes).metadata()).exif]).toEqual([
      'image/jpeg',
      undefined,
    ]);
    expect(bytes.includes('<script>')).toBe(false);
    const { headers } = await member.send('GET', `/files/${flyer?.id}`);
    expect({
      type: headers.get('content-type'),
      policy: headers.get('content-security-policy'),
      guessing: headers.get('x-content-type-options'),
      shown: headers.get('content-disposition'),
    }).toEqual({
      type: 'application/pdf',
      policy: "default-src 'none'; sandbox",
      guessing: 'nosniff',
      shown: `attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent('夏の花 まつり.pdf')}`,
    });
  });

  it('that are none are answered in words, and nothing is kept', async () => {
    const answers: [string, number, boolean][] = [];
    for (const { what, name, bytes } of await fileAttacks()) {
      const answer = await send({ purpose: 'rules' }, { name, bytes });
      const text = await answer.text();
      answers.push([what, answer.status, text.includes('次のところを直してください') && text.includes('選')]);
    }
    expect(answers.filter(([, status, inWords]) => status !== 422 || !inWords)).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('are answered in the language of whoever sent them', async () => {
    await member.send('GET', '/language/en?next=/');
    const text = await (
      await send({ purpose: 'rules' }, { name: 'a.jpg', bytes: Buffer.from('hello') })
    ).text();
    await member.send('GET', '/language/ja?next=/');
    expect(text).toContain('“a.jpg” is neither a photo (JPEG, PNG, WebP) nor a PDF.');
  });

  it('need a purpose, a file, and of a photo the word that people agreed; the choice stays', async () => {
    const none = await (await send({ purpose: 'photo' })).text();
    expect(none).toContain('「ファイル」を1つ以上選んでください。');
    expect(none).toContain('写っている方の了解を得て');
    expect(none).toMatch(/value="photo"[^>]*checked|checked[^>]*value="photo"/);
    const six = await send({ purpose: 'rules' }, ...Array(6).fill({ name: 'a.pdf', bytes: aPdf() }));
    expect(await six.text()).toContain('一度に選べるのは5つまでです');
  });

  it('sent twice are there once', async () => {
    const file = { name: '会則.pdf', bytes: aPdf() };
    await send({ purpose: 'rules' }, file);
    expect((await send({ purpose: 'rules' }, file)).headers.get('location')).toContain('done=there-already');
    expect(await kept()).toHaveLength(1);
  });

  it('are not read at all from whoever has not signed in, or comes from elsewhere', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(await aPhoto(50, 50))]), 'a.jpg');
    const to = (headers: Record<string, string>) =>
      fetch(`${service.origin}/group/files`, { method: 'POST', redirect: 'manual', body: form, headers });
    expect((await to({ 'sec-fetch-site': 'same-origin' })).headers.get('location')).toContain(
      '/sign-in?next=',
    );
    expect((await to({ 'sec-fetch-site': 'cross-site', cookie: member.cookies })).status).toBe(403);
  });

  it('without an end are cut, and a form that breaks off harms nobody', async () => {
    expect(await endless()).toBeLessThan(200);
    await brokenOff();
    expect((await send({ purpose: 'rules' }, { name: '会則.pdf', bytes: aPdf() })).status).toBe(303);
  });

  it('of another group are nobody’s business', async () => {
    await send({ purpose: 'rules' }, { name: '会則.pdf', bytes: aPdf() });
    const [rules] = await kept();
    const other = await journey.signIn('hoka@example.jp');
    await other.json('POST', '/api/v1/groups', { ...journey.group(), name: '諏訪ひまわりの会' });
    expect((await other.send('GET', `/files/${rules?.id}`)).status).toBe(404);
    expect((await other.post(`/group/files/${rules?.id}/removal`, {})).status).toBe(404);
    expect((await other.send('GET', `/group/files?group=${groupId}`)).status).toBe(403);
  });
});

const BOUNDARY = 'tsumugi-boundary';
const HEAD = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;

function opened() {
  const { hostname, port } = new URL(service.origin);
  return request({
    ...{ hostname, port, method: 'POST', path: `/group/files?group=${groupId}` },
    headers: {
      ...{ cookie: member.cookies, 'sec-fetch-site': 'same-origin', 'transfer-encoding': 'chunked' },
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
  });
}

/** Sends for ever; gives how many megabytes went out before the line was cut. */
function endless(): Promise<number> {
  return new Promise((done) => {
    let megabytes = 0;
    const sending = opened();
    const end = () => {
      sending.destroy();
      done(megabytes);
    };
    sending.on('error', end);
    sending.on('response', end);
    sending.write(HEAD);
    const chunk = Buffer.alloc(1024 * 1024, 0xff);
    const more = () => {
      if (sending.destroyed) return;
      megabytes += 1;
      sending.write(chunk, () => setImmediate(more));
    };
    more();
  });
}

function brokenOff(): Promise<void> {
  return new Promise((done) => {
    const sending = opened();
    sending.on('error', () => done());
    sending.write(HEAD + 'x'.repeat(1000), () => sending.destroy(new Error('gone')));
  });
}
