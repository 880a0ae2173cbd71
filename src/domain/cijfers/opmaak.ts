import { EENHEDEN } from '../model/eenheid.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Waarneming } from '../model/waarneming.ts';

/** What the notation of a value needs to know of its indicator. */
export type Notatie = Pick<Indicator, 'eenheid' | 'decimalen'>;

const opmakers = new Map<number, Intl.NumberFormat>();

/** A number as a Dutch reader writes it: `9.537`, `3,1`. Rounds here and nowhere else. */
export function getal(waarde: number, decimalen: number): string {
	let opmaker = opmakers.get(decimalen);
	if (!opmaker) {
		opmaker = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen });
		opmakers.set(decimalen, opmaker);
	}
	return opmaker.format(waarde).replace('-', '−');
}

/** A value with its unit: `9.537`, `3,1%`, `€ 400.000`, `0,07 euro per inwoner`. */
export function metEenheid(waarde: number, { eenheid, decimalen }: Notatie): string {
	const tekst = getal(waarde, decimalen);
	const { kort } = EENHEDEN[eenheid];
	if (eenheid === 'euro') return `€ ${tekst}`;
	if (kort === '') return tekst;
	return kort === '%' ? `${tekst}%` : `${tekst} ${kort}`;
}

/** The value of an observation, a range as `5 tot 10%`. */
export function waardeVan(waarneming: Pick<Waarneming, 'waarde' | 'waardeTot'>, notatie: Notatie): string {
	return waarneming.waardeTot === undefined
		? metEenheid(waarneming.waarde, notatie)
		: `${getal(waarneming.waarde, notatie.decimalen)} tot ${metEenheid(waarneming.waardeTot, notatie)}`;
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const punt = (p: string) => {
	const [jaar, maand, dag] = p.split('-');
	if (maand === undefined) return jaar as string;
	const naam = MAANDEN[Number(maand) - 1];
	return dag === undefined ? `${naam} ${jaar}` : `${Number(dag)} ${naam} ${jaar}`;
};

/** A period or date in words: `2016`, `november 2016`, `2013 tot en met 2016`. */
export function periodeInWoorden(periode: string): string {
	if (periode === '') return '';
	const [van, tot] = periode.split('/') as [string, string?];
	return tot === undefined ? punt(van) : `${punt(van)} tot en met ${punt(tot)}`;
}
