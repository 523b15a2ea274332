/**
 * What people are called by their office or rank. One id a line, its words in English, Azerbaijani, Russian and Turkish
 * (`readLexicon` reads it). A word that stands in several lines may mean any of them: Turkish `başkan` is a president, a
 * chairman, a head and, of a town, its mayor.
 */

/** What is said about an office: leaving one out, or putting one in, makes another office of it. */
export const QUALIFIERS = `
deputy | deputy vice under-secretary undersecretary | müavin vitse prorektor | заместитель проректор заместительница замминистра замдиректора замглавы замначальник замгубернатор замначальника замруководитель зампред зампредседатель замкомандир замгенсек замсекретарь вице | yardımcı muavin vekil_yardımcısı başkan_vekili başkanvekili
first-deputy | first_deputy first_vice | birinci_müavin birinci_vitse | первый_заместитель первый_замминистра первый_вице | birinci_yardımcı başyardımcı
acting | acting interim caretaker | vəzifəsini_icra_edən vəzifəsini_müvəqqəti_icra_edən səlahiyyətlərini_icra_edən səlahiyyətlərini_müvəqqəti_icra_edən müvəqqəti_icra_edən | исполняющий_обязанности временно_исполняющий врио ио исполняющая_обязанности и_о | vekaleten vekili
former | former ex outgoing onetime one_time erstwhile previous used_to_be formerly | sabiq keçmiş eks əvvəllər | бывший экс прежний в_прошлом | eski sabık önceki
elect | elect designate | - | избранный | -
honorary | honorary | fəxri | почетный | fahri onursal
assistant | assistant aide | köməkçi | помощник помощница ассистент | asistan
senior | senior chief_specialist | baş_mütəxəssis böyük_müşavir | старший | kıdemli
`;

/** Offices by what they do; those that translations mix up share a line. */
export const OFFICES = `
minister | minister | nazir | министр замминистра министерша | bakan
premier | premier prime_minister | başnazir baş_nazir | премьер премьер_министр | başbakan
president | president | prezident başqan | президент | cumhurbaşkanı başkan
chairman | chairman governor chair chairperson chairwoman president | sədr həmsədr prezident başqan | председатель сопредседатель зампред зампредседатель президент | başkan eşbaşkan reis
speaker | speaker | spiker sədr | спикер председатель | meclis_başkanı başkan
head | head governor chief director leader manager principal superintendent headmaster boss supervisor executive-director director-general administrator | rəhbər başçı direktor rəis müdir lider menecer baş_direktor rəhbərlik | глава начальник начальница руководитель руководительница директор заведующий заведующая завкафедрой завотделом управляющий шеф лидер менеджер замдиректора замглавы замначальник замначальника замруководитель возглавляющий гендиректор | başkan müdür müdire şef yönetici direktör lider önder genel_müdür amir
mayor | mayor city_head | mer! meri! merin! merinin! bələdiyyə_sədri icra_başçısı şəhər_rəhbəri şəhər_başçısı | мэр градоначальник глава_города глава_городской глава_администрации | belediye_başkanı başkan
governor | governor | qubernator vali icra_başçısı | губернатор замгубернатор глава_области | vali kaymakam
prefect | prefect | prefekt | префект | kaymakam
ambassador | ambassador envoy | səfir elçi | посол послу! посла! послом! послы! посланник | büyükelçi elçi
consul | consul | konsul | консул | konsolos başkonsolos
attache | attaché attache | attaşe | атташе | ataşe
secretary | secretary | katib | секретарь госсекретарь генсек генсекретарь замсекретарь | sekreter genel_sekreter
judge | judge justice magistrate | hakim | судья | yargıç hakim hâkim
prosecutor | prosecutor | prokuror | прокурор | savcı başsavcı
lawyer | lawyer attorney solicitor barrister advocate notary | vəkil hüquqşünas notarius | адвокат юрист нотариус | avukat av! hukukçu noter
legislator | lawmaker deputy mp legislator congressman congresswoman parliamentarian | deputat | депутат парламентарий | milletvekili vekil
senator | senator | senator | сенатор | senatör
councillor | councillor councilor | bələdiyyə_üzvü | советник | meclis_üyesi
adviser | adviser advisor counsellor counselor consultant | müşavir məsləhətçi | советник консультант | danışman müşavir
spokesman | spokesman spokesperson spokeswoman press_secretary | sözçü mətbuat_katibi | пресс_секретарь официальный_представитель представитель | sözcü basın_sözcüsü
representative | representative delegate | nümayəndə təmsilçi | представитель представительница делегат | temsilci delege
commissioner | commissioner ombudsman plenipotentiary | komissar müvəkkil ombudsman | комиссар уполномоченный омбудсмен | komiser ombudsman
inspector | inspector auditor | müfəttiş inspektor auditor | инспектор ревизор аудитор | müfettiş denetçi
coordinator | coordinator | koordinator əlaqələndirici | координатор | koordinatör
rector | rector chancellor provost | rektor prorektor | ректор проректор | rektör
dean | dean | dekan | декан | dekan
professor | professor prof! | professor prof! | профессор проф! | profesör prof!
lecturer | lecturer docent associate_professor | dosent müəllim | доцент преподаватель | doçent öğretim_üyesi
academician | academician | akademik | академик | akademisyen akademi_üyesi
doctor | doctor physician surgeon medic | həkim cərrah doktor | врач доктор хирург медик | doktor hekim cerrah
nurse | nurse | tibb_bacısı | медсестра | hemşire
teacher | teacher | müəllim | учитель учительница | öğretmen
scientist | scientist researcher research_fellow | alim tədqiqatçı elmi_işçi | ученый исследователь исследовательница научный_сотрудник | bilim_insanı bilimci araştırmacı
engineer | engineer | mühəndis | инженер | mühendis
architect | architect | memar | архитектор | mimar
agronomist | agronomist | aqronom | агроном | agronom ziraat_mühendisi
geologist | geologist | geoloq | геолог | jeolog
economist | economist | iqtisadçı | экономист | ekonomist iktisatçı
historian | historian | tarixçi | историк | tarihçi
archaeologist | archaeologist | arxeoloq | археолог | arkeolog
conductor | conductor | dirijor | дирижер | orkestra_şefi şef
director-of-plays | director filmmaker | rejissor | режиссер | yönetmen
artist | artist painter sculptor | rəssam heykəltəraş | художник художница скульптор | ressam heykeltıraş sanatçı
writer | writer author novelist | yazıçı müəllif | писатель писательница автор | yazar
poet | poet | şair şairə | поэт поэтесса | şair
composer | composer | bəstəkar | композитор | besteci
actor | actor actress | aktyor aktrisa | актер актриса | oyuncu aktör aktris
singer | singer | müğənni | певец певица | şarkıcı
journalist | journalist reporter correspondent editor | jurnalist müxbir redaktor | журналист журналистка корреспондент редактор | gazeteci muhabir editör
coach | coach trainer | məşqçi | тренер | antrenör teknik_direktör
captain | captain skipper | kapitan | капитан | kaptan
pilot | pilot | pilot | пилот летчик | pilot
farmer | farmer | fermer | фермер | çiftçi
weaver | weaver | toxucu | ткачиха ткач | dokumacı
curator | curator custodian keeper | kurator mühafiz | куратор хранитель хранительница | küratör
librarian | librarian | kitabxanaçı | библиотекарь | kütüphaneci
commander | commander commanding commander-in-chief | komandir komandan | командир командующий главнокомандующий замкомандир комбриг | komutan
chief-of-staff | chief_of_staff chief_of_the_general_staff | qərargah_rəisi | начальник_штаба начальник_генштаба | kurmay_başkanı
monarch | king queen monarch emperor | kral kraliça | король королева монарх император | kral kraliçe
prince | prince princess | şahzadə | принц принцесса князь | prens prenses
bishop | bishop archbishop patriarch | yepiskop patriarx | епископ архиепископ патриарх | piskopos patrik
imam | imam mufti sheikh | imam müfti şeyx | имам муфтий шейх | imam müftü şeyh
chair-of-party | party_leader | partiya_sədri | лидер_партии | parti_lideri
founder | founder | təsisçi qurucu | основатель основательница учредитель | kurucu
owner | owner | sahib sahibkar | владелец владелица собственник | sahip
secretary-general | secretary_general general_secretary | baş_katib | генеральный_секретарь генсек | genel_sekreter
ombudsperson | ombudsman ombudsperson | ombudsman | омбудсмен | kamu_denetçisi
expert | expert specialist analyst | ekspert mütəxəssis analitik | эксперт специалист аналитик | uzman analist
accountant | accountant treasurer | mühasib xəzinədar | бухгалтер казначей | muhasebeci sayman
diplomat | diplomat | diplomat | дипломат | diplomat
observer | observer | müşahidəçi | наблюдатель | gözlemci
officer | officer | zabit | офицер | subay
member | member | üzv | член | üye
candidate | candidate | namizəd | кандидат | aday
winner | winner champion laureate | qalib çempion laureat | победитель победительница чемпион чемпионка лауреат | şampiyon galip
counterpart | counterpart colleague | həmkar | коллега | mevkidaş meslektaş
`;

/** Ranks. A longer phrase counts before the shorter one that it holds (`lieutenant_general` before `general`). */
export const RANKS = `
marshal | marshal field_marshal | marşal | маршал | mareşal
army-general | army_general general_of_the_army | ordu_generalı | генерал_армии | orgeneral
colonel-general | colonel_general | general_polkovnik | генерал_полковник | orgeneral korgeneral albay_general
lieutenant-general | lieutenant_general | general_leytenant | генерал_лейтенант | korgeneral
major-general | major_general | general_mayor | генерал_майор | tümgeneral
brigadier | brigadier brigadier_general | briqada_generalı briqadir | бригадный_генерал | tuğgeneral
general | general | general | генерал | general
colonel | colonel | polkovnik | полковник | albay
lieutenant-colonel | lieutenant_colonel | polkovnik_leytenant | подполковник | yarbay
major | major | mayor | майор | binbaşı
captain | captain | kapitan | капитан | yüzbaşı kaptan
senior-lieutenant | senior_lieutenant first_lieutenant | baş_leytenant böyük_leytenant | старший_лейтенант | üsteğmen
lieutenant | lieutenant | leytenant | лейтенант | teğmen
junior-lieutenant | junior_lieutenant second_lieutenant | kiçik_leytenant | младший_лейтенант | asteğmen
warrant-officer | warrant_officer ensign | gizir praporşik | прапорщик | astsubay
sergeant | sergeant | çavuş serjant | сержант | çavuş
corporal | corporal | onbaşı | капрал ефрейтор | onbaşı
private-soldier | private_soldier | sıravi_əsgər | рядовой | er
admiral | admiral | admiral | адмирал | amiral oramiral
vice-admiral | vice_admiral | vitse_admiral | вице_адмирал | koramiral
rear-admiral | rear_admiral | kontr_admiral | контр_адмирал | tümamiral tuğamiral
fleet-captain | captain_first_rank | birinci_dərəcəli_kapitan | капитан_первого_ранга | -
justice-adviser | counsellor_of_justice | ədliyyə_müşaviri | советник_юстиции | -
`;
