import type { Kennisbank } from '../kennisbank.ts';
import { COLLECTIES, type Kastcollectie } from '../model/collecties.ts';
import { CONVENANTSTATUSSEN } from '../model/convenant.ts';
import { HANDREIKINGSOORTEN } from '../model/handreiking.ts';
import { INTERVENTIESOORTEN, NIVEAUS } from '../model/interventie.ts';
import { ORGANISATIESOORTEN } from '../model/organisatie.ts';
import { THEMAKAARTSOORTEN } from '../model/themakaart.ts';
import { type Kaartje, kaartjes } from './schakel.ts';

/** Filter: one way to narrow a list; `naam` is its key in the address. */
export interface Filter {
	naam: 'thema' | 'regio' | 'soort' | 'niveau' | 'status';
	titel: string;
	opties: { waarde: string; titel: string; aantal: number }[];
}

/** Lijstpagina: all entries of one collection, with what one can narrow them by. */
export interface Lijstpagina {
	collectie: Kastcollectie;
	titel: string;
	inleiding: string;
	kaartjes: Kaartje[];
	filters: Filter[];
}

const INLEIDINGEN: Record<Kastcollectie, string> = {
	interventies:
		'Wat gemeenten en hun partners deden tegen een probleem: wie doet wat, wat kost het, waar is het toegepast en hoe meet u het.',
	handreikingen: 'Handreikingen, formats, instrumenten, methoden, plannen en informatiesystemen om mee te werken.',
	convenanten: 'Afspraken tussen partijen: wie tekende, met welk doel, en welke gegevens gedeeld mogen worden.',
	themakaarten: 'Wat een netwerk of gemeente op één thema wilde, deed en bereikte, op één moment.',
	organisaties: 'Netwerken, overleggen en partners: wie zijn ze, wat beslissen ze en hoe hangen ze samen.',
	indicatoren: 'Wat er gemeten is: per indicator de reeks, het doel, de bron en de kanttekeningen.',
	datasets: 'De tabellen en rapporten waar de cijfers uit komen.',
};

const namen = (lijst: Record<string, string | { naam: string }>) => (sleutel: string) => {
	const naam = lijst[sleutel];
	return naam === undefined ? sleutel : typeof naam === 'string' ? naam : naam.naam;
};
const SOORTEN: Partial<Record<Kastcollectie, (sleutel: string) => string>> = {
	interventies: namen(INTERVENTIESOORTEN),
	handreikingen: namen(HANDREIKINGSOORTEN),
	themakaarten: namen(THEMAKAARTSOORTEN),
	organisaties: namen(ORGANISATIESOORTEN),
	convenanten: namen(CONVENANTSTATUSSEN),
};

/** The name of a kind (`soort`) within a collection. */
export const soortnaam = (collectie: Kastcollectie, soort: string) => SOORTEN[collectie]?.(soort) ?? soort;

/** A filter with the values that occur and how often; none where there is nothing to choose. */
export function telFilter<T>(
	alle: readonly T[],
	naam: Filter['naam'],
	titel: string,
	van: (regel: T) => readonly string[],
	heet: (waarde: string) => string,
): Filter[] {
	const telling = new Map<string, number>();
	for (const regel of alle) for (const w of van(regel)) telling.set(w, (telling.get(w) ?? 0) + 1);
	const opties = [...telling].map(([waarde, aantal]) => ({ waarde, aantal, titel: heet(waarde) }));
	return opties.length < 2 ? [] : [{ naam, titel, opties: opties.sort((a, b) => a.titel.localeCompare(b.titel, 'nl')) }];
}

export function lijstpagina(kb: Kennisbank, collectie: Kastcollectie): Lijstpagina {
	const alle = kaartjes(kb, collectie);
	const { veel } = COLLECTIES[collectie];
	return {
		collectie,
		titel: veel.charAt(0).toUpperCase() + veel.slice(1),
		inleiding: INLEIDINGEN[collectie],
		kaartjes: alle,
		filters: [
			...telFilter(
				alle,
				'thema',
				'Thema',
				(k) => k.themas,
				(t) => kb.vind('themas', t)?.data.titel ?? t,
			),
			...telFilter(
				alle,
				'regio',
				'Regio',
				(k) => k.regios,
				(r) => kb.vind('gebieden', r)?.data.naam ?? r,
			),
			...telFilter(
				alle,
				'soort',
				'Soort',
				(k) => k.soorten,
				(s) => soortnaam(collectie, s),
			),
			...telFilter(
				alle,
				'niveau',
				'Niveau',
				(k) => k.niveaus,
				(n) => namen(NIVEAUS)(n),
			),
		],
	};
}
