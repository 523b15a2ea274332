import { foldWord } from '../search/analysis/fold.ts';
import { isFunctionWord } from '../search/analysis/function-words.ts';
import type { Token } from '../search/analysis/tokens.ts';

/** What a follow-up begins with, in any of the four languages. */
const OPENING =
  /^(?:ok|okay|well|so|ну|yaxşı|tamam|and|but|or|bəs|bes|və|ve|amma|ama|ya|peki|а|и|но|или)(?![\p{L}\p{N}'’])[\s,:;.—–-]*/iu;
const WHAT_ABOUT =
  /^(?:what about|how about|what of|(?:а\s+)?(?:что|как) насч[её]т|что касается|как же|что же)(?!\p{L})[\s,:—–-]*/iu;

/** The length of the words at the beginning of a text that join it to what was said before; 0 for none. */
export function openingLength(text: string): number {
  let length = 0;
  for (;;) {
    const rest = text.slice(length);
    const match = WHAT_ABOUT.exec(rest) ?? OPENING.exec(rest);
    if (match === null) return length;
    length += match[0].length;
  }
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(foldWord));

/** Ask for more of the same. */
const MORE = words(`
  else more other others another further besides
  başqa başqaları daha digər yenə
  ещё еще другие другой другое других кроме
  başka başkaları diğer diğerleri
`);

/** Stand for somebody who was named before. */
const PERSONAL = words(`
  he she him his hers they them their theirs
  o onu onun ona onda ondan onunla onlar onları onların onlara onlardan onlarla
  он она оно они его её ему ей им ими их него неё нему ней ним ними них нём
`);

/** Stand for something that was told before, or point at it. */
const POINTING = words(`
  it its this that these those
  bu bunu bunun buna bunda bundan bununla bunlar bunları bunların həmin orada oraya oradan
  это этот эта эти этого этой этому этом этим этих эту этими тот та те того той тому том тем тех там туда оттуда
  böyle
`);

/** Speak of the two who talk, not of the archive. */
const TALKING = words(`
  i you your we our me
  mən sən siz biz sizin
  я ты вы мы вас тебя
  ben sen siz biz sizin
`);

const CONJUNCTIONS = words('and or və ya ilə и или ve ile');

/** "Her" is "every" in Turkish: English only beside other English words. */
const ENGLISH = words('the is was are were did does do has had what who when where why how');

const QUESTION_WORD =
  /^(?:who|whom|whose|what|which|when|where|why|how|кто|кого|кому|кем|ком|что|чего|чему|чем|где|куда|откуда|когда|почему|зачем|отчего|сколько|скольких|как|как(?:ой|ая|ое|ие|ого|ому|ом|им|их|ими|ую)|чей|чья|чье|чьи|ли|kim.*|n[ae](?:yi|yin|y[ae]|d[ae]n?|l[ae]r.*|dir|yl[ae]|vaxt)?|hans.+|hang.+|hara.*|hard.+|hacan.*|nec.+|ner.+|niy.+|nicin|kac.*|nasil)$/u;
const AUXILIARY = /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall|must)$/u;

export function asksForMore({ word }: Token): boolean {
  return MORE.has(word);
}

export function isQuestionWord({ word }: Token): boolean {
  // Turkish "neden" is "reason" too, and so no function word.
  return word === 'neden' || (isFunctionWord(word) && QUESTION_WORD.test(word));
}

/** English questions of yes and no begin with it. */
export function isAuxiliary({ word }: Token): boolean {
  return AUXILIARY.test(word);
}

export function isConjunction({ word }: Token): boolean {
  return CONJUNCTIONS.has(word);
}

export function isOfTheTalk({ word }: Token): boolean {
  return TALKING.has(word);
}

/** 'personal': for somebody named before; 'pointing': for something told before; null for any other word. */
export function pronounKind(token: Token, all: readonly Token[]): 'personal' | 'pointing' | null {
  const { word, raw } = token;
  const isFirst = token === all[0];
  // An initial ("O. Aliyev") is no pronoun.
  if (!isFirst && raw !== raw.toLowerCase()) return null;
  if (PERSONAL.has(word)) return 'personal';
  if (word === 'her') return all.some((other) => ENGLISH.has(other.word)) ? 'personal' : null;
  // "Who was there?", not "Is there a ferry?"
  if (word === 'there') return token === all.at(-1) ? 'pointing' : null;
  return POINTING.has(word) ? 'pointing' : null;
}
