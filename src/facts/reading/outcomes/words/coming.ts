import { PhraseTable } from '../../phrases/phrase-table.ts';

/** What is to be: measures, plans, schedules. */
export const FUTURE = new PhraseTable(`
will | will shall is_to are_to is_due are_due would_(be/begin/start/open/meet/hold/submit/publish/take_place/come/continue/resume) is_expected are_expected ready_to (is/are)_(holding/running/conducting) is_scheduled are_scheduled was_scheduled were_scheduled is_planned are_planned planned_(for/to) scheduled_(for/to) due_to due_(on/by/in) to_be_(held/published/opened/launched/signed/completed/released/presented/hosted/delivered/staged/convened/submitted/announced) is_set_to are_set_to is_slated are_slated is_targeted takes_place take_place rolls_out roll_out opens_its have_.._days_to has_.._days_to set_for takes_effect take_effect enters_into_force enter_into_force comes_into_force come_into_force comes_into_effect becomes_effective effective (meets/meet/resumes/resume/begins/begin/starts/start/opens/open/closes/close/ends/expires/expire/reconvenes/reconvene/sits)_(on/in/at) meets_again meet_again resumes remains_in_force remain_in_force is_valid_until are_valid_until valid_until remain_open_until remains_open_until continues_until continue_until runs_until run_until lasts_until has_been_(scheduled/set/called)_for agreed_to_meet may_file may_apply can_apply can_file (may/can)_be_(appealed/challenged/lodged/submitted/filed) (may/can)_(lodge/submit/appeal/challenge/request/register) has_until have_until is_foreseen are_foreseen plans_to plan_to expects_to_(publish/release/complete/open/hold/sign/begin/start/launch/announce/submit/receive/deliver/report) expect_to_(publish/release/complete/open/hold/sign/begin/start/launch/announce/submit/receive/deliver/report) (leaves/retires/joins/steps_down/takes_over/takes_up/returns/departs/arrives/runs/lapses/expires)_.._(on/until/till/by) listed_.._for adjourned_.._(to/until/till) to_be_*ed (starting/beginning/effective)_(on/in/*day) put_back_to moved_to | planlaşdırır planlaşdırırlar şikayət_verilə_bilər şikayət_oluna_bilər hazırdır *(acaq/əcək/acaqdır/əcəkdir/acaqlar*/əcəklər*/acağı*/əcəyi*/malıdır/məlidir/malıdırlar/məlidirlər) nəzərdə_tutulur nəzərdə_tutulub nəzərdə_tutulmuşdur planlaşdırılır planlaşdırılıb təyin_olunub qüvvəyə_minir qüvvəyə_minib gözlənilir qəbul_olunur qəbul_edilir davam_edir etibarlıdır | планирует вправе может_быть_обжалован* могут_быть_обжалован* пообещал* обещает обещают возобновятся возобновится стартует стартуют заработает заработают поступит поступят прибудут выступит выступят назовут направятся приступят приступит готов готова готовы будет будут состоится состоятся начнется начнутся вступит вступят вступает_в_силу вступают_в_силу пройдет пройдут продлится продлятся откроется откроются завершится завершатся закончится закончатся закончат завершат начнет начнут примет примут получит получат сможет смогут появится появятся создадут создаст построят направит направят соберется соберутся встретятся встретится вернется вернутся посетит посетят прибудет прибудут отправится отправятся представит представят рассмотрит рассмотрят опубликует опубликуют объявит объявят подведет подведут проведет проведут запустит запустят введет введут выйдет выйдут назначен*_на намечен* запланирован* планируется планируют предстоит остаются_.._до остается_.._до действует_до действуют_до принимаются_до принимаются_.._до ожидается должны должен должна должно надлежит следует действительн*_до | *(acak/ecek/acaktır/ecektir/acaklar/ecekler/acaklardır/eceklerdir/acağı*/eceği*/malıdır/melidir) planlıyor planlamaktadır öngörmektedir edilebilir itiraz_edilebilir öngörülüyor planlanıyor planlanmaktadır öngörülmektedir hedefleniyor yürürlüğe_giriyor yürürlüğe_girer bekleniyor devam_ediyor geçerlidir gerekiyor son_başvuru başvurular *(mak/mek)_üzere
`);

/** Meetings and their like, which come next rather than being decided on. */
export const MEETINGS = new PhraseTable(`
meeting | meeting* session* hearing* debate* conference* round_of_talks round talks talk visit* sitting* consultation* forum summit vote voting reading gathering exercise* drill* ceremony match decision_on_the_.._rate announcement | müşavirə* iclas* görüş* toplantı* konfrans* sessiya* dinləmə* məsləhətləşmə* danışıq* səfər* müzakirə* təlim* mərhələ* mərasim* yığıncaq* forum* | заседани* встреч* совещани* переговор* сессия сессии конференц* слушани* визит* раунд* учени* консультаци* заседаний рейс* форум* чтени* | toplantı* görüşme* oturum* konferans* ziyaret* müzakere* istişare* tatbikat* tören* tur* zirve* forum* toplanacak* bir_araya_gelecek* buluş*
`);

/** That it is the one after this. */
export const NEXT = new PhraseTable(`
next | next (a_second/a_third/another) (follow-up/following/forthcoming/upcoming) again | növbəti gələn yenidən sonrakı | следующ* очередн* снова вновь | sonraki gelecek önümüzdeki yeniden tekrar ikinci_tur
`);

/** Hopes, targets and forecasts, and times as of which something is counted. */
export const FORECAST = new PhraseTable(`
forecast | target goal aim aims aimed hopes hope hoped hoping forecast* projected projection* predicted prediction* it_is_expected expects_.._to_(rise/fall/grow/reach/increase/decrease/decline/average/slow/remain/be/come) expects_(growth/inflation/prices) expected_to_(rise/fall/grow/reach/increase/decrease/decline/come/amount/be) expected_between still_expected was_expected were_expected expected_inflation as_of intends intended wants would_like prefer I_expect we_expect should_reach must_be_(below/above/at_least) peak_of estimated | hədəf* proqnoz* ümid* tarixinə hesab_edir* inanır* gözlənilir gözləyir təxmin* məqsəd* | цель цели целью целям прогноз* ожида* считает* полага* надеж* надеемся не_обеща* рассчитыва* по_состоянию_на по_оценк* намерен* | hedef* tahmin* bekle* umut* umuyor umduk* umduğ* umar* ummak* itibarıyla itibariyle amaç*
`);

/** Forecasts that are schedules after all: what people do. */
export const SCHEDULED = new PhraseTable(`
do | (expected/due/likely)_to_(reopen/open/be_completed/be_finished/be_held/be_published/be_signed/take_place/start/begin/end/close/arrive/visit/resume/meet/enter/attend/be_opened/be_launched/be_ready/be_submitted/continue/last) is_expected_in are_expected_in | (keçirilməsi/açılması/başlanması/başa_çatması/imzalanması/gəlməsi/dərc_olunması/istifadəyə_verilməsi)_.._gözlənilir | (запуск/открытие/начало/завершение/подписание/визит/приезд/прибытие/ввод/старт/рассмотрение/утверждение/публикация)_.._ожидается как_ожидается ожидается_(открытие/начало/завершение/подписание/визит/приезд/прибытие) | (yapılması/düzenlenmesi/açılması/başlaması/tamamlanması/imzalanması/gelmesi/yayımlanması/gerçekleştirilmesi/toplanması)_.._bekleniyor *(ınması/inmesi/ılması/ilmesi/ulması/ülmesi)_bekleniyor
`);

/** Signs of a last day. */
export const DEADLINE = new PhraseTable(`
until | by until till before no_later_than not_later_than deadline from | *dək *dek *ədək *adək qədər kimi gec son_tarix etibarən | до не_позднее к_концу к с | kadar geç son_gün itibaren dek değin son_başvuru
`);

/** So long a time from now. */
export const WITHIN = new PhraseTable(`
within | next_week this_week the_week_after_next in_*_(days/weeks/months) have_.._days has_.._days within_.._(days/day/weeks/week/months/month/hours/years/year) in_the_next_.._(days/weeks/months) over_the_next_.._(days/weeks/months) | (gələn/növbəti/bu)_həftə (gələn/növbəti)_həftənin *_(gün/həftə/ay/il)_ərzində *_(gün/həftə/ay/il)_müddətində | на_следующей_неделе на_следующую_неделю со_следующей_недели через_.._(дней/дня/недел*/месяц*) в_течение_.._(дней/дня/суток/недел*/месяц*/час*/лет/года) в_*дневный_срок в_*месячный_срок в_*недельный_срок | (gelecek/önümüzdeki/bu)_hafta önümüzdeki_.._(gün/hafta/ay/yıl)_içinde *_(gün/günü/hafta/ay/yıl)_içinde *_(gün/günü/hafta/ay)_zarfında
`);

/** An invitation, a suggestion of a meeting. */
export const INVITED = new PhraseTable(`
invite | invited proposed_a_(meeting/visit) proposed_to_meet proposed_holding invitation | dəvət_ed* dəvət_olun* | пригласил* приглашен* предложил*_провести | davet_etti* davet_edildi* önerdi
`);
