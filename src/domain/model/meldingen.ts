import type { z } from 'zod';
import { bewerkingsafstand } from '../afstand.ts';

/** Melding: what is wrong and how to mend it, in Dutch. */
export interface Melding {
	soort: string;
	wat: string;
	herstel: string;
}

/** The form faults that schemas name by code (`error: 'vorm:…'`), each with its explanation. */
const VORMEN: Record<string, Omit<Melding, 'soort'>> = {
	'vorm:id': { wat: 'is geen geldige id', herstel: 'Gebruik alleen kleine letters, cijfers en koppeltekens, zoals tijdelijk-huisverbod.' },
	'vorm:datum': { wat: 'is geen bestaande datum', herstel: 'Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2026-11-22.' },
	'vorm:periodepunt': { wat: 'is geen jaar, maand of dag', herstel: 'Schrijf "2016", "2016-11" of "2016-11-18", met aanhalingstekens.' },
	'vorm:periode': { wat: 'is geen tijdvak', herstel: 'Schrijf "2016", "2016-11" of van-tot als "2015/2018", met aanhalingstekens.' },
	'vorm:regel': { wat: 'loopt over meer regels', herstel: 'Zet de tekst op één regel; langere uitleg hoort onder het voorblad.' },
	'vorm:regels': { wat: 'is geen lijst van regelnummers', herstel: 'Schrijf "34" of "1983-1991, 2024", met aanhalingstekens.' },
	'vorm:adres': { wat: 'is geen webadres', herstel: 'Schrijf het hele adres, te beginnen met https://.' },
	'vorm:bwb': { wat: 'is geen BWB-nummer', herstel: 'Een BWB-nummer is BWBR met zeven cijfers, zoals BWBR0001941.' },
	'vorm:vrijeVerwijzing': { wat: 'is geen verwijzing', herstel: 'Schrijf collectie/id, bijvoorbeeld interventies/tijdelijk-huisverbod.' },
	'keuze:organisatie|naam': {
		wat: 'noemt geen partij, of twee tegelijk',
		herstel: 'Vul óf "organisatie" (een id uit deze kast) óf "naam" in.',
	},
	'keuze:gebied|naam': {
		wat: 'noemt geen ondertekenaar, of twee tegelijk',
		herstel: 'Vul óf "gebied" (een id uit gebieden.yaml) óf "naam" in.',
	},
	'keuze:bron|externeBron': { wat: 'noemt een wet zonder bron', herstel: 'Vul "bron" (document en plaats) of "externeBron" (adres) in.' },
	'keuze:indicator|dataset|getal': {
		wat: 'wijst geen cijfer aan, of meer dan één',
		herstel: 'Vul precies één in: "indicator" (een waarneming), "dataset" (posten of scores) of "getal" (staat alleen in de tekst).',
	},
	'keuze:gebied+periode': { wat: 'wijst een indicator aan zonder gebied of periode', herstel: 'Vul "gebied" en "periode" in.' },
	'keuze:getal+wat': { wat: 'geeft een getal zonder te zeggen wat het is', herstel: 'Vul "wat" in: wat telt of meet dit getal?' },
	'keuze:uit|ontbreekt': {
		wat: 'zegt niet waaruit het cijfer volgt, of zegt tegelijk dat dat ontbreekt',
		herstel: 'Vul "uit" in (de cijfers waaruit het volgt), of "ontbreekt" (welk cijfer er niet is).',
	},
	'keuze:velden-alleen-format': { wat: 'geeft velden aan iets dat geen format is', herstel: 'Zet "soort: format" of haal "velden" weg.' },
	'verplicht:peildatum': {
		wat: 'ontbreekt',
		herstel: 'Een stand van zaken geldt op een moment: vul "peildatum" in, bijvoorbeeld "2016-11".',
	},
};

const TYPEN: Record<string, string> = {
	string: 'tekst',
	number: 'een getal',
	int: 'een heel getal',
	boolean: 'true of false',
	array: 'een lijst',
	object: 'een groep van velden',
	null: 'niets',
	undefined: 'niets',
};

/** The word of the list that was probably meant, or undefined. */
export function dichtstbij(woord: string, lijst: Iterable<string>): string | undefined {
	const w = woord.toLowerCase();
	let beste: string | undefined;
	let kleinste = Math.max(2, Math.floor(w.length / 3)) + 1;
	for (const kandidaat of lijst) {
		const k = kandidaat.toLowerCase();
		const d = k === w ? 0 : k.length > 3 && w.length > 3 && (k.startsWith(w) || w.startsWith(k)) ? 1 : bewerkingsafstand(w, k, kleinste);
		if (d < kleinste) {
			kleinste = d;
			beste = kandidaat;
		}
	}
	return beste;
}

const veldnaam = (pad: readonly PropertyKey[]) =>
	pad.length === 0
		? 'De inzending'
		: `"${pad.map((p, i) => (typeof p === 'number' ? `[${p + 1}]` : `${i > 0 ? '.' : ''}${String(p)}`)).join('')}"`;

const gegeven = (waarde: unknown) =>
	waarde === null || waarde === undefined
		? 'niets'
		: Array.isArray(waarde)
			? 'een lijst'
			: typeof waarde === 'object'
				? 'een groep van velden'
				: `"${String(waarde).slice(0, 60)}"`;

const opsomming = (lijst: readonly unknown[]) => lijst.map(String).join(', ');

/**
 * Turns one issue of Zod into Dutch.
 * @param bekend keys that the schema knows at the place of the issue, to name the nearest
 * @param invoer the value as authored at the place of the issue
 */
export function meldingVan(fout: z.core.$ZodIssue, bekend: readonly string[], invoer: unknown): Melding[] {
	const veld = veldnaam(fout.path);
	const vorm = VORMEN[fout.message];
	if (vorm !== undefined && invoer !== undefined) {
		const toon = typeof invoer === 'string' || typeof invoer === 'number' ? `: ${gegeven(invoer)}` : '';
		return [{ soort: fout.message.split(':')[0] === 'vorm' ? 'vorm' : 'keuze', wat: `${veld}${toon} ${vorm.wat}.`, herstel: vorm.herstel }];
	}
	if (vorm !== undefined && fout.code === 'custom') return [{ soort: 'ontbreekt', wat: `${veld} ${vorm.wat}.`, herstel: vorm.herstel }];
	switch (fout.code) {
		case 'unrecognized_keys':
			return fout.keys.map((sleutel) => {
				const nabij = dichtstbij(sleutel, bekend);
				return {
					soort: 'onbekendVeld',
					wat: `Het veld ${veldnaam([...fout.path, sleutel])} bestaat niet.`,
					herstel: nabij
						? `Bedoelde u "${nabij}"? Verbeter de naam of haal het veld weg.`
						: `Haal het veld weg. Wel mogelijk: ${opsomming(bekend)}.`,
				};
			});
		case 'invalid_type':
			if (invoer === undefined)
				return [
					{
						soort: 'ontbreekt',
						wat: `Het veld ${veld} ontbreekt.`,
						herstel: `Voeg ${veld} toe: ${TYPEN[fout.expected] ?? fout.expected}.`,
					},
				];
			return [
				{
					soort: 'type',
					wat: `Bij ${veld} hoort ${TYPEN[fout.expected] ?? fout.expected}, maar er staat ${gegeven(invoer)}.`,
					herstel:
						fout.expected === 'string' && typeof invoer === 'number'
							? `Zet aanhalingstekens om de waarde: "${String(invoer)}".`
							: fout.expected === 'array'
								? 'Maak er een lijst van: elke waarde op een eigen regel met "- " ervoor.'
								: `Vervang de waarde door ${TYPEN[fout.expected] ?? fout.expected}.`,
				},
			];
		case 'invalid_value': {
			const nabij = typeof invoer === 'string' ? dichtstbij(invoer, fout.values.map(String)) : undefined;
			if (invoer === undefined)
				return [{ soort: 'ontbreekt', wat: `Het veld ${veld} ontbreekt.`, herstel: `Kies uit: ${opsomming(fout.values)}.` }];
			return [
				{
					soort: 'keuze',
					wat: `${gegeven(invoer)} kan niet bij ${veld}.`,
					herstel: `${nabij ? `Bedoelde u "${nabij}"? ` : ''}Kies uit: ${opsomming(fout.values)}.`,
				},
			];
		}
		case 'invalid_union':
			return [
				{
					soort: invoer === undefined ? 'ontbreekt' : 'keuze',
					wat: `${gegeven(invoer)} kan niet bij ${veld}.`,
					herstel: bekend.length > 0 ? `Kies uit: ${opsomming(bekend)}.` : 'Kijk in CONTRIBUTING.md welke vormen dit veld kent.',
				},
			];
		case 'too_big':
			return [
				{
					soort: 'lengte',
					wat: `${veld} is te ${fout.origin === 'number' ? 'groot' : 'lang'}: hoogstens ${fout.maximum}.`,
					herstel: 'Kort de tekst in, of maak het getal kleiner.',
				},
			];
		case 'too_small':
			return [
				fout.origin === 'number'
					? { soort: 'lengte', wat: `${veld} is te klein: ten minste ${fout.minimum}.`, herstel: 'Kijk het getal na.' }
					: { soort: 'leeg', wat: `${veld} is leeg.`, herstel: 'Vul het in, of haal het veld weg als het niet verplicht is.' },
			];
		default:
			return [
				{ soort: 'vorm', wat: `${veld}: ${gegeven(invoer)} klopt niet.`, herstel: 'Kijk in CONTRIBUTING.md wat hier hoort te staan.' },
			];
	}
}
