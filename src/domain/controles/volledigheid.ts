import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';

/** An elaborated intervention helps to decide: who takes part, at which level, for which problem, and what comes of it. */
export function volledigheid({ inhoud }: Kennisbank): Bevinding[] {
	return inhoud.interventies.flatMap(({ data: d, bestand }): Bevinding[] => {
		if (d.uitwerking !== 'uitgewerkt') return [];
		const mist = [
			d.partners.length === 0 && '"partners" (wie doet mee)',
			d.niveau.length === 0 && '"niveau" (lokaal, district, regio of landelijk)',
			d.probleem === undefined && '"probleem" (waarvoor het is)',
			d.resultaten.length + d.voorwaarden.length + d.meten.length === 0 && 'een van "resultaten", "voorwaarden" en "meten"',
		].filter((m) => m !== false);
		return mist.length === 0
			? []
			: [
					{
						soort: 'onvolledig',
						ernst: 'fout',
						bestand,
						regel: 1,
						kolom: 1,
						wat: `Deze interventie is "uitgewerkt", maar mist ${mist.join(', ')}.`,
						herstel: 'Vul aan wat de bron geeft. Geeft de bron het niet, zet "uitwerking" dan op "summier" en houd de tekst kort.',
					},
				];
	});
}
