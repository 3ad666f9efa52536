import { percentFilled } from './month-chart';
import { onMap } from './town-map';

test('places are filled in whole percent, and not told of under five people', () => {
  expect(percentFilled({ taken: 7, places: 9 })).toBe(78);
  expect(percentFilled({ taken: 4, places: 9 })).toBeNull();
  expect(percentFilled({ taken: 0, places: 0 })).toBeNull();
});

test('north is above, east is right, and one town alone has a place too', () => {
  const [nagayama, sekido] = onMap([
    { lat: 35.63, lng: 139.45 },
    { lat: 35.65, lng: 139.46 },
  ]);
  expect(nagayama?.x).toBeLessThan(sekido?.x as number);
  expect(nagayama?.y).toBeGreaterThan(sekido?.y as number);
  expect(onMap([{ lat: 35.63, lng: 139.45 }])).toEqual([{ x: 30, y: 30 }]);
  expect(onMap([])).toEqual([]);
});
