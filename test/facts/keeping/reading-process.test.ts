import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { expect, it, onTestFinished } from 'vitest';
import { finish, said, start } from '../../scripts/process.ts';

function startReading(...bodies: readonly string[]) {
  const child = start('test/fixtures/reading-child.ts', bodies, tmpdir());
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

it('a thread that has nothing to read keeps no process alive', async () => {
  expect(await finish(startReading('Arden', 'Kale'))).toEqual({
    exitCode: 0,
    stdout: 'Arden\nKale\n',
    stderr: '',
  });
});

it('a thread that reads for ever ends with its process', async () => {
  const child = startReading('Arden', 'is read for ever');
  await said(child.stdout, /Arden/);
  child.kill('SIGTERM');
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGTERM');
});
