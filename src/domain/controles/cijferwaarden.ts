import { getal } from '../cijfers/opmaak.ts';
import { jaarVan } from '../cijfers/reeks.ts';
import type { Item, Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import type { Eenheid } from '../model/eenheid.ts';

/** Units in which less than nothing can't be. */
const NOOIT_NEGATIEF: readonly Eenheid[] = [
	'aantal',
	'procent',
	'fte',
	'uur',
	'rapportcijfer',
	'indexcijfer',
	'per1000Inwoners',
	'per1000Woningen',
	'per100Misdrijven',
	'keer',
];

/** Whether one area is, lies in, or holds another. */
function hoortBij(kb: Kennisbank, a: string, b: string): boolean {
	const keten = (van: string): string[] => {
		const uit: string[] = [];
		for (let g: string | undefined = van; g !== undefined && !uit.includes(g); g = kb.vind('gebieden', g)?.data.deelVan) uit.push(g);
		return uit;
	};
	return keten(a).includes(b) || keten(b).includes(a);
}

/** What a value can't be: a share over 100, less than nothing, a range upside down, an area elsewhere, a score off the scale. */
export function cijferwaarden(kb: Kennisbank): Bevinding[] {
	const uit: Bevinding[] = [];
	const meld = ({ bestand, regel }: Pick<Item, 'bestand' | 'regel'>, soort: string, wat: string, herstel: string) =>
		uit.push({ soort, ernst: 'fout', bestand, regel, kolom: 1, wat, herstel });

	for (const item of kb.inhoud.waarnemingen) {
		const { data: w } = item;
		const indicator = kb.vind('indicatoren', w.indicator)?.data;
		if (!indicator) continue;
		const hoogste = w.waardeTot ?? w.waarde;
		if (indicator.eenheid === 'procent' && hoogste > 100)
			meld(
				item,
				'bereik',
				`${getal(hoogste, 1)} procent kan niet: "${w.indicator}" is een aandeel, en dat is hoogstens 100.`,
				'Verbeter het getal. Is het een groei of daling? Geef de indicator dan de eenheid procentVerandering.',
			);
		if (w.waarde < 0 && NOOIT_NEGATIEF.includes(indicator.eenheid))
			meld(
				item,
				'bereik',
				`Een waarde onder nul kan niet bij de eenheid ${indicator.eenheid}.`,
				'Verbeter het getal, of de eenheid van de indicator.',
			);
		if (w.waardeTot !== undefined && w.waardeTot <= w.waarde)
			meld(
				item,
				'bandbreedte',
				'De bandbreedte loopt van hoog naar laag.',
				'Zet het laagste getal in "waarde" en het hoogste in "waardeTot".',
			);
		if (kb.vind('gebieden', w.gebied) && !indicator.regios.some((r) => hoortBij(kb, w.gebied, r)))
			meld(
				item,
				'gebied',
				`"${w.gebied}" hoort niet bij het gebied van deze indicator (${indicator.regios.join(', ')}).`,
				'Verbeter het gebied van de rij, of zet het bij "regios" van de indicator.',
			);
	}
	for (const item of kb.inhoud.veranderdoelen) {
		const { basis, periode } = item.data;
		if (basis !== undefined && jaarVan(basis) >= jaarVan(periode))
			meld(
				item,
				'doeljaar',
				`Het doeljaar (${periode}) ligt niet na het jaar waarmee vergeleken wordt (${basis}).`,
				'Verbeter "basis" of "periode".',
			);
	}
	for (const item of kb.inhoud.scores) {
		const hoogste = kb.vind('datasets', item.data.dataset)?.data.schaal?.hoogste;
		if (hoogste !== undefined && item.data.waarde > hoogste)
			meld(
				item,
				'bereik',
				`De score ${getal(item.data.waarde, 0)} ligt boven het hoogste dat de schaal kent (${getal(hoogste, 0)}).`,
				'Verbeter de score, of "schaal.hoogste" van de dataset.',
			);
	}
	return uit;
}
