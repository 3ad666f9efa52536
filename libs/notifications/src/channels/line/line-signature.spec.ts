import { createHmac } from 'node:crypto';
import { isSignedByLine } from './line-signature';

const SECRET = 'a channel secret of LINE';
const body = Buffer.from('{"events":[],"destination":"U1"}');
const sign = (bytes: Buffer, secret = SECRET) => createHmac('sha256', secret).update(bytes).digest('base64');

describe('the signature of LINE', () => {
  it('holds for the very bytes', () => {
    expect(isSignedByLine(body, sign(body), SECRET)).toBe(true);
  });

  it.each([
    ['a changed body', Buffer.from(`${body} `), sign(body)],
    ['another secret', body, sign(body, 'another secret of somebody')],
    ['half of it', body, sign(body).slice(0, 20)],
    ['nothing', body, ''],
    ['no header at all', body, undefined],
    ['no base64', body, '!'.repeat(44)],
  ])('does not hold for %s', (_, bytes, signature) => {
    expect(isSignedByLine(bytes, signature, SECRET)).toBe(false);
  });
});
