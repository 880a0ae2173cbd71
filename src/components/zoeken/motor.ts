/**
 * The search engine as pages use it. The catalogue (our own, in a worker) says which entries answer a
 * question and in which order; Pagefind, which knows every text whole, then shows where in them the
 * words stand. Everything is a file of this site, fetched when it is needed.
 */
import werkerpad from './werker.ts?worker&url';
import type * as Machine from './zoekmachine.ts';
import type { Antwoord, Treffer, Zoekopdracht } from './zoekmachine.ts';

export type { Antwoord, Treffer };

export const wortel = new URL(document.documentElement.dataset['wortel'] ?? '/', location.href).pathname;
const map = new URL(`${wortel}zoekcatalogus/`, location.href).href;

type Machinewerk = Pick<typeof Machine, 'laad' | 'zoek' | 'kaarten'>;
let machine: Promise<Machinewerk> | undefined;

/** The catalogue in a worker; in the page itself where there can be none. */
function start(): Promise<Machinewerk> {
	machine ??= new Promise((klaar) => {
		const zonder = () => klaar(import('./zoekmachine.ts'));
		let werker: Worker;
		try {
			werker = new Worker(`${wortel}${werkerpad.replace(/^\//, '')}`, { type: 'module' });
		} catch {
			zonder();
			return;
		}
		const wachtend = new Map<number, { goed: (uit: never) => void; mis: (fout: Error) => void }>();
		let teller = 0;
		const roep = (taak: keyof Machinewerk, wat: unknown[]) =>
			new Promise<never>((goed, mis) => {
				const nummer = ++teller;
				wachtend.set(nummer, { goed, mis });
				werker.postMessage({ nummer, taak, wat });
			});
		werker.addEventListener('message', ({ data }: MessageEvent<{ nummer: number; uit?: never; fout?: string }>) => {
			const wie = wachtend.get(data.nummer);
			wachtend.delete(data.nummer);
			if (data.fout === undefined) wie?.goed(data.uit as never);
			else wie?.mis(new Error(data.fout));
		});
		werker.addEventListener('error', () => {
			zonder();
			for (const { mis } of wachtend.values()) mis(new Error('de zoekwerker stopte'));
			machine = import('./zoekmachine.ts');
		});
		klaar({ laad: (m) => roep('laad', [m]), zoek: (m, o) => roep('zoek', [m, o]), kaarten: (m, r) => roep('kaarten', [m, r]) });
	});
	return machine;
}

/** Fetches what every search needs, before somebody asks. */
export const laad = async () => (await start()).laad(map);

export interface Uitkomst extends Omit<Antwoord, 'regels'> {
	aantal: number;
	/** fetches results from..to */
	haal(van: number, tot: number): Promise<Treffer[]>;
}

/** Searches. An empty question with filters gives everything that they leave. */
export async function zoek(tekst: string, meer: Partial<Omit<Zoekopdracht, 'tekst'>> = {}): Promise<Uitkomst> {
	const werk = await start();
	const { regels, ...antwoord } = await werk.zoek(map, { tekst, filters: {}, aan: false, opDatum: false, ...meer });
	return { ...antwoord, aantal: regels.length, haal: (van, tot) => werk.kaarten(map, regels.slice(van, tot)) };
}

interface Pagefind {
	options(o: Record<string, unknown>): Promise<void>;
	search(
		vraag: string,
	): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; sub_results: { title: string; url: string }[] }> }[] }>;
}

let pagefind: Promise<Pagefind> | undefined;

/** Vindplaats: the place where the words stand in the text of an entry. */
export type Vindplaats = { fragment: string; delen: { titel: string; pad: string }[] };

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
