import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Family } from '../phrases/family.ts';

/**
 * What people are called who speak, besides their offices (`answering/checking/words/offices.ts`): professions, ranks, roles
 * in sport, art and court, and words for whoever was just spoken of ("the guest"). In the nominative.
 */
const WORDS: Readonly<Record<Family, string>> = {
  english: `
    academician accused activist actor actress admiral adviser analyst archaeologist architect artist astronaut
    athlete author biologist bishop brigadier broker captain cardiologist champion chef chemist chronicler clerk coach
    colonel columnist commandant commander commentator composer conductor contractor convict corporal correspondent
    curator dean defendant defender delegate designer detective developer diplomat doctor driver ecologist economist
    editor engineer envoy epidemiologist executive expert farmer filmmaker firefighter fisherman forester founder
    gardener general geographer geologist goalkeeper guest guide gymnast historian host hostess hydrologist instructor
    investigator journalist keeper lecturer librarian lieutenant linguist major marshal mathematician mechanic medic
    meteorologist moderator monk musician novelist nurse officer official operator organiser organizer owner painter
    paramedic pastor patient patriarch pediatrician photographer physician physicist pianist pilot player playwright
    poet priest prince princess professor psychologist publisher ranger rapporteur referee researcher resident
    restorer sailor scholar scientist sculptor sergeant singer soldier soloist specialist sponsor sportsman striker
    student superintendent surgeon suspect swimmer teacher technician therapist tourist trainer translator treasurer
    trustee veteran victim violinist visitor volunteer winner witness worker wrestler writer
  `,
  russian: `
    автор агроном адмирал академик актер активист актриса аналитик археолог архитектор аспирант атаман бизнесмен
    биолог боец борец бригадир ветеран ветеринар визави владелец водитель военнослужащий волонтер воспитатель врач
    выпускник выпускница генерал геолог гимнаст гимнастка главврач главком главнокомандующий гость гостья гражданин
    гражданка девушка декан депутат дизайнер дипломат дирижер докладчик докладчица доктор доцент заведующая
    задержанный защитник защитница звукорежиссер зоолог игрок издатель инженер инспектор инструктор историк капитан
    кинолог колумнист командир командующий комбат коммерсант композитор конструктор контр-адмирал координатор
    корреспондент космонавт краевед куратор лаборант лауреат лейтенант лектор лесник летчик лидер лингвист майор
    маршал математик медик медсестра менеджер метеоролог методист механик модератор моряк мужчина музыкант нападающий
    наставник наставница обвиняемая обвиняемый обозреватель омбудсмен оператор организатор осужденная осужденный
    офицер парламентарий пастор патриарх певец певица педагог переводчик пилот писатель писательница победитель
    победительница повар подозреваемая подозреваемый подполковник подсудимая подсудимый политик политолог полковник
    пострадавший потерпевшая потерпевший поэт правозащитник прапорщик предприниматель преподаватель профессор психолог
    пчеловод разработчик реаниматолог редактор режиссер реставратор рыбак священник сержант скульптор следователь
    собеседник собеседница солист солистка специалист спикер спортсмен спортсменка старшина стрелок строитель студент
    студентка судья таможенник терапевт тренер ученый учитель учительница фармацевт фермер физик филолог философ
    фотограф хирург хозяйка художник художница чемпион чемпионка чиновник шахматист эколог экономист эксперт
    эпидемиолог этнограф юбиляр юрист
  `,
  turkic: `
    akademik akademisyen aktivist aktör aktris aktrisa aktyor albay alim alimi amiral analist analitik antrenör
    araştırmacı arxeoloq aşçı astronot bəstəkar bilimci bilirkişi bioloq çavuş çempion cerrah cərrah çiftçi dekan
    dekanı diplomat diplomatı direktor doçent doktor dosent editör eğitmen ekoloq ekonomist ekspert əsgər eskrimci
    feldşer fermer fotoğrafçı fotoqraf futbolcu gazeteci general general-leytenant general-mayor general-polkovnik
    geoloq girişimci güləşçi güreşçi hakem hakim həkim hekim həmkar hemşire həmsöhbət hoca hocası hukukçu hüquqşünas
    idmançı imam inspektor iqtisadçı işadamı jeolog jurnalist kaleci kapitan kapitanı kaptan kılavuz kinoloq komandan
    komandir komutan konsolos konuk konuşmacı koordinatör koramiral korgeneral kurator küratör kurucu leytenant
    madenci mağdur mareşal mayor memar məruzəçi məşqçi mezun mimar moderatör mucit müəllif müellif müəllifi müəllim
    müəllimə müfettiş müftü müğənni muhabir mühendis mühəndis müstəntiq müstəntiqi mütəxəssis müzisyen nümayəndə
    öğrenci öğretmen oramiral ordinaryüs orgeneral oyunçu oyuncu papaz pilot piyanist polkovnik polkovnik-leytenant
    profesör professor psikolog psixoloq qalib qapıçı qonaq redaktor rejissor ressam rəssam şagird sahibkar şahid
    şahmatçı şair sakin şampiyon sanatçı sanık sədr şef sərnişin seyirci siyasetçi sporcu subay şübhəli sunucu şüpheli
    sürücü tanık tarihçi tarixçi tasarımcı teğmen tələbə təlimçi təqsirləndirilən tercüman tərcüməçi təşkilatçı
    tuğgeneral tümamiral tümgeneral usta üsteğmen uzman vətəndaş veteran veteriner yarbay yazar yazıçı yetkili
    yönetmen yüzbaşı zabit zərərçəkmiş
  `,
};

/** Of them, words that take up again whoever was spoken of last; English has its article for that. */
const TAKING_UP: Readonly<Record<Family, ReadonlySet<string>>> = {
  english: setOf(WORDS.english),
  russian: setOf(
    'гость гостья осужденный осужденная подсудимый подсудимая обвиняемый обвиняемая дипломат политик чиновник собеседник докладчик докладчица визави специалист спортсмен спортсменка эксперт',
  ),
  turkic: setOf(
    'qonaq mütəxəssis diplomat məruzəçi natiq ekspert idmançı təqsirləndirilən konuk konuşmacı uzman sanık şüpheli sporcu',
  ),
};

export function takesUp(word: string, family: Family): boolean {
  return TAKING_UP[family].has(word);
}

export function isGuest(word: string): boolean {
  return /^(?:guest|visiting|visitor|qonaq|konuk|гость|гостья|визави)$/u.test(word);
}

export const ROLES: Readonly<Record<Family, ReadonlySet<string>>> = {
  english: setOf(WORDS.english),
  russian: setOf(WORDS.russian),
  turkic: setOf(WORDS.turkic),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(foldLetters(words.trim()).split(/\s+/u));
}
