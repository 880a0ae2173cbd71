import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';

/** A law that rests on a public page rests on one that the entry itself names, with its date of reading. */
export function grondslagen({ inhoud }: Kennisbank): Bevinding[] {
	return inhoud.interventies.flatMap(({ data, bestand }) => {
		const gelezen = new Set(data.externeBronnen.map((b) => b.adres));
		return data.grondslag
			.filter((g) => g.externeBron !== undefined && !gelezen.has(g.externeBron))
			.map(
				(g): Bevinding => ({
					soort: 'grondslag',
					ernst: 'fout',
					bestand,
					regel: 1,
					kolom: 1,
					wat: `De grondslag "${g.wet}" rust op een pagina die niet bij "externeBronnen" staat: ${g.externeBron}.`,
					herstel: 'Zet de pagina bij "externeBronnen", met titel, adres en de dag waarop u haar las.',
				}),
			);
	});
}
