import { type Cijfertabel, type Gegevens, tabelVan } from './gegevens.ts';
import { tekenLijn, tekenVeelvoud } from './lijn.ts';
import { tekenRadar } from './radar.ts';
import { tekenDoel, tekenStapel, tekenStaven, tekenStippen } from './staven.ts';
import { MATEN, schrijfSvg, type Tekening } from './tekening.ts';

/** How each kind of chart is drawn. */
const TEKENAARS = {
	lijn: tekenLijn,
	staven: tekenStaven,
	doel: tekenDoel,
	veelvoud: tekenVeelvoud,
	radar: tekenRadar,
	stapel: tekenStapel,
	stippen: tekenStippen,
} as const satisfies Record<string, (g: Gegevens, breedte: number) => Tekening>;

export type Grafieksoort = keyof typeof TEKENAARS;

/** Grafiek: a chart in its two drawings, its table and its numbers: all made of the same `gegevens`. */
export interface Grafiek {
	soort: Grafieksoort;
	/** unique on its page */
	id: string;
	titel: string;
	beschrijving: string;
	gegevens: Gegevens;
	tabel: Cijfertabel;
	/** SVG for a phone and for the rest, in the colours of the page */
	smal: string;
	breed: string;
}

/** Makes a chart of numbers. */
export function maakGrafiek(soort: Grafieksoort, id: string, titel: string, beschrijving: string, gegevens: Gegevens): Grafiek {
	const svg = (maat: keyof typeof MATEN) =>
		schrijfSvg(TEKENAARS[soort](gegevens, MATEN[maat]), {
			id: `${id}-${maat}`,
			titel,
			beschrijving: `${beschrijving} De tabel hieronder bevat dezelfde getallen.`,
		});
	return { soort, id, titel, beschrijving, gegevens, tabel: tabelVan(gegevens), smal: svg('smal'), breed: svg('breed') };
}

/** The chart as a file of its own: wide, in light colours. */
export const losseSvg = ({
	soort,
	gegevens,
	titel,
	beschrijving,
	id,
}: Pick<Grafiek, 'soort' | 'gegevens' | 'titel' | 'beschrijving' | 'id'>) =>
	schrijfSvg(TEKENAARS[soort](gegevens, MATEN.breed), { id, titel, beschrijving }, true);
