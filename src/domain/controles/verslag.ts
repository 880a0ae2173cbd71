import type { Bevinding } from '../model/bevinding.ts';

/** Verslagvorm: for a person, for GitHub's annotations, or for another program. */
export type Verslagvorm = 'tekst' | 'github' | 'json';

const regels = (n: number, een: string, veel: string) => `${n} ${n === 1 ? een : veel}`;

/** The report of all findings in one of three forms; ends with a line break. */
export function schrijfVerslag(bevindingen: readonly Bevinding[], vorm: Verslagvorm): string {
	if (vorm === 'json') return `${JSON.stringify(bevindingen, null, '\t')}\n`;
	if (vorm === 'github') {
		const kaal = (t: string) => t.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
		const eigenschap = (t: string) => kaal(t).replace(/:/g, '%3A').replace(/,/g, '%2C');
		return bevindingen
			.map((b) => {
				const plek = b.regel > 0 ? `,line=${b.regel}${b.kolom > 0 ? `,col=${b.kolom}` : ''}` : '';
				return `::${b.ernst === 'fout' ? 'error' : 'warning'} file=${eigenschap(b.bestand)}${plek},title=${eigenschap(b.soort)}::${kaal(`${b.wat} ${b.herstel}`)}\n`;
			})
			.join('');
	}
	const fouten = bevindingen.filter((b) => b.ernst === 'fout').length;
	const slot =
		bevindingen.length === 0
			? 'De inhoud is in orde.\n'
			: `${regels(fouten, 'fout', 'fouten')}, ${regels(bevindingen.length - fouten, 'waarschuwing', 'waarschuwingen')}.\n`;
	return (
		bevindingen
			.map(
				(b) =>
					`${b.bestand}${b.regel > 0 ? `:${b.regel}:${Math.max(1, b.kolom)}` : ''}\n  ${b.ernst === 'fout' ? '✗' : '!'} ${b.wat}\n    ${b.herstel}\n\n`,
			)
			.join('') + slot
	);
}
