import { alleWaarden, celtekst, type Gegevens } from './gegevens.ts';
import { breek, LETTER, rond, type Tekening, type Vorm } from './tekening.ts';

/** Radar: scores around a centre, with the line of the average and that of the highest score that the scale allows. */
export function tekenRadar(g: Gegevens, breedte: number): Tekening {
	const smal = breedte < 480;
	const straal = smal ? 120 : 150;
	const rand = smal ? 24 : 64;
	// On a phone there is no room for names around it: they stand below, by number.
	const lijst = smal ? g.labels.flatMap((label, i) => breek(`${i + 1}. ${label}`, (breedte - 16) / LETTER)) : [];
	const cirkel = 2 * (straal + rand);
	const hoogte = cirkel + lijst.length * 16 + (smal ? 8 : 0);
	const midden = { x: breedte / 2, y: cirkel / 2 };
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
		// Only neighbours are joined: a line past a subject without a score would draw one.
		const buur = (van: number, naar: number) => (van + 1) % g.labels.length === naar;
		const d = punten
			.map((p, n) => {
				const vorige = punten.at(n - 1);
				return vorige && punten.length > 2 && buur(vorige.i, p.i) ? `M${vorige.x} ${vorige.y}L${p.x} ${p.y}` : '';
			})
			.join('');
		if (d !== '') vormen.push({ vorm: 'lijn', klasse: 'reeks', serie: nummer, d });
		for (const { i, cel, x, y } of punten)
			vormen.push({ vorm: 'merk', x, y, serie: nummer, uitleg: `${g.labels[i]}, ${serie.naam}: ${celtekst(cel, g.notatie)}` });
	}
	for (const [i, label] of g.labels.entries()) {
		const uiteinde = { x: midden.x + Math.cos(hoek(i)) * (straal + 12), y: midden.y + Math.sin(hoek(i)) * (straal + 12) };
		const zijde = Math.abs(Math.cos(hoek(i))) < 0.12 ? 'middle' : Math.cos(hoek(i)) > 0 ? 'start' : 'end';
		const ruimte = zijde === 'middle' ? breedte / 2.5 : zijde === 'start' ? breedte - uiteinde.x : uiteinde.x;
		const regels = smal ? [String(i + 1)] : breek(label, Math.max(8, ruimte / LETTER));
		const eerste =
			uiteinde.y + 4 - (Math.sin(hoek(i)) < -0.3 ? (regels.length - 1) * 13 : Math.sin(hoek(i)) > 0.3 ? 0 : ((regels.length - 1) * 13) / 2);
		for (const [r, tekst] of regels.entries())
			vormen.push({ vorm: 'tekst', klasse: 'as', anker: zijde, x: rond(uiteinde.x), y: rond(eerste + r * 13), tekst });
	}
	for (const [i, tekst] of lijst.entries())
		vormen.push({ vorm: 'tekst', klasse: 'as', anker: 'start', x: 8, y: cirkel + 12 + i * 16, tekst });
	return { breedte, hoogte, vormen };
}
