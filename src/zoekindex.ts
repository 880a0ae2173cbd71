import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { veilig } from './components/mdx/onderdeel.ts';
import type { Item, Kennisbank } from './domain/kennisbank.ts';
import { COLLECTIES, KASTCOLLECTIES, type Kastcollectie, padVan } from './domain/model/collecties.ts';
import { beschrijf } from './domain/weergave/feiten.ts';
import { maakCatalogus } from './domain/zoeken/catalogus.ts';
import { pak } from './domain/zoeken/opslag.ts';
import { kaartenVan, synoniemenVan, zoekstukken } from './domain/zoeken/zoekstukken.ts';
import { schrijfTekst } from './tekst/schrijven.ts';

/**
 * The search index, made of the Kennisbank itself: Pagefind runs beside the pages instead of after
 * them, and never has to read back the HTML around a text.
 */

/** Pagefind's own program, as `npx pagefind` starts it. */
const PROGRAMMA = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));

/** The indexed document of one entry: its title, summary, facts and body; no menus, no tables of sources. */
export function zoekdocument(kb: Kennisbank, item: Item<Kastcollectie>): string {
	const { data } = item;
	const lijsten =
		item.tekst === null
			? [
					'definitie' in data ? data.definitie : '',
					'omschrijving' in data ? data.omschrijving : '',
					...('kanttekeningen' in data ? data.kanttekeningen : []),
				]
					.filter(Boolean)
					.map((t) => `<p>${veilig(t as string)}</p>`)
					.join('')
			: beschrijf(kb, item as Item<'interventies'>)
					.delen.map(
						(d) =>
							`<h2 id="${d.id}">${veilig(d.titel)}</h2><p>${veilig(
								[...(d.lijst ?? []), ...(d.tabel?.rijen.flat() ?? [])]
									.map((w) => w.tekst)
									.filter(Boolean)
									.join('. '),
							)}</p>`,
					)
					.join('');
	const probleem = 'probleem' in data && data.probleem ? `<p>${veilig(data.probleem)}</p>` : '';
	const body = item.tekst ? schrijfTekst(item.tekst.mdx, item.tekst.koppen, { begrippen: {}, cijfers: {} }) : '';
	return `<!doctype html><html lang="nl"><head></head><body><h1>${veilig(data.titel)}</h1><p>${veilig(data.samenvatting)}</p>${probleem}${body}${lijsten}<p data-pagefind-weight="2">${veilig(data.trefwoorden.join('. '))}</p></body></html>`;
}

/** Writes the documents to index into a folder: `interventies/x.html` stands for the page `/interventies/x/`. */
export function schrijfZoekdocumenten(kb: Kennisbank, map: string): void {
	for (const collectie of KASTCOLLECTIES) {
		mkdirSync(join(map, COLLECTIES[collectie].pad ?? ''), { recursive: true });
		for (const item of kb.inhoud[collectie] as Item<Kastcollectie>[])
			writeFileSync(join(map, `${padVan(collectie, item.id).slice(0, -1)}.html`), zoekdocument(kb, item));
	}
}

/** Takes away the interfaces that Pagefind brings along: the site has its own. */
function zonderSchil(map: string): void {
	for (const naam of readdirSync(map)) if (/^pagefind-(ui|modular-ui|component-ui|highlight)\b/.test(naam)) rmSync(join(map, naam));
}

/**
 * Runs Pagefind over the documents in `van` and writes its index into `naar`. Its program reads
 * files on all cores, where its Node API takes them one by one: half the time at 10,000 entries.
 */
export function maakZoekindex(van: string, naar: string): Promise<void> {
	const kind = spawn(process.execPath, [PROGRAMMA, '--site', van, '--output-path', naar, '--force-language', 'nl', '--quiet'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let fouten = '';
	kind.stderr.on('data', (deel: Buffer) => {
		fouten += deel.toString();
	});
	return new Promise((klaar, mislukt) => {
		kind.on('error', mislukt);
		kind.on('close', (code) =>
			code === 0 ? klaar(zonderSchil(naar)) : mislukt(new Error(`de zoekindex mislukte (${code}): ${fouten.trim()}`)),
		);
	});
}

/** Writes the catalogue that the search asks first (src/domain/zoeken) into a folder. */
export function schrijfZoekcatalogus(kb: Kennisbank, map: string): void {
	const stukken = zoekstukken(kb);
	const { kaarten, facetten } = kaartenVan(kb, stukken);
	const catalogus = maakCatalogus(stukken, synoniemenVan(kb));
	mkdirSync(map, { recursive: true });
	for (const [naam, tekst] of pak(catalogus, kaarten, facetten)) writeFileSync(join(map, naam), tekst);
}
