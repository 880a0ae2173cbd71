import { bewerkingsafstand } from '../afstand.ts';
import type { Catalogus } from './catalogus.ts';
import { tweetal } from './catalogus.ts';
import { WEGGEWICHT, type Weg } from './rangorde.ts';
import { Splitser } from './samenstelling.ts';
import { isVulwoord, kaal, stam, woorden } from './woorden.ts';

/** Kandidaat: a word (or words that must all be there) that stands for what was typed. */
export interface Kandidaat {
	/** stems; all of them must be in an entry */
	woorden: string[];
	gewicht: number;
	weg: Weg;
}

/** Zoekdeel: one word of the question, with everything that may stand for it. */
export interface Zoekdeel {
	getypt: string;
	kandidaten: Kandidaat[];
}

/** Zoekvraag: a question as the search understands it. */
export interface Zoekvraag {
	tekst: string;
	delen: Zoekdeel[];
	/** two words that follow one another, as they would stand in a title */
	tweetallen: string[];
}

/** The words of the catalogue that begin with what was typed; at most so many, commonest first. */
const HOOGSTENS = 12;

type Kennis = Pick<Catalogus, 'woorden' | 'inSamenstelling' | 'synoniemen'>;

/** One splitter per catalogue: it is the same for every question. */
const splitsers = new WeakMap<Kennis['woorden'], Splitser>();
function splitserVan({ woorden }: Kennis): Splitser {
	const splitser = splitsers.get(woorden) ?? new Splitser(woorden);
	splitsers.set(woorden, splitser);
	return splitser;
}

/** Understands a question. @param aan whether somebody is still typing: then the last word may be a beginning */
export function ontleed(tekst: string, c: Kennis, aan = false): Zoekvraag {
	const alle = woorden(tekst.slice(0, 200));
	const telt = alle.filter((w) => !isVulwoord(w));
	// A question of nothing but filler words is asked as it stands.
	const getypt = (telt.length > 0 ? telt : alle).slice(0, 12);
	const rij = getypt.map(stam);
	const splitser = splitserVan(c);
	const delen = getypt.map(
		(woord, i): Zoekdeel => ({ getypt: woord, kandidaten: kandidatenVoor(woord, c, splitser, aan && i === getypt.length - 1) }),
	);

	// Typed apart, written together: both words then stand for the whole.
	for (let i = 0; i + 1 < getypt.length; i++)
		for (const tussen of ['', 's', 'en']) {
			const samen = stam(`${getypt[i]}${tussen}${getypt[i + 1]}`);
			if (!c.woorden.has(samen)) continue;
			const kandidaat: Kandidaat = { woorden: [samen], gewicht: WEGGEWICHT.samen, weg: 'samen' };
			delen[i]?.kandidaten.push(kandidaat);
			delen[i + 1]?.kandidaten.push(kandidaat);
		}
	// A synonym of the whole phrase stands for every word of it.
	const plaats = new Map<string, number>();
	for (const { zoek, vindt } of c.synoniemen) {
		const begin = rij.findIndex((_, i) => zoek.every((z, j) => rij[i + j] === z));
		if (begin < 0 || !vindt.every((w) => c.woorden.has(w))) continue;
		// The list names the best first.
		const rang = plaats.get(zoek.join(' ')) ?? 0;
		plaats.set(zoek.join(' '), rang + 1);
		const gewicht = WEGGEWICHT.synoniem * 0.94 ** rang;
		for (let j = 0; j < zoek.length; j++) delen[begin + j]?.kandidaten.push({ woorden: vindt, gewicht, weg: 'synoniem' });
	}
	// Only where a word finds nothing of its own is a typing error supposed.
	for (const [i, deel] of delen.entries()) {
		const wegen = new Set(deel.kandidaten.map((k) => k.weg));
		// Who is still typing has not made an error yet.
		const begonnen = aan && i === delen.length - 1 && wegen.has('begin');
		if (!begonnen && !wegen.has('zelf') && !wegen.has('samen') && !wegen.has('synoniem'))
			deel.kandidaten.push(...typefouten(stam(deel.getypt), c, wegen.size > 0));
	}
	return {
		tekst: kaal(tekst),
		delen,
		tweetallen: rij.slice(1).map((w, i) => tweetal(rij[i] as string, w)),
	};
}

function kandidatenVoor(woord: string, c: Kennis, splitser: Splitser, aan: boolean): Kandidaat[] {
	const s = stam(woord);
	const uit: Kandidaat[] = [];
	if (c.woorden.has(s)) uit.push({ woorden: [s], gewicht: WEGGEWICHT.zelf, weg: 'zelf' });
	// Of a word that is part of very many others, the commonest.
	const gehelen = [...(c.inSamenstelling.get(s) ?? [])].sort(
		(a, b) => (c.woorden.get(b) ?? 0) - (c.woorden.get(a) ?? 0) || (a < b ? -1 : 1),
	);
	for (const geheel of gehelen.slice(0, HOOGSTENS)) uit.push({ woorden: [geheel], gewicht: WEGGEWICHT.deel, weg: 'deel' });
	for (const w of familie(s, c)) uit.push({ woorden: [w], gewicht: WEGGEWICHT.familie, weg: 'familie' });
	const delen = splitser.delen(woord);
	if (delen.length > 1) uit.push({ woorden: delen, gewicht: WEGGEWICHT.deel, weg: 'deel' });
	if (uit.length === 0) {
		const los = inTweeen(woord, c);
		if (los) uit.push({ woorden: los, gewicht: WEGGEWICHT.deel, weg: 'deel' });
	}
	if ((aan || uit.length === 0) && s.length >= 3) {
		const begin = [...c.woorden]
			.filter(([w]) => w.length > s.length && (w.startsWith(s) || w.startsWith(woord)))
			.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		for (const [w] of begin.slice(0, HOOGSTENS))
			uit.push({ woorden: [w], gewicht: WEGGEWICHT.begin * (s.length / w.length) ** 0.5, weg: 'begin' });
	}
	return uit;
}

/** Words of the same family: who does it, what is done, the act of doing: `heler`, `heling`; `straatrover`, `straatroof`. */
function familie(s: string, c: Kennis): string[] {
	const wortels = new Set<string>();
	for (const eind of ['erij', 'er', 'ing', 'ster', 'elijk'])
		if (s.endsWith(eind) && s.length - eind.length >= 3)
			wortels.add(
				s
					.slice(0, -eind.length)
					.replace(/([bdfgklmnprst])\1$/, '$1')
					.replace(/v$/, 'f')
					.replace(/z$/, 's'),
			);
	if (s.length >= 4) wortels.add(s);
	const deelwoord = /^ge(.{3,})[dt]$/.exec(s);
	if (deelwoord) wortels.add(deelwoord[1] as string);
	const uit = new Set<string>();
	for (const w of wortels)
		for (const eind of ['', 'er', 'ing', 'erij', 't', 'd', `${w.slice(-1)}er`, `${w.slice(-1)}ing`]) {
			const vorm = stam(
				`${w.replace(/f$/, eind && eind !== 't' && eind !== 'd' ? 'v' : 'f').replace(/s$/, eind && eind !== 't' && eind !== 'd' ? 'z' : 's')}${eind}`,
			);
			for (const kandidaat of [vorm, stam(`${w}${eind}`)]) if (kandidaat !== s && c.woorden.has(kandidaat)) uit.add(kandidaat);
		}
	return [...uit];
}

/** Two words written as one, each of which the site uses by itself; null when there is no such pair. */
function inTweeen(woord: string, c: Kennis): string[] | null {
	for (let i = woord.length - 3; i >= 3; i--) {
		const [a, b] = [stam(woord.slice(0, i)), stam(woord.slice(i))];
		if (c.woorden.has(a) && c.woorden.has(b)) return [a, b];
	}
	return null;
}

function typefouten(s: string, c: Kennis, heeftAl: boolean): Kandidaat[] {
	const max = s.length < 5 ? 0 : s.length < 9 || heeftAl ? 1 : 2;
	if (max === 0 || /[0-9]/.test(s)) return [];
	const gevonden: [string, number, number][] = [];
	for (const [w, n] of c.woorden) {
		if (w.length < 4 || Math.abs(w.length - s.length) > max) continue;
		const d = bewerkingsafstand(s, w, max);
		if (d > 0 && d <= max) gevonden.push([w, d, n]);
	}
	const dichtst = Math.min(...gevonden.map(([, d]) => d));
	return gevonden
		.filter(([, d]) => d === dichtst)
		.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
		.slice(0, 4)
		.map(([w, d]) => ({
			woorden: [w],
			gewicht: d === 1 ? WEGGEWICHT.typefout : WEGGEWICHT.typefout2,
			weg: d === 1 ? ('typefout' as const) : ('typefout2' as const),
		}));
}

/** All words whose entries are needed to answer a question. */
export const nodig = ({ delen, tweetallen }: Zoekvraag): string[] => [
	...new Set([...delen.flatMap((d) => d.kandidaten.flatMap((k) => k.woorden)), ...tweetallen]),
];
