/** `npm run cijfers [-- --check]`: computes the figures into content/cijfers/berekend/; with --check only says what is stale. */
import { parseArgs } from 'node:util';
import { werkCijfersBij } from '../src/berekend.ts';
import { schrijfVerslag } from '../src/domain/controles/verslag.ts';
import { leesKennisbank } from '../src/lees-kennisbank.ts';

const { values } = parseArgs({
	options: { check: { type: 'boolean', default: false }, wortel: { type: 'string', default: process.cwd() } },
});
const { kennisbank, bevindingen } = leesKennisbank(values.wortel);
if (kennisbank === null) {
	process.stdout.write(schrijfVerslag(bevindingen, 'tekst'));
	process.exitCode = 1;
} else {
	const anders = werkCijfersBij(kennisbank, values.wortel, !values.check);
	if (values.check) process.stdout.write(schrijfVerslag(anders, 'tekst'));
	else
		process.stdout.write(
			anders.length === 0 ? 'De berekende cijfers waren al bij.\n' : `${anders.length} berekende bestanden bijgewerkt.\n`,
		);
	if (values.check && anders.length > 0) process.exitCode = 1;
}
