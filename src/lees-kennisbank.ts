import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { leesGetal } from './domain/cijfers/getal.ts';
import { celVan } from './domain/cijfers/reeks.ts';
import { CONTROLES, CONTROLES_OVER_ALLES } from './domain/controles/index.ts';
import { bekendeVelden, celsoorten, onderscheid } from './domain/graph/schemapad.ts';
import { bouwKennisbank, type Inhoud, type Item, type Kennisbank, type Tekst } from './domain/kennisbank.ts';
import { type Bevinding, ordenBevindingen } from './domain/model/bevinding.ts';
import { COLLECTIENAMEN, COLLECTIES, type Collectie } from './domain/model/collecties.ts';
import { type Instellingen, instellingen as instellingenschema } from './domain/model/instellingen.ts';
import { meldingVan } from './domain/model/meldingen.ts';
import type { Waarneming } from './domain/model/waarneming.ts';
import { leesCsv } from './lezen/csv.ts';
import { type Leesfout, leesTekst } from './lezen/tekstbestand.ts';
import { type Gelezenitem, verbind } from './lezen/verbinden.ts';
import { leesYaml, type Plek, plekkenIn } from './lezen/yaml.ts';
import { bewaakTekst } from './tekst/bewaken.ts';

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
		const tekst: Tekst = {
			mdx,
			regel: begin - 1,
			koppen: koppen.map((k) => ({ ...k, regel: k.regel + begin - 2 })),
			noemt: [],
			cijfers: [],
		};
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
			// What nobody refers to needs no id: its place in the list is enough.
			const { id = `${bestand}:${i + 1}` } = data as { id?: string };
			bewaar({ item: { collectie, id, data, tekst: null, bestand, regel: plek([]).regel }, plek, tekstverwijzingen: [] });
		}
	};

	const leesRijen = (collectie: Collectie, bestand: string) => {
		const bron = lees(bestand);
		if (bron === null) return;
		const schema = COLLECTIES[collectie].schema as z.ZodType<Item['data']>;
		const soorten = celsoorten(schema);
		const kolommen = Object.keys(soorten);
		const { rijen, fouten } = leesCsv(bron, kolommen);
		for (const f of fouten) meld(bestand, f);
		for (const { cellen, regel } of rijen) {
			const plek = (pad: readonly PropertyKey[]): Plek => ({ regel, kolom: Math.max(1, kolommen.indexOf(String(pad[0])) + 1) });
			const ruw: Record<string, unknown> = {};
			let leesbaar = true;
			for (const [naam, { vorm, verplicht }] of Object.entries(soorten)) {
				const cel = cellen[naam] ?? '';
				if (cel === '' && !(vorm === 'getal' && verplicht)) continue;
				if (vorm === 'lijst') ruw[naam] = cel.split(/\s+/);
				else if (vorm === 'tekst') ruw[naam] = cel;
				else {
					const getal = leesGetal(cel);
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
			}
			if (!leesbaar) continue;
			const data = keur(bestand, ruw, schema, plek);
			if (data === null) continue;
			const id = collectie === 'waarnemingen' ? `${celVan(data as Waarneming)}|${(data as Waarneming).bron}` : `${bestand}:${regel}`;
			bewaar({ item: { collectie, id, data, tekst: null, bestand, regel }, plek, tekstverwijzingen: [] });
		}
	};

	for (const collectie of COLLECTIENAMEN) {
		const { map, vorm } = COLLECTIES[collectie];
		const pad = `content/${map}`;
		const eenBestand = map.endsWith('.yaml');
		if (!existsSync(join(wortel, pad))) {
			if (eenBestand)
				meld(pad, {
					soort: 'bestand',
					regel: 0,
					kolom: 0,
					wat: 'Dit bestand ontbreekt.',
					herstel: 'Zet het terug; het mag een lege lijst zijn: [].',
				});
			continue;
		}
		if (eenBestand) leesLijst(collectie, pad);
		else
			for (const bestand of bestandenIn(wortel, pad)) {
				const ending = bestand.slice(bestand.lastIndexOf('.') + 1);
				const verwacht = vorm === 'lijst' ? 'yaml' : vorm;
				if (ending !== verwacht)
					meld(bestand, {
						soort: 'bestand',
						regel: 0,
						kolom: 0,
						wat: `Een .${ending}-bestand hoort hier niet.`,
						herstel: `In ${pad}/ staan alleen .${verwacht}-bestanden.`,
					});
				else if (vorm === 'mdx') leesMdx(collectie, bestand);
				else if (vorm === 'yaml') leesYamlBestand(collectie, bestand);
				else if (vorm === 'csv') leesRijen(collectie, bestand);
				else leesLijst(collectie, bestand);
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
	const heel = !bevindingen.some((b) => b.ernst === 'fout');
	for (const controle of [...CONTROLES, ...(heel ? CONTROLES_OVER_ALLES : [])]) bevindingen.push(...controle(kennisbank));
	return { kennisbank: bevindingen.some((b) => b.ernst === 'fout') ? null : kennisbank, bevindingen: ordenBevindingen(bevindingen) };
}

/** All files below a folder, from the root of the project, in a fixed order. */
function bestandenIn(wortel: string, map: string): string[] {
	return readdirSync(join(wortel, map), { recursive: true, withFileTypes: true })
		.filter((e) => e.isFile() && !e.name.startsWith('.'))
		.map((e) => relative(wortel, join(e.parentPath, e.name)).split(sep).join('/'))
		.sort();
}
