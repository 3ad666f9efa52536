import type { Request } from 'express';
import { requestKey } from './request-key';

const SECRET = 'a secret for tests that is long enough';

function sent(more: Partial<Record<string, unknown>> = {}, headers: Record<string, string> = {}): Request {
  const path = String(more.path ?? '/api/v1/groups');
  const get = (name: string) => headers[name];
  return {
    method: 'POST',
    path,
    originalUrl: path,
    body: {},
    session: {},
    get,
    ...more,
  } as unknown as Request;
}

const keyed = (more: Partial<Record<string, unknown>> = {}) =>
  requestKey(sent(more, { 'idempotency-key': 'k-1' }), SECRET);

describe('requestKey', () => {
  it('is the header of a program, and the hidden field of a form', () => {
    expect(keyed()?.key).toBe('k-1');
    const form = sent({ path: '/groups/new', body: { _once: 'k-2', name: '永山グリーンクラブ' } });
    expect(requestKey(form, SECRET)?.key).toBe('k-2');
    expect(form.body).toEqual({ name: '永山グリーンクラブ' });
  });

  it('is not there without a key, for reading, and for a way in', () => {
    expect(requestKey(sent(), SECRET)).toBeNull();
    expect(keyed({ method: 'GET' })).toBeNull();
    expect(keyed({ path: '/api/v1/session' })).toBeNull();
    expect(keyed({ path: '/api/v1/session', method: 'DELETE' })).toBeNull();
    for (const path of ['/sign-in', '/sign-in/abc', '/sign-out'])
      expect(requestKey(sent({ path, body: { _once: 'k-3' } }), SECRET)).toBeNull();
  });

  it('belongs to an account, or to anyone', () => {
    expect(keyed()?.actor).toBe('anyone');
    expect(keyed({ session: { accountId: 'a1' } })?.actor).toBe('account:a1');
  });

  it('tells another address, method or body apart', () => {
    const bodies = [{ body: { name: '永山' } }, { body: { name: '諏訪' } }, { method: 'PUT' }, {}];
    const addresses = [{ path: '/api/v1/x', originalUrl: '/api/v1/x?a=1' }, { path: '/api/v1/x' }];
    const hashes = [...bodies, ...addresses].map((more) => keyed(more)?.request);
    expect(new Set(hashes).size).toBe(6);
    expect(keyed()?.request).toBe(keyed()?.request);
    expect(requestKey(sent({}, { 'idempotency-key': 'k-1' }), 'another')?.request).not.toBe(keyed()?.request);
  });

  it.each(['', 'x'.repeat(201), '空', 'two words'])('refuses the key "%s"', (key) => {
    expect(() => requestKey(sent({}, { 'idempotency-key': key }), SECRET)).toThrow();
  });
});
