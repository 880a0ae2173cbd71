import { z } from 'zod';
import { verwijzing } from '../../domain/model/basis.ts';
import { type Onderdeel, veilig } from './onderdeel.ts';

const schema = z.strictObject({ id: verwijzing('begrippen') });

/** A term with its explanation in place: a button that opens it, for mouse, touch, keyboard and screen reader, without script. */
export const begrip: Onderdeel<z.infer<typeof schema>> = {
	naam: 'Begrip',
	plaats: 'regel',
	inhoud: true,
	schema,
	voorbeeld: '<Begrip id="apv">APV</Begrip>',
	schrijf({ id }, inhoud, { begrippen }, eerste) {
		const gevonden = begrippen[id];
		if (!gevonden) return inhoud;
		const doel = `begrip-${id}`;
		const uitleg = gevonden.uitleg.map((u) => `<span class="begrip-betekenis">${veilig(u)}</span>`).join('');
		const knop = `<button type="button" class="begrip" popovertarget="${doel}">${inhoud}</button>`;
		if (!eerste(doel)) return knop;
		return (
			`${knop}<span id="${doel}" class="begrip-uitleg" popover role="note"><strong>${veilig(gevonden.term)}</strong> ${uitleg} ` +
			`<a href="/begrippen/#begrip-${id}">Alle begrippen</a></span>`
		);
	},
};
