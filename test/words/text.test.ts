import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanNote, foldText } from '../../lib/words/index.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('clean lines', () => {
  test('hidden and direction-changing characters go, words stay', () => {
    expect(cleanLine('  Anna\u200B \u202EBerg\u0000 ')).toBe('Anna Berg');
  });

  test('a joiner inside an emoji stays', () => {
    expect(cleanLine('👩‍💻 Åsa')).toBe('👩‍💻 Åsa');
  });

  test('nothing but white space is nothing', () => {
    expect(cleanLine(' \u200B\n ')).toBeNull();
    expect(cleanLine(undefined)).toBeNull();
  });

  test('whatever comes in, what goes out is one NFC line within its limit, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const line = cleanLine(text, limit);
        if (line === null) return;
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(line).toBe(line.normalize('NFC'));
        expect(line).not.toMatch(/[\n\r\t]/);
        expect(line.isWellFormed()).toBe(true);
        expect(cleanLine(line, limit)).toBe(line);
      }),
    );
  });

  test('a megabyte costs no more than its limit', () => {
    expect(cleanLine('é'.repeat(1_000_000), 500)?.length).toBe(500);
  });

  test('notes keep their lines', () => {
    expect(cleanNote('one\r\n\r\n\r\n\r\ntwo  \n three')).toBe('one\n\ntwo\nthree');
  });
});

describe('folding', () => {
  test('Nordic letters and accents fold to what a hurried hand types', () => {
    expect(foldText('Åsa  ÖBERG')).toBe('asa oberg');
    expect(foldText('Søren Kjær')).toBe('soren kjar');
    expect(foldText('Sören Kjär')).toBe('soren kjar');
    expect(foldText('André')).toBe('andre');
  });

  test('a folded letter may have carried a mark', () => {
    expect(foldText('Ǣǽǿ')).toBe('aao');
  });

  test('every single character folds in one go', () => {
    const unsteady: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const once = foldText(String.fromCodePoint(code));
      if (foldText(once) !== once) unsteady.push(code.toString(16));
    }
    expect(unsteady).toEqual([]);
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
  });
});
