import { PAREN } from '../cijfers/bewerkingen.ts';
import { cijfersVan, type Grootboek } from '../cijfers/verantwoording.ts';
import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { BEWERKINGEN } from '../model/bewering.ts';

/** Derivations whose figures must have one unit. */
const GELIJKSOORTIG: readonly string[] = ['som', 'rest', 'gemiddelde', 'verschil', 'procentVerandering', 'procentpunten', 'veelvoud'];

/** A claim points at figures that exist, as many as its derivation takes, in one unit where they are added up. */
export function beweringen(kb: Kennisbank): Bevinding[] {
	const boek: Grootboek = { waarnemingen: kb.waarnemingen, posten: kb.posten, scores: kb.scores, naamVan: (g) => g };
	return kb.inhoud.beweringen.flatMap(({ id, data: b, bestand, regel }) => {
		const fout = (soort: string, wat: string, herstel: string): Bevinding => ({
			soort,
			ernst: 'fout',
			bestand,
			regel,
			kolom: 1,
			wat: `Bewering "${id}": ${wat}`,
			herstel,
		});
		if (b.ontbreekt !== undefined) return [];
		const uit = b.uit.flatMap((t, i) => {
			if (cijfersVan(t, b.bron, boek).waarden.length > 0) return [];
			const wat = t.indicator
				? `${t.indicator}, ${t.gebied}, ${t.periode}, ${t.soort}`
				: `${t.dataset}, ${t.post ?? t.groep ?? t.onderwerp ?? t.zijde ?? ''}`;
			return [
				fout(
					'term',
					`het ${i + 1}e cijfer onder "uit" bestaat niet: ${wat}.`,
					'Wijs een waarneming, post of score aan die er is, of zeg met "ontbreekt" wat er mist.',
				),
			];
		});
		if (PAREN.includes(b.bewerking) && b.uit.length !== 2)
			uit.push(
				fout(
					'aantalTermen',
					`bij "${b.bewerking}" horen twee cijfers, er staan er ${b.uit.length}.`,
					`Zet onder "uit" precies: ${BEWERKINGEN[b.bewerking].uit}.`,
				),
			);
		if (b.bewerking === 'jaargroei' && b.jaren === undefined)
			uit.push(
				fout(
					'jaren',
					'bij "jaargroei" ontbreekt het aantal jaren.',
					'Vul "jaren" in: het aantal jaren tussen het eerste en het laatste cijfer.',
				),
			);
		const eenheden = new Set(
			b.uit.flatMap((t) => {
				if (t.indicator !== undefined) return kb.vind('indicatoren', t.indicator)?.data.eenheid ?? [];
				return t.dataset !== undefined && t.onderwerp === undefined && t.onderdeel === undefined
					? kb
							.posten(t.dataset)
							.flatMap((p) =>
								(t.post ?? p.post) === p.post && (t.zijde ?? p.zijde) === p.zijde && (t.groep ?? p.groep) === p.groep ? [p.eenheid] : [],
							)
					: [];
			}),
		);
		if (GELIJKSOORTIG.includes(b.bewerking) && eenheden.size > 1)
			uit.push(
				fout(
					'eenheden',
					`de cijfers hebben verschillende eenheden: ${[...eenheden].sort().join(', ')}.`,
					'Tel alleen cijfers met dezelfde eenheid op; kies met "zijde" of "post" welke.',
				),
			);
		return uit;
	});
}
