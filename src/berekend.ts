import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schrijfBerekening } from './domain/cijfers/berekening.ts';
import type { Kennisbank } from './domain/kennisbank.ts';
import type { Bevinding } from './domain/model/bevinding.ts';
import { berekeningenVan } from './domain/weergave/cijfers/berekeningen.ts';

const MAP = 'content/cijfers/berekend';

/**
 * Compares the committed computations with what the observations give now; writes them when asked.
 * The files are for people who review a change: a page computes the same from the same data.
 * @returns one finding per file that is missing, stale or left over
 */
export function werkCijfersBij(kb: Kennisbank, wortel: string, schrijf: boolean): Bevinding[] {
	const map = join(wortel, MAP);
	const { van, oordelen } = berekeningenVan(kb);
	const goed = new Map(kb.inhoud.indicatoren.map((i) => [`${i.id}.json`, schrijfBerekening(van(i))]));
	goed.set('verantwoording.json', schrijfBerekening(oordelen.map(({ oordeel }) => oordeel)));
	const aanwezig = existsSync(map) ? readdirSync(map).filter((n) => !n.startsWith('.')) : [];
	const anders = [...new Set([...goed.keys(), ...aanwezig])]
		.sort()
		.filter((naam) => !aanwezig.includes(naam) || goed.get(naam) !== readFileSync(join(map, naam), 'utf8'));
	if (schrijf && anders.length > 0) {
		mkdirSync(map, { recursive: true });
		for (const naam of anders) {
			const tekst = goed.get(naam);
			if (tekst === undefined) rmSync(join(map, naam));
			else writeFileSync(join(map, naam), tekst);
		}
	}
	return anders.map((naam) => ({
		soort: 'berekend',
		ernst: 'fout',
		bestand: `${MAP}/${naam}`,
		regel: 0,
		kolom: 0,
		wat: !goed.has(naam)
			? 'Dit bestand hoort bij geen indicator.'
			: aanwezig.includes(naam)
				? 'Dit berekende bestand hoort niet meer bij de waarnemingen.'
				: 'Dit berekende bestand ontbreekt.',
		herstel: 'Draai "npm run cijfers", bekijk wat er verandert en neem het mee in uw wijziging.',
	}));
}
