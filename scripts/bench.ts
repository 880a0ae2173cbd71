/**
 * `npm run bench -- cijfers`: times the figures (`bench/cijfers.ts`).
 * `npm run bench -- zoeken`: compares the search with that of others (`bench/zoeken.ts`).
 * `npm run bench [-- --aantallen=1000,10000 --rondes=3]`: builds the same entries with this project,
 * Eleventy + Pagefind and Astro + @astrojs/mdx + Pagefind, alternating, and prints medians, ratios,
 * peak memory and size. Timings of one run are only worth comparing with each other.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bouwer, bouwers, installeerPeers } from './bench/bouwers.ts';
import { benchCijfers } from './bench/cijfers.ts';
import { benchZoeken } from './bench/zoeken.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		aantallen: { type: 'string', default: '1000,10000' },
		rondes: { type: 'string', default: '3' },
		map: { type: 'string', default: join(tmpdir(), 'apothekerskast-bench') },
	},
});

/** Meting: seconds, and the highest memory in MB of all processes of one build together. */
interface Meting {
	seconden: number;
	geheugen: number;
}

/** Resident memory of a process and its descendants in MB (Linux). */
function geheugenVan(pid: number): number {
	const ouders = new Map<number, number[]>();
	const rss = new Map<number, number>();
	for (const naam of readdirSync('/proc')) {
		if (!/^\d+$/.test(naam)) continue;
		try {
			const stat = readFileSync(`/proc/${naam}/stat`, 'utf8');
			const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			const ouder = Number(velden[1]);
			ouders.set(ouder, [...(ouders.get(ouder) ?? []), Number(naam)]);
			rss.set(Number(naam), (Number(velden[21]) * 4096) / 1e6);
		} catch {
			// The process ended between listing and reading.
		}
	}
	const tel = (p: number): number => (rss.get(p) ?? 0) + (ouders.get(p) ?? []).reduce((n, k) => n + tel(k), 0);
	return tel(pid);
}

const voerUit = (opdracht: string[], map: string) =>
	new Promise<number>((klaar, mis) => {
		const [programma = '', ...woorden] = opdracht;
		let uitvoer = '';
		let top = 0;
		const kind = spawn(programma, woorden, {
			cwd: map,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		});
		for (const stroom of [kind.stdout, kind.stderr])
			stroom.on('data', (d: Buffer) => {
				uitvoer = (uitvoer + d.toString()).slice(-2000);
			});
		const meter = setInterval(() => {
			top = Math.max(top, geheugenVan(kind.pid ?? 0));
		}, 250);
		kind.on('close', (code) => {
			clearInterval(meter);
			if (code === 0) klaar(top);
			else mis(new Error(`${opdracht.join(' ')} eindigde met ${code}:\n${uitvoer}`));
		});
	});

async function meet(bouwer: Bouwer, map: string): Promise<Meting> {
	const begin = performance.now();
	let geheugen = 0;
	for (const opdracht of bouwer.bouw) geheugen = Math.max(geheugen, await voerUit(opdracht, map));
	return { seconden: (performance.now() - begin) / 1000, geheugen };
}

const mediaan = (getallen: number[]) => getallen.toSorted((a, b) => a - b)[Math.floor((getallen.length - 1) / 2)] as number;
const grootte = (map: string): number =>
	readdirSync(map, { recursive: true, withFileTypes: true }).reduce(
		(n, e) => n + (e.isFile() ? statSync(join(e.parentPath, e.name)).size : 0),
		0,
	) / 1e6;

const wortel = process.cwd();
const modules = installeerPeers(values.map);
if (positionals.includes('cijfers')) await benchCijfers(modules, Number(values.rondes));
else if (positionals.includes('zoeken')) await benchZoeken(modules, Number(values.rondes));
else await benchBouw();

async function benchBouw() {
	for (const aantal of values.aantallen.split(',').map(Number)) {
		const lijst = bouwers(wortel, modules).map((bouwer, i) => ({
			bouwer,
			map: join(values.map, `${aantal}-${i}`),
			koud: [] as Meting[],
			warm: [] as Meting[],
		}));
		for (const { bouwer, map } of lijst) bouwer.maak(map, aantal);
		for (let ronde = 0; ronde < Number(values.rondes); ronde++)
			for (const deelnemer of lijst) {
				const { bouwer, map } = deelnemer;
				for (const rest of bouwer.resten) rmSync(join(map, rest), { recursive: true, force: true });
				deelnemer.koud.push(await meet(bouwer, map));
				if (bouwer.wijzig) {
					bouwer.wijzig(map);
					deelnemer.warm.push(await meet(bouwer, map));
				}
				const laatste = deelnemer.koud.at(-1) as Meting;
				process.stderr.write(`${aantal} inzendingen, ronde ${ronde + 1}: ${bouwer.naam} ${laatste.seconden.toFixed(1)} s\n`);
			}
		const [, eleventy] = lijst;
		const norm = mediaan((eleventy?.koud ?? []).map((m) => m.seconden));
		process.stdout.write(`\n${aantal} inzendingen, ${values.rondes} rondes, medianen\n`);
		for (const { bouwer, map, koud, warm } of lijst) {
			const seconden = mediaan(koud.map((m) => m.seconden));
			process.stdout.write(
				`  ${bouwer.naam.padEnd(34)} ${seconden.toFixed(1).padStart(6)} s  ${(seconden / norm).toFixed(2)} × Eleventy  ${Math.max(
					...koud.map((m) => m.geheugen),
				)
					.toFixed(0)
					.padStart(
						5,
					)} MB  ${grootte(join(map, bouwer.uitvoer)).toFixed(0).padStart(4)} MB uitvoer${warm.length > 0 ? `  na één wijziging ${mediaan(warm.map((m) => m.seconden)).toFixed(1)} s` : ''}\n`,
			);
		}
	}
}
