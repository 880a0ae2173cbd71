/** `npm run controle [-- --vorm=tekst|github|json]`: checks the content without a build. Exit 1 on any fault. */
import { parseArgs } from 'node:util';
import { schrijfVerslag, type Verslagvorm } from '../src/domain/controles/verslag.ts';
import { leesKennisbank } from '../src/lees-kennisbank.ts';

const { values } = parseArgs({
	options: {
		vorm: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'tekst' },
		wortel: { type: 'string', default: process.cwd() },
	},
});
const { bevindingen, kennisbank } = leesKennisbank(values.wortel);
process.stdout.write(schrijfVerslag(bevindingen, values.vorm as Verslagvorm));
process.exitCode = kennisbank === null ? 1 : 0;
