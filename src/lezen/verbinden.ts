import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { celVan, geldende } from '../domain/cijfers/reeks.ts';
import { verwijzingenIn } from '../domain/graph/verwijzingen.ts';
import type { Inhoud, Item } from '../domain/kennisbank.ts';
import type { Bevinding } from '../domain/model/bevinding.ts';
import { COLLECTIENAMEN, COLLECTIES, type Collectie, padVan } from '../domain/model/collecties.ts';
import { dichtstbij } from '../domain/model/meldingen.ts';
import { VASTE_PADEN } from '../domain/model/paden.ts';
import type { Waarneming } from '../domain/model/waarneming.ts';
import type { Tekstverwijzing } from '../tekst/bewaken.ts';
import type { Plek } from './yaml.ts';

/** What is remembered of an item until all references are checked. */
export interface Gelezenitem {
	item: Item;
	plek(pad: readonly PropertyKey[]): Plek;
	tekstverwijzingen: (Tekstverwijzing & Plek)[];
}

/** Checks what only somebody who has read everything can: ids that are used twice, references, links, figures. */
export function verbind(wortel: string, inhoud: Inhoud, gelezen: readonly Gelezenitem[], bevindingen: Bevinding[]) {
	const bekend = new Map<Collectie, Map<string, Item | null>>(
		COLLECTIENAMEN.map((c) => [c, new Map((inhoud[c] as Item[]).map((i) => [i.id, i]))]),
	);
	// What could not be read was reported already; that others refer to it is no second fault.
	const onvolledig = new Set<Collectie>();
	for (const { bestand } of bevindingen) {
		const collectie = COLLECTIENAMEN.find(
			(c) => bestand === `content/${COLLECTIES[c].map}` || bestand.startsWith(`content/${COLLECTIES[c].map}/`),
		);
		if (collectie === undefined) continue;
		if (COLLECTIES[collectie].vorm === 'lijst' || COLLECTIES[collectie].vorm === 'csv') onvolledig.add(collectie);
		else {
			const id = (bestand.split('/').at(-1) as string).replace(/\.[a-z]+$/, '');
			if (!bekend.get(collectie)?.has(id)) bekend.get(collectie)?.set(id, null);
		}
	}
	const kent = (collectie: Collectie, id: string) => onvolledig.has(collectie) || bekend.get(collectie)?.has(id) === true;
	const fout = (g: Gelezenitem, plek: Plek, soort: string, wat: string, herstel: string) =>
		bevindingen.push({ soort, ernst: 'fout', bestand: g.item.bestand, ...plek, wat, herstel });

	const paden = new Map<string, Item>();
	const titels = new Map<string, Item>();
	const cellen = new Map<string, Gelezenitem[]>();
	for (const g of gelezen) {
		const { item } = g;
		if (item.collectie === 'waarnemingen') {
			const cel = celVan(item.data as Waarneming);
			const groep = cellen.get(cel);
			if (groep) groep.push(g);
			else cellen.set(cel, [g]);
		}
		if (COLLECTIES[item.collectie].vorm === 'csv') continue;
		const pad = padVan(item.collectie, item.id);
		// Entries without a page of their own can't clash with those of another kind.
		const plaats = pad === '/' ? `${item.collectie}/${item.id}` : pad;
		const eerder = paden.get(plaats);
		if (eerder) {
			fout(g, g.plek(['id']), 'dubbel', `De id "${item.id}" is al in gebruik in ${eerder.bestand}.`, 'Geef een van de twee een andere id.');
		} else paden.set(plaats, item);
		const { titel, voorheen = [] } = item.data as { titel?: string; voorheen?: string[] };
		// A source document may have the title of the entry about it.
		if (titel !== undefined && item.collectie !== 'bronnen') {
			const sleutel = titel
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
			const gelijk = titels.get(sleutel);
			if (gelijk)
				fout(
					g,
					g.plek(['titel']),
					'dubbel',
					`De titel "${titel}" staat ook boven ${gelijk.bestand}.`,
					'Maak van elke titel een eigen titel, of voeg de inzendingen samen.',
				);
			else titels.set(sleutel, item);
		}
		for (const [i, oud] of voorheen.entries())
			if (bekend.get(item.collectie)?.has(oud))
				fout(
					g,
					g.plek(['voorheen', i]),
					'dubbel',
					`De vroegere id "${oud}" is een bestaande inzending.`,
					'Haal hem weg: een doorverwijzing kan niet op een bestaande pagina staan.',
				);
	}

	for (const [, groep] of cellen) {
		if (groep.length === 1) continue;
		const perBron = new Map<string, Gelezenitem>();
		for (const g of groep) {
			const { bron } = g.item.data as Waarneming;
			const eerste = perBron.get(bron);
			if (eerste)
				fout(
					g,
					g.plek(['waarde']),
					'dubbel',
					`Deze waarneming staat er twee keer uit dezelfde bron; ook in ${eerste.item.bestand}:${eerste.item.regel}.`,
					'Haal een van de twee rijen weg.',
				);
			else perBron.set(bron, g);
		}
		const over = geldende(groep.map((g) => g.item.data as Waarneming));
		const waarden = new Set(over.map((w) => `${w.waarde}|${w.waardeTot ?? ''}`));
		if (waarden.size > 1 && perBron.size === groep.length) {
			const g = groep.at(-1) as Gelezenitem;
			fout(
				g,
				g.plek(['waarde']),
				'tweeWaarden',
				`Voor hetzelfde cijfer staan er ${waarden.size} waarden: ${groep.map((x) => `${(x.item.data as Waarneming).waarde} (${x.item.bestand}:${x.item.regel})`).join(', ')}.`,
				'Vul bij het latere cijfer in de kolom "vervangt" de id van de bron in waarvan het de waarde vervangt.',
			);
		}
	}
	for (const g of gelezen) {
		if (g.item.collectie !== 'waarnemingen') continue;
		const w = g.item.data as Waarneming;
		if (
			w.vervangt !== undefined &&
			!onvolledig.has('waarnemingen') &&
			!(cellen.get(celVan(w)) ?? []).some((x) => (x.item.data as Waarneming).bron === w.vervangt)
		)
			fout(
				g,
				g.plek(['vervangt']),
				'verwijzing',
				`Er is geen waarde uit "${w.vervangt}" die deze kan vervangen.`,
				'Zet de eerdere waarde er ook bij, of laat "vervangt" leeg.',
			);
	}

	const lopend = new Set(geldende(inhoud.waarnemingen.map((i) => i.data)).map(celVan));
	const vast = new Set<string>([...VASTE_PADEN, ...[...paden.keys()].filter((p) => p.startsWith('/'))]);
	for (const [collectie, ids] of bekend) for (const [id, item] of ids) if (item === null) vast.add(padVan(collectie, id));
	const openbaar = new Map<string, boolean>();
	const bestaat = (bestand: string) => {
		if (!openbaar.has(bestand))
			openbaar.set(bestand, existsSync(join(wortel, 'public', bestand)) && statSync(join(wortel, 'public', bestand)).isFile());
		return openbaar.get(bestand) as boolean;
	};
	for (const g of gelezen) {
		for (const v of verwijzingenIn(COLLECTIES[g.item.collectie].schema, g.item.data)) {
			const ids = bekend.get(v.doel as Collectie);
			if (ids && kent(v.doel as Collectie, v.id)) continue;
			if (!ids) {
				const nabij = dichtstbij(v.doel, COLLECTIENAMEN);
				fout(
					g,
					g.plek(v.pad),
					'verwijzing',
					`De collectie "${v.doel}" bestaat niet.`,
					`${nabij ? `Bedoelde u "${nabij}"? ` : ''}Kies uit: ${COLLECTIENAMEN.join(', ')}.`,
				);
				continue;
			}
			const nabij = dichtstbij(v.id, ids.keys());
			fout(
				g,
				g.plek(v.pad),
				'verwijzing',
				`"${v.id}" bestaat niet in ${COLLECTIES[v.doel].veel}.`,
				nabij ? `Bedoelde u "${nabij}"?` : `Kijk in content/${COLLECTIES[v.doel].map} welke er zijn, of voeg hem toe.`,
			);
		}
		const noemt = new Set<string>();
		for (const v of g.tekstverwijzingen) {
			if (v.soort === 'inzending') {
				const [doel, id] = v.doel.split('/') as [Collectie, string];
				if (kent(doel, id)) noemt.add(v.doel);
				else {
					const nabij = dichtstbij(id, bekend.get(doel)?.keys() ?? []);
					fout(
						g,
						v,
						'verwijzing',
						`"${id}" bestaat niet in ${COLLECTIES[doel].veel}.`,
						nabij ? `Bedoelde u "${nabij}"?` : `Kijk in content/${COLLECTIES[doel].map} welke er zijn, of voeg hem toe.`,
					);
				}
			} else if (v.soort === 'pad') {
				const [pad = '', anker] = v.doel.split('#');
				const doel = paden.get(pad);
				const heel = anker === undefined || !doel?.tekst || doel.tekst.koppen.some((k) => k.id === anker);
				if (doel && heel) noemt.add(`${doel.collectie}/${doel.id}`);
				else if (!vast.has(pad) && !(pad.startsWith('/bestanden/') && bestaat(pad.slice(1)))) {
					const nabij = dichtstbij(pad, vast);
					fout(
						g,
						v,
						'link',
						`De link "${v.doel}" wijst naar een pagina die er niet is.`,
						nabij
							? `Bedoelde u "${nabij}"?`
							: 'Kijk het adres na; het eindigt op een schuine streep, zoals /interventies/tijdelijk-huisverbod/.',
					);
				} else if (!heel)
					fout(
						g,
						v,
						'link',
						`De kop "#${anker}" staat niet op ${pad}.`,
						`Kies uit: ${doel?.tekst?.koppen.map((k) => `#${k.id}`).join(', ') || 'geen; haal # weg'}.`,
					);
			} else if (v.soort === 'bestand') {
				if (!bestaat(v.doel))
					fout(g, v, 'bestand', `Het bestand public/${v.doel} bestaat niet.`, 'Zet het daar neer, of verbeter de naam.');
			} else if (
				v.soort === 'cijfer' &&
				v.cijfer &&
				!onvolledig.has('waarnemingen') &&
				bekend.get('indicatoren')?.has(v.cijfer.indicator) &&
				!lopend.has(celVan(v.cijfer))
			) {
				const wel = inhoud.waarnemingen
					.filter((w) => w.data.indicator === v.cijfer?.indicator)
					.map((w) => `${w.data.gebied} ${w.data.periode} (${w.data.soort})`);
				fout(
					g,
					v,
					'cijfer',
					`Dit cijfer is er niet: ${v.cijfer.gebied}, ${v.cijfer.periode}, ${v.cijfer.soort}.`,
					`Wel aanwezig: ${[...new Set(wel)].slice(0, 12).join('; ') || 'nog geen enkele waarneming'}.`,
				);
			}
		}
		if (g.item.tekst) {
			g.item.tekst.noemt = [...noemt].sort();
			g.item.tekst.cijfers = [...new Set(g.tekstverwijzingen.flatMap((v) => (v.cijfer ? [celVan(v.cijfer)] : [])))].sort();
		}
	}
}
