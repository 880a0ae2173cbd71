/**
 * Offers an interactive chart over the drawn one. Chart.js is fetched only when somebody asks for
 * it; the numbers are those of the figure itself.
 */
interface Gegevens {
	soort: 'lijn' | 'staven';
	labels: string[];
	series: { naam: string; doel: boolean; waarden: (number | null)[] }[];
}

for (const figuur of document.querySelectorAll<HTMLElement>('[data-grafiek]')) {
	const knop = document.createElement('button');
	knop.type = 'button';
	knop.className = 'knop-stil';
	knop.textContent = 'Maak de grafiek interactief';
	figuur.querySelector('.legenda')?.after(knop);
	const svg = figuur.querySelector('svg') as SVGElement;
	const legenda = figuur.querySelector('.legenda') as HTMLElement;
	let vak: HTMLElement | undefined;

	/** Draws the canvas, in the colours that the series have now. */
	const teken = async () => {
		const { Chart } = await import('./chart.ts');
		const { soort, labels, series } = JSON.parse(figuur.dataset['grafiek'] as string) as Gegevens;
		const kleuren = [...svg.querySelectorAll('.serie')].map((serie) => getComputedStyle(serie).color);
		const { color, fontFamily } = getComputedStyle(figuur);
		const doek = document.createElement('canvas');
		doek.setAttribute('role', 'img');
		doek.setAttribute('aria-label', svg.querySelector('title')?.textContent ?? '');
		const nieuw = document.createElement('div');
		nieuw.className = 'grafiek-vak';
		nieuw.append(doek);
		svg.after(nieuw);
		Chart.defaults.color = color;
		Chart.defaults.font.family = fontFamily;
		new Chart(doek, {
			type: soort === 'lijn' ? 'line' : 'bar',
			data: {
				labels,
				datasets: series.map((s, i) => ({
					label: s.naam,
					data: s.waarden,
					borderColor: kleuren[i],
					backgroundColor: kleuren[i],
					borderDash: s.doel ? [6, 4] : [],
					spanGaps: false,
				})),
			},
			options: {
				maintainAspectRatio: false,
				animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 300 },
				scales: { y: { beginAtZero: true } },
				interaction: { mode: 'index', intersect: false },
				locale: 'nl-NL',
			},
		});
		return nieuw;
	};

	knop.addEventListener('click', async () => {
		knop.disabled = true;
		const aan = vak === undefined || vak.hidden === true;
		vak ??= await teken();
		vak.hidden = !aan;
		svg.toggleAttribute('hidden', aan);
		legenda.hidden = aan;
		knop.textContent = aan ? 'Terug naar de getekende grafiek' : 'Maak de grafiek interactief';
		knop.disabled = false;
	});
}
