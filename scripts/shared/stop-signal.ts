/** Aborted by the first SIGINT or SIGTERM, so that what runs can end well; a second one ends the process as usual. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
