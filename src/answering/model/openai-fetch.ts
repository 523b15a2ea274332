const KEPT_HEADERS: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization', 'user-agent']);

/**
 * `fetch` as the client of OpenAI calls it, with the headers that a server needs alone: none that tell of the machine, none that
 * variables of the environment add, and no key where there is none.
 */
export function createOpenAiFetch(hasKey: boolean): typeof fetch {
  return (address, request) => {
    const headers = new Headers(request?.headers);
    for (const name of [...headers.keys()]) if (!KEPT_HEADERS.has(name)) headers.delete(name);
    if (!hasKey) headers.delete('authorization');
    return fetch(address, { ...request, headers });
  };
}
