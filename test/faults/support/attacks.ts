/** What a browser may send in a header. */
export const SIGNS = 'Mozilla/5.0 ';

const SQL = [
  `'; DROP TABLE people; --`,
  `' OR '1'='1`,
  `1; DELETE FROM accounts WHERE ''=''`,
  `\\'; SELECT pg_sleep(1); --`,
  `%' UNION SELECT email FROM accounts --`,
  `$1'; $$; SELECT 1 --`,
  `'||(SELECT email FROM accounts LIMIT 1)||'`,
  `Robert＇); DROP TABLE openings;--`,
];

const MARKUP = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'><svg onload=alert(1)>`,
  `</textarea><script>alert(2)</script>`,
  `</title><script>alert(3)</script>`,
  `<a href="javascript:alert(1)">花壇</a>`,
  `javascript:alert(1)`,
  `<iframe srcdoc="<script>alert(1)</script>">`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `{{constructor.constructor('alert(1)')()}}`,
  `<ruby>悪<rt>あく</rt></ruby><style>body{display:none}</style>`,
];

const LINES = [
  `花壇\r\nBcc: evil@evil.example`,
  `花壇\nX-Injected: yes\n\n<b>本文</b>`,
  `花壇%0d%0aBcc: evil@evil.example`,
  `evil@evil.example\r\nTo: other@example.jp`,
  `花壇\r\n{"level":60,"service":"tsumugi","msg":"forged"}`,
  `\u001b[31m花壇\u001b[0m`,
  `花壇\u2028{"level":60}`,
  `\u202eくがす`,
];

const CELLS = [
  `=HYPERLINK("http://evil.example","花壇")`,
  `+1+1`,
  `-2+3+cmd|' /C calc'!A0`,
  `@SUM(1+1)`,
  `＝1+1`,
  `\t=1+1`,
];

/** In one list, so that a part of it has something of each kind. */
export const ATTACKS: readonly string[] = [SQL, MARKUP, LINES, CELLS].flat();

/** What must not stand in a page: a tag or a handler that an attack would open. */
export const HTML: readonly RegExp[] = [
  /<script>alert/i,
  /<img src=x/i,
  /<svg onload/i,
  /<iframe srcdoc/i,
  /<style>body\{display/i,
  /<a href="javascript:/i,
  /href="\s*javascript:/i,
];

/** Addresses to which nobody may be led. */
export const REDIRECTS: readonly string[] = [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/%2f%2fevil.example\n//evil.example',
  'data:text/html,hello',
  ' /me',
  '/me\r\nSet-Cookie: tsumugi=x',
];
