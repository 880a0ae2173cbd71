/** Gelezen: the number, or why it can't be read surely. */
export type Gelezen = { waarde: number } | { wat: string; herstel: string };

/**
 * Reads a number as an editor may type it. `15642`, `3.5`, `-12`, `3,5` and `1.234.567` are sure.
 * `1.525` is not: fifteen hundred and twenty-five, or one and a half? That is a fault, never a guess.
 */
export function leesGetal(tekst: string): Gelezen {
	const t = tekst.trim();
	if (t === '') return { wat: 'is leeg', herstel: 'Vul het getal in, of haal de hele rij weg als de bron niets geeft.' };
	if (/^-?\d{1,3}\.\d{3}$/.test(t))
		return {
			wat: `"${t}" is niet zeker te lezen: is de punt een duizendtal of een komma?`,
			herstel: `Schrijf ${t.replace('.', '')} voor het hele getal, of ${t}0 voor een getal met decimalen.`,
		};
	if (/^-?\d{1,3},\d{3}$/.test(t))
		return {
			wat: `"${t}" is niet zeker te lezen: is de komma een duizendtal of een decimaalteken?`,
			herstel: `Schrijf ${t.replace(',', '')} voor het hele getal, of ${t.replace(',', '.')}0 voor een getal met decimalen.`,
		};
	if (/^-?\d+(\.\d+)?$/.test(t)) return { waarde: Number(t) };
	if (/^-?\d+,\d+$/.test(t)) return { waarde: Number(t.replace(',', '.')) };
	if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(t)) return { waarde: Number(t.replaceAll('.', '')) };
	if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(t)) return { waarde: Number(t.replaceAll('.', '').replace(',', '.')) };
	return {
		wat: `"${t}" is geen getal`,
		herstel: 'Schrijf alleen cijfers, met een punt voor de decimalen: 15642 of 3.5. Eenheid en uitleg horen in andere kolommen.',
	};
}
