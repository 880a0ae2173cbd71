import { alleWaarden, celtekst, type Gegevens, type Serie, streepjes } from './gegevens.ts';
import { breek, LETTER, rond, type Tekening, VETTE_LETTER, type Vorm } from './tekening.ts';

/** Vak: where a line chart stands within its drawing. */
interface Vak {
	x: number;
	y: number;
	breedte: number;
	hoogte: number;
}

/** The line of a series as a path; a label without a value is a gap, and so is a change of counting. */
function lijnpad(serie: Serie, x: (i: number) => number, y: (w: number) => number, breuk: (i: number) => boolean): string {
	let pen = false;
	let d = '';
	for (const [i, cel] of serie.waarden.entries()) {
		if (cel) d += `${pen && !breuk(i) ? 'L' : 'M'}${x(i)} ${y(cel.waarde)}`;
		pen = cel !== null;
	}
	return d;
}

/** Draws series in a box: grid, axis, lines, marks, goal paths and breaks. */
export function lijnenIn(vak: Vak, g: Gegevens, series: readonly number[], labelStap: number): Vorm[] {
	const { van, tot, merken } = streepjes(alleWaarden(g), g.notatie);
	const y = (w: number) => rond(vak.y + vak.hoogte * (1 - (w - van) / (tot - van)));
	const x = (i: number) => rond(vak.x + (g.labels.length === 1 ? vak.breedte / 2 : (vak.breedte * i) / (g.labels.length - 1)));
	const breuk = (i: number) => g.breuken?.includes(g.labels[i] as string) ?? false;
	const vormen: Vorm[] = merken.flatMap(({ waarde, tekst }) => [
		{ vorm: 'lijn', klasse: 'rooster', d: `M${vak.x} ${y(waarde)}h${vak.breedte}` },
		{ vorm: 'tekst', klasse: 'as', anker: 'end', x: vak.x - 8, y: rond(y(waarde) + 4), tekst },
	]);
	for (const [i, label] of g.labels.entries())
		if (i % labelStap === 0 || i === g.labels.length - 1)
			vormen.push({ vorm: 'tekst', klasse: 'as', anker: 'middle', x: x(i), y: vak.y + vak.hoogte + 20, tekst: label });
	for (const [i] of g.labels.entries())
		if (i > 0 && breuk(i)) vormen.push({ vorm: 'lijn', klasse: 'breuk', d: `M${rond((x(i - 1) + x(i)) / 2)} ${vak.y}v${vak.hoogte}` });
	for (const p of g.paden ?? [])
		if (series.includes(p.serie))
			vormen.push({ vorm: 'lijn', klasse: 'doelpad', serie: p.serie, d: `M${x(p.van)} ${y(p.waardeVan)}L${x(p.naar)} ${y(p.waardeNaar)}` });
	for (const nummer of series) {
		const serie = g.series[nummer] as Serie;
		const d = lijnpad(serie, x, y, breuk);
		if (!serie.doel && d.includes('L')) vormen.push({ vorm: 'lijn', klasse: 'reeks', serie: nummer, d });
		for (const [i, cel] of serie.waarden.entries())
			if (cel)
				vormen.push({
					vorm: 'merk',
					x: x(i),
					y: y(cel.waarde),
					serie: nummer,
					doel: serie.doel,
					uitleg: `${serie.naam}, ${g.labels[i]}: ${celtekst(cel, g.notatie)}`,
				});
	}
	return vormen;
}

/** The room that the labels of the vertical axis take. */
export const asruimte = (g: Gegevens) => Math.max(...streepjes(alleWaarden(g), g.notatie).merken.map((m) => m.tekst.length)) * LETTER + 18;

/** Lijn: a line per series over the years, with the way to the goal and the years in which counting changed. */
export function tekenLijn(g: Gegevens, breedte: number): Tekening {
	const hoogte = breedte < 480 ? 240 : 320;
	const links = asruimte(g);
	const vak = { x: links, y: 12, breedte: breedte - links - 20, hoogte: hoogte - 44 };
	const stap = Math.max(1, Math.ceil((g.labels.length * 36) / vak.breedte));
	return { breedte, hoogte, vormen: lijnenIn(vak, g, [...g.series.keys()], stap) };
}

/**
 * Veelvoud: small multiples, a panel per series, all on one scale.
 * A goal or starting point is drawn in the panel of the series that it follows.
 */
export function tekenVeelvoud(g: Gegevens, breedte: number): Tekening {
	const groepen: number[][] = [];
	for (const [i, s] of g.series.entries()) {
		if (s.doel && groepen.length > 0) groepen.at(-1)?.push(i);
		else groepen.push([i]);
	}
	const kolommen = breedte < 480 ? 1 : Math.min(3, groepen.length);
	const links = asruimte(g);
	const naamVan = (series: readonly number[]) => breek(g.series[series[0] as number]?.naam ?? '', (breedte / kolommen - 12) / VETTE_LETTER);
	const kop = Math.max(...groepen.map((series) => naamVan(series).length)) * 15 + 12;
	const paneel = { breedte: breedte / kolommen, hoogte: kop + 124 };
	const vormen = groepen.flatMap((series, i): Vorm[] => {
		const vak = {
			x: rond((i % kolommen) * paneel.breedte + links),
			y: Math.floor(i / kolommen) * paneel.hoogte + kop,
			breedte: rond(paneel.breedte - links - 20),
			hoogte: 90,
		};
		return [
			...naamVan(series).map(
				(tekst, regel): Vorm => ({
					vorm: 'tekst',
					klasse: 'kop',
					anker: 'start',
					x: rond((i % kolommen) * paneel.breedte + 4),
					y: vak.y - kop + 14 + regel * 15,
					tekst,
				}),
			),
			...lijnenIn(vak, g, series, Math.max(1, g.labels.length - 1)),
		];
	});
	return { breedte, hoogte: Math.ceil(groepen.length / kolommen) * paneel.hoogte, vormen };
}
