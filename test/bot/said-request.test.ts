import { expect, it } from 'vitest';
import { readSaidRequest } from '../../src/bot/said-request.ts';

it.each([
  ['Orsolya Venn', 'Orsolya Venn', null],
  ['Orsolya Venn about the quay', 'Orsolya Venn', 'the quay'],
  ['Qaralı haqqında xəstəxana', 'Qaralı', 'xəstəxana'],
  ['Elşən Qaralı yeni xəstəxana haqqında', 'Elşən Qaralı', 'yeni xəstəxana'],
  ['Qaralı barədə', 'Qaralı', null],
  ['Глеб Сорокин о железной дороге', 'Глеб Сорокин', 'железной дороге'],
  ['Сорокин об открытии', 'Сорокин', 'открытии'],
  ['Nermin Saygun hakkında yeni okul', 'Nermin Saygun', 'yeni okul'],
  ['Nermin Saygun okul HAKKINDA', 'Nermin Saygun', 'okul'],
  ['saygun okul hakkında', 'saygun', 'okul'],
  ['  Venn \n about   peace about war ', 'Venn', 'peace about war'],
  ['about the quay', 'about the quay', null],
  ['Obama', 'Obama', null],
  ['', '', null],
])('/said %s', (text, name, about) => {
  expect(readSaidRequest(text)).toEqual({ name, about });
});
