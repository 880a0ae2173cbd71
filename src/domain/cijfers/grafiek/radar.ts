import { alleWaarden, celtekst, type Gegevens } from './gegevens.ts';
import { breek, LETTER, rond, type Tekening, type Vorm } from './tekening.ts';

/** Radar: scores around a centre, with the line of the average and that of the highest score that the scale allows. */
export function tekenRadar(g: Gegevens, breedte: number): Tekening {
	const smal = breedte < 480;
	const straal = smal ? 78 : 150;
	const rand = smal ? 92 : 64;
	const hoogte = 2 * (straal + rand);
	const midden = { x: breedte / 2, y: hoogte / 2 };
	const top = g.hoogste ?? Math.max(...alleWaarden(g), g.referentie ?? 0);
	const hoek = (i: number) => (2 * Math.PI * i) / g.labels.length - Math.PI / 2;
	const plek = (i: number, waarde: number) => ({
		x: rond(midden.x + Math.cos(hoek(i)) * straal * (waarde / top)),
		y: rond(midden.y + Math.sin(hoek(i)) * straal * (waarde / top)),
	});
	const veelhoek = (waarde: number) =>
		`${g.labels.map((_, i) => `${i === 0 ? 'M' : 'L'}${plek(i, waarde).x} ${plek(i, waarde).y}`).join('')}z`;
	const merken = [...new Set([top / 3, (2 * top) / 3, top])].filter((w) => w !== g.referentie);
	const vormen: Vorm[] = [
		...merken.map((w): Vorm => ({ vorm: 'lijn', klasse: 'rooster', d: veelhoek(w) })),
		...g.labels.map(
			(_, i): Vorm => ({ vorm: 'lijn', klasse: 'rooster', d: `M${rond(midden.x)} ${rond(midden.y)}L${plek(i, top).x} ${plek(i, top).y}` }),
		),
	];
	if (g.hoogste !== undefined) vormen.push({ vorm: 'lijn', klasse: 'breuk', d: veelhoek(g.hoogste) });
	if (g.referentie !== undefined) vormen.push({ vorm: 'lijn', klasse: 'referentie', d: veelhoek(g.referentie) });
	for (const [nummer, serie] of g.series.entries()) {
		const punten = serie.waarden.flatMap((cel, i) => (cel ? [{ i, cel, ...plek(i, cel.waarde) }] : []));
		if (punten.length > 2)
			vormen.push({
				vorm: 'lijn',
				klasse: 'reeks',
				serie: nummer,
				d: `${punten.map((p, n) => `${n === 0 ? 'M' : 'L'}${p.x} ${p.y}`).join('')}z`,
			});
		for (const { i, cel, x, y } of punten)
			vormen.push({ vorm: 'merk', x, y, serie: nummer, uitleg: `${g.labels[i]}, ${serie.naam}: ${celtekst(cel, g.notatie)}` });
	}
	for (const [i, label] of g.labels.entries()) {
		const uiteinde = { x: midden.x + Math.cos(hoek(i)) * (straal + 12), y: midden.y + Math.sin(hoek(i)) * (straal + 12) };
		const zijde = Math.abs(Math.cos(hoek(i))) < 0.3 ? 'middle' : Math.cos(hoek(i)) > 0 ? 'start' : 'end';
		const ruimte = zijde === 'middle' ? breedte / 2.5 : zijde === 'start' ? breedte - uiteinde.x : uiteinde.x;
		const regels = breek(label, Math.max(8, ruimte / LETTER));
		const eerste =
			uiteinde.y + 4 - (Math.sin(hoek(i)) < -0.3 ? (regels.length - 1) * 13 : Math.sin(hoek(i)) > 0.3 ? 0 : ((regels.length - 1) * 13) / 2);
		for (const [r, tekst] of regels.entries())
			vormen.push({ vorm: 'tekst', klasse: 'as', anker: zijde, x: rond(uiteinde.x), y: rond(eerste + r * 13), tekst });
	}
	return { breedte, hoogte, vormen };
}
