import type { z } from 'zod';

/** What this walker reads of a Zod schema: its definition, by kind. */
interface Definitie {
	type: string;
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	options?: z.ZodType[];
}

const definitie = (schema: z.ZodType) => schema._zod.def as unknown as Definitie;

/** Takes off `optional` and `default`, which say nothing about the form of a value. */
export function kern(schema: z.ZodType): z.ZodType {
	const { type, innerType } = definitie(schema);
	return innerType !== undefined && (type === 'optional' || type === 'default' || type === 'nullable') ? kern(innerType) : schema;
}

/** The fields of an object schema; of a union, those of all its options together; else null. */
export function velden(schema: z.ZodType): Record<string, z.ZodType> | null {
	const k = kern(schema);
	const { type, shape, options } = definitie(k);
	if (type === 'object') return shape ?? {};
	if (type === 'union') {
		const samen = (options ?? []).map(velden).filter((v) => v !== null);
		return samen.length > 0 ? Object.assign({}, ...samen) : null;
	}
	return null;
}

/** The schema of the elements of a list, or null. */
export function element(schema: z.ZodType): z.ZodType | null {
	const { type, element } = definitie(kern(schema));
	return type === 'array' ? (element ?? null) : null;
}

/** The values that a union tells its options apart by, in the field that it tells them by. */
export function onderscheid(schema: z.ZodType, pad: readonly PropertyKey[]): string[] {
	let hier: z.ZodType | null = schema;
	for (const stap of pad.slice(0, -1))
		hier = hier === null ? null : typeof stap === 'number' ? element(hier) : (velden(hier)?.[String(stap)] ?? null);
	const opties = hier === null ? [] : (definitie(kern(hier)).options ?? []);
	return opties.flatMap((optie) => {
		const veld = velden(optie)?.[String(pad.at(-1))];
		const { values, entries } = (veld ? definitie(kern(veld)) : {}) as { values?: unknown[]; entries?: Record<string, unknown> };
		return [...(values ?? []), ...Object.values(entries ?? {})].map(String);
	});
}

/** The keys that the schema knows at a path, for "did you mean"; empty where it is no object. */
export function bekendeVelden(schema: z.ZodType, pad: readonly PropertyKey[]): string[] {
	let hier: z.ZodType | null = schema;
	for (const stap of pad) {
		if (hier === null) return [];
		hier = typeof stap === 'number' ? element(hier) : (velden(hier)?.[String(stap)] ?? null);
	}
	return hier === null ? [] : Object.keys(velden(hier) ?? {});
}

/** Celsoort: how the cell of a column is read: as text, as a number, or as words with spaces between them. */
export interface Celsoort {
	vorm: 'tekst' | 'getal' | 'lijst';
	verplicht: boolean;
	/** what the column holds, in Dutch */
	uitleg: string;
}

/** The columns of a CSV file, in their order: the fields of the schema of a row. */
export function celsoorten(schema: z.ZodType): Record<string, Celsoort> {
	return Object.fromEntries(
		Object.entries(velden(schema) ?? {}).map(([naam, veld]) => {
			const { type } = definitie(kern(veld));
			return [
				naam,
				{
					vorm: type === 'number' ? 'getal' : type === 'array' ? 'lijst' : 'tekst',
					verplicht: kern(veld) === veld,
					uitleg: veld.description ?? kern(veld).description ?? '',
				} as const,
			];
		}),
	);
}
