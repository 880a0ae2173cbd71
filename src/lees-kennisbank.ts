import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { leesGetal } from './domain/cijfers/getal.ts';
import { celVan, geldende } from './domain/cijfers/reeks.ts';
import { CONTROLES } from './domain/controles/index.ts';
import { bekendeVelden, onderscheid } from './domain/graph/schemapad.ts';
import { verwijzingenIn } from './domain/graph/verwijzingen.ts';
import { bouwKennisbank, type Inhoud, type Item, type Kennisbank, type Tekst } from './domain/kennisbank.ts';
import { type Bevinding, ordenBevindingen } from './domain/model/bevinding.ts';
import { COLLECTIENAMEN, COLLECTIES, type Collectie, padVan } from './domain/model/collecties.ts';
import { type Instellingen, instellingen as instellingenschema } from './domain/model/instellingen.ts';
import { dichtstbij, meldingVan } from './domain/model/meldingen.ts';
import { VASTE_PADEN } from './domain/model/paden.ts';
import { WAARNEMINGKOLOMMEN, type Waarneming } from './domain/model/waarneming.ts';
import { leesCsv } from './lezen/csv.ts';
import { type Leesfout, leesTekst } from './lezen/tekstbestand.ts';
import { leesYaml, type Plek, plekkenIn } from './lezen/yaml.ts';
import { bewaakTekst, type Tekstverwijzing } from './tekst/bewaken.ts';

/**
 * The one reader. Reads `content/`, validates everything, resolves every reference, and returns the
 * Kennisbank, or all faults together. Astro's loader, the checks and every other script call this;
 * there is no second way to read content.
 */

/** What was read. `kennisbank` is null when there is a single fault; warnings alone don't stop it. */
export interface Gelezen {
	kennisbank: Kennisbank | null;
	bevindingen: Bevinding[];
}

/** What is remembered of an item until all references are checked. */
interface Gelezenitem {
	item: Item;
	plek(pad: readonly PropertyKey[]): Plek;
	tekstverwijzingen: (Tekstverwijzing & Plek)[];
}

/** Reads the content of the project in `wortel` (the folder that holds `content/` and `public/`). */
export function leesKennisbank(wortel: string): Gelezen {
	const bevindingen: Bevinding[] = [];
	const meld = (bestand: string, fout: Leesfout, vanaf: Plek = { regel: 1, kolom: 1 }) =>
		bevindingen.push({ ...fout, ernst: 'fout', bestand, regel: fout.regel === 0 ? 0 : fout.regel + vanaf.regel - 1 });

	const inhoud = Object.fromEntries(COLLECTIENAMEN.map((c) => [c, []])) as unknown as Inhoud;
	const gelezen: Gelezenitem[] = [];
	const bewaar = (g: Gelezenitem) => {
		(inhoud[g.item.collectie] as Item[]).push(g.item);
		gelezen.push(g);
	};

	const lees = (bestand: string): string | null => {
		const uit = leesTekst(readFileSync(join(wortel, bestand)));
		if ('tekst' in uit) return uit.tekst;
		meld(bestand, uit.fout);
		return null;
	};

	/** Parses YAML and checks it against a schema; `regel` is the line of the file at which the YAML starts. */
	const leesVelden = <T>(
		bestand: string,
		yaml: string,
		regel: number,
		schema: z.ZodType<T>,
	): { data: T; plek: Gelezenitem['plek'] } | null => {
		const uit = leesYaml(yaml);
		if ('fouten' in uit) {
			for (const f of uit.fouten) meld(bestand, f, { regel, kolom: 1 });
			return null;
		}
		let plekken: ReturnType<typeof plekkenIn> | undefined;
		const plek = (pad: readonly PropertyKey[]) => {
			plekken ??= plekkenIn(yaml);
			const p = plekken(pad);
			return { regel: p.regel + regel - 1, kolom: p.kolom };
		};
		const data = keur(bestand, uit.waarde, schema, plek);
		return data === null ? null : { data, plek };
	};

	/** Checks a value against a schema and reports every issue at its key. */
	const keur = <T>(bestand: string, waarde: unknown, schema: z.ZodType<T>, plek: Gelezenitem['plek']): T | null => {
		const uit = schema.safeParse(waarde);
		if (uit.success) return uit.data;
		for (const fout of uit.error.issues) {
			const invoer = fout.path.reduce<unknown>((w, stap) => (w as Record<PropertyKey, unknown> | null | undefined)?.[stap], waarde);
			const bekend = fout.code === 'invalid_union' ? onderscheid(schema, fout.path) : bekendeVelden(schema, fout.path);
			const meldingen = meldingVan(fout, bekend, invoer);
			for (const [i, m] of meldingen.entries()) {
				const sleutel = fout.code === 'unrecognized_keys' ? [fout.keys[i] as string] : [];
				bevindingen.push({ ...m, ernst: 'fout', bestand, ...plek([...fout.path, ...sleutel]) });
			}
		}
		return null;
	};

	const idVan = (bestand: string, fouten = true): string | null => {
		const naam = (bestand.split('/').at(-1) as string).replace(/\.[a-z]+$/, '');
		if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(naam)) return naam;
		if (fouten)
			meld(bestand, {
				soort: 'bestandsnaam',
				regel: 0,
				kolom: 0,
				wat: `De bestandsnaam "${naam}" kan geen id zijn.`,
				herstel: 'Gebruik alleen kleine letters, cijfers en koppeltekens, zoals tijdelijk-huisverbod.mdx.',
			});
		return null;
	};

	const leesMdx = (collectie: Collectie, bestand: string) => {
		const id = idVan(bestand);
		const bron = lees(bestand);
		if (bron === null) return;
		const grens = bron.startsWith('---\n') ? bron.indexOf('\n---\n', 3) : -1;
		if (grens < 0) {
			meld(bestand, {
				soort: 'voorblad',
				regel: 1,
				kolom: 1,
				wat: 'Het voorblad ontbreekt of wordt niet gesloten.',
				herstel: 'Begin het bestand met een regel ---, dan de velden, dan weer een regel ---.',
			});
			return;
		}
		const voorblad = bron.slice(4, grens + 1);
		const mdx = bron.slice(grens + 5);
		const begin = voorblad.split('\n').length + 2;
		const velden = leesVelden(bestand, voorblad, 2, COLLECTIES[collectie].schema as z.ZodType<Item['data']>);
		const { koppen, verwijzingen, fouten } = bewaakTekst(mdx);
		for (const f of fouten) meld(bestand, f, { regel: begin - 1, kolom: 1 });
		if (velden === null || id === null) return;
		const tekst: Tekst = { mdx, koppen: koppen.map((k) => ({ ...k, regel: k.regel + begin - 2 })), noemt: [], cijfers: [] };
		bewaar({
			item: { collectie, id, data: velden.data, tekst, bestand, regel: 1 },
			plek: velden.plek,
			tekstverwijzingen: verwijzingen.map((v) => ({ ...v, regel: v.regel + begin - 2 })),
		});
	};

	const leesYamlBestand = (collectie: Collectie, bestand: string) => {
		const id = idVan(bestand);
		const bron = lees(bestand);
		if (bron === null) return;
		const velden = leesVelden(bestand, bron, 1, COLLECTIES[collectie].schema as z.ZodType<Item['data']>);
		if (velden && id)
			bewaar({ item: { collectie, id, data: velden.data, tekst: null, bestand, regel: 1 }, plek: velden.plek, tekstverwijzingen: [] });
	};

	const leesLijst = (collectie: Collectie, bestand: string) => {
		const bron = lees(bestand);
		if (bron === null) return;
		const uit = leesYaml(bron);
		if ('fouten' in uit) {
			for (const f of uit.fouten) meld(bestand, f);
			return;
		}
		if (!Array.isArray(uit.waarde)) {
			meld(bestand, {
				soort: 'type',
				regel: 1,
				kolom: 1,
				wat: 'Dit bestand moet een lijst zijn.',
				herstel: 'Begin elk onderdeel met "- id: …".',
			});
			return;
		}
		let plekken: ReturnType<typeof plekkenIn> | undefined;
		for (const [i, waarde] of uit.waarde.entries()) {
			const plek = (pad: readonly PropertyKey[]) => {
				plekken ??= plekkenIn(bron);
				return plekken([i, ...pad]);
			};
			const data = keur(bestand, waarde, COLLECTIES[collectie].schema as z.ZodType<Item['data']>, plek);
			if (data === null) continue;
			const { id } = data as { id: string };
			bewaar({ item: { collectie, id, data, tekst: null, bestand, regel: 1 }, plek, tekstverwijzingen: [] });
		}
	};

	const leesWaarnemingen = (bestand: string) => {
		const bron = lees(bestand);
		if (bron === null) return;
		const kolommen = Object.keys(WAARNEMINGKOLOMMEN);
		const { rijen, fouten } = leesCsv(bron, kolommen);
		for (const f of fouten) meld(bestand, f);
		for (const { cellen, regel } of rijen) {
			const plek = (pad: readonly PropertyKey[]): Plek => ({ regel, kolom: Math.max(1, kolommen.indexOf(String(pad[0])) + 1) });
			const ruw: Record<string, unknown> = Object.fromEntries(Object.entries(cellen).filter(([, w]) => w !== ''));
			let leesbaar = true;
			for (const naam of ['waarde', 'waardeTot'] as const) {
				if (naam === 'waardeTot' && ruw[naam] === undefined) continue;
				const getal = leesGetal(cellen[naam] ?? '');
				if ('waarde' in getal) ruw[naam] = getal.waarde;
				else {
					leesbaar = false;
					bevindingen.push({
						soort: 'getal',
						ernst: 'fout',
						bestand,
						...plek([naam]),
						wat: `De kolom "${naam}" ${getal.wat}${getal.wat.endsWith('?') ? '' : '.'}`,
						herstel: getal.herstel,
					});
				}
			}
			if (!leesbaar) continue;
			const data = keur(bestand, ruw, COLLECTIES.waarnemingen.schema, plek);
			if (data === null) continue;
			bewaar({
				item: { collectie: 'waarnemingen', id: `${celVan(data)}|${data.bron}`, data, tekst: null, bestand, regel },
				plek,
				tekstverwijzingen: [],
			});
		}
	};

	for (const collectie of COLLECTIENAMEN) {
		const { map, vorm } = COLLECTIES[collectie];
		const pad = `content/${map}`;
		if (!existsSync(join(wortel, pad))) {
			if (vorm === 'lijst')
				meld(pad, {
					soort: 'bestand',
					regel: 0,
					kolom: 0,
					wat: 'Dit bestand ontbreekt.',
					herstel: 'Zet het terug; het mag een lege lijst zijn: [].',
				});
			continue;
		}
		if (vorm === 'lijst') leesLijst(collectie, pad);
		else
			for (const bestand of bestandenIn(wortel, pad)) {
				const ending = bestand.slice(bestand.lastIndexOf('.') + 1);
				if (ending !== vorm)
					meld(bestand, {
						soort: 'bestand',
						regel: 0,
						kolom: 0,
						wat: `Een .${ending}-bestand hoort hier niet.`,
						herstel: `In ${pad}/ staan alleen .${vorm}-bestanden.`,
					});
				else if (vorm === 'mdx') leesMdx(collectie, bestand);
				else if (vorm === 'yaml') leesYamlBestand(collectie, bestand);
				else leesWaarnemingen(bestand);
			}
	}

	const instellingen = leesInstellingen();
	function leesInstellingen(): Instellingen | null {
		const bestand = 'content/instellingen.yaml';
		if (!existsSync(join(wortel, bestand))) {
			meld(bestand, {
				soort: 'bestand',
				regel: 0,
				kolom: 0,
				wat: 'Dit bestand ontbreekt.',
				herstel: 'Zet het terug: naam, ondertitel, beheerder en peildatum van de site.',
			});
			return null;
		}
		const bron = lees(bestand);
		return bron === null ? null : (leesVelden(bestand, bron, 1, instellingenschema)?.data ?? null);
	}

	verbind(wortel, inhoud, gelezen, bevindingen);

	if (instellingen === null) return { kennisbank: null, bevindingen: ordenBevindingen(bevindingen) };
	const kennisbank = bouwKennisbank(inhoud, instellingen);
	for (const controle of CONTROLES) bevindingen.push(...controle(kennisbank));
	return { kennisbank: bevindingen.some((b) => b.ernst === 'fout') ? null : kennisbank, bevindingen: ordenBevindingen(bevindingen) };
}

/** All files below a folder, from the root of the project, in a fixed order. */
function bestandenIn(wortel: string, map: string): string[] {
	return readdirSync(join(wortel, map), { recursive: true, withFileTypes: true })
		.filter((e) => e.isFile() && !e.name.startsWith('.'))
		.map((e) => relative(wortel, join(e.parentPath, e.name)).split(sep).join('/'))
		.sort();
}

/** Checks what only somebody who has read everything can: ids that are used twice, references, links, figures. */
function verbind(wortel: string, inhoud: Inhoud, gelezen: readonly Gelezenitem[], bevindingen: Bevinding[]) {
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
			cellen.set(cel, [...(cellen.get(cel) ?? []), g]);
			continue;
		}
		const pad = padVan(item.collectie, item.id);
		const eerder = paden.get(pad);
		if (eerder && pad !== '/') {
			fout(g, g.plek(['id']), 'dubbel', `De id "${item.id}" is al in gebruik in ${eerder.bestand}.`, 'Geef een van de twee een andere id.');
		} else paden.set(pad, item);
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
	const vast = new Set<string>([...VASTE_PADEN, ...paden.keys()]);
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
			} else if (v.soort === 'cijfer' && v.cijfer && bekend.get('indicatoren')?.has(v.cijfer.indicator) && !lopend.has(celVan(v.cijfer))) {
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
