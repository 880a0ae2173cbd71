import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { maakCatalogus } from '../zoeken/catalogus.ts';
import { stammen } from '../zoeken/woorden.ts';
import { zoekstukken } from '../zoeken/zoekstukken.ts';

/** A synonym leads somewhere: to words that the content uses, not to itself, and not round in a circle. */
export function synoniemen(kb: Kennisbank): Bevinding[] {
	if (kb.inhoud.synoniemen.length === 0) return [];
	const { woorden } = maakCatalogus(zoekstukken(kb), []);
	const sleutel = (tekst: string) => stammen(tekst).join(' ');
	const naar = new Map<string, Set<string>>();
	for (const { data } of kb.inhoud.synoniemen)
		for (const zoek of data.zoek) naar.set(sleutel(zoek), new Set([...(naar.get(sleutel(zoek)) ?? []), ...data.vindt.map(sleutel)]));
	return kb.inhoud.synoniemen.flatMap(({ data, bestand, regel }) => {
		const fout = (soort: string, wat: string, herstel: string): Bevinding => ({
			soort,
			ernst: 'waarschuwing',
			bestand,
			regel,
			kolom: 1,
			wat,
			herstel,
		});
		const uit: Bevinding[] = [];
		for (const vindt of data.vindt)
			if (!stammen(vindt).every((w) => woorden.has(w)))
				uit.push(
					fout('synoniemOnbekend', `"${vindt}" staat nergens in de kast.`, 'Kies een woord dat in een titel, trefwoord of tekst staat.'),
				);
		for (const zoek of data.zoek) {
			const s = sleutel(zoek);
			if (data.vindt.some((v) => sleutel(v) === s))
				uit.push(
					fout(
						'synoniemZelf',
						`"${zoek}" verwijst naar zichzelf; verbuigingen vindt de zoekmachine al.`,
						'Haal het woord aan een van beide kanten weg.',
					),
				);
			if (!data.wederzijds && data.vindt.some((v) => naar.get(sleutel(v))?.has(s)))
				uit.push(
					fout(
						'synoniemKring',
						`"${zoek}" verwijst naar een woord dat terugverwijst.`,
						'Zet bij één van de twee "wederzijds: true" en haal de ander weg.',
					),
				);
		}
		return uit;
	});
}
