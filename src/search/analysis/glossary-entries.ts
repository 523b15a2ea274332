/**
 * The glossary: one concept a line, its words in English, Azerbaijani, Russian and Turkish. The first English word is
 * the concept's id. Words are dictionary forms; a Turkic verb stands in the infinitive (`imzalamaq`, `imzalamak`), and
 * what inflection does not reach from there (irregular forms, a vowel that drops out, a derived word of other spelling)
 * stands beside it. A word of several meanings stands in several lines. A word with a hyphen at its end is met only with
 * an ending, since without one it is another word of another language (Turkish `gün-`, English "gun"). `-` alone: that
 * language has no single word. Names of people are left to `nameKey`.
 */
export const GLOSSARY = `
# offices and ranks
minister | nazir | министр | bakan
ministry | nazirlik | министерство | bakanlık
premier | başnazir | премьер премьер-министр | başbakan başbakanlık
president presidential presidency | prezident | президент президентский президентство | cumhurbaşkanı başkan
vice-president deputy vice | müavin vitse-prezident | заместитель вице-президент замминистра вице-премьер | yardımcı muavin vekili
deputy lawmaker mp legislator congressman parliamentarian | deputat | депутат парламентарий законодатель конгрессмен | milletvekili
chairman chair chairperson chairwoman | sədr sədrlik | председатель председательство | başkan başkanlık
head chief leader director manager | rəhbər başçı direktor rəis lider müdir menecer | глава начальник руководитель директор лидер шеф менеджер заведующий | başkan lider müdür şef yönetici direktör önder
leadership management | rəhbərlik idarəçilik menecment | руководство управление менеджмент | yönetim liderlik
secretary secretariat | katib katiblik | секретарь секретариат госсекретарь | sekreter sekreterya
general | general | генерал | general
colonel | polkovnik | полковник | albay
lieutenant | leytenant | лейтенант | teğmen üsteğmen korgeneral
major | mayor | майор | binbaşı
captain | kapitan | капитан | kaptan yüzbaşı
sergeant | çavuş serjant | сержант | çavuş
admiral | admiral | адмирал | amiral
marshal | marşal | маршал | mareşal
commander commander-in-chief | komandir komandan | командир главнокомандующий | komutan
command | komandanlıq | командование | komutanlık
officer | zabit | офицер | subay memur
official | rəsmi məmur | чиновник официальный должностной | yetkili resmi memur
ambassador envoy | səfir elçi | посол посланник | büyükelçi elçi
embassy | səfirlik | посольство | büyükelçilik elçilik
consul consulate | konsul konsulluq | консул консульство | konsolos konsolosluk başkonsolosluk
diplomat diplomacy diplomatic | diplomat diplomatiya diplomatik | дипломат дипломатия дипломатический | diplomat diplomasi diplomatik
delegation delegate | heyət | делегация делегат | heyet delegasyon delege
representative representation | nümayəndə nümayəndəlik təmsilçi | представитель представительство | temsilci temsilcilik
spokesman spokesperson spokeswoman | sözçü | пресс-секретарь | sözcü
governor | qubernator vali | губернатор | vali valilik
mayor | meri merin merinin merlik | мэр мэрия градоначальник | -
municipality municipal | bələdiyyə | муниципалитет муниципальный | belediye
senator senate | senator senat | сенатор сенат сенатский | senatör senato
king | kral | король | kral
queen | kraliça | королева | kraliçe
prince | şahzadə | принц князь | prens
princess | şahzadə | принцесса княгиня | prenses
royal kingdom | krallıq kral | королевский королевство | krallık kraliyet
emperor empire imperial | imperator imperiya | император империя имперский | imparator imparatorluk
pope | papa | папа римский понтифик | papa
bishop archbishop | yepiskop arxiyepiskop | епископ архиепископ | piskopos başpiskopos
judge justice | hakim | судья | yargıç hakim hâkim
prosecutor | prokuror prokurorluq | прокурор прокуратура | savcı savcılık başsavcı
lawyer attorney counsel | vəkil hüquqşünas | адвокат юрист | avukat
adviser advisor | müşavir məsləhətçi | советник консультант | danışman müşavir
expert specialist | ekspert mütəxəssis | эксперт специалист | uzman
analyst | analitik təhlilçi | аналитик | analist
inspector inspection | müfəttiş inspektor yoxlama | инспектор инспекция | müfettiş denetçi teftiş
candidate candidacy | namizəd namizədlik | кандидат кандидатура | aday adaylık
member membership | üzv üzvlük | член членство | üye üyelik
founder | təsisçi qurucu | основатель учредитель | kurucu
owner own | sahib sahibkar | владелец собственник владеть хозяин | sahip sahib
boss | müdir boss | босс начальник | patron
employer | işəgötürən | работодатель | işveren
successor succeed | varis xələf | преемник | halef
predecessor | sələf | предшественник | selef

# institutions of the state
government cabinet | hökumət kabinet | правительство правительственный кабинет кабмин | hükümet kabine
parliament parliamentary assembly | parlament məclis assambleya | парламент парламентский ассамблея меджлис | parlamento meclis
congress | konqres | конгресс | kongre
duma | duma | дума | duma
state | dövlət | государство государственный штат | devlet eyalet
republic | respublika | республика республиканский | cumhuriyet
council | şura | совет | konsey meclis
committee commission | komitə komissiya | комитет комиссия | komite komisyon
commissioner | komissar müvəkkil | комиссар уполномоченный | komiser
department | departament şöbə idarə | департамент отдел ведомство управление | departman daire bölüm
agency | agentlik | агентство | ajans
service | xidmət | служба услуга обслуживание | hizmet servis
administration | administrasiya idarə | администрация | yönetim idare
authority power | səlahiyyət hakimiyyət | власть полномочие | yetki iktidar otorite
bureau office | büro ofis | бюро офис канцелярия | büro ofis
organization organisation organize organise organizer organiser | təşkilat təşkil təşkilatçı | организация организовать организатор оргкомитет | örgüt kuruluş düzenlemek teşkilat organizasyon
institution institutional | qurum müəssisə | институт учреждение | kurum kuruluş
institute | institut | институт | enstitü
foundation fund funding | fond vəsait maliyyələşdirmək | фонд финансирование | vakıf fon ödenek
association | assosiasiya birlik | ассоциация объединение | dernek birlik
union | ittifaq birlik | союз | birlik sendika
federation federal | federasiya federal | федерация федеральный | federasyon federal
nato | nato | нато | nato
un | bmt | оон | bm
osce | atət | обсе | agit
eu | - | ес евросоюз | ab
imf | bvf | мвф | imf
constitution constitutional | konstitusiya | конституция конституционный | anayasa
law legal legislation legislative act | qanun qanunvericilik hüquqi | закон законодательство законный законодательный | yasa kanun yasal hukuki mevzuat
bill | layihə | законопроект | tasarı
decree order | fərman sərəncam əmr | указ распоряжение приказ декрет | kararname ferman emir
resolution | qətnamə | резолюция | karar çözüm
decision decide | qərar | решение решить постановление принять | karar kararlaştırmak
draft | layihə | проект | taslak
reform | islahat | реформа реформирование | reform
policy politics political | siyasət siyasi | политика политический | politika siyaset siyasi
politician | siyasətçi | политик | siyasetçi politikacı
party | partiya | партия партийный | parti
opposition | müxalifət | оппозиция оппозиционный | muhalefet
coalition | koalisiya | коалиция коалиционный | koalisyon
democracy democratic | demokratiya demokratik | демократия демократический | demokrasi demokratik
democrat | demokrat | демократ | demokrat
republican | respublikaçı | республиканец республиканцы | cumhuriyetçi
conservative tory | mühafizəkar | консерватор консервативный | muhafazakar
liberal | liberal | либерал либеральный | liberal
socialist socialism | sosialist | социалист социалистический | sosyalist
communist communism | kommunist | коммунист коммунистический | komünist
nationalist nationalism | millətçi | националист националистический | milliyetçi
populist populism | populist | популист популистский | popülist
labour labor | əmək leyborist | труд трудовой лейборист лейбористский | emek çalışma işçi
election elect electoral | seçki seçilmək seçmək | выборы избрать избирательный избрание избран | seçim seçilmek seçmek
vote voter ballot poll | seçici səsvermə bülleten | голосование голосовать избиратель голос бюллетень проголосовать | oy oylama seçmen
referendum plebiscite | referendum | референдум плебисцит | referandum
campaign | kampaniya | кампания | kampanya
survey | sorğu | опрос | anket
majority | çoxluq əksəriyyət | большинство | çoğunluk
minority | azlıq | меньшинство | azınlık
mandate term | mandat | мандат срок | -
resign resignation | istefa | отставка | istifa
appoint appointment nominate nomination nominee | təyin təyinat namizəd | назначить назначение назначен выдвинуть номинация кандидатура | atama aday atadı atandı atanan atanması atanmış
dismiss sack oust | - | уволить увольнение снять освободить | görevden azletmek kovmak
impeachment impeach | impiçment | импичмент | azil
sovereignty sovereign | suverenlik suveren | суверенитет суверенный | egemenlik egemen
independence independent | müstəqillik müstəqil | независимость независимый | bağımsızlık bağımsız
territory territorial | ərazi | территория территориальный | bölge toprak arazi
border frontier | sərhəd | граница пограничный приграничный рубеж | sınır hudut
region regional | region bölgə regional | регион региональный | bölge bölgesel
district | rayon | район районный округ | ilçe bölge
province | vilayət əyalət | провинция область областной | vilayet eyalet
capital | paytaxt | столица столичный | başkent
city town urban | şəhər şəhr | город городской | şehir kent şehr
village rural | kənd | село деревня сельский поселок | köy kırsal
country | ölkə | страна | ülke
nation | millət | нация | millet ulus
citizen citizenship | vətəndaş | гражданин граждане гражданский гражданство | vatandaş yurttaş
civilian | mülki | гражданский мирный | sivil
people population | əhali xalq insan | население народ люди | halk insan nüfus
resident inhabitant | sakin | житель | sakin
passport | pasport | паспорт паспортный | pasaport
visa | viza | визовый | vize
customs | gömrük | таможня таможенный | gümrük
tariff | tarif rüsum | тариф пошлина | tarife vergi
flag | bayraq | флаг | bayrak
anthem | himn | гимн | marş

# diplomacy and events
meeting meet met gather gathering | görüş görüşmək iclas yığıncaq toplantı | встреча встретиться встречаться совещание заседание собрание | toplantı görüşme görüşmek buluşmak buluşma
visit trip | səfər ziyarət | визит посетить посещение поездка посещать | ziyaret gezi
conference | konfrans | конференция | konferans
summit | sammit zirvə | саммит | zirve
forum | forum | форум | forum
seminar workshop | seminar | семинар | seminer çalıştay
exhibition expo | sərgi | выставка экспозиция | sergi fuar
ceremony | mərasim | церемония | tören merasim
event | tədbir hadisə | мероприятие событие | etkinlik olay
session sitting | iclas sessiya | заседание сессия | oturum
briefing | brifinq | брифинг | brifing
negotiation negotiate talks | danışıq danışıqlar | переговоры договориться | müzakere görüşme
dialogue | dialoq | диалог | diyalog
discuss discussion debate | müzakirə | обсудить обсуждение обсуждать дискуссия дебаты | tartışma görüşmek müzakere tartışmak
agreement agree deal accord | saziş razılıq razılaşma müqavilə razılaşmaq | соглашение договоренность согласие договор согласиться сделка | anlaşma mutabakat antlaşma
treaty pact | müqavilə pakt | договор пакт | antlaşma pakt
contract | müqavilə kontrakt | контракт договор | sözleşme kontrat
convention | konvensiya | конвенция | sözleşme konvansiyon
protocol | protokol | протокол | protokol
memorandum | memorandum | меморандум | memorandum muhtıra
declaration declare | bəyannamə | декларация | bildirge deklarasyon
ceasefire truce armistice | atəşkəs | перемирие | ateşkes
peace peaceful | sülh | мир мирный | barış
peacekeeper peacekeeping | sülhməramlı | миротворец миротворческий миротворцы | -
conflict | münaqişə | конфликт конфликтный | çatışma ihtilaf anlaşmazlık
crisis | böhran | кризис кризисный | kriz
tension | gərginlik | напряженность напряжение | gerilim gerginlik
settlement resolve solve solution | həll tənzimləmə həlli | урегулирование разрешение решение урегулировать | çözüm çözmek
mediation mediator | vasitəçi vasitəçilik | посредник посредничество | arabulucu arabuluculuk
cooperation cooperate collaboration | əməkdaşlıq | сотрудничество сотрудничать | işbirliği
partnership partner | tərəfdaş tərəfdaşlıq partnyor | партнер партнерство | ortak ortaklık partner
relation relationship ties | əlaqə münasibət | отношение связь | ilişki
ally alliance | müttəfiq ittifaq alyans | союзник альянс | müttefik ittifak
friend friendship friendly | dost dostluq | друг дружба друзья дружеский | dost arkadaş dostluk
enemy hostile | düşmən | враг враждебный противник | düşman
sanction | sanksiya | санкция санкционный | yaptırım
embargo blockade | embarqo blokada | эмбарго блокада | ambargo abluka
recognize recognition | tanımaq tanınmaq | признать признание признавать | tanımak tanınmak
condemn condemnation | pisləmək qınamaq | осудить осуждать осуждение | kınamak
support backing supporter | dəstək dəstəkləmək tərəfdar | поддержка поддержать поддерживать сторонник | destek desteklemek taraftar
oppose | - | противник | -
protest demonstration demonstrator rally protester | etiraz nümayiş mitinq aksiya | протест демонстрация митинг протестующий протестовать демонстрант акция | protesto gösteri miting eylem gösterici
boycott | boykot | бойкот бойкотировать | boykot
strike walkout | tətil | забастовка | grev
revolution revolutionary | inqilab | революция революционный | devrim
coup | çevriliş | переворот путч | darbe
celebrate celebration | bayram | праздновать празднование отметить отпраздновать | kutlamak kutlama
holiday vacation | bayram tətil məzuniyyət | праздник каникулы отпуск праздничный | bayram tatil
anniversary jubilee | ildönüm yubiley | годовщина юбилей | yıldönümü
congratulate congratulation | təbrik | поздравить поздравление поздравлять | tebrik kutlamak
welcome greet | salamlamaq qarşılamaq | приветствовать приветствие встретить прием | karşılamak selamlamak karşılama
reception | qəbul | прием | resepsiyon kabul
condolence | başsağlığı | соболезнование | taziye başsağlığı
tribute commemorate commemoration memorial | xatirə anım abidə | память мемориал поминовение | anma anmak anıt
funeral burial bury | dəfn cənazə | похороны похоронить погребение | cenaze defni
wedding marry marriage | toy evlənmək nikah evlilik | свадьба брак жениться | düğün evlenmek evlilik nikah
divorce | boşanma boşanmaq | развод развестись | boşanma boşanmak
birth born birthday | doğum doğulmaq | рождение родиться | doğum doğmak
festival | festival | фестиваль | festival
award prize | mükafat | награда премия приз наградить | ödül
medal | medal | медаль | madalya
honor honour | şərəf fəxri | честь почетный | onur şeref
invite invitation | dəvət | пригласить приглашение приглашать | davet
attend participate participation participant | iştirak iştirakçı qatılmaq | участие участвовать участник участница присутствовать | katılmak katılım katılımcı iştirak
join accede | qoşulmaq | присоединиться вступить | katılmak
arrive arrival | gəliş | прибыть прибытие приехать прилететь | varmak varış
depart departure leave | tərk | отбыть покинуть уехать выехать уйти | ayrılmak terk kalkış
return | qayıtmaq qayıdış | вернуть вернуться возвращение возврат | dönmek dönüş iade
host | - | хозяин | -
speech address | nitq çıxış | речь выступление выступить | konuşma nutuk
statement | bəyanat | заявление | açıklama bildiri beyan
announce announcement | elan açıqlamaq | объявить объявление анонсировать объявлять | duyurmak açıklamak duyuru ilan
report | hesabat məruzə xəbər | доклад отчет сообщение сообщить | rapor
reporter journalist press journalism | jurnalist mətbuat müxbir | журналист пресса репортер корреспондент журналистика | gazeteci muhabir basın
inform information | məlumat informasiya | информация информировать сведение информационный | bilgi enformasyon
interview | müsahibə | интервью | röportaj mülakat
letter | məktub | письмо | mektup
message | mesaj ismarıc müraciət | сообщение послание | mesaj
appeal | müraciət çağırış | обращение призвать апелляция обратиться | çağrı temyiz başvuru
demand request | tələb xahiş sorğu | требование требовать просьба запрос потребовать | talep istek istemek
promise pledge vow | vəd | обещание обещать пообещать обещал | söz vaat vadetmek
warn warning | xəbərdarlıq | предупредить предупреждение предупреждать | uyarı uyarmak
threat threaten | təhdid hədə hədələmək təhlükə | угроза угрожать | tehdit
danger dangerous hazard risk | təhlükə risk təhlükəli | опасность опасный риск | tehlike risk tehlikeli
safety security safe secure secured | təhlükəsizlik | безопасность безопасный охрана | güvenlik güvenli
accuse accusation blame allegation allege | ittiham | обвинить обвинение обвинять обвиняемый | suçlamak suçlama itham iddia
deny denial | təkzib inkar | отрицать опровергнуть опровержение | inkar yalanlamak
confirm confirmation | təsdiq | подтвердить подтверждение подтверждать | doğrulamak onaylamak teyit
reject rejection refuse refusal | imtina rədd | отказ отказаться отклонить отвергнуть отказать | reddetmek ret
approve approval | təsdiq bəyənmək | утвердить одобрить одобрение утверждение | onay onaylamak
sign signature | imza imzalamaq | подписать подписание подписывать подпись | imza imzalamak
adopt adoption | qəbul | принять принятие усыновить | kabul benimsemek
ratify ratification | ratifikasiya | ратифицировать ратификация | onaylamak
propose proposal suggest suggestion offer | təklif | предложение предложить предлагать | teklif öneri önermek
recommend recommendation | tövsiyə | рекомендация рекомендовать | tavsiye öneri
criticize criticise criticism critic | tənqid | критика критиковать критик раскритиковать | eleştiri eleştirmek
praise | tərif | похвалить хвалить похвала | övmek övgü
thank gratitude | təşəkkür minnətdar | благодарность благодарить поблагодарить спасибо | teşekkür
apologize apology sorry | üzr | извинение извиниться извиняться | özür
express expression | ifadə | выразить выражение | ifade
emphasize stress underline | vurğulamaq | подчеркнуть подчеркивать | vurgulamak
hope | ümid | надежда надеяться | umut ummak
believe belief | inanmaq inam | верить вера поверить | inanmak inanç
doubt | şübhə | сомнение сомневаться | şüphe kuşku
fear afraid | qorxu qorxmaq | страх бояться опасаться опасение | korku korkmak
worry concern worried | narahat narahatlıq | обеспокоенность беспокоиться беспокоить тревога озабоченность | endişe kaygı
anger angry | qəzəb hirs əsəbi | гнев злость разозлиться возмущение | öfke kızgın
scandal | qalmaqal | скандал скандальный | skandal
joke | zarafat | шутка шутить | şaka
laugh smile | gülmək gülüş | смех смеяться улыбка | gülmek gülümsemek
cry tear | ağlamaq | плакать слезы | ağlamak gözyaşı

# police, courts, crime
police policeman policemen policewoman | polis | полиция полицейский милиция | polis
detective investigator | müstəntiq detektiv xəfiyyə | следователь детектив сыщик | dedektif müfettiş
investigation investigate probe inquiry | istintaq təhqiqat araşdırma araşdırmaq | расследование следствие расследовать следственный | soruşturma soruşturmak
research researcher study | tədqiqat tədqiqatçı araşdırma | исследование исследователь исследовать изучение изучать | araştırma araştırmacı
arrest detain detention custody | həbs saxlamaq saxlanılmaq | арест арестовать задержать задержание арестован задержан | tutuklamak tutuklama gözaltı yakalamak
prison jail prisoner inmate imprison | həbsxana məhbus həbs | тюрьма тюремный заключенный заключение | hapishane cezaevi hapis mahkum tutuklu
captive hostage | girov əsir | заложник пленный | rehine esir
captivity pow | əsirlik | плен | esaret
kidnap abduct abduction | qaçırmaq oğurlamaq | похитить похищение | kaçırmak
court tribunal judicial | məhkəmə | суд судебный трибунал | mahkeme
trial hearing | məhkəmə dinləmə proses | процесс слушание судебный | duruşma dava
case lawsuit sue suit | iddia | иск | dava
charge indict indictment | ittiham | обвинение предъявить | suçlama iddianame
witness testify testimony | şahid ifadə | свидетель свидетельство показание | tanık şahit ifade
evidence proof | dəlil sübut | доказательство улика | kanıt delil
verdict ruling convict conviction sentence | hökm məhkum | приговор вердикт приговорить осудить осужден | hüküm mahkum karar
guilty guilt | günahkar təqsirli günah | виновный вина виновен | suçlu suç
innocent | günahsız | невиновный невинный | masum suçsuz
suspect suspicion suspected | şübhəli şübhə | подозреваемый подозрение подозревать | şüpheli zanlı şüphe
victim casualty | qurban zərərçəkən | жертва пострадавший потерпевший | kurban mağdur
crime criminal offence offense | cinayət cinayətkar | преступление преступник уголовный преступность криминальный | suç suçlu cinayet
murder homicide | qətl öldürmək qatil | убийство убить убийца | cinayet öldürmek katil
kill killed killer | öldürmək öldürülmək öldürülüb | убить убивать убит убитый убийца убили | öldürmek öldürülmek
assassinate assassination | sui-qəsd | покушение | suikast
die death dead dies died fatal deadly | ölüm vəfat həlak ölü | смерть умереть погибнуть погибший скончаться смертельный гибель умер умерла мертвый погиб погибла | ölüm ölü vefat
injure injury wound hurt wounded | yaralanmaq yaralamaq yaralı xəsarət yara | ранить ранение раненый травма пострадать ранен рана | yaralamak yaralanmak yaralı yara
attack assault raid | hücum hücüm basqın | атака нападение напасть атаковать удар | saldırı saldırmak baskın
rape sexual harassment | zorlama zorlamaq cinsi | изнасилование насиловать сексуальный домогательство изнасиловать | tecavüz cinsel taciz
violence violent | zorakılıq şiddət | насилие насильственный жестокий | şiddet
abuse | sui-istifadə təhqir | злоупотребление насилие | istismar taciz
rob robbery theft steal thief stolen burglary stole | oğurluq oğru soyğun oğurlamaq | кража ограбление вор украсть похитить ограбить | hırsızlık hırsız soygun çalmak
fraud scam | fırıldaq dələduz dələduzluq | мошенничество мошенник | dolandırıcılık sahtekarlık dolandırıcı
corruption corrupt bribe bribery | korrupsiya rüşvət | коррупция взятка коррупционный | yolsuzluk rüşvet
smuggling smuggle trafficking | qaçaqmalçılıq | контрабанда | kaçakçılık
drug narcotic | narkotik | наркотик наркотический | uyuşturucu
terror terrorism terrorist | terror terrorçu terrorizm | террор терроризм террорист террористический теракт | terör terörist terörizm
extremism extremist | ekstremizm ekstremist | экстремизм экстремист | aşırıcılık aşırı
gang | bəndə dəstə quldur | банда | çete
mafia | mafiya | мафия | mafya
spy espionage | casus casusluq | шпион шпионаж разведчик | casus casusluk
intelligence | kəşfiyyat | разведка разведывательный | istihbarat
stab stabbing knife knifed | bıçaq bıçaqlamaq | нож ножевой зарезать | bıçak bıçaklamak
shoot shooting gunman shot gunfire shooter | atəş güllələmək güllə atışma | стрельба стрелять выстрел перестрелка застрелить расстрелять стрелок | silahlı ateş vurulma kurşun
firearm guns pistol rifle | silah tapança tüfəng | оружие пистолет винтовка ружье огнестрельный | silah tabanca tüfek
bomb bombing | bomba bombalamaq | бомба бомбить бомбардировка | bomba bombalamak
explosion explode blast explosive | partlayış partlamaq partlayıcı | взрыв взорваться взрывной взорвать | patlama patlamak patlayıcı
escape flee fled fugitive | qaçmaq qaçış | бежать побег сбежать скрыться | kaçmak kaçış kaçak
search hunt seek | axtarış axtarmaq | поиск искать розыск обыск | arama aramak
missing disappear disappearance vanish | itkin | пропавший исчезнуть исчезновение пропасть | kayıp kaybolmak
rescue save rescuer saved | xilas xilasetmə xilasedici | спасти спасение спасатель спасать спасательный | kurtarmak kurtarma
penalty fine punish punishment | cərimə cəza | штраф наказание наказать пенальти | ceza penaltı
execution execute | edam | казнь казнить | idam infaz
torture | işgəncə | пытка пытать | işkence
right rights | hüquq | право правозащитный права | hak hukuk
freedom liberty free | azadlıq azad sərbəst | свобода свободный | özgürlük özgür serbest
release freed | azad buraxmaq buraxılmaq | освободить освобождение выпустить освобожден | serbest tahliye bırakmak
justice | ədalət ədliyyə | правосудие справедливость юстиция | adalet
complaint complain | şikayət | жалоба жаловаться пожаловаться | şikayet
ban prohibit prohibition forbid | qadağa qadağan | запрет запретить запрещать запрещенный | yasak yasaklamak
illegal | qanunsuz | незаконный нелегальный | yasadışı kaçak
legalize | leqallaşdırmaq | легализовать легализация | yasallaştırmak
accident crash collision collide wreck | qəza toqquşma toqquşmaq | авария столкновение столкнуться происшествие дтп катастрофа | kaza çarpışma çarpmak
incident | insident hadisə | инцидент происшествие | olay vaka
disaster catastrophe | fəlakət | катастрофа бедствие | felaket afet
tragedy tragic | faciə | трагедия трагический | trajedi facia
emergency | fövqəladə təcili | чрезвычайный экстренный мчс | acil olağanüstü
fire blaze wildfire burn firefighter | yanğın yanmaq alov | пожар гореть сгореть пожарный возгорание огонь | yangın yanmak itfaiye
flood flooding | daşqın sel | наводнение паводок потоп | sel
earthquake quake seismic | zəlzələ seysmik | землетрясение сейсмический | deprem sismik
tsunami | sunami | цунами | tsunami
hurricane typhoon cyclone | qasırğa tufan siklon | ураган тайфун циклон | kasırga tayfun siklon
storm tornado | fırtına tufan | буря шторм торнадо | fırtına hortum
landslide | sürüşmə torpaqsürüşmə | оползень | heyelan
volcano | vulkan | вулкан | yanardağ volkan
drought | quraqlıq | засуха | kuraklık
famine hunger starvation | aclıq | голод | açlık kıtlık
evacuate evacuation | təxliyə evakuasiya | эвакуация эвакуировать | tahliye
damage destroy destruction harm ruin | ziyan zərər dağıntı dağıtmaq məhv | ущерб повреждение разрушение разрушить уничтожить вред уничтожение | hasar zarar yıkım yıkmak imha
collapse | çökmək çöküş uçmaq | обрушение рухнуть обрушиться крах | çökmek çöküş
suicide | intihar | самоубийство суицид | intihar

# army and war
war | müharibə | война военный | savaş
military army armed | ordu hərbi silahlı | армия военный вооруженный армейский | ordu askeri silahlı askeriye
defense defence defend defender | müdafiə | оборона защита оборонный защищать защитник | savunma savunmak müdafaa
soldier serviceman troops | əsgər hərbçi qoşun | солдат военнослужащий войска боец | asker er birlik
force | qüvvə | сила | kuvvet güç
battle fight combat fighter fighting fought | döyüş döyüşçü vuruşma mübarizə | бой битва сражение борьба боевой боец бороться сражаться | savaşmak mücadele dövüş muharebe
struggle | mübarizə | борьба бороться | mücadele
militant rebel insurgent insurgency | yaraqlı silahlı üsyançı | боевик повстанец мятежник повстанцы | militan isyancı asi
weapon arms armament | silah silahlanma | оружие вооружение | silah silahlanma
missile rocket | raket | ракета ракетный | füze roket
tank armored | tank zirehli | танк бронетехника бронированный | tank zırhlı
artillery cannon | artilleriya topçu | артиллерия пушка артиллерийский | topçu
drone uav | pilotsuz dron | беспилотник дрон бпла беспилотный | insansız iha drone
mine minefield demining landmine | mina minalı | мина минный разминирование шахта | mayın
ammunition | sursat mərmi | боеприпас снаряд | mühimmat mermi
nuclear atomic | nüvə atom | ядерный атомный | nükleer atom
chemical chemistry | kimyəvi kimya | химический химия | kimyasal kimya
navy naval fleet | donanma | флот военно-морской | donanma filo
airforce | - | ввс | -
exercise drill maneuver | təlim məşq | учение учения маневры упражнение | tatbikat
training train coach trainer | təlim məşq məşqçi | тренировка обучение тренер подготовка | eğitim antrenman antrenör
operation | əməliyyat | операция операционный | operasyon harekat ameliyat
offensive | hücum | наступление наступательный | taarruz saldırı
invasion invade | işğal müdaxilə | вторжение вторгнуться | işgal istila
occupation occupy occupied | işğal | оккупация оккупировать оккупированный | işgal
liberation liberate | azadolma qurtuluş | освобождение | kurtuluş
withdraw withdrawal pullout | çıxarılma çəkilmək | вывод выход вывести отвод выйти | çekilmek çekilme
deploy deployment | yerləşdirmək | развернуть развертывание размещение | konuşlandırmak
shelling bombardment | atəş | обстрел обстрелять | bombardıman
martyr | şəhid | шахид мученик | şehit
veteran | veteran | ветеран | gazi
reserve | ehtiyat rezerv | резерв запас | rezerv yedek ihtiyat
conscript draftee recruit | çağırışçı | призывник новобранец | acemi
battalion | batalyon | батальон | tabur
brigade | briqada | бригада | tugay
regiment | alay | полк | alay
corps | korpus | корпус | kolordu
unit | bölmə | подразделение | birim birlik
base | baza | база | üs
camp | düşərgə | лагерь | kamp
headquarters | qərargah | штаб штаб-квартира | karargah merkez
violate violation | pozmaq pozuntu | нарушение нарушить нарушать | ihlal
guarantee | təminat zəmanət | гарантия гарантировать | garanti güvence teminat
monitor monitoring observe observer | monitorinq müşahidə müşahidəçi | мониторинг наблюдение наблюдатель | izleme gözlem gözlemci
patrol | patrul | патруль | devriye
checkpoint | - | блокпост кпп | -
strategic strategy | strategiya strateji | стратегия стратегический | strateji
tactical tactic | taktika taktiki | тактика тактический | taktik
plan planning | plan planlaşdırmaq | план планировать | plan planlamak
genocide | soyqırımı soyqırım | геноцид | soykırım
massacre | qətliam | резня бойня | katliam
refugee asylum | qaçqın sığınacaq | беженец беженцы убежище | mülteci sığınmacı sığınma
displaced idp | məcburi köçkün | переселенец вынужденный | göçmen
migrant immigrant immigration migration emigration | miqrant mühacir immiqrasiya köç | мигрант миграция иммигрант эмиграция миграционный иммиграция | göçmen göç göçmenlik
humanitarian | humanitar | гуманитарный | insani
aid assistance help assist helped | yardım kömək | помощь помогать помочь содействие | yardım yardımcı

# economy and business
economy economic economist | iqtisadiyyat iqtisadi iqtisadçı | экономика экономический экономист | ekonomi ekonomik iktisadi ekonomist
budget budgetary | büdcə | бюджет бюджетный | bütçe
finance financial financier | maliyyə | финансы финансовый | finans mali maliye
inflation | inflyasiya | инфляция | enflasyon
trade commerce commercial trader | ticarət | торговля торговый торговать коммерческий | ticaret ticari
export exporter | ixrac ixracat | экспорт экспортный экспортировать | ihracat ihraç
import | idxal | импорт импортный | ithalat ithal
tax taxation taxpayer | vergi | налог налоговый налогоплательщик | vergi
bank banker | bank | банк банковский | banka
loan credit lend | kredit borc | кредит заем кредитный | kredi borç
debt | borc | долг задолженность | borç
deposit | depozit əmanət | вклад депозит | mevduat
money cash | pul nağd | деньги денежный наличные | para nakit
currency | valyuta | валюта валютный | döviz kur
dollar | dollar | доллар | dolar
euro | avro | евро | euro avro
pound sterling | funt | фунт | sterlin pound
ruble rouble | rubl | рубль | ruble
manat | manat | манат | manat
lira | lirə | лира | lira
price cost expensive | qiymət dəyər bahalı | цена стоимость ценовой | fiyat maliyet pahalı
cheap | ucuz | дешевый | ucuz
market | bazar | рынок рынка рыночный | piyasa pazar
stock share shareholder | səhm səhmdar | акция акционер биржевой | hisse hissedar
exchange | birja mübadilə | биржа обмен | borsa değişim takas
invest investment investor | investisiya investor sərmayə | инвестиция инвестор инвестиционный инвестировать вложить | yatırım yatırımcı
profit earnings | mənfəət gəlir qazanc | прибыль доход | kâr kar kazanç
income revenue | gəlir | доход выручка | gelir
expense expenditure spend spending spent | xərc xərcləmək | расход затраты потратить тратить | harcama gider harcamak
loss | itki zərər | потеря убыток | kayıp zarar
bankrupt bankruptcy | müflis iflas | банкротство банкрот | iflas
business businessman entrepreneur entrepreneurship | biznes biznesmen sahibkar sahibkarlıq | бизнес бизнесмен предприниматель деловой предпринимательство | işletme girişimci
company corporation firm corporate | şirkət korporasiya firma | компания корпорация фирма корпоративный | şirket firma kurumsal
enterprise | müəssisə | предприятие | işletme girişim
industry industrial | sənaye | промышленность промышленный индустрия отрасль | sanayi endüstri endüstriyel
factory plant | zavod fabrik | завод фабрика | fabrika
production produce producer manufacture manufacturer manufacturing | istehsal istehsalçı | производство производить производитель производственный | üretim üretmek üretici imalat
product goods | məhsul mal | продукт продукция товар | ürün mal
consumer consume consumption | istehlakçı istehlak | потребитель потребление потребительский | tüketici tüketim
customer client | müştəri | клиент покупатель | müşteri
buy purchase buyer bought | almaq satın alıcı | купить покупка покупать приобрести закупка | satın alıcı almak
sell sale seller sold | satış satmaq satıcı | продать продажа продавать продавец распродажа | satış satmak satıcı
shop store shopping retailer retail supermarket | mağaza dükan alış-veriş market supermarket | магазин супермаркет розничный | mağaza dükkan alışveriş market perakende
supply supplier deliver delivery | təchizat çatdırmaq təchiz | поставка снабжение поставлять доставка поставщик доставить | tedarik teslimat
growth grow grew | artım inkişaf | рост расти вырасти прирост | büyüme büyümek artış
increase rise raise rose | artım artmaq artırmaq yüksəlmək yüksəliş | увеличение увеличить повышение повысить рост увеличиться | artış artmak artırmak yükselmek zam
decrease decline reduce reduction fall drop cut fell | azalmaq azaltmaq azalma enmək düşmək ixtisar | снижение снизить сокращение сократить уменьшение падение снизиться сократиться упасть уменьшить | azalmak azaltmak düşüş düşmek azalma kesinti
develop development | inkişaf | развитие развивать развиваться | gelişme geliştirmek kalkınma gelişmek
project | layihə | проект проектный | proje
program programme | proqram | программа | program
construction build builder construct built | tikinti inşaat tikmək inşa | строительство строить построить строитель строительный | inşaat inşa yapı
building | bina | здание | bina yapı
infrastructure | infrastruktur | инфраструктура инфраструктурный | altyapı
property | əmlak mülkiyyət | имущество собственность недвижимость | mülk emlak mülkiyet
house home housing | ev mənzil | дом жилье жилой жилищный | ev konut mesken
apartment flat | mənzil | квартира | daire apartman
rent tenant | kirayə icarə | аренда арендовать | kira kiracı
insurance insurer insure | sığorta | страхование страховой страховка | sigorta
pension pensioner retire retirement | pensiya təqaüd təqaüdçü | пенсия пенсионный пенсионер | emekli emeklilik
salary wage pay payment paid | maaş əməkhaqqı ödəniş ödəmək | зарплата плата выплата платить оплата заплатить заработный платеж | maaş ücret ödeme ödemek
job employment employ employee hire | məşğulluq işçi işi işlər | работа занятость трудоустройство сотрудник | istihdam çalışan işi işler
worker work working | işçi işləmək fəhlə | рабочий работник работать работа | işçi çalışmak
unemployment unemployed jobless | işsizlik işsiz | безработица безработный | işsizlik işsiz
career | karyera | карьера | kariyer
poverty poor | yoxsulluq yoxsul kasıb | бедность бедный нищета | yoksulluk yoksul fakir
rich wealth wealthy | zəngin varlı sərvət | богатый богатство состояние | zengin servet zenginlik
billionaire | milyarder | миллиардер | milyarder
millionaire | milyoner | миллионер | milyoner
oil petroleum crude | neft | нефть нефтяной | petrol
gas | qaz | газ газовый | gaz doğalgaz
pipeline | kəmər boru | трубопровод газопровод нефтепровод | boru
fuel gasoline petrol diesel | yanacaq benzin dizel | топливо бензин дизель топливный | yakıt benzin mazot dizel
energy | enerji | энергия энергетика энергетический | enerji
electricity electric electrical | elektrik | электричество электрический электроэнергия | elektrik
solar sun | günəş | солнце солнечный | güneş
wind | külək | ветер ветра ветровой | rüzgar
coal | kömür | уголь угольный | kömür
gold golden | qızıl | золото золотой | altın
silver | gümüş | серебро серебряный | gümüş
copper | - | медный | bakır
iron | dəmir | железо железный | demir
steel | polad | сталь стальной | çelik
aluminium aluminum | alüminium | алюминий | alüminyum
diamond | almaz brilyant | алмаз бриллиант | elmas
resource | resurs sərvət ehtiyat | ресурс | kaynak
agriculture agricultural farm farmer farming | fermer aqrar | сельскохозяйственный фермер ферма аграрный | tarım çiftçi çiftlik tarımsal
grain wheat | taxıl buğda | зерно пшеница зерновой | tahıl buğday
cotton | pambıq | хлопок | pamuk
harvest crop | məhsul biçin | урожай | hasat
food | qida ərzaq yemək | еда продовольствие пища питание продовольственный продукты | gıda yemek yiyecek
tourism tourist | turizm turist | туризм турист туристический | turizm turist
hotel | otel mehmanxana | отель гостиница | otel
restaurant cafe | restoran kafe | ресторан кафе | restoran lokanta kafe
bar pub | bar pab | бар паб | bar
percent percentage | faiz | процент | yüzde
rate interest | dərəcə faiz | ставка уровень | oran faiz
index | indeks | индекс | endeks
gdp | üdm | ввп | gsyh gayrisafi
quota | kvota | квота | kota
subsidy | subsidiya | субсидия дотация | sübvansiyon teşvik
tender auction | tender hərrac | тендер аукцион | ihale müzayede
license licence permit permission | lisenziya icazə | лицензия разрешение разрешить | lisans izin ruhsat
privatization | özəlləşdirmə | приватизация | özelleştirme
monopoly | inhisar monopoliya | монополия антимонопольный | tekel
merger merge acquisition | birləşmə | слияние поглощение | birleşme
brand | marka brend | бренд марка | marka
advertising advertisement advert | reklam | реклама рекламный | reklam
statistics | statistika | статистика статистический | istatistik
figure data | rəqəm | цифра показатель | rakam veri
amount volume | məbləğ həcm | сумма объем | miktar tutar hacim
quarter | rüb | квартал | çeyrek
crypto cryptocurrency bitcoin | kriptovalyuta bitkoin | криптовалюта биткоин | kripto bitcoin

# society, health, education
health healthy | səhiyyə sağlamlıq sağlam | здоровье здравоохранение здоровый | sağlık sağlıklı
hospital clinic | xəstəxana klinika | больница госпиталь клиника | hastane klinik
doctor physician | həkim doktor | врач доктор медик | doktor hekim
nurse | - | медсестра | hemşire
medical medicine | tibb tibbi dərman | медицина медицинский лекарство препарат | tıp- tıbbi ilaç
patient | xəstə pasiyent | пациент больной | hasta
disease illness sick | xəstəlik xəstə | болезнь заболевание больной | hastalık
treatment treat therapy | müalicə terapiya | лечение терапия лечить | tedavi terapi
surgery surgeon | cərrah cərrahiyyə | хирург хирургия хирургический | cerrah cerrahi
virus coronavirus covid | virus koronavirus | вирус коронавирус вирусный | virüs koronavirüs
infection infect | infeksiya yoluxmaq | инфекция заражение заразиться инфекционный | enfeksiyon bulaşma
pandemic epidemic | pandemiya epidemiya | пандемия эпидемия | pandemi salgın
quarantine | karantin | карантин | karantina
vaccine vaccination vaccinate | vaksin peyvənd | вакцина вакцинация прививка | aşı aşılama
cancer | xərçəng | рак | kanser
heart cardiac | ürək | сердце сердечный | kalp yürek
brain | beyin | мозг | beyin
blood | qan | кровь кровавый | kan
body | bədən cəsəd | тело труп | vücut ceset beden
skull | kəllə | череп | kafatası
hand arm | qol əllər | рука | kol eller
leg foot | ayaq | нога | ayak bacak
eye | göz | глаз | göz
face | üz sima | лицо | yüz
hair | saç | волосы | saç
skin | dəri | кожа | cilt deri
bone | sümük | кость | kemik
ambulance | ambulans | скорая | ambulans
pregnant pregnancy | hamilə hamiləlik | беременная беременность беременный | hamile hamilelik
abortion | abort | аборт | kürtaj
mental psychology psychological psychologist | psixoloji psixoloq ruhi | психический психологический психолог психология | psikolojik psikolog ruhsal
stress depression | depressiya stress | депрессия стресс | depresyon stres
alcohol drunk drink | alkoqol spirtli içki sərxoş | алкоголь пьяный алкогольный спиртной выпить | alkol içki sarhoş
smoke smoking cigarette tobacco | siqaret tütün | сигарета курение табак курить дым | sigara tütün duman
education educational | təhsil | образование образовательный | eğitim öğretim
school | məktəb | школа школьный | okul
pupil schoolboy schoolgirl | şagird | школьник ученик школьница | öğrenci
student | tələbə | студент студентка | öğrenci
teacher professor lecturer | müəllim professor | учитель преподаватель профессор педагог | öğretmen profesör öğretim
university college academy campus | universitet kollec akademiya | университет колледж академия вуз | üniversite kolej akademi
exam examination | imtahan | экзамен | sınav
lesson class classroom | dərs sinif | урок класс занятие | ders sınıf
graduate graduation | məzun | выпускник окончить выпускной | mezun mezuniyet
course | kurs | курс | kurs
knowledge | bilik | знание | bilgi
language | dil | язык языковой | dil
word | söz | слово | kelime sözcük
translate translation | tərcümə | перевод переводчик перевести | çeviri tercüme
child children kid | uşaq övlad | ребенок дети детский ребенка | çocuk
baby infant newborn | körpə | младенец малыш | bebek
boy | oğlan | мальчик парень | oğlan
girl | qız | девочка девушка | kız
teenager teen adolescent teenage | yeniyetmə | подросток подростковый | ergen genç
youth young youngster | gənc gənclik | молодежь молодой молодежный юный | genç gençlik
woman women female | qadın | женщина женский | kadın
man men male | kişi adam | мужчина мужской | adam erkek
gender | gender cins | гендерный | cinsiyet toplumsal
elderly aged | yaşlı ahıl qoca | пожилой престарелый старик | yaşlı
age | yaş yaşlı yaşında | возраст летний | yaş yaşındaki
family | ailə | семья семейный | aile
parent | valideyn | родитель родители | ebeveyn
father dad | ata | отец отца папа | baba
mother mom mum maternal | ana | мать мама материнский матери | annesi annenin anneler annelik
son | oğul oğlu | сын сыновья | oğul oğlu
daughter | qız qızı | дочь дочери дочка | kızı
brother | qardaş | брат братья | kardeş
sister | bacı | сестра сестры | abla
husband | əri ərinin | муж супруг | koca kocası eşi
wife spouse | xanım arvadı xanımı | жена супруга | eşi karısı
couple pair | cütlük | - | çift
boyfriend girlfriend | sevgili | бойфренд возлюбленный | sevgili
grandfather grandmother grandparent | nənə | дедушка бабушка | büyükbaba büyükanne dede ninesi
grandson granddaughter grandchild | nəvə | внук внучка | torun
orphan | yetim | сирота | yetim
widow | dul | вдова | dul
neighbor neighbour neighboring | qonşu | сосед соседний соседи | komşu
person human individual | insan şəxs adam | человек человеческий лицо | insan kişi
life live alive living | həyat yaşamaq canlı diri | жизнь жить живой жизненный | hayat yaşam yaşamak canlı
community | icma cəmiyyət | община сообщество | topluluk cemaat
society social | cəmiyyət sosial ictimai | общество социальный общественный | toplum sosyal toplumsal
public | ictimai ictimaiyyət | общественность общественный публичный государственный | kamu halk kamuoyu
private | özəl şəxsi | частный личный | özel
charity charitable donate donation donor | xeyriyyə ianə bağışlamaq | благотворительность благотворительный пожертвование пожертвовать | hayır bağış
volunteer voluntary | könüllü | волонтер доброволец добровольный добровольцы | gönüllü
disability disabled | əlil əlillik | инвалид инвалидность | engelli
race racism racist racial | irqçi irq irqçilik irqi | расизм расовый расист раса | ırkçı ırk ırkçılık
discrimination | ayrı-seçkilik ayrıseçkilik diskriminasiya | дискриминация | ayrımcılık
gay lesbian homosexual lgbt transgender | gey homoseksual lgbt transgender | гей лгбт гомосексуал гомосексуальный трансгендер | eşcinsel gey lgbt trans
black | qara qaradərili | черный чернокожий | siyah
white | ağ | белый | beyaz
red | qırmızı | красный | kırmızı
green | yaşıl | зеленый | yeşil
blue | mavi göy | синий голубой | mavi
yellow | sarı | желтый | sarı
color colour | rəng | цвет цветной | renk
religion religious | din dini | религия религиозный | din dini
church | kilsə | церковь церковный церкви | kilise
cathedral | kafedral | собор кафедральный | katedral
mosque | məscid | мечеть | cami
monastery | monastır | монастырь | manastır
temple | məbəd | храм | tapınak
priest clergy | keşiş ruhani | священник духовенство | rahip papaz
god | tanrı allah | бог божий | tanrı allah
prayer pray | dua namaz | молитва молиться | dua namaz
holy saint sacred st | müqəddəs | святой священный св | kutsal aziz
christian christianity | xristian xristianlıq | христианин христианский христианство | hristiyan hıristiyan
catholic | katolik | католик католический | katolik
orthodox | pravoslav | православный | ortodoks
muslim islam islamic | müsəlman islam | мусульманин ислам мусульманский исламский мусульмане | müslüman islam islami
jew jewish jews | yəhudi | еврейский евреи | yahudi musevi
ramadan | ramazan | рамадан | ramazan
christmas | milad | рождество рождественский | noel
easter | pasxa | пасха пасхальный | paskalya
novruz nowruz | novruz | новруз | nevruz
bell | zəng | колокол звонок | zil çanı çanlar çanları
silence silent | sükut səssiz sakit | молчание тишина молчать замолчать | sessizlik sessiz

# transport
transport transportation traffic | nəqliyyat trafik | транспорт транспортный движение | ulaşım ulaştırma trafik
road highway street motorway | yol küçə magistral | дорога шоссе улица дорожный трасса | yol cadde sokak otoyol karayolu
route path | marşrut | маршрут путь | güzergah rota
corridor | dəhliz | коридор | koridor
railway rail railroad | dəmiryol dəmiryolu | железнодорожный ржд | demiryolu
train | qatar | поезд поезда электричка | tren
station | stansiya məntəqə vağzal | станция вокзал участок | istasyon
metro subway underground | metro | метро метрополитен подземный | metro
bus | avtobus | автобус автобусный | otobüs
car automobile vehicle automotive | avtomobil maşın | автомобиль машина автомобильный | otomobil araba araç
truck lorry | - | грузовик | kamyon
taxi | taksi | такси таксист | taksi
driver drive drove | sürücü sürmək | водитель шофер | sürücü şoför sürmek
bicycle bike cyclist cycling | velosiped velosipedçi | велосипед велосипедист велоспорт | bisiklet bisikletçi bisikletli
motorcycle motorbike | motosiklet | мотоцикл мотоциклист | motosiklet
pedestrian | piyada | пешеход пешеходный | yaya
passenger | sərnişin | пассажир пассажирский | yolcu
plane aircraft airplane jet aviation | təyyarə aviasiya | самолет авиация авиационный лайнер | uçak havacılık
helicopter | helikopter vertolyot | вертолет | helikopter
flight fly flown | uçuş reys uçmaq | рейс полет лететь летать | uçuş uçmak sefer
pilot | pilot | пилот летчик | pilot
airport | aeroport | аэропорт | havalimanı havaalanı
airline | aviaşirkət | авиакомпания | havayolu
ship vessel boat ferry | gəmi qayıq bərə | корабль судно лодка катер | gemi tekne feribot bot
submarine | sualtı | подводный подлодка | denizaltı
port harbor harbour | liman | порт гавань портовый | liman
crew | heyət ekipaj | экипаж | mürettebat ekip
sail sailor | dənizçi | моряк матрос | denizci
bridge | körpü | мост | köprü
tunnel | tunel | туннель тоннель | tünel
cargo freight | yük | грузовой | yük kargo
logistics | logistika | логистика логистический | lojistik
ticket | bilet | билет | bilet
travel traveler traveller journey | səyahət səyahətçi | путешествие путешествовать поездка путешественник | seyahat yolculuk
speed fast | sürət sürətli | скорость быстрый скоростной | hız sürat hızlı
stop halt suspend suspension | dayandırmaq dayanmaq | остановить остановка приостановить прекратить остановиться прекращение | durdurmak durmak askıya
delay postpone | gecikmə təxirə gecikmək | задержка отложить опоздание перенести | gecikme ertelemek
cancel cancellation | ləğv | отменить отмена | iptal

# nature, space, science, technology
water | su suyu | вода водный водоснабжение | su suyu
sea marine maritime | dəniz | море морской черноморский | deniz karadeniz
ocean | okean | океан океанский | okyanus
river | çay | река речной | nehir nehri ırmak
lake | göl | озеро | göl
island | ada | остров островной острова | ada
coast shore coastal beach | sahil çimərlik | берег побережье пляж прибрежный | sahil kıyı plaj
mountain mount | dağ | гора горный | dağ
forest wood | meşə | лес лесной | orman
tree | ağac | дерево деревья | ağaç
flower | gül çiçək | цветок цветка | çiçek
vegetation | bitki | растение | bitki
garden park | park bağça | парк сад | park bahçe
land soil earth ground | torpaq yer | земля почва земельный | toprak arazi yer
sky air | hava səma | небо воздух воздушный | gökyüzü hava
weather | hava | погода погодный | hava
rain | yağış | дождь дождя | yağmur yağış
snow | qar | снег снежный | kar
ice | buz | лед ледяной льда | buz
cold | soyuq | холод холодный | soğuk
hot heat warm | isti istilik | жара тепло теплый жаркий горячий | sıcak sıcaklık
temperature | temperatur | температура | sıcaklık
climate | iqlim | климат климатический | iklim
environment environmental ecology ecological | ekologiya ekoloji mühit | экология экологический окружающий среда | çevre çevresel ekoloji
pollution emission | çirklənmə emissiya | загрязнение выброс | kirlilik emisyon
waste garbage trash | tullantı zibil | отход мусор | atık çöp
plastic | plastik | пластик пластиковый | plastik
carbon | karbon | углерод углеродный углекислый | karbon
nature natural | təbiət təbii | природа природный естественный | doğa doğal
animal wildlife | heyvan | животное животный | hayvan
dog puppy | köpək itlər | собака пес щенок | köpek
cat | pişik | кошка кот | kedi
horse | atlar | лошадь | atlar
bird | quş | птица | kuş
fish fishing fisherman | balıq balıqçı | рыба рыбак рыболовный рыбный | balık balıkçı
shark | köpəkbalığı akula | акула | köpekbalığı
whale dolphin | balina delfin | кит дельфин | balina yunus
bear | ayılar | медведь | ayılar
wolf | canavar | волк | kurtlar
lion | aslan | льва | aslan
tiger | pələng | тигр | kaplan
elephant | fil | слон | fil
monkey | meymun | обезьяна | maymun
snake | ilanlar | змея | yılan
cow cattle | inək | корова скот | inek sığır
sheep | qoyun | овца | koyun
pig pork | donuz | свинья свинина | domuz
chicken | toyuq | курица цыпленок | tavuk
egg | yumurta | яйцо | yumurta
insect bee | həşərat arılar | насекомое пчела | böcek arılar
lobster crab | lobster omar krab | лобстер омар краб | istakoz yengeç
space cosmos cosmic | kosmos kosmik | космос космический | uzay
astronaut cosmonaut | kosmonavt astronavt | космонавт астронавт | astronot
satellite | peyk | спутник спутниковый | uydu
moon lunar | ay | луна лунный | ay
planet | planet | планета | gezegen
mars | mars | марс | mars
star | ulduz | звезда звездный | yıldız
orbit | orbit | орбита | yörünge
universe galaxy | kainat qalaktika | вселенная галактика | evren galaksi
science scientific scientist | elm elmi alim | наука научный ученый | bilim bilimsel
technology technological technical | texnologiya texniki texnoloji | технология технический технологический техника | teknoloji teknik teknolojik
innovation innovative | innovasiya innovativ | инновация инновационный | yenilik inovasyon yenilikçi
experiment test | təcrübə sınaq test | эксперимент испытание тест | deney test sınav
discover discovery | kəşf aşkar | открытие обнаружить открыть | keşif keşfetmek
find found | tapmaq tapılmaq | найти обнаружить находка найден нашли | bulmak bulunmak
invent invention inventor | ixtira | изобретение изобрести | icat buluş
engineer engineering | mühəndis | инженер инженерный | mühendis
physics | fizika | физика физик | fizik
biology | biologiya | биология биологический биолог | biyoloji
gene genetic dna | gen genetik dnt | ген генетический днк | gen genetik dna
mathematics math | riyaziyyat | математика математик | matematik
history historic historical historian | tarix tarixi tarixçi | история исторический историк | tarih tarihi tarihçi
archaeology archaeologist archaeological | arxeologiya arxeoloq | археология археолог археологический | arkeoloji arkeolog
computer laptop | kompüter | компьютер компьютерный ноутбук | bilgisayar
software app application | tətbiq | приложение софт программный | yazılım uygulama
internet online web website site | internet onlayn sayt vebsayt | интернет онлайн сайт веб-сайт | internet çevrimiçi site
network | şəbəkə | сеть сетевой | ağ şebeke
phone telephone mobile smartphone call | telefon mobil smartfon zəng | телефон мобильный смартфон телефонный звонок | telefon cep mobil akıllı
artificial ai | süni | искусственный ии | yapay
robot | robot | робот | robot
digital | rəqəmsal rəqəmli | цифровой | dijital
cyber hacker hack | kiber haker | кибер хакер кибератака кибербезопасность | siber hacker korsan
battery | batareya akkumulyator | батарея аккумулятор | batarya
screen | ekran | экран | ekran
video | video | видео видеозапись ролик | video
camera | kamera | камера | kamera
photo photograph picture photographer | foto şəkil fotoşəkil | фото фотография снимок фотограф | fotoğraf resim
image | görüntü təsvir | изображение образ | görüntü imaj

# media, culture, sport
media | media kiv | сми медиа | medya
newspaper | qəzet | газета | gazete
magazine journal | jurnal | журнал | dergi
news | xəbər | новость новости | haber
publish publication publisher | dərc nəşr nəşriyyat | публикация опубликовать издание издательство публиковать | yayın yayımlamak yayınlamak
television tv broadcast channel | televiziya kanal yayım | телевидение канал телевизионный телеканал эфир тв | televizyon kanal yayın
radio | radio | радио | radyo
facebook | facebook feysbuk | фейсбук facebook | facebook
twitter tweet | tvitter tvit | твиттер твит | twitter tweet
post posting | post paylaşım paylaşmaq | пост публикация | paylaşım paylaşmak gönderi
film movie cinema | film kino | фильм кино кинотеатр кинофильм | film sinema
actor actress | aktyor aktrisa | актер актриса | oyuncu aktör aktris
filmmaker | rejissor | режиссер | yönetmen
theatre theater | teatr tamaşa | театр спектакль театральный | tiyatro
music musical musician | musiqi musiqiçi | музыка музыкант музыкальный | müzik müzisyen
song singer sing | mahnı müğənni oxumaq | песня певец певица петь | şarkı şarkıcı
concert | konsert | концерт концертный | konser
album | albom | альбом | albüm
dance dancer | rəqs | танец танцор танцевать | dans
opera | opera | опера оперный | opera
ballet | balet | балет | bale
band group | qrup dəstə | группа | grup
art artist artistic | incəsənət sənət rəssam | искусство художник художественный артист | sanat sanatçı ressam
culture cultural | mədəniyyət mədəni | культура культурный | kültür kültürel
museum | muzey | музей | müze
painting | rəsm tablo | картина живопись | tablo resim
sculpture statue monument | heykəl abidə | статуя скульптура памятник | heykel anıt
heritage | irs- | наследие | miras
book | kitab | книга книжный | kitap
library | kitabxana | библиотека | kütüphane
writer author novelist | yazıçı müəllif | писатель автор | yazar
write wrote written | yazmaq yazılı | писать написать письменный | yazmak yazılı
read reading | oxumaq oxucu | читать прочитать чтение читатель | okumak okuyucu
poet poetry poem | şair şeir | поэт поэзия стихи | şair şiir
novel | roman | роман | roman
literature | ədəbiyyat | литература литературный | edebiyat
story tale | hekayə nağıl | рассказ сказка история | hikaye öykü masal
fashion | moda | мода модный | moda
model | model | модель | model
dress clothes clothing wear | geyim paltar | одежда носить | elbise kıyafet giysi giymek
celebrity famous fame | məşhur şöhrət | знаменитость знаменитый известный слава | ünlü şöhret meşhur
fan | azarkeş fanat pərəstişkar | фанат болельщик поклонник | taraftar hayran
audience viewer spectator | tamaşaçı auditoriya | зритель аудитория | seyirci izleyici
watch view | baxmaq izləmək seyr | смотреть посмотреть просмотр | izlemek seyretmek
hear listen heard | eşitmək dinləmək | слышать слушать услышать | duymak dinlemek
show | şou göstərmək verliliş | шоу показать показывать показ | gösteri göstermek
episode series | serial bölüm | сериал эпизод серия | dizi bölüm
season | mövsüm | сезон | sezon mevsim
sport sports sporting | idman | спорт спортивный | spor
athlete sportsman | idmançı atlet | спортсмен атлет спортсменка | sporcu atlet
football soccer | futbol futbolçu | футбол футбольный футболист | futbol futbolcu
basketball | basketbol | баскетбол баскетбольный | basketbol
volleyball | voleybol | волейбол | voleybol
baseball | beysbol | бейсбол бейсбольный | beyzbol
hockey | hokkey | хоккей хоккейный хоккеист | hokey
rugby | reqbi | регби | ragbi
golf golfer | qolf | гольф гольфист | golf
tennis | tennis | теннис теннисист теннисный | tenis
cricket | kriket | крикет | kriket
boxing boxer | boks boksçu | бокс боксер | boks boksör
wrestling wrestler | güləş güləşçi | борьба борец | güreş güreşçi
judo | cüdo | дзюдо | judo
chess | şahmat | шахматы шахматист шахматный | satranç
swimming swimmer swim | üzgüçülük üzgüçü üzmək | плавание пловец плыть | yüzme yüzücü yüzmek
dive diver diving | dalğıc dalmaq | ныряльщик дайвер нырять водолаз | dalış dalgıç dalmak
gymnastics gymnast | gimnastika gimnast | гимнастика гимнаст гимнастка | jimnastik cimnastik
athletics | atletika | атлетика | atletizm
marathon run runner running ran | marafon qaçış qaçmaq | марафон бег бегун бежать | maraton koşu koşucu koşmak
racing racer formula race | yarış formula | гонка гонщик заезд формула | yarış formula
olympic olympics olympiad | olimpiya olimpiada | олимпийский олимпиада | olimpiyat
championship champion | çempionat çempion | чемпионат чемпион первенство | şampiyona şampiyon
tournament competition compete contest | turnir yarış müsabiqə yarışmaq | турнир соревнование конкурс конкуренция состязание | turnuva yarışma müsabaka rekabet
competitor rival rivalry | rəqib | соперник конкурент соперничество | rakip
cup trophy | kubok | кубок трофей | kupa
league | liqa | лига | lig
match game fixture | matç oyun qarşılaşma | матч игра встреча | maç oyun karşılaşma müsabaka
final semifinal | final yarımfinal | финал финальный полуфинал | final
play | oynamaq | играть сыграть | oynamak
player | oyunçu | игрок | oyuncu
team squad | komanda yığma | команда сборная | takım ekip
club | klub | клуб | kulüp
stadium | stadion | стадион | stadyum stat
goal | qol məqsəd | гол | gol
aim purpose target objective | məqsəd hədəf | цель мишень | amaç hedef
score scored | hesab | счет забить | skor
win winner victory won triumph | qalib qələbə udmaq qazanmaq zəfər | победа победить выиграть победитель одержать | kazanmak zafer galibiyet galip yenmek
lose lost defeat beat | məğlub məğlubiyyət uduzmaq itirmək | поражение проиграть потерять победить потеря | kaybetmek yenilgi mağlup mağlubiyet
draw tie | heç-heçə bərabərə | ничья вничью | berabere beraberlik
point | xal nöqtə | очко пункт точка | puan nokta
ball | top- | мяч | top-
striker forward | hücumçu | нападающий форвард | forvet
goalkeeper | qapıçı | вратарь | kaleci
referee | hakim | арбитр рефери судья | hakem
quarterback | kvoterbek | квотербек | quarterback
fifa | fifa | фифа | fifa
uefa | uefa | уефа | uefa
nba | nba | нба | nba
nfl | nfl | нфл | nfl
world | dünya | мир мировой всемирный | dünya
record | rekord qeyd | рекорд запись рекордный | rekor kayıt
rank ranking | reytinq sıralama rütbə | рейтинг звание ранг | sıralama rütbe

# common deeds
say said tell told | demək bildirmək söyləmək qeyd | сказать говорить рассказать заявить отметить сообщить | söylemek belirtmek bildirmek
ask | soruşmaq xahiş | спросить попросить просить | sormak
answer reply respond response | cavab | ответ ответить отвечать | cevap yanıt yanıtlamak
question | sual | вопрос | soru
issue topic | məsələ mövzu | вопрос тема | konu mesele
problem trouble difficulty | problem çətinlik | проблема трудность сложность | sorun problem zorluk
think thought opinion | düşünmək fikir rəy | думать мнение мысль считать | düşünmek düşünce fikir görüş
idea | ideya fikir | идея | fikir
know known knew | bilmək tanınmış məlum | знать известный известно | bilmek tanınmış
explain explanation | izah | объяснить объяснение | açıklamak
reason cause | səbəb | причина повод вызвать | sebep neden
result outcome | nəticə | результат итог | sonuç netice
effect influence impact | təsir | влияние воздействие влиять эффект | etki
change alter | dəyişmək dəyişiklik dəyişdirmək | изменение изменить менять смена перемена сменить | değişmek değiştirmek değişiklik değişim
replace replacement | əvəz | заменить замена | değiştirmek yerine
start begin launch beginning began | başlamaq başlanğıc start | начать начало начаться запустить запуск старт начинать | başlamak başlangıç başlatmak
end finish complete completion | bitirmək yekun tamamlamaq son- bitib bitdi | конец завершить закончить окончание завершение закончиться | bitirmek tamamlamak bitti bitecek sona
continue | davam | продолжить продолжать продолжение | devam
open opening | açmaq açılış açıq | открыть открытие открытый открывать | açmak açılış açık
close closure shut | bağlamaq bağlanmaq bağlı | закрыть закрытие закрывать закрытый | kapatmak kapanmak kapalı
create creation establish establishment | yaratmaq yaradılmaq təsis yaranmaq | создать создание учредить создавать основать | yaratmak oluşturmak kurmak
use usage utilize | istifadə | использовать использование применение применить | kullanmak kullanım
need necessary necessity | ehtiyac lazım zəruri | необходимость нужда необходимый нуждаться нужный | ihtiyaç gerek gerekli
want wish desire | istəmək arzu | хотеть желание желать захотеть | istemek dilek arzu
try attempt effort | cəhd səy | попытка пытаться попытаться усилие | deneme çaba girişim teşebbüs
success successful achievement achieve | uğur nailiyyət müvəffəqiyyət nail | успех успешный достижение достичь добиться | başarı başarılı başarmak
fail failure | uğursuz uğursuzluq | провал неудача неудачный | başarısız başarısızlık
error mistake wrong | səhv xəta yanlış | ошибка ошибочный | hata yanlış
receive get obtain | almaq alınmaq | получить получать получение | almak elde
take took taken | götürmək | взять | götürmek
send sent dispatch | göndərmək | отправить послать направить отправка | göndermek
bring brought | gətirmək | привезти принести приводить | getirmek
carry | daşımaq | перевозить нести перевозка | taşımak
name named title | ad adlanmaq adlandırmaq | имя название назвать | isim ismi adı
wait expect expectation | gözləmək gözlənilmək | ждать ожидать ожидание ожидаться | beklemek beklenti
see sight seen saw | görmək | видеть увидеть | görmek
check verify verification | yoxlamaq yoxlama yoxlanış | проверить проверка | kontrol denetim
control | nəzarət | контроль контролировать | kontrol denetim
protect protection | qorumaq mühafizə | защитить защита охрана охранять | korumak koruma
prevent prevention | qarşısını qabaqlamaq | предотвратить предотвращение профилактика | önlemek engellemek
allow | icazə | разрешить позволить разрешение | izin
compel oblige | məcbur | вынудить заставить принудительный | zorlamak zorunlu mecbur
prepare preparation | hazırlıq hazırlamaq hazırlaşmaq | подготовка подготовить готовиться готовый | hazırlık hazırlamak
provide ensure | təmin | обеспечить обеспечение предоставить | sağlamak temin
implement implementation fulfil fulfill | icra həyata | реализация выполнение осуществить реализовать исполнение | uygulama uygulamak
improve improvement | yaxşılaşdırmaq yaxşılaşma | улучшить улучшение | iyileştirmek iyileşme
expand expansion | genişlənmə genişləndirmək genişlənmək | расширение расширить | genişleme genişletmek
strengthen | gücləndirmək möhkəmləndirmək | укрепить укрепление усилить | güçlendirmek pekiştirmek
restore restoration recover recovery reconstruction | bərpa | восстановление восстановить реконструкция | yenileme onarım
repair renovate renovation | təmir | ремонт отремонтировать | tamir onarım
modernize modernization upgrade | modernləşdirmə | модернизация модернизировать | modernizasyon
evaluate assess assessment evaluation | qiymətləndirmə qiymətləndirmək | оценка оценить | değerlendirme değerlendirmek
measure | tədbir ölçü | мера мероприятие | önlem tedbir ölçü
step | addım | шаг | adım
stage phase | mərhələ səhnə | этап стадия сцена фаза | aşama sahne evre
process | proses | процесс | süreç
system | sistem | система системный | sistem
structure | struktur quruluş | структура | yapı
function role | rol funksiya | роль функция | rol işlev
task mission | vəzifə tapşırıq missiya | задача миссия задание | görev misyon
duty obligation | borc öhdəlik vəzifə | обязанность обязательство долг должность | yükümlülük görev
responsibility responsible | məsuliyyət məsul cavabdeh | ответственность ответственный | sorumluluk sorumlu
condition | şərt şərait vəziyyət | условие состояние | koşul şart durum
situation | vəziyyət durum | ситуация положение обстановка | durum
opportunity possibility chance possible | imkan fürsət mümkün şans | возможность шанс возможный | fırsat imkan olanak mümkün
option choice choose chose | seçim seçmək variant | выбор вариант выбрать | seçenek seçim seçmek tercih
advantage benefit | üstünlük fayda | преимущество польза выгода | avantaj fayda yarar
curiosity interest | maraq | интерес заинтересованный | çıkar ilgi
attention | diqqət | внимание | dikkat
trust confidence | etimad etibar inam | доверие уверенность доверять | güven
pressure | təzyiq | давление | baskı
hold held | keçirmək keçirilmək | провести проводить состояться пройти | düzenlemek
cover include | əhatə daxil | включить включать охватить | kapsamak içermek dahil
follow pursue | izləmək təqib | следить преследовать следовать | takip izlemek
encounter | üzləşmək | столкнуться | karşılaşmak
turn | dönmək | повернуть поворот | dönmek
move movement | hərəkət | движение двигаться | hareket
enter entry entrance | giriş girmək daxil | вход въезд войти | giriş girmek
exit brexit | çıxış brexit brekzit | выход брексит | çıkış brexit
pass crossing | keçmək keçid | переход пройти проезд | geçmek geçiş
block barrier obstacle | maneə blok | препятствие барьер блокировать | engel
hit | vurmaq zərbə | удар ударить | vurmak darbe
break broke broken | qırmaq sınmaq qırılmaq | сломать разбить перелом | kırmak kırılmak
remove delete removal | silmək çıxarmaq | удалить убрать устранить | kaldırmak silmek çıkarmak
hide hidden conceal secret | gizli gizlətmək sirr | тайный секретный скрыть тайна скрывать секрет | gizli gizlemek sır-
reveal disclose | açıqlamaq üzə | раскрыть разоблачить | açıklamak ortaya
lie false fake fabricate | yalan saxta | ложь ложный фейк поддельный | yalan sahte
truth true fact real | həqiqət fakt gerçək həqiqi | правда факт истина реальный | gerçek doğru
love | sevgi sevmək məhəbbət eşq | любовь любить | aşk sevgi sevmek
hate hatred | nifrət | ненависть ненавидеть | nefret
happy happiness joy | xoşbəxt sevinc | счастье счастливый радость | mutlu sevinç mutluluk
sad grief mourning mourn | kədər matəm yas | печаль траур скорбь | yas üzgün keder
dream | yuxu xəyal | мечта сон | rüya hayal
sleep | yatmaq yuxu | спать сон | uyumak uyku
eat meal dinner lunch breakfast | yemək nahar | есть обед ужин завтрак | yemek
cook kitchen chef | aşpaz mətbəx bişirmək | кухня повар готовить | mutfak aşçı pişirmek
bread | çörək | хлеб | ekmek
meat | əti | мясо мясной | -
milk | süd | молоко молочный | süt
sugar | şəkər | сахар | şeker
salt | duz | соль | tuz
tea | çay | чай | çay
coffee | qəhvə kofe | кофе | kahve
wine | şərab çaxır | виноделие | şarap
beer | pivə | пиво пивной | bira
fruit apple | meyvə alma | фрукт яблоко | meyve elma
vegetable | tərəvəz | овощ | sebze

# places, things
place location | yer məkan | место местоположение | yer mekan konum
center centre central | mərkəz mərkəzi | центр центральный | merkez merkezi
square | meydan | площадь | meydan
room | otaq | комната | oda
door gate | qapı | дверь ворота | kapı
window | pəncərə | окно | pencere
wall | divar | стена | duvar
roof | - | крыша | çatı
floor storey | mərtəbə | этаж | kat zemin
tower | qüllə | башня | kule
palace | saray | дворец дворца | saray
castle fortress | qala | крепость замок | kale
table | masa cədvəl | стол таблица | masa tablo
seat | stul kreslo | кресло стул | koltuk sandalye
bed | yataq çarpayı | кровать | yatak
box | qutu | коробка ящик | kutu
bag | çanta | сумка | çanta
stone rock | daş qaya | камень скала | taş kaya
glass | şüşə | стекло стеклянный | cam
paper | kağız | бумага | kağıt
document | sənəd | документ | belge
list | siyahı | список | liste
map | xəritə | карта | harita
card | kart | карта карточка | kart
key | açar | ключ ключевой | anahtar
machine | maşın | машина | makine
tool equipment device | avadanlıq cihaz alət | оборудование прибор устройство инструмент | ekipman cihaz alet donanım
toy doll puppet | oyuncaq kukla | игрушка кукла игрушечный | oyuncak kukla bebek
gift | hədiyyə | подарок подарить | hediye
shoe | ayaqqabı | обувь ботинок | ayakkabı
ring | üzük | кольцо | yüzük
north northern | şimal | север северный | kuzey
south southern | cənub | юг южный | güney
east eastern | şərq | восток восточный ближневосточный | doğu ortadoğu
west western | qərb | запад западный | batı

# time
year annual yearly | illik ildə ili ilin illər illəri illərdə illərin | год лет годовой ежегодный года | yıl yıllık
month monthly | ay aylıq | месяц ежемесячный месячный | aylık ayında
week weekly | həftə | неделя еженедельный недельный | hafta haftalık
weekend | həftəsonu | выходной выходные уикенд | haftasonu
day daily | gün- | день дня дней ежедневный | günlük günü gün-
hour hourly | saat | час часовой | saat
minute | dəqiqə | минута | dakika
today | bugün | сегодня сегодняшний | bugün
yesterday | dünən | вчера вчерашний | dün
tomorrow | sabah | завтра завтрашний | yarın
morning | səhər | утро утренний утром | sabah
evening | axşam | вечер вечерний вечером | akşam
night overnight | gecə | ночь ночной ночью | gece
noon midday | günorta | полдень | öğle öğlen
century | əsr | век столетие | yüzyıl asır
decade | onillik | десятилетие | onyıl
period era | dövr müddət | период эпоха время | dönem süre-
date | tarix | дата | tarih
spring | yaz bahar | весна весенний | ilkbahar bahar
summer | yay | - | yaz
autumn | payız | осень осенний | sonbahar güz
winter | qış | зима зимний | kış
january | yanvar | январь января январский | ocak
february | fevral | февраль февраля | şubat
march | mart | март марта | mart
april | aprel | апрель апреля | nisan
may | may | май мая | mayıs
june | iyun | июнь июня | haziran
july | iyul | июль июля | temmuz
august | avqust | август августа | ağustos
september | sentyabr | сентябрь сентября | eylül
october | oktyabr | октябрь октября | ekim
november | noyabr | ноябрь ноября | kasım
december | dekabr | декабрь декабря | aralık
monday | bazarertəsi | понедельник | pazartesi
tuesday | çərşənbəaxşamı | вторник | salı
wednesday | çərşənbə | среда среду | çarşamba
thursday | cüməaxşamı | четверг | perşembe
friday | cümə | пятница пятницу | cuma
saturday | şənbə | суббота субботу | cumartesi
sunday | bazar | воскресенье | pazar
future | gələcək | будущее будущий | gelecek
past | keçmiş | прошлое прошлый | geçmiş
former ex | keçmiş sabiq | бывший экс | eski
modern contemporary | müasir | современный | modern çağdaş

# numbers
two 2 second | iki ikinci | два две второй двое двух вторая | iki ikinci
three 3 third | üç üçüncü | три третий трое трех третья | üç üçüncü
four 4 fourth | dörd dördüncü | четыре четвертый четверо четырех | dört dördüncü
five 5 fifth | beş beşinci | пять пятый пятеро пяти | beş beşinci
six 6 sixth | altı altıncı | шесть шестой шести | altı altıncı
seven 7 seventh | yeddi yeddinci | седьмой | yedi yedinci
eight 8 eighth | səkkiz səkkizinci | восемь восьмой восьми | sekiz sekizinci
nine 9 ninth | doqquz doqquzuncu | девять девятый девяти | dokuz dokuzuncu
ten 10 tenth | onuncu | десять десятый десяти | onuncu
eleven 11 | onbir | одиннадцать | onbir
twelve 12 | oniki | двенадцать | oniki
twenty 20 | iyirmi | двадцать | yirmi
thirty 30 | otuz | тридцать | otuz
forty 40 | qırx | сорок | kırk
fifty 50 | əlli | пятьдесят | elli
sixty 60 | altmış | шестьдесят | altmış
seventy 70 | yetmiş | семьдесят | yetmiş
eighty 80 | səksən | восемьдесят | seksen
ninety 90 | doxsan | девяносто | doksan
hundred 100 | yüz yüzlərlə | сто сотня | yüz yüzlerce
thousand 1000 | min minlərlə | тысяча тысяч | bin binlerce
million mln | milyon mln | миллион млн | milyon
billion bn | milyard mlrd | миллиард млрд | milyar
trillion | trilyon | триллион | trilyon
half | yarım yarı yarısı | половина полтора полугодие | yarım yarı yarısı
double twice | ikiqat | вдвое удвоить дважды двойной удвоение | çift ikiye katına
once | - | однажды | -
number | nömrə ədəd sayı | число номер количество | sayı numara sayısı
first | birinci ilk | первый первая | birinci ilk
last | sonuncu axırıncı son- | последний | sonuncu son-
next following | növbəti gələn | следующий очередной | gelecek sonraki

# qualities
new | yeni təzə | новый | yeni
old ancient | köhnə qədim qoca | старый древний старинный | eski kadim
big large huge | böyük iri nəhəng | большой крупный огромный | büyük iri
small little | kiçik balaca | маленький малый небольшой | küçük
high tall higher highest | yüksək hündür uca | высокий | yüksek
low | aşağı alçaq | низкий | düşük alçak
long | uzun | длинный | uzun
short brief | qısa | короткий краткий | kısa
deep depth | dərin dərinlik | глубокий глубина | derin derinlik
strong strength powerful | güclü güc qüvvətli | сильный мощный сила | güçlü güç
weak weakness | zəif | слабый слабость | zayıf
good better best | yaxşı | хороший лучший хорошо | iyi güzel
bad worse worst | pis | плохой худший плохо | kötü
important importance significant | mühüm vacib əhəmiyyətli əhəmiyyət | важный значительный важность значение | önemli önem
special | xüsusi | специальный особый | özel
main primary principal | əsas | главный основной | başlıca temel
great | böyük | великий | büyük
national | milli | национальный | milli ulusal
international | beynəlxalq | международный | uluslararası milletlerarası
local | yerli | местный локальный | yerel yerli
foreign overseas abroad | xarici xaric | иностранный зарубежный внешний иностранец заграница | yabancı dış yurtdışı dışişleri
internal interior domestic | daxili | внутренний | iç içişleri
global worldwide | qlobal | глобальный | küresel
joint common shared | birgə ortaq ümumi | совместный общий | ortak müşterek
mutual bilateral | qarşılıqlı ikitərəfli | взаимный двусторонний | karşılıklı ikili
multilateral | çoxtərəfli | многосторонний | -
different various difference | fərqli müxtəlif fərq | разный различный разница отличаться | farklı çeşitli fark
equal equality | bərabər bərabərlik | равный равенство | eşit eşitlik
clear | aydın açıq | ясный понятный четкий | açık
difficult hard tough | çətin ağır | трудный сложный тяжелый | zor güç ağır
easy simple | asan sadə | легкий простой | kolay basit
beautiful beauty | gözəl gözəllik | красивый красота | güzel güzellik
full | dolu | полный | dolu
empty | boş | пустой | boş
heavy weight | ağır ağırlıq çəki | тяжелый вес | ağır ağırlık kilo
light lamp | işıq yüngül | свет светлый легкий | ışık hafif
dark darkness | qaranlıq tünd | темный темнота | karanlık koyu
clean | təmiz | чистый | temiz
urgent | təcili | срочный | acil
serious | ciddi | серьезный | ciddi
quality | keyfiyyət | качество качественный | kalite kaliteli
active activity activist | fəal fəaliyyət aktiv fəallıq | активный деятельность активист активность | aktif faaliyet aktivist eylemci
perspective prospect | perspektiv | перспектива перспективный | perspektif beklenti
value | dəyər | ценность стоимость | değer
standard | standart | стандарт | standart
level | səviyyə | уровень уровня | seviye düzey
average | orta | средний | ortalama
type kind | növ | тип | tür çeşit
part portion | hissə | часть | parça kısım kısmı
side | tərəf | сторона | taraf
wide broad | geniş | широкий | geniş

# world
continent | qitə kontinent | континент материк | kıta
europe european | avropa avropalı | европа европейский европеец | avrupa avrupalı
asia asian | asiya | азия азиатский | asya
africa african | afrika | африка африканский | afrika
america american usa us | amerika abş amerikalı | америка американский сша американец американцы | amerika abd
australia australian | avstraliya | австралия австралийский | avustralya
arctic | arktika | арктика арктический | arktik
antarctica | antarktida | антарктида антарктика | antarktika
caucasus caucasian | qafqaz | кавказ кавказский закавказье | kafkas kafkasya
balkans balkan | balkan | балканы балканский | balkan
mediterranean | aralıq | средиземное средиземноморский | akdeniz
caspian | xəzər | каспий каспийский каспийское | hazar
gulf | körfəz | залив | körfez
scandinavia scandinavian | skandinaviya | скандинавия скандинавский | iskandinavya
siberia siberian | sibir | сибирь сибирский | sibirya
soviet ussr | sovet ssri | советский ссср | sovyet sscb
turkic | türkdilli türk | тюркский тюркоязычный | türk türki
arab arabic | ərəb | араб арабский арабы | arap arapça
latin | latın | латинский | latin
azerbaijan azerbaijani azeri | azərbaycan azərbaycanlı | азербайджан азербайджанский азербайджанец азербайджанцы | azerbaycan azeri azerbaycanlı
armenia armenian | ermənistan erməni | армения армянский армянин армяне | ermenistan ermeni
georgia georgian | gürcüstan gürcü corciya | грузия грузинский грузин джорджия | gürcistan gürcü georgia
turkey turkish turk turkiye | türkiyə türk | турция турецкий турок турки | türkiye türk
russia russian | rusiya rus rusiyalı | россия российский русский россиянин россияне рф | rusya rus
ukraine ukrainian | ukrayna | украина украинский украинец украинцы | ukrayna
belarus belarusian | belarus | беларусь белоруссия белорусский | belarus
moldova moldovan | moldova | молдова молдавия молдавский | moldova
kazakhstan kazakh | qazaxıstan qazax | казахстан казахский казахстанский | kazakistan kazak
uzbekistan uzbek | özbəkistan özbək | узбекистан узбекский | özbekistan özbek
kyrgyzstan kyrgyz | qırğızıstan qırğız | киргизия кыргызстан киргизский кыргызский | kırgızistan kırgız
turkmenistan turkmen | türkmənistan türkmən | туркменистан туркменский туркмения | türkmenistan türkmen
tajikistan tajik | tacikistan tacik | таджикистан таджикский | tacikistan tacik
iran iranian | iran | иран иранский | iran
iraq iraqi | iraq | ирак иракский | ırak
syria syrian | suriya | сирия сирийский сириец сирийцы | suriye
israel israeli | israil | израиль израильский израильтянин | israil
palestine palestinian | fələstin | палестина палестинский палестинец | filistin
gaza | qəzza | газа газы | gazze
lebanon lebanese | livan | ливан ливанский | lübnan
jordan jordanian | iordaniya | иордания иорданский | ürdün
saudi | səudiyyə | саудовский | suudi
emirates uae emirati | əmirlik bəə | эмираты оаэ | emirlik bae
qatar qatari | qətər | катар катарский | katar
kuwait | küveyt | кувейт кувейтский | kuveyt
yemen yemeni | yəmən | йемен йеменский | yemen
oman | oman | оман | umman
bahrain | bəhreyn | бахрейн | bahreyn
egypt egyptian | misir | египет египетский египта | mısır
libya libyan | liviya | ливия ливийский | libya
tunisia tunisian | tunis | тунис тунисский | tunus
algeria algerian | əlcəzair | алжир алжирский | cezayir
morocco moroccan | mərakeş | марокко марокканский | fas
sudan sudanese | sudan | судан суданский | sudan
ethiopia ethiopian | efiopiya | эфиопия эфиопский | etiyopya
somalia somali | somali | сомали сомалийский | somali
kenya kenyan | keniya | кения кенийский | kenya
nigeria nigerian | nigeriya | нигерия нигерийский | nijerya
ghana | qana | гана | gana
uganda | uqanda | уганда | uganda
rwanda | ruanda | руанда | ruanda
congo congolese | konqo | конго | kongo
zimbabwe | zimbabve | зимбабве | zimbabve
afghanistan afghan | əfqanıstan əfqan | афганистан афганский | afganistan afgan
pakistan pakistani | pakistan | пакистан пакистанский | pakistan
india indian | hindistan hind hindli | индия индийский индиец | hindistan hintli
bangladesh | banqladeş | бангладеш | bangladeş
nepal | nepal | непал | nepal
china chinese | çin çinli | китай китайский китаец кнр | çin çinli
japan japanese | yaponiya yapon | япония японский японец | japonya japon
korea korean | koreya | корея корейский северокорейский южнокорейский кндр | kore koreli
taiwan taiwanese | tayvan | тайвань тайваньский | tayvan
mongolia mongolian | monqolustan monqol | монголия монгольский | moğolistan moğol
vietnam vietnamese | vyetnam | вьетнам вьетнамский | vietnam
thailand thai | tayland | таиланд тайский | tayland
indonesia indonesian | indoneziya | индонезия индонезийский | endonezya
malaysia malaysian | malayziya | малайзия малайзийский | malezya
philippines philippine filipino | filippin | филиппины филиппинский | filipinler filipin
myanmar burma | myanma | мьянма | myanmar
singapore | sinqapur | сингапур | singapur
germany german | almaniya alman | германия немецкий германский фрг немец немцы | almanya alman
france french | fransa fransız | франция французский француз | fransa fransız
britain british uk briton | britaniya | британия великобритания британский британец | britanya ingiltere
england english | ingiltərə ingilis | англия английский англичанин | ingiltere ingiliz ingilizce
scotland scottish scot | şotlandiya şotland | шотландия шотландский шотландец | iskoçya iskoç
wales welsh | uels | уэльс валлийский уэльский | galler
ireland irish | irlandiya irland | ирландия ирландский | irlanda
italy italian | italiya italyan | италия итальянский итальянец | italya italyan
spain spanish spaniard | ispaniya ispan | испания испанский испанец | ispanya ispanyol
catalonia catalan | kataloniya katalon | каталония каталонский | katalonya katalan
portugal portuguese | portuqaliya portuqal | португалия португальский | portekiz
netherlands dutch holland | niderland hollandiya holland | нидерланды голландия голландский нидерландский | hollanda hollandalı
belgium belgian | belçika | бельгия бельгийский | belçika
switzerland swiss | isveçrə | швейцария швейцарский | isviçre
austria austrian | avstriya | австрия австрийский | avusturya
sweden swedish | isveç | швеция шведский | isveç
norway norwegian | norveç | норвегия норвежский | norveç
denmark danish dane | danimarka | дания датский | danimarka
finland finnish | finlandiya fin | финляндия финский | finlandiya fin
iceland icelandic | islandiya | исландия исландский | izlanda
poland polish pole | polşa polyak | польша польский поляк | polonya polonyalı
czech czechia | çexiya çex | чехия чешский | çek çekya
slovakia slovak | slovakiya | словакия словацкий | slovakya
hungary hungarian | macarıstan macar | венгрия венгерский | macaristan macar
romania romanian | rumıniya | румыния румынский | romanya
bulgaria bulgarian | bolqarıstan bolqar | болгария болгарский | bulgaristan bulgar
greece greek | yunanıstan yunan | греция греческий | yunanistan yunan
cyprus cypriot | kipr | кипр кипрский | kıbrıs
serbia serbian serb | serbiya serb | сербия сербский серб | sırbistan sırp
croatia croatian | xorvatiya xorvat | хорватия хорватский | hırvatistan hırvat
bosnia bosnian | bosniya | босния боснийский | bosna
slovenia slovenian | sloveniya | словения словенский | slovenya
macedonia macedonian | makedoniya makedon | македония македонский македонец македонцы | makedonya makedon
kosovo | kosovo | косово | kosova
albania albanian | albaniya alban | албания албанский | arnavutluk arnavut
montenegro | monteneqro çernoqoriya | черногория | karadağ
lithuania lithuanian | litva | литва литовский | litvanya
latvia latvian | latviya | латвия латвийский | letonya
estonia estonian | estoniya | эстония эстонский | estonya
canada canadian | kanada | канада канадский | kanada
mexico mexican | meksika | мексика мексиканский мексиканец | meksika
cuba cuban | kuba | куба кубинский | küba
brazil brazilian | braziliya | бразилия бразильский | brezilya
argentina argentine argentinian | argentina | аргентина аргентинский | arjantin
chile chilean | çili | чили чилийский | şili
peru peruvian | peru | перу перуанский | peru
colombia colombian | kolumbiya | колумбия колумбийский | kolombiya
venezuela venezuelan | venesuela | венесуэла венесуэльский | venezuela
haiti | haiti | гаити | haiti
zealand | zelandiya | зеландия новозеландский | zelanda
california | kaliforniya | калифорния калифорнийский | kaliforniya
florida | florida | флорида | florida
texas | texas | техас | teksas
washington | vaşinqton | вашингтон | washington
york | nyu-york york | нью-йорк йорк нью-йоркский | york
moscow | moskva | москва московский | moskova
kyiv kiev | kiyev | киев киевский | kiev
london | london | лондон лондонский | londra
paris parisian | paris | париж парижский | paris
berlin | berlin | берлин берлинский | berlin
brussels | brüssel | брюссель | brüksel
vienna | vyana | вена венский | viyana
geneva | cenevrə | женева женевский | cenevre
rome | roma | рим римский | roma
vatican | vatikan | ватикан | vatikan
athens | afina | афины | atina
jerusalem | qüds yerusəlim | иерусалим | kudüs
damascus | dəməşq | дамаск | -
cairo | qahirə | каир | kahire
beijing | pekin | пекин | pekin
tokyo | tokio | токио | tokyo
warsaw | varşava | варшава | varşova
tehran | tehran | тегеран | tahran
baghdad | bağdad | багдад | bağdat
kremlin | kreml | кремль кремлевский | kremlin
pentagon | pentaqon | пентагон | pentagon
baku | bakı | баку бакинский | bakü
yerevan | irəvan yerevan | ереван | erivan
tbilisi | tbilisi | тбилиси | tiflis
ankara | ankara | анкара | ankara
istanbul | istanbul | стамбул стамбульский | istanbul
karabakh karabagh nagorno | qarabağ | карабах карабахский нагорный | karabağ
nakhchivan nakhichevan | naxçıvan | нахичевань нахчыван | nahçıvan
shusha | şuşa | шуша | şuşa
zangezur | zəngəzur | зангезур зангезурский | zengezur
crimea crimean | krım | крым крымский | kırım
donbas donbass donetsk | donbas | донбасс донецк донецкий | donbas
chechnya chechen | çeçenistan çeçen | чечня чеченский | çeçenistan çeçen
dagestan | dağıstan | дагестан дагестанский | dağıstan
kurdistan kurd kurdish | kürdüstan kürd | курдистан курд курдский | kürdistan kürt

# further words of releases and news
initiative | təşəbbüs | инициатива инициативный | girişim inisiyatif
agenda | gündəlik | повестка | gündem
consultation consult | məsləhətləşmə konsultasiya | консультация консультироваться | istişare danışma
counterpart colleague | həmkar | коллега | mevkidaş meslektaş
guest | qonaq | гость гости | konuk misafir
co-chair cochair | həmsədr | сопредседатель | eşbaşkan
credentials | etimadnamə | верительный | itimatname
normalization normalize | normallaşma normallaşdırmaq | нормализация нормализовать | normalleşme
delimitation | delimitasiya | делимитация | delimitasyon
demarcation | demarkasiya | демаркация | demarkasyon
transit | tranzit | транзит транзитный | transit
provocation provoke | təxribat | провокация провокационный | provokasyon kışkırtma
annexation annex | ilhaq anneksiya | аннексия аннексировать | ilhak
separatist separatism | separatçı separatizm | сепаратист сепаратизм | ayrılıkçı
aggression aggressor | təcavüz təcavüzkar | агрессия агрессор | saldırganlık
atrocity | vəhşilik | зверство | vahşet
inauguration inaugural | andiçmə inauqurasiya | инаугурация | yemin
oath swear sworn | andiçmə | присяга клятва | yemin
pardon amnesty | əfv amnistiya | помилование амнистия | af
wreath | əklil | венок венки | çelenk
scholarship | təqaüd | стипендия | burs
grant | qrant | грант | hibe
internship intern | təcrübəçi staj | стажировка стажер | staj stajyer
platform | platforma | платформа | platform
user | istifadəçi | пользователь | kullanıcı
startup | startap | стартап | startup girişim
renewable | - | возобновляемый | yenilenebilir
hydrogen | hidrogen | водород водородный | hidrojen
oxygen | oksigen | кислород | oksijen
forecast predict prediction | proqnoz | прогноз прогнозировать | tahmin öngörü
area zone | sahə zona | зона зоны | bölge alanı
care | qayğı | забота уход | bakım
guard | qvardiya mühafizəçi keşikçi | гвардия охранник | muhafız nöbetçi
talk conversation speak spoke spoken | danışmaq söhbət | разговор говорить беседа поговорить побеседовать | konuşmak sohbet
claim | iddia | утверждать утверждение претензия | iddia
describe description | təsvir | описать описание описывать | betimlemek tasvir tanımlamak
learn learned learnt | öyrənmək | учиться узнать научиться | öğrenmek
remember memory reminder | xatırlamaq yaddaş | помнить вспомнить память напомнить | hatırlamak hafıza
forget forgot forgotten | unutmaq | забыть | unutmak
understand understood | anlamaq anlaşma | понять понимать понимание | anlamak anlayış
feel feeling felt | hiss duyğu | чувство чувствовать | hissetmek duygu
behavior behaviour | davranış rəftar | поведение | davranış
reaction react | reaksiya | реакция реагировать отреагировать | tepki
comment remark commentary | şərh | комментарий прокомментировать комментировать | yorum
access | əlçatan | доступ доступный | erişim
position stance | mövqe | позиция | pozisyon tutum
degree | dərəcə | степень градус | derece
method | metod üsul | метод способ | yöntem metot
analysis analyze analyse | analiz təhlil | анализ анализировать | analiz
cell | hüceyrə | клетка клеточный | hücre
breast chest | sinə | грудь грудной | göğüs meme
immune immunity | immun immunitet | иммунный иммунитет | bağışıklık
fbi | ftb fbi | фбр | fbi
cia | - | цру | cia
supreme | - | верховный | -
executive | icra icraçı | исполнительный | yürütme icra
administrative | inzibati | административный | idari
academic | akademik | академический академик | akademik
electronic | elektron | электронный | elektronik
ethnic | etnik | этнический | etnik
tradition traditional | ənənə ənənəvi | традиция традиционный | gelenek geleneksel
classic classical | klassik | классический классика | klasik
personal | şəxsi | личный персональный | kişisel
professional | peşəkar | профессиональный профессионал | profesyonel
profession | peşə ixtisas | профессия специальность | meslek
permanent | daimi | постоянный | kalıcı daimi
temporary | müvəqqəti | временный временно | geçici
stable stability | sabit sabitlik stabil | стабильность стабильный | istikrar
effective efficient efficiency | səmərəli effektiv səmərə | эффективный эффективность | etkili verimli
positive | müsbət pozitiv | положительный позитивный | olumlu pozitif
negative | mənfi neqativ | отрицательный негативный | olumsuz negatif
potential | potensial | потенциал потенциальный | potansiyel
total | toplam | итого | toplam
add addition additional added | əlavə | добавить дополнительный добавлять дополнительно | eklemek ek
personnel staff | kadr personal | персонал кадры кадровый личный | personel kadro
rule | qayda | правило | kural
norm | norma | норма нормативный | norm
direction | istiqamət | направление | yön
source | mənbə | источник | kaynak
material | material | материал материальный | malzeme materyal
metal | metal | металл металлический | metal
engine motor | mühərrik motor | двигатель мотор | motor
organ | orqan | орган | organ
agent | agent | агент | ajan
hero heroic heroism | qəhrəman qəhrəmanlıq | герой героический героизм | kahraman kahramanlık
homeland motherland patriot patriotic patriotism | vətən vətənpərvər | родина отечество патриот патриотический отечественный | vatan vatansever
generation | nəsil nəsl | поколение | nesil nesl kuşak
experience | təcrübə | опыт опытный | deneyim tecrübe
review | icmal | обзор рассмотрение рассмотреть | inceleme incelemek
compare comparison | müqayisə | сравнение сравнить | karşılaştırma kıyas
exist existence | mövcud varlıq | существовать существование | mevcut varlık
belong | məxsus | принадлежать | ait
located situated | yerləşmək | расположен расположить находиться | bulunmak
composition consist | tərkib ibarət | состав состоять | bileşim oluşmak
spread | yayılmaq | распространение распространить распространять | yayılmak yaygın
introduce present presentation | təqdim təqdimat | представить презентация представление представлять | sunmak sunum tanıtmak
keep preserve kept preservation conservation | saxlamaq qorunmaq | сохранить сохранение | muhafaza
lead led | aparmaq rəhbərlik | возглавить возглавлять вести | yürütmek liderlik
transfer | köçürmə transfer | передача передать трансфер | transfer aktarmak
approach | yanaşma | подход | yaklaşım
reach | çatmaq | достичь достигнуть | ulaşmak
earn | qazanmaq | заработать зарабатывать | kazanmak
siege surround | mühasirə | осада окружение окружить | kuşatma
accompany escort | müşayiət | сопровождать сопровождение | eşlik
sultan | sultan | султан | sultan
ottoman | osmanlı | османский | osmanlı
architect architecture | memar memarlıq | архитектура архитектор архитектурный | mimar mimari
philosophy philosopher | fəlsəfə fəlsəfi filosof | философия философ | felsefe filozof
geography geographic | coğrafi coğrafiya | география географический | coğrafya
mineral | mineral | минерал минеральный | mineral
theory theoretical | nəzəriyyə | теория теоретический | teori kuram
kilometer kilometre km | kilometr km | километр км | kilometre km
meter metre | metr | метр | metre
kilogram kg | kiloqram kq | килограмм кг | kilogram kg
ton tonne | ton | тонна | ton
mile | mil | миля | mil
hectare | hektar | гектар | hektar
dozen dozens | onlarla | дюжина десятки | onlarca düzine
group | qrup | группа группировка | grup
section branch | şöbə filial | раздел филиал отделение | şube
sector | sektor | сектор отрасль | sektör
field sphere | sahə | сфера поле | saha alanında
scale | miqyas | масштаб масштабный | ölçek
priority | prioritet | приоритет приоритетный | öncelik
challenge | çağırış | вызов | zorluk
shift | növbə | смена | vardiya
debut | debüt | дебют | debüt
tour | tur | тур турне гастроли | tur turne
premiere | premyera | премьера | prömiyer
lottery jackpot | lotereya cekpot | лотерея джекпот | piyango ikramiye
bet gamble casino | mərc kazino qumar | ставка казино | bahis kumarhane kumar
survive survivor survival | - | выжить выживший | hayatta kurtulmak
doping | dopinq | допинг | doping
qualify qualification | seçmə ixtisas vəsiqə | квалификация отбор отборочный | eleme
round | tur raund | раунд тур | raunt tur
knockout | nokaut | нокаут | nakavt
mask | maska | маска | maske
shelter | sığınacaq | приют укрытие | sığınak barınak
tent | çadır | палатка | çadır
behalf | adından | имени | adına
courage brave bravery | cəsarət igid şücaət | мужество отвага смелость храбрый | cesaret cesur
moral ethics ethical | əxlaq əxlaqi mənəvi etik | мораль этика нравственный моральный | ahlak etik manevi
spirit soul | ruh | дух душа | ruh
voice | səs | голос | ses
sound noise | səs səs-küy | звук шум | ses gürültü
quiet calm | sakit sakitlik | спокойный спокойствие тихий | sakin sessiz
unity united unite | birlik birləşmək vahid | единство единый объединить объединенный соединенный | birlik birleşmek birleşik
division divide split | bölmək bölünmə | разделение разделить раскол | bölmek bölünme
direct directly | birbaşa | прямой непосредственно | doğrudan
basic fundamental | əsaslı təməl | основа фундаментальный базовый | temel
current | hazırkı indiki | нынешний текущий | şimdiki mevcut güncel
recent recently | - | недавний недавно | geçenlerde
early earlier | erkən tezliklə | ранний раньше ранее | erken
late later | gec | поздний позже опоздать | geç
quick quickly rapid fast | tez sürətli çevik | быстрый быстро оперативный | hızlı çabuk
larger largest bigger biggest | - | крупнейший | -
younger youngest | - | младший | küçük
older oldest eldest | - | старший старейший | büyük
similar | oxşar bənzər | похожий подобный аналогичный | benzer
unique | unikal bənzərsiz | уникальный | benzersiz eşsiz
require requirement | tələb | требование требовать | gereklilik
likely probability probable | ehtimal | вероятность вероятный вероятно | olasılık ihtimal muhtemel
crowd | izdiham kütlə | толпа | kalabalık
mass massive | kütləvi | массовый масса | kitlesel kitle
resort | kurort | курорт | -
shirt hat jacket | köynək papaq | рубашка шляпа куртка | gömlek şapka ceket
jewel jewelry | zinət | украшение драгоценность | mücevher takı
perfume cosmetics | ətir kosmetika | косметика духи | kozmetik parfüm
makeup | makiyaj | макияж | makyaj
pop | pop | поп | pop
rap rapper | reper repçi | рэп рэпер | rap rapçi
guitar | gitara | гитара | gitar
piano | piano | пианино рояль | piyano
comedy comedian | komediya komediyaçı | комедия комик | komedi komedyen
drama | dram drama | драма | dram drama
documentary | sənədli | документальный | belgesel
animation cartoon | animasiya cizgi | анимация мультфильм | animasyon çizgi
character | personaj xarakter | персонаж характер | karakter
oscar | oskar | оскар | oscar
nobel | nobel | нобелевский нобель | nobel
zoo | zoopark | зоопарк | hayvanat
veterinarian vet | baytar | ветеринар | veteriner
plague rat mouse | siçan taun | мышь крыса чума | fare sıçan veba
pet | - | питомец | evcil
nest | yuva | гнездо | yuva
butterfly | kəpənək | бабочка | kelebek
rabbit | dovşan | кролик заяц | tavşan
desert | səhra | пустыня | çöl
valley | vadi dərə | долина | vadi
cave | mağara | пещера | mağara
waterfall | şəlalə | водопад | şelale
wave | dalğa | волна | dalga
cloud | bulud | облако | bulut
fog | duman | туман | sis
lightning thunder | ildırım şimşək | молния гроза | yıldırım şimşek
heatwave | - | жара | -
asteroid comet meteorite | asteroid kometa meteorit | астероид комета метеорит | asteroit kuyruklu
telescope | teleskop | телескоп | teleskop
laser | lazer | лазер лазерный | lazer
radar | radar | радар | radar
chip semiconductor | çip yarımkeçirici | чип полупроводник | çip yarıiletken
algorithm | alqoritm | алгоритм | algoritma
password | şifrə parol | пароль | şifre parola
account | hesab | счет аккаунт | hesap
transaction | əməliyyat | транзакция сделка | işlem
leak | sızma | утечка | sızıntı
ransom | fidyə | выкуп | fidye
poison toxic | zəhər zəhərlənmə | яд отравление ядовитый отравить токсичный | zehir zehirlenme
drown | boğulmaq batmaq | утонуть тонуть | boğulmak
sink shipwreck sank | batmaq | затонуть кораблекрушение | batmak
derail | relsdən | сойти | raydan
landing land | eniş enmək | посадка приземлиться высадка | iniş inmek
takeoff | qalxmaq | взлет | kalkış
trapped trap | tələ | ловушка | tuzak mahsur
beat beating | döymək | избить побить избиение | dövmek
strangle | boğmaq | задушить | boğmak
harass stalk | təqib | преследовать | taciz
dispute quarrel argue argument | mübahisə | спор ссора | tartışma ihtilaf kavga
tolerance | tolerantlıq tolerant | толерантность | hoşgörü
multicultural multiculturalism | multikultural multikulturalizm | мультикультурализм | çokkültürlülük
diaspora | diaspor | диаспора | diaspora
lobby | lobbi | лобби | lobi
neutral neutrality | neytral bitərəf | нейтральный нейтралитет | tarafsız
transparency transparent | şəffaf şəffaflıq | прозрачность прозрачный | şeffaf şeffaflık
audit | audit | аудит | denetim
accounting | mühasibat | бухгалтерский | muhasebe
patent | patent | патент | patent
inherit inheritance | miras vərəsə | наследство наследник | miras
sponsor | sponsor | спонсор | sponsor
trademark copyright | müəllif | авторский | telif
slogan | şüar | лозунг слоган | slogan
symbol symbolic | simvol rəmz | символ символический | sembol simge
certificate certification | sertifikat şəhadətnamə | сертификат свидетельство | sertifika belge
diploma | diplom | диплом | diploma
decoration | orden | орден | nişan
uniform | uniforma | форма мундир | üniforma
parade | parad | парад | resmigeçit
resettlement settle | köçürülmə məskunlaşma | переселение расселение | yerleşim iskan
repatriation | repatriasiya | репатриация | -
grave exhume cemetery | məzar qəbiristanlıq | могила кладбище | mezar mezarlık
remains | qalıq | останки | kalıntı
`;
