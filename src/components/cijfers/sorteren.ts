/** Makes the columns of a table sortable by a button in each heading; numbers by their value, the rest by the Dutch alphabet. */
const opTekst = new Intl.Collator('nl', { numeric: true }).compare;

for (const tabel of document.querySelectorAll<HTMLTableElement>('table[data-sorteerbaar]')) {
	const romp = tabel.tBodies[0] as HTMLTableSectionElement;
	const sleutel = (rij: HTMLTableRowElement, kolom: number) => {
		const cel = rij.cells[kolom] as HTMLTableCellElement;
		return cel.hasAttribute('data-orde')
			? Number(cel.dataset['orde'])
			: cel.classList.contains('getal')
				? null
				: (cel.textContent ?? '').trim();
	};
	for (const [kolom, kop] of [...(tabel.tHead?.rows[0]?.cells ?? [])].entries()) {
		const knop = document.createElement('button');
		knop.type = 'button';
		knop.className = 'sorteerknop';
		knop.textContent = kop.textContent;
		kop.replaceChildren(knop);
		knop.addEventListener('click', () => {
			const op = kop.getAttribute('aria-sort') !== 'ascending';
			for (const k of tabel.tHead?.rows[0]?.cells ?? []) k.removeAttribute('aria-sort');
			kop.setAttribute('aria-sort', op ? 'ascending' : 'descending');
			const rijen = [...romp.rows].sort((a, b) => {
				const [x, y] = [sleutel(a, kolom), sleutel(b, kolom)];
				// What has no value stays below, whichever way one sorts.
				if (x === null || y === null) return Number(x === null) - Number(y === null);
				return (op ? 1 : -1) * (typeof x === 'number' && typeof y === 'number' ? x - y : opTekst(String(x), String(y)));
			});
			romp.append(...rijen);
		});
	}
}
