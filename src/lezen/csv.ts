import { parse } from 'csv-parse/sync';
import type { Leesfout } from './tekstbestand.ts';

/** Rij: the cells of one row by column, with the line it starts on. */
export interface Rij {
	cellen: Record<string, string>;
	regel: number;
}

/**
 * Reads CSV with a header. Comma or semicolon (as a Dutch spreadsheet saves it), told from the header.
 * The header must have exactly the columns given, in that order.
 */
export function leesCsv(tekst: string, kolommen: readonly string[]): { rijen: Rij[]; fouten: Leesfout[] } {
	const kop = tekst.slice(0, tekst.indexOf('\n') < 0 ? undefined : tekst.indexOf('\n'));
	const scheiding = kop.split(';').length > kop.split(',').length ? ';' : ',';
	const fouten: Leesfout[] = [];
	let records: { record: string[]; info: { lines: number } }[];
	try {
		records = parse(tekst, {
			delimiter: scheiding,
			relax_column_count: true,
			skip_empty_lines: true,
			info: true,
			trim: true,
		}) as unknown as typeof records;
	} catch (fout) {
		const { lines = 1 } = fout as { lines?: number };
		return {
			rijen: [],
			fouten: [
				{
					soort: 'csv',
					regel: lines,
					kolom: 1,
					wat: 'Deze rij is niet te lezen: er staat een aanhalingsteken dat niet wordt gesloten, of midden in een cel.',
					herstel: 'Zet "…" om de hele cel, en schrijf een aanhalingsteken in de cel dubbel: "".',
				},
			],
		};
	}
	const [hoofd, ...rest] = records;
	if (!hoofd || hoofd.record.join() !== kolommen.join()) {
		const mist = kolommen.filter((k) => !hoofd?.record.includes(k));
		const vreemd = hoofd?.record.filter((k) => !kolommen.includes(k)) ?? [];
		fouten.push({
			soort: 'csvKop',
			regel: 1,
			kolom: 1,
			wat: `De kopregel klopt niet.${mist.length > 0 ? ` Er ontbreekt: ${mist.join(', ')}.` : ''}${vreemd.length > 0 ? ` Onbekend: ${vreemd.join(', ')}.` : ''}`,
			herstel: `De eerste regel moet zijn: ${kolommen.join(scheiding)}`,
		});
		return { rijen: [], fouten };
	}
	const rijen: Rij[] = [];
	let vorige = hoofd.info.lines;
	for (const { record, info } of rest) {
		// csv-parse counts the line at which a row ends; a row starts after the one before it.
		const regel = record.some((c) => c.includes('\n')) ? vorige + 1 : info.lines;
		vorige = info.lines;
		if (record.length !== kolommen.length) {
			const teveel = record.length > kolommen.length;
			fouten.push({
				soort: 'csvCellen',
				regel,
				kolom: 1,
				wat: `Deze rij heeft ${record.length} cellen; het moeten er ${kolommen.length} zijn.`,
				herstel: teveel ? `Zet aanhalingstekens om een tekst met een "${scheiding}" erin.` : `Zet voor elke lege cel een "${scheiding}".`,
			});
			continue;
		}
		rijen.push({ cellen: Object.fromEntries(kolommen.map((k, i) => [k, record[i] as string])), regel });
	}
	return { rijen, fouten };
}
