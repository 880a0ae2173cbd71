/**
 * The search engine in the browser. The catalogue (our own: src/domain/zoeken) says which entries answer
 * a question and in which order; Pagefind, which knows every text whole, then shows where in them the
 * words stand. Everything is a file of this site, fetched when it is needed.
 */

import type { Vermelding } from '../../domain/zoeken/catalogus.ts';
import { KAARTEN_PER_VAK, type Kaart, type Kern, leesKern, leesVak, vakVan } from '../../domain/zoeken/opslag.ts';
import { SOORTGEWICHT, SUMMIER, type Weg } from '../../domain/zoeken/rangorde.ts';
import { rangschik, type Uitslag } from '../../domain/zoeken/rangschik.ts';
import { nodig, ontleed } from '../../domain/zoeken/vraag.ts';
import { isVulwoord, stam, woorden } from '../../domain/zoeken/woorden.ts';

export interface Treffer extends Kaart {
	/** HTML with the words found in <mark>; made of escaped text */
	fragment: string;
	/** why it was found, where that can't be seen in title and summary */
	waarom: string;
	/** the headings in the page where the words stand */
	delen: { titel: string; pad: string }[];
}

/** Telling: how many results each value of a filter has. */
export type Telling = Record<string, Record<string, number>>;

export interface Uitkomst {
	aantal: number;
	telling: Telling;
	/** other words that were searched for */
	ookGezocht: string[];
	/** what was probably meant: typed → written right */
	bedoelde: [string, string][];
	/** fetches results from..to */
	haal(van: number, tot: number): Promise<Treffer[]>;
}

const wortel = new URL(document.documentElement.dataset['wortel'] ?? '/', location.href).pathname;
const map = `${wortel}zoekcatalogus/`;
const bewaard = new Map<string, Promise<unknown>>();

/** Fetches and reads a file once; a failed fetch may be tried again. */
function haalBestand<T>(naam: string, lees: (tekst: string) => T): Promise<T> {
	let belofte = bewaard.get(naam) as Promise<T> | undefined;
	if (!belofte) {
		belofte = fetch(map + naam).then(async (antwoord) => {
			if (!antwoord.ok) throw new Error(`${naam}: ${antwoord.status}`);
			return lees(await antwoord.text());
		});
		belofte.catch(() => bewaard.delete(naam));
		bewaard.set(naam, belofte);
	}
	return belofte;
}

export const laad = (): Promise<Kern> => haalBestand('kern.json', leesKern);

/** Text as HTML. */
const veilig = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text as HTML, with the words that were found marked. */
const gemarkeerd = (tekst: string, gevonden: ReadonlySet<string>) =>
	tekst
		.split(/([\p{L}\p{N}’'+]+)/u)
		.map((deel, i) =>
			i % 2 === 1 && woorden(deel).some((w) => !isVulwoord(w) && gevonden.has(stam(w))) ? `<mark>${veilig(deel)}</mark>` : veilig(deel),
		)
		.join('');

const UITLEG: Partial<Record<Weg, string>> = {
	synoniem: 'andere naam',
	deel: 'deel van een woord',
	familie: 'verwant woord',
	typefout: 'anders geschreven',
	typefout2: 'anders geschreven',
};

/**
 * Searches. An empty question with filters gives everything that they leave.
 * @param aan whether somebody is still typing
 */
export async function zoek(tekst: string, filters: Record<string, string[]> = {}, aan = false): Promise<Uitkomst> {
	const kern = await laad();
	const vraag = ontleed(tekst, kern, aan);
	const vermeldingen = new Map<string, Vermelding[]>();
	const vormen = new Map<string, string>();
	for (const vak of await Promise.all([...new Set(nodig(vraag).map(vakVan))].map((i) => haalBestand(`woorden-${i}.txt`, leesVak))))
		for (const [w, { vorm, vermeldingen: lijst }] of vak) {
			vermeldingen.set(w, lijst);
			vormen.set(w, vorm);
		}
	const alle: Uitslag[] =
		tekst.trim() === ''
			? kern.stukken
					.map((s, stuk) => ({ stuk, score: (SOORTGEWICHT[s.collectie] ?? 1) * (s.summier ? SUMMIER : 1), gevonden: [] }))
					.sort((a, b) => b.score - a.score || a.stuk - b.stuk)
			: rangschik(vraag, kern, vermeldingen);

	const { namen, stukken } = kern.facetten;
	const heeft = (stuk: number, facet: string, waarde: string) =>
		stukken[stuk]?.[facet]?.includes(namen[facet]?.indexOf(waarde) ?? -1) ?? false;
	const past = (stuk: number, zonder = '') =>
		Object.entries(filters).every(([facet, waarden]) => facet === zonder || waarden.every((w) => heeft(stuk, facet, w)));
	const uitslag = alle.filter((u) => past(u.stuk));
	const telling: Telling = {};
	for (const facet of Object.keys(namen)) {
		const aantallen: Record<string, number> = {};
		// What a facet counts is what choosing another value of it would give.
		for (const u of alle)
			if (past(u.stuk, facet))
				for (const i of stukken[u.stuk]?.[facet] ?? []) aantallen[namen[facet]?.[i] ?? ''] = (aantallen[namen[facet]?.[i] ?? ''] ?? 0) + 1;
		telling[facet] = aantallen;
	}

	const inBeeld = uitslag.slice(0, 10).flatMap((u) => u.gevonden);
	const leesbaar = (lijst: string[]) => lijst.map((w) => vormen.get(w) ?? w).join(' ');
	const fout = inBeeld.filter((g) => g.weg === 'typefout' || g.weg === 'typefout2');
	return {
		aantal: uitslag.length,
		telling,
		bedoelde: [...new Map(fout.map((g) => [g.getypt, leesbaar(g.woorden)]))],
		ookGezocht: [
			...new Set(
				inBeeld
					.filter((g) => g.weg === 'synoniem' || g.weg === 'samen' || g.weg === 'deel' || g.weg === 'familie')
					.map((g) => leesbaar(g.woorden)),
			),
		].slice(0, 6),
		haal: async (van, tot) =>
			Promise.all(
				uitslag.slice(van, tot).map(async ({ stuk, gevonden }) => {
					const kaarten = await haalBestand(`kaarten-${Math.floor(stuk / KAARTEN_PER_VAK)}.json`, (t) => JSON.parse(t) as Kaart[]);
					const kaart = kaarten[stuk % KAARTEN_PER_VAK] as Kaart;
					const gezocht = new Set(gevonden.flatMap((g) => g.woorden));
					const zichtbaar = new Set(woorden(`${kaart.titel} ${kaart.samenvatting}`).map(stam));
					const anders = gevonden.filter((g) => g.weg !== 'zelf' || !g.woorden.every((w) => zichtbaar.has(w)));
					const redenen = anders
						.filter((g) => UITLEG[g.weg] !== undefined || !g.woorden.every((w) => zichtbaar.has(w)))
						.map((g) => (UITLEG[g.weg] ? `${leesbaar(g.woorden)} (${UITLEG[g.weg]})` : `${leesbaar(g.woorden)} (trefwoord of tekst)`));
					return {
						...kaart,
						fragment: gemarkeerd(kaart.samenvatting, gezocht),
						waarom: redenen.length > 0 ? `Gevonden op: ${[...new Set(redenen)].join(', ')}.` : '',
						delen: [],
					};
				}),
			),
	};
}

interface Pagefind {
	options(o: Record<string, unknown>): Promise<void>;
	search(
		vraag: string,
	): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; sub_results: { title: string; url: string }[] }> }[] }>;
}

let pagefind: Promise<Pagefind> | undefined;

/** Hoe een tekst een treffer noemt: the place where the words stand in the text of an entry. */
export type Vindplaats = Pick<Treffer, 'fragment' | 'delen'>;

/**
 * Where the words stand in the texts: excerpt and headings by address, from Pagefind's index. Comes
 * after the results, and never changes their order; without it they show their summary.
 */
export async function vindplaatsen(tekst: string): Promise<Map<string, Vindplaats>> {
	pagefind ??= (async () => {
		const motor = (await import(/* @vite-ignore */ `${wortel}pagefind/pagefind.js`)) as Pagefind;
		await motor.options({ baseUrl: wortel, excerptLength: 24 });
		return motor;
	})();
	pagefind.catch(() => {
		pagefind = undefined;
	});
	const { results } = await (await pagefind).search(tekst);
	const gegevens = await Promise.all(results.slice(0, 12).map((r) => r.data()));
	return new Map(
		gegevens.map(({ url, excerpt, sub_results }) => [
			padVan(url),
			{
				fragment: excerpt,
				delen: sub_results
					.filter((d) => d.url.includes('#'))
					.slice(0, 3)
					.map((d) => ({ titel: d.title, pad: padVan(d.url) })),
			},
		]),
	);
}

/** The index knows a page as `/x.html` (src/zoekindex.ts); it stands at `/x/`. */
const padVan = (url: string) => url.replace(/\.html(?=#|$)/, '/');
