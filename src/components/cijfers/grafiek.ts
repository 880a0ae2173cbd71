/**
 * Puts an interactive chart in the place of the drawn one, on request: hover, arrow keys, series on and
 * off. Chart.js is fetched only then; the numbers are those of the figure itself. Also saves PNG and CSV.
 */
import { celtekst, csvVan } from '../../domain/cijfers/grafiek/gegevens.ts';
import { type Grafiek, losseSvg } from '../../domain/cijfers/grafiek/maken.ts';

type Gegevensgrafiek = Pick<Grafiek, 'soort' | 'id' | 'titel' | 'beschrijving' | 'gegevens'>;

const knop = (tekst: string) => {
	const element = document.createElement('button');
	element.type = 'button';
	element.className = 'knop-stil';
	element.textContent = tekst;
	return element;
};

/** Draws the chart with Chart.js, in the colours that the page shows now. */
async function maakInteractief(figuur: HTMLElement, { soort, titel, gegevens: g }: Gegevensgrafiek) {
	const { Chart } = await import('./chart.ts');
	const stijl = getComputedStyle(figuur);
	const proef = figuur.appendChild(document.createElement('span'));
	const kleuren = g.series.map((_, i) => {
		proef.className = `s${i % 6}`;
		return getComputedStyle(proef).color;
	});
	proef.remove();
	const vak = document.createElement('div');
	const doek = document.createElement('canvas');
	const stem = document.createElement('p');
	vak.className = 'grafiek-vak';
	doek.tabIndex = 0;
	doek.setAttribute('role', 'img');
	doek.setAttribute('aria-label', `${titel}. Met de pijltjes loopt u langs de waarden.`);
	stem.setAttribute('aria-live', 'polite');
	stem.className = 'bij';
	vak.append(doek);
	Chart.defaults.color = stijl.color;
	Chart.defaults.font.family = stijl.fontFamily;
	const lijn = soort === 'lijn' || soort === 'veelvoud';
	const radar = soort === 'radar';
	const rooster = { color: getComputedStyle(figuur.querySelector('.rooster') ?? figuur).stroke };
	const referentie =
		g.referentie === undefined
			? []
			: [{ naam: 'Gemiddelde', doel: true, waarden: g.labels.map(() => ({ waarde: g.referentie as number })) }];
	const grafiek = new Chart(doek, {
		type: lijn ? 'line' : radar ? 'radar' : 'bar',
		data: {
			labels: g.labels,
			datasets: [...g.series, ...(radar ? referentie : [])].map((s, i) => ({
				label: s.naam,
				data: s.waarden.map((c) => c?.waarde ?? null),
				borderColor: kleuren[i] ?? stijl.color,
				backgroundColor: s.doel || radar ? 'transparent' : (kleuren[i] ?? stijl.color),
				borderWidth: 2,
				borderDash: s.doel ? [6, 4] : [],
				pointStyle: (['circle', 'rect', 'triangle', 'rectRot', 'cross', 'dash'] as const)[i % 6] as 'circle',
				pointRadius: 4,
				spanGaps: false,
			})),
		},
		options: {
			maintainAspectRatio: false,
			animation: false,
			locale: 'nl-NL',
			...(lijn || radar ? {} : { indexAxis: 'y' as const }),
			interaction: { mode: 'index', intersect: false, axis: lijn || radar ? 'x' : 'y' },
			scales: radar
				? {
						r: {
							beginAtZero: true,
							...(g.hoogste === undefined ? {} : { max: g.hoogste }),
							grid: rooster,
							angleLines: rooster,
							ticks: { backdropColor: 'transparent' },
						},
					}
				: {
						x: { beginAtZero: true, stacked: soort === 'stapel', grid: rooster },
						y: { beginAtZero: true, stacked: soort === 'stapel', grid: rooster },
					},
			plugins: {
				legend: { display: false },
				tooltip: {
					callbacks: {
						label: ({ datasetIndex, dataIndex, dataset }) =>
							`${dataset.label}: ${celtekst(g.series[datasetIndex]?.waarden[dataIndex] ?? (radar ? { waarde: g.referentie ?? 0 } : null), g.notatie)}`,
					},
				},
			},
		},
	});

	let plek = -1;
	doek.addEventListener('keydown', (e) => {
		const stap = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
		if (stap === undefined) return;
		e.preventDefault();
		plek = (plek + stap + g.labels.length) % g.labels.length;
		const zichtbaar = g.series.flatMap((s, i) =>
			grafiek.isDatasetVisible(i) && s.waarden[plek] ? [{ datasetIndex: i, index: plek }] : [],
		);
		const punt = zichtbaar[0] && grafiek.getDatasetMeta(zichtbaar[0].datasetIndex).data[plek];
		grafiek.setActiveElements(zichtbaar);
		grafiek.tooltip?.setActiveElements(zichtbaar, { x: punt?.x ?? 0, y: punt?.y ?? 0 });
		grafiek.update();
		stem.textContent = `${g.labels[plek]}: ${g.series.flatMap((s, i) => (grafiek.isDatasetVisible(i) ? [`${s.naam} ${celtekst(s.waarden[plek] ?? null, g.notatie)}`] : [])).join('; ')}.`;
	});

	const keuzes = document.createElement('fieldset');
	keuzes.className = 'legenda';
	const kop = document.createElement('legend');
	kop.textContent = 'Toon';
	keuzes.append(kop);
	for (const [i, s] of g.series.entries()) {
		const label = document.createElement('label');
		const vinkje = document.createElement('input');
		vinkje.type = 'checkbox';
		vinkje.checked = true;
		vinkje.addEventListener('change', () => grafiek.setDatasetVisibility(i, vinkje.checked));
		vinkje.addEventListener('change', () => grafiek.update());
		const merk = figuur.querySelectorAll('.legenda-merk')[i]?.cloneNode(true);
		label.append(vinkje, ...(merk ? [merk] : []), s.naam);
		keuzes.append(label);
	}
	const geheel = document.createElement('div');
	geheel.append(vak, stem, keuzes);
	return geheel;
}

/** Saves the chart as PNG, twice as sharp as it is wide. */
async function bewaarPng(g: Gegevensgrafiek) {
	const plaat = new Image();
	plaat.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(losseSvg(g))}`;
	await plaat.decode();
	const doek = document.createElement('canvas');
	doek.width = plaat.naturalWidth * 2;
	doek.height = plaat.naturalHeight * 2;
	doek.getContext('2d')?.drawImage(plaat, 0, 0, doek.width, doek.height);
	bewaar(g, doek.toDataURL('image/png'), 'png');
}

/** Gives a file to whoever asked for it. */
function bewaar({ titel }: Gegevensgrafiek, adres: string, soort: 'png' | 'csv') {
	const link = document.createElement('a');
	link.href = adres;
	link.download = `${titel.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${soort}`;
	link.click();
}

for (const figuur of document.querySelectorAll<HTMLElement>('[data-grafiek]')) {
	const gegevens = JSON.parse(figuur.dataset['grafiek'] as string) as Gegevensgrafiek;
	const getekend = figuur.querySelectorAll<HTMLElement>('.grafiek-smal, .grafiek-breed, ul.legenda');
	const knoppen = document.createElement('div');
	const wissel = knop('Maak de grafiek interactief');
	const png = knop('Bewaar als PNG');
	const csv = knop('Bewaar de getallen als CSV');
	knoppen.className = 'grafiek-knoppen';
	knoppen.append(wissel, png, csv);
	figuur.querySelector('ul.legenda')?.after(knoppen);
	let levend: HTMLElement | undefined;

	wissel.addEventListener('click', async () => {
		wissel.disabled = true;
		const aan = levend === undefined || levend.hidden === true;
		levend ??= await maakInteractief(figuur, gegevens);
		if (!levend.isConnected) knoppen.before(levend);
		levend.hidden = !aan;
		for (const deel of getekend) deel.hidden = aan;
		wissel.textContent = aan ? 'Terug naar de getekende grafiek' : 'Maak de grafiek interactief';
		wissel.disabled = false;
		wissel.focus();
	});
	png.addEventListener('click', () => bewaarPng(gegevens));
	csv.addEventListener('click', () =>
		bewaar(gegevens, `data:text/csv;charset=utf-8,${encodeURIComponent(csvVan(gegevens.gegevens))}`, 'csv'),
	);
}
