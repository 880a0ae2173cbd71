/** Eenheid: what one unit of a value is; `kort` stands behind the number. */
export const EENHEDEN = {
	aantal: { naam: 'aantal', kort: '' },
	procent: { naam: 'procent', kort: '%' },
	procentVerandering: { naam: 'procent verandering', kort: '%' },
	procentpunt: { naam: 'procentpunt', kort: 'procentpunt' },
	keer: { naam: 'aantal keer', kort: 'keer' },
	euro: { naam: 'euro', kort: 'euro' },
	euroPerInwoner: { naam: 'euro per inwoner', kort: 'euro per inwoner' },
	euroPerUur: { naam: 'euro per uur', kort: 'euro per uur' },
	per1000Inwoners: { naam: 'per 1.000 inwoners', kort: 'per 1.000 inwoners' },
	per1000Woningen: { naam: 'per 1.000 woningen', kort: 'per 1.000 woningen' },
	per100Misdrijven: { naam: 'per 100 misdrijven', kort: 'per 100 misdrijven' },
	fte: { naam: 'fte', kort: 'fte' },
	uur: { naam: 'uur', kort: 'uur' },
	rapportcijfer: { naam: 'rapportcijfer', kort: '' },
	indexcijfer: { naam: 'indexcijfer', kort: '' },
} as const;

export type Eenheid = keyof typeof EENHEDEN;
