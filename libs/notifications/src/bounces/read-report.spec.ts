import { BounceAddresses } from './bounce-addresses';
import { readReport } from './read-report';

const ID = '0199aaaa-0000-7000-8000-000000000001';
const addresses = new BounceAddresses({
  mailBounces: 'bounces@tsumugi.example.jp',
  sessionSecret: 'x'.repeat(40),
});

function report(to: string, fields: string): Buffer {
  return Buffer.from(`From: MAILER-DAEMON@mx.example.jp
To: ${to}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

--B1
Content-Type: text/plain; charset=us-ascii

Status: 2.0.0 is what somebody writes here.

--B1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.jp

Final-Recipient: rfc822; sato@example.jp
${fields}
Diagnostic-Code: smtp; 550 5.1.1 <sato@example.jp>: Recipient address
    rejected: User unknown

--B1
Content-Type: text/rfc822-headers

To: sato@example.jp
Message-ID: <${ID}@tsumugi.example.jp>

--B1--
`);
}

describe('a mail that came back', () => {
  it('says that it failed, why, and which one it was', async () => {
    const raw = report(addresses.addressOf(ID) as string, 'Action: failed\nStatus: 5.1.1');
    const { action, status, cameTo } = await readReport(raw);
    expect({ action, status, message: addresses.messageIn(cameTo) }).toEqual({
      action: 'failed',
      status: '5.1.1',
      message: ID,
    });
  });

  it('may be on its way still', async () => {
    const raw = report('bounces@tsumugi.example.jp', 'Action: delayed\nStatus: 4.4.1');
    expect(await readReport(raw)).toMatchObject({ action: 'delayed', status: '4.4.1' });
  });

  it.each([
    [
      'an answer of somebody on holiday',
      'From: sato@example.jp\nTo: x@example.jp\n\nStatus: 5.1.1\nAction: failed',
    ],
    ['nothing at all', ''],
    ['noise', '\u0000\u0001--B1'],
  ])('is no report where it is %s', async (_, raw) => {
    expect(await readReport(Buffer.from(raw))).toMatchObject({ action: null, status: null });
  });
});

describe('the address for what comes back', () => {
  it('is believed only with its sign', () => {
    const address = addresses.addressOf(ID) as string;
    expect(address).toMatch(/^bounces\+0199aaaa-.*\.[0-9a-f]{16}@tsumugi\.example\.jp$/);
    expect(addresses.messageIn([address.toUpperCase()])).toBe(ID);
    expect(addresses.messageIn([address.replace(/\.[0-9a-f]{16}@/, '.0123456789abcdef@')])).toBeNull();
    expect(addresses.messageIn(['bounces@tsumugi.example.jp'])).toBeNull();
  });

  it('is there only where a mailbox is set', () => {
    const none = new BounceAddresses({ mailBounces: null, sessionSecret: null });
    expect(none.addressOf(ID)).toBeNull();
    expect(none.messageIn([addresses.addressOf(ID) as string])).toBeNull();
  });
});
