/** How well a search answers its questions. Every measure is between 0 and 1. */
export interface Maat {
	vragen: number;
	/** share with a right answer first, and among the first five */
	success1: number;
	success5: number;
	/** how well the first five are ordered, against the order that the question gives */
	ndcg5: number;
}

/** Plaats: a question with what came out: the answers and the first results, as `collectie/id`. */
export interface Plaats {
	antwoord: readonly string[];
	gevonden: readonly string[];
}

/** Gain of an answer: the best counts most, each next one less. */
const winst = (antwoord: readonly string[], sleutel: string | undefined) => {
	const i = sleutel === undefined ? -1 : antwoord.indexOf(sleutel);
	return i < 0 ? 0 : antwoord.length - i;
};
const dcg = (winsten: readonly number[]) => winsten.reduce((s, w, i) => s + w / Math.log2(i + 2), 0);

/** Measures a list of questions. A question that must find nothing is right when nothing was found. */
export function meet(plaatsen: readonly Plaats[]): Maat {
	const som = (f: (p: Plaats) => number) => plaatsen.reduce((s, p) => s + f(p), 0) / Math.max(1, plaatsen.length);
	const raak = (p: Plaats, k: number) =>
		p.antwoord.length === 0 ? Number(p.gevonden.length === 0) : Number(p.gevonden.slice(0, k).some((g) => p.antwoord.includes(g)));
	return {
		vragen: plaatsen.length,
		success1: som((p) => raak(p, 1)),
		success5: som((p) => raak(p, 5)),
		ndcg5: som((p) => {
			if (p.antwoord.length === 0) return Number(p.gevonden.length === 0);
			const best = dcg(p.antwoord.slice(0, 5).map((_, i) => p.antwoord.length - i));
			return dcg(p.gevonden.slice(0, 5).map((g) => winst(p.antwoord, g))) / best;
		}),
	};
}
