import { Lexicon } from '../../../answering/checking/words/lexicon.ts';

/**
 * Further words for what somebody is, which say who a name is but are no office that one could be wrongly given: lines and
 * columns as in `OFFICES`.
 */
export const PEOPLE = `
student | student cadet pupil postgraduate graduate trainee apprentice intern | tələbə kursant şagird magistrant doktorant aspirant məzun stajçı | студент студентка курсант школьник школьница аспирант аспирантка магистрант докторант выпускник выпускница стажер | öğrenci stajyer mezun
artist-of-state | - | artist | артист артистка | -
rescuer | rescuer firefighter paramedic lifeguard | xilasedici yanğınsöndürən | спасатель пожарный фельдшер | kurtarıcı itfaiyeci paramedik
undersecretary | - | - | - | müsteşar başdanışman başmüfettiş başmühendis başmüzakereci başkanvekili başeksper
chief-physician | - | başhəkim | главврач | başhekim
executive | chief_executive chief_executives postmaster ceo! cfo! cto! coo! cco! cio! | ceo! ceo'su! | - | ceo! ceosu! ceosunun! cfo! cfosu! coo! coosu! cto!
chancellor | chancellor | kansler | канцлер | şansölye
agent | special_agent_in_charge special_agent agent | - | - | -
fellow | fellow | - | - | -
vice-president | vp! svp! evp! avp! | - | - | -
speaker-of-day | keynote_speaker | - | - | -
responsible | - | - | - | sorumlusu! sorumlusunun! sorumlusuna! sorumluları!
presenter | presenter anchor host | teleaparıcı teleşərhçi | тележурналист тележурналистка телекомментатор | -
specialist | specialist expert analyst | mütəxəssis ekspert analitik hidroloq ornitoloq onkoloq | специалист эксперт аналитик инфекционист орнитолог онколог анестезиолог невролог настоятель | uzman analist
village-head | headman | - | староста аким хоким | muhtar
legislators | - | - | - | milletvekilleri! milletvekillerinin! milletvekillerine! cumhurbaşkanları!
soldier | soldier serviceman serviceperson | əsgər hərbi_qulluqçu | солдат военнослужащий боец матрос | asker uzman_çavuş
athlete | athlete player footballer wrestler swimmer goalkeeper striker midfielder gymnast boxer judoka weightlifter cyclist skier sprinter runner | idmançı futbolçu güləşçi qapıçı hücumçu müdafiəçi yarımmüdafiəçi gimnast boksçu cüdoçu şahmatçı voleybolçu basketbolçu | спортсмен спортсменка футболист борец пловец вратарь нападающий полузащитник форвард голкипер хоккеист хоккеистка легкоатлет легкоатлетка гимнаст гимнастка шахматист шахматистка теннисист теннисистка боксер дзюдоист дзюдоистка тяжелоатлет велосипедист лыжник биатлонист волейболист волейболистка баскетболист | sporcu futbolcu güreşçi kaleci golcü voleybolcu basketbolcu boksör judocu halterci atlet yüzücü cimnastikçi
referee | referee umpire | arbitr | арбитр рефери | hakem
worker | driver welder miner carpenter mechanic electrician plumber technician operator machinist foreman fitter crane_operator shepherd beekeeper grower forester fisherman | sürücü qaynaqçı mədənçi mexanik elektrik texnik operator dispetçer maşinist usta çoban arıçı meşəbəyi balıqçı qulluqçu | водитель сварщик шахтер плотник механик электрик слесарь токарь техник машинист диспетчер бригадир оператор пастух пчеловод лесник рыбак мастер | sürücü kaynakçı madenci şoför mekaniker elektrikçi teknisyen tekniker operatör makinist ustabaşı usta çoban arıcı balıkçı
advocate-of-rights | activist campaigner defender | fəal aktivist hüquq_müdafiəçisi | активист активистка правозащитник правозащитница | aktivist savunucu aktivisti! aktivistinin!
visitor | passenger resident | sərnişin sakin | пассажир пассажирка жительница житель | yolcu
designer | designer photographer translator publisher interpreter illustrator | dizayner fotoqraf tərcüməçi naşir | дизайнер фотограф переводчик переводчица издатель иллюстратор | tasarımcı fotoğrafçı çevirmen yayıncı tercüman
contractor | contractor volunteer guide | podratçı könüllü bələdçi | подрядчик волонтер доброволец экскурсовод | müteahhit gönüllü rehber
councilmember | qc! kc! mep! msp! mla! councilmember councilman councilwoman alderman alderwoman assemblyman assemblywoman assemblymember selectman commissioner supervisor | - | - | -
charge-daffaires | chargé_affaires charge_affaires chargé_d'affaires | müvəqqəti_işlər_vəkili | поверенный_в_делах временный_поверенный | maslahatgüzar maslahatgüzarı! maslahatgüzarının!
bookkeeper | bookkeeper clerk registrar archivist cashier receptionist secretary | kargüzar arxivçi | делопроизводитель архивист архивариус кассир регистратор | arşivci kasiyer zabıt_katibi kâtip
investigator | criminalist investigator detective constable sheriff trooper ranger patrolman bailiff coroner warden | kriminalist müstəntiq təhqiqatçı sahə_müvəkkili polis_işçisi məhkəmə_icraçısı | криминалист следователь дознаватель оперуполномоченный участковый полицейский пристав | komiser başkomiser bekçi icra_memuru
dog-handler | dog_handler | kinoloq | кинолог | -
priest | priest chaplain pastor rabbi deacon archpriest archimandrite metropolitan cardinal pope monk nun | keşiş axund ravvin | протоиерей священник иерей митрополит архимандрит раввин пастор кардинал дьякон монах монахиня | rahip papaz haham
performer | pianist violinist cellist musician dancer ballerina soloist choreographer producer screenwriter cinematographer presenter comedian guitarist drummer | pianoçu skripkaçı musiqiçi rəqqas rəqqasə balerina solist xoreoqraf baletmeyster prodüser ssenarist aparıcı xanəndə tarzən kamançaçı | пианист пианистка скрипач скрипачка виолончелист музыкант балерина танцовщик танцовщица солист солистка хореограф балетмейстер продюсер сценарист телеведущий телеведущая кинооператор гитарист | piyanist kemancı müzisyen dansçı balerin solist koreograf yapımcı senarist sunucu neyzen
painter | ceramicist potter engraver printmaker craftsman craftswoman | sənətkar zərgər dulusçu misgər | живописец график гравер керамист ювелир реставратор мастерица ремесленник | zanaatkâr çömlekçi seramikçi kuyumcu
scholar | biologist physicist chemist mathematician astronomer meteorologist seismologist hydrologist ecologist statistician demographer linguist philologist philosopher sociologist anthropologist ethnographer botanist zoologist oceanographer psychologist epidemiologist virologist restorer conservator scholar | bioloq fizik kimyaçı riyaziyyatçı astronom meteoroloq sinoptik seysmoloq hidroloq ekoloq statistik dilçi filoloq filosof sosioloq etnoqraf psixoloq epidemioloq infeksionist virusoloq sənətşünas restavrator | биолог физик химик математик астроном метеоролог синоптик сейсмолог гидролог эколог статистик демограф лингвист филолог философ социолог антрополог этнограф психолог эпидемиолог инфекционист вирусолог искусствовед краевед коллекционер | biyolog fizikçi kimyager matematikçi gökbilimci meteorolog sismolog jeofizikçi ekolog istatistikçi dilbilimci filolog filozof sosyolog antropolog psikolog epidemiyolog sanat_tarihçisi restoratör
medical | pharmacist veterinarian dentist paediatrician pediatrician cardiologist midwife psychiatrist therapist nurse | əczaçı baytar stomatoloq pediatr kardioloq psixiatr terapevt mama feldşer | фармацевт ветеринар стоматолог педиатр кардиолог акушер акушерка психиатр терапевт | eczacı veteriner diş_hekimi çocuk_doktoru kardiyolog ebe psikiyatr
business | entrepreneur businessman businesswoman businessperson banker investor shareholder trader merchant partner broker industrialist co-founder cofounder | sahibkar iş_adamı bankir investor səhmdar tacir tərəfdaş | предприниматель предпринимательница бизнесмен банкир инвестор акционер партнер соучредитель сооснователь | girişimci iş_insanı iş_adamı bankacı yatırımcı tüccar ortak esnaf
programmer | programmer developer | proqramçı | программист разработчик | programcı yazılımcı
educator | educator tutor instructor kindergarten_teacher | tərbiyəçi pedaqoq təlimatçı laborant | педагог воспитатель воспитательница инструктор методист лаборант | eğitimci eğitmen okutman araştırma_görevlisi öğretim_görevlisi
trustee | trustee treasurer chairman-elect moderator facilitator mediator arbitrator panelist panellist rapporteur liaison whip organiser organizer convener convenor | moderator vasitəçi həmsədr | модератор посредник организатор | moderatör arabulucu bilirkişi raportör
astronaut | astronaut cosmonaut navigator sailor flight_attendant helmsman boatswain | astronavt kosmonavt şturman dənizçi bortbələdçi | астронавт космонавт штурман моряк бортпроводник бортпроводница стюардесса боцман | astronot kozmonot denizci kabin_memuru kabin_amiri hostes
veteran | veteran pensioner | veteran qazi | ветеран пенсионер пенсионерка | gazi emekli
blogger | blogger vlogger columnist broadcaster commentator | bloqer şərhçi | блогер блогерша колумнист обозреватель комментатор | blogger yorumcu köşe_yazarı
employee | employee staffer | əməkdaş işçi | сотрудник сотрудница работник работница служащий служащая госслужащий | çalışan görevli işçi memur
lyricist | winegrower gardener hunter climber mountaineer explorer traveller | səyyah alpinist ovçu bağban | садовник охотник альпинист путешественник садовод | dağcı gezgin bahçıvan avcı
`;

/** Bodies of the same kind, and what stands in front of an office. */
const BODIES = `
company-form | ltd! llc! inc! plc! gmbh! jsc! ojsc! cjsc! pjsc! llp! | - | - | -
faculty | faculty | fakültə kafedra | факультет кафедра | fakülte
subcommittee | subcommittee caucus task_force working_group | altkomitə işçi_qrupu | подкомитет рабочая_группа | alt_komisyon çalışma_grubu
delegation | delegation | nümayəndə_heyəti | делегация | heyet
amendment | amendment | düzəliş | поправка | -
people-of | - | xalq | народный | halk
`;

/** Ranks of the air and the sea, and the ones that abbreviations make of others. */
const RANKS = `
commodore | commodore air_commodore | komodor | коммодор | komodor
air-marshal | air_marshal air_chief_marshal air_vice_marshal | hava_marşalı vitse_marşal | маршал_авиации | hava_mareşali
lieutenant-commander | lieutenant_commander lieutenant_junior_grade ensign midshipman | - | - | -
enlisted | first_sergeant master_sergeant chief_master_sergeant senior_master_sergeant sergeant_first_class staff_sergeant technical_sergeant gunnery_sergeant sergeant_major command_sergeant_major lance_corporal chief_warrant_officer senior_airman airman_first_class private_first_class seaman | - | старший_сержант младший_сержант старший_прапорщик главный_старшина | kıdemli_başçavuş başçavuş üstçavuş
wing-commander | wing_commander squadron_leader group_captain flight_lieutenant flying_officer petty_officer chief_petty_officer sub_lieutenant | - | мичман | -
chief-inspector | - | baş_serjant | старшина | -
`;

/** What people are to others: it says that a name is a person's, and is no title. */
const HUMANS = `
kin | brother sister mother father son daughter grandson granddaughter grandmother grandfather nephew niece cousin uncle aunt twin stepson stepdaughter sibling parent | qardaş qardaşı! bacı bacısı! ana anası! ata atası! oğul oğlu! qız qızı! nəvə bibi xala dayı əmi | брат сестра мать отец сын дочь дочери! внук внучка дед бабушка племянник племянница дядя тетя | kardeş abla ağabey anne baba oğul oğlu! kızı! torun yeğen amca dayı teyze hala
spouse | wife husband spouse widow widower | həyat_yoldaşı | супруга супруг супруги жена вдова | eşi! eşinin!
acquaintance | colleague counterpart friend contemporary predecessor successor heir descendant pupil namesake classmate | həmkar dost dostu! müasiri! sələf xələf varis | коллега друг подруга современник предшественник предшественница преемник преемница наследник потомок однофамилец | meslektaş mevkidaş dost arkadaş selef halef varis
case | defendant suspect victim survivor accused convict offender | təqsirləndirilən şübhəli zərərçəkmiş mərhum şəhid | подсудимый подсудимая обвиняемый обвиняемая подозреваемый осужденный осужденная пострадавший пострадавшая потерпевший погибший погибшая покойный | sanık şüpheli mağdur merhum merhume şehit
citizen | citizen national native | vətəndaş | гражданин гражданка уроженец уроженка россиянин россиянка | vatandaş
`;

/** Met where a name follows; what they mean to the checks of answers is no matter here. */
export const MORE_WORDS = new Lexicon({ office: PEOPLE, body: BODIES, rank: RANKS }, [
  'office',
  'body',
  'rank',
]);

export const HUMAN_WORDS = new Lexicon({ human: HUMANS }, ['human']);

/** Forms of address besides those of the checks; before a name with a capital letter only. */
export const MORE_HONORIFICS: ReadonlySet<string> = new Set(
  'cllr ing nana togbe oba eze sister brother father alhaji alhaja mallam malam barr engr arc ir dato datuk datin tun tan sri haji hajj hajji hajah hajiya shri smt monsieur madame señor señora herr frau don doña comrade merhum merhume marhum rahmatlik madam'.split(
    ' ',
  ),
);
