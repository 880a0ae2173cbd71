/**
 * Results while typing, under the search fields. `/` goes to the field; the arrows walk the
 * results, Enter opens one or all, Escape closes. Without script the form goes to the search page.
 */
import type { Treffer } from './motor.ts';

const HOEVEEL = 8;

/** Suggestions stand together by what they are: entries, themes, terms. */
const GROEPEN: Record<string, string> = {
	thema: 'Thema’s',
	begrip: 'Begrippen',
	gebied: 'Gemeenten en regio’s',
	indicator: 'Cijfers',
	dataset: 'Cijfers',
};
const groepVan = (t: Treffer) => GROEPEN[t.een] ?? 'In de kast';
const gegroepeerd = (treffers: Treffer[]) => [...Map.groupBy(treffers, groepVan).values()].flat();

for (const [nummer, form] of document.querySelectorAll<HTMLFormElement>('[data-zoekveld]').entries()) {
	const veld = form.querySelector('input') as HTMLInputElement;
	const paneel = form.querySelector('.zoekpaneel') as HTMLElement;
	const lijstId = `zoekpaneel-${nummer}`;
	let gekozen = -1;
	let ronde = 0;

	paneel.id = lijstId;
	veld.setAttribute('role', 'combobox');
	veld.setAttribute('aria-autocomplete', 'list');
	veld.setAttribute('aria-expanded', 'false');
	veld.setAttribute('aria-controls', lijstId);

	const opties = () => [...paneel.querySelectorAll<HTMLElement>('[role=option]')];
	const sluit = () => {
		paneel.hidden = true;
		gekozen = -1;
		veld.setAttribute('aria-expanded', 'false');
		veld.removeAttribute('aria-activedescendant');
	};
	const kies = (i: number) => {
		const alle = opties();
		gekozen = alle.length === 0 ? -1 : (i + alle.length) % alle.length;
		for (const [j, optie] of alle.entries()) optie.setAttribute('aria-selected', String(j === gekozen));
		const optie = alle[gekozen];
		if (!optie) return;
		veld.setAttribute('aria-activedescendant', optie.id);
		optie.scrollIntoView({ block: 'nearest' });
	};
	const toon = (treffers: Treffer[], aantal: number, bericht: string) => {
		paneel.replaceChildren();
		const status = document.createElement('p');
		status.className = 'zoekpaneel-status';
		status.setAttribute('role', 'status');
		status.textContent = bericht;
		if (treffers.length > 0) {
			const lijst = document.createElement('div');
			lijst.setAttribute('role', 'listbox');
			lijst.setAttribute('aria-label', 'Gevonden');
			let groep = '';
			for (const [i, t] of treffers.entries()) {
				if (groepVan(t) !== groep) {
					groep = groepVan(t);
					const kop = document.createElement('p');
					kop.className = 'zoekgroep';
					kop.setAttribute('role', 'presentation');
					kop.textContent = groep;
					lijst.append(kop);
				}
				const optie = document.createElement('a');
				optie.href = t.pad;
				optie.id = `${lijstId}-${i}`;
				optie.tabIndex = -1;
				optie.setAttribute('role', 'option');
				optie.setAttribute('aria-selected', 'false');
				optie.className = 'zoekoptie';
				const titel = document.createElement('strong');
				titel.textContent = t.titel;
				const bij = document.createElement('span');
				bij.className = 'bij';
				bij.textContent = [t.een, t.thema].filter(Boolean).join(' · ');
				optie.append(titel, bij);
				lijst.append(optie);
			}
			if (aantal > treffers.length) {
				const alle = document.createElement('a');
				const adres = new URL(form.action);
				adres.searchParams.set('q', veld.value);
				alle.href = adres.href;
				alle.id = `${lijstId}-alle`;
				alle.tabIndex = -1;
				alle.setAttribute('role', 'option');
				alle.setAttribute('aria-selected', 'false');
				alle.className = 'zoekoptie';
				alle.textContent = `Alle ${aantal} resultaten`;
				lijst.append(alle);
			}
			lijst.id = `${lijstId}-lijst`;
			veld.setAttribute('aria-controls', lijst.id);
			paneel.append(lijst);
		}
		paneel.prepend(status);
		paneel.hidden = false;
		gekozen = -1;
		veld.setAttribute('aria-expanded', String(treffers.length > 0));
		veld.removeAttribute('aria-activedescendant');
	};

	let wacht: ReturnType<typeof setTimeout> | undefined;
	const vraag = async () => {
		const deze = ++ronde;
		const tekst = veld.value.trim();
		if (tekst.length < 2) return sluit();
		try {
			const { zoek } = await import('./motor.ts');
			const uit = await zoek(tekst, { aan: true });
			const treffers = gegroepeerd(await uit.haal(0, HOEVEEL));
			// An answer that comes after a newer question is thrown away.
			if (deze !== ronde) return;
			toon(
				treffers,
				uit.aantal,
				uit.aantal === 0 ? `Niets gevonden voor “${tekst}”.` : `${uit.aantal} ${uit.aantal === 1 ? 'resultaat' : 'resultaten'}`,
			);
		} catch {
			if (deze === ronde) toon([], 0, 'De zoekindex is niet te laden. Gebruik het menu om te bladeren.');
		}
	};
	veld.addEventListener('focus', () => void import('./motor.ts').then((m) => m.laad()).catch(() => {}), { once: true });
	veld.addEventListener('input', () => {
		clearTimeout(wacht);
		wacht = setTimeout(vraag, 80);
	});
	veld.addEventListener('keydown', (toets) => {
		if (toets.key === 'ArrowDown' || toets.key === 'ArrowUp') {
			if (paneel.hidden) return;
			toets.preventDefault();
			kies(gekozen < 0 && toets.key === 'ArrowUp' ? -1 : gekozen + (toets.key === 'ArrowDown' ? 1 : -1));
		} else if (toets.key === 'Enter' && gekozen >= 0) {
			toets.preventDefault();
			opties()[gekozen]?.click();
		} else if (toets.key === 'Escape' && !paneel.hidden) {
			toets.preventDefault();
			ronde += 1;
			sluit();
		}
	});
	form.addEventListener('focusout', (gebeurtenis) => {
		if (!form.contains(gebeurtenis.relatedTarget as Node | null)) sluit();
	});
}

document.addEventListener('keydown', (toets) => {
	const doel = toets.target as HTMLElement;
	if (
		toets.key !== '/' ||
		toets.ctrlKey ||
		toets.metaKey ||
		toets.altKey ||
		/^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName) ||
		doel.isContentEditable
	)
		return;
	const veld = document.querySelector<HTMLInputElement>('#zoekvraag, [data-zoekveld] input');
	if (!veld) return;
	toets.preventDefault();
	veld.focus();
	veld.select();
});
