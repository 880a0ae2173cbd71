import type { z } from 'zod';
import { type Begrip, begrip } from './begrip.ts';
import { type Bewering, bewering } from './bewering.ts';
import { type Bron, bron } from './bron.ts';
import { type Convenant, convenant } from './convenant.ts';
import { type Dataset, dataset } from './dataset.ts';
import { type Gebied, gebied } from './gebied.ts';
import { type Handreiking, handreiking } from './handreiking.ts';
import { type Indicator, indicator } from './indicator.ts';
import { type Interventie, interventie } from './interventie.ts';
import { type Organisatie, organisatie } from './organisatie.ts';
import { type Post, post } from './post.ts';
import { type Score, score } from './score.ts';
import { type Thema, thema } from './thema.ts';
import { type Themakaart, themakaart } from './themakaart.ts';
import { type Veranderdoel, veranderdoel } from './veranderdoel.ts';
import { type Waarneming, waarneming } from './waarneming.ts';
import { type Synoniem, synoniem, type Zoekvraag, zoekvraag } from './zoekwoord.ts';

/**
 * The one registry of collections: where each lies in `content/`, in which form, under which
 * address, with which schema. Everything that walks over "all kinds of content" walks over this.
 */

/** The type of an entry, per collection. */
export interface Inzendingen {
	interventies: Interventie;
	handreikingen: Handreiking;
	convenanten: Convenant;
	themakaarten: Themakaart;
	themas: Thema;
	organisaties: Organisatie;
	indicatoren: Indicator;
	datasets: Dataset;
	begrippen: Begrip;
	bronnen: Bron;
	gebieden: Gebied;
	waarnemingen: Waarneming;
	veranderdoelen: Veranderdoel;
	posten: Post;
	scores: Score;
	beweringen: Bewering;
	synoniemen: Synoniem;
	zoekvragen: Zoekvraag;
}

/** Collectie: the name of a kind of content. */
export type Collectie = keyof Inzendingen;

export interface Collectiebeschrijving<C extends Collectie = Collectie> {
	/** folder or file under `content/` */
	map: string;
	/** `mdx`: one entry per file, with a body; `yaml`: one entry per file; `lijst`: lists in a YAML file or in those of a folder; `csv`: one per row */
	vorm: 'mdx' | 'yaml' | 'lijst' | 'csv';
	/** where the page stands, under the root; null: no page per entry */
	pad: string | null;
	/** what one is called, and several */
	een: string;
	veel: string;
	schema: z.ZodType<Inzendingen[C]>;
}

export const COLLECTIES: { [C in Collectie]: Collectiebeschrijving<C> } = {
	interventies: { map: 'interventies', vorm: 'mdx', pad: 'interventies', een: 'interventie', veel: 'interventies', schema: interventie },
	handreikingen: {
		map: 'handreikingen',
		vorm: 'mdx',
		pad: 'handreikingen',
		een: 'handreiking',
		veel: 'handreikingen',
		schema: handreiking,
	},
	convenanten: { map: 'convenanten', vorm: 'mdx', pad: 'convenanten', een: 'convenant', veel: 'convenanten', schema: convenant },
	themakaarten: { map: 'themakaarten', vorm: 'mdx', pad: 'themakaarten', een: 'themakaart', veel: 'themakaarten', schema: themakaart },
	themas: { map: 'themas', vorm: 'mdx', pad: 'themas', een: 'thema', veel: "thema's", schema: thema },
	organisaties: { map: 'organisaties', vorm: 'mdx', pad: 'organisaties', een: 'organisatie', veel: 'organisaties', schema: organisatie },
	indicatoren: { map: 'cijfers/indicatoren', vorm: 'yaml', pad: 'cijfers', een: 'indicator', veel: 'indicatoren', schema: indicator },
	datasets: { map: 'cijfers/datasets', vorm: 'yaml', pad: 'cijfers', een: 'dataset', veel: 'datasets', schema: dataset },
	begrippen: { map: 'begrippen.yaml', vorm: 'lijst', pad: null, een: 'begrip', veel: 'begrippen', schema: begrip },
	bronnen: { map: 'bronnen.yaml', vorm: 'lijst', pad: 'bronnen', een: 'bron', veel: 'bronnen', schema: bron },
	gebieden: { map: 'gebieden.yaml', vorm: 'lijst', pad: 'gebieden', een: 'gebied', veel: 'gebieden', schema: gebied },
	waarnemingen: { map: 'cijfers/waarnemingen', vorm: 'csv', pad: null, een: 'waarneming', veel: 'waarnemingen', schema: waarneming },
	veranderdoelen: { map: 'cijfers/doelen', vorm: 'csv', pad: null, een: 'doel', veel: 'doelen als verandering', schema: veranderdoel },
	posten: { map: 'cijfers/begrotingen', vorm: 'csv', pad: null, een: 'post', veel: 'posten', schema: post },
	scores: { map: 'cijfers/benchmark', vorm: 'csv', pad: null, een: 'score', veel: 'scores', schema: score },
	beweringen: { map: 'cijfers/beweringen', vorm: 'lijst', pad: null, een: 'bewering', veel: 'beweringen', schema: bewering },
	synoniemen: { map: 'zoeken/synoniemen.yaml', vorm: 'lijst', pad: null, een: 'synoniem', veel: 'synoniemen', schema: synoniem },
	zoekvragen: { map: 'zoeken/zoekvragen.yaml', vorm: 'lijst', pad: null, een: 'zoekvraag', veel: 'zoekvragen', schema: zoekvraag },
};

export const COLLECTIENAMEN = Object.keys(COLLECTIES) as Collectie[];

/** The collections whose entries have the shared fields of `inzending`: they stand in lists and in search. */
export const KASTCOLLECTIES = [
	'interventies',
	'handreikingen',
	'convenanten',
	'themakaarten',
	'organisaties',
	'indicatoren',
	'datasets',
] as const satisfies readonly Collectie[];

/** The collections whose entries have a body and a page of the common form. */
export const MDX_COLLECTIES = [
	'interventies',
	'handreikingen',
	'convenanten',
	'themakaarten',
	'organisaties',
] as const satisfies readonly Kastcollectie[];

/** Kastcollectie: a collection of entries that lie in a drawer. */
export type Kastcollectie = (typeof KASTCOLLECTIES)[number];
export type Mdxcollectie = (typeof MDX_COLLECTIES)[number];

/** The address of an entry under the root of the site, with a slash at the end. */
export function padVan(collectie: Collectie, id: string): string {
	const { pad } = COLLECTIES[collectie];
	if (pad !== null) return `/${pad}/${id}/`;
	if (collectie === 'begrippen') return `/begrippen/#begrip-${id}`;
	return '/';
}
