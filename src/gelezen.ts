import { schrijfVerslag } from './domain/controles/verslag.ts';
import { type Gelezen, leesKennisbank } from './lees-kennisbank.ts';

/**
 * One reading per process. Astro loads modules of its own beside those of the script that calls it;
 * what they share is the global object, so that is where the reading is kept.
 */
const PLEK = Symbol.for('apothekerskast.gelezen');
const globaal = globalThis as { [PLEK]?: { wortel: string; gelezen: Gelezen } };
let laatsteWijziging = '';

/** The reading of the project in `wortel`: the one already made in this process, or a new one. */
export function gelezen(wortel: string): Gelezen {
	if (globaal[PLEK]?.wortel !== wortel) globaal[PLEK] = { wortel, gelezen: leesKennisbank(wortel) };
	return globaal[PLEK].gelezen;
}

/** Forgets the reading because of a change; once, however many collections hear of it. */
export function vergeet(wijziging: string): void {
	if (wijziging === laatsteWijziging) return;
	laatsteWijziging = wijziging;
	delete globaal[PLEK];
}

/** Inhoudsfout: the content has faults; the message is the whole report, in Dutch. */
export class Inhoudsfout extends Error {
	constructor({ bevindingen }: Gelezen) {
		super(`De inhoud heeft fouten.\n\n${schrijfVerslag(bevindingen, 'tekst')}`);
		this.name = 'Inhoudsfout';
		this.stack = '';
	}
}
