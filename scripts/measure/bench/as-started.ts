/**
 * What `npm start` tells Node, beside what to run: rare collections of what an answer leaves behind, and one thread beside
 * the bot's own for them and for compiling, so that on two processors neither takes the bot's place.
 */
export const AS_STARTED: readonly string[] = [
  '--v8-pool-size=1',
  '--min-semi-space-size=32',
  '--max-semi-space-size=64',
];
