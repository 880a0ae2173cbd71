import { z } from 'zod';
import { bronplaats, bronverwijzing, eenheid, id, periode, regel, verwijzing, vrijeVerwijzing } from './basis.ts';
import { ZIJDEN } from './post.ts';
import { SCOREMATEN } from './score.ts';
import { WAARNEMINGSOORTEN } from './waarneming.ts';

/** Bewerking: how a printed figure follows from other figures; `uit` gives them in the order named here. */
export const BEWERKINGEN = {
	gelijk: { naam: 'hetzelfde cijfer', uit: 'het cijfer dat herhaald wordt' },
	verschil: { naam: 'verschil', uit: 'het eerdere en het latere cijfer' },
	procentVerandering: { naam: 'verandering in procenten', uit: 'het eerdere en het latere cijfer' },
	procentpunten: { naam: 'verandering in procentpunten', uit: 'het eerdere en het latere percentage' },
	veelvoud: { naam: 'hoeveel keer zo groot', uit: 'het eerdere en het latere cijfer' },
	jaargroei: { naam: 'gemiddelde groei per jaar', uit: 'het eerdere en het latere cijfer' },
	som: { naam: 'som', uit: 'de delen' },
	rest: { naam: 'rest', uit: 'het geheel, dan wat eraf gaat' },
	gemiddelde: { naam: 'gemiddelde', uit: 'de cijfers' },
	aandeel: { naam: 'aandeel in procenten', uit: 'het deel, dan het geheel' },
	verhouding: { naam: 'verhouding', uit: 'de teller, dan de noemer' },
	product: { naam: 'product', uit: 'de factoren' },
} as const;

/** Term: a figure that a claim is recomputed from: observations, posts or scores of this cabinet, or a number that only the text prints. */
export const term = z
	.strictObject({
		indicator: verwijzing('indicatoren').optional(),
		gebied: verwijzing('gebieden').optional(),
		periode: periode.optional(),
		soort: z.enum(Object.keys(WAARNEMINGSOORTEN) as [keyof typeof WAARNEMINGSOORTEN]).default('realisatie'),
		bron: verwijzing('bronnen').optional().describe('De bron van de waarneming. Leeg: die van de bewering zelf, of anders de geldende.'),
		dataset: verwijzing('datasets').optional(),
		zijde: z.enum(Object.keys(ZIJDEN) as [keyof typeof ZIJDEN]).optional(),
		groep: regel.optional(),
		post: regel.optional(),
		onderdeel: regel.optional(),
		onderwerp: regel.optional(),
		maat: z.enum(Object.keys(SCOREMATEN) as [keyof typeof SCOREMATEN]).optional(),
		getal: z.number().optional().describe('Een getal dat alleen in de tekst van de bron staat.'),
		wat: regel.optional().describe('Wat het getal is. Verplicht bij "getal".'),
	})
	.refine((t) => [t.indicator, t.dataset, t.getal].filter((x) => x !== undefined).length === 1, { error: 'keuze:indicator|dataset|getal' })
	.refine((t) => t.indicator === undefined || (t.gebied !== undefined && t.periode !== undefined), { error: 'keuze:gebied+periode' })
	.refine((t) => t.getal === undefined || t.wat !== undefined, { error: 'keuze:getal+wat' });

/**
 * Bewering: a derived figure that a source prints (a change, a total, a share, "doubled"). The audit
 * recomputes it; what comes out is never typed here.
 */
export const bewering = z
	.strictObject({
		id,
		bewering: regel.max(240).describe('Wat de bron zegt, in eigen woorden en zonder het getal zelf.'),
		...bronplaats,
		bewerking: z.enum(Object.keys(BEWERKINGEN) as [keyof typeof BEWERKINGEN]),
		gedrukt: z.number().describe('Het getal zoals het er staat; een daling met een min.'),
		decimalen: z.number().int().min(0).max(4).default(0).describe('Zoveel cijfers achter de komma drukt de bron af.'),
		eenheid,
		vergelijking: z
			.enum(['gelijk', 'circa', 'minstens', 'hoogstens'])
			.default('gelijk')
			.describe('gelijk: binnen de afronding; circa: binnen 5 procent; minstens of hoogstens: een grens.'),
		uit: z.array(term).default([]).describe('De cijfers waar het uit volgt. Leeg als de bronnen ze niet geven.'),
		factor: z.number().default(1).describe('Vermenigvuldig de uitkomst hiermee: 100 bij "per honderd".'),
		jaren: z.number().int().min(1).optional().describe('Alleen bij jaargroei: het aantal jaren ertussen.'),
		ontbreekt: regel.optional().describe('Welk cijfer ontbreekt om dit na te rekenen.'),
		elders: z
			.array(bronverwijzing.extend({ waarde: z.number(), toelichting: regel.optional() }))
			.default([])
			.describe('Plaatsen waar een bron voor hetzelfde cijfer iets anders geeft.'),
		over: z.array(vrijeVerwijzing).default([]).describe('De cijferpagina’s waar dit bij hoort, als dat niet al uit "uit" blijkt.'),
		toelichting: regel.optional(),
	})
	.refine((b) => b.uit.length > 0 !== (b.ontbreekt !== undefined), { error: 'keuze:uit|ontbreekt' });

export type Term = z.infer<typeof term>;
export type Bewering = z.infer<typeof bewering>;
