import type { Bewering, Term } from '../model/bewering.ts';
import { BEWERKINGEN } from '../model/bewering.ts';
import type { Post } from '../model/post.ts';
import type { Score } from '../model/score.ts';
import type { Waarneming } from '../model/waarneming.ts';
import { PAREN, REKENWIJZEN } from './bewerkingen.ts';
import { absoluut, afgekapt, afgerond, type Breuk, breuk, maal, min, plus, vergelijk } from './breuk.ts';
import { getal, metEenheid } from './opmaak.ts';
import { geldende } from './reeks.ts';

/**
 * The audit of published figures. A claim is recomputed from the figures that its own source prints;
 * where another source gives another value for one of them, it is recomputed with that too.
 */

/** Uitkomst: what became of a claim. */
export const UITKOMSTEN = {
	volgt: { naam: 'Volgt uit de cijfers', uitleg: 'Narekenen geeft hetzelfde, binnen de afronding die de bron gebruikt.' },
	volgtNiet: { naam: 'Volgt niet uit de cijfers', uitleg: 'Narekenen geeft iets anders dan er staat.' },
	tegengesproken: {
		naam: 'Elders staat iets anders',
		uitleg: 'Binnen de bron klopt het, maar op een andere plaats of in een later document staat een ander getal.',
	},
	nietTeControleren: { naam: 'Niet na te rekenen', uitleg: 'De bronnen geven niet de cijfers waar het uit zou volgen.' },
} as const;

export type Uitkomst = keyof typeof UITKOMSTEN;

/** Rekenterm: a figure that a claim was recomputed from. */
export interface Rekenterm {
	naam: string;
	waarde: number;
	bron: string;
}

/** Narekening: one recomputation, with its working. `berekend` has two decimals more than was printed. */
export interface Narekening {
	termen: Rekenterm[];
	berekend: number;
	/** the result, rounded as the source prints it: what would follow */
	zouZijn: number;
	/** printed minus recomputed */
	verschil: number;
	volgt: boolean;
	/** it follows when the decimals are cut off instead of rounded */
	afgekapt: boolean;
	/** the sum in figures: `(8.701 − 9.363) : 9.363 × 100 = −7,07` */
	werk: string;
}

/** Oordeel: the audit of one claim. */
export interface Oordeel {
	bewering: string;
	uitkomst: Uitkomst;
	/** with the figures of the source itself; null where they are missing */
	eigen: Narekening | null;
	/** with a later or other value of one of the figures, where that makes a difference */
	anders: Narekening | null;
	/** why it can't be recomputed */
	ontbreekt: string | null;
}

/** Grootboek: where the audit finds the figures, and what it calls them. */
export interface Grootboek {
	waarnemingen(indicator: string): readonly Waarneming[];
	posten(dataset: string): readonly Post[];
	scores(dataset: string): readonly Score[];
	naamVan(gebied: string): string;
}

type Gevonden = { naam: string; waarden: readonly { waarde: number; waardeTot?: number | undefined; bron: string }[] };

const past = (wens: string | undefined, is: string | undefined) => wens === undefined || wens === is;

/** The figures that a term points at: one observation, or all posts or scores that fit. Empty: there is none. */
export function cijfersVan(t: Term, bron: string, boek: Grootboek, later = false): Gevonden {
	if (t.getal !== undefined) return { naam: t.wat ?? '', waarden: [{ waarde: t.getal, bron: t.bron ?? bron }] };
	if (t.dataset !== undefined) {
		const posten = boek
			.posten(t.dataset)
			.filter(
				(p) =>
					past(t.zijde, p.zijde) &&
					past(t.groep, p.groep) &&
					past(t.post, p.post) &&
					past(t.periode, p.periode) &&
					past(t.gebied, p.gebied),
			);
		const scores = boek
			.scores(t.dataset)
			.filter((s) => past(t.onderdeel, s.onderdeel) && past(t.onderwerp, s.onderwerp) && past(t.maat, s.maat) && past(t.gebied, s.gebied));
		const opPosten = t.zijde !== undefined || t.groep !== undefined || t.post !== undefined;
		const opScores = t.onderdeel !== undefined || t.onderwerp !== undefined || t.maat !== undefined;
		const naam = [t.post, t.groep, t.onderwerp, t.onderdeel, t.zijde].filter((x) => x !== undefined).join(', ');
		return { naam: naam || 'alle posten', waarden: opScores ? scores : opPosten ? posten : [...posten, ...scores] };
	}
	const cel = boek
		.waarnemingen(t.indicator as string)
		.filter((w) => w.gebied === t.gebied && w.periode === t.periode && w.soort === t.soort);
	const geldend = geldende(cel)[0];
	const gekozen = t.bron ? cel.find((w) => w.bron === t.bron) : later ? geldend : (cel.find((w) => w.bron === bron) ?? geldend);
	const soort = t.soort === 'realisatie' ? '' : `, ${t.soort}`;
	return { naam: `${boek.naamVan(t.gebied as string)} ${t.periode}${soort}`, waarden: gekozen ? [gekozen] : [] };
}

function reken(b: Bewering, boek: Grootboek, later: boolean): Narekening | { ontbreekt: string } {
	const termen: Rekenterm[] = [];
	const delen: Breuk[] = [];
	for (const t of b.uit) {
		const { naam, waarden } = cijfersVan(t, b.bron, boek, later);
		if (waarden.length === 0) return { ontbreekt: naam };
		if (waarden.some((w) => w.waardeTot !== undefined)) return { ontbreekt: `${naam}: de bron geeft een bandbreedte` };
		// A term that fits several posts is their sum; an average or a sum over them needs each of them.
		const samen = waarden.map((w) => breuk(w.waarde)).reduce(plus);
		delen.push(...(PAREN.includes(b.bewerking) || b.bewerking === 'gelijk' ? [samen] : waarden.map((w) => breuk(w.waarde))));
		for (const w of waarden) termen.push({ naam, waarde: w.waarde, bron: w.bron });
	}
	const ruw = REKENWIJZEN[b.bewerking](delen, b.jaren ?? 1);
	if (ruw === null) return { ontbreekt: 'delen door nul kan niet' };
	const uitkomst = maal(ruw, breuk(b.factor));
	const gedrukt = breuk(b.gedrukt);
	const halveEenheid = maal(breuk(10 ** -b.decimalen), breuk(0.5));
	const afwijking = min(gedrukt, uitkomst);
	const volgt =
		b.vergelijking === 'minstens'
			? vergelijk(uitkomst, min(gedrukt, halveEenheid)) >= 0
			: b.vergelijking === 'hoogstens'
				? vergelijk(uitkomst, plus(gedrukt, halveEenheid)) <= 0
				: b.vergelijking === 'circa'
					? vergelijk(absoluut(afwijking), maal(absoluut(gedrukt), breuk(0.05))) <= 0
					: vergelijk(absoluut(afwijking), halveEenheid) <= 0;
	const berekend = afgerond(uitkomst, b.decimalen + 2);
	return {
		termen,
		berekend,
		zouZijn: afgerond(uitkomst, b.decimalen),
		verschil: afgerond(afwijking, b.decimalen + 2),
		volgt,
		afgekapt: !volgt && afgekapt(uitkomst, b.decimalen) === b.gedrukt,
		werk: `${werkVan(b, delen)} = ${kort(berekend, b.decimalen + 2)}`,
	};
}

/** A number with as many decimals as it has, at most so many. */
const kort = (n: number, hoogstens: number) => getal(n, Math.min(hoogstens, (String(n).split('.')[1] ?? '').length));
const op = (b: Breuk) => kort(afgerond(b, 4), 4);
const reeks = (delen: readonly Breuk[], teken: string) =>
	delen.length > 8
		? `${op(delen[0] as Breuk)} ${teken} … ${teken} ${op(delen.at(-1) as Breuk)} (${delen.length} getallen)`
		: delen.map(op).join(` ${teken} `);

/** The working of a claim, as one would write it down. */
function werkVan(b: Bewering, delen: readonly Breuk[]): string {
	const [a, z] = delen.map(op) as [string, string];
	const factor = b.factor === 1 ? '' : ` × ${kort(b.factor, 4)}`;
	switch (b.bewerking) {
		case 'gelijk':
			return `${a}${factor}`;
		case 'verschil':
		case 'procentpunten':
			return `${z} − ${a}${factor}`;
		case 'procentVerandering':
			return `(${z} − ${a}) : ${a} × 100`;
		case 'veelvoud':
			return `${z} : ${a}${factor}`;
		case 'jaargroei':
			return `((${z} : ${a})^(1/${b.jaren ?? 1}) − 1) × 100`;
		case 'som':
			return `${reeks(delen, '+')}${factor}`;
		case 'rest':
			return `${reeks(delen, '−')}${factor}`;
		case 'gemiddelde':
			return `(${reeks(delen, '+')}) : ${delen.length}${factor}`;
		case 'aandeel':
			return `${a} : ${z} × 100`;
		case 'verhouding':
			return `${a} : ${z}${factor}`;
		case 'product':
			return `${reeks(delen, '×')}${factor}`;
	}
}

/** Audits one claim. */
export function toets(id: string, b: Bewering, boek: Grootboek): Oordeel {
	const oordeel = (uitkomst: Uitkomst, eigen: Narekening | null, anders: Narekening | null, ontbreekt: string | null): Oordeel => ({
		bewering: id,
		uitkomst,
		eigen,
		anders,
		ontbreekt,
	});
	if (b.ontbreekt !== undefined) return oordeel(b.elders.length > 0 ? 'tegengesproken' : 'nietTeControleren', null, null, b.ontbreekt);
	const eigen = reken(b, boek, false);
	if ('ontbreekt' in eigen) return oordeel(b.elders.length > 0 ? 'tegengesproken' : 'nietTeControleren', null, null, eigen.ontbreekt);
	const later = reken(b, boek, true);
	const anders = 'ontbreekt' in later || later.berekend === eigen.berekend ? null : later;
	if (!eigen.volgt) return oordeel('volgtNiet', eigen, anders, null);
	const weerlegd = (anders !== null && !anders.volgt) || b.elders.some((e) => e.waarde !== b.gedrukt);
	return oordeel(weerlegd ? 'tegengesproken' : 'volgt', eigen, anders, null);
}

/** A printed or recomputed value of a claim in words, with its unit and the sign of a change. */
export function inEenheid(waarde: number, b: Pick<Bewering, 'eenheid' | 'bewerking'>, decimalen: number): string {
	const teken =
		waarde > 0 && (b.bewerking === 'procentVerandering' || b.bewerking === 'procentpunten' || b.bewerking === 'verschil') ? '+' : '';
	return `${teken}${metEenheid(waarde, { eenheid: b.eenheid, decimalen })}`;
}

/** The outcome in one neutral sentence. */
export function oordeelInWoorden(b: Bewering, o: Oordeel, bronnaam: (id: string) => string): string {
	const gedrukt = inEenheid(b.gedrukt, b, b.decimalen);
	const fijn = (n: number) => inEenheid(n, b, Math.min(b.decimalen + 2, Math.max(b.decimalen, (String(n).split('.')[1] ?? '').length)));
	const delen: string[] = [];
	const geeft =
		b.bewerking !== 'gelijk'
			? 'narekenen geeft'
			: b.vergelijking === 'gelijk'
				? 'het cijfer waarvan dit een herhaling is, is'
				: 'het cijfer waarmee het vergeleken is, is';
	// A number that only other places contradict is not recomputed: what counts is what stands there.
	if (b.bewerking === 'gelijk' && o.eigen?.volgt && b.elders.length > 0) delen.push(`Er staat ${gedrukt}.`);
	else if (o.eigen === null) delen.push(`Er staat ${gedrukt}. Dat is niet na te rekenen: ${o.ontbreekt}.`);
	else if (o.eigen.volgt)
		delen.push(`Er staat ${gedrukt}; ${geeft} ${fijn(o.eigen.berekend)}. Dat volgt${b.vergelijking === 'circa' ? ' (ongeveer)' : ''}.`);
	else {
		const rond = o.eigen.zouZijn === o.eigen.berekend ? '' : `, afgerond ${inEenheid(o.eigen.zouZijn, b, b.decimalen)}`;
		const verschil = o.eigen.afgekapt
			? 'Dat volgt alleen als men afkapt in plaats van afrondt.'
			: `Het verschil is ${kort(Math.abs(o.eigen.verschil), b.decimalen + 2)}.`;
		delen.push(`Er staat ${gedrukt}; ${geeft} ${fijn(o.eigen.berekend)}${rond}. ${verschil}`);
	}
	if (o.anders !== null && o.anders.volgt !== o.eigen?.volgt) {
		const bronnen = [...new Set(o.anders.termen.map((t) => t.bron))].filter((x) => x !== b.bron).map(bronnaam);
		delen.push(`Met het cijfer uit ${bronnen.join(' en ') || 'een andere plaats'} zou het ${fijn(o.anders.berekend)} zijn.`);
	}
	for (const e of b.elders)
		delen.push(
			`${e.bron === b.bron ? 'Elders in dezelfde bron' : `In ${bronnaam(e.bron)}`} (${e.plaats}) staat ${inEenheid(e.waarde, b, Math.max(b.decimalen, (String(e.waarde).split('.')[1] ?? '').length))}.${e.toelichting ? ` ${e.toelichting}` : ''}`,
		);
	if (b.toelichting) delen.push(b.toelichting);
	return delen.join(' ');
}

/** The working of a claim in words, for whoever wants to do it over. */
export const bewerkingInWoorden = (b: Bewering) => BEWERKINGEN[b.bewerking].naam;
