/** The search page: question and filters stand in the address (`?q=…&thema=…`), so that a search can be shared. */
import { type Treffer, type Uitkomst, vindplaatsen, zoek } from './motor.ts';

const PER_KEER = 10;
const form = document.querySelector<HTMLFormElement>('[data-zoekpagina]');

if (form) {
	const veld = form.querySelector('input') as HTMLInputElement;
	const keuzes = [...form.querySelectorAll('select')];
	const status = form.querySelector('[data-status]') as HTMLElement;
	const lijst = form.querySelector('[data-treffers]') as HTMLElement;
	const meer = form.querySelector('[data-meer]') as HTMLButtonElement;
	const begrepen = form.querySelector('[data-begrepen]') as HTMLElement;
	let ronde = 0;
	let later: ReturnType<typeof setTimeout> | undefined;
	let uitkomst: Uitkomst | undefined;
	let getoond = 0;

	const maakTreffer = (t: Treffer) => {
		const item = document.createElement('li');
		item.className = 'treffer';
		const titel = document.createElement('h2');
		titel.className = 'kaartje-titel';
		const link = document.createElement('a');
		link.href = t.pad;
		link.textContent = t.titel;
		titel.append(link);
		const bij = document.createElement('p');
		bij.className = 'bij';
		bij.textContent = [t.een, t.thema].filter(Boolean).join(' · ');
		const fragment = document.createElement('p');
		fragment.innerHTML = t.fragment;
		fragment.className = 'treffer-fragment';
		item.append(titel, bij, fragment);
		item.dataset['pad'] = t.pad;
		if (t.waarom) {
			const waarom = document.createElement('p');
			waarom.className = 'treffer-waarom';
			waarom.textContent = t.waarom;
			item.append(waarom);
		}
		return item;
	};

	/** Adds to the results that are shown where in their text the words stand. */
	const verrijk = async (vraag: string, deze: number) => {
		const plaatsen = await vindplaatsen(vraag).catch(() => null);
		if (plaatsen === null || deze !== ronde) return;
		for (const item of lijst.querySelectorAll<HTMLElement>('.treffer')) {
			const plaats = plaatsen.get(item.dataset['pad'] ?? '');
			if (!plaats || item.querySelector('.treffer-delen')) continue;
			if (plaats.fragment.includes('<mark>')) (item.querySelector('.treffer-fragment') as HTMLElement).innerHTML = plaats.fragment;
			const delen = document.createElement('p');
			delen.className = 'treffer-delen';
			for (const d of plaats.delen) {
				const a = document.createElement('a');
				a.href = d.pad;
				a.textContent = d.titel;
				delen.append(a, ' ');
			}
			item.append(delen);
		}
	};

	/** Recent questions stay on this device, and go when somebody says so. */
	const ONTHOUDEN = 'apothekerskast.gezocht';
	const eerder = (): string[] => {
		try {
			return JSON.parse(localStorage.getItem(ONTHOUDEN) ?? '[]') as string[];
		} catch {
			return [];
		}
	};
	let bewaar: ReturnType<typeof setTimeout> | undefined;
	const onthoud = (vraag: string) => {
		clearTimeout(bewaar);
		// Only a question that stood for a while was a question.
		bewaar = setTimeout(() => {
			try {
				localStorage.setItem(ONTHOUDEN, JSON.stringify([vraag, ...eerder().filter((e) => e !== vraag)].slice(0, 6)));
			} catch {
				// Without storage there is nothing to remember.
			}
		}, 2000);
	};
	const toonEerder = () => {
		const lijstje = eerder();
		begrepen.replaceChildren();
		if (lijstje.length === 0) return;
		const kop = document.createElement('p');
		kop.textContent = 'Eerder gezocht, alleen op dit apparaat bewaard:';
		const ul = document.createElement('ul');
		for (const e of lijstje) {
			const a = document.createElement('a');
			a.href = `?${new URLSearchParams({ q: e })}`;
			a.textContent = e;
			const li = document.createElement('li');
			li.append(a);
			ul.append(li);
		}
		const wis = document.createElement('button');
		wis.type = 'button';
		wis.className = 'knop-stil';
		wis.textContent = 'Wis deze lijst';
		wis.addEventListener('click', () => {
			localStorage.removeItem(ONTHOUDEN);
			begrepen.replaceChildren();
			veld.focus();
		});
		begrepen.append(kop, ul, wis);
	};

	/** Says what was searched for besides what was typed. */
	const legUit = ({ bedoelde, ookGezocht, lades }: Uitkomst) => {
		begrepen.replaceChildren();
		if (lades.length > 0) {
			const p = document.createElement('p');
			p.append('Misschien ligt het in deze la: ');
			for (const [i, titel] of lades.entries()) {
				const a = document.createElement('a');
				a.href = `?${new URLSearchParams({ thema: titel })}`;
				a.textContent = titel;
				p.append(i > 0 ? ', ' : '', a);
			}
			p.append('.');
			begrepen.append(p);
		}
		for (const [getypt, goed] of bedoelde) {
			const p = document.createElement('p');
			const a = document.createElement('a');
			a.href = `?${new URLSearchParams({ q: veld.value.trim().replace(new RegExp(getypt, 'i'), goed) })}`;
			a.textContent = goed;
			p.append('Bedoelde u: ', a, '?');
			begrepen.append(p);
		}
		if (ookGezocht.length > 0) {
			const p = document.createElement('p');
			p.className = 'bij';
			p.textContent = `Ook gezocht op: ${ookGezocht.join(', ')}.`;
			begrepen.append(p);
		}
	};

	const toonMeer = async (deze: number) => {
		if (!uitkomst) return;
		const treffers = await uitkomst.haal(getoond, getoond + PER_KEER);
		if (deze !== ronde) return;
		lijst.append(...treffers.map(maakTreffer));
		getoond += treffers.length;
		meer.hidden = getoond >= uitkomst.aantal;
	};

	const zoekNu = async () => {
		const deze = ++ronde;
		const vraag = veld.value.trim();
		const gekozen = keuzes.filter((k) => k.value !== '' && k.name !== 'orde');
		const opDatum = keuzes.some((k) => k.name === 'orde' && k.value === 'datum');
		const adres = new URLSearchParams([
			...(vraag ? [['q', vraag]] : []),
			...gekozen.map((k) => [k.name, k.value]),
			...(opDatum ? [['orde', 'datum']] : []),
		] as string[][]).toString();
		history.replaceState(null, '', adres ? `?${adres}` : location.pathname);
		if (vraag === '' && gekozen.length === 0) {
			lijst.replaceChildren();
			toonEerder();
			meer.hidden = true;
			status.textContent = 'Typ een woord, of kies een filter.';
			return;
		}
		try {
			const nieuw = await zoek(vraag, { filters: Object.fromEntries(gekozen.map((k) => [k.name, [k.value]])), opDatum });
			if (deze !== ronde) return;
			uitkomst = nieuw;
			getoond = 0;
			for (const keuze of keuzes.filter((k) => k.name !== 'orde'))
				for (const optie of keuze.options)
					if (optie.value !== '') optie.textContent = `${optie.dataset['titel']} (${nieuw.telling[keuze.name]?.[optie.value] ?? 0})`;
			status.textContent =
				nieuw.aantal === 0
					? `Niets gevonden${vraag ? ` voor “${vraag}”` : ''}${gekozen.length > 0 ? ' met deze filters' : ''}. Probeer een ander woord${gekozen.length > 0 ? ', of haal een filter weg' : ''}; bladeren kan met het menu.`
					: `${nieuw.aantal} ${nieuw.aantal === 1 ? 'resultaat' : 'resultaten'}`;
			lijst.replaceChildren();
			legUit(nieuw);
			if (vraag !== '' && nieuw.aantal > 0) onthoud(vraag);
			await toonMeer(deze);
			clearTimeout(later);
			if (vraag !== '' && nieuw.aantal > 0) later = setTimeout(() => void verrijk(vraag, deze), 400);
		} catch {
			if (deze === ronde) status.textContent = 'De zoekindex is niet te laden. Gebruik het menu om door de lijsten te bladeren.';
		}
	};

	const uitAdres = () => {
		const adres = new URLSearchParams(location.search);
		veld.value = adres.get('q') ?? '';
		for (const k of keuzes) {
			const gevraagd = adres.get(k.name) ?? '';
			k.value = [...k.options].some((o) => o.value === gevraagd) ? gevraagd : '';
		}
	};
	let wacht: ReturnType<typeof setTimeout> | undefined;
	form.hidden = false;
	uitAdres();
	void zoekNu();
	form.addEventListener('submit', (gebeurtenis) => {
		gebeurtenis.preventDefault();
		void zoekNu();
	});
	veld.addEventListener('input', () => {
		clearTimeout(wacht);
		wacht = setTimeout(zoekNu, 120);
	});
	for (const keuze of keuzes) keuze.addEventListener('change', zoekNu);
	meer.addEventListener('click', () => void toonMeer(ronde));
	addEventListener('popstate', () => {
		uitAdres();
		void zoekNu();
	});
}
