import { foldWord } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { conceptsOf } from './glossary.ts';

/** The kind of answer that a question asks for. */
export type QuestionKind = 'person' | 'time' | 'place' | 'number' | 'reason' | 'other';

/** What asks for each kind, in folded letters; `[ae]` where Azerbaijani has ə, which many type as e. */
const QUESTION_PHRASES: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'number',
    phrases(
      'how (?:many|much|long|old|often|far|big|large|high|tall|fast|deep|wide|heavy)',
      'nech[ae](?:si|sini|sinin|y[ae])?',
      'nec[ae] (?:n[ae]f[ae]r|faiz|d[ae]f[ae]|d[ae]n[ae]|adam|insan|il|ay|gun|saat|yas|manat|dollar|min|milyon|km|olk[ae])[a-z]*',
      'n[ae] q[ae]d[ae]r(?:dir)?|ne kadar(?:i|dir|lik)?',
      'kac(?:i|ini|inin|inda|a|tir)?',
      'сколько|скольких|скольким|сколькими',
      'как (?:много|долго|часто|далеко|велик|велика|велико|высок|высока)',
    ),
  ],
  [
    'time',
    phrases(
      '(?:since |until )?when|(?:at )?what time',
      'n[ae] ?(?:vaxt|zaman)(?:dan|a|adan|dir)?|hacan(?:dan)?',
      '(?:nech?[ae]nci|kacinci) (?:il|ay|gun|asr|esr|yil|yuzyil)[a-z]*',
      'kac (?:yilinda|yilindan|tarihinde)',
      'saat (?:nech?[ae]|kac)(?:d[ae]|ta|ya|a)?|kacta|nech[ae]d[ae]',
      'когда|(?:в|до|с|к) котор(?:ом|ого|ому) час[а-я]*|во сколько',
    ),
  ],
  [
    'place',
    phrases(
      'where',
      'har(?:a|ada|aya|adan|alar|alarda|alardan|adadir|da|dan)',
      'ner(?:e|ede|eye|eden|esi|esinde|esine|esinden|esidir|elerde|elere|eli|ededir|de|den)',
      'где|куда|откуда',
    ),
  ],
  [
    'person',
    phrases(
      'who(?:m|se)?',
      'kim(?:in|[ae]|d[ae]n?|l[ae]|l[ae]r|l[ae]ri|l[ae]rin|l[ae]r[ae]|l[ae]rd[ae]n|l[ae]rl[ae]|dir|l[ae]rdir|di|ydi)?',
      'кто|кого|кому|кем|ком|чей|чья|чьи|чье|чьего|чьей|чьим',
    ),
  ],
  [
    'reason',
    phrases(
      'why|how come|what (?:for|caused)',
      'niy[ae]|nicin|n[ae] (?:ucun|icin|s[ae]b[ae]b[a-z]*)',
      'neden(?! ol(?:an|du|ur|mak|mus|uyor|abil)[a-z]*)', // neden olan: what brings about
      'почему|зачем|отчего|из за чего',
    ),
  ],
  [
    'other',
    phrases(
      'what|which|how',
      'n[ae]|n[ae]yi|n[ae]d[ae]n|n[ae]l[ae]r(?:i|dir)?|n[ae]dir|neydi|hansi(?:lar)?|hangi(?:si|leri)?|nec[ae]|nasil',
      'что|чего|чему|чем|как|как(?:ой|ая|ое|ие|ого|ому|ом|им|их|ими|ую)|какова?|каково|каковы',
    ),
  ],
];

/** After these, the thing asked for is named: which minister, hansı ildə, в каком городе. */
const WHICH = /^(?:what|which|hansi|hangi|как(?:ой|ая|ое|ие|ого|ому|ом|им|их|ими|ую)|какова?|каково|каковы)$/;

const CONCEPTS_ASKED_FOR: Readonly<Record<Exclude<QuestionKind, 'other'>, readonly string[]>> = {
  person:
    `minister premier president vice-president deputy chairman head secretary general colonel lieutenant captain
    admiral commander officer official ambassador consul representative spokesman governor mayor senator king queen
    prince princess pope bishop judge prosecutor lawyer adviser expert analyst candidate founder owner boss successor
    politician doctor teacher student pupil man woman person boy girl writer poet actor athlete player filmmaker
    goalkeeper referee astronaut soldier reporter`.split(/\s+/),
  time: 'year month week weekend day hour century decade date season'.split(' '),
  place: `city country village district region province territory capital place island river lake sea mountain
    continent road square stadium airport port street`.split(/\s+/),
  number: 'number percent price age amount temperature speed score rate budget salary'.split(' '),
  reason: ['reason'],
};

const KIND_OF_CONCEPT: ReadonlyMap<string, QuestionKind> = new Map(
  (['person', 'time', 'place', 'number', 'reason'] as const).flatMap((kind) =>
    CONCEPTS_ASKED_FOR[kind].map((concept) => [concept, kind] as const),
  ),
);

/** "Which former prime minister": so many words may stand before the one that tells. */
const LONGEST_NAMING = 4;

/**
 * The kind of answer that a question asks for, from its first question word, wherever that stands (Turkic ones stand late),
 * and from what "which" is said of. Takes a question as typed, in any of the four languages; letter case, diacritics and
 * punctuation do not matter. `other` for things, for "what" and "how" alone, and where nothing is asked.
 */
export function questionKind(question: string): QuestionKind {
  const words = (question.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).map(foldQuestionWord);
  const text = words.join(' ');
  let kind: QuestionKind = 'other';
  let start = Number.POSITIVE_INFINITY;
  let length = 0;
  for (const [candidate, pattern] of QUESTION_PHRASES) {
    const match = pattern.exec(text);
    if (match === null || match.index > start) continue;
    // At one place the longer phrase is the better reading: "how many" of "how".
    if (match.index === start && match[0].length <= length) continue;
    kind = candidate;
    start = match.index;
    length = match[0].length;
  }
  return kind === 'other' && length > 0
    ? kindOfThing(words, text.slice(0, start).split(' ').length - 1)
    : kind;
}

function kindOfThing(words: readonly string[], position: number): QuestionKind {
  const which = words[position] ?? '';
  if (!WHICH.test(which)) return 'other';
  const named = words.slice(position + 1, position + 1 + LONGEST_NAMING);
  // A Turkic sentence ends in its verb, which names nothing that is asked for.
  if (/^han/.test(which) && named.length > 1 && position + 1 + named.length === words.length) named.pop();
  for (const word of named) {
    if (isFunctionWord(word)) return 'other';
    for (const concept of conceptsOf(word)) {
      const kind = KIND_OF_CONCEPT.get(concept);
      if (kind !== undefined) return kind;
    }
  }
  return 'other';
}

/** Folding would make one word of Azerbaijani neçə (how many) and necə (how). */
function foldQuestionWord(word: string): string {
  const folded = foldWord(word);
  return /^neç/iu.test(word.normalize('NFC')) ? folded.replace('nec', 'nech') : folded;
}

/** Any of the phrases, as whole words. */
function phrases(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<=^| )(?:${alternatives.join('|')})(?= |$)`);
}
