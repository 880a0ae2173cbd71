import type { Kennisbank } from '../kennisbank.ts';
import { type Bronregel, bronregels } from './bronnen.ts';
import { uitlegVan } from './opzoek.ts';

/** Begripregel: a term with its meanings and where each comes from. */
export interface Begripregel {
	id: string;
	term: string;
	betekenissen: { tekst: string; bron: Bronregel | null }[];
}

const volgorde = new Intl.Collator('nl', { numeric: true });

/** All terms by first letter; digits together under 0-9. */
export function begrippenlijst(kb: Kennisbank): { letter: string; begrippen: Begripregel[] }[] {
	const letters = new Map<string, Begripregel[]>();
	for (const { id, data } of [...kb.inhoud.begrippen].sort((a, b) => volgorde.compare(a.data.term, b.data.term))) {
		const eerste = data.term.normalize('NFD').charAt(0).toUpperCase();
		const letter = /[A-Z]/.test(eerste) ? eerste : '0-9';
		const regel = {
			id,
			term: data.term,
			betekenissen: uitlegVan(data).map((tekst, i) => ({
				tekst,
				bron: bronregels(kb, data.betekenissen[i]?.bron ? [data.betekenissen[i].bron] : [])[0] ?? null,
			})),
		};
		letters.set(letter, [...(letters.get(letter) ?? []), regel]);
	}
	return [...letters].map(([letter, begrippen]) => ({ letter, begrippen }));
}
