import { inflateSync } from 'node:zlib';

/** The words of a PDF as a reader would copy them, by each font's own table; enough for what pdfkit writes. */
export function textOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const tables = tablesOf(objects);
  return [...objects.values()]
    .filter((body) => body.includes(' Tf') && body.includes('TJ'))
    .map((page) => textOfPage(page, tables))
    .join('\n');
}

export function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** Object number to its words and, inflated, its stream. */
function objectsOf(pdf: Buffer): Map<number, string> {
  const text = pdf.toString('latin1');
  const found = [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)];
  return new Map(found.map(([, id, body = '']) => [Number(id), inflated(body)]));
}

function inflated(body: string): string {
  const stream = /stream\n([\s\S]*)\nendstream/.exec(body);
  if (!stream || !body.includes('FlateDecode')) return body;
  const words = inflateSync(Buffer.from(stream[1] as string, 'latin1')).toString('latin1');
  return `${body.slice(0, stream.index)}\n${words}`;
}

type Table = ReadonlyMap<string, string>;

/** By the name that pages call a font: `F1`. */
function tablesOf(objects: Map<number, string>): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const body of objects.values())
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id)) ?? '');
      if (unicode) tables.set(name as string, tableOf(objects.get(Number(unicode[1])) ?? ''));
    }
  return tables;
}

function tableOf(map: string): Table {
  const table = new Map<string, string>();
  for (const [, from, , list] of map.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g))
    [...(list as string).matchAll(/<([\w ]+)>/g)].forEach(([, code], index) => {
      const glyph = (Number.parseInt(from as string, 16) + index).toString(16).padStart(4, '0');
      table.set(
        glyph,
        Buffer.from((code as string).replaceAll(' ', ''), 'hex')
          .swap16()
          .toString('utf16le'),
      );
    });
  return table;
}

function textOfPage(page: string, tables: Map<string, Table>): string {
  let table: Table = new Map();
  let text = '';
  for (const [, font, run] of page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) table = tables.get(font) ?? new Map();
    else text += `${glyphsOf(run as string, table)}`;
    if (font) text += '\n';
  }
  return text;
}

function glyphsOf(run: string, table: Table): string {
  const hex = [...run.matchAll(/<(\w+)>/g)].map(([, each]) => each).join('');
  return (hex.match(/.{4}/g) ?? []).map((glyph) => table.get(glyph.toLowerCase()) ?? '').join('');
}
