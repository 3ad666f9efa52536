import { readLocality } from './locality';
import { pythonDict } from './python-dict';

test.each([
  ["{'city': 'New York', 'zip': '10004'}", { city: 'New York', zip: '10004' }],
  [String.raw`{'where': 'Governor\'s Island'}`, { where: "Governor's Island" }],
  [
    String.raw`{"where": "Governor's \"Island\"", 'n': 3.5, 'none': None}`,
    { where: 'Governor\'s "Island"', n: '3.5', none: '' },
  ],
  [String.raw`{'caf\xe9': 'a\\b\nc\u2019'}`, { 'caf\u00e9': 'a\\b\nc\u2019' }],
  ['{}', {}],
])('%s', (text, expected) => {
  expect(Object.fromEntries(pythonDict(text) ?? [])).toEqual(expected);
});

test.each([
  '',
  'New York',
  "{'city': 'New York'",
  "{'city': __import__('os').system('ls')}",
  "{'city' 'New York'}",
  "{'city': ['a']}",
])('no dict: %s', (text) => {
  expect(pythonDict(text)).toBeNull();
});

test('twenty thousand quotes do not take long', () => {
  expect(pythonDict(`{${"'".repeat(20_000)}}`)).toBeNull();
});

const dict = (address: string) =>
  `{'latitude': '40.72', 'longitude': '-73.97', 'human_address': '${address}'}`;

test('a locality with its address as JSON inside', () => {
  const json = '{"address": "37 Avenue", "city": "", "state": "NY", "zip": "10009"}';
  expect(readLocality(dict(json))).toEqual({
    place: { lat: 40.72, lng: -73.97 },
    address: '37 Avenue, NY 10009',
  });
});

test.each(['not JSON', '[1]', 'null', '{"address": 5}', '{"__proto__": {"address": "x"}}'])(
  'an address that is none: %s',
  (json) => {
    expect(readLocality(dict(json))).toEqual({ place: { lat: 40.72, lng: -73.97 }, address: null });
  },
);

test('a place off the globe is none', () => {
  expect(readLocality("{'latitude': '740.72', 'longitude': '-73.97'}")?.place).toBeNull();
});
