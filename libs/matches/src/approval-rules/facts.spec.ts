import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_CODES, FACT_SUBJECTS, FACTS, type FactDescription, operatorsOf } from './facts';

const line = (code: keyof typeof FACTS) => {
  const fact: FactDescription = FACTS[code];
  const type = fact.type === 'number' ? `number of ${fact.unit}` : fact.type;
  return `| \`${code}\` | ${type} | ${fact.readFrom} | ${fact.hindsight} |`;
};

test('the documentation says of every fact what the catalogue says', () => {
  const text = readFileSync(join(process.cwd(), 'docs/approval-rules.md'), 'utf8');
  const lines = text.split('\n').filter((each) => each.startsWith('| `'));
  expect(lines).toEqual(FACT_CODES.map(line));
});

test('every fact is about somebody and can be compared', () => {
  for (const code of FACT_CODES) {
    expect(FACT_SUBJECTS).toContain(FACTS[code].subject);
    expect(operatorsOf(code).length).toBeGreaterThan(0);
  }
});
