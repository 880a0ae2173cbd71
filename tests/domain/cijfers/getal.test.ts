import { describe, expect, it } from 'vitest';
import { leesGetal } from '../../../src/domain/cijfers/getal.ts';

describe('leesGetal', () => {
	it.each([
		['15642', 15642],
		['3.5', 3.5],
		['3,5', 3.5],
		['-12', -12],
		['0.07', 0.07],
		['1.234.567', 1234567],
		['1.234,50', 1234.5],
		[' 90 ', 90],
	])('leest %s zeker', (tekst, waarde) => expect(leesGetal(tekst)).toEqual({ waarde }));

	it.each(['1.525', '1,525', '-2.146', '12.345'])('raadt niet bij %s', (tekst) =>
		expect(leesGetal(tekst)).toMatchObject({ wat: expect.stringContaining('niet zeker te lezen') }),
	);

	it.each(['', 'circa 200', '1.2.3', '12%', '€ 12', '1e5', 'NaN', '٣'])('weigert %j', (tekst) =>
		expect(leesGetal(tekst)).toHaveProperty('herstel'),
	);
});
