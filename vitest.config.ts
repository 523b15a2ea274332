import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // Half of the tests wait for servers and child processes; with one worker for two cores they take twice as long.
    maxWorkers: 2,
  },
});
