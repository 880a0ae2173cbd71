/** `npm run build`: checks the content, then builds pages and search index side by side into dist/. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { werkCijfersBij } from '../src/berekend.ts';
import { schrijfVerslag } from '../src/domain/controles/verslag.ts';
import { gelezen } from '../src/gelezen.ts';
import { maakZoekindex, schrijfZoekcatalogus, schrijfZoekdocumenten } from '../src/zoekindex.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Whoever calls this (a test runner, say), it is a build for readers.
process.env['NODE_ENV'] = 'production';
const wortel = `${process.cwd()}/`;
const { kennisbank, bevindingen } = gelezen(wortel);
const fouten = [...bevindingen, ...(kennisbank ? werkCijfersBij(kennisbank, wortel, false) : [])];
if (fouten.length > 0) process.stderr.write(schrijfVerslag(fouten, 'tekst'));
if (kennisbank === null || fouten.some((f) => f.ernst === 'fout')) process.exit(1);

const werkmap = join(wortel, 'node_modules/.cache/apothekerskast');
const documenten = join(werkmap, 'zoekdocumenten');
const index = join(werkmap, 'zoekindex');
for (const map of [documenten, index]) rmSync(map, { recursive: true, force: true });
schrijfZoekdocumenten(kennisbank, documenten);
try {
	await Promise.all([maakZoekindex(documenten, index), build({ root: wortel, logLevel: 'warn' })]);
	const doel = join(wortel, 'dist/pagefind');
	rmSync(doel, { recursive: true, force: true });
	renameSync(index, doel);
	rmSync(join(wortel, 'dist/zoekcatalogus'), { recursive: true, force: true });
	schrijfZoekcatalogus(kennisbank, join(wortel, 'dist/zoekcatalogus'));
	process.stdout.write('De site staat in dist/.\n');
} catch (fout) {
	process.stderr.write(`De site kon niet worden gebouwd: ${(fout as Error).message}\n`);
	process.exitCode = 1;
}
