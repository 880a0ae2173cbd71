/** The search engine in the browser: Pagefind's API, loaded when somebody searches. */

/** What the index keeps of a page (src/zoekindex.ts). */
export interface Treffer {
	titel: string;
	pad: string;
	een: string;
	thema: string;
	/** HTML with the words found in <mark>; made by Pagefind from escaped text */
	fragment: string;
	/** the headings in the page where the words stand */
	delen: { titel: string; pad: string }[];
}

/** Telling: how many results each value of a filter has. */
export type Telling = Record<string, Record<string, number>>;

export interface Uitkomst {
	aantal: number;
	telling: Telling;
	/** fetches results from..to */
	haal(van: number, tot: number): Promise<Treffer[]>;
}

interface Pagefind {
	options(o: Record<string, unknown>): Promise<void>;
	search(
		vraag: string | null,
		o: { filters: Record<string, string[]> },
	): Promise<{
		results: { data(): Promise<PagefindData> }[];
		filters: Telling;
	}>;
	filters(): Promise<Telling>;
}
interface PagefindData {
	url: string;
	meta: Record<string, string>;
	excerpt: string;
	sub_results: { title: string; url: string }[];
}

/**
 * Our pages differ much in length: a figure has three sentences, an intervention three hundred words.
 * Left to itself, Pagefind puts the short ones first, however little they help.
 */
const RANGORDE = { pageLength: 0.1, termFrequency: 0.3, metaWeights: { title: 5 } };

const wortel = new URL(document.documentElement.dataset['wortel'] ?? '/', location.href).pathname;
let geladen: Promise<Pagefind> | undefined;

/** Loads the engine once; a failed load may be tried again. */
export function laad(): Promise<Pagefind> {
	geladen ??= (async () => {
		const pagefind = (await import(/* @vite-ignore */ `${wortel}pagefind/pagefind.js`)) as Pagefind;
		await pagefind.options({ baseUrl: wortel, excerptLength: 24, ranking: RANGORDE });
		return pagefind;
	})();
	geladen.catch(() => {
		geladen = undefined;
	});
	return geladen;
}

export async function zoek(vraag: string, filters: Record<string, string[]> = {}): Promise<Uitkomst> {
	const pagefind = await laad();
	const uit = await pagefind.search(vraag.trim() === '' ? null : vraag, { filters });
	return {
		aantal: uit.results.length,
		telling: uit.filters,
		haal: async (van, tot) =>
			(await Promise.all(uit.results.slice(van, tot).map((r) => r.data()))).map(({ url, meta, excerpt, sub_results }) => ({
				titel: meta['title'] ?? url,
				pad: padVan(url),
				een: meta['soort'] ?? '',
				thema: meta['thema'] ?? '',
				fragment: vraag.trim() === '' ? veiligeTekst(meta['samenvatting'] ?? '') : excerpt,
				delen: sub_results
					.filter((d) => d.url.includes('#'))
					.slice(0, 3)
					.map((d) => ({ titel: d.title, pad: padVan(d.url) })),
			})),
	};
}

/** The index knows a page as `/x.html` (src/zoekindex.ts); it stands at `/x/`. */
const padVan = (url: string) => url.replace(/\.html(?=#|$)/, '/');

/** Text as HTML. */
export function veiligeTekst(tekst: string): string {
	const vak = document.createElement('span');
	vak.textContent = tekst;
	return vak.innerHTML;
}
