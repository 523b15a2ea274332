import type { EventKind } from '../../fact.ts';
import { nameOf, nounsOf } from './clauses.ts';
import { type EventSentence, type Family, wordHas } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { isCondolence, KIND_OF_NOUN } from './kind-of-noun.ts';

/** Stems of verbs and nouns, folded, by which a sentence tells the kind of what happened; the first that is met counts. */
const KINDS: Readonly<Record<Family, readonly (readonly [kind: EventKind, told: RegExp])[]>> = {
  english: [
    ['call', /^(?:telephoned|phoned)$/],
    [
      'session',
      /^(?:sentenced|convicted|acquitted|ruled|upheld|quashed|ordinance|verdict|judgment|judgement|pleaded)$/,
    ],
    [
      'incident',
      /^(?:foiled|seized|detained|arrested|intercepted|rescued|evacuated|injured|killed|wounded|attacked|smuggling|robbery|burglary|shooting|outbreak|blaze|wildfire|attack|attacks|cyber-?attack|breach|blackout|leak|cases)$/,
    ],
    ['appointment', /^(?:appoint|appointed|elected|nominated|reappointed|dismissed|resigned|successor)$/],
    ['signing', /^(?:signed|inked|initialled|initialed)$/],
    ['visit', /^(?:visited|visits|toured|hosted)$/],
    [
      'ceremony',
      /^(?:unveiled|inaugurated|presentation|handed|flagged|awarded|medals?|awards?|prizes?|ribbon|swore|reopened|reopens|graduated|passing-out|commemorated|celebrated|decorated)$/,
    ],
    ['publication', /^(?:published|publishes|releases|released)$/],
  ],
  russian: [
    ['session', /^(?:суд|суда|судом|приговор\S*|осужден\S*|приговорил\S*|пленум\S*)$/u],
    [
      'incident',
      /^(?:задержан\S*|задержал\S*|обнаружен\S*|обнаружил\S*|изъят\S*|пресек\S*|выявлен\S*|пострадал\S*|погиб\S*|сошел|сошла|эвакуирован\S*|спасен\S*|спасли|контрабанд\S*|атака|атаки|атаку|кибератак\S*|взлом\S*|нападение|нападения|утечка|утечки|сел[ья]|паводок\S*|оползень|селев\S*)$/u,
    ],
    [
      'appointment',
      /^(?:назначил\S*|назначен\S*|избран\S*|избрал\S*|уволен\S*|освобожден\S*|возглавил\S*)$/u,
    ],
    ['signing', /^(?:подпис\S*)$/u],
    [
      'visit',
      /^(?:посетил\S*|вернулись|вернулся|вернулась|пробыл\S*|побывал\S*|прибыл\S*|принимал\S*|находил\S*|гостил\S*)$/u,
    ],
    [
      'ceremony',
      /^(?:открыл\S*|открыт\S*|вручил\S*|вручен\S*|наградил\S*|награжден\S*|торжествен\S*|преми[ияюей]\S*|лауреат\S*|присягнули|присягу|получили ключи|запущен\S*|включен|включена)$/u,
    ],
    ['publication', /^(?:опубликовал\S*|опубликован\S*|обнародовал\S*|обратил\S*|обращени\S*|письмо)$/u],
  ],
  turkic: [
    ['call', /^(?:telefon\p{L}*)$/u],
    ['session', /^(?:plenum\p{L}*|mahkum\p{L}*|beraet\p{L}*|hokmu?|carptir\p{L}*|birlesim\p{L}*)$/u],
    [
      'incident',
      /^(?:askarlay\p{L}*|askarlan\p{L}*|saxlanil\p{L}*|yakalan\p{L}*|gozalti\p{L}*|tutuklan\p{L}*|ele|zehirlen\p{L}*|zeherlen\p{L}*|yaralan\p{L}*|alisma|alisib|alovlan\p{L}*|batmasi|batmis\p{L}*|tahliye|xesaret\p{L}*|hayatini|halak|helak|hucumu?|kiberhucum\p{L}*|qarsisi|saldiri\p{L}*|basqin\p{L}*|qacaqmal\p{L}*|kacak\p{L}*|ucqun\p{L}*|ucqunu)$/u,
    ],
    [
      'appointment',
      /^(?:secil(?:di|mis\p{L}*|ib)|atan(?:di|mis\p{L}*)|atadi|tayin\p{L}*|getirildi|oturttu)$/u,
    ],
    ['signing', /^(?:imza|imzalan?(?:y?ib|di)(?:l[ae]r)?|bagladi|baglayib)$/u],
    ['visit', /^(?:qonag\p{L}*|agirladi|ziyaret\p{L}*|ziyarat\p{L}*|gezdi|gecirdi|gecirib)$/u],
    [
      'ceremony',
      /^(?:acildi|acilib|mukafat\p{L}*|odul\p{L}*|nisan\p{L}*|qeyd|brove|and|tanitildi|tanidilib|tanitilib|sergi\p{L}*|sargi\p{L}*|takdim|devir|devraldi|devretti)$/u,
    ],
    ['publication', /^(?:yayimla\p{L}*|yayinla\p{L}*|acikla(?:di|ndi|mis\p{L}*)|derc|darc|capdan)$/u],
  ],
};

/** The kind of an event: where no table has its verb, by what is told to have happened or by its nouns. */
export function kindOf({ kind, deed, sentence }: Happening): EventKind {
  if (kind !== 'other' || deed !== null) return kind;
  return kindByWords(sentence) ?? kindByNouns(sentence) ?? kind;
}

function kindByNouns(sentence: EventSentence): EventKind | null {
  const [noun] = nounsOf(sentence);
  return noun === undefined ? null : (KIND_OF_NOUN[nameOf(noun)] ?? null);
}

function kindByWords(sentence: EventSentence): EventKind | null {
  if (comesIntoOffice(sentence)) return 'appointment';
  if (isCondolence(sentence)) return 'other';
  if (nounsOf(sentence).some((noun) => nameOf(noun) === 'call')) return 'call';
  for (const [kind, told] of KINDS[sentence.family]) {
    if (sentence.words.some(({ word, isQuoted }) => !isQuoted && told.test(word))) return kind;
  }
  return null;
}

const NEW: Readonly<Record<Family, RegExp>> = {
  english: /^(?:new|next)$/,
  russian: /^нов(?:ым|ой|ыми)$/u,
  turkic: /^yeni$/,
};
const BECOMES: Readonly<Record<Family, RegExp>> = {
  english: /^(?:become|becomes|became|is|takes)$/,
  russian: /^стал[аи]?$/u,
  turkic: /^(?:olub|oldu|oldular|olublar)$/,
};
/** Words from "new" to the office. */
const TO_OFFICE = 6;

/** "Новым директором музея стала X", "Müzenin yeni müdürü X oldu", "X has become the new director". */
function comesIntoOffice(sentence: EventSentence): boolean {
  const { words, family, people } = sentence;
  if (people.length === 0) return false;
  if (!words.some(({ word, isQuoted }) => !isQuoted && BECOMES[family].test(word))) return false;
  return words.some(({ word }, index) => {
    if (!NEW[family].test(word)) return false;
    for (let near = index + 1; near <= index + TO_OFFICE; near += 1)
      if (wordHas(sentence, near, 'office')) return true;
    return false;
  });
}
