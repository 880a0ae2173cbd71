/**
 * Computes 10,000 indicators of 50 observations each with the domain of this project, beside SQLite
 * (sql.js) that only loads the rows and takes every yearly change: the least that any engine must do.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bereken, type Gebiedsplek, schrijfBerekening } from '../../src/domain/cijfers/berekening.ts';
import { grafiekenVan } from '../../src/domain/cijfers/grafiek/grafiek.ts';
import { indicator as schema } from '../../src/domain/model/indicator.ts';
import type { Waarneming } from '../../src/domain/model/waarneming.ts';

const INDICATOREN = 10_000;
const GEBIEDEN = ['regio', 'a', 'b', 'c', 'd'];
const JAREN = ['2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018'];

/** Nine years and a goal in five areas: 50 observations; the region is the sum of its districts. */
function waarnemingen(nummer: number): Waarneming[] {
	const basis = { indicator: `i${nummer}`, bron: 'a', plaats: 'Tabel', voorbehoud: [] as Waarneming['voorbehoud'] };
	const waarde = (g: number, j: number) => 100 + ((nummer * 31 + g * 97 + j * 53) % 900);
	const delen = (j: number) => [1, 2, 3, 4].reduce((n, g) => n + waarde(g, j), 0);
	return GEBIEDEN.flatMap((gebied, g) => [
		...JAREN.map(
			(periode, j): Waarneming => ({ ...basis, gebied, periode, soort: 'realisatie', waarde: g === 0 ? delen(j) : waarde(g, j) }),
		),
		{ ...basis, gebied, periode: '2020', soort: 'doel', waarde: g === 0 ? 800 : 200 },
	]);
}

const mediaan = (getallen: number[]) => getallen.toSorted((a, b) => a - b)[Math.floor((getallen.length - 1) / 2)] as number;

interface Sqlite {
	Database: new () => {
		run(sql: string): void;
		exec(sql: string): { values: unknown[][] }[];
		prepare(sql: string): { run(waarden: unknown[]): void };
		close(): void;
	};
}

/** @param modules folder with the peers @param rondes how often each is timed; medians are printed */
export async function benchCijfers(modules: string, rondes: number) {
	const { default: maakSqlite } = (await import(pathToFileURL(join(modules, 'sql.js/dist/sql-wasm.js')).href)) as {
		default: () => Promise<Sqlite>;
	};
	const sqlite = await maakSqlite();
	const indicator = schema.parse({
		titel: 'Proef',
		samenvatting: 'Proef.',
		themas: ['a'],
		regios: ['regio'],
		uitwerking: 'uitgewerkt',
		bronnen: [{ bron: 'a', plaats: 'Tabel' }],
		herzienVoor: '2028-01-01',
		gewijzigdOp: '2026-01-01',
		eenheid: 'aantal',
		richting: 'lager',
		definitie: 'Proef.',
	});
	const gebieden = new Map<string, Gebiedsplek>(GEBIEDEN.map((g, i) => [g, { naam: g, delen: i === 0 ? GEBIEDEN.slice(1) : [] }]));
	const alle = Array.from({ length: INDICATOREN }, (_, i) => waarnemingen(i));
	const plat = alle.flat();
	const tijden: Record<string, number[]> = {
		'deze site: alles berekend en als bestand geschreven': [],
		'deze site: en alle grafieken getekend': [],
		'SQLite: alleen inlezen en elke jaarlijkse verandering': [],
	};
	const meet = (naam: string, werk: () => number) => {
		const begin = performance.now();
		const uit = werk();
		if (uit === 0) throw new Error('Er is niets berekend.');
		tijden[naam]?.push((performance.now() - begin) / 1000);
	};
	const [berekend, getekend, sql] = Object.keys(tijden) as [string, string, string];
	for (let ronde = 0; ronde < rondes; ronde++) {
		meet(berekend, () => alle.reduce((n, w, i) => n + schrijfBerekening(bereken(`i${i}`, indicator, w, [], gebieden)).length, 0));
		meet(getekend, () =>
			alle.reduce((n, w, i) => n + grafiekenVan(bereken(`i${i}`, indicator, w, [], gebieden), indicator, 'Proef').length, 0),
		);
		meet(sql, () => {
			const db = new sqlite.Database();
			db.run('CREATE TABLE w (indicator TEXT, gebied TEXT, periode TEXT, soort TEXT, waarde REAL); BEGIN');
			const rij = db.prepare('INSERT INTO w VALUES (?, ?, ?, ?, ?)');
			for (const w of plat) rij.run([w.indicator, w.gebied, w.periode, w.soort, w.waarde]);
			const uit = db.exec(
				'SELECT indicator, gebied, periode, waarde / LAG(waarde) OVER (PARTITION BY indicator, gebied, soort ORDER BY periode) - 1 FROM w',
			);
			db.close();
			return uit[0]?.values.length ?? 0;
		});
	}
	const norm = mediaan(tijden[sql] as number[]);
	process.stdout.write(`\n${INDICATOREN} indicatoren van 50 waarnemingen, ${rondes} rondes, medianen\n`);
	for (const [naam, lijst] of Object.entries(tijden))
		process.stdout.write(
			`  ${naam.padEnd(58)} ${mediaan(lijst).toFixed(1).padStart(6)} s  ${(mediaan(lijst) / norm).toFixed(2)} × SQLite\n`,
		);
}
