import { afgerond, breuk, maal } from './breuk.ts';

/** Bijdrage: inhabitants times rate (euros per inhabitant), in whole euros. */
export const bijdrage = (inwoners: number, tarief: number): number => afgerond(maal(breuk(inwoners), breuk(tarief)), 0);
