import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Leesfout } from './tekstbestand.ts';

/**
 * YAML is read twice at the most: first fast; only where something is wrong again with positions,
 * to say at which key. Both read YAML 1.2: dates stay text, `yes` stays a word.
 */

/** Place of a key or value, from 1, within the YAML text. */
export interface Plek {
	regel: number;
	kolom: number;
}

/** Reads YAML text. */
export function leesYaml(tekst: string): { waarde: unknown } | { fouten: Leesfout[] } {
	try {
		return { waarde: load(tekst, { schema: CORE_SCHEMA }) };
	} catch (snel) {
		const teller = new LineCounter();
		const { errors } = parseDocument(tekst, { lineCounter: teller, prettyErrors: false });
		const regels = tekst.split('\n');
		const open = regels.findIndex((r) => /^[^#"']*\[[^\]]*$/.test(r) || /^[^#"']*: "[^"]*$/.test(r));
		if (open >= 0 && errors.length > 0)
			return {
				fouten: [
					{
						soort: 'yaml',
						regel: open + 1,
						kolom: 1,
						wat: 'Er ontbreekt een aanhalingsteken of een haakje.',
						herstel: 'Sluit elk " of [ dat u opent, op dezelfde regel.',
					},
				],
			};
		if (errors.length > 0) {
			// One slip makes many errors; the first of each line is the one to mend.
			const perRegel = new Map(errors.toReversed().map((e) => [teller.linePos(e.pos[0]).line, e]));
			return {
				fouten: [...perRegel].toReversed().map(([regel, e]) => ({
					soort: 'yaml',
					regel,
					kolom: teller.linePos(e.pos[0]).col,
					...uitleg(e.code, e.message, regels[regel - 1] ?? ''),
				})),
			};
		}
		const { mark, reason = '' } = snel as { mark?: { line: number; column: number }; reason?: string };
		return { fouten: [{ soort: 'yaml', regel: (mark?.line ?? 0) + 1, kolom: (mark?.column ?? 0) + 1, ...uitleg('', reason, '') }] };
	}
}

function uitleg(code: string, bericht: string, regel: string): { wat: string; herstel: string } {
	if (code === 'DUPLICATE_KEY' || /duplicat/i.test(bericht))
		return { wat: 'Dit veld staat er twee keer.', herstel: 'Haal een van de twee weg, of voeg ze samen.' };
	if (code === 'TAB_AS_INDENT' || /tab character/i.test(bericht))
		return { wat: 'Er is met een tab ingesprongen.', herstel: 'Gebruik spaties om in te springen.' };
	if (code === 'BAD_INDENT' || /indent/i.test(bericht))
		return {
			wat: 'De regel is niet goed ingesprongen.',
			herstel: 'Laat de velden van één groep onder elkaar beginnen, met evenveel spaties.',
		};
	if (/:.*: /.test(regel) || /mapping|implicit|nested/i.test(bericht))
		return {
			wat: 'De regel is niet te lezen: er staat een dubbele punt te veel.',
			herstel: 'Zet aanhalingstekens om de tekst na de eerste dubbele punt: titel: "Aanpak: de stappen".',
		};
	if (/quote|Missing closing/i.test(bericht) || code === 'MISSING_CHAR')
		return { wat: 'Er ontbreekt een aanhalingsteken of een haakje.', herstel: 'Sluit elk " of [ dat u opent.' };
	return {
		wat: 'Het voorblad is hier niet te lezen als YAML.',
		herstel: 'Kijk of elke regel "veld: waarde" is, en zet aanhalingstekens om tekst met : # [ of {.',
	};
}

/**
 * Finds where a path stands in YAML text: the key it ends at, or else the nearest key above it.
 * Parses with positions, so call it only when there is a fault to place.
 */
export function plekkenIn(tekst: string): (pad: readonly PropertyKey[]) => Plek {
	const teller = new LineCounter();
	const doc = parseDocument(tekst, { lineCounter: teller, prettyErrors: false });
	const plek = (offset: number | undefined): Plek => {
		const { line, col } = teller.linePos(offset ?? 0);
		return { regel: Math.max(1, line), kolom: Math.max(1, col) };
	};
	return (pad) => {
		let hier = doc.contents as Node | null;
		let offset = hier?.range?.[0];
		for (const stap of pad) {
			if (isMap(hier)) {
				const paar = hier.items.find((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(stap));
				if (!paar) break;
				offset = (paar.key as Node).range?.[0];
				hier = paar.value as Node | null;
			} else if (isSeq(hier) && typeof stap === 'number') {
				const deel = hier.items[stap] as Node | undefined;
				if (!deel) break;
				offset = deel.range?.[0];
				hier = deel;
			} else break;
		}
		return plek(offset);
	};
}
