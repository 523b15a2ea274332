/**
 * Unnamed people and bodies that can take part, beside the offices of `answering`. One id a line (`Lexicon` reads the
 * tables). Nouns of GROUPS count in the plural or behind a number, those of COLLECTIVES always.
 */
export const GROUPS = `
people | people persons! men! women! citizens! residents! inhabitants! villagers! | nəfər! adam sakin vətəndaş | человек! люди жители житель гражданин | kişi! vatandaş sakin insan köylü
worker | workers! employees! staffers! specialists! colleagues! managers! practitioners! professionals! | işçi əməkdaş mütəxəssis həmkar | работник сотрудник специалист рабочие рабочими рабочих коллега служащий | çalışan işçi personel görevli uzman meslektaş
military | servicemen! servicewomen! soldiers! troops! reservists! cadets! conscripts! veterans! military_personnel sailors! marines! airmen! rescuers! firefighters! policemen! | hərbçi hərbi_qulluqçu əsgər ehtiyatda kursant veteran xilasedici qazi yanğınsöndürən | военнослужащий солдат резервист курсант ветеран спасатель моряк пожарный призывник | asker yedek er öğrenci_subay gazi itfaiyeci kurtarma_personeli mehmetçik
learner | students! pupils! schoolchildren! children! graduates! postgraduates! apprentices! academics! scholars! professors! lecturers! instructors! trainers! teachers! critics! | tələbə şagird uşaq məzun alim akademik | студент ученик школьник дети аспирант выпускник учащийся ученые ученых | öğrenci çocuk mezun akademisyen bilim_insanı
guest | guests! visitors! participants! attendees! delegates! volunteers! activists! observers! partners! donors! | qonaq ziyarətçi könüllü fəal müşahidəçi iştirakçı | гость посетитель волонтер доброволец активист наблюдатель партнер общественность! | misafir konuk ziyaretçi gönüllü katılımcı gözlemci davetli
family | families! relatives! parents! | ailə valideyn yaxınları | семьи семей родственник родители родителей родственники | aile veli yakınları ebeveyn
business | businesspeople! businessmen! entrepreneurs! investors! companies! firms! exporters! exporter growers! producers! traders! | sahibkar iş_adamı investor şirkət | предприниматель бизнесмен инвестор компании компаний производитель | iş_insanı iş_adamı girişimci yatırımcı şirket ihracatçı muhtar
official | officials! functionaries! authorities! dignitaries! figures! intellectuals! elders! | rəsmi məmur ziyalı ağsaqqal din_xadimi | чиновник официальные_лица должностные_лица деятель старейшина | yetkili bürokrat muhtar temsilci kanaat_önderi
artist | artists! musicians! athletes! fans! craftsmen! | idmançı sənətkar musiqiçi | спортсмен музыкант мастера | sporcu müzisyen usta zanaatkar
chiefs | heads! chiefs! directors! leaders! commanders! members! deputies! ministers! | rəhbər başçı üzv | руководитель глава член начальник | yönetici başhekim üye amir müdür
`;

export const COLLECTIVES = `
delegation | delegation delegations! | nümayəndə_heyəti heyət | делегация | heyet delegasyon
staff | staff! personnel! leadership! management! team! public! youth! faculty! crew! workforce! community! units! detachments! | kollektiv! kollektivi! rəhbərliyi! ictimaiyyət gənclər! heyəti! | коллектив руководство общественность молодежь персонал! состав! | personel! personeli! yönetimi! gençler! ekip! ekibi! ekipleri! halk! halkı!
representatives | representatives! | nümayəndələri! nümayəndəsi! | представители! представителей! представителями! | temsilcileri! temsilciler!
`;
