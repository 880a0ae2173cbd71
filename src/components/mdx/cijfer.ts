import { z } from 'zod';
import { celVan } from '../../domain/cijfers/reeks.ts';
import { periode, verwijzing } from '../../domain/model/basis.ts';
import { WAARNEMINGSOORTEN } from '../../domain/model/waarneming.ts';
import { type Onderdeel, veilig } from './onderdeel.ts';

const schema = z.strictObject({
	indicator: verwijzing('indicatoren'),
	gebied: verwijzing('gebieden'),
	periode,
	soort: z.enum(Object.keys(WAARNEMINGSOORTEN) as [keyof typeof WAARNEMINGSOORTEN]).default('realisatie'),
});

export type Cijferverwijzing = z.infer<typeof schema>;

/** A figure from the bundled data, in the text: never typed, always with a way to its source. */
export const cijfer: Onderdeel<Cijferverwijzing> = {
	naam: 'Cijfer',
	plaats: 'regel',
	inhoud: false,
	schema,
	voorbeeld: '<Cijfer indicator="indicator-woninginbraken-mn" gebied="midden-nederland" periode="2016" />',
	schrijf(verwijzing, _inhoud, { cijfers }) {
		const gevonden = cijfers[celVan(verwijzing)];
		if (!gevonden) return '';
		return `<a class="cijfer" href="${gevonden.pad}" aria-label="${veilig(`${gevonden.tekst}: ${gevonden.toelichting}`)}"><data value="${gevonden.waarde}">${veilig(gevonden.tekst)}</data></a>`;
	},
};
