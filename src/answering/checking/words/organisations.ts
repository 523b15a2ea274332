/** Organisations: what kind of body one is, and what it is concerned with. */

/** Kinds of bodies; those that translations mix up share an id. */
export const BODIES = `
ministry | ministry | nazirlik | министерство минздрав минобороны минфин минобрнауки минтранс минюст минсельхоз минкультуры минэнерго минтруда мид мвд мчс | bakanlık
committee | committee commission board panel | komitə komissiya heyət | комитет комиссия коллегия госкомитет | komite komisyon kurul
council | council | şura | совет | konsey kurul meclis
agency | agency service authority | agentlik xidmət | агентство служба | ajans kurum servis
department | department directorate administration division unit section office | departament idarə şöbə baş_idarə idarəlik administrasiya | департамент управление отдел администрация главное_управление дирекция отделение | daire müdürlük başkanlık idare birim
inspectorate | inspectorate inspection | inspeksiya müfəttişlik | инспекция | müfettişlik
bureau | bureau | büro | бюро | büro
court | court tribunal | məhkəmə | суд трибунал | mahkeme
prosecution | prosecutor_office prosecutor's | prokurorluq | прокуратура | savcılık başsavcılık
parliament | parliament assembly congress senate duma | parlament məclis assambleya senat | парламент ассамблея ассамблее! генассамблея генассамблее! сенат дума меджлис | parlamento meclis senato
government | government cabinet | hökumət kabinet | правительство кабинет | hükümet kabine
embassy | embassy consulate mission | səfirlik konsulluq nümayəndəlik | посольство консульство представительство | büyükelçilik konsolosluk temsilcilik
municipality | municipality city_hall | bələdiyyə icra_hakimiyyəti | муниципалитет мэрия горадминистрация | belediye
governorate | governorate | qubernatorluq | губернаторство | valilik kaymakamlık
university | university | universitet | университет | üniversite
institute | institute | institut | институт нии | enstitü
academy | academy | akademiya | академия | akademi
school | school lyceum gymnasium | məktəb lisey gimnaziya | школа лицей гимназия | okul lise
college | college | kollec | колледж техникум | kolej yüksekokul
hospital | hospital clinic polyclinic | xəstəxana klinika poliklinika | больница клиника поликлиника госпиталь | hastane klinik poliklinik
laboratory | laboratory | laboratoriya | лаборатория | laboratuvar
archive | archive archives | arxiv | архив | arşiv
library | library | kitabxana | библиотека | kütüphane
museum | museum | muzey | музей | müze
theatre | theatre theater | teatr | театр | tiyatro
bank | bank | bank | банк | banka
fund | fund foundation | fond | фонд | vakıf fon
union | union | ittifaq birlik | союз профсоюз | birlik sendika
association | association society league | assosiasiya cəmiyyət birlik liqa | ассоциация общество лига объединение | dernek birlik cemiyet
federation | federation | federasiya | федерация | federasyon
chamber | chamber | palata | палата | oda
company | company corporation firm enterprise | şirkət korporasiya müəssisə firma | компания корпорация предприятие фирма | şirket firma kuruluş
party | party | partiya | партия | parti
newspaper | newspaper magazine | qəzet jurnal | газета журнал | gazete dergi
army | army | ordu | армия | ordu
fleet | fleet navy naval_forces | donanma hərbi_donanma hərbi_dəniz_qüvvələri dəniz_qüvvələri | флот вмс вмф военно_морской | donanma deniz_kuvvetleri
brigade | brigade | briqada | бригада | tugay
regiment | regiment | alay | полк | alay
division-of-army | division | diviziya | дивизия | tümen
battalion | battalion | batalyon tabor | батальон | tabur
corps | corps | korpus | корпус | kolordu
squadron | squadron | eskadrilya | эскадрилья | filo
headquarters | headquarters staff | qərargah | штаб генштаб | karargah kurmay
police-body | police | polis | полиция | polis
guard-body | guard | qvardiya | гвардия | muhafız
`;

/** Bodies of the world that are as often abbreviated as written out, each language in its own way. */
export const ABBREVIATED = `
un | united_nations un | birləşmiş_millətlər bmt | организация_объединенных_наций объединенных_наций оон | birleşmiş_milletler bm
eu | european_union eu | avropa_ittifaqı aİ | европейский_союз евросоюз ес | avrupa_birliği ab
osce | organization_for_security_and_cooperation_in_europe organisation_for_security_and_co_operation_in_europe osce | avropada_təhlükəsizlik_və_əməkdaşlıq_təşkilatı atət | организация_по_безопасности_и_сотрудничеству_в_европе обсе | avrupa_güvenlik_ve_işbirliği_teşkilatı agit
nato | north_atlantic_treaty_organization nato | şimali_atlantika_müqaviləsi_təşkilatı nato | североатлантический_альянс организация_североатлантического_договора нато | kuzey_atlantik_antlaşması_örgütü nato
who | world_health_organization world_health_organisation who | ümumdünya_səhiyyə_təşkilatı üst | всемирная_организация_здравоохранения воз | dünya_sağlık_örgütü dsö
unesco | unesco | yunesko | юнеско | unesco
unicef | unicef | yunisef | юнисеф | unicef
imf | international_monetary_fund imf | beynəlxalq_valyuta_fondu bvf | международный_валютный_фонд мвф | uluslararası_para_fonu imf
wto | world_trade_organization world_trade_organisation wto | ümumdünya_ticarət_təşkilatı ütt | всемирная_торговая_организация вто | dünya_ticaret_örgütü dtö
world-bank | world_bank | dünya_bankı | всемирный_банк | dünya_bankası
ebrd | european_bank_for_reconstruction_and_development ebrd | avropa_yenidənqurma_və_inkişaf_bankı ayib | европейский_банк_реконструкции_и_развития ебрр | avrupa_imar_ve_kalkınma_bankası ebrd
adb | asian_development_bank adb | asiya_inkişaf_bankı aib | азиатский_банк_развития абр | asya_kalkınma_bankası akb
red-cross | red_cross icrc | qırmızı_xaç bqxk | красный_крест мккк | kızılhaç
red-crescent | red_crescent | qızıl_aypara | красный_полумесяц | kızılay
cis | commonwealth_of_independent_states cis | müstəqil_dövlətlər_birliyi mdb | содружество_независимых_государств снг | bağımsız_devletler_topluluğu bdt
council-of-europe | council_of_europe | avropa_şurası | совет_европы | avrupa_konseyi
opec | opec | opek | опек | opec
iaea | international_atomic_energy_agency iaea | maqate beynəlxalq_atom_enerjisi_agentliyi | магатэ | uaea uluslararası_atom_enerjisi_ajansı
ilo | international_labour_organization international_labor_organization ilo | beynəlxalq_əmək_təşkilatı bət | международная_организация_труда мот | uluslararası_çalışma_örgütü
turkic-states | organization_of_turkic_states | türk_dövlətləri_təşkilatı tdt | организация_тюркских_государств отг | türk_devletleri_teşkilatı tdt
usa | united_states usa us | amerika_birləşmiş_ştatları abş | соединенные_штаты сша | amerika_birleşik_devletleri abd
uk | united_kingdom uk great_britain britain | böyük_britaniya birləşmiş_krallıq | великобритания соединенное_королевство | birleşik_krallık ingiltere
`;

/** What ministries and agencies are concerned with. */
export const SUBJECTS = `
health | health healthcare medical | səhiyyə tibb sağlamlıq | здравоохранение здоровье минздрав медицинский | sağlık tıp
labour | labour labor employment | əmək məşğulluq | труд занятость минтруда трудовой | çalışma iş istihdam emek
social | social welfare | sosial | социальный соцзащита | sosyal
defence | defence defense military | müdafiə hərbi | оборона минобороны военный | savunma milli_savunma
foreign | foreign | xarici_işlər xarici | иностранный мид внешний | dışişleri dış
interior | interior internal | daxili_işlər daxili | внутренний мвд | içişleri iç
emergency | emergency emergencies disaster | fövqəladə | чрезвычайный мчс | afet acil olağanüstü
education | education educational | təhsil maarif | образование просвещение минобрнауки минобразования | eğitim milli_eğitim maarif
science | science scientific | elm elmlər | наука минобрнауки научный | bilim
culture | culture cultural | mədəniyyət | культура минкультуры | kültür
tourism | tourism | turizm | туризм | turizm
youth | youth | gənclər | молодежь молодежный | gençlik
sport | sport sports | idman | спорт | spor
economy | economy economic | iqtisadiyyat iqtisadi | экономика экономический минэкономики экономразвитие | ekonomi iktisat
finance | finance financial treasury | maliyyə xəzinədarlıq | финансы минфин финансовый казначейство | maliye hazine finans
tax | tax taxes revenue | vergi vergilər | налог налоговый | vergi gelir
customs | customs | gömrük | таможня таможенный | gümrük
trade | trade commerce | ticarət | торговля торговый | ticaret
industry | industry industrial | sənaye | промышленность промышленный минпромторг | sanayi
energy | energy power | energetika enerji | энергетика энергия минэнерго | enerji
resources | resources | sərvət ehtiyat resurs | ресурс | kaynak
transport | transport transportation | nəqliyyat | транспорт минтранс | ulaştırma ulaşım
railway | railway railways railroad | dəmir_yolu dəmiryolu dəmir_yolları | железный_дорога железнодорожный | demiryolu demir_yolu
aviation | aviation air | aviasiya hava | авиация авиационный воздушный | havacılık hava
maritime | maritime marine naval | dəniz | морской мореходство | deniz denizcilik
communications | communications telecommunications | rabitə | связь минсвязи | haberleşme iletişim
digital | digital technology technologies information | rəqəmsal texnologiya informasiya | цифровой технология информационный минцифры | dijital teknoloji bilişim
agriculture | agriculture agricultural farming | kənd_təsərrüfatı aqrar | сельский_хозяйство сельскохозяйственный минсельхоз аграрный | tarım
forestry | forestry forests forest | meşə | лесной лес | orman
water | water | su | вода водный | su
ecology | ecology environment environmental | ekologiya ətraf_mühit | экология окружающий_среда природопользование минприроды | çevre ekoloji
nature | nature natural | təbiət təbii | природа природный | doğa doğal
meteorology | meteorology weather hydrometeorology | hidrometeorologiya meteorologiya | метеорология гидрометеорология метеослужба | meteoroloji
justice | justice judiciary judicial | ədliyyə məhkəmə | юстиция минюст судебный | adalet
security | security safety | təhlükəsizlik | безопасность | güvenlik emniyet
border | border frontier | sərhəd | пограничный граница | sınır hudut
migration | migration | miqrasiya | миграция миграционный | göç
statistics | statistics statistical | statistika | статистика статистический росстат | istatistik
construction | construction building | tikinti inşaat | строительство строительный минстрой | inşaat
urban | urban_planning housing city_planning | şəhərsalma mənzil | градостроительство архитектура жилищный | şehircilik konut iskan
family | family women | ailə qadın | семья женщина | aile kadın
children | children child | uşaq | ребенок дети детский | çocuk
pension | pension pensions | pensiya | пенсионный пенсия | emeklilik emekli
election | election electoral elections | seçki | избирательный выборы | seçim
investigation | investigation investigative | istintaq | следственный следствие | soruşturma
prison | penitentiary prison | penitensiar | пенитенциарный исполнение_наказания | cezaevi
food | food | qida ərzaq | продовольственный пищевой | gıda
space | space | kosmik kosmos | космический космос | uzay
nuclear | nuclear atomic | nüvə atom | атомный ядерный | nükleer atom
standard | standards standardisation standardization | standartlaşdırma metrologiya | стандарт стандартизация | standart
competition | competition antimonopoly | rəqabət antiinhisar | антимонопольный конкуренция | rekabet
media-subject | media press broadcasting | media mətbuat teleradio | печать сми телерадио | medya basın yayın
religion | religious religion | dini dini_qurum | религия религиозный | diyanet din
heritage | heritage monuments | irs abidə | наследие памятник | miras anıt
archive-subject | archive archives | arxiv | архив архивный | arşiv
road | road roads highway highways | yol avtomobil_yolları | автомобильный_дорога дорожный | karayolu karayolları
fire-subject | fire | yanğın | пожарный | itfaiye yangın
tank | tank armoured armored | tank zirehli | танковый бронетанковый | tank zırhlı
mountain | mountain | dağ | горный | dağ
motor-rifle | motorised_rifle motorized mechanised mechanized | motoatıcı mexanikləşdirilmiş | мотострелковый механизированный | mekanize
artillery-subject | artillery missile rocket | artilleriya raket | артиллерийский ракетный | topçu füze
airborne | airborne paratroop | desant hava_desant | десантный воздушно_десантный | hava_indirme paraşütçü
engineering-troops | engineering sapper | mühəndis_istehkam istehkam | инженерный саперный | istihkam
infantry-subject | infantry | piyada | пехотный | piyade
european | european europe | avropa | европейский европа | avrupa
world-subject | world | dünya ümumdünya | всемирный мировой | dünya
supreme-subject | supreme | ali | верховный | yargıtay yüce yüksek
constitutional | constitutional | konstitusiya | конституционный | anayasa
appeal | appeal appellate | apelyasiya | апелляционный | istinaf
development | development | inkişaf | развитие | kalkınma gelişme
oil-subject | oil petroleum | neft | нефтяной нефть | petrol
gas-subject | gas | qaz | газовый газ | gaz doğalgaz
medicine | medical medicine | tibb | медицинский медицина | tıp
technical | technical polytechnic | texniki politexnik | технический политехнический | teknik
pedagogical | pedagogical | pedaqoji | педагогический | pedagoji
arts | arts fine_arts music | incəsənət musiqi | искусство музыкальный | sanat müzik
notaries | notary notaries notarial | notarius notariat | нотариус нотариальный нотариат | noter
advocates | bar lawyer lawyers | vəkil vəkillik | адвокат адвокатский адвокатура | avukat baro
physicians | physician doctors | həkim | врач врачебный | hekim tabip
writers | writer | yazıçı | писатель писательский | yazar
journalists | journalist press | jurnalist mətbuat | журналист пресса | gazeteci basın
teachers | teacher | müəllim | учитель педагог | öğretmen
farmers | farmer | fermer | фермер фермерский | çiftçi
veterans | veteran | veteran qazi | ветеран | gazi veteran
central | central | mərkəzi | центральный | merkez merkezi
`;
