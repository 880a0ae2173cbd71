/**
 * Compares the search of this project with what others would give: the same pieces, the same questions.
 * Everything is asked as somebody would who has pressed Enter; quality is measured with the measure of
 * the project itself (src/domain/zoeken/maat.ts), bytes as gzip.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Zoekvraag } from '../../src/domain/model/zoekwoord.ts';
import { maakCatalogus, type Vermelding, type Zoekstuk } from '../../src/domain/zoeken/catalogus.ts';
import { meet } from '../../src/domain/zoeken/maat.ts';
import { type Facetten, KAARTEN_PER_VAK, type Kaart, leesKern, leesVak, pak, vakVan } from '../../src/domain/zoeken/opslag.ts';
import { rangschik } from '../../src/domain/zoeken/rangschik.ts';
import { nodig, ontleed } from '../../src/domain/zoeken/vraag.ts';
import { kaartenVan, synoniemenVan, zoekstukken } from '../../src/domain/zoeken/zoekstukken.ts';
import { leesKennisbank } from '../../src/lees-kennisbank.ts';
import { CHROMIUMVLAGGEN, vindChromium } from '../chromium.ts';
import { maakInzendingen } from './inzendingen.ts';

const VEEL = 10_000;
/** One question in so many is asked by a reader who has nothing yet: that takes Chromium a new profile each time. */
const STEEKPROEF = 7;
const MAAT = 'deze site';
const NORM = 'Pagefind';

/** Stof: what there is to find, as every engine gets it. */
interface Stof {
	stukken: Zoekstuk[];
	kaarten: Kaart[];
	facetten: Facetten;
	synoniemen: { zoek: string; vindt: string }[];
}

/** Gezocht: the first five results of a question, and how long they took in milliseconds. */
interface Gezocht {
	gevonden: string[];
	ms: number;
}

/** Motor: a search engine that has read its index. */
interface Motor {
	zoek(vraag: string): Promise<Gezocht>;
	/** what a reader who has nothing yet fetches for the first five results */
	koud(vraag: string): Promise<number>;
	/** everything that the site would have to keep, without the code */
	index: number;
	sluit?(): Promise<void>;
}

/** Deelnemer: an engine in the comparison. */
interface Deelnemer {
	naam: string;
	/** the packages it can't do without */
	pakketten: string[];
	maak(stof: Stof, modules: string): Promise<Motor>;
}

const gz = (tekst: string | Buffer) => gzipSync(tekst).length;
const mediaan = (getallen: number[]) => getallen.toSorted((a, b) => a - b)[Math.floor((getallen.length - 1) / 2)] ?? 0;

/** Loads a package of the peers; its types aren't here, so the caller says what it uses of it. */
const laad = async <T>(modules: string, pakket: string): Promise<T> =>
	(await import(pathToFileURL(createRequire(join(modules, 'x.mjs')).resolve(pakket)).href)) as T;

interface Esbuild {
	build(o: Record<string, unknown>): Promise<{ outputFiles: { text: string }[] }>;
}
interface Esbuildhaken {
	onResolve(o: { filter: RegExp }, f: (a: { path: string; kind: string; resolveDir: string }) => object | undefined): void;
	onLoad(o: { filter: RegExp; namespace: string }, f: (a: { path: string }) => Promise<object>): void;
}

/** The size of code as a browser would get it: bundled, minified, gzip; a worker that it starts counts too. */
async function codegrootte(modules: string, contents: string, resolveDir = dirname(modules)): Promise<number> {
	const { build } = await laad<Esbuild>(modules, 'esbuild');
	let grootte = 0;
	const bundel = async (code: string, map: string) => {
		const uit = await build({
			stdin: { contents: code, resolveDir: map, loader: 'ts' },
			bundle: true,
			minify: true,
			format: 'esm',
			platform: 'browser',
			target: 'es2022',
			write: false,
			logLevel: 'error',
			plugins: [{ name: 'vite', setup }],
		});
		grootte += gz(uit.outputFiles[0]?.text ?? '');
	};
	/** What only Vite knows: the address of a worker; and what is imported later isn't needed for a first search. */
	const setup = (haken: Esbuildhaken) => {
		haken.onResolve({ filter: /./ }, ({ path, kind, resolveDir: map }) =>
			kind === 'dynamic-import'
				? { path, external: true }
				: path.endsWith('?worker&url')
					? { path: join(map, path.replace(/\?.*/, '')), namespace: 'werker' }
					: undefined,
		);
		haken.onLoad({ filter: /./, namespace: 'werker' }, async ({ path }) => {
			await bundel(`import ${JSON.stringify(path)};`, resolveDir);
			return { contents: "export default '/werker.js';" };
		});
	};
	await bundel(contents, resolveDir);
	return grootte;
}

async function geklokt(werk: () => string[] | Promise<string[]>): Promise<Gezocht> {
	const begin = performance.now();
	const gevonden = await werk();
	return { gevonden, ms: performance.now() - begin };
}

/** An engine that loads its whole index before it can answer anything. */
const heel = (index: number, code: number, zoek: (vraag: string) => string[] | Promise<string[]>): Motor => ({
	zoek: (vraag) => geklokt(() => zoek(vraag)),
	koud: async () => index + code,
	index,
});

type Document = { id: string } & Zoekstuk['velden'];
const documenten = ({ stukken }: Stof) => stukken.map(({ sleutel, velden }): Document => ({ id: sleutel, ...velden }));
const VELDEN = ['titel', 'trefwoorden', 'samenvatting', 'koppen', 'tekst'] as const;
const BOOST = { titel: 5, trefwoorden: 3, samenvatting: 2, koppen: 1, tekst: 1 };

const dezeSite: Deelnemer = {
	naam: MAAT,
	pakketten: ['esbuild'],
	async maak({ stukken, kaarten, facetten, synoniemen }, modules) {
		const bestanden = pak(maakCatalogus(stukken, synoniemen), kaarten, facetten);
		const tekst = (naam: string) => bestanden.get(naam) ?? '';
		const grootte = new Map([...bestanden].map(([naam, t]) => [naam, gz(t)]));
		const code = await codegrootte(modules, "export * from './src/components/zoeken/motor.ts';", process.cwd());
		const kern = leesKern(tekst('kern.json'));
		const vakken = new Map<string, ReturnType<typeof leesVak>>();
		const kaartvakken = new Map<string, Kaart[]>();
		const eens = <T>(bewaard: Map<string, T>, naam: string, lees: (t: string) => T): T => {
			const uit = bewaard.get(naam) ?? lees(tekst(naam));
			bewaard.set(naam, uit);
			return uit;
		};
		/** As the site does it (src/components/zoeken/motor.ts), with the names of the files it takes. */
		const zoek = (vraag: string) => {
			const begrepen = ontleed(vraag, kern);
			const namen = [...new Set(nodig(begrepen).map((w) => vakVan(w, kern.vakken)))].map((i) => `woorden-${i}.txt`);
			const vermeldingen = new Map<string, readonly Vermelding[]>();
			for (const naam of namen) for (const [w, v] of eens(vakken, naam, leesVak)) vermeldingen.set(w, v.vermeldingen);
			const vijf = rangschik(begrepen, kern, vermeldingen).slice(0, 5);
			const kaartnamen = new Set<string>();
			for (const { stuk } of vijf) {
				const naam = `kaarten-${Math.floor(stuk / KAARTEN_PER_VAK)}.json`;
				eens(kaartvakken, naam, (t) => JSON.parse(t) as Kaart[]);
				kaartnamen.add(naam);
			}
			return { gevonden: vijf.map(({ stuk }) => stukken[stuk]?.sleutel ?? ''), bestanden: ['kern.json', ...namen, ...kaartnamen] };
		};
		return {
			zoek: (vraag) => geklokt(() => zoek(vraag).gevonden),
			koud: async (vraag) => zoek(vraag).bestanden.reduce((n, naam) => n + (grootte.get(naam) ?? 0), code),
			index: [...grootte.values()].reduce((a, b) => a + b, 0),
		};
	},
};

interface MiniSearch {
	addAll(documenten: Document[]): void;
	search(vraag: string): { id: string }[];
}

const minisearch: Deelnemer = {
	naam: 'MiniSearch',
	pakketten: ['minisearch', 'esbuild'],
	async maak(stof, modules) {
		const { default: Mini } = await laad<{ default: new (o: Record<string, unknown>) => MiniSearch }>(modules, 'minisearch');
		const mini = new Mini({
			fields: VELDEN,
			storeFields: ['titel', 'samenvatting'],
			searchOptions: { prefix: true, fuzzy: 0.2, boost: BOOST },
		});
		mini.addAll(documenten(stof));
		const code = await codegrootte(modules, "import M from 'minisearch'; globalThis.zoek = (i, o) => M.loadJSON(i, o);");
		return heel(gz(JSON.stringify(mini)), code, (vraag) =>
			mini
				.search(vraag)
				.slice(0, 5)
				.map((r) => r.id),
		);
	},
};

interface Orama {
	create(o: Record<string, unknown>): object;
	insert(db: object, d: Document): string | Promise<string>;
	save(db: object): { docs: { docs: Record<string, Document> } };
	search(db: object, o: Record<string, unknown>): { hits: { id: string }[] } | Promise<{ hits: { id: string }[] }>;
}

const orama: Deelnemer = {
	naam: 'Orama',
	pakketten: ['@orama/orama', '@orama/stemmers', 'esbuild'],
	async maak(stof, modules) {
		const { create, insert, save, search } = await laad<Orama>(modules, '@orama/orama');
		const { stemmer, language } = await laad<{ stemmer: unknown; language: string }>(modules, '@orama/stemmers/dutch');
		const db = create({
			schema: Object.fromEntries(VELDEN.map((veld) => [veld, 'string'])),
			components: { tokenizer: { stemming: true, language, stemmer } },
		});
		for (const d of documenten(stof)) await insert(db, d);
		// Orama keeps every document whole; what a result doesn't show is left out of what a reader fetches.
		const ruw = save(db);
		const docs = Object.fromEntries(
			Object.entries(ruw.docs.docs).map(([n, { id, titel, samenvatting }]) => [n, { id, titel, samenvatting }]),
		);
		const code = await codegrootte(
			modules,
			"import { create, load, search } from '@orama/orama'; import { stemmer, language } from '@orama/stemmers/dutch'; globalThis.zoek = { create, load, search, stemmer, language };",
		);
		return heel(gz(JSON.stringify({ ...ruw, docs: { ...ruw.docs, docs } })), code, async (term) =>
			(await search(db, { term, boost: BOOST, tolerance: 1, limit: 5 })).hits.map((h) => h.id),
		);
	},
};

interface FlexSearch {
	Document: new (
		o: Record<string, unknown>,
	) => {
		add(d: Document): void;
		search(vraag: string, o: Record<string, unknown>): { id: string }[];
		export(bewaar: (sleutel: string, tekst: string | undefined) => void): unknown;
	};
	Charset: Record<string, unknown>;
}

const flexsearch: Deelnemer = {
	naam: 'FlexSearch',
	pakketten: ['flexsearch', 'esbuild'],
	async maak(stof, modules) {
		const { Document: Flex, Charset } = (await laad<{ default: FlexSearch }>(modules, 'flexsearch')).default;
		// Of its Latin encoders this one did best here. It has no weights: results come field by field, so the order of the fields takes their place.
		const flex = new Flex({
			tokenize: 'forward',
			encoder: Charset['LatinBalance'],
			document: { id: 'id', index: VELDEN, store: ['titel', 'samenvatting'] },
		});
		for (const d of documenten(stof)) flex.add(d);
		const delen: Record<string, string> = {};
		await flex.export((sleutel, tekst) => {
			if (tekst !== undefined) delen[sleutel] = tekst;
		});
		const code = await codegrootte(modules, "import { Document, Charset } from 'flexsearch'; globalThis.zoek = { Document, Charset };");
		const index = Object.values(delen).reduce((n, deel) => n + gz(deel), 0);
		return heel(index, code, (vraag) =>
			flex
				.search(vraag, { limit: 5, merge: true })
				.slice(0, 5)
				.map((r) => r.id),
		);
	},
};

interface Lunrbouwer {
	use(taal: unknown): void;
	ref(veld: string): void;
	field(veld: string, o: { boost: number }): void;
	add(d: Document): void;
}
interface Lunr {
	(bouw: (this: Lunrbouwer) => void): { search(vraag: string): { ref: string }[]; toJSON(): object };
	nl?: unknown;
}

const lunr: Deelnemer = {
	naam: 'lunr + nl',
	pakketten: ['lunr', 'lunr-languages', 'esbuild'],
	async maak(stof, modules) {
		const vereis = createRequire(join(modules, 'x.cjs'));
		const motor = vereis('lunr') as Lunr;
		// Once per process: lunr says so when a language comes again.
		if (!motor.nl)
			for (const taal of ['lunr.stemmer.support.js', 'lunr.nl.js']) (vereis(`lunr-languages/${taal}`) as (l: Lunr) => void)(motor);
		const alle = documenten(stof);
		const index = motor(function () {
			this.use(motor.nl);
			this.ref('id');
			for (const veld of VELDEN) this.field(veld, { boost: BOOST[veld] });
			for (const d of alle) this.add(d);
		});
		const kaarten = alle.map(({ id, titel, samenvatting }) => [id, titel, samenvatting]);
		const code = await codegrootte(
			modules,
			"import lunr from 'lunr'; import steun from 'lunr-languages/lunr.stemmer.support.js'; import nl from 'lunr-languages/lunr.nl.js'; steun(lunr); nl(lunr); globalThis.zoek = lunr;",
		);
		// What lunr would read as an operator is taken out: it throws on a question like "wat is dit:".
		return heel(gz(JSON.stringify(index)) + gz(JSON.stringify(kaarten)), code, (vraag) =>
			index
				.search(vraag.replace(/[:^~*+-]/g, ' '))
				.slice(0, 5)
				.map((r) => r.ref),
		);
	},
};

const veilig = (t: string) => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A piece as the least page that holds all of it. */
function html({ velden }: Zoekstuk): string {
	const koppen = new Set(velden.koppen.split('\n').map((k) => k.trim()));
	const regels = (tekst: string) =>
		tekst
			.split('\n')
			.map((r) => r.trim())
			.filter(Boolean)
			.map((r) => (koppen.has(r) ? `<h2>${veilig(r)}</h2>` : `<p>${veilig(r)}</p>`))
			.join('\n');
	return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${veilig(velden.titel)}</title></head><body><h1>${veilig(velden.titel)}</h1>
${[velden.trefwoorden, velden.samenvatting, velden.tekst].map(regels).join('\n')}</body></html>`;
}

const SOORTEN: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

interface Pagefind {
	search(vraag: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Asks Pagefind in the page, up to the data of the first five results. */
async function inPagina({ vraag, adres }: { vraag: string; adres: string }): Promise<Gezocht> {
	const pagefind = (await import(adres)) as Pagefind;
	const begin = performance.now();
	const { results } = await pagefind.search(vraag);
	const vijf = await Promise.all(results.slice(0, 5).map((r) => r.data()));
	return { gevonden: vijf.map((d) => d.url), ms: performance.now() - begin };
}

const pagefind: Deelnemer = {
	naam: NORM,
	pakketten: ['pagefind'],
	async maak({ stukken }, modules) {
		const map = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
		for (const stuk of stukken) {
			const bestand = join(map, `${stuk.sleutel}.html`);
			mkdirSync(dirname(bestand), { recursive: true });
			writeFileSync(bestand, html(stuk));
		}
		execFileSync(process.execPath, [join(modules, '.bin/pagefind'), '--site', map, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
		let verzonden = 0;
		const grootte = (pad: string, inhoud: Buffer) => (SOORTEN[extname(pad)] ? gz(inhoud) : Math.min(inhoud.length, gz(inhoud)));
		const server = createServer((vraag, antwoord) => {
			const pad = decodeURIComponent(new URL(vraag.url ?? '/', 'http://x').pathname);
			if (pad === '/') {
				antwoord.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html lang="nl"><title>x</title></html>');
				return;
			}
			const bestand = join(map, pad);
			if (!pad.startsWith('/pagefind/') || !existsSync(bestand)) {
				antwoord.writeHead(404).end();
				return;
			}
			const inhoud = readFileSync(bestand);
			verzonden += grootte(pad, inhoud);
			antwoord.writeHead(200, { 'content-type': SOORTEN[extname(pad)] ?? 'application/octet-stream' }).end(inhoud);
		});
		await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
		const thuis = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
		const adres = `${thuis}/pagefind/pagefind.js`;
		const browser = await chromium.launch({ executablePath: vindChromium(), args: CHROMIUMVLAGGEN });
		const pagina = await browser.newPage();
		await pagina.goto(thuis);
		/** The interfaces that Pagefind brings along aren't needed to search. */
		const nodigBestand = (naam: string) => !/^pagefind-(ui|modular-ui|component-ui|highlight)\b/.test(naam);
		return {
			zoek: async (vraag) => {
				const { gevonden, ms } = await pagina.evaluate(inPagina, { vraag, adres });
				return { gevonden: gevonden.map((url) => url.replace(/^\//, '').replace(/\.html$/, '')), ms };
			},
			koud: async (vraag) => {
				const vers = await browser.newContext();
				const p = await vers.newPage();
				await p.goto(thuis);
				verzonden = 0;
				await p.evaluate(inPagina, { vraag, adres });
				const uit = verzonden;
				await vers.close();
				return uit;
			},
			index: readdirSync(join(map, 'pagefind'), { recursive: true, withFileTypes: true })
				.filter((e) => e.isFile() && nodigBestand(e.name))
				.reduce((n, e) => n + grootte(e.name, readFileSync(join(e.parentPath, e.name))), 0),
			sluit: async () => {
				await browser.close();
				server.close();
				rmSync(map, { recursive: true, force: true });
			},
		};
	},
};

const DEELNEMERS = [dezeSite, pagefind, minisearch, orama, flexsearch, lunr];

/** The real pieces, filled up with generated ones: the questions then still have their answers. */
function aangevuld(stof: Stof, aantal: number): Stof {
	const erbij = maakInzendingen(Math.max(0, aantal - stof.stukken.length));
	return {
		...stof,
		stukken: [
			...stof.stukken,
			...erbij.map(
				(e): Zoekstuk => ({
					sleutel: `interventies/${e.id}`,
					collectie: 'interventies',
					summier: false,
					velden: {
						titel: e.titel,
						trefwoorden: `${e.thema}\n${e.regio}`,
						samenvatting: e.samenvatting,
						koppen: [...e.tekst.matchAll(/^## (.*)$/gm)].map(([, kop]) => kop).join('\n'),
						tekst: e.tekst.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[|#*_`>]/g, ' '),
					},
				}),
			),
		],
		kaarten: [
			...stof.kaarten,
			...erbij.map((e) => ({
				titel: e.titel,
				pad: `/interventies/${e.id}/`,
				een: 'interventie',
				thema: e.thema,
				samenvatting: e.samenvatting,
			})),
		],
		facetten: {
			namen: stof.facetten.namen,
			stukken: [...stof.facetten.stukken, ...erbij.map((_, i) => stof.facetten.stukken[i % stof.facetten.stukken.length] ?? {})],
		},
	};
}

/** Uitkomst: everything measured of one engine. */
interface Uitkomst {
	naam: string;
	gevonden: Map<string, string[]>;
	koud: number[];
	index: number;
	ms: number;
}

async function meetAlle(stof: Stof, vragen: readonly Zoekvraag[], modules: string, rondes: number): Promise<Uitkomst[]> {
	const uit: Uitkomst[] = [];
	for (const { naam, pakketten, maak } of DEELNEMERS) {
		const mist = pakketten.filter((p) => !existsSync(join(modules, p)));
		if (mist.length > 0) {
			process.stdout.write(`${naam} doet niet mee: ${mist.join(' en ')} kon niet worden geïnstalleerd.\n`);
			continue;
		}
		const begin = performance.now();
		const motor = await maak(stof, modules);
		const gevonden = new Map<string, string[]>();
		const koud: number[] = [];
		const tijden: number[] = [];
		// The first pass warms up everything that is kept; the next ones are timed.
		for (const { vraag } of vragen) gevonden.set(vraag, (await motor.zoek(vraag)).gevonden);
		for (let ronde = 0; ronde < rondes; ronde++) for (const { vraag } of vragen) tijden.push((await motor.zoek(vraag)).ms);
		for (const { vraag } of vragen.filter((_, i) => i % STEEKPROEF === 0)) koud.push(await motor.koud(vraag));
		await motor.sluit?.();
		uit.push({ naam, gevonden, koud, index: motor.index, ms: mediaan(tijden) });
		process.stderr.write(`${stof.stukken.length} stukken: ${naam} ${((performance.now() - begin) / 1000).toFixed(0)} s\n`);
	}
	return uit;
}

function schrijfTabel(titel: string, rijen: string[][]): void {
	const breedte = (rijen[0] ?? []).map((_, i) => Math.max(...rijen.map((r) => r[i]?.length ?? 0)));
	process.stdout.write(`\n${titel}\n`);
	for (const rij of rijen)
		process.stdout.write(`  ${rij.map((cel, i) => (i === 0 ? cel.padEnd(breedte[i] ?? 0) : cel.padStart(breedte[i] ?? 0))).join('  ')}\n`);
}

function schrijfKwaliteit(uitkomsten: readonly Uitkomst[], vragen: readonly Zoekvraag[], helft: string): void {
	const deel = vragen.filter((v) => v.helft === helft);
	const met = deel.filter((v) => v.antwoord.length > 0);
	const zonder = deel.filter((v) => v.soort === 'niets');
	schrijfTabel(`helft '${helft}': ${met.length} vragen met een antwoord, ${zonder.length} die niets horen te vinden`, [
		['', 's@1', 's@5', 'nDCG@5', 'niets blijft niets'],
		...uitkomsten.map(({ naam, gevonden }) => {
			const van = (lijst: readonly Zoekvraag[]) =>
				meet(lijst.map(({ vraag, antwoord }) => ({ antwoord, gevonden: gevonden.get(vraag) ?? [] })));
			const [m, n] = [van(met), van(zonder.map((v) => ({ ...v, antwoord: [] })))];
			return [naam, m.success1.toFixed(2), m.success5.toFixed(2), m.ndcg5.toFixed(2), n.success1.toFixed(2)];
		}),
	]);
}

function schrijfMaten(uitkomsten: readonly Uitkomst[], titel: string): void {
	const kB = (n: number) => (n < 10_000 ? (n / 1000).toFixed(1) : (n / 1000).toFixed(0));
	const norm = uitkomsten.find((u) => u.naam === NORM);
	const keer = (a: number, b: number | undefined) => (b ? `${(a / b).toFixed(2)} ×` : '-');
	schrijfTabel(titel, [
		['', 'koud kB', `× ${NORM}`, 'hoogstens', 'index kB', `× ${NORM}`, 'ms warm'],
		...uitkomsten.map(({ naam, koud, index, ms }) => [
			naam,
			kB(mediaan(koud)),
			keer(mediaan(koud), norm && mediaan(norm.koud)),
			kB(Math.max(...koud)),
			kB(index),
			keer(index, norm?.index),
			ms.toFixed(2),
		]),
	]);
}

/** @param modules folder with the peers @param rondes how often each question is timed; medians are printed */
export async function benchZoeken(modules: string, rondes: number) {
	const { kennisbank, bevindingen } = leesKennisbank(process.cwd());
	if (kennisbank === null) throw new Error(`De inhoud heeft ${bevindingen.length} fouten; draai eerst: npm run controle`);
	const vragen = kennisbank.inhoud.zoekvragen.map(({ data }) => data);
	const stukken = zoekstukken(kennisbank);
	const stof: Stof = { stukken, ...kaartenVan(kennisbank, stukken), synoniemen: synoniemenVan(kennisbank) };
	const echt = await meetAlle(stof, vragen, modules, rondes);
	const veel = await meetAlle(aangevuld(stof, VEEL), vragen, modules, rondes);

	process.stdout.write(`\nZoeken: ${vragen.length} vragen, ${rondes} ${rondes === 1 ? 'ronde' : 'rondes'}, medianen\n`);
	for (const helft of ['stemmen', 'eind']) schrijfKwaliteit(echt, vragen, helft);
	schrijfMaten(echt, `${stukken.length} stukken: de inhoud van deze site`);
	schrijfMaten(veel, `${VEEL} stukken: dezelfde, aangevuld met proefinzendingen`);
	process.stdout.write(`
koud: gzip tot de eerste vijf treffers, code erbij; index: alle bestanden samen, gzip, zonder code (bij Pagefind met).
Deze site haalt na de treffers nog Pagefind op voor de fragmenten; dat telt hier niet mee.
ms warm: van vraag tot treffers, in Node; Pagefind in Chromium, met de gegevens van vijf treffers.
`);
}
