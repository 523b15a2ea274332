import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { archiveError } from './database-error.ts';

/** Creates the data directory and what is missing above it. Throws ArchiveError that says why it cannot be. */
export function createDataDirectory(directory: string): void {
  try {
    createWithParents(path.resolve(directory));
  } catch (error) {
    throw archiveError('create the data directory', directory, error);
  }
}

// `mkdir` with `recursive` never returns where a file system denies a directory with ENOENT, as /proc does.
function createWithParents(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) {
    return;
  }
  const parent = path.dirname(directory);
  if (parent !== directory) {
    createWithParents(parent);
  }
  try {
    mkdirSync(directory);
  } catch (error) {
    // Another process may have been quicker.
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw error;
    }
  }
}
