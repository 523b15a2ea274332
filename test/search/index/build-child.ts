import { openArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { workplaceOf } from './index-fixture.ts';

/** Builds the next generation of a data directory, to be killed while it does. Says when it begins and when it is done. */
const [dataDirectory = '', indexDirectory = ''] = process.argv.slice(2);
const { archive, build } = workplaceOf(await openArchive(dataDirectory), indexDirectory);
process.stdout.write('begun\n');
await build();
process.stdout.write('done\n');
await archive.close();
