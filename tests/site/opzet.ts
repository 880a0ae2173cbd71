import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { vindChromium } from '../../scripts/chromium.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** the site from the root of a host, and below a path of one */
		adres: string;
		adresOnderPad: string;
		chromium: string;
	}
}

const wortel = join(import.meta.dirname, '../..');
const PAD = '/netwerk/kast';

/** Builds the site once, as an administrator does, and serves it in two places. */
export default async function opzet(project: TestProject) {
	project.provide('chromium', vindChromium());
	execFileSync('npm', ['run', '--silent', 'build'], { cwd: wortel, stdio: ['ignore', 'inherit', 'inherit'] });
	const bestanden = sirv(join(wortel, 'dist'), { dev: false, etag: true });
	const server: Server = createServer((vraag, antwoord) => {
		if (vraag.url?.startsWith(`${PAD}/`)) vraag.url = vraag.url.slice(PAD.length);
		bestanden(vraag, antwoord, () => {
			antwoord.writeHead(404, { 'content-type': 'text/html' });
			antwoord.end(readFileSync(join(wortel, 'dist/404.html')));
		});
	});
	await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
	const oorsprong = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	project.provide('adres', `${oorsprong}/`);
	project.provide('adresOnderPad', `${oorsprong}${PAD}/`);
	return () => new Promise<void>((klaar) => server.close(() => klaar()));
}
