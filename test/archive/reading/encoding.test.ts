import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText } from '../../../src/archive/reading/decode.ts';
import { detectEncoding, isBinary } from '../../../src/archive/reading/encoding.ts';

const SENTENCES = {
  'windows-1251': [
    'Министр принял делегацию.',
    'ПРЕСС-РЕЛИЗ',
    'Завтра в 10:00 совещание НАТО и OSCE «Итоги»',
    '№ 5 от 3 мая',
  ],
  'windows-1254': [
    'Bakan heyeti kabul etti; görüşmede iş birliği ele alındı.',
    'Üç ay sonra dört toplantı',
    'Şube müdürü',
    'Ücret £50',
  ],
  'windows-1252': [
    'The “summit” costs £50 – 5×5',
    'Le président a été reçu à Bakou, où très peu',
    'Für Österreich',
  ],
} as const;

describe('the encoding of a text', () => {
  for (const [encoding, sentences] of Object.entries(SENTENCES)) {
    it.each(sentences)(`is ${encoding}: %s`, (sentence) => {
      expect(decodeText(iconv.encode(sentence, encoding))).toBe(sentence);
      const long = `${sentence}\n`.repeat(500);
      expect(decodeText(iconv.encode(long, encoding))).toBe(long);
    });
  }

  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'is %s with a byte order mark and without, in any script',
    (encoding) => {
      for (const text of ['Meeting held', 'Görüş keçirildi', 'Совещание прошло', 'Toplantı yapıldı']) {
        for (const addBOM of [true, false]) {
          expect(decodeText(iconv.encode(text, encoding, { addBOM }))).toBe(text);
        }
      }
    },
  );

  it('stays UTF-8 when a few bytes of it are broken', () => {
    const bytes = Buffer.concat([
      Buffer.from('Görüş Bakıda keçirildi: '),
      Buffer.from([0xff, 0xe9]),
      Buffer.from('.'),
    ]);
    expect(decodeText(bytes)).toBe('Görüş Bakıda keçirildi: \ufffd\ufffd.');
  });

  it('is UTF-8 for everything that UTF-8 can write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\u0000') && !text.startsWith('\ufeff'));
        const bytes = Buffer.from(`Ə ${text}`);
        expect(detectEncoding(bytes)).toBe('utf-8');
      }),
    );
  });
});

describe('decoding', () => {
  it('keeps one kind of line end, no NUL, no mark, composed letters', () => {
    expect(decodeText(Buffer.from('\ufeffone\r\ntwo\rthree\u2028fo\u0000ur u\u0308\tend'))).toBe(
      'one\ntwo\nthree\nfour ü\tend',
    );
  });

  it('believes an HTML page about its encoding, unless its bytes are UTF-8', () => {
    const page = '<html><head><meta charset="koi8-r"></head><body>Совещание</body></html>';
    expect(decodeHtml(iconv.encode(page, 'koi8-r'))).toBe(page);
    expect(decodeHtml(Buffer.from(page))).toBe(page);
    const turkish = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">Görüşme ışığı';
    expect(decodeHtml(iconv.encode(turkish, 'windows-1254'))).toBe(turkish);
  });
});

describe('binary', () => {
  it('is told from text in any encoding', () => {
    expect(isBinary(Buffer.from('%PDF-1.7 text'))).toBe(true);
    expect(isBinary(Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)))).toBe(
      true,
    );
    expect(isBinary(Buffer.from('A stray \u0000 in a text'))).toBe(false);
    expect(isBinary(iconv.encode('Министр принял делегацию', 'utf-16le'))).toBe(false);
    expect(isBinary(Buffer.alloc(0))).toBe(false);
  });
});
