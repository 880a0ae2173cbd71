import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { MDX_COLLECTIES } from '../model/collecties.ts';
import { lopendeTekst } from './lopende-tekst.ts';

/** Above this many words, a sentence is hard to read for many people. */
const LANGSTE_ZIN = 30;

/** Sentences stay short enough for plain Dutch. */
export function zinslengte({ inhoud }: Kennisbank): Bevinding[] {
	return [...MDX_COLLECTIES, 'themas' as const].flatMap((collectie) =>
		inhoud[collectie].flatMap((item) =>
			lopendeTekst(item).flatMap(({ tekst, regel }) =>
				tekst
					.split(/(?<=[.!?:;])\s+(?=["“‘']?\p{Lu})/u)
					.map((zin) => ({ zin, woorden: zin.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0 }))
					.filter(({ woorden }) => woorden > LANGSTE_ZIN)
					.map(
						({ zin, woorden }): Bevinding => ({
							soort: 'zinslengte',
							ernst: 'waarschuwing',
							bestand: item.bestand,
							regel,
							kolom: 1,
							wat: `Deze zin heeft ${woorden} woorden: "${zin.slice(0, 60)}…".`,
							herstel: `Maak er twee zinnen van, of een lijstje. Houd een zin onder de ${LANGSTE_ZIN} woorden.`,
						}),
					),
			),
		),
	);
}
