import { describe, expect, it } from 'vitest';
import { bekendeVelden } from '../../../src/domain/graph/schemapad.ts';
import { verwijzingenIn } from '../../../src/domain/graph/verwijzingen.ts';
import { interventie } from '../../../src/domain/model/interventie.ts';

describe('verwijzingenIn', () => {
	it('vindt elke verwijzing in elk veld, met haar pad', () => {
		const gevonden = verwijzingenIn(interventie, {
			themas: ['a'],
			regios: ['b'],
			bronnen: [{ bron: 'c', plaats: 'x' }],
			verwantMet: ['convenanten/d'],
			partners: [{ naam: 'Politie' }, { organisatie: 'e' }],
			grondslag: [{ wet: 'w', bron: { bron: 'f', plaats: 'x' } }],
			resultaten: [{ omschrijving: 'x', indicator: 'g' }],
			toegepast: [{ waar: 'h', status: 'pilot' }],
		});
		expect(gevonden.map((v) => `${v.pad.join('.')} ${v.doel}/${v.id}`).sort()).toEqual([
			'bronnen.0.bron bronnen/c',
			'grondslag.0.bron.bron bronnen/f',
			'partners.1.organisatie organisaties/e',
			'regios.0 gebieden/b',
			'resultaten.0.indicator indicatoren/g',
			'themas.0 themas/a',
			'toegepast.0.waar gebieden/h',
			'verwantMet.0 convenanten/d',
		]);
	});
	it('kent de velden op een plek, ook binnen een keuze', () => {
		expect(bekendeVelden(interventie, ['partners', 0])).toEqual(['organisatie', 'naam', 'rol']);
		expect(bekendeVelden(interventie, ['bewijs'])).toEqual(expect.arrayContaining(['oordeel', 'doorWie', 'beoordeeldOp', 'bron']));
	});
});
