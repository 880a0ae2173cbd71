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
	knop.addEventListener(
		'click',
		async () => {
			knop.disabled = true;
			const { Chart } = await import('./chart.ts');
			const svg = figuur.querySelector('svg') as SVGElement;
			const { soort, labels, series } = JSON.parse(figuur.dataset['grafiek'] as string) as Gegevens;
			const stijl = getComputedStyle(figuur);
			const kleur = (i: number) => stijl.getPropertyValue(`--serie-${i % 6}`).trim();
			const vak = document.createElement('div');
			vak.className = 'grafiek-vak';
			const doek = document.createElement('canvas');
			doek.setAttribute('role', 'img');
			doek.setAttribute('aria-label', svg.querySelector('title')?.textContent ?? '');
			vak.append(doek);
			svg.after(vak);
			svg.setAttribute('hidden', '');
			figuur.querySelector('.legenda')?.setAttribute('hidden', '');
			Chart.defaults.color = stijl.color;
			Chart.defaults.font.family = stijl.fontFamily;
			new Chart(doek, {
				type: soort === 'lijn' ? 'line' : 'bar',
				data: {
					labels,
					datasets: series.map((s, i) => ({
						label: s.naam,
						data: s.waarden,
						borderColor: kleur(i),
						backgroundColor: kleur(i),
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
			knop.textContent = 'Terug naar de getekende grafiek';
			knop.disabled = false;
			knop.addEventListener('click', () => location.reload(), { once: true });
		},
		{ once: true },
	);
}
