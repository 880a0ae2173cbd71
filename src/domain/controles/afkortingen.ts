import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { MDX_COLLECTIES } from '../model/collecties.ts';
import { lopendeTekst } from './lopende-tekst.ts';

const AFKORTING = /(?<![\p{L}\p{N}-])[A-Z]{2,6}(?:\+\+)?(?![\p{L}\p{N}-])/gu;

/**
 * An abbreviation is explained the first time: by `<Begrip>`, by a link to what it names, or in brackets.
 * Words that everybody knows are marked as such in `begrippen.yaml` (`gangbaar`).
 */
export function afkortingen({ inhoud }: Kennisbank): Bevinding[] {
	const begrippen = new Map(inhoud.begrippen.flatMap((b) => [b.data.term, ...b.data.ookWel].map((term) => [term, b] as const)));
	const gangbaar = new Set(inhoud.begrippen.filter((b) => b.data.gangbaar).flatMap((b) => [b.data.term, ...b.data.ookWel]));
	return [...MDX_COLLECTIES, 'themas' as const].flatMap((collectie) =>
		inhoud[collectie].flatMap((item) => {
			const mdx = item.tekst?.mdx ?? '';
			const uitgelegd = new Set([
				...[...mdx.matchAll(/<Begrip[^>]*>([^<]*)<\/Begrip>/g)].map((m) => m[1] as string),
				...[...mdx.matchAll(/\[([^\]]*)\]\([^)]*\)/g)].flatMap((m) => (m[1] as string).match(AFKORTING) ?? []),
				...[...mdx.matchAll(/\(([^()]*)\)/g)].flatMap((m) => (m[1] as string).match(AFKORTING) ?? []),
				...[...mdx.matchAll(/([A-Z]{2,6}(?:\+\+)?) \(/g)].map((m) => m[1] as string),
				...(item.data.titel.match(AFKORTING) ?? []),
			]);
			const gemeld = new Set<string>();
			return lopendeTekst(item, [/<Begrip[^>]*>.*?<\/Begrip>/g, /\[[^\]]*\]\([^)]*\)/g]).flatMap(({ tekst, regel }) =>
				[...tekst.matchAll(AFKORTING)].flatMap(([afkorting]): Bevinding[] => {
					if (uitgelegd.has(afkorting) || gangbaar.has(afkorting) || gemeld.has(afkorting)) return [];
					gemeld.add(afkorting);
					const begrip = begrippen.get(afkorting);
					return [
						{
							soort: 'afkorting',
							ernst: 'waarschuwing',
							bestand: item.bestand,
							regel,
							kolom: 1,
							wat: `De afkorting "${afkorting}" wordt hier niet uitgelegd.`,
							herstel: begrip
								? `Schrijf de eerste keer <Begrip id="${begrip.id}">${afkorting}</Begrip>.`
								: 'Schrijf haar de eerste keer voluit, of zet haar in content/begrippen.yaml.',
						},
					];
				}),
			);
		}),
	);
}
