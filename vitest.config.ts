import { defineConfig } from 'vitest/config';

/**
 * Tests that change nothing outside of what they make themselves. Their files share the modules that the first one loads,
 * which takes a fifth of the suite's time to do for each anew.
 */
const SHARING = [
  'test/answering/**/*.test.ts',
  'test/archive/{cutting,describing,reading}/**/*.test.ts',
  'test/bot/{features,rendering,store}/**/*.test.ts',
  'test/bot/conversations/**/*.test.ts',
  'test/facts/**/*.test.ts',
  'test/search/**/*.test.ts',
  'test/terminal/**/*.test.ts',
  'test/web/**/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    setupFiles: ['test/fixtures/property-seed.ts'],
    pool: 'forks',
    // Half of the tests wait for servers and child processes; with one worker for two cores they take twice as long.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'sharing', include: SHARING, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: SHARING } },
    ],
  },
});
