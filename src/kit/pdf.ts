/** A4 in points, and where the text stands on it. */
const page = { width: 595, height: 842, margin: 56, size: 10, leading: 14 };

const linesPerPage = Math.floor((page.height - 2 * page.margin) / page.leading);

/**
 * A small valid PDF (1.4): these lines from top to bottom in Courier, so that columns of blanks line up, on as many pages as it takes.
 * A line that is too long runs off the page. What Latin-1 does not have is printed as `?`. The same lines give the same bytes.
 */
export function pdf(lines: readonly string[]): Buffer {
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / linesPerPage)) }, (_, index) =>
    contentOf(lines.slice(index * linesPerPage, (index + 1) * linesPerPage)),
  );
  return written([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${pageObject(index)} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, index) => [pageDictionary(pageObject(index) + 1), `<< /Length ${content.length} >>\nstream\n${content}\nendstream`]),
  ]);
}

/** Objects 1 to 3 are the catalogue, the list of pages and the font; then each page comes before its content. */
const pageObject = (index: number): number => 4 + 2 * index;

const pageDictionary = (content: number): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`;

function contentOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
  return `BT /F1 ${page.size} Tf ${page.leading} TL ${page.margin} ${page.height - page.margin} Td\n${shown}\nET`;
}

/** One character for each byte: printable Latin-1, brackets and backslashes escaped (PDF 1.4, 3.2.3). */
const escaped = (line: string): string => line.replaceAll(/[^\x20-\x7e\xa0-\xff]/gu, '?').replaceAll(/[\\()]/g, '\\$&');

/** Header, objects, and the table of where each begins, in bytes (PDF 1.4, 3.4). */
function written(objects: readonly string[]): Buffer {
  const header = '%PDF-1.4\n';
  const numbered = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const starts = numbered.map((_, index) => header.length + numbered.slice(0, index).join('').length);
  const table = ['0000000000 65535 f \n', ...starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`)];
  const body = header + numbered.join('');
  const trailer = `trailer\n<< /Size ${table.length} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${table.length}\n${table.join('')}${trailer}`, 'latin1');
}
