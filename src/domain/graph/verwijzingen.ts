import { globalRegistry, type z } from 'zod';
import type { Doel } from '../model/basis.ts';
import { element, kern, velden } from './schemapad.ts';

/** Verwijzing: one reference found in the data, with the path of the field that makes it. */
export interface Verwijzing {
	pad: (string | number)[];
	doel: Doel;
	id: string;
}

type Zoeker = (waarde: unknown, pad: (string | number)[], uit: Verwijzing[]) => void;

const zoekers = new WeakMap<z.ZodType, Zoeker | null>();

/** Compiles the schema into a function that visits only the fields that can hold a reference. */
function zoekerVoor(schema: z.ZodType): Zoeker | null {
	const bekend = zoekers.get(schema);
	if (bekend !== undefined) return bekend;
	const zoeker = maakZoeker(schema);
	zoekers.set(schema, zoeker);
	return zoeker;
}

const verwijstVan = (schema: z.ZodType): Doel | '*' | undefined =>
	globalRegistry.get(schema)?.verwijst ?? (kern(schema) === schema ? undefined : verwijstVan(kern(schema)));

function maakZoeker(schema: z.ZodType): Zoeker | null {
	const verwijst = verwijstVan(schema);
	if (verwijst !== undefined) {
		return (waarde, pad, uit) => {
			if (typeof waarde !== 'string') return;
			if (verwijst !== '*') uit.push({ pad, doel: verwijst, id: waarde });
			else {
				const [doel, id] = waarde.split('/') as [Doel, string];
				uit.push({ pad, doel, id });
			}
		};
	}
	const lijst = element(schema);
	if (lijst !== null) {
		const zoek = zoekerVoor(lijst);
		if (zoek === null) return null;
		return (waarde, pad, uit) => {
			if (Array.isArray(waarde)) for (const [i, w] of waarde.entries()) zoek(w, [...pad, i], uit);
		};
	}
	const deel = velden(schema);
	if (deel !== null) {
		const zoekende = Object.entries(deel).flatMap(([naam, s]) => {
			const zoek = zoekerVoor(s);
			return zoek === null ? [] : [[naam, zoek] as const];
		});
		if (zoekende.length === 0) return null;
		return (waarde, pad, uit) => {
			if (typeof waarde !== 'object' || waarde === null) return;
			for (const [naam, zoek] of zoekende) zoek((waarde as Record<string, unknown>)[naam], [...pad, naam], uit);
		};
	}
	return null;
}

/** Every reference that the data makes, in the order of the schema. */
export function verwijzingenIn(schema: z.ZodType, data: unknown): Verwijzing[] {
	const uit: Verwijzing[] = [];
	zoekerVoor(schema)?.(data, [], uit);
	return uit;
}
