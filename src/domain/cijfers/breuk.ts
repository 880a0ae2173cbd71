/**
 * Breuk: an exact fraction, so that money and published roundings are compared without the noise of
 * binary decimals. Always reduced, the denominator above zero.
 */
export interface Breuk {
	readonly teller: bigint;
	readonly noemer: bigint;
}

const ggd = (a: bigint, b: bigint): bigint => {
	let x = a < 0n ? -a : a;
	let y = b;
	while (y !== 0n) [x, y] = [y, x % y];
	return x;
};

const vereenvoudig = (teller: bigint, noemer: bigint): Breuk => {
	const deler = ggd(teller, noemer);
	const teken = noemer < 0n ? -1n : 1n;
	return deler === 0n ? { teller: 0n, noemer: 1n } : { teller: (teken * teller) / deler, noemer: (teken * noemer) / deler };
};

export const NUL: Breuk = { teller: 0n, noemer: 1n };

/** The number as it was typed: 0.1 is one tenth. Takes finite numbers of at most 15 digits. */
export function breuk(getal: number): Breuk {
	if (Number.isSafeInteger(getal)) return { teller: BigInt(getal), noemer: 1n };
	const [cijfers = '0', macht = '0'] = String(getal).split('e');
	const [geheel = '0', decimalen = ''] = cijfers.split('.');
	const schaal = decimalen.length - Number(macht);
	const teller = BigInt(geheel + decimalen);
	return schaal >= 0 ? vereenvoudig(teller, 10n ** BigInt(schaal)) : vereenvoudig(teller * 10n ** BigInt(-schaal), 1n);
}

export const plus = (a: Breuk, b: Breuk) => vereenvoudig(a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);
export const min = (a: Breuk, b: Breuk) => vereenvoudig(a.teller * b.noemer - b.teller * a.noemer, a.noemer * b.noemer);
export const maal = (a: Breuk, b: Breuk) => vereenvoudig(a.teller * b.teller, a.noemer * b.noemer);
/** Null when dividing by zero. */
export const gedeeldDoor = (a: Breuk, b: Breuk) => (b.teller === 0n ? null : vereenvoudig(a.teller * b.noemer, a.noemer * b.teller));
export const absoluut = (a: Breuk): Breuk => (a.teller < 0n ? { teller: -a.teller, noemer: a.noemer } : a);
/** Below zero when a is less than b, zero when they are equal. */
export const vergelijk = (a: Breuk, b: Breuk) => {
	const verschil = a.teller * b.noemer - b.teller * a.noemer;
	return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
};

/** Rounded to so many decimals; a half goes away from zero, as in published tables. */
export function afgerond(a: Breuk, decimalen: number): number {
	const schaal = 10n ** BigInt(decimalen);
	const { teller, noemer } = absoluut(a);
	const heel = (2n * teller * schaal + noemer) / (2n * noemer);
	return (a.teller < 0n ? -1 : 1) * Number(`${heel / schaal}.${String(heel % schaal).padStart(decimalen, '0')}`) || 0;
}

/** Cut off after so many decimals, as some published tables do instead of rounding. */
export function afgekapt(a: Breuk, decimalen: number): number {
	const schaal = 10n ** BigInt(decimalen);
	const { teller, noemer } = absoluut(a);
	const heel = (teller * schaal) / noemer;
	return (a.teller < 0n ? -1 : 1) * Number(`${heel / schaal}.${String(heel % schaal).padStart(decimalen, '0')}`) || 0;
}

/** The nearest number of six decimals: enough for drawing and for JSON. */
export const alsGetal = (a: Breuk) => afgerond(a, 6);
