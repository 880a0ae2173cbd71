/**
 * Puts two series side by side, chosen in the address: `?a=…&gebied-a=…&b=…&gebied-b=…`. Draws with the
 * same code as the build; the numbers travel in the page, so that it works from a folder too.
 */
import { maakGrafiek } from '../../domain/cijfers/grafiek/maken.ts';
import { schrijfMerk } from '../../domain/cijfers/grafiek/tekening.ts';
import { type Vergelijkbaar, vergelijk } from '../../domain/cijfers/vergelijking.ts';

const vorm = document.querySelector<HTMLElement>('[data-vergelijken]');
const uitkomst = document.querySelector<HTMLElement>('[data-uitkomst]');
const bron = document.querySelector('[data-reeksen]');

if (vorm && uitkomst && bron) {
	const reeksen = JSON.parse(bron.textContent ?? '[]') as Vergelijkbaar[];
	const keuze = (naam: string) => vorm.querySelector(`select[name="${naam}"]`) as HTMLSelectElement;
	const zet = (lijst: HTMLSelectElement, waarde: string | null) => {
		if (waarde !== null && [...lijst.options].some((o) => o.value === waarde)) lijst.value = waarde;
	};

	/** Offers the areas of the chosen indicator; keeps the area when it has that too. */
	const vulGebieden = (zijde: 'a' | 'b') => {
		const lijst = keuze(`gebied-${zijde}`);
		const eerder = lijst.value;
		lijst.replaceChildren(...reeksen.filter((r) => r.indicator === keuze(zijde).value).map((r) => new Option(r.naam, r.gebied)));
		zet(lijst, eerder);
	};

	const element = (naam: string, tekst: string, klasse = '') => {
		const e = document.createElement(naam);
		e.textContent = tekst;
		if (klasse) e.className = klasse;
		return e;
	};

	const toon = () => {
		const gekozen = (zijde: 'a' | 'b') =>
			reeksen.find((r) => r.indicator === keuze(zijde).value && r.gebied === keuze(`gebied-${zijde}`).value) as Vergelijkbaar;
		const [a, b] = [gekozen('a'), gekozen('b')];
		const naastElkaar = vergelijk(a, b);
		if (naastElkaar === null) {
			uitkomst.replaceChildren(element('p', 'Deze twee hebben geen jaar gemeen. Kies een ander cijfer of gebied.', 'let-op'));
			return;
		}
		const titel = `${a.titel} (${a.naam}) en ${b.titel} (${b.naam})`;
		const grafiek = maakGrafiek(
			naastElkaar.gegevens.labels.length > 2 ? 'lijn' : 'staven',
			'vergelijking',
			titel,
			naastElkaar.zin,
			naastElkaar.gegevens,
		);
		const figuur = document.createElement('figure');
		figuur.className = 'grafiek';
		for (const maat of ['smal', 'breed'] as const) {
			const vak = document.createElement('div');
			vak.className = `grafiek-${maat}`;
			vak.innerHTML = grafiek[maat];
			figuur.append(vak);
		}
		const legenda = document.createElement('ul');
		legenda.className = 'legenda';
		legenda.append(
			...grafiek.gegevens.series.map((s, i) => {
				const li = element('li', s.naam, 'legenda-item');
				li.insertAdjacentHTML('afterbegin', schrijfMerk(i, s.doel, grafiek.soort === 'staven' && i % 2 === 1));
				return li;
			}),
		);
		const tabel = document.createElement('table');
		const rij = (cellen: string[], kop: boolean) => {
			const tr = document.createElement('tr');
			for (const [i, tekst] of cellen.entries()) {
				const cel = element(kop || i === 0 ? 'th' : 'td', tekst, i > 0 ? 'getal' : '');
				if (kop || i === 0) cel.setAttribute('scope', kop ? 'col' : 'row');
				tr.append(cel);
			}
			return tr;
		};
		tabel.createTHead().append(rij(grafiek.tabel.kop, true));
		tabel.createTBody().append(...grafiek.tabel.rijen.map((r) => rij(r, false)));
		const tabelvak = document.createElement('div');
		tabelvak.className = 'tabelvak';
		tabelvak.tabIndex = 0;
		tabelvak.setAttribute('role', 'group');
		tabelvak.setAttribute('aria-label', `Tabel: ${titel}`);
		tabelvak.append(tabel);
		figuur.prepend(element('figcaption', titel));
		figuur.append(legenda, tabelvak);
		uitkomst.replaceChildren(element('p', naastElkaar.zin, 'zin'), figuur);
	};

	const uitAdres = () => {
		const adres = new URLSearchParams(location.search);
		zet(keuze('a'), adres.get('a'));
		zet(keuze('b'), adres.get('b') ?? adres.get('a'));
		for (const zijde of ['a', 'b'] as const) {
			vulGebieden(zijde);
			zet(keuze(`gebied-${zijde}`), adres.get(`gebied-${zijde}`));
		}
		// Asked for one figure only: beside it stands its second area, where it has one.
		if (!adres.has('b') && !adres.has('gebied-b')) {
			const lijst = keuze('gebied-b');
			lijst.selectedIndex = Math.min(1, lijst.options.length - 1);
		}
		toon();
	};

	vorm.hidden = false;
	uitAdres();
	vorm.addEventListener('change', ({ target }) => {
		const { name } = target as HTMLSelectElement;
		if (name === 'a' || name === 'b') vulGebieden(name);
		const adres = new URLSearchParams(['a', 'gebied-a', 'b', 'gebied-b'].map((n) => [n, keuze(n).value]));
		history.replaceState(null, '', `?${adres}`);
		toon();
	});
	addEventListener('popstate', uitAdres);
}
