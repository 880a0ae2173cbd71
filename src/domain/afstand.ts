/** Number of edits (insert, delete, replace, swap) from one word to another; `max + 1` when it is more. */
export function bewerkingsafstand(a: string, b: string, max: number): number {
	if (Math.abs(a.length - b.length) > max) return max + 1;
	let voorvorige: number[] = [];
	let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const rij = [i];
		let laagste = i;
		for (let j = 1; j <= b.length; j++) {
			const zelfde = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
			let d = Math.min((vorige[j] as number) + 1, (rij[j - 1] as number) + 1, (vorige[j - 1] as number) + zelfde);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, (voorvorige[j - 2] as number) + 1);
			rij.push(d);
			laagste = Math.min(laagste, d);
		}
		if (laagste > max) return max + 1;
		voorvorige = vorige;
		vorige = rij;
	}
	return vorige[b.length] as number;
}
