import { stam } from './woorden.ts';

/** Beginnings that are no words of their own in a compound: `ver-volgen` is none. */
const VOORVOEGSELS = new Set(
	'aan achter af be bij boven buiten door ge her hoofd in mee mis na om onder ont op over samen tegen terug toe tussen uit ver voor voort weg wan zelf anti inter multi'.split(
		' ',
	),
);
/** Endings that look like words. */
const ACHTERVOEGSELS = new Set(
	'heid schap lijk baar loos ing ingen achtig teit atie isme ist aal iek ster aren eren elen lijn den ten der'.split(' '),
);

/**
 * Splits compounds by the words that the site itself uses. Both sides must be words of at least four
 * letters, with -s-, -en- or -e- between them if need be.
 */
export class Splitser {
	readonly #bekend: ReadonlyMap<string, number>;

	/** @param bekend stem → number of entries with it */
	constructor(bekend: ReadonlyMap<string, number>) {
		this.#bekend = bekend;
	}

	/** Whether a piece of a word is a word of its own. */
	#kent(deel: string): boolean {
		return deel.length >= 4 && !VOORVOEGSELS.has(deel) && !ACHTERVOEGSELS.has(deel) && this.#bekend.has(stam(deel));
	}

	/** The stems of the parts of a word, or none when it is no compound of known words. */
	delen(woord: string, diep = 0): string[] {
		if (woord.length < 8 || /[0-9+]/.test(woord)) return [];
		let beste: string[] = [];
		let score = -1;
		for (let i = 4; i <= woord.length - 4; i++) {
			const eind = woord.slice(i);
			const rechts = this.#kent(eind) ? [stam(eind)] : diep < 2 ? this.delen(eind, diep + 1) : [];
			if (rechts.length === 0) continue;
			for (const tussen of ['', 's', 'en', 'e']) {
				if (!woord.slice(0, i).endsWith(tussen)) continue;
				const begin = woord.slice(0, i - tussen.length);
				if (!this.#kent(begin)) continue;
				// Few and long parts are likelier than many short ones; a link is a small reason to doubt.
				const s = 100 - rechts.length * 20 + Math.min(begin.length, eind.length) * 2 - tussen.length;
				if (s > score) {
					score = s;
					beste = [stam(begin), ...rechts];
				}
			}
		}
		return beste;
	}
}
