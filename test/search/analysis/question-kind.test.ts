import { describe, expect, it } from 'vitest';
import { questionKind } from '../../../src/search/analysis/question-kind.ts';

describe('questionKind', () => {
  it.each([
    ['Who attended the meeting?', 'person'],
    ['By whom was the agreement signed?', 'person'],
    ['Görüşdə kim iştirak edib?', 'person'],
    ['MÜQAVİLƏNİ KİMLƏR İMZALADI', 'person'],
    ['С кем встретился министр?', 'person'],
    ['Anlaşmayı kim imzaladı?', 'person'],
    ['When did the exercises begin?', 'time'],
    ['In which year was the bridge opened?', 'time'],
    ['Təlimlər haçan başladı?', 'time'],
    ['Telimler ne vaxt basladi', 'time'],
    ['Körpü hansı ildə açılıb?', 'time'],
    ['Saat neçədə başlayır?', 'time'],
    ['В каком году открыли мост?', 'time'],
    ['Когда начались учения?', 'time'],
    ['Köprü hangi yılda açıldı?', 'time'],
    ['Tatbikat NE ZAMAN başladı?', 'time'],
    ['Where was the summit held?', 'place'],
    ['In which city did they meet?', 'place'],
    ['Görüş harada keçirilib?', 'place'],
    ['Sammit hansı şəhərdə keçirilib?', 'place'],
    ['Откуда прибыла делегация?', 'place'],
    ['В каком городе прошёл саммит?', 'place'],
    ['Zirve nerede yapıldı?', 'place'],
    ['How many people took part?', 'number'],
    ['TƏLİMDƏ NEÇƏ HƏRBÇİ VAR?', 'number'],
    ['Telimde nece nefer istirak edib', 'number'],
    ['What percentage of voters took part?', 'number'],
    ['Təlimdə neçə nəfər iştirak edib?', 'number'],
    ['Layihəyə nə qədər vəsait ayrılıb?', 'number'],
    ['Layiheye ne qeder vesait ayrilib', 'number'],
    ['Сколько человек погибло?', 'number'],
    ['Tatbikata kaç asker katıldı?', 'number'],
    ['Proje ne kadar sürecek?', 'number'],
    ['Why was the visit postponed?', 'reason'],
    ['Səfər niyə təxirə salındı?', 'reason'],
    ['Почему отложили визит?', 'reason'],
    ['Ziyaret neden ertelendi?', 'reason'],
    ['Which minister signed the agreement?', 'person'],
    ['Sazişi hansı nazir imzalayıb?', 'person'],
    ['Какой посол вручил верительные грамоты?', 'person'],
    ['Hansı oyunçu qol vurdu?', 'person'],
    ['Kitaba hansı ruh hakimdir?', 'other'],
    ['Hangi eski başbakan katıldı?', 'person'],
    ['По какой причине отложили визит?', 'reason'],
    ['İmtahan necə keçdi?', 'other'],
    ['Komissiya nədən ibarətdir?', 'other'],
    ['Which agreement did the minister sign?', 'other'],
    ['What did the minister say about the peace agreement?', 'other'],
    ['Nazir nə dedi?', 'other'],
    ['Что сказал министр, когда прибыл?', 'other'],
    ['peace agreement', 'other'],
    ['', 'other'],
  ])('%s asks for: %s', (question, kind) => {
    expect(questionKind(question)).toBe(kind);
  });

  it('goes by the first question word, not by a clause after it', () => {
    expect(questionKind('Who was minister when the war began?')).toBe('person');
    expect(questionKind('Where did the people who fled go?')).toBe('place');
    expect(questionKind('Кто был министром, когда началась война?')).toBe('person');
  });

  it('does not find a question word inside another word', () => {
    expect(questionKind('Whole wheat, somewhere, kimya, kaçak')).toBe('other');
  });
});
