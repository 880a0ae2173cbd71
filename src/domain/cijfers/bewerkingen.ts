import type { BEWERKINGEN } from '../model/bewering.ts';
import { alsGetal, type Breuk, breuk, gedeeldDoor, maal, min, NUL, plus } from './breuk.ts';

/** Bewerking: the name of a way to derive one figure from others. */
export type Bewerking = keyof typeof BEWERKINGEN;

const HONDERD = breuk(100);
const som = (delen: readonly Breuk[]) => delen.reduce(plus, NUL);
const maalHonderd = (b: Breuk | null) => (b === null ? null : maal(b, HONDERD));
const paar = (uit: readonly Breuk[]) => [uit[0] ?? NUL, uit[1] ?? NUL] as const;

/**
 * Every derivation of this site, on exact fractions: for changes on a page and for the audit alike.
 * Percentages come out as hundredths (7% is 7); null where there is no answer (a division by zero).
 */
export const REKENWIJZEN: Record<Bewerking, (uit: readonly Breuk[], jaren: number) => Breuk | null> = {
	gelijk: ([a]) => a ?? null,
	verschil: (uit) => min(paar(uit)[1], paar(uit)[0]),
	procentpunten: (uit) => min(paar(uit)[1], paar(uit)[0]),
	procentVerandering: (uit) => maalHonderd(gedeeldDoor(min(paar(uit)[1], paar(uit)[0]), paar(uit)[0])),
	veelvoud: (uit) => gedeeldDoor(paar(uit)[1], paar(uit)[0]),
	jaargroei: (uit, jaren) => {
		const factor = gedeeldDoor(paar(uit)[1], paar(uit)[0]);
		if (factor === null || factor.teller <= 0n) return null;
		// A root is no fraction: twelve digits are kept.
		return breuk(Number((((Number(factor.teller) / Number(factor.noemer)) ** (1 / jaren) - 1) * 100).toPrecision(12)));
	},
	som,
	rest: ([geheel, ...delen]) => min(geheel ?? NUL, som(delen)),
	gemiddelde: (uit) => gedeeldDoor(som(uit), breuk(uit.length)),
	aandeel: (uit) => maalHonderd(gedeeldDoor(...paar(uit))),
	verhouding: (uit) => gedeeldDoor(...paar(uit)),
	product: (uit) => uit.reduce(maal, breuk(1)),
};

/** How many figures a derivation takes; the others take any number. */
export const PAREN: readonly Bewerking[] = [
	'verschil',
	'procentpunten',
	'procentVerandering',
	'veelvoud',
	'jaargroei',
	'aandeel',
	'verhouding',
];

/** The exact sum of numbers as they were typed. */
export const somVan = (getallen: readonly number[]) => alsGetal(som(getallen.map(breuk)));

/** A value against a base year: 100 means the same. Null where the base is zero. */
export const indexcijfer = (basis: Breuk, waarde: Breuk) => REKENWIJZEN.aandeel([waarde, basis], 1);

/**
 * The total of a whole over its parts, or which parts are missing: a total over some of the
 * districts is not the total of the region.
 * @param delen value per part @param verwacht the parts that make the whole
 */
export function totaalOver(delen: ReadonlyMap<string, number>, verwacht: readonly string[]): { totaal: Breuk } | { ontbreekt: string[] } {
	const ontbreekt = verwacht.filter((deel) => !delen.has(deel));
	return ontbreekt.length > 0 || verwacht.length === 0
		? { ontbreekt }
		: { totaal: som(verwacht.map((deel) => breuk(delen.get(deel) as number))) };
}
