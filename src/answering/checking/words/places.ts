/**
 * Concepts of the glossary that are places and their people. A claim that names one which its sources do not name says
 * something of its own, in whatever language.
 */
export const WORLD: ReadonlySet<string> = new Set(
  `europe asia africa america australia arctic antarctica caucasus balkans mediterranean caspian scandinavia siberia
  azerbaijan armenia georgia turkey russia ukraine belarus moldova kazakhstan uzbekistan kyrgyzstan turkmenistan
  tajikistan iran iraq syria israel palestine gaza lebanon jordan saudi emirates qatar kuwait yemen oman bahrain egypt
  libya tunisia algeria morocco sudan ethiopia somalia kenya nigeria ghana uganda rwanda congo zimbabwe afghanistan
  pakistan india bangladesh nepal china japan korea taiwan mongolia vietnam thailand indonesia malaysia philippines
  myanmar singapore germany france britain england scotland wales ireland italy spain catalonia portugal netherlands
  belgium switzerland austria sweden norway denmark finland iceland poland czech slovakia hungary romania bulgaria greece
  cyprus serbia croatia bosnia slovenia macedonia kosovo albania montenegro lithuania latvia estonia canada mexico cuba
  brazil argentina chile peru colombia venezuela haiti california florida texas washington moscow kyiv london paris berlin
  brussels vienna geneva rome vatican athens jerusalem damascus cairo beijing tokyo warsaw tehran baghdad baku yerevan
  tbilisi ankara istanbul karabakh nakhchivan shusha zangezur crimea donbas chechnya dagestan kurdistan`.split(
    /\s+/,
  ),
);

/** Common nouns that English and Turkish write with a capital letter as part of a name (the Sarisu Dam). */
export const PARTS_OF_NAMES = `
dam | dam reservoir barrage | bənd su_anbarı | плотина водохранилище | baraj gölet
canal | canal channel | kanal | канал | kanal
river | river creek stream | çay | река | nehir ırmak çay
lake | lake | göl | озеро | göl
sea | sea ocean | dəniz okean | море океан | deniz okyanus
mountain | mount mountain peak range hill ridge | dağ zirvə təpə silsilə | гора пик хребет холм | dağ tepe zirve
valley | valley gorge canyon | vadi dərə | долина ущелье | vadi
island | island isle archipelago peninsula cape | ada yarımada burun | остров полуостров мыс архипелаг | ada yarımada burun
bay | bay gulf strait | körfəz boğaz | залив бухта пролив | körfez koy boğaz
desert | desert steppe plain plateau | səhra çöl düz yayla | пустыня степь равнина плато | çöl ova yayla
forest | forest wood grove | meşə | лес роща | orman koru
cave | cave waterfall spring glacier | mağara şəlalə bulaq buzlaq | пещера водопад родник ледник | mağara şelale pınar buzul
park-of-name | park garden reserve sanctuary zoo | park bağ qoruq | парк сад заповедник заказник | park bahçe koruma_alanı
street-of-name | street avenue boulevard road lane highway motorway square | küçə prospekt bulvar yol meydan magistral | улица проспект бульвар дорога шоссе площадь магистраль | cadde sokak bulvar yol meydan otoyol
bridge-of-name | bridge tunnel viaduct | körpü tunel | мост тоннель туннель | köprü tünel
station-of-name | station airport port harbour harbor terminal pier quay checkpoint crossing | stansiya vağzal aeroport hava_limanı liman terminal məntəqə | станция вокзал аэропорт порт терминал пристань причал пункт | istasyon gar havalimanı liman terminal iskele kontrol_noktası kapısı
building-of-name | house hall palace tower castle fortress centre center stadium arena complex plaza mansion | ev zal saray qala qüllə mərkəz stadion arena kompleks | дом зал дворец башня замок крепость центр стадион арена комплекс | ev salon saray kule kale merkez stadyum arena kompleks
temple | mosque church cathedral monastery temple synagogue | məscid kilsə monastır məbəd | мечеть церковь собор монастырь храм | cami kilise katedral manastır tapınak
award | award prize medal order trophy cup title | mükafat medal orden kubok | премия награда медаль орден кубок приз | ödül madalya nişan kupa
contest | championship olympiad olympics games tournament marathon league festival fair | çempionat olimpiada oyunlar turnir marafon liqa festival yarmarka | чемпионат олимпиада игры турнир марафон лига фестиваль ярмарка | şampiyona olimpiyat oyunlar turnuva maraton lig festival fuar
gathering | conference forum summit congress symposium convention assembly | konfrans forum sammit konqres simpozium qurultay | конференция форум саммит конгресс симпозиум съезд | konferans forum zirve kongre sempozyum kurultay
paper | law act code constitution treaty agreement declaration protocol convention memorandum charter plan programme program project strategy | qanun məcəllə konstitusiya müqavilə saziş bəyannamə protokol konvensiya memorandum nizamnamə plan proqram layihə strategiya | закон кодекс конституция договор соглашение декларация протокол конвенция меморандум устав план программа проект стратегия | yasa kanun anayasa antlaşma anlaşma bildirge protokol sözleşme tüzük plan program proje strateji
vessel | ship ferry boat vessel yacht frigate | gəmi bərə qayıq | судно корабль паром катер яхта фрегат | gemi feribot tekne yat firkateyn
intelligence | intelligence | intellekt zəka kəşfiyyat | интеллект разведка | zeka istihbarat
works | plant factory mill refinery mine pipeline power_station power_plant quarry | zavod fabrik mədən kəmər elektrik_stansiyası | завод фабрика комбинат шахта рудник трубопровод электростанция карьер | fabrika santral maden rafineri boru_hattı
exercise | exercise operation drill | təlim əməliyyat | учение операция | tatbikat operasyon harekat
orchestra | orchestra choir ensemble band troupe | orkestr xor ansambl | оркестр хор ансамбль труппа | orkestra koro topluluk
team-of-name | team club squad | komanda klub yığma | команда клуб сборная | takım kulüp
polygon | range training_ground proving_ground detachment outpost base | poliqon dəstə zastava baza | полигон отряд застава база | poligon müfreze karakol üs
region-of-name | region district province county republic kingdom state city town village | bölgə rayon vilayət respublika krallıq dövlət şəhər qəsəbə kənd | регион район область край республика королевство государство город посёлок село | bölge ilçe il eyalet cumhuriyet krallık devlet şehir kasaba köy
line-of-name | line route railway tram metro corridor | xətt marşrut dəmiryolu tramvay metro dəhliz | линия маршрут трамвай метро коридор | hat güzergah demiryolu tramvay metro koridor
chief-of-name | chief general new great grand old upper lower joint special | baş ümumi yeni böyük köhnə yuxarı aşağı birgə xüsusi | главный генеральный новый большой великий старый верхний нижний объединенный специальный | baş genel yeni büyük eski yukarı aşağı ortak özel
expedition | expedition mission campaign initiative | ekspedisiya missiya kampaniya təşəbbüs | экспедиция миссия кампания инициатива | sefer misyon kampanya girişim
`;
