import { z } from 'zod';
import { adres, bronverwijzing, inzending, partij, periode, regel, verwijzing } from './basis.ts';

/** Soort: what kind of remedy it is. */
export const INTERVENTIESOORTEN = {
	preventief: 'Preventief',
	bestuurlijk: 'Bestuurlijk',
	strafrechtelijk: 'Strafrechtelijk',
	zorg: 'Zorg',
	informatie: 'Informatie',
	communicatie: 'Communicatie',
	toezicht: 'Toezicht en handhaving',
	persoonsgericht: 'Persoonsgericht',
	samenwerking: 'Samenwerking',
	participatie: 'Burgerparticipatie',
} as const;

/** Niveau: the level at which it is carried out. */
export const NIVEAUS = { lokaal: 'Lokaal', district: 'District', regio: 'Regio', landelijk: 'Landelijk' } as const;

/** Status of an application in one place. */
export const TOEPASSINGSTATUSSEN = {
	pilot: 'Pilot',
	ingevoerd: 'Ingevoerd',
	aanbevolen: 'Aanbevolen',
	voorgenomen: 'Voorgenomen',
	gestopt: 'Gestopt',
} as const;

/** The five fields (velden) of the VNG's Kernbeleid Veiligheid. */
export const KERNBELEIDVELDEN = {
	woonEnLeefomgeving: 'Veilige woon- en leefomgeving',
	bedrijvigheid: 'Bedrijvigheid en veiligheid',
	jeugd: 'Jeugd en veiligheid',
	fysiek: 'Fysieke veiligheid',
	integriteit: 'Integriteit en veiligheid',
} as const;

/** The Dutch ladder of evidence, lowest rung first; a judgement, unlike the absence of one. */
export const BEWIJSTREDEN = {
	goedOnderbouwd: 'Goed onderbouwd',
	eersteAanwijzingen: 'Eerste aanwijzingen voor effectiviteit',
	goedeAanwijzingen: 'Goede aanwijzingen voor effectiviteit',
	sterkeAanwijzingen: 'Sterke aanwijzingen voor effectiviteit',
} as const;

/** Eenheid of a cost. */
export const KOSTENEENHEDEN = {
	euro: 'euro',
	euroPerJaar: 'euro per jaar',
	euroPerInwoner: 'euro per inwoner',
	euroPerStuk: 'euro per stuk',
} as const;

const sleutels = <T extends Record<string, string>>(lijst: T) => Object.keys(lijst) as [keyof T & string, ...(keyof T & string)[]];

/** Grondslag: the law that it rests on. Article and BWB number only where a read source gives them. */
export const grondslag = z
	.strictObject({
		wet: regel.describe('De wet of verordening.'),
		artikel: regel.optional(),
		bwb: z
			.string()
			.regex(/^BWBR\d{7}$/, { error: 'vorm:bwb' })
			.optional()
			.describe('Het BWB-nummer: BWBR0001941.'),
		toelichting: regel.optional(),
		bron: bronverwijzing.optional(),
		externeBron: adres.optional().describe('Het adres van een van de externeBronnen.'),
	})
	.refine((g) => g.bron !== undefined || g.externeBron !== undefined, { error: 'keuze:bron|externeBron' });

/** Kosten: an amount, what it buys, and when. */
export const kosten = z.strictObject({
	bedrag: z.number().nonnegative().describe('Een getal zonder punten voor duizendtallen: 17500.'),
	eenheid: z.enum(sleutels(KOSTENEENHEDEN)),
	jaar: periode,
	dekt: regel.describe('Waarvoor dit bedrag is.'),
	bron: bronverwijzing.optional(),
});

/** Capaciteit: people and time. */
export const capaciteit = z.strictObject({
	omschrijving: regel,
	aantal: z.number().nonnegative().optional(),
	eenheid: z.enum(['fte', 'uur', 'uurPerWeek', 'personen']).optional(),
	jaar: periode.optional(),
});

/** Toepassing: where it was applied, when, and what became of it. */
export const toepassing = z.strictObject({
	waar: verwijzing('gebieden'),
	periode: periode.optional(),
	status: z.enum(sleutels(TOEPASSINGSTATUSSEN)),
	reden: regel.optional().describe('Waarom gestopt, of de omstandigheid die telt.'),
});

/** Meting: a result, or a way to measure one, tied to an indicator where there is one. */
export const meting = z.strictObject({
	omschrijving: regel,
	indicator: verwijzing('indicatoren').optional(),
	periode: periode.optional(),
});

/** Bewijs: not judged (unlike: doesn't work), or a rung of the ladder with judge, date and source. */
export const bewijs = z.discriminatedUnion('oordeel', [
	z.strictObject({ oordeel: z.literal('nietBeoordeeld') }),
	z.strictObject({
		oordeel: z.enum(sleutels(BEWIJSTREDEN)),
		doorWie: regel.describe('De commissie of instelling die oordeelde.'),
		beoordeeldOp: periode,
		bron: adres,
	}),
]);

/** Interventie: something that a municipality or its partners do about a problem. */
export const interventie = z.strictObject({
	...inzending,
	probleem: regel.optional().describe('Voor welk probleem dit is.'),
	doelgroep: regel.optional(),
	soort: z.array(z.enum(sleutels(INTERVENTIESOORTEN))).min(1),
	niveau: z.array(z.enum(sleutels(NIVEAUS))).default([]),
	partners: z.array(partij).default([]),
	grondslag: z.array(grondslag).default([]),
	kosten: z.array(kosten).default([]),
	capaciteit: z.array(capaciteit).default([]),
	doorlooptijd: regel.optional(),
	voorwaarden: z.array(regel).default([]),
	aandachtspunten: z.array(regel).default([]),
	resultaten: z.array(meting).default([]),
	toegepast: z.array(toepassing).default([]),
	meten: z.array(meting).default([]).describe('Hoe u meet of het werkt.'),
	bewijs: bewijs.default({ oordeel: 'nietBeoordeeld' }),
	kernbeleid: z.enum(sleutels(KERNBELEIDVELDEN)).optional().describe('Het veld in Kernbeleid Veiligheid van de VNG.'),
});

export type Interventie = z.infer<typeof interventie>;
