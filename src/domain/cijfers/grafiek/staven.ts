import { alleWaarden, celtekst, type Gegevens, type Serie, streepjes } from './gegevens.ts';
import { breek, LETTER, rond, type Tekening, VETTE_LETTER, type Vorm } from './tekening.ts';

/** Rijen: the frame that all charts with a row per label share: names on the left or above, an axis below. */
function rijen(g: Gegevens, breedte: number, rijhoogte: number, waarden: readonly number[], rechts: number) {
	const smal = breedte < 480;
	const langste = Math.max(...g.labels.map((l) => l.length));
	const links = smal ? 8 : Math.min(240, langste * VETTE_LETTER + 20);
	const namen = g.labels.map((label) => breek(label, (smal ? breedte - 16 : links - 16) / VETTE_LETTER));
	// A name of three lines needs as much room as it takes, above its row or beside it.
	const regelhoogte = 14;
	const hoogsteNaam = Math.max(...namen.map((n) => n.length)) * regelhoogte;
	const kop = smal ? hoogsteNaam + 4 : 0;
	const { van, tot, merken } = streepjes(waarden, g.notatie);
	// The last mark of the axis stands half outside the bars.
	const ruimte = breedte - links - Math.max(rechts, ((merken.at(-1)?.tekst.length ?? 0) * LETTER) / 2 + 4);
	const x = (w: number) => rond(links + (ruimte * (w - van)) / (tot - van));
	const stap = smal ? rijhoogte + kop + 12 : Math.max(rijhoogte + 12, hoogsteNaam + 8);
	const hoogte = g.labels.length * stap + 34;
	const boven = (i: number) => rond(6 + i * stap + kop + (smal ? 0 : (stap - 12 - rijhoogte) / 2));
	const smalleMerken = merken.length > 4 && smal ? merken.filter((_, i) => i % 2 === 0) : merken;
	const vormen: Vorm[] = smalleMerken.flatMap(({ waarde, tekst }) => [
		{ vorm: 'lijn', klasse: 'rooster', d: `M${x(waarde)} 4v${hoogte - 30}` },
		{ vorm: 'tekst', klasse: 'as', anker: waarde === van && smal ? 'start' : 'middle', x: x(waarde), y: hoogte - 8, tekst },
	]);
	for (const [i, regels] of namen.entries())
		for (const [r, tekst] of regels.entries())
			vormen.push({
				vorm: 'tekst',
				klasse: 'kop',
				anker: smal ? 'start' : 'end',
				x: smal ? links : links - 10,
				y: smal
					? rond(boven(i) - 5 - (regels.length - 1 - r) * regelhoogte)
					: rond(boven(i) + rijhoogte / 2 + 4 + (r - (regels.length - 1) / 2) * regelhoogte),
				tekst,
			});
	return { hoogte, vormen, x, boven };
}

const waarderuimte = (g: Gegevens) =>
	Math.max(...g.series.flatMap((s) => s.waarden.map((c) => celtekst(c, g.notatie).length))) * LETTER + 12;

/** Staven: areas or posts under one another, a bar per series, each with its value beside it. */
export function tekenStaven(g: Gegevens, breedte: number): Tekening {
	const dikte = g.series.length > 4 ? 12 : 16;
	const { hoogte, vormen, x, boven } = rijen(g, breedte, g.series.length * (dikte + 3), alleWaarden(g), waarderuimte(g));
	const merk = (waarde: number | undefined, klasse: 'referentie' | 'breuk') => {
		if (waarde !== undefined) vormen.push({ vorm: 'lijn', klasse, d: `M${x(waarde)} 4v${hoogte - 30}` });
	};
	for (const [nummer, serie] of g.series.entries())
		for (const [i, cel] of serie.waarden.entries()) {
			if (!cel) continue;
			const y = boven(i) + nummer * (dikte + 3);
			const eind = cel.tot ?? cel.waarde;
			const tekst = celtekst(cel, g.notatie);
			vormen.push(
				{
					vorm: 'vlak',
					x: Math.min(x(0), x(eind)),
					y,
					breedte: rond(Math.abs(x(eind) - x(0))),
					hoogte: dikte,
					serie: nummer,
					doel: serie.doel,
					// Without colour, every second bar is told apart by its tint.
					licht: nummer % 2 === 1 && !serie.doel,
					uitleg: `${g.labels[i]}, ${serie.naam}: ${tekst}`,
				},
				{ vorm: 'tekst', klasse: 'waarde', anker: 'start', x: rond(Math.max(x(eind), x(0)) + 6), y: y + dikte - 3, tekst },
			);
		}
	// On top of the bars: the average of a benchmark, and the highest score that its scale allows.
	merk(g.referentie, 'referentie');
	merk(g.hoogste, 'breuk');
	return { breedte, hoogte, vormen };
}

/** Doel: the result as a bar, the goal as a mark on it: one row per goal, with both values beside it. */
export function tekenDoel(g: Gegevens, breedte: number): Tekening {
	const bij = (i: number) => g.series.map((s) => `${s.doel ? 'doel ' : ''}${celtekst(s.waarden[i] ?? null, g.notatie)}`).join('; ');
	const ruimte = Math.max(...g.labels.map((_, i) => bij(i).length)) * LETTER + 12;
	const { hoogte, vormen, x, boven } = rijen(g, breedte, 20, alleWaarden(g), ruimte);
	for (const [i, label] of g.labels.entries()) {
		for (const [nummer, serie] of g.series.entries()) {
			const cel = serie.waarden[i];
			if (!cel) continue;
			const uitleg = `${label}, ${serie.naam}: ${celtekst(cel, g.notatie)}`;
			const plek = serie.doel
				? { x: rond(x(cel.waarde) - 2), y: boven(i) - 4, breedte: 4, hoogte: 28 }
				: { x: Math.min(x(0), x(cel.waarde)), y: boven(i), breedte: rond(Math.abs(x(cel.waarde) - x(0))), hoogte: 20 };
			vormen.push({ vorm: 'vlak', ...plek, serie: nummer, uitleg });
		}
		const verst = Math.max(...g.series.map((s) => x(s.waarden[i]?.waarde ?? 0)), x(0));
		vormen.push({ vorm: 'tekst', klasse: 'waarde', anker: 'start', x: rond(verst + 8), y: boven(i) + 14, tekst: bij(i) });
	}
	return { breedte, hoogte, vormen };
}

/** Stippen: a dot per series and a line between them: what one thing was, and what it became. */
export function tekenStippen(g: Gegevens, breedte: number): Tekening {
	const { hoogte, vormen, x, boven } = rijen(g, breedte, 18, alleWaarden(g), 24);
	for (const [i, label] of g.labels.entries()) {
		const cellen = g.series.flatMap((s, nummer) => {
			const cel = s.waarden[i];
			return cel ? [{ s, nummer, cel }] : [];
		});
		const y = boven(i) + 9;
		const plekken = cellen.map(({ cel }) => x(cel.waarde));
		if (plekken.length > 1) vormen.push({ vorm: 'lijn', klasse: 'referentie', d: `M${Math.min(...plekken)} ${y}H${Math.max(...plekken)}` });
		for (const { s, nummer, cel } of cellen)
			vormen.push({
				vorm: 'merk',
				x: x(cel.waarde),
				y,
				serie: nummer,
				doel: s.doel,
				uitleg: `${label}, ${s.naam}: ${celtekst(cel, g.notatie)}`,
			});
	}
	return { breedte, hoogte, vormen };
}

/** Stapel: one bar per label, made of the series on top of one another; each part carries its number in the list below. */
export function tekenStapel(g: Gegevens, breedte: number): Tekening {
	const totaal = (i: number) => g.series.reduce((n, s) => n + (s.waarden[i]?.waarde ?? 0), 0);
	const { hoogte, vormen, x, boven } = rijen(g, breedte, 36, [0, ...g.labels.map((_, i) => totaal(i))], 24);
	for (const [i, label] of g.labels.entries()) {
		let vanaf = 0;
		for (const [nummer, serie] of (g.series as Serie[]).entries()) {
			const cel = serie.waarden[i];
			if (!cel) continue;
			const [links, rechts] = [x(vanaf), x(vanaf + cel.waarde)];
			vanaf += cel.waarde;
			vormen.push({
				vorm: 'vlak',
				x: links,
				y: boven(i),
				breedte: rond(Math.max(0.5, rechts - links - 1.5)),
				hoogte: 36,
				serie: nummer,
				uitleg: `${label}, ${serie.naam}: ${celtekst(cel, g.notatie)}`,
			});
			const tekst = String(nummer + 1);
			if (rechts - links > tekst.length * LETTER + 6)
				vormen.push({ vorm: 'tekst', klasse: 'nummer', anker: 'middle', x: rond((links + rechts) / 2), y: boven(i) + 22, tekst });
		}
	}
	return { breedte, hoogte, vormen };
}
