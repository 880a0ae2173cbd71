/** Runs the catalogue beside the page: one question in, one answer out, by number. */
import { kaarten, laad, zoek } from './zoekmachine.ts';

const machine = { kaarten, laad, zoek };

addEventListener('message', async ({ data }: MessageEvent<{ nummer: number; taak: keyof typeof machine; wat: [string, never] }>) => {
	try {
		postMessage({ nummer: data.nummer, uit: await machine[data.taak](...data.wat) });
	} catch (fout) {
		postMessage({ nummer: data.nummer, fout: String(fout) });
	}
});
