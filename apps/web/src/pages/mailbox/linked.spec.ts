import { linked } from './linked';

test('an address in the text becomes a link, up to the full stop', () => {
  expect(linked('こちらから http://localhost:3000/sign-in/a-b_c。10分使えます')).toEqual([
    { text: 'こちらから ', href: null },
    { text: 'http://localhost:3000/sign-in/a-b_c', href: 'http://localhost:3000/sign-in/a-b_c' },
    { text: '。10分使えます', href: null },
  ]);
});

test('a text without an address stays one piece', () => {
  expect(linked('ありがとうございます')).toEqual([{ text: 'ありがとうございます', href: null }]);
});

test('javascript: is text', () => {
  expect(linked('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)', href: null }]);
});
