import { zip } from '../../../kit/index.js';

const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
const schemas = 'http://schemas.openxmlformats.org';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  '_rels/.rels': relation(`${schemas}/officeDocument/2006/relationships/officeDocument`, 'xl/workbook.xml'),
  'xl/_rels/workbook.xml.rels': relation(`${schemas}/officeDocument/2006/relationships/worksheet`, 'worksheets/sheet1.xml'),
};

function relation(type: string, target: string): string {
  return `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;
}

/** An Excel workbook (ECMA-376) of one sheet: texts and numbers, row by row. */
export function workbook(sheet: string, rows: readonly (readonly (string | number)[])[]): Buffer {
  const cells = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((value, column) => cell(value, `${columnName(column)}${index + 1}`)).join('')}</row>`,
  );
  const all = {
    ...parts,
    'xl/workbook.xml': `<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${schemas}/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData></worksheet>`,
  };
  return zip(Object.entries(all).map(([name, content]) => ({ name, content: xml(content) })));
}

const cell = (value: string | number, place: string): string =>
  typeof value === 'number'
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** A, B, … Z, AA, AB, … */
const columnName = (index: number): string => (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
