/**
 * The lines of a stream of text as they come, without their ends; a last line needs none. Only line feeds end a line
 * (readline would end it at U+2028 too), so that there is exactly one line out for each one in.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of input) {
    const lines =
      `${rest}${typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The same lines, ended by the signal: what the closing of their source throws then is no error. */
export async function* untilStopped(lines: AsyncIterable<string>, stop: AbortSignal): AsyncGenerator<string> {
  try {
    for await (const line of lines) {
      if (stop.aborted) return;
      yield line;
    }
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}
