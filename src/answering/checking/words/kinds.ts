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
span.daily | daily | gündəlik | ежедневный ежедневно | günlük
span.weekly | weekly | həftəlik | еженедельный еженедельно | haftalık
span.monthly | monthly | aylıq | ежемесячный ежемесячно | aylık
span.yearly | yearly annual annually | illik | ежегодный ежегодно годовой | yıllık
disaster.fire | wildfire | yanğın | пожар | yangın
disaster.flood | flood flooding | daşqın sel | наводнение паводок | sel taşkın
disaster.earthquake | earthquake | zəlzələ | землетрясение | deprem
disaster.landslide | landslide | sürüşmə | оползень | heyelan
`;
