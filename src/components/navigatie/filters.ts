/** Narrows a list by the choices above it; the choice stands in the address, so that it can be shared. */
const vak = document.querySelector<HTMLElement>('[data-filters]');
const kaartjes = [...document.querySelectorAll<HTMLElement>('.kaartje, .filterbaar-deel')];
const groepen = [...document.querySelectorAll<HTMLElement>('.filterbaar-groep')];

if (vak) {
	const telling = vak.querySelector<HTMLElement>('[data-telling]');
	const keuzes = [...vak.querySelectorAll('select')];

	const uitAdres = () => {
		const adres = new URLSearchParams(location.search);
		for (const keuze of keuzes) {
			const gevraagd = adres.get(keuze.name) ?? '';
			keuze.value = [...keuze.options].some((o) => o.value === gevraagd) ? gevraagd : '';
		}
	};

	const pasToe = () => {
		const gekozen = keuzes.filter((k) => k.value !== '').map((k) => [k.name, k.value] as const);
		let over = 0;
		for (const kaartje of kaartjes) {
			const past = gekozen.every(([naam, waarde]) => kaartje.dataset[naam]?.split(' ').includes(waarde));
			kaartje.hidden = !past;
			if (past) over += 1;
		}
		for (const groep of groepen) groep.hidden = groep.querySelector('.filterbaar-deel:not([hidden])') === null;
		const wat = telling?.dataset['wat'] ?? '';
		if (telling)
			telling.textContent =
				over === kaartjes.length
					? `${over} ${wat}`
					: over === 0
						? `Geen van de ${kaartjes.length} ${wat} past. Haal een filter weg.`
						: `${over} van de ${kaartjes.length} ${wat}`;
		return gekozen;
	};

	const naarAdres = () => {
		const gekozen = new URLSearchParams(pasToe() as unknown as string[][]).toString();
		history.replaceState(null, '', gekozen ? `?${gekozen}` : location.pathname);
	};

	vak.hidden = false;
	uitAdres();
	pasToe();
	vak.addEventListener('change', naarAdres);
	vak.querySelector('[data-wis]')?.addEventListener('click', () => {
		for (const keuze of keuzes) keuze.value = '';
		naarAdres();
	});
	addEventListener('popstate', () => {
		uitAdres();
		pasToe();
	});
}
