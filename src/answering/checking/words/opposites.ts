/**
 * Words that say the opposite of each other, in the form of the other tables, with `id+` for one side and `id-` for the
 * other. A word between the two (a wider meaning in another language) stands on neither side.
 */
export const OPPOSITES = `
rise+ | increase rise rose risen grow grew grown raise gain climb surge soar expand up_by growth double triple jump leap | artmaq artırmaq artım artırılmaq yüksəlmək yüksəliş yüksəltmək çoxalmaq çoxaltmaq qalxmaq böyümək genişlənmək genişləndirmək artıb bahalaşmaq çoxdur! | увеличить увеличиться увеличение увеличиваться повысить повыситься повышение рост вырос росла вырастет вырастут выросли растет растут удвоиться вырасти расти возрасти возрастать прирост подняться поднять подорожать расширить расшириться удвоить прибавить усилиться усилить | artmak artırmak artış arttı arttığı yükselmek yükseltmek yükseliş çoğalmak büyümek genişlemek genişletmek çıkmak tırmanmak zamlanmak
rise- | decrease decline reduce reduction fall fell fallen drop shrink shrank cut lower diminish dwindle plunge dip lessen down_by contract_by slump | azalmaq azaltmaq azalma azaldılmaq enmək endirmək düşmək ixtisar_olunmaq kiçilmək gerilemək aşağı_düşmək ucuzlaşmaq azalıb azdır! | снизится упал упадет уменьшить уменьшиться уменьшение снизить снизиться снижение снижаться сократить сократиться сокращение сокращаться упасть падение падать опуститься подешеветь убавить сузить ослабнуть ослабеть | azalmak azaltmak azalış düşmek düşüş düşürmek inmek indirmek gerilemek küçülmek daralmak ucuzlamak eksilmek
open+ | open opening reopen inaugurate unveil | açmaq açılmaq açılış açılıb açıqdır! açıq_qalır açıq_olacaq | откроется откроют откроет открыть открыться открытие открывать открываться открытый | açmak açılmak açılış açık
open- | close closed closure shut closing | bağlamaq bağlanmaq bağlıdır! bağlı_qalır bağlı_qalacaq bağlı_olacaq bağlanış qapanmaq qapatmaq bağlanıb | закроется закроют закроет закрыть закрыться закрытие закрывать закрываться закрытый | kapatmak kapanmak kapanış kapalı
begin+ | begin began begun start launch commence beginning onset resume kick_off | başlamaq başlanmaq başlatmaq başlanğıc | начнется начнет начнут начнутся начать начаться начало начале началом начал начинать начинаться стартовать старт запустить приступить возобновить возобновиться возобновление | başlamak başlatmak başlangıç
begin- | end finish conclude complete completion terminate cease stop halt ending wrap_up | bitmək bitirmək sona_ərmək sona_çatmaq başa_çatmaq başa_çatıb yekunlaşmaq tamamlamaq tamamlanmaq dayandırmaq dayanmaq sona bitib | закончить закончиться окончание завершить завершиться завершение завершаться кончиться прекратить прекратиться прекращение остановить финишировать | bitmek bitirmek sona_ermek tamamlamak tamamlanmak sonlanmak sonlandırmak durdurmak durmak sona bitti bitecek
before+ | before! prior_to ahead_of preceding earlier_than | əvvəl! qabaq öncə | перед! до! накануне! прежде! раньше! | önce! evvel öncesi öncesinde
before- | after! following afterwards later_than | sonra! | после! спустя! вслед_за позже! | sonra! sonrası sonrasında
accept+ | approve approval accept adopt endorse agree agreed agreement consent ratify uphold back_the favour | təsdiq_edib təsdiq_etmək təsdiqləmək təsdiqlənmək təsdiq qəbul_edib qəbul_etmək razılaşmaq razılıq razılığa_gəlmək bəyənmək ratifikasiya | договориться примут примет принят принята принято приняты утвердить одобрить одобрение принять согласиться согласие ратифицировать удовлетворить поддержать утверждение | onaylamak onay kabul_etti kabul_etmek kabul_edildi kabul_edilmek benimsemek razı anlaşmak anlaşma
accept- | reject rejection refuse refusal decline turn_down veto dismiss deny overturn oppose | rədd_edib rədd_etmək rədd_edilib rədd imtina_edib imtina_etmək imtina veto_qoyub | отклонить отвергнуть отказать отказаться отказ отклонение ветировать отказываться отвергать не_согласиться | reddetmek reddedilmek reddetti reddedildi ret geri_çevirmek veto
allow+ | allow permit authorise authorize legalise legalize lift_the_ban permission enable let | icazə_verib icazə_vermək icazə icazə_verilib | разрешить позволить разрешение разрешать допустить допускать | izin_verdi izin_vermek izin_verildi izin
allow- | ban prohibit forbid forbidden outlaw prohibition bar_from prevent | qadağan_edib qadağan_etmək qadağan qadağa | запретить запрет запрещать запрещен запрещено | yasaklamak yasaklanmak yasak
win+ | win won winner victory victorious triumph prevail | qalib qələbə_qazanıb qələbə qalib_gəlib qalib_gəlmək udub məğlub_edib məğlub_etmək | завоевать взять_верх победить победа выиграть выигрыш одолеть одержать обыграть победитель | kazanmak zafer galibiyet galip yendi yenmek
win- | lose lost loser loss_to defeated_by beaten_by | məğlub_olub məğlub_olmaq məğlubiyyət uduzmaq uduzub itirmək | проиграть поражение уступить потерпеть проигрыш | kaybetmek yenilmek yenilgi mağlup mağlubiyet
guilty+ | guilty culpable convict convicted | günahkar təqsirli təqsirkar məhkum | виновный виноватый виновен виновна вина осудить осужден | suçlu mahkum
guilty- | innocent acquit acquittal acquitted | günahsız təqsirsiz bəraət | невиновный оправдать оправдан оправдание невиновен невиновна | suçsuz masum beraat
trade+ | export exporter | ixrac ixracat ixrac_etmək | экспорт экспортировать вывоз | ihracat ihraç
trade- | import importer | idxal idxalat | импорт импортировать ввоз | ithalat ithal
buy+ | buy bought purchase acquire purchaser buyer | satın_almaq satın_alıb alıcı | купить покупка закупить закупка приобрести покупать закупать покупатель | satın_almak satın_aldı satın_alındı alıcı
buy- | sell sold sale seller | satmaq satılmaq satış satıcı satılıb | продать продажа продавать продаваться продавец | satmak satılmak satış satıcı
arrive+ | arrive arrival come came | gəlmək gəlib çatmaq gəliş gəldi | прибыть прибытие приехать прилететь приезд | gelmek varmak geldi varış geliş
arrive- | leave left depart departure quit | getmək gedib ayrılmaq tərk_etmək tərk_edib yola_düşmək yola_düşüb | отбыть отбытие уехать покинуть улететь выехать отъезд | gitmek ayrılmak terk_etti terk_etmek gitti kalkış ayrıldı
enter+ | enter entry entrance enters admission | giriş girmək daxil_olmaq daxil_olub | вход въезд войти въехать входить | giriş girmek
enter- | exit leave withdraw withdrawal pull_out | çıxış çıxmaq tərk_etmək çıxarılmaq | выход выезд выйти выехать вывод вывести | çıkış çıkmak çekilmek
more+ | more_than over! exceed exceeding above! at_least upwards surpass no_less no_fewer not_less minimum | aşmaq ötmək çox artıq ən_azı ən_az azı yuxarı minimum | более! больше! свыше! превысить минимум не_менее не_меньше превышать | aşmak fazla aşkın en_az asgari
more- | less_than fewer under! below! at_most no_more not_more maximum | ən_çoxu az_qala maksimum kiçik_olub kiçikdir! kiçik_olmaq çatmayıb | менее! меньше! ниже! максимум не_более не_больше | az! en_fazla altında azami
high+ | high higher highest upper tall top! | yüksək hündür ən_yüksək | высокий верхний наивысший высший | yüksek en_yüksek
high- | low lower lowest bottom | aşağı alçaq ən_aşağı | низкий нижний наименьший низший | düşük alçak en_düşük
support+ | support back backing favour endorse vote_for sponsor in_favor_of in_favour_of | dəstəkləmək dəstək lehinə | поддержать поддержка поддерживать за! | desteklemek destek lehinde lehine
support- | oppose opposition against! condemn protest vote_against | əleyhinə qarşı_çıxmaq qarşı_çıxıb pisləmək | против! выступить_против осудить | karşı_çıkmak karşı_çıktı aleyhine kınamak
include+ | include including comprise inclusive | daxil daxildir daxil_olmaqla | включая включить включать включительно | dahil içermek
include- | exclude excluding except exclusive | istisna xaric | исключая исключить кроме исключение исключением | hariç
sign+ | plus above_zero | üstəgəl müsbət | плюс тепло выше_нуля | artı sıfırın_üstünde
sign- | minus below_zero | mənfi | минус мороз ниже_нуля | eksi sıfırın_altında
day+ | day daytime daily morning noon | gündüz səhər | день днем дневной утро утром утренний | gündüz sabah
day- | night nighttime overnight evening | gecə axşam | ночь ночью ночной вечер вечером вечерний | gece akşam
free+ | free free_of_charge gratis complimentary | pulsuz ödənişsiz | бесплатный бесплатно безвозмездный | ücretsiz bedava parasız
free- | paid charged fee_based for_a_fee | ödənişli pullu | платный платно | ücretli paralı
duty+ | mandatory compulsory obligatory required | məcburi icbari | обязательный принудительный обязательно | zorunlu mecburi
duty- | voluntary optional | könüllü ixtiyari | добровольный необязательный добровольно | gönüllü isteğe_bağlı
lasting+ | permanent permanently indefinitely | daimi həmişəlik müddətsiz | постоянный бессрочный бессрочно навсегда | kalıcı daimi süresiz
lasting- | temporary temporarily provisional interim | müvəqqəti | временный временно | geçici geçici_olarak
inner+ | domestic internal inner indoor | daxili yerli | внутренний отечественный | iç yerli yurtiçi
inner- | foreign external outer abroad overseas outdoor | xarici xaric | внешний зарубежный иностранный наружный | dış yabancı yurtdışı
public+ | public state state-owned | dövlət ictimai | государственный публичный общественный | kamu devlet
public- | private privately | özəl | частный | özel
strong+ | strong stronger strengthen tighten toughen intensify | güclü gücləndirmək sərtləşdirmək güclənmək möhkəmləndirmək | сильный усилить укрепить ужесточить усиление усилиться | güçlü güçlendirmek sıkılaştırmak güçlenmek sertleştirmek
strong- | weak weaker weaken ease loosen relax soften | zəif zəiflətmək zəifləmək yumşaltmaq | слабый ослабить смягчить ослабление ослабеть | zayıf zayıflatmak gevşetmek zayıflamak yumuşatmak
long+ | long longer extend extension lengthen prolong | uzun uzatmaq uzadılmaq | длинный продлить продление удлинить долгий | uzun uzatmak uzatılmak
long- | short shorter shorten brief curtail | qısa qısaltmaq | короткий сократить краткий укоротить | kısa kısaltmak
first+ | first initial earliest | birinci ilk | первый начальный | ilk birinci
first- | last final latest | sonuncu axırıncı son | последний финальный заключительный | son sonuncu
urban+ | city urban town | şəhər | город городской | şehir kent kentsel
urban- | village rural countryside | kənd | село сельский деревня деревенский | köy kırsal
north+ | north northern northward | şimal şimali | север северный | kuzey
north- | south southern southward | cənub cənubi | юг южный | güney
east+ | east eastern eastward | şərq şərqi | восток восточный | doğu
east- | west western westward | qərb qərbi | запад западный | batı
man+ | man men male boy boys | kişi oğlan | мужчина мужской мальчик юноша | erkek oğlan
man- | woman women female girl girls | qadın qız | женщина женский девочка девушка | kadın kız
success+ | succeed success successful successfully | uğurlu müvəffəqiyyətli uğurla müvəffəqiyyətlə | успешный успешно успех удаться | başarılı başarıyla başarmak
success- | fail failed failure unsuccessful unsuccessfully | uğursuz uğursuzluq alınmayıb | неудачный неудача провал провалиться неуспешный | başarısız başarısızlık
find+ | find found discover detect reveal locate | tapmaq tapılmaq aşkar aşkarlamaq aşkarlanmaq | найти обнаружить найден обнаружен выявить | bulmak tespit bulunduğu! bulunduğunu! bulundu!
find- | lose lost missing vanish disappear | itirmək itmək itkin yoxa_çıxmaq | потерять пропасть утратить исчезнуть | kaybetmek kaybolmak kayıp yitirmek
appoint+ | appoint hire recruit nominate employ named_as | təyin_etmək təyin_olunub təyin_edilib təyin işə_götürmək | назначить нанять назначение назначен трудоустроить | atamak atandı atanmak işe_almak
appoint- | dismiss fire_from sack remove resign resignation step_down | azad_etmək vəzifəsindən_azad işdən_çıxarmaq istefa | уволить снять отставка увольнение уволиться освободить_от_должности | görevden_almak görevden istifa azletmek kovmak
arrest+ | arrest detain jail imprison | həbs həbs_etmək saxlamaq | арестовать задержать арест | tutuklamak gözaltı hapsetmek
arrest- | release free_from set_free liberate | azad_etmək azadlığa sərbəst | освободить выпустить освобождение отпустить | serbest_bırakmak salıvermek tahliye
build+ | build built construct erect rebuild | tikmək inşa_etmək tikilmək qurmaq bərpa | построить возвести строить восстановить восстанавливать реставрировать построен | inşa_etmek yapmak kurmak onarmak
build- | demolish destroy tear_down dismantle raze devastate ruin wreck | sökmək sökülmək dağıtmaq dağılmaq uçurmaq məhv_etmək məhv_olan | снести разрушить демонтировать снос уничтожить опустошить | yıkmak yıkılmak sökmek tahrip harap
introduce+ | introduce impose enact put_into_effect | tətbiq_etmək tətbiq qoymaq | ввести введение вводить наложить | getirmek uygulamaya_koymak koymak
introduce- | abolish repeal cancel lift scrap revoke annul | ləğv ləğv_etmək ləğv_edilib qüvvədən_salmaq götürmək | отменить отмена упразднить снять аннулировать отменять | kaldırmak iptal feshetmek kaldırılmak
sign-up+ | sign signed ratify | imzalamaq imzalanmaq imza | подписать подписание подписывать подписан | imzalamak imzalanmak imza
sign-up- | terminate denounce tear_up break_off | pozmaq ləğv | расторгнуть денонсировать разорвать | feshetmek
safe+ | safe harmless secure | təhlükəsiz zərərsiz | безопасный безвредный | güvenli zararsız
safe- | dangerous harmful unsafe hazardous | təhlükəli zərərli | опасный вредный | tehlikeli zararlı
improve+ | improve improvement better | yaxşılaşmaq yaxşılaşdırmaq | улучшить улучшиться улучшение | iyileşmek iyileştirmek
improve- | worsen deteriorate deterioration worse | pisləşmək pisləşdirmək ağırlaşmaq | ухудшить ухудшиться ухудшение | kötüleşmek kötüleştirmek bozulmak
early+ | early earlier ahead_of_schedule sooner | erkən vaxtından_əvvəl tez | досрочно раньше ранний досрочный | erken vaktinden_önce
early- | late later delayed behind_schedule postpone postponed delay | gec gecikmək gecikmə təxirə | поздно позже опоздать отложить перенести поздний задержать | geç gecikmek ertelemek ertelenmek
majority+ | majority! most | əksəriyyət çoxluq əksər | большинство | çoğunluk çoğu
majority- | minority! few | azlıq azı | меньшинство | azınlık azı
love+ | praise praised commend | tərifləmək təqdir | похвалить хвалить | övmek takdir
love- | criticise criticize criticism condemn | tənqid qınamaq pisləmək | критиковать раскритиковать осудить критика | eleştirmek kınamak
positive+ | positive favourable favorable | müsbət | положительный позитивный | olumlu pozitif
positive- | negative unfavourable unfavorable adverse | mənfi | отрицательный негативный | olumsuz negatif
dry+ | dry drought | quru quraqlıq | сухой засуха | kuru kurak kuraklık
dry- | wet rain rainy flood | yağışlı yaş | мокрый дождь дождливый | yağışlı ıslak
hot+ | hot warm heat warmer | isti isinmək | жаркий теплый горячий потеплеть тепло | sıcak ısınmak
hot- | cold cool frost cooler | soyuq soyumaq şaxta | холодный мороз похолодать прохладный | soğuk soğumak don
full+ | full fully entirely completely whole | tam tamamilə bütövlükdə | полный полностью целиком | tam tamamen tümüyle
full- | partial partly partially | qismən | частичный частично | kısmen kısmi
confirm+ | confirm confirmed verify corroborate | təsdiqləmək təsdiq | подтвердить подтверждать подтверждение | doğrulamak teyit
confirm- | deny denied refute denial disprove | təkzib inkar | опровергнуть отрицать опровержение опровергать | yalanlamak inkar
alive+ | survive survived alive survivor | sağ_qalmaq xilas_olmaq | выжить уцелеть живой выживший | hayatta sağ_kurtulmak
alive- | die died dead killed perish | ölmək həlak_olmaq vəfat | погибнуть умереть погибший скончаться | ölmek hayatını_kaybetmek vefat
possible+ | possible able can | mümkün mümkündür | возможный возможно можно | mümkün
possible- | impossible unable cannot | mümkünsüz qeyri_mümkün | невозможный невозможно нельзя | imkansız mümkün_değil
legal+ | legal lawful legitimate | qanuni | законный легальный | yasal meşru
legal- | illegal unlawful | qanunsuz qeyri_qanuni | незаконный нелегальный | yasadışı yasa_dışı kanunsuz
union+ | unite merge unify combine | birləşmək birləşdirmək | объединить объединиться слить | birleşmek birleştirmek
union- | separate split divide | ayırmaq bölmək ayrılmaq bölünmək | разделить разделиться отделить | ayırmak bölmek ayrılmak
old+ | old ancient | köhnə qədim | старый древний старинный | eski kadim
old- | new newly | yeni təzə | новый | yeni
speed+ | accelerate quicken speed_up | sürətlənmək sürətləndirmək | ускориться ускорить ускорение | hızlanmak hızlandırmak
speed- | slow decelerate slow_down | yavaşımaq ləngimək | замедлиться замедлить замедление | yavaşlamak yavaşlatmak
lack+ | shortage scarcity deficit lack | çatışmazlıq qıtlıq kəsir | нехватка дефицит недостаток | kıtlık eksiklik açık!
lack- | surplus abundance glut excess | bolluq profisit artıqlıq | избыток профицит изобилие | fazlalık bolluk
modern+ | modern up_to_date state_of_the_art | müasir | современный новейший | modern çağdaş
modern- | aging ageing outdated obsolete antiquated | köhnəlmiş | устаревший устаревать | eskimiş köhne
keep+ | keep kept retain preserve maintain unchanged leave_unchanged | saxlamaq saxlanılmaq dəyişməz | сохранить сохраниться оставить неизменный | korumak sabit değiştirmemek
keep- | change alter revise amend modify | dəyişmək dəyişdirmək dəyişiklik | изменить изменение менять пересмотреть | değişmek değiştirmek değişiklik
steady+ | unchanged steady stable kept_at left_at | sabit dəyişməz dəyişməyib eyni_səviyyədə | неизменный неизменно сохранить сохранение сохранить_на_уровне прежний_уровень прежнем_уровне | sabit değişmeden aynı_seviyede
steady- | increase decrease reduce reduction raise lower cut rise hike | artırmaq artırılmaq azaltmaq azaldılmaq endirmək yüksəltmək | повысить повышение снизить снижение увеличить увеличение уменьшить уменьшение | artırmak indirmek düşürmek yükseltmek azaltmak
ahead+ | ahead lead outpace outstrip surpass | qabaqlamaq öndə qabaqda | опережать опередить опережает опережают впереди | önde öne_geçmek
ahead- | behind lag trail | geridə geri_qalmaq | отставать отстать отстает отстают позади | geride gerisinde geri_kalmak
join+ | join joined accede accession | qoşulmaq qoşulub daxil_olmaq üzv_olmaq | вступить вступление присоединиться присоединение примкнуть | katılmak katılım üye_olmak
join- | withdraw withdrawal quit leave left exit pull_out | çıxmaq tərk_etmək ayrılmaq | выйти покинуть выход выходить отозвать | ayrılmak çekilmek çıkmak terk_etmek
establish+ | create establish set_up creation establishment | yaratmaq təsis | создать создание учредить образовать основать | kurmak oluşturmak tesis
establish- | abolish dissolve disband liquidate wind_up dissolution | ləğv buraxmaq | упразднить ликвидировать распустить ликвидация роспуск | feshetmek lağvetmek tasfiye kapatmak
suspend+ | resume restore reinstate unfreeze resumption | bərpa yenidən_başlamaq | возобновить восстановить возобновление разморозить | yeniden_başlamak yeniden_başlatmak
suspend- | suspend halt pause freeze suspension interrupt | dayandırmaq dondurmaq | приостановить приостановление заморозить прервать прекратить | askıya_almak durdurmak dondurmak
unanimous+ | unanimously unanimous | yekdilliklə yekdil | единогласно единогласный единодушно | oybirliğiyle oy_birliğiyle oybirliği oy_birliği
unanimous- | majority_vote by_majority by_a_majority | səs_çoxluğu | большинством большинством_голосов | oy_çokluğuyla oyçokluğuyla oy_çokluğu oyçokluğu
net+ | net! | xalis | чистый | net!
net- | gross! | ümumi! | валовой | brüt
profit+ | profit earnings | mənfəət qazanc | прибыль | kâr kazanç
profit- | loss losses | zərər ziyan | убыток | zarar
supply+ | supply | təklif! | предложение! | arz
supply- | demand | tələbat tələb! | спрос | talep!
civil+ | civilian civil | mülki | гражданский | sivil
civil- | military | hərbi | военный | askeri
written+ | written in_writing | yazılı | письменный письменно | yazılı
written- | oral verbal orally | şifahi | устный устно | sözlü
remote+ | online remote remotely virtual | onlayn məsafədən distant | онлайн дистанционный дистанционно | çevrimiçi çevrim_içi uzaktan
remote- | in_person face_to_face | əyani | очный очно | yüz_yüze
origin+ | local locally domestic home-grown | yerli | местный отечественный | yerli
origin- | imported foreign import | idxal xarici gətirilmə | импортный зарубежный иностранный импорт | ithal yabancı
wing+ | left_bank left_wing left-hand | sol! sol_sahil | левый | sol!
wing- | right_bank right_wing right-hand | sağ! sağ_sahil | правый! правая! правое! правые! правого! правой! правом! правую! правых! правым! | sağ!
satisfied+ | satisfied pleased content satisfaction | razı məmnun məmnunluq | доволен довольный удовлетворен удовлетворение | memnun memnuniyet
satisfied- | dissatisfied displeased unhappy disappointed dissatisfaction | narazı narazılıq məyus | недоволен недовольный недовольство разочарован | memnuniyetsiz hoşnutsuz
wanted+ | captured caught apprehended | tutulub tutulmaq yaxalanmaq | пойман поймать схватить | yakalanmak yakalandı
wanted- | at_large fugitive wanted escaped on_the_run | axtarışda qaçmaq | розыск розыске скрывается | firari aranan aranıyor kaçmak
charge+ | convict convicted sentence conviction | məhkum_edilmək məhkum_olunmaq məhkum | осужден осудить приговорен приговорить приговор | mahkum hüküm_giymek
charge- | charged suspected accused remand remanded pre-trial_detention detention | qətimkan şübhəli ittiham | обвинен обвиняется подозревать подозреваемый пресечение пресечения | şüpheli tutuklama sanık
qualify+ | qualify advance qualified | vəsiqə | пробиться квалифицироваться | yükseldi tur_atlamak
qualify- | eliminate eliminated knocked_out | vidalaşmaq mübarizəni_dayandırmaq | вылететь выбыть | elenmek elendi
encourage+ | encourage promote stimulate | təşviq stimullaşdırmaq | поощрять стимулировать | teşvik
encourage- | discourage deter hinder hamper | mane_olmaq əngəlləmək | препятствовать мешать помешать | engellemek caydırmak
surplus+ | enough sufficient plenty | kifayət yetərli | достаточно хватает хватит | yeterli yetmek
surplus- | insufficient not_enough | çatışmır çatmır kifayətsiz | недостаточно | yetersiz
optimism+ | optimistic confident hopeful | nikbin | оптимистичный уверен | iyimser
optimism- | pessimistic doubtful sceptical skeptical worried | bədbin | пессимистичный сомневается | kötümser karamsar
up-to+ | - | - | - | çıkarmak çıkarılmak
up-to- | lower reduce cut | endirmək azaltmaq | снизить уменьшить сократить | indirmek düşürmek azaltmak
resolve+ | resolve resolved eliminate eliminated overcome remedied remedy | aradan_qaldırmaq aradan_qaldırılmaq həll_olunmaq həll_edilmək həll_olunub | устранить устранен решить преодолеть | gidermek giderilmek çözmek çözülmek
resolve- | remain persist unresolved continue | qalır! qalmaqdadır olduğu_kimi davam_edir | остается остаются сохраняется сохраняются продолжается | sürüyor devam_ediyor kalıyor sürmektedir
`;
