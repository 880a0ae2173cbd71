import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLEKKEN = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'/snap/bin/chromium',
];

function zoek(): string | undefined {
	const opgegeven = process.env['CHROMIUM'];
	if (opgegeven && existsSync(opgegeven)) return opgegeven;
	const paden = (process.env['PATH'] ?? '').split(delimiter).flatMap((map) => NAMEN.map((naam) => join(map, naam)));
	return [...paden, ...PLEKKEN].find((pad) => {
		try {
			accessSync(pad, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}

/** The path of a Chromium on this machine. Installs Debian's where it may; else says in one line what to do. */
export function vindChromium(): string {
	const gevonden = zoek();
	if (gevonden) return gevonden;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		process.stdout.write('Chromium ontbreekt; ik installeer die van Debian.\n');
		const apt = (...woorden: string[]) =>
			execFileSync('apt-get', ['-qq', ...woorden], {
				stdio: ['ignore', 'ignore', 'inherit'],
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			});
		apt('update');
		apt('install', '-y', '--no-install-recommends', 'chromium');
		const nieuw = zoek();
		if (nieuw) return nieuw;
	}
	throw new Error(
		'Geen Chromium gevonden: installeer die (Debian: sudo apt-get install chromium), of zet het pad in de variabele CHROMIUM.',
	);
}

/** How Chromium starts here: headless, and without a word to the outside. */
export const CHROMIUMVLAGGEN = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
