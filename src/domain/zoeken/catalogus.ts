import { VELDGEWICHT, type Veld } from './rangorde.ts';
import { Splitser } from './samenstelling.ts';
import { stam, stammen, woorden } from './woorden.ts';

/** Zoekstuk: an entry as the search takes it in: its text by field. */
export interface Zoekstuk {
	/** `collectie/id` */
	sleutel: string;
	collectie: string;
	summier: boolean;
	velden: Record<Veld, string>;
}

/** Vermelding: that a word occurs in an entry; `kracht` 1 to 63 is how much it says, `titel` whether it stands in the title, `voorop` whether the title begins with it. */
export interface Vermelding {
	stuk: number;
	kracht: number;
	titel: boolean;
	voorop: boolean;
}

/** Stuk: what ranking needs to know of an entry. */
export interface Stuk {
	sleutel: string;
	collectie: string;
	summier: boolean;
	/** number of counting words in the title */
	titellengte: number;
}

/** Synoniem: phrases that find other phrases; stems. */
export interface Synoniem {
	zoek: string[];
	vindt: string[];
}

/** Catalogus: which words stand in which entries, which compounds they are part of, and what else they are called. */
export interface Catalogus {
	stukken: Stuk[];
	/** stem → number of entries with it */
	woorden: ReadonlyMap<string, number>;
	/** stem → stems of compounds that it is a part of */
	inSamenstelling: ReadonlyMap<string, readonly string[]>;
	synoniemen: readonly Synoniem[];
	/** where every stem stands, and every two that follow one another in a title or keyword (`tweetal`) */
	vermeldingen: ReadonlyMap<string, readonly Vermelding[]>;
	/** stem → a form in which people read it */
	vormen: ReadonlyMap<string, string>;
}

/** In sixteen steps, as the files keep it (`opslag.ts`): what is measured is then what readers get. */
const stap = (kracht: number) => Math.floor(Math.max(1, Math.min(63, Math.round(kracht))) / 4) * 4 + 2;

/** Two words of a title or keyword that follow one another count together, too. */
export const tweetal = (a: string, b: string) => `${a} ${b}`;

/** Makes the catalogue of all entries. */
export function maakCatalogus(stukken: readonly Zoekstuk[], synoniemen: readonly { zoek: string; vindt: string }[]): Catalogus {
	const telling = new Map<string, number>();
	const vermeldingen = new Map<string, Vermelding[]>();
	const vormen = new Map<string, string>();
	for (const [nummer, { velden }] of stukken.entries()) {
		const gewicht = new Map<string, number>();
		const inTitel = new Set<string>();
		const [voorop] = stammen(velden.titel);
		for (const [veld, tekst] of Object.entries(velden) as [Veld, string][]) {
			const perWoord = new Map<string, number>();
			for (const deel of tekst.split('\n')) {
				const rij = stammen(deel);
				for (const w of woorden(deel)) if (!vormen.has(stam(w))) vormen.set(stam(w), w);
				for (const [i, w] of rij.entries()) {
					perWoord.set(w, (perWoord.get(w) ?? 0) + 1);
					const volgend = rij[i + 1];
					if (volgend !== undefined && (veld === 'titel' || veld === 'trefwoorden')) {
						const twee = tweetal(w, volgend);
						perWoord.set(twee, (perWoord.get(twee) ?? 0) + 1);
					}
				}
			}
			for (const [w, n] of perWoord) {
				// A word that comes back often says more, but ever less so; a long text dilutes it.
				const vaak = veld === 'tekst' ? n / (n + 1.5) : n / (n + 0.5);
				gewicht.set(w, (gewicht.get(w) ?? 0) + VELDGEWICHT[veld] * vaak);
				if (veld === 'titel') inTitel.add(w);
			}
		}
		for (const [w, g] of gewicht) {
			if (!w.includes(' ')) telling.set(w, (telling.get(w) ?? 0) + 1);
			const lijst = vermeldingen.get(w);
			const vermelding = {
				stuk: nummer,
				kracht: stap(g * 4),
				titel: inTitel.has(w),
				voorop: w === voorop,
			};
			if (lijst) lijst.push(vermelding);
			else vermeldingen.set(w, [vermelding]);
		}
	}
	const splitser = new Splitser(telling);
	const inSamenstelling = new Map<string, string[]>();
	for (const w of [...telling.keys()].sort()) {
		for (const deel of new Set(splitser.delen(vormen.get(w) ?? w))) {
			if (deel === w) continue;
			const lijst = inSamenstelling.get(deel);
			if (lijst) lijst.push(w);
			else inSamenstelling.set(deel, [w]);
		}
	}
	return {
		stukken: stukken.map(({ sleutel, collectie, summier, velden }) => ({
			sleutel,
			collectie,
			summier,
			titellengte: stammen(velden.titel).length,
		})),
		woorden: telling,
		inSamenstelling,
		synoniemen: eenmaal(synoniemen),
		vermeldingen,
		vormen,
	};
}

/** Synonyms by their stems: what comes to the same after that is one, and what leads to itself is none. */
function eenmaal(lijst: readonly { zoek: string; vindt: string }[]): Synoniem[] {
	const uit = new Map<string, Synoniem>();
	for (const { zoek, vindt } of lijst) {
		const s = { zoek: stammen(zoek), vindt: stammen(vindt) };
		const [van, naar] = [s.zoek.join(' '), s.vindt.join(' ')];
		if (van !== '' && naar !== '' && van !== naar) uit.set(`${van}|${naar}`, s);
	}
	return [...uit.values()];
}
