/** Works out every rate for the number of inhabitants that somebody types; the number stands in the address. */
import { bijdrage } from '../../domain/cijfers/bijdrage.ts';
import { metEenheid } from '../../domain/cijfers/opmaak.ts';

const vorm = document.querySelector<HTMLElement>('[data-bijdragen]');
const veld = document.querySelector<HTMLInputElement>('#inwoners');

if (vorm && veld) {
	const reken = () => {
		const inwoners = Number(veld.value.replace(/[.\s]/g, ''));
		const geldig = veld.value.trim() !== '' && Number.isInteger(inwoners) && inwoners > 0 && inwoners < 20_000_000;
		veld.setAttribute('aria-invalid', String(veld.value.trim() !== '' && !geldig));
		for (const cel of document.querySelectorAll<HTMLElement>('[data-eigen]')) {
			cel.hidden = !geldig;
			const tarief = cel.closest('tr')?.dataset['tarief'];
			if (tarief !== undefined && geldig)
				cel.textContent = metEenheid(bijdrage(inwoners, Number(tarief)), { eenheid: 'euro', decimalen: 0 });
		}
		history.replaceState(null, '', geldig ? `?inwoners=${inwoners}` : location.pathname);
	};
	vorm.hidden = false;
	veld.value = new URLSearchParams(location.search).get('inwoners') ?? '';
	if (veld.value) reken();
	veld.addEventListener('input', reken);
}
