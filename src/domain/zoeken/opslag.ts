import type { Catalogus, Stuk, Vermelding } from './catalogus.ts';

/**
 * The catalogue as files: a core that every search needs (the words, what is part of what, what else it
 * is called), and small pieces of which a search fetches only those with its words and its results.
 */

/** Kaart: what the list of results shows of an entry. */
export interface Kaart {
	titel: string;
	pad: string;
	een: string;
	thema: string;
	samenvatting: string;
}

/** Facetten: what results can be narrowed by: names, and per entry the indexes of those that hold for it. */
export interface Facetten {
	namen: Record<string, string[]>;
	stukken: Record<string, number[]>[];
}

/** Kern: what is known before anything was asked. */
export interface Kern extends Pick<Catalogus, 'woorden' | 'inSamenstelling' | 'synoniemen'> {
	stukken: Stuk[];
	facetten: Facetten;
	/** number of files with words */
	vakken: number;
}

/** So many words to a file: small enough to fetch a few, not so small that there are thousands. */
const WOORDEN_PER_VAK = 110;
export const KAARTEN_PER_VAK = 8;

/** The file in which the entries of a word stand. @param vakken how many files there are */
export function vakVan(woord: string, vakken: number): number {
	let h = 7;
	for (let i = 0; i < woord.length; i++) h = (h * 31 + woord.charCodeAt(i)) % 65521;
	return h % vakken;
}

/** One character per entry: where the word stands, and in sixteen steps how much it says there; none of them a digit or a small letter. */
const VOOROP = 0x20;
const ELDERS = 0x40;
const IN_TITEL = 0x50;

/** Words in alphabetical order share their beginning with the one before: `3ing` after `heler`. */
function vouw(lijst: readonly string[]): string {
	let vorige = '';
	return lijst
		.map((w) => {
			let gelijk = 0;
			while (gelijk < 35 && gelijk < w.length && w[gelijk] === vorige[gelijk]) gelijk++;
			vorige = w;
			return `${gelijk.toString(36)}${w.slice(gelijk)}`;
		})
		.join('\n');
}

function ontvouw(tekst: string): string[] {
	let vorige = '';
	return tekst.split('\n').map((regel) => {
		vorige = vorige.slice(0, Number.parseInt(regel.charAt(0), 36)) + regel.slice(1);
		return vorige;
	});
}

interface Kernbestand {
	collecties: string[];
	/** per entry: index of the collection, brief or not, words in the title */
	stukken: string;
	woorden: string;
	aantallen: number[];
	/** pairs: index of a part, indexes of the compounds */
	delen: [number, number[]][];
	/** what is typed, then what it finds: `hangjonger|jeugdgrop|jongereoverlast`, folded */
	synoniemen: string;
	facetten: Facetten;
	vakken: number;
}

/** The files of a catalogue: name → text. The same catalogue gives the same bytes. */
export function pak(c: Catalogus, kaarten: readonly Kaart[], facetten: Facetten): Map<string, string> {
	const uit = new Map<string, string>();
	const woorden = [...c.woorden.keys()].sort();
	const plek = new Map(woorden.map((w, i) => [w, i]));
	const vakken = 2 ** Math.max(4, Math.ceil(Math.log2(c.vermeldingen.size / WOORDEN_PER_VAK)));
	const collecties = [...new Set(c.stukken.map((s) => s.collectie))];
	const kern: Kernbestand = {
		collecties,
		stukken: c.stukken
			.map((s) => `${collecties.indexOf(s.collectie).toString(36)}${s.summier ? 1 : 0}${Math.min(35, s.titellengte).toString(36)}`)
			.join(''),
		woorden: vouw(woorden),
		aantallen: woorden.map((w) => c.woorden.get(w) ?? 0),
		delen: [...c.inSamenstelling].map(([deel, gehelen]) => [plek.get(deel) as number, gehelen.map((g) => plek.get(g) as number)]),
		synoniemen: vouw(
			[...Map.groupBy(c.synoniemen, (s) => s.zoek.join(' '))]
				.map(([zoek, groep]) => [zoek, ...groep.map((s) => s.vindt.join(' '))].join('|'))
				.sort(),
		),
		facetten,
		vakken,
	};
	uit.set('kern.json', JSON.stringify(kern));
	const inhoud = Array.from({ length: vakken }, () => [] as string[]);
	for (const w of [...c.vermeldingen.keys()].sort()) {
		let vorige = 0;
		const lijst = (c.vermeldingen.get(w) ?? []).map((v) => {
			const stap = v.stuk - vorige;
			vorige = v.stuk;
			return `${stap.toString(36)}${String.fromCharCode((v.voorop ? VOOROP : v.titel ? IN_TITEL : ELDERS) + Math.min(15, Math.floor(v.kracht / 4)))}`;
		});
		const vorm = c.vormen.get(w) ?? w;
		inhoud[vakVan(w, vakken)]?.push(`${w}\t${vorm === w ? '' : vorm}\t${lijst.join('')}`);
	}
	for (const [i, regels] of inhoud.entries()) uit.set(`woorden-${i}.txt`, regels.join('\n'));
	for (let i = 0; i * KAARTEN_PER_VAK < kaarten.length; i++)
		uit.set(`kaarten-${i}.json`, JSON.stringify(kaarten.slice(i * KAARTEN_PER_VAK, (i + 1) * KAARTEN_PER_VAK)));
	return uit;
}

/** Reads the core back. */
export function leesKern(tekst: string): Kern {
	const k = JSON.parse(tekst) as Kernbestand;
	const lijst = ontvouw(k.woorden);
	const stukken: Stuk[] = [];
	for (let i = 0; i < k.stukken.length; i += 3)
		stukken.push({
			sleutel: '',
			collectie: k.collecties[Number.parseInt(k.stukken.charAt(i), 36)] ?? '',
			summier: k.stukken.charAt(i + 1) === '1',
			titellengte: Number.parseInt(k.stukken.charAt(i + 2), 36),
		});
	return {
		stukken,
		woorden: new Map(lijst.map((w, i) => [w, k.aantallen[i] ?? 0])),
		inSamenstelling: new Map(k.delen.map(([deel, gehelen]) => [lijst[deel] ?? '', gehelen.map((g) => lijst[g] ?? '')])),
		synoniemen: ontvouw(k.synoniemen).flatMap((regel) => {
			const [zoek = '', ...vindt] = regel.split('|');
			return vindt.map((v) => ({ zoek: zoek.split(' '), vindt: v.split(' ') }));
		}),
		facetten: k.facetten,
		vakken: k.vakken,
	};
}

/** Vak: the words of one file: where each stands, and how people read it. */
export type Vak = Map<string, { vorm: string; vermeldingen: Vermelding[] }>;

/** Reads the words of one file back. */
export function leesVak(tekst: string): Vak {
	const uit: Vak = new Map();
	for (const regel of tekst.split('\n')) {
		const [woord = '', vorm = '', lijst = ''] = regel.split('\t');
		let stuk = 0;
		uit.set(woord, {
			vorm: vorm || woord,
			vermeldingen: [...lijst.matchAll(/([0-9a-z]+)([ -/@-_])/g)].map(([, stap = '0', code = '@']) => {
				stuk += Number.parseInt(stap, 36);
				const n = code.charCodeAt(0);
				return { stuk, kracht: (n & 15) * 4 + 2, titel: n >= IN_TITEL || n < ELDERS, voorop: n < ELDERS };
			}),
		});
	}
	return uit;
}
