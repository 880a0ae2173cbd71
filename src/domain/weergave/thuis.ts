import { periodeInWoorden } from '../cijfers/opmaak.ts';
import type { Item, Kennisbank } from '../kennisbank.ts';
import { COLLECTIES, KASTCOLLECTIES, type Kastcollectie } from '../model/collecties.ts';
import { type Schakel, schakelNaar } from './schakel.ts';
import { type Lade, lades } from './thema.ts';

/** Thuispagina: the cabinet, what lies in it, and what is new. */
export interface Thuispagina {
	omschrijving: string;
	lades: Lade[];
	collecties: (Schakel & { aantal: number })[];
	nieuw: (Schakel & { een: string; datum: string })[];
}

const NIEUW = 8;

export function thuispagina(kb: Kennisbank): Thuispagina {
	const alle = KASTCOLLECTIES.flatMap((c) => kb.inhoud[c] as Item<Kastcollectie>[]);
	const aantal = (c: Kastcollectie) => kb.inhoud[c].length;
	return {
		omschrijving: `${kb.instellingen.naam}: ${alle.length} interventies, handreikingen, convenanten, themakaarten en cijfers over lokale veiligheid.`,
		lades: lades(kb),
		collecties: KASTCOLLECTIES.filter((c) => c !== 'datasets').map((c) => {
			const { veel, pad } = COLLECTIES[c];
			return {
				titel: c === 'indicatoren' ? 'Cijfers' : veel.charAt(0).toUpperCase() + veel.slice(1),
				pad: `/${pad}/`,
				aantal: c === 'indicatoren' ? aantal('indicatoren') + aantal('datasets') : aantal(c),
			};
		}),
		// Of entries changed on one day, those that help most come first: elaborated, of a kind that one acts on.
		nieuw: [...alle]
			.sort(
				(a, b) =>
					(a.data.gewijzigdOp > b.data.gewijzigdOp ? -1 : a.data.gewijzigdOp < b.data.gewijzigdOp ? 1 : 0) ||
					Number(a.data.uitwerking === 'summier') - Number(b.data.uitwerking === 'summier') ||
					KASTCOLLECTIES.indexOf(a.collectie) - KASTCOLLECTIES.indexOf(b.collectie) ||
					(a.id < b.id ? -1 : 1),
			)
			.slice(0, NIEUW)
			.map((i) => ({ ...schakelNaar(i), een: COLLECTIES[i.collectie].een, datum: periodeInWoorden(i.data.gewijzigdOp) })),
	};
}
