import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Packs an office document again with everything fixed that would differ from build to build: the dates
 * of the files in it, and the moments of writing in its metadata.
 * @param datum year-month-day: the date that the document gets
 */
export function legVast(bytes: Uint8Array, datum: string): Uint8Array {
	const delen = unzipSync(bytes);
	const vast: Record<string, [Uint8Array, { mtime: Date; level: 0 | 6 }]> = {};
	// OpenDocument wants its type first and unpacked; the rest in one order.
	const orde = (naam: string) => `${naam === 'mimetype' ? 0 : naam === '[Content_Types].xml' ? 1 : 2}${naam}`;
	for (const naam of Object.keys(delen).sort((a, b) => (orde(a) < orde(b) ? -1 : 1))) {
		const inhoud = delen[naam] as Uint8Array;
		const tekst = /\.(xml|rels)$/.test(naam)
			? strFromU8(inhoud).replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?/g, `${datum}T00:00:00Z`)
			: null;
		vast[naam] = [tekst === null ? inhoud : strToU8(tekst), { mtime: new Date(`${datum}T12:00:00`), level: naam === 'mimetype' ? 0 : 6 }];
	}
	return zipSync(vast);
}
