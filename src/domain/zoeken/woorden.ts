/**
 * Words as the search sees them: without case, accents and apostrophes, and brought back to one form
 * for singular and plural, with and without -e. The same code runs when the index is made and when a
 * question is asked, so that both sides always agree.
 */

/** Lower case, no accents, no apostrophes: `Thema's` is `themas`. */
export const kaal = (tekst: string): string =>
	tekst
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/['’‘`´]/g, '')
		.toLowerCase();

/** The words of a text, in order; `MDA++` stays one, a hyphen parts. */
export const woorden = (tekst: string): string[] => kaal(tekst).match(/[a-z0-9]+\+*/g) ?? [];

/** Words that say nothing about the subject of a question. */
const VULWOORDEN = new Set(
	(
		'aan al alle allemaal als bij daar dan dat de deze die dit doe doen door dus een en er ga gaan gaat geen haar had heb hebben heeft hem hen het hier hij hoe hun iemand iets ik in is ' +
		'ja je jullie kan kunnen kun maar mag me men met mij mijn moet moeten na naar nee niet niets nog nu of om omdat onder ons ook op over per te tegen toch toe tot tussen u uit uw van vanaf ' +
		'veel via voor waar waarom wanneer wat we wel welk welke werd werden wie wij wil willen word worden wordt ze zelf zich zij zijn zo zonder zou kost zit zitten staat mijn onze onder ' +
		'graag help zoek zoeken vind vinden waren was betekent betekenis schrijf schrijven maak maken krijg krijgen pak aanpakken'
	).split(' '),
);

export const isVulwoord = (woord: string) => VULWOORDEN.has(woord);

const KLINKER = /[aeiouy]/;

/**
 * One form for the inflections of a word: `inbraak` and `inbraken` are `inbrak`, `huizen` is `huis`,
 * `verwarde` is `verward`. Light on purpose: what is not an ending of Dutch stays as it is.
 */
export function stam(woord: string): string {
	if (woord.length < 4 || /[0-9+]/.test(woord)) return woord;
	let w = woord;
	const eindigt = (op: string, over: number) => w.endsWith(op) && w.length - op.length >= over && KLINKER.test(w.slice(0, -op.length));
	if (eindigt('heden', 3)) w = `${w.slice(0, -5)}heid`;
	else if (eindigt('ieen', 3)) w = w.slice(0, -2);
	else if (eindigt('eeen', 2)) w = w.slice(0, -2);
	else if (eindigt('tjes', 3)) w = w.slice(0, -4);
	else if (eindigt('en', 3) && !/[aeo]een$|ieen$/.test(w)) w = w.slice(0, -2);
	else if (eindigt('s', 3) && !/(ss|us|is|as|os|js)$/.test(w)) w = w.slice(0, -1);
	if (eindigt('e', 3) && !/(ee|ie|oe|ue|ae)$/.test(w)) w = w.slice(0, -1);
	// A doubled consonant at the end stood there for the ending; v and z are f and s without it.
	w = w
		.replace(/([bdfgklmnprst])\1$/, '$1')
		.replace(/v$/, 'f')
		.replace(/z$/, 's');
	// A long vowel is written double in a closed syllable only.
	return w.replace(/(aa|ee|oo|uu)([bcdfgklmnprst]+)$/, (_, v: string, m: string) => v.charAt(0) + m);
}

/** The stems of a text that count, in order. */
export const stammen = (tekst: string): string[] =>
	woorden(tekst)
		.filter((w) => !isVulwoord(w))
		.map(stam);
