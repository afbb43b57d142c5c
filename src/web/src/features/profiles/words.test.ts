import { describe, expect, it } from 'vitest';
import { daysInWords, languageName, listed } from './words';

describe('Words of a profile', () => {
  it('draws days in a row together', () => {
    expect(daysInWords(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'SATURDAY'])).toBe('Mon–Thu, Sat');
    expect(daysInWords(['FRIDAY', 'THURSDAY'])).toBe('Thu, Fri');
    expect(daysInWords([])).toBe('');
  });

  it('names languages', () => {
    expect(languageName('pt-BR')).toBe('Brazilian Portuguese');
  });

  it('parts what was typed', () => {
    expect(listed(' Figma, Ink\nCheese, ,')).toEqual(['Figma', 'Ink', 'Cheese']);
  });
});
