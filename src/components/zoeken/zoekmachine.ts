/**
 * The catalogue at work: understands a question, fetches the pieces that it needs and orders what it
 * finds. Runs in a worker (`werker.ts`), so that typing never waits for it; all that goes in and comes
 * out is plain data. `map` is the address of the folder with the catalogue.
 */
import type { Vermelding } from '../../domain/zoeken/catalogus.ts';
import { KAARTEN_PER_VAK, type Kaart, type Kern, leesKern, leesVak, vakVan } from '../../domain/zoeken/opslag.ts';
import { SOORTGEWICHT, SUMMIER, type Weg } from '../../domain/zoeken/rangorde.ts';
import { rangschik, type Uitslag } from '../../domain/zoeken/rangschik.ts';
import { nodig, ontleed, type Zoekvraag } from '../../domain/zoeken/vraag.ts';
import { isVulwoord, stam, woorden } from '../../domain/zoeken/woorden.ts';

export interface Treffer extends Kaart {
	/** HTML with the words found in <mark>; made of escaped text */
	fragment: string;
	/** why it was found, where that can't be seen in title and summary */
	waarom: string;
}

/** Telling: how many results each value of a filter has. */
export type Telling = Record<string, Record<string, number>>;

/** Regel: a result before its card is fetched: which entry, and the words that it was found by. */
export interface Regel {
	stuk: number;
	gevonden: { stammen: string[]; leesbaar: string; weg: Weg }[];
}

export interface Antwoord {
	regels: Regel[];
	telling: Telling;
	/** other words that were searched for */
	ookGezocht: string[];
	/** themes that come nearest when nothing was found */
	lades: string[];
	/** what was probably meant: typed → written right */
	bedoelde: [string, string][];
}

export interface Zoekopdracht {
	tekst: string;
	/** facet → values that must all hold; an empty question gives everything that they leave */
	filters: Record<string, string[]>;
	/** whether somebody is still typing */
	aan: boolean;
	/** the latest change first */
	opDatum: boolean;
}

const bewaard = new Map<string, Promise<unknown>>();

/** Fetches and reads a file once; a failed fetch may be tried again. */
function haalBestand<T>(adres: string, lees: (tekst: string) => T): Promise<T> {
	let belofte = bewaard.get(adres) as Promise<T> | undefined;
	if (!belofte) {
		belofte = fetch(adres).then(async (antwoord) => {
			if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
			return lees(await antwoord.text());
		});
		belofte.catch(() => bewaard.delete(adres));
		bewaard.set(adres, belofte);
	}
	return belofte;
}

const haalKern = (map: string): Promise<Kern> => haalBestand(`${map}kern.json`, leesKern);

/** Fetches what every search needs, before somebody asks. */
export const laad = async (map: string): Promise<true> => {
	await haalKern(map);
	return true;
};

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

/** How a result is explained that was found by other words than those typed. */
const UITLEG: Partial<Record<Weg, string>> = {
	synoniem: 'andere naam',
	deel: 'deel van een woord',
	familie: 'verwant woord',
	typefout: 'anders geschreven',
	typefout2: 'anders geschreven',
};

export async function zoek(map: string, { tekst, filters, aan, opDatum }: Zoekopdracht): Promise<Antwoord> {
	const kern = await haalKern(map);
	const vraag = ontleed(tekst, kern, aan);
	const vermeldingen = new Map<string, Vermelding[]>();
	const vormen = new Map<string, string>();
	const vakken = [...new Set(nodig(vraag).map((w) => vakVan(w, kern.vakken)))];
	for (const vak of await Promise.all(vakken.map((i) => haalBestand(`${map}woorden-${i}.txt`, leesVak))))
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
	const gekozen = Object.entries(filters).map(([facet, waarden]) => [facet, waarden.map((w) => namen[facet]?.indexOf(w) ?? -1)] as const);
	const past = (stuk: number, zonder = '') =>
		gekozen.every(([facet, nummers]) => facet === zonder || nummers.every((n) => stukken[stuk]?.[facet]?.includes(n)));
	const uitslag = alle.filter((u) => past(u.stuk));
	const datum = ({ stuk }: Uitslag) => namen['datum']?.[stukken[stuk]?.['datum']?.[0] ?? -1] ?? '';
	if (opDatum) uitslag.sort((a, b) => (datum(a) > datum(b) ? -1 : datum(a) < datum(b) ? 1 : b.score - a.score));

	const telling: Telling = {};
	for (const [facet, waarden] of Object.entries(namen)) {
		const aantallen = waarden.map(() => 0);
		// What a facet counts is what choosing another value of it would give.
		for (const u of alle) if (past(u.stuk, facet)) for (const i of stukken[u.stuk]?.[facet] ?? []) aantallen[i] = (aantallen[i] ?? 0) + 1;
		telling[facet] = Object.fromEntries(waarden.map((w, i) => [w, aantallen[i] ?? 0]));
	}

	const leesbaar = (lijst: readonly string[]) => lijst.map((w) => vormen.get(w) ?? w).join(' ');
	const inBeeld = uitslag.slice(0, 10).flatMap((u) => u.gevonden);
	const viaAnder = inBeeld.filter((g) => g.weg === 'synoniem' || g.weg === 'samen' || g.weg === 'deel' || g.weg === 'familie');
	const viaFout = inBeeld.filter((g) => g.weg === 'typefout' || g.weg === 'typefout2');
	return {
		regels: uitslag.map(({ stuk, gevonden }) => ({
			stuk,
			gevonden: gevonden.map((g) => ({ stammen: g.woorden, leesbaar: leesbaar(g.woorden), weg: g.weg })),
		})),
		telling,
		ookGezocht: [...new Set(viaAnder.map((g) => leesbaar(g.woorden)))].slice(0, 6),
		lades: uitslag.length === 0 ? naasteLades(vraag, kern, vermeldingen) : [],
		bedoelde: [...new Map(viaFout.map((g) => [g.getypt, leesbaar(g.woorden)]))],
	};
}

/** The themes of what comes nearest to a question that found nothing. */
function naasteLades(vraag: Zoekvraag, kern: Kern, vermeldingen: ReadonlyMap<string, readonly Vermelding[]>): string[] {
	const { namen, stukken } = kern.facetten;
	const nabij = rangschik(vraag, kern, vermeldingen, 0).slice(0, 10);
	return [...new Set(nabij.flatMap((u) => stukken[u.stuk]?.['thema']?.slice(0, 1) ?? []))]
		.slice(0, 3)
		.flatMap((t) => namen['thema']?.[t] ?? []);
}

/** Fetches the cards of some results. */
export function kaarten(map: string, regels: readonly Regel[]): Promise<Treffer[]> {
	return Promise.all(
		regels.map(async ({ stuk, gevonden }) => {
			const vak = await haalBestand(`${map}kaarten-${Math.floor(stuk / KAARTEN_PER_VAK)}.json`, (t) => JSON.parse(t) as Kaart[]);
			const kaart = vak[stuk % KAARTEN_PER_VAK] as Kaart;
			const zichtbaar = new Set(woorden(`${kaart.titel} ${kaart.samenvatting}`).map(stam));
			const redenen = gevonden
				.filter((g) => UITLEG[g.weg] !== undefined || !g.stammen.every((w) => zichtbaar.has(w)))
				.map((g) => `${g.leesbaar} (${UITLEG[g.weg] ?? 'trefwoord of tekst'})`);
			return {
				...kaart,
				fragment: gemarkeerd(kaart.samenvatting, new Set(gevonden.flatMap((g) => g.stammen))),
				waarom: redenen.length > 0 ? `Gevonden op: ${[...new Set(redenen)].join(', ')}.` : '',
			};
		}),
	);
}
