import { PhraseTable } from '../../phrases/phrase-table.ts';

/** Agreement and decision as things that come about. */
export const AGREEMENTS = new PhraseTable(`
agreement | (agreement/understanding/consensus/deal)_(was/has_been)_reached an_agreement_was_signed it_was_(also_agreed/also_decided/further_agreed/further_resolved) (ended/concluded/culminated/resulted/closed/finished)_(with/in)_the_(signing/adoption/signature/conclusion) | razılıq_əldə_(olunub/edilib/olundu/edildi/olunmuşdur/edilmişdir) | достигнут*_.._(договоренност*/соглашени*) состоялось_подписание (состоялась/прошла)_.._церемония_подписания завершил*_подписанием (договоренност*/соглашени*)_.._достигнут* | (anlaşma/mutabakat/uzlaşma)_sağlan*
`);

/** Acts of state: what they say is decided, in whatever form the sentence tells it. */
export const BY_DECREE = new PhraseTable(`
decree | under_.._(decree/order/orders/directive)_of by_.._(decree/order_of_the_president/presidential_order/presidential_decree/executive_order) | (sərəncam*/fərman*)_ilə sərəncamına_əsasən fərmanına_əsasən sərəncama_əsasən fərmana_əsasən sərəncama_uyğun qərara_əsasən qərarı_ilə əmri_ilə əmrlə fərmanla sərəncamla qərarla göstərişi_ilə | указом указом_президента распоряжением распоряжением_президента распоряжением_правительства приказом | kararnamesiyle kararnamesi_ile kararnameyle kararname_ile genelgesiyle kararıyla kararnameye_göre (mahkeme/hâkimli/hakimli/savcılı)*_tarafından kararı_ile
`);

/** Deeds that a decree does. */
export const DECREED = new PhraseTable(`
deed | appointed dismissed relieved established created allocated introduced approved awarded granted restricted restored closed pass passes fall falls transferred | *ilib~ *inib~ *unub~ *ulub~ *ildi *indi *undu *uldu *lmişdir *nmişdir *nmuşdur *lmuşdur görülüb~ | *ен *ена *ено *ены *ан *ана *ано *аны *ят *ята *ято *яты | *ildi *ıldı *indi *ındı *uldu *üldü *undu *ündü *ilmiştir *ılmıştır *inmiştir *ınmıştır *ulmuştur *unmuştur atan* görevlendir* getirilen
`);

/** What an agreement or a decree says its parties are to do. */
export const TERMS = new PhraseTable(`
terms | (under/according_to/pursuant_to/in_accordance_with/in_line_with)_(the/this/its/that)_(protocol/agreement/plan/memorandum/document/documents/contract/accord/treaty/decree/order/decision/resolution/roadmap/programme/arrangement/deal/convention/terms/text) (the/this)_(agreement/document/protocol/memorandum/plan/treaty/decision/decree/resolution/roadmap/contract)_(provides_for/provides_that/stipulates/envisages/foresees/obliges/requires/sets_out/calls_for/covers) under_its_terms under_the_terms by_the_terms | (memoranduma/sənədə/müqaviləyə/sazişə/protokola/sərəncama/fərmana/qərara/plana/razılaşmaya/anlaşmaya/bəyannaməyə)_(əsasən/görə/uyğun/müvafiq) (sənəddə/memorandumda/sazişdə/planda/protokolda/qərarda/müqavilədə)_.._nəzərdə_tutulur (saziş/sənəd/plan/memorandum/protokol)_.._nəzərdə_tutur razılaşmaya_görə razılığa_əsasən (əmrə/fərmana/sazişə/razılaşmaya/təlimata/qanuna)_(əsasən/görə/uyğun/müvafiq) (qərarla/sazişlə/memorandumla/əmrlə/sərəncamla/fərmanla) | (документ/соглашение/меморандум/протокол/договор/план/решение/постановление/указ)_предусматривает документом_предусмотрено (соглашением/планом/протоколом/меморандумом/договором)_предусмотрен* согласно_(документу/соглашению/меморандуму/протоколу/договору/плану/решению/постановлению/указу/договоренности) в_соответствии_с_(документом/соглашением/меморандумом/протоколом/договором/планом/решением/постановлением/указом) по_условиям_(документа/соглашения/договора/протокола/меморандума/контракта) | (belgeye/anlaşmaya/protokole/mutabakata/plana/karara/sözleşmeye/memoranduma/kararnameye/zapta/bildiriye)_(göre/uyarınca) (belge/anlaşma/protokol/mutabakat/plan/sözleşme/mutabakat_zaptı/memorandum)_uyarınca (anlaşma*/belge*/protokol*/plan*/sözleşme*)_.._(öngörüyor/öngörülüyor) (anlaşma/protokol/belge/sözleşme)_kapsamında (protokolle/anlaşmayla/sözleşmeyle/kararla/yönetmelikle/düzenlemeyle/genelgeyle/kararnameyle/mutabakatla/tasarıyla/kanunla/planla)
`);

/** Words that tell that what is said to be decided was decided at another time. */
export const BEFORE = new PhraseTable(`
before | at_its_(last/previous)_(meeting/session) earlier_this_(week/month/year/spring/summer/autumn/fall/winter) since_then previously that_year in_that_year at_that_time last_year last_month a_year_ago years_ago in_the_past as_far_back_as at_the_time (have/has/had)_already so_far to_date had_.._earlier earlier_had | əvvəllər daha_əvvəl bundan_əvvəl ötən_il keçən_il il_əvvəl ay_əvvəl | ранее прежде раньше в_прошлом_году уже_был* год_назад лет_назад | daha_önce geçen_yıl bugüne_kadar şimdiye_kadar geçtiğimiz_yıl yıl_önce daha_evvel önceden
`);

/** Visitors' books are signed too, and hands of greeting extended. */
export const NO_DECISIONS = new PhraseTable(`
none | guest_book guestbook visitors'_book book_of_condolence condolence_book signed_autographs signed_copies signed_up signed_off no_decision no_agreement not_agreed unlikely_that would_have much_less accepted_into accepted_by agreed_with_the_view agreed_with_him agreed_with_her | xatirə_kitab* fəxri_qonaq* kitabına_.._imza | книг*_почетных книг*_отзывов книг*_соболезнований решил*_задач* решил*_проблем* решил*_вопрос* решил*_(все/свои/эти/многие/ряд/две/три)_(задач*/проблем*/вопрос*) | anı_defteri* şeref_defteri* taziye_defteri*
`);

/** What follows from a decision directly, in the past: "The floor of the corridor was set at 7.25 percent." */
export const SETTLED = new PhraseTable(`
set | (was/were/is/are/has_been/have_been)_(set_at/fixed_at/allocated/earmarked/set_aside/extended_until/left_unchanged/kept_unchanged/cut_to/raised_to/lowered_to/maintained_at/entrusted) was_also_(set/fixed/allocated) | müəyyən_edilib müəyyən_olunub müəyyənləşdirilib ayrılıb ayrılması saxlanılıb dəyişməz_saxlanılıb həvalə_edilib həvalə_olunub | установлен* выделен* выделено сохранен* оставлен*_без_изменений продлен* возложен* снижен*_до повышен*_до | belirlendi ayrıldı tahsis_edildi sabit_tutuldu sabit_bırakıldı uzatıldı indirildi yükseltildi çıkarıldı
`);

/** What somebody is bound to do. */
export const DUTY = new PhraseTable(`
duty | must are_to is_to are_required_to is_required_to are_obliged_to shall have_to has_to | *malıdır *məlidir *malıdırlar *məlidirlər | следует надлежит обязаны обязан обязана необходимо должны должен должна | *malı *meli *malıdır *melidir gerekiyor zorunda zorundadır
`);

/** What people do for themselves: apply, travel, attend. No measure of anybody's decision. */
export const PERSONAL = new PhraseTable(`
personal | apply applicants candidates application* (will/may/can/must/to)_register submit_applications attend visit leave_for travel_to depart arrive return_to take_part join be_joined continue_until takes_effect enters_into_force come_into_force be_announced be_published be_informed be_updated be_shared be_communicated | müraciət* ərizə* namizəd* iştirak_edəcək* səfər* ziyarət* qatılacaq* elan_olunacaq* dərc_* davam_ed* qüvvəyə_min* məlumat_veriləcək* açıqlanacaq* | (прием*/подач*/подать/подают/принима*)_заявк* прием_заявок подач*_заявок заявк*_на_участие заявлени* участвовать примет_участие примут_участие посетит посетят отправится прибудет вернется вступ*_в_силу будет_объявлен* будет_сообщен* будут_сообщен* будут_объявлены опубликован* продлится абитуриент* кандидат* соискател* | başvuru* aday* katılacak* ziyaret* gidecek* dönecek* devam_edecek* yürürlüğe_gir* ilan_edilecek* yayımlanacak* açıklanacak* paylaşılacak* duyurulacak* bilgilendiril* geçecek
`);

/** What a measure is hoped to do, rather than the measure. */
export const EFFECTS = new PhraseTable(`
effect | will_(help/ensure/allow/enable/make/continue/boost/benefit/lead/look/improve/strengthen/contribute/serve/play/bring/encourage/also_help/not_only/need/remain/be_able/be_encouraged/go_a_long) will_.._(help/benefit) hope* (makes/make)_.._(easier/better/safer/faster/simpler) will_make_.._(easier/better/safer/faster/simpler/more_*) | imkan*_verəcək* imkan*_yarad* töhfə* şərait_yaradacaq* kömək_edəcək* təkan* xidmət_edəcək* | позволит* поможет помогут обеспечит обеспечат станет станут будет_способствовать даст_возможность улучшит сделает сделают удобнее безопаснее быстрее легче проще доступнее эффективнее | katkı* imkân* imkan* sağlayacak* yardımcı_olacak* güçlendirecek* kolaylaştıracak*
`);

/** Whoever writes speaks for themselves: a speech or a letter. */
export const FIRST_PERSON = new PhraseTable(`
we | I we our us my me | biz bizim mən mənim | мы я наш наша наше наши нас нам мне мой моя | biz bizim ben benim
`);

/** Whoever decided tells so: in a quotation, a letter, a speech. */
export const WE_DECIDED = new PhraseTable(`
we | (we/i)_have_(now/today/just/also/therefore/jointly/all/both)_(decided/agreed/signed/approved/adopted/resolved/ordered/instructed/directed/authorised/authorized/suspended/cancelled/postponed/concluded) (we/i)_have_(decided_to/decided_that/agreed_to/agreed_on/agreed_that/resolved_to/instructed/directed/ordered_the/authorised_the/authorized_the/approved_the/approved_a/adopted_a/suspended/cancelled/postponed) (we/i)_(today_signed/today_agreed/agreed_today/signed_today/decided_today/agreed_to/agreed_on/decided_to/decided_that/resolved_to) today_we_(signed/agreed/decided/approved/adopted) | qərar_verdik qərara_aldıq qərara_gəldik qərar_qəbul_etdik razılaşdıq razılığa_gəldik razılıq_əldə_etdik imzaladıq tapşırdıq tapşırdım tapşırıq_verdim tapşırıq_verdik göstəriş_verdim göstəriş_verdik tapşırmışam tapşırıq_vermişəm komissiya_yaratdıq | мы_(договорились/решили/условились/приняли_решение/подписали/согласовали/утвердили/одобрили/отменили) договорились_мы (мной/мною)_(дано/даны/подписан/принято) я_(поручил/поручила/распорядился/распорядилась/подписал/подписала) | karar_verdik karar_aldık kararını_aldık kararlaştırdık karara_bağladık anlaştık anlaşmaya_vardık mutabık_kaldık mutabakata_vardık imzaladık onayladık talimat_verdim talimatını_verdim talimat_verdik
`);

/** What a body does without deciding anything. */
export const INFORMED = new PhraseTable(`
informed | received_a received_an received_the heard was_briefed were_briefed briefed commended congratulated welcomed thanked discussed considered reviewed examined was_informed were_informed condoled mourned | dinlə* müzakirə_ed* müzakirə_olun* məlumat_veril* təqdim_olunub təbrik_* | заслуша* рассмотрел* обсудил* обсужден* рассмотрен* проинформирован* поздравил* | bilgi_veril* görüşüldü görüşülmüş* ele_alındı ele_alınmış* dinlen* değerlendiril* kutlan* tebrik_*
`);

/** What a list of decisions is headed by. */
export const DECISION_NOUNS = new PhraseTable(`
decisions | decisions resolutions decisions_taken outcomes | qərarlar* qərar tapşırıqlar* yekunlar* | решения решение поручения постановления итоги протокол* | kararlar* karar talimatlar* sonuçlar*
`);

/** What heads the lines of those who won or were elected. */
export const RESULTS = new PhraseTable(`
results | winners laureates prize-winners prizewinners awardees medallists medalists award_winners awards prizes honours life_membership life_members election_results results_of_the_(election/elections/vote) elected | qaliblər laureatlar mükafatçılar mükafatlar səsvermənin_nəticələri seçkinin_nəticələri seçilənlər | лауреаты победители призеры награды итоги_голосования результаты_голосования результаты_выборов избраны номинации | ödüller kazananlar dereceye_girenler seçim_sonuçları oylama_sonuçları seçilenler
`);

/** What leads in demands, aims, topics, conditions or names rather than decisions. */
export const NO_LEAD_IN = new PhraseTable(`
other | took_into_account taken_into_account considered demand* aim aims objectives agenda topics present attended attendance participants attendees conditions requirements requirement recommends advised remind reminds contact* photo* background notes documents apologies speakers members said says | nəzərə_alın* nəzərə_alıb* tələb* xahiş* məqsəd* gündəlik* iştirak* şərt* sənədlər* məruzə* üzvlər* tövsiyə* deyib dedi bildirib əlaqə | учтен* учитывал* принималось_во_внимание принимались_во_внимание треб* просим цел* задачи повестк* участ* присутств* услови* документы советует советуем напомина* контакт* справочно приглашенные состав* можно сказал сказала | dikkate_alın* göz_önün* talep* istiyoruz rica* amaç* hedef* gündem* katıl* şart* koşul* belgeler* öneri* üyeler* uyarı* dedi söyledi iletişim
`);
