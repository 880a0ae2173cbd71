import { verwijzingenIn } from './graph/verwijzingen.ts';
import { COLLECTIENAMEN, COLLECTIES, type Collectie, type Inzendingen } from './model/collecties.ts';
import type { Instellingen } from './model/instellingen.ts';
import type { Post } from './model/post.ts';
import type { Score } from './model/score.ts';
import type { Veranderdoel } from './model/veranderdoel.ts';
import type { Waarneming } from './model/waarneming.ts';

/** Kop: a heading of a body, with the id that its link uses. */
export interface Kop {
	id: string;
	titel: string;
	niveau: number;
	/** line in the file, for messages */
	regel: number;
}

/** Tekst: the body of an entry, and what was learnt of it when it was read. */
export interface Tekst {
	/** Markdown with the site's own components */
	mdx: string;
	/** line in the file at which it starts */
	regel: number;
	koppen: Kop[];
	/** `collectie/id` of everything that the body links to or names */
	noemt: string[];
	/** the cells (`celVan`) of the figures that it shows */
	cijfers: string[];
}

/** Item: one entry of one collection, validated, with where it was read. */
export interface Item<C extends Collectie = Collectie> {
	collectie: C;
	id: string;
	data: Inzendingen[C];
	tekst: Tekst | null;
	/** file from the root of the project, and the line at which the entry starts (1 for a file of its own) */
	bestand: string;
	regel: number;
}

/** Inhoud: all that was read, per collection, ordered by id. */
export type Inhoud = { [C in Collectie]: Item<C>[] };

/** `collectie/id`: names an entry among all entries. */
export type Sleutel = string;

/** Kant: one end of a reference between two entries, with the field that makes it (`tekst`: the body). */
export interface Kant {
	sleutel: Sleutel;
	veld: string;
}

/** Kennisbank: the validated content with its references, both ways. Made once, read by every page. */
export interface Kennisbank {
	instellingen: Instellingen;
	inhoud: Inhoud;
	/** the entry, or undefined */
	vind<C extends Collectie>(collectie: C, id: string): Item<C> | undefined;
	/** what an entry refers to */
	van(sleutel: Sleutel): readonly Kant[];
	/** what refers to an entry */
	naar(sleutel: Sleutel): readonly Kant[];
	/** observations and goals of an indicator, posts and scores of a dataset, in the order of the files */
	waarnemingen(indicator: string): readonly Waarneming[];
	veranderdoelen(indicator: string): readonly Veranderdoel[];
	posten(dataset: string): readonly Post[];
	scores(dataset: string): readonly Score[];
}

/** By file, then line, then id: whatever the order of reading, the same Kennisbank. */
const opPlaats = (a: Item, b: Item) =>
	a.bestand < b.bestand ? -1 : a.bestand > b.bestand ? 1 : a.regel - b.regel || (a.id < b.id ? -1 : 1);

export const sleutelVan = (item: { collectie: Collectie; id: string }): Sleutel => `${item.collectie}/${item.id}`;

/** Makes the Kennisbank of validated content. Takes every reference as it comes: dead ones are found by the reader. */
export function bouwKennisbank(ongeordend: Inhoud, instellingen: Instellingen): Kennisbank {
	const inhoud = Object.fromEntries(COLLECTIENAMEN.map((c) => [c, [...(ongeordend[c] as Item[])].sort(opPlaats)])) as unknown as Inhoud;
	const index = new Map<Sleutel, Item>();
	const van = new Map<Sleutel, Kant[]>();
	const naar = new Map<Sleutel, Kant[]>();
	const rijen = new Map<string, unknown[]>();
	const voeg = <K, W>(kaart: Map<K, W[]>, sleutel: K, waarde: W) => {
		const lijst = kaart.get(sleutel);
		if (lijst) lijst.push(waarde);
		else kaart.set(sleutel, [waarde]);
	};
	for (const collectie of COLLECTIENAMEN) {
		const { schema, vorm } = COLLECTIES[collectie];
		for (const item of inhoud[collectie] as Item[]) {
			if (vorm === 'csv') {
				const { indicator, dataset } = item.data as { indicator?: string; dataset?: string };
				voeg(rijen, `${collectie}/${indicator ?? dataset}`, item.data);
				continue;
			}
			const sleutel = sleutelVan(item);
			index.set(sleutel, item);
			const gezien = new Set<string>();
			const knoop = (doel: Sleutel, veld: string) => {
				if (doel === sleutel || gezien.has(`${veld} ${doel}`)) return;
				gezien.add(`${veld} ${doel}`);
				voeg(van, sleutel, { sleutel: doel, veld });
				voeg(naar, doel, { sleutel, veld });
			};
			for (const v of verwijzingenIn(schema, item.data)) knoop(`${v.doel}/${v.id}`, String(v.pad[0]));
			for (const doel of item.tekst?.noemt ?? []) knoop(doel, 'tekst');
		}
	}
	const rijenVan =
		<C extends Collectie>(collectie: C) =>
		(eigenaar: string) =>
			(rijen.get(`${collectie}/${eigenaar}`) ?? []) as Inzendingen[C][];
	return {
		instellingen,
		inhoud,
		vind: <C extends Collectie>(collectie: C, id: string) => index.get(`${collectie}/${id}`) as Item<C> | undefined,
		van: (sleutel) => van.get(sleutel) ?? [],
		naar: (sleutel) => naar.get(sleutel) ?? [],
		waarnemingen: rijenVan('waarnemingen'),
		veranderdoelen: rijenVan('veranderdoelen'),
		posten: rijenVan('posten'),
		scores: rijenVan('scores'),
	};
}
