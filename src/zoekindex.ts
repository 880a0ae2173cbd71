import { createIndex, type PagefindIndex } from 'pagefind';
import { veilig } from './components/mdx/onderdeel.ts';
import type { Item, Kennisbank } from './domain/kennisbank.ts';
import { KASTCOLLECTIES, type Kastcollectie } from './domain/model/collecties.ts';
import { beschrijf } from './domain/weergave/feiten.ts';
import { zoekrecord } from './domain/weergave/zoeken.ts';
import { schrijfTekst } from './tekst/schrijven.ts';

/**
 * The search index, made of the Kennisbank itself: Pagefind runs beside the pages instead of after
 * them, and never has to read back the HTML around a text.
 */

/** How many documents are under way to Pagefind at once. */
const TEGELIJK = 64;

/** The indexed document of one entry: its title, summary, facts and body; no menus, no tables of sources. */
export function zoekdocument(kb: Kennisbank, item: Item<Kastcollectie>): string {
	const r = zoekrecord(kb, item);
	const meta = [...Object.entries(r.meta), ['samenvatting', r.samenvatting]].map(([n, w]) => `<meta data-pagefind-meta="${n}[content]" content="${veilig(w as string)}">`).join('');
	const filters = Object.entries(r.filters)
		.flatMap(([n, ww]) => ww.map((w) => `<meta data-pagefind-filter="${n}[content]" content="${veilig(w)}">`))
		.join('');
	const { data } = item;
	const lijsten =
		item.tekst === null
			? ['definitie' in data ? data.definitie : '', 'omschrijving' in data ? data.omschrijving : '', ...('kanttekeningen' in data ? data.kanttekeningen : [])].filter(Boolean).map((t) => `<p>${veilig(t as string)}</p>`).join('')
			: beschrijf(kb, item as Item<'interventies'>)
					.delen.map((d) => `<h2 id="${d.id}">${veilig(d.titel)}</h2><p>${veilig([...(d.lijst ?? []), ...(d.tabel?.rijen.flat() ?? [])].map((w) => w.tekst).filter(Boolean).join('. '))}</p>`)
					.join('');
	const probleem = 'probleem' in data && data.probleem ? `<p>${veilig(data.probleem)}</p>` : '';
	const body = item.tekst ? schrijfTekst(item.tekst.mdx, item.tekst.koppen, { begrippen: {}, cijfers: {} }) : '';
	return `<!doctype html><html lang="nl"><head>${meta}${filters}</head><body><h1>${veilig(r.titel)}</h1><p>${veilig(r.samenvatting)}</p>${probleem}${body}${lijsten}<p data-pagefind-weight="2">${veilig(r.trefwoorden.join('. '))}</p></body></html>`;
}

/** Feeds Pagefind, giving way to whatever else runs in this process. The index is written by `schrijfZoekindex`. */
export async function maakZoekindex(kb: Kennisbank): Promise<PagefindIndex> {
	const { index, errors } = await createIndex({ forceLanguage: 'nl' });
	if (!index) throw new Error(`De zoekindex kan niet worden gemaakt: ${errors.join('; ')}`);
	const onderweg = new Set<Promise<void>>();
	for (const collectie of KASTCOLLECTIES)
		for (const item of kb.inhoud[collectie] as Item<Kastcollectie>[]) {
			const { pad } = zoekrecord(kb, item);
			const taak: Promise<void> = index.addHTMLFile({ url: pad, content: zoekdocument(kb, item) }).then(({ errors: fouten }) => {
				onderweg.delete(taak);
				if (fouten.length > 0) throw new Error(`Zoekindex, ${pad}: ${fouten.join('; ')}`);
			});
			onderweg.add(taak);
			if (onderweg.size >= TEGELIJK) await Promise.race(onderweg);
		}
	await Promise.all(onderweg);
	return index;
}

/** Writes the index into a folder. */
export async function schrijfZoekindex(index: PagefindIndex, map: string): Promise<void> {
	const { errors } = await index.writeFiles({ outputPath: map });
	if (errors.length > 0) throw new Error(`De zoekindex kan niet worden geschreven: ${errors.join('; ')}`);
}
