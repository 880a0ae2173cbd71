import type { Waarde } from '../../domain/weergave/feiten.ts';
import { veilig } from '../mdx/onderdeel.ts';

/**
 * Values of a fact or cell as HTML. Short words share a line; links and remarks each get their own.
 * A string and no component: an entry has dozens of them, and this is a twentieth of the price.
 */
export function schrijfWaarden(waarden: readonly Waarde[]): string {
	const kort = waarden.every((w) => !w.pad && !w.bij && w.tekst.length < 24);
	return waarden
		.map(
			({ tekst, pad, bij }) =>
				(pad ? `<a href="${veilig(pad)}">${veilig(tekst)}</a>` : veilig(tekst)) + (bij ? `<span class="bij"> (${veilig(bij)})</span>` : ''),
		)
		.join(kort ? ', ' : '<br>');
}
