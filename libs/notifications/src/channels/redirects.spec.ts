import { createECDH, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadConfig } from '@app/config';
import { generateVAPIDKeys } from 'web-push';
import { deliveryOfLine } from './line/line-answer';
import { LineMessages } from './line/line-messages';
import { PushServices } from './push/push-services';
import type { PushSubscription } from './push/push-subscription.entity';

const asked: string[] = [];
let status = 307;
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === '/elsewhere') return void response.end('{}');
  response.writeHead(status, { location: '/elsewhere' }).end();
});
let host: string;

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function config() {
  const { publicKey, privateKey } = generateVAPIDKeys();
  return loadConfig({
    ...{ LINE_CHANNEL_SECRET: 'a channel secret of LINE', LINE_CHANNEL_TOKEN: 'a channel token of LINE' },
    ...{ LINE_API: `http://${host}`, PUSH_HOSTS: host },
    ...{ VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey },
  });
}

function aBrowser(): PushSubscription {
  const p256dh = createECDH('prime256v1').generateKeys('base64url');
  const auth = randomBytes(16).toString('base64url');
  return { endpoint: `http://${host}/browser`, p256dh, auth } as PushSubscription;
}

describe.each([301, 302, 303, 307, 308])('a redirect, %d', (redirect) => {
  beforeEach(() => {
    asked.length = 0;
    status = redirect;
  });

  it('is not followed with a message for LINE, which counts as not sent', async () => {
    const answer = await new LineMessages(config()).push('U1', '新しいお知らせ', 'retry-key');
    expect(asked).toEqual(['/v2/bot/message/push']);
    expect(deliveryOfLine(answer)).toMatchObject({ outcome: 'refused', failure: `line-${redirect}` });
  });

  it('is not followed with a reply for LINE', async () => {
    const answer = await new LineMessages(config()).reply('reply-token', 'つながりました');
    expect([asked, answer?.status]).toEqual([['/v2/bot/message/reply'], redirect]);
  });

  it('is not followed with a message for a browser, which counts as not sent', async () => {
    const note = { title: 'つむぎ', body: 'お知らせがあります', url: '/me', tag: 'tag' };
    const answer = await new PushServices(config()).send(aBrowser(), note, 60);
    expect([asked, answer]).toEqual([['/browser'], { kind: 'refused', status: redirect }]);
  });
});
