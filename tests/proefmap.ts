import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Wijziging: what becomes of a file: its new text or bytes, made of the old; null takes it away. */
export type Wijziging = string | Uint8Array | null | ((oud: string) => string);

/** Copies the small sound project of `fixtures/project` to a folder of its own and changes some files in it. */
export function proefmap(wijzigingen: Record<string, Wijziging> = {}): string {
	const map = mkdtempSync(join(tmpdir(), 'apothekerskast-'));
	cpSync(join(import.meta.dirname, 'fixtures/project'), map, { recursive: true });
	for (const [pad, wijziging] of Object.entries(wijzigingen)) wijzig(map, pad, wijziging);
	return map;
}

/** Changes one file below `content/` (or `public/`) of a project. */
export function wijzig(map: string, pad: string, wijziging: Wijziging): void {
	const bestand = join(map, pad.startsWith('public/') ? '' : 'content', pad);
	if (wijziging === null) {
		rmSync(bestand);
		return;
	}
	mkdirSync(dirname(bestand), { recursive: true });
	if (typeof wijziging !== 'function') {
		writeFileSync(bestand, wijziging);
		return;
	}
	const oud = readFileSync(bestand, 'utf8');
	const nieuw = wijziging(oud);
	if (nieuw === oud) throw new Error(`De proef verandert niets in ${pad}.`);
	writeFileSync(bestand, nieuw);
}
