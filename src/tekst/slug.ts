/** Makes the ids of the headings of one body: readable, and never twice the same. */
export function maakSlugs(): (titel: string) => string {
	const gebruikt = new Map<string, number>();
	return (titel) => {
		const kaal =
			titel
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, '') || 'deel';
		const keer = gebruikt.get(kaal) ?? 0;
		gebruikt.set(kaal, keer + 1);
		return keer === 0 ? kaal : `${kaal}-${keer + 1}`;
	};
}
