/**
 * Tekening: a chart as shapes. Lengths are in the units of the drawing's own view box, one unit about
 * a pixel. A shape belongs to a series (`serie`, counted from zero) or to the frame.
 */
export interface Tekening {
	breedte: number;
	hoogte: number;
	vormen: Vorm[];
}

/** Vorm: a line, an area, a point or a text. `uitleg` is what one reads on pointing at it. */
export type Vorm =
	| { vorm: 'lijn'; klasse: 'rooster' | 'reeks' | 'doelpad' | 'breuk' | 'referentie'; d: string; serie?: number; doel?: boolean }
	| { vorm: 'vlak'; x: number; y: number; breedte: number; hoogte: number; serie: number; doel?: boolean; licht?: boolean; uitleg: string }
	| { vorm: 'merk'; x: number; y: number; serie: number; doel?: boolean; uitleg: string }
	| { vorm: 'tekst'; x: number; y: number; anker: 'start' | 'middle' | 'end'; klasse: 'as' | 'waarde' | 'kop' | 'nummer'; tekst: string };

/** Maat: the two widths at which every chart is drawn, for a phone and for the rest. */
export const MATEN = { smal: 320, breed: 640 } as const;

/** The width of a letter of the labels, about. */
export const LETTER = 6.8;
/** The same of a bold letter. */
export const VETTE_LETTER = 7.6;

/** Rounds to tenths: a tenth of a pixel is enough, and keeps pages small. */
export const rond = (n: number) => Math.round(n * 10) / 10;

/** Breaks a label at spaces and hyphens into lines of at most so many letters. */
export function breek(label: string, letters: number): string[] {
	const regels: string[] = [];
	for (const deel of label.split(/(?<=[ -])/)) {
		const laatste = regels.at(-1);
		if (laatste !== undefined && (laatste + deel).trimEnd().length <= letters) regels[regels.length - 1] = laatste + deel;
		else regels.push(deel);
	}
	return regels.map((r) => r.trim());
}

const veilig = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The marks by which series are told apart without colour: circle, square, triangle, diamond, cross, bar. */
function merkpad(nummer: number, x: number, y: number): string {
	const p = (n: number) => rond(n);
	switch (nummer % 6) {
		case 0:
			return `M${p(x - 4)} ${p(y)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
		case 1:
			return `M${p(x - 4)} ${p(y - 4)}h8v8h-8z`;
		case 2:
			return `M${p(x)} ${p(y - 5)}l5 9h-10z`;
		case 3:
			return `M${p(x)} ${p(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5-5.5z`;
		case 4:
			return `M${p(x - 1.5)} ${p(y - 5)}h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z`;
		default:
			return `M${p(x - 5)} ${p(y - 2.5)}h10v5h-10z`;
	}
}

/** The mark of a series for the list of names beside a chart, as SVG. */
export const schrijfMerk = (nummer: number, doel: boolean, licht = false) =>
	`<svg class="legenda-merk s${nummer % 6}${licht ? ' licht' : ''}" viewBox="-7 -7 14 14" aria-hidden="true"><path class="merk${doel ? ' doel' : ''}" d="${merkpad(nummer, 0, 0)}"/></svg>`;

/** What a drawing needs to stand alone in a file: the light colours, on white. */
const LOSSE_STIJL = `text{font:12px system-ui,sans-serif;fill:#54605c}.kop,.waarde{fill:#1c2422}.kop{font-weight:600}.nummer{fill:#fff;font-weight:600}.rooster{stroke:#d9d0bf;fill:none}.referentie{stroke:#54605c;stroke-dasharray:3 3;fill:none}.breuk{stroke:#8a5f0c;stroke-dasharray:2 3;fill:none}.reeks{fill:none;stroke:currentColor;stroke-width:2.5}.doelpad{fill:none;stroke:currentColor;stroke-width:1.5;stroke-dasharray:6 4}.vlak,.merk{fill:currentColor;stroke:currentColor}.vlak.doel,.merk.doel{fill:#fff;stroke-width:1.5}.licht{fill-opacity:.4}.s0{color:#17635a}.s1{color:#b3541e}.s2{color:#5b3a8c}.s3{color:#8a6a00}.s4{color:#9c2b4e}.s5{color:#3a5a78}`;

/**
 * Writes a drawing as SVG.
 * @param los with its own colours and a white ground, for a file of its own
 */
export function schrijfSvg(t: Tekening, naam: { id: string; titel: string; beschrijving: string }, los = false): string {
	const klas = (...namen: (string | false | undefined)[]) => namen.filter(Boolean).join(' ');
	const serie = (nummer: number | undefined) => nummer !== undefined && `s${nummer % 6}`;
	const vormen = t.vormen.map((v) => {
		if (v.vorm === 'lijn') return `<path class="${klas(v.klasse, serie(v.serie), v.doel && 'doel')}" d="${v.d}"/>`;
		if (v.vorm === 'tekst') return `<text class="${v.klasse}" x="${v.x}" y="${v.y}" text-anchor="${v.anker}">${veilig(v.tekst)}</text>`;
		const uitleg = `<title>${veilig(v.uitleg)}</title>`;
		if (v.vorm === 'vlak')
			return `<rect class="${klas('vlak', serie(v.serie), v.doel && 'doel', v.licht && 'licht')}" x="${v.x}" y="${v.y}" width="${v.breedte}" height="${v.hoogte}">${uitleg}</rect>`;
		return `<path class="${klas('merk', serie(v.serie), v.doel && 'doel')}" d="${merkpad(v.serie, v.x, v.y)}">${uitleg}</path>`;
	});
	const kop = los
		? `<svg xmlns="http://www.w3.org/2000/svg" width="${t.breedte}" height="${t.hoogte}" viewBox="0 0 ${t.breedte} ${t.hoogte}" role="img" lang="nl"><style>${LOSSE_STIJL}</style><rect width="100%" height="100%" fill="#fff"/>`
		: `<svg viewBox="0 0 ${t.breedte} ${t.hoogte}" role="img" aria-labelledby="${naam.id}-t ${naam.id}-b">`;
	return `${kop}<title id="${naam.id}-t">${veilig(naam.titel)}</title><desc id="${naam.id}-b">${veilig(naam.beschrijving)}</desc>${vormen.join('')}</svg>`;
}
