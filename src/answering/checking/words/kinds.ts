/**
 * Things of one kind of which one is not the other, in the form of the other tables: the kind, a stop, and the thing. Only
 * those that no language takes for one another.
 */
export const KINDS = `
medal.gold | gold | qızıl | золото золотой | altın
medal.silver | silver | gümüş | серебро серебряный | gümüş
medal.bronze | bronze | bürünc | бронза бронзовый | bronz
kin.brother | brother | qardaş | брат | kardeş
kin.sister | sister | bacı | сестра | -
kin.cousin | cousin | əmioğlu dayıoğlu | кузен | kuzen
kin.son | son | oğul | сын | -
person.student | student pupil schoolchild schoolchildren | tələbə şagird | студент ученик школьник | öğrenci
person.teacher | teacher | müəllim | учитель преподаватель педагог | öğretmen
person.doctor | doctor physician | həkim | врач | doktor hekim
person.nurse | nurse | tibb_bacısı | медсестра | hemşire
person.soldier | soldier | əsgər | солдат | asker
person.farmer | farmer | fermer | фермер | çiftçi
person.pensioner | pensioner retiree | pensiyaçı təqaüdçü | пенсионер | emekli
vehicle.tractor | tractor | traktor | трактор | traktör
vehicle.lorry | lorry lorries truck | yük_maşını | грузовик | kamyon
vehicle.bus | bus buses | avtobus | автобус автобусный | otobüs
vehicle.tram | tram | tramvay | трамвай трамвайный | tramvay
vehicle.train | train | qatar | поезд | tren
vehicle.bicycle | bicycle bike | velosiped | велосипед | bisiklet
vehicle.helicopter | helicopter | helikopter vertolyot | вертолет | helikopter
structure.bridge | bridge | körpü | мост | köprü
structure.tunnel | tunnel | tunel | тоннель туннель | tünel
structure.dam | dam | bənd | плотина дамба | baraj
building.library | library libraries | kitabxana | библиотека | kütüphane
building.laboratory | laboratory lab | laboratoriya | лаборатория | laboratuvar
building.museum | museum | muzey | музей | müze
building.school | school | məktəb | школа | okul
building.kindergarten | kindergarten nursery | bağça | детсад | anaokulu kreş
building.hospital | hospital | xəstəxana | больница госпиталь | hastane
building.stadium | stadium | stadion | стадион | stadyum
building.theatre | theatre theater | teatr | театр | tiyatro
building.prison | prison jail | həbsxana | тюрьма | cezaevi hapishane
crop.cotton | cotton | pambıq | хлопок | pamuk
crop.wheat | wheat | buğda | пшеница | buğday
crop.barley | barley | arpa | ячмень | arpa
crop.maize | maize corn | qarğıdalı | кукуруза | mısır
crop.rice | rice | düyü | рис | pirinç
crop.potato | potato potatoes | kartof | картофель | patates
crop.tea | tea | çay_yarpağı | чай | çay_yaprağı
body.hip | hip | bud | бедро | kalça
body.knee | knee | diz | колено | diz
body.heart | heart | ürək | сердце | kalp
body.kidney | kidney | böyrək | почка | böbrek
sport.wrestling | wrestling | güləş | борьба | güreş
sport.judo | judo | cüdo | дзюдо | judo
sport.boxing | boxing | boks | бокс | boks
sport.football | football soccer | futbol | футбол | futbol
sport.basketball | basketball | basketbol | баскетбол | basketbol
sport.chess | chess | şahmat | шахматы | satranç
sport.swimming | swimming | üzgüçülük | плавание | yüzme
span.daily | daily every_day each_day | gündəlik hər_gün | ежедневный ежедневно каждый_день | günlük her_gün
span.weekly | weekly every_week each_week once_a_week | həftəlik hər_həftə həftədə_bir | еженедельный еженедельно каждый_неделя раз_в_неделю | haftalık her_hafta haftada_bir
span.monthly | monthly every_month each_month once_a_month | aylıq hər_ay ayda_bir | ежемесячный ежемесячно каждый_месяц раз_в_месяц | aylık her_ay ayda_bir
span.quarterly | quarterly every_quarter each_quarter once_a_quarter | rüblük hər_rüb rübdə_bir | ежеквартальный ежеквартально поквартально каждый_квартал раз_в_квартал | üç_aylık her_çeyrek
span.yearly | yearly annual annually every_year each_year once_a_year | illik hər_il ildə_bir | ежегодный ежегодно годовой каждый_год раз_в_год | yıllık her_yıl yılda_bir her_sene
season.spring | spring springtime | yaz! yazda! yazın! bahar | весна весенний весной | ilkbahar bahar
season.summer | summer summertime | yay! yayda! yayın! | лето! летом! летний | yaz_ayı yaz_ayları
season.autumn | autumn | payız | осень осенний осенью | sonbahar güz
season.winter | winter wintertime | qış | зима зимний зимой | kış
weekpart.weekday | weekday workday | iş_günü | будни рабочий_день | hafta_içi iş_günü
weekpart.weekend | weekend | həftə_sonu | выходной | hafta_sonu
daypart.morning | morning | səhər! səhərki! səhərlər | утро утренний утром | sabahleyin sabah_saat
daypart.evening | evening | axşam | вечер вечерний вечером | akşam
ruling.published | publication | dərc | опубликование опубликовать | yayımlanmak yayım
ruling.signed | signature signing | imzalanmaq imzalanma | подписание подписать | imzalanmak imza
ruling.adopted | adoption | qəbul_edildiyi | принятия! | kabul_edildiği
unit.squad | squad | manqa | отделение_солдат | manga
unit.platoon | platoon | taqım | взвод | takım!
unit.company | infantry_company rifle_company | bölük | рота | bölük
unit.battalion | battalion | batalyon tabor | батальон | tabur
unit.regiment | regiment | alay | полк | alay
unit.brigade | brigade | briqada | бригада | tugay
unit.division | infantry_division armoured_division | diviziya | дивизия | tümen
disaster.fire | wildfire | yanğın | пожар | yangın
disaster.flood | flood flooding | daşqın sel | наводнение паводок | sel taşkın
disaster.earthquake | earthquake | zəlzələ | землетрясение | deprem
disaster.landslide | landslide | sürüşmə | оползень | heyelan
instance.first | first_instance | birinci_instansiya | первая_инстанция | ilk_derece
instance.appeal | appellate | apellyasiya | апелляционный | istinaf
instance.cassation | cassation | kassasiya | кассационный | temyiz
fuel.diesel | diesel | dizel | дизель дизельный | dizel motorin
fuel.petrol | petrol gasoline | benzin | бензин | benzin
fuel.gas | natural_gas | təbii_qaz | природный_газ | doğal_gaz doğalgaz
way.sea | - | dəniz_yolu | морской_путь | deniz_yolu
way.rail | railway railroad | dəmir_yolu | железная_дорога железнодорожный | demiryolu demir_yolu
way.road | motorway highway | avtomobil_yolu | автодорога автомагистраль шоссе | karayolu otoyol
`;
