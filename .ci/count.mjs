// Prints "N passed, N failed" of a report of vitest's JSON reporter, and fails unless tests ran and all of them passed.
import { existsSync, readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
if (existsSync(path)) {
  count(JSON.parse(readFileSync(path, 'utf8')));
} else {
  console.log('The tests ended before they could report.');
  process.exitCode = 1;
}

function count({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  // A file that breaks before its first test has no failed test in it, and counts as one.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  const skipped = numPendingTests + numTodoTests;
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${numPassedTests} passed, ${failed} failed`);
  if (numPassedTests === 0 || failed > 0) process.exitCode = 1;
}
