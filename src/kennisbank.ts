import type { Kennisbank } from './domain/kennisbank.ts';
import { gelezen, Inhoudsfout } from './gelezen.ts';

/** The Kennisbank for pages: that of the one reading of this process, which Astro's collections are filled from too. */
export function kennisbank(): Kennisbank {
	const uit = gelezen(`${process.cwd()}/`);
	if (uit.kennisbank === null) throw new Inhoudsfout(uit);
	return uit.kennisbank;
}
