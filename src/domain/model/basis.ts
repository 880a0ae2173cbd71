import { z } from 'zod';
import { EENHEDEN, type Eenheid } from './eenheid.ts';

/**
 * The building blocks that every concept shares: ids, dates, references, sources.
 * A reference carries in its metadata which collection it points at, so that one walker
 * (`../graph/verwijzingen.ts`) finds and checks every reference of every concept.
 */

/** Collections that a reference can point at. */
export type Doel =
	| 'interventies'
	| 'handreikingen'
	| 'convenanten'
	| 'themakaarten'
	| 'themas'
	| 'organisaties'
	| 'begrippen'
	| 'bronnen'
	| 'gebieden'
	| 'indicatoren'
	| 'datasets';

/** What a schema may carry: where a reference points, or a list whose order and names are fixed. */
declare module 'zod' {
	interface GlobalMeta {
		/** the collection that the id in this place belongs to; `*` takes `collectie/id` */
		verwijst?: Doel | '*';
	}
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Id: file name without ending, last part of the address. Lower case, digits, hyphens. */
export const id = z
	.string()
	.regex(ID, { error: 'vorm:id' })
	.max(80)
	.describe('Kleine letters, cijfers en koppeltekens. Gelijk aan de bestandsnaam.');

/** Calendar date, `2026-11-22`. Kept as text: no time zone can shift it. */
export const datum = z.iso.date({ error: 'vorm:datum' }).describe('Een datum als jjjj-mm-dd.');

/** Year or month or date that a source gives: `2016`, `2016-11`, `2016-11-18`. */
export const periodepunt = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'vorm:periodepunt' })
	.describe('Een jaar, maand of dag: "2016", "2016-11" of "2016-11-18". Zet er aanhalingstekens om.');

/** Period: one point, or two with a slash: `2015/2018` (both included). */
export const periode = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?(\/\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?)?$/, { error: 'vorm:periode' })
	.describe('Een tijdvak: "2016", "2016-11" of van-tot met een schuine streep: "2015/2018".');

/** One line of plain text. No line breaks, no Markdown. */
export const regel = z
	.string()
	.trim()
	.min(1)
	.max(1000)
	.regex(/^[^\n\r]*$/, { error: 'vorm:regel' });

/** The unit of a value, by its key. */
export const eenheid = z.enum(Object.keys(EENHEDEN) as [Eenheid]);

/** A web address that readers may follow. */
export const adres = z
	.url({ protocol: /^https?$/, error: 'vorm:adres' })
	.describe('Een volledig webadres dat met https:// of http:// begint.');

/** An id in one named collection. */
export const verwijzing = (doel: Doel) => z.string().regex(ID, { error: 'vorm:id' }).meta({ verwijst: doel });

/** `collectie/id`: a reference to any kind of entry. */
export const vrijeVerwijzing = z
	.string()
	.regex(/^[a-z]+\/[a-z0-9-]+$/, { error: 'vorm:vrijeVerwijzing' })
	.meta({ verwijst: '*' })
	.describe('Een verwijzing als collectie/id, bijvoorbeeld interventies/tijdelijk-huisverbod.');

/** Bronplaats: the fields that say where something stands: a source document and the place in it. */
export const bronplaats = {
	bron: verwijzing('bronnen').describe('De id van het brondocument, uit content/bronnen.yaml.'),
	plaats: regel.describe('Waar het staat: hoofdstuk, paragraaf of tabel.'),
	regels: z
		.string()
		.regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, { error: 'vorm:regels' })
		.optional()
		.describe('Regelnummers in de tekstversie van het document: "34" of "1983-1991, 2024".'),
};

/** Bronverwijzing: a source document and the place in it. */
export const bronverwijzing = z.strictObject(bronplaats);

/** ExterneBron: a public page that the author has read, with the date of reading. */
export const externeBron = z.strictObject({
	titel: regel,
	adres,
	gelezenOp: datum.describe('De dag waarop u de pagina las.'),
	uitgever: regel.optional(),
});

/** Partij: somebody who takes part, with a page here (`organisatie`) or just a name (`naam`). */
export const partij = z
	.strictObject({
		organisatie: verwijzing('organisaties').optional().describe('De id van een organisatie in deze kast.'),
		naam: regel.optional().describe('De naam, als de organisatie geen eigen pagina heeft.'),
		rol: regel.optional().describe('Wat deze partij doet.'),
	})
	.refine((p) => (p.organisatie === undefined) !== (p.naam === undefined), { error: 'keuze:organisatie|naam' });

/** Fields of every entry that has a page of its own. */
export const inzending = {
	titel: regel.max(200).describe('Zoals een ambtenaar het zou intypen.'),
	samenvatting: regel.max(400).describe('Eén of twee zinnen die op zichzelf te begrijpen zijn, voor lijsten en zoeken.'),
	themas: z.array(verwijzing('themas')).min(1).describe("De thema's (laden) waar dit in ligt; het belangrijkste eerst."),
	regios: z.array(verwijzing('gebieden')).min(1).describe('De gebieden waaruit dit komt, uit content/gebieden.yaml.'),
	uitwerking: z.enum(['uitgewerkt', 'summier']).describe('summier: de bron noemt het alleen.'),
	trefwoorden: z.array(regel.max(80)).default([]).describe('Woorden waarop mensen zoeken, van nu en van toen.'),
	bronnen: z.array(bronverwijzing).min(1).describe('De brondocumenten en de plaats erin.'),
	externeBronnen: z.array(externeBron).default([]).describe("Openbare pagina's die u gelezen hebt."),
	verwantMet: z.array(vrijeVerwijzing).default([]).describe('Verwante inzendingen; de terugverwijzing komt vanzelf.'),
	voorheen: z.array(id).default([]).describe("Vroegere id's: die adressen blijven werken."),
	herzienVoor: datum.describe('Voor deze dag leest iemand de inzending opnieuw.'),
	gewijzigdOp: datum.describe('De dag van de laatste inhoudelijke wijziging.'),
};

export type Bronverwijzing = z.infer<typeof bronverwijzing>;
export type ExterneBron = z.infer<typeof externeBron>;
export type Partij = z.infer<typeof partij>;
