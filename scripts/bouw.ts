/** `npm run build`: checks the content, then builds pages and search index side by side into dist/. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { close } from 'pagefind';
import { werkCijfersBij } from '../src/berekend.ts';
import { schrijfVerslag } from '../src/domain/controles/verslag.ts';
import { gelezen } from '../src/gelezen.ts';
import { maakZoekindex, schrijfZoekindex } from '../src/zoekindex.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const wortel = `${process.cwd()}/`;
const { kennisbank, bevindingen } = gelezen(wortel);
const fouten = [...bevindingen, ...(kennisbank ? werkCijfersBij(kennisbank, wortel, false) : [])];
if (fouten.length > 0) process.stderr.write(schrijfVerslag(fouten, 'tekst'));
if (kennisbank === null || fouten.some((f) => f.ernst === 'fout')) process.exit(1);

const tijdelijk = join(wortel, 'node_modules/.cache/apothekerskast/pagefind');
rmSync(tijdelijk, { recursive: true, force: true });
const zoekindex = maakZoekindex(kennisbank).then((index) => schrijfZoekindex(index, tijdelijk));
// A failure is reported once, below; until then it must not end the process half way.
zoekindex.catch(() => {});
try {
	await build({ root: wortel, logLevel: 'warn' });
	await zoekindex;
	const doel = join(wortel, 'dist/pagefind');
	if (existsSync(doel)) rmSync(doel, { recursive: true });
	renameSync(tijdelijk, doel);
	process.stdout.write('De site staat in dist/.\n');
} catch (fout) {
	process.stderr.write(`De site kon niet worden gebouwd: ${(fout as Error).message}\n`);
	process.exitCode = 1;
} finally {
	await close();
}
