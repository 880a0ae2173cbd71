/**
 * Bevinding: one fault or warning about the content, as an editor reads it.
 * `regel` and `kolom` count from 1; 0 where the fault is about the file as a whole.
 */
export interface Bevinding {
	/** short fixed name of the kind of fault, for filters and tests */
	soort: string;
	ernst: 'fout' | 'waarschuwing';
	/** path from the root of the project, with forward slashes */
	bestand: string;
	regel: number;
	kolom: number;
	/** what is wrong (Dutch) */
	wat: string;
	/** how to mend it (Dutch) */
	herstel: string;
}

/** Orders by file, line, column, kind: the same faults always print in the same order. */
export function ordenBevindingen(lijst: readonly Bevinding[]): Bevinding[] {
	const volgorde = new Intl.Collator('en', { numeric: true });
	return [...lijst].sort(
		(a, b) => volgorde.compare(a.bestand, b.bestand) || a.regel - b.regel || a.kolom - b.kolom || a.soort.localeCompare(b.soort, 'en'),
	);
}
