import type { CSSProperties } from 'react';

const FONT = "'Hiragino Sans','Yu Gothic',Meiryo,'Noto Sans JP','Noto Sans CJK JP',sans-serif";
const BUTTON: CSSProperties = {
  display: 'block',
  padding: '15px 18px',
  borderRadius: '10px',
  border: '2px solid #1f3a8a',
  fontSize: '18px',
  fontWeight: 'bold',
  lineHeight: 1.4,
  textAlign: 'center',
  textDecoration: 'none',
};

/** Many mail readers leave style sheets out: each element carries its own. */
export const STYLE = {
  ground: { margin: 0, padding: 0, background: '#f1efe8', color: '#1c1d22', fontFamily: FONT },
  sheet: {
    maxWidth: '600px',
    margin: '0 auto',
    padding: '24px 20px 32px',
    background: '#ffffff',
    color: '#1c1d22',
    fontSize: '17px',
    lineHeight: 1.75,
    overflowWrap: 'anywhere',
  },
  from: { margin: '0 0 16px', fontSize: '14px', color: '#55565e' },
  summary: { margin: '0 0 20px', fontSize: '21px', lineHeight: 1.55, fontWeight: 'bold' },
  facts: {
    margin: '0 0 20px',
    padding: '14px 16px 4px',
    borderLeft: '4px solid #1f3a8a',
    background: '#f4f5fa',
  },
  label: { margin: 0, fontSize: '14px', color: '#55565e' },
  value: { margin: '0 0 12px', fontWeight: 'bold', whiteSpace: 'pre-line' },
  words: { margin: '0 0 16px' },
  way: { margin: '0 0 12px' },
  first: { ...BUTTON, background: '#1f3a8a', color: '#ffffff' },
  other: { ...BUTTON, background: '#ffffff', color: '#1f3a8a' },
  address: { margin: '16px 0 0', fontSize: '14px', color: '#55565e' },
  link: { color: '#1f3a8a' },
  foot: {
    margin: '28px 0 0',
    padding: '16px 0 0',
    borderTop: '1px solid #c9c7bd',
    fontSize: '14px',
    color: '#55565e',
    whiteSpace: 'pre-line',
  },
} as const satisfies Record<string, CSSProperties>;

/** For readers that know style sheets and a dark ground; the others keep the light one, which is whole in itself. */
export const AT_NIGHT = `
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.ground{background:#121317!important}
.sheet{background:#1d1e24!important;color:#f2f1ec!important}
.facts{background:#262833!important;border-color:#a9b8ff!important}
.quiet{color:#c3c3cb!important}
.first{background:#a9b8ff!important;border-color:#a9b8ff!important;color:#12131a!important}
.other{background:#1d1e24!important;border-color:#a9b8ff!important;color:#c9d3ff!important}
.link{color:#c9d3ff!important}
.foot{border-color:#4a4b55!important}
}`.replaceAll('\n', '');
