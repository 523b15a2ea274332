/** A file as it was uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

export interface FormData {
  readonly values: Map<string, string>;
  readonly files: Map<string, UploadedFile>;
}

/** Reads `multipart/form-data` (RFC 7578). A part with a file name is a file, any other a value. */
export function readMultipart(body: Buffer, boundary: string): FormData {
  const values = new Map<string, string>();
  const files = new Map<string, UploadedFile>();
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter has no line before it; with one added, all are alike.
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  let start = whole.indexOf(delimiter);
  while (start !== -1) {
    const next = whole.indexOf(delimiter, start + delimiter.length);
    if (next === -1) break;
    addPart(whole.subarray(start + delimiter.length + 2, next), values, files);
    start = next;
  }
  return { values, files };
}

function addPart(part: Buffer, values: Map<string, string>, files: Map<string, UploadedFile>): void {
  const border = part.indexOf('\r\n\r\n');
  if (border === -1) return;
  const headers = part.subarray(0, border).toString('utf8');
  const content = part.subarray(border + 4);
  const name = /[; ]name="([^"]*)"/i.exec(headers)?.[1];
  if (name === undefined) return;
  const fileName = /filename="([^"]*)"/i.exec(headers)?.[1] ?? /filename=([^;\r\n]+)/i.exec(headers)?.[1];
  if (fileName === undefined) {
    values.set(name, content.toString('utf8'));
    return;
  }
  const contentType = /^content-type:\s*(.+)$/im.exec(headers)?.[1] ?? 'application/octet-stream';
  files.set(name, { name: fileName, contentType: contentType.trim(), content: Buffer.from(content) });
}
