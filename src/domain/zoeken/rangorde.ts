/**
 * The order of results: every weight, with its reason. A changed weight is judged by `npm run zoektest`.
 */

/** How much a word in each part of an entry says about it. */
export const VELDGEWICHT = {
	/** what the makers call it */
	titel: 10,
	/** what people call it; chosen by an editor for searching */
	trefwoorden: 6,
	/** what it is, in two sentences */
	samenvatting: 3,
	/** what a part of it is about */
	koppen: 2,
	/** everything else */
	tekst: 1,
} as const;

export type Veld = keyof typeof VELDGEWICHT;

/** How sure one is that a word that was not typed is meant. */
export const WEGGEWICHT = {
	/** the word as typed, or an inflection of it */
	zelf: 1,
	/** typed apart, written together: `cyber criminaliteit` */
	samen: 0.95,
	/** an abbreviation and its long form, or a synonym that an editor listed */
	synoniem: 0.8,
	/** a word of the same family: `heler` and `heling` */
	familie: 0.6,
	/** typed together, written apart or inside another compound */
	deel: 0.55,
	/** the beginning of a longer word, while typing */
	begin: 0.5,
	/** one edit, two edits */
	typefout: 0.6,
	typefout2: 0.4,
} as const;

export type Weg = keyof typeof WEGGEWICHT;

/** Which kinds of entries help first, all else being equal. */
export const SOORTGEWICHT: Record<string, number> = {
	interventies: 1.1,
	handreikingen: 1.05,
	themas: 1.15,
	convenanten: 1,
	organisaties: 1.12,
	themakaarten: 0.95,
	indicatoren: 0.8,
	datasets: 0.85,
	begrippen: 0.7,
	gebieden: 0.7,
};

/** An elaborated entry helps more than one that only says that something exists. */
export const SUMMIER = 0.88;

/** Every typed word that an entry lacks costs it this share of its score. */
export const DEKKING = 2.2;

/** A title that is nothing but the question comes first. */
export const TITELBONUS = 0.9;

/** A title that begins with what was typed is about it: `RIEC Oost-Nederland` for `riec`. */
export const VOOROP = 0.35;

/** Of what a question says, so much must be found; else nothing is: a wrong answer is worse than none. */
export const GENOEG = 0.45;

/** Words that tell what kind of answer is wanted, and by how much that kind then gains. */
export const BEDOELINGEN: { woorden: RegExp; soorten: Record<string, number> }[] = [
	{
		woorden: /\b(hoeveel|aantal|aantallen|cijfers?|percentage|procent|statistiek|trend|stijgt|daalt)\b/,
		soorten: { indicatoren: 1.5, datasets: 1.25 },
	},
	{ woorden: /\b(wie|overleg|organisatie|netwerk)\b/, soorten: { organisaties: 1.2 } },
	{ woorden: /\bwat (is|betekent|zijn)\b|\bbetekenis\b|\bafkorting\b/, soorten: { begrippen: 1.7, organisaties: 1.1 } },
	{ woorden: /\b(kosten|kost|begroting|budget|betaalt|bijdrage)\b/, soorten: { datasets: 1.4 } },
	{ woorden: /\b(afspraken|convenant|overeenkomst)\b/, soorten: { convenanten: 1.2 } },
];
