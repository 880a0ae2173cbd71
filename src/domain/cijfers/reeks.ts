import type { Waarneming } from '../model/waarneming.ts';

/** Cel: what a value is about. Two values for one cell are the same figure, said twice. */
export const celVan = (w: Pick<Waarneming, 'indicator' | 'gebied' | 'periode' | 'soort'>) =>
	`${w.indicator}|${w.gebied}|${w.periode}|${w.soort}`;

/** The observations that still hold: those that a later source replaces are left out. Keeps the order. */
export function geldende(waarnemingen: readonly Waarneming[]): Waarneming[] {
	const vervangen = new Set(waarnemingen.filter((w) => w.vervangt !== undefined).map((w) => `${celVan(w)}|${w.vervangt}`));
	return vervangen.size === 0 ? [...waarnemingen] : waarnemingen.filter((w) => !vervangen.has(`${celVan(w)}|${w.bron}`));
}

/** Orders by period: a year before its months, a period by its end. */
export const opPeriode = (a: { periode: string }, b: { periode: string }) => {
	const eind = (p: string) => p.split('/').at(-1) as string;
	return eind(a.periode) < eind(b.periode)
		? -1
		: eind(a.periode) > eind(b.periode)
			? 1
			: a.periode < b.periode
				? -1
				: a.periode > b.periode
					? 1
					: 0;
};
