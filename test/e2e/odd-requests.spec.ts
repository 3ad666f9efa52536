import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { ourService } from '../support/our-service';
import { routesOf } from '../support/routes';

const service = ourService({ PUBLIC_URL: 'https://tsumugi.example.jp' });

const ID = '00000000-0000-7000-8000-000000000000';
const portOf = () => Number(new URL(service.origin).port);

/** What comes back when these lines are written to a bare line. */
async function said(lines: readonly string[]): Promise<string> {
  const socket = connect(portOf(), 'localhost');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.write(lines.join('\r\n'));
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}

const answersIn = (text: string) => text.match(/HTTP\/1\.1 \d{3}/g) ?? [];

describe('a request whose end may be read in two ways', () => {
  const HIDDEN = ['GET /healthz HTTP/1.1', 'Host: localhost', 'Connection: close', '', ''];
  const begin = ['POST /sign-in HTTP/1.1', 'Host: localhost', 'Sec-Fetch-Site: same-origin'];

  it.each([
    ['a length and chunks', ['Content-Length: 4', 'Transfer-Encoding: chunked', '', '0', '']],
    ['chunks and a length', ['Transfer-Encoding: chunked', 'Content-Length: 4', '', '0', '']],
    ['two lengths', ['Content-Length: 0', 'Content-Length: 44', '']],
    ['a length that is no number', ['Content-Length: +4', '', 'a=bc']],
    ['chunks that are not the last coding', ['Transfer-Encoding: chunked, identity', '', '0', '']],
    ['a coding that nobody knows', ['Transfer-Encoding: xchunked', '', '0', '']],
    ['a space before the colon', ['Transfer-Encoding : chunked', 'Content-Length: 4', '', '0', '']],
  ])('is refused, and nothing hidden in it is answered: %s', async (_, more) => {
    expect(answersIn(await said([...begin, ...more, ...HIDDEN]))).toEqual(['HTTP/1.1 400']);
  });

  it('is not one that has one end: the next one is answered', async () => {
    const clear = [...begin, 'Content-Length: 7', '', `email=a${HIDDEN[0]}`, ...HIDDEN.slice(1)];
    expect(answersIn(await said(clear))).toEqual(['HTTP/1.1 422', 'HTTP/1.1 200']);
  });
});

describe('TRACE', () => {
  it.each(['/', '/api/v1/me', '/admin/queues', '/assets/push.js', '/nowhere', `/openings/${ID}`])(
    'of %s repeats nothing',
    async (path) => {
      const headers = { cookie: 'tsumugi=himitsu', 'x-marker': 'himitsu' };
      const sent = request(service.origin + path, { method: 'TRACE', headers }).end();
      const [answer] = await once(sent, 'response');
      const body = (await answer.toArray()).join('');
      expect([answer.statusCode, body, JSON.stringify(answer.headers).includes('himitsu')]).toEqual([
        405,
        '',
        false,
      ]);
      expect(answer.headers.allow).not.toContain('TRACE');
    },
  );
});

describe('the API over http', () => {
  it('leads nobody on to https, or anywhere: what was sent in the clear fails', async () => {
    const reading = routesOf(service.web).filter(
      ({ method, path }) => method === 'GET' && /^\/api\//.test(path),
    );
    expect(reading.length).toBeGreaterThan(30);
    const headers = { 'x-forwarded-proto': 'http' };
    for (const { path } of reading) {
      const address = service.origin + path.replace(/:\w+/g, ID);
      const answer = await fetch(address, { headers, redirect: 'manual' });
      expect([path, answer.headers.get('location')]).toEqual([path, null]);
      await answer.body?.cancel();
    }
  });
});

describe('one parameter twice', () => {
  const search = (query: string) => fetch(`${service.origin}/api/v1/openings?${query}`);

  it('is refused to programs where there is one, and a list where there may be several', async () => {
    const twice = await search('keyword=hana&keyword=mizu');
    expect([twice.status, await twice.json()]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/keyword' })] }),
    ]);
    expect((await search('weekday=5&weekday=6')).status).toBe(200);
  });

  it('is no address to write to', async () => {
    for (const body of [
      'email=sato@example.jp&email=warui@example.jp',
      'email[]=sato@example.jp&email[]=warui@example.jp',
      'email[a]=b',
    ]) {
      const answer = await fetch(`${service.origin}/sign-in`, {
        ...{ method: 'POST', redirect: 'manual' as const, body },
        headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect([body, answer.status]).toEqual([body, 422]);
    }
    expect(service.sink.mails).toEqual([]);
  });

  it('in the address does not stand in for what a form leaves out', async () => {
    const visitor = service.visitor();
    expect((await visitor.post('/sign-in?email=sato@example.jp', {})).status).toBe(422);
    expect((await visitor.send('POST', '/api/v1/sign-in-links?email=sato@example.jp', {})).status).toBe(422);
    expect(service.sink.mails).toEqual([]);
  });

  it('leads nowhere', async () => {
    const answer = await fetch(`${service.origin}/language/en?next=/openings&next=//evil.example`, {
      redirect: 'manual',
    });
    expect(answer.headers.get('location')).toMatch(/^\/(openings)?$/);
  });
});

describe('what is encoded twice', () => {
  it('is decoded once: a keyword is looked for as it was sent', async () => {
    const page = await (await fetch(`${service.origin}/openings?keyword=%2541%253Cb%253E`)).text();
    expect(page).toContain('value="%41%3Cb%3E"');
    expect(page).not.toContain('value="A');
  });

  it('is no way out', async () => {
    for (const next of ['%252F%252Fevil.example', '%25252F', '/%255Cevil.example']) {
      const answer = await fetch(`${service.origin}/language/en?next=${next}`, { redirect: 'manual' });
      expect(answer.headers.get('location')).toMatch(/^\/(%5Cevil\.example)?$/);
    }
    const file = await fetch(`${service.origin}/assets/%252e%252e%252fpackage.json`, { redirect: 'manual' });
    expect(file.status).toBe(404);
  });
});
