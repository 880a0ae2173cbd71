import { existsSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro keeps a copy of every page for the next build. The pages in `dist/` stay where they are, so
 * the copy can be that page itself: half the files to write.
 */
function deelMetCache(cache: string, map: string): void {
	mkdirSync(map, { recursive: true });
	mkdirSync(dirname(cache), { recursive: true });
	if (lstatSync(cache, { throwIfNoEntry: false })?.isSymbolicLink()) return;
	rmSync(cache, { recursive: true, force: true });
	symlinkSync(map, cache, 'junction');
}

/**
 * Keeps the pages of the last build in `dist/`, so that an unchanged page needs no writing, and
 * takes away all else: what comes out is the same as from an empty folder.
 */
export function schoneUitvoer(): AstroIntegration {
	let map = '';
	let cache = '';
	const bestanden = () =>
		existsSync(map)
			? readdirSync(map, { recursive: true, withFileTypes: true })
					.filter((e) => e.isFile())
					.map((e) => relative(map, join(e.parentPath, e.name)))
			: [];
	return {
		name: 'schone-uitvoer',
		hooks: {
			'astro:config:done': ({ config }) => {
				map = fileURLToPath(config.outDir);
				cache = join(fileURLToPath(config.cacheDir), 'dist');
			},
			'astro:build:start': () => {
				deelMetCache(cache, map);
				for (const bestand of bestanden())
					if (!bestand.endsWith('index.html') || bestand.startsWith('pagefind')) rmSync(join(map, bestand));
			},
			'astro:build:done': ({ pages }) => {
				const gebouwd = new Set(pages.map(({ pathname }) => join(pathname, 'index.html')));
				for (const bestand of bestanden()) if (bestand.endsWith('index.html') && !gebouwd.has(bestand)) rmSync(join(map, bestand));
				const leeg = (naam: string): boolean => {
					const inhoud = readdirSync(naam, { withFileTypes: true });
					const weg = inhoud.filter((e) => e.isDirectory() && leeg(join(naam, e.name))).length;
					if (weg < inhoud.length || join(naam, sep) === map) return false;
					rmdirSync(naam);
					return true;
				};
				leeg(map.endsWith(sep) ? map.slice(0, -1) : map);
			},
		},
	};
}
