/** Comma-separated values (RFC 4180), every field in quotes, as the vendor prints its headers. */
export const csv = (lines: readonly (readonly (string | number)[])[]): string => lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');

const quoted = (field: string | number): string => `"${String(field).replaceAll('"', '""')}"`;

/** The header that says that a reply is a file. */
export const asFile = (name: string) => ({ headers: { 'Content-Disposition': `attachment; filename="${name}"` } });
