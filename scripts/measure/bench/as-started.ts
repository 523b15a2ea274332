/** What `npm start` tells Node, beside what to run. */
export const AS_STARTED: readonly string[] = ['--max-semi-space-size=32'];
