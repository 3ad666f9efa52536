import { isPushHost } from './push-host';

describe('where push messages may go', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/QOabc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
  ])('%s', (endpoint) => {
    expect(isPushHost(endpoint)).toBe(true);
  });

  it.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/abc',
    'https://fcm.googleapis.com.example.jp/abc',
    'https://notify.windows.com/abc',
    'https://evilpush.apple.com.example/abc',
    'https://fcm.googleapis.com@127.0.0.1/abc',
    'https://user:pass@fcm.googleapis.com/abc',
    'https://169.254.169.254/latest/meta-data',
    'http://localhost:5432/',
    'file:///etc/passwd',
    'nowhere',
    '',
  ])('never "%s"', (endpoint) => {
    expect(isPushHost(endpoint)).toBe(false);
  });

  it('a host of the tests, where one is set', () => {
    expect(isPushHost('http://127.0.0.1:8099/s/1', ['127.0.0.1:8099'])).toBe(true);
    expect(isPushHost('http://127.0.0.1:8098/s/1', ['127.0.0.1:8099'])).toBe(false);
  });
});
