import type { Catalogus, Stuk, Vermelding } from './catalogus.ts';
import { BEDOELINGEN, DEKKING, GENOEG, SOORTGEWICHT, SUMMIER, TITELBONUS, VOOROP, type Weg } from './rangorde.ts';
import type { Zoekvraag } from './vraag.ts';

/** Uitslag: an entry that answers a question, with the words it was found by. */
export interface Uitslag {
	stuk: number;
	score: number;
	/** per typed word the words it was found by, and how; none where the entry lacks it */
	gevonden: { getypt: string; woorden: string[]; weg: Weg }[];
}

type Kennis = Pick<Catalogus, 'stukken' | 'woorden'>;

/** Orders the entries that answer a question, best first. @param vermeldingen the entries of every word that the question needs @param genoeg share of the question that must be found */
export function rangschik(
	vraag: Zoekvraag,
	c: Kennis,
	vermeldingen: ReadonlyMap<string, readonly Vermelding[]>,
	genoeg = GENOEG,
): Uitslag[] {
	const n = c.stukken.length;
	const zeldzaam = (w: string) => Math.log(1 + n / (1 + (c.woorden.get(w) ?? 0)));
	const perStuk = new Map<
		number,
		{ score: number; titel: number; voorop: boolean; gevonden: Uitslag['gevonden']; deel: number; zegt: number }
	>();
	/** how much each typed word says: the rarer, the more; a word that nobody uses says most */
	const zegt = vraag.delen.map((d) =>
		Math.min(...d.kandidaten.filter((k) => k.gewicht > 0.5).map((k) => Math.max(...k.woorden.map(zeldzaam))), Math.log(1 + n)),
	);
	const geheel = zegt.reduce((a, b) => a + b, 0);
	for (const [nummer, deel] of vraag.delen.entries()) {
		const beste = new Map<number, { punten: number; titel: number; voorop: boolean; woorden: string[]; weg: Weg }>();
		for (const kandidaat of deel.kandidaten) {
			const lijsten = kandidaat.woorden.map((w) => new Map((vermeldingen.get(w) ?? []).map((v) => [v.stuk, v])));
			const [eerste, ...rest] = lijsten;
			for (const stuk of eerste?.keys() ?? []) {
				if (!rest.every((l) => l.has(stuk))) continue;
				const hier = lijsten.map((l) => l.get(stuk) as Vermelding);
				const kracht = hier.reduce((s, v, i) => s + v.kracht * zeldzaam(kandidaat.woorden[i] as string), 0) / hier.length;
				const punten = kracht * kandidaat.gewicht;
				const titel = hier.every((v) => v.titel) ? kandidaat.gewicht : 0;
				const voorop = nummer === 0 && kandidaat.gewicht > 0.7 && (hier[0] as Vermelding).voorop;
				const eerder = beste.get(stuk);
				if (!eerder || punten > eerder.punten)
					beste.set(stuk, {
						punten,
						titel: Math.max(titel, eerder?.titel ?? 0),
						voorop: voorop || (eerder?.voorop ?? false),
						woorden: kandidaat.woorden,
						weg: kandidaat.weg,
					});
			}
		}
		for (const [stuk, b] of beste) {
			const s = perStuk.get(stuk) ?? { score: 0, titel: 0, voorop: false, gevonden: [], deel: 0, zegt: 0 };
			s.score += b.punten;
			s.titel += b.titel;
			s.deel += 1;
			s.voorop ||= b.voorop;
			s.zegt += zegt[nummer] ?? 0;
			s.gevonden[nummer] = { getypt: deel.getypt, woorden: b.woorden, weg: b.weg };
			perStuk.set(stuk, s);
		}
	}
	for (const twee of vraag.tweetallen)
		for (const v of vermeldingen.get(twee) ?? []) {
			const s = perStuk.get(v.stuk);
			if (s) s.score += v.kracht * Math.log(1 + n / (1 + (vermeldingen.get(twee)?.length ?? 0))) * 0.5;
		}
	const bedoeld = BEDOELINGEN.filter(({ woorden }) => woorden.test(vraag.tekst));
	return [...perStuk]
		.filter(([, s]) => geheel === 0 || s.zegt / geheel >= genoeg)
		.map(([nummer, s]): Uitslag => {
			const stuk = c.stukken[nummer] as Stuk;
			const dekking = (s.deel / vraag.delen.length) ** DEKKING;
			const titelgelijk = stuk.titellengte > 0 ? Math.min(1, s.titel / Math.max(stuk.titellengte, vraag.delen.length)) : 0;
			const soort = (SOORTGEWICHT[stuk.collectie] ?? 1) * bedoeld.reduce((p, b) => p * (b.soorten[stuk.collectie] ?? 1), 1);
			return {
				stuk: nummer,
				score: s.score * dekking * (1 + TITELBONUS * titelgelijk ** 1.5 + (s.voorop ? VOOROP : 0)) * soort * (stuk.summier ? SUMMIER : 1),
				gevonden: s.gevonden.filter((g) => g !== undefined),
			};
		})
		.sort((a, b) => b.score - a.score || a.stuk - b.stuk);
}
