/** A fault in a file; line and column from 1, or 0 for the file as a whole. */
export interface Leesfout {
	soort: string;
	regel: number;
	kolom: number;
	wat: string;
	herstel: string;
}

/** The largest file that an editor would write, in bytes. */
const GROOTST = 1_000_000;

/** Reads the bytes of a file as text: UTF-8, LF, no BOM, not empty, not huge. Or says what stands in the way. */
export function leesTekst(bytes: Uint8Array): { tekst: string } | { fout: Leesfout } {
	const fout = (soort: string, regel: number, kolom: number, wat: string, herstel: string) => ({
		fout: { soort, regel, kolom, wat, herstel },
	});
	if (bytes.length === 0) return fout('leegBestand', 0, 0, 'Het bestand is leeg.', 'Vul het, of haal het weg.');
	if (bytes.length > GROOTST)
		return fout(
			'grootBestand',
			0,
			0,
			`Het bestand is ${Math.round(bytes.length / 1e6)} MB; hoogstens 1 MB kan.`,
			'Splits het, of haal weg wat er niet in hoort.',
		);
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
		return fout(
			'bom',
			1,
			1,
			'Het bestand begint met een onzichtbare byte-order mark (BOM).',
			'Sla het op als "UTF-8", niet als "UTF-8 met BOM".',
		);
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		return fout('codering', 1, 1, 'Het bestand is UTF-16.', 'Sla het op als "UTF-8".');
	let tekst: string;
	try {
		tekst = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		// Latin-1 reads every byte as one character, so the first bad one can be counted to.
		const ruim = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
		const voor = ruim.slice(0, ruim.indexOf('\uFFFD')).split('\n');
		return fout(
			'codering',
			voor.length,
			(voor.at(-1)?.length ?? 0) + 1,
			'Hier staat een teken dat geen UTF-8 is.',
			'Sla het bestand op als "UTF-8" en typ dit teken opnieuw.',
		);
	}
	const cr = tekst.indexOf('\r');
	if (cr >= 0) {
		const regel = tekst.slice(0, cr).split('\n').length;
		return fout(
			'regeleinde',
			regel,
			0,
			'Het bestand heeft Windows-regeleinden (CRLF).',
			'Sla het op met regeleinden "LF" (in VS Code: rechtsonder op CRLF klikken).',
		);
	}
	const nul = tekst.indexOf('\0');
	if (nul >= 0)
		return fout(
			'codering',
			tekst.slice(0, nul).split('\n').length,
			1,
			'Het bestand bevat nulbytes; het is geen tekst.',
			'Vervang het door een gewoon tekstbestand.',
		);
	if (tekst.trim() === '') return fout('leegBestand', 0, 0, 'Het bestand bevat alleen witruimte.', 'Vul het, of haal het weg.');
	return { tekst };
}
