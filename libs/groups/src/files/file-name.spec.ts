import { fileName } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['活動の写真.HEIC.jpeg', '活動の写真.HEIC.jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['C:\\Users\\kadan\\規約.docx', '規約.jpg'],
    ['', 'file.jpg'],
    ['.htaccess', 'htaccess.jpg'],
    ['花\r\nSet-Cookie: a=b.jpg', '花Set-Cookie a=b.jpg'],
    ['evil\u202Egpj.exe', 'evilgpj.jpg'],
    ['ﾊﾅ　ｶﾀﾞﾝ.png', 'ハナ カダン.jpg'],
    ['💐🌷', '💐🌷.jpg'],
    ['"><script>.jpg', 'script.jpg'],
  ])('%j becomes %j', (sent, kept) => {
    expect(fileName(sent, 'jpeg')).toBe(kept);
  });

  it('ends as what it is, and has at most a hundred letters', () => {
    const name = fileName('会'.repeat(300), 'pdf');
    expect([name.endsWith('.pdf'), [...name].length]).toEqual([true, 94]);
  });
});
