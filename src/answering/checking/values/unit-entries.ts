/**
 * Units and currencies, one a line: id, dimension, how many base units of the dimension it is, then its words in
 * English, Azerbaijani, Russian (stems) and Turkish, and what is written alike in all. Two amounts are the same only in
 * one dimension, after conversion. `count` holds what is counted in pieces of a kind; its units never convert.
 */
export const UNITS = `
# length, in metres
millimetre | length | 0.001 | millimetre millimeter | millimetr | миллиметр | milimetre | mm мм
centimetre | length | 0.01 | centimetre centimeter | santimetr | сантиметр | santimetre santim | cm sm см
metre | length | 1 | metre meter | metr | метр метров | metre | m м
kilometre | length | 1000 | kilometre kilometer | kilometr | километр километров | kilometre | km км
mile | length | 1609.344 | mile | mil | миль мил | mil | mi
foot | length | 0.3048 | foot feet ft | fut fit | фут футов | fit ayak
inch | length | 0.0254 | inch inches | düym | дюйм дюймов | inç
# area, in square metres
square-metre | area | 1 | sqm | kvm | квм | metrekare | m2 m² м2 м²
square-kilometre | area | 1000000 | sqkm | kvkm | квкм | kilometrekare | km2 km² км2 км²
hectare | area | 10000 | hectare | hektar | гектар | hektar | ha га
are | area | 100 | are | sot | сот соток | - | ar
acre | area | 4046.8564224 | acre | akr | акр | akre
decare | area | 1000 | decare | - | - | dönüm dekar
# volume, in cubic metres
cubic-metre | volume | 1 | cbm | kubmetr | кубометр кубов | metreküp | m3 m³ м3 м³
cubic-kilometre | volume | 1000000000 | - | kubkilometr | - | kilometreküp | km3 km³ км3 км³
litre | volume | 0.001 | litre liter | litr | литр литров | litre | l л
barrel | volume | 0.158987294928 | barrel bbl | barel barrel | баррел | varil
gallon | volume | 0.003785411784 | gallon | qallon | галлон | galon
# mass, in kilograms
milligram | mass | 0.000001 | milligram | milliqram | миллиграмм | miligram | mg мг
gram | mass | 0.001 | gram gramme | qram | грамм граммов | gram | g г
kilogram | mass | 1 | kilogram kilogramme kilo | kiloqram kilo | килограмм килограммов кило | kilogram kilo | kg kq кг
centner | mass | 100 | centner quintal | sentner | центнер | kental | ц
tonne | mass | 1000 | tonne ton | ton | тонн | ton | t т
pound-mass | mass | 0.45359237 | lb lbs | - | - | libre
ounce | mass | 0.0283495 | ounce oz | unsiya | унци | ons
carat | mass | 0.0002 | carat | karat | карат | karat
# power, in watts
watt | power | 1 | watt | vatt vat | ватт | vat | w вт vt
kilowatt | power | 1000 | kilowatt | kilovatt kilovat | киловатт | kilovat kilovatt | kw kvt квт
megawatt | power | 1000000 | megawatt | meqavatt meqavat | мегаватт | megavat megavatt | mw mvt мвт
gigawatt | power | 1000000000 | gigawatt | qiqavatt qiqavat | гигаватт | gigavat gigavatt | gw qvt гвт
terawatt | power | 1000000000000 | terawatt | teravatt teravat | тераватт | teravat teravatt | tw tvt твт
horsepower | power | 735.49875 | horsepower hp | - | - | beygir | лс
# energy, in watt hours
watt-hour | energy | 1 | - | - | - | - | wh
kilowatt-hour | energy | 1000 | - | - | - | - | kwh kvts
megawatt-hour | energy | 1000000 | - | - | - | - | mwh
gigawatt-hour | energy | 1000000000 | - | - | - | - | gwh
terawatt-hour | energy | 1000000000000 | - | - | - | - | twh
# time, in seconds; a month is a twelfth of a year
second | time | 1 | second sec | saniyə | секунд сек секундн | saniye | с sn san
minute | time | 60 | minute min | dəqiqə | минут минутн | dakika | мин dk dəq
hour | time | 3600 | hour hr h | saat | часов часо | saat | ч sa час часа часу часом часе часы часам часами часах
shift | shift | 1 | shift | növbə | смен сменн | vardiya
day | time | 86400 | day | gün sutka | дн день дневн сутк суток суточн | gün | дн дня дней дни днем днях
week | time | 604800 | week | həftə | недел недельн | hafta
month | time | 2629800 | month | ay | месяц месячн мес | ay
quarter | time | 7889400 | - | rüb kvartal | квартал квартальн | -
year | time | 31557600 | year yr annum | il yaş | лет летн летие год годов годичн | yıl sene yaş
decade | time | 315576000 | decade | onillik | десятилет | onyıl
century | century | 1 | century centuries | əsr | век столет | yüzyıl asır
# temperature
degree | temperature | 1 | degree | dərəcə | градус | derece | ° °c c
# shares and ratios
percent | percent | 1 | percent pct | faiz | процент процентн | - | % процента
percentage-point | percentage-point | 1 | - | - | - | -
basis-point | percentage-point | 0.01 | - | - | - | -
permille | percent | 0.1 | permille | promil | промилле | binde | ‰
times | times | 1 | time fold times | dəfə qat | раз раза кратн | kat defa kez misli
point | point | 1 | point pts | bal xal bənd | балл очк пункт | puan
# electricity, sound, data and others
volt | voltage | 1 | volt | volt | вольт | volt
kilovolt | voltage | 1000 | kilovolt kv | kilovolt | киловольт | kilovolt | кв kv
ampere | current | 1 | ampere amp | amper | ампер | amper
hertz | frequency | 1 | hertz hz | hers | герц | hertz | гц
bit | data | 1 | bits | - | бит | - | bit
byte | data | 8 | byte | bayt | байт | bayt
micron | length | 0.000001 | micron | mikron | микрон микронов | mikron
nautical-knot | speed | 1 | knot | - | узл узлов | -
joule | energy | 0.0002777777777777778 | joule | coul | джоул | jul
pascal | pressure | 1 | pascal | paskal | паскал | paskal
decibel | sound | 1 | decibel db | desibel | децибел | desibel | дб
calorie | heat | 1 | calorie | kalori | калори | kalori
# counted in pieces of a kind
person | count | 1 | people person | nəfər adam şəxs insan kişi | человек люд персон лиц | kişi insan şahıs | чел
family | count | 1 | family families household | ailə | сем семей семь домохозяйств | aile hane
pack | count | 1 | pack packet packs | paket | пачек пачк пакет упаков | paket
box | count | 1 | box boxes carton crate | qutu yeşik | короб коробок ящик | kutu koli kasa sandık
bottle | count | 1 | bottle | butulka şüşə | бутыл бутылок | şişe
bag | count | 1 | bag sack | kisə torba çuval | мешк мешок | çuval torba
pair | count | 1 | pair | cüt | пар | çift
container | count | 1 | container | konteyner | контейнер | konteyner
wagon | count | 1 | wagon carriage | vaqon | вагон | vagon
pallet | count | 1 | pallet | palet | паллет поддон | palet
# what is counted, whatever it is
piece | piece | 1 | piece unit item | ədəd dənə vahid | штук единиц экземпляр ед шт | adet tane
head | piece | 1 | head | baş | голов | baş
`;

export const CURRENCIES = `
dollar | money:usd | 1 | dollar usd us$ | dollar | доллар долл | dolar | $ usd
euro | money:eur | 1 | euro eur | avro | евро | avro euro | € eur евро
manat | money:azn | 1 | manat azn | manat | манат ман | manat | ₼ azn
rouble | money:rub | 1 | rouble ruble rub | rubl | рубл руб | ruble | ₽ rub rur
lira | money:try | 1 | lira try liras | lirə | лир | lira | ₺ tl
pound | money:gbp | 1 | pound sterling gbp | funt sterlinq | фунт стерлинг | sterlin pound | £ gbp
yuan | money:cny | 1 | yuan renminbi cny | yuan | юан | yuan | cny
yen | money:jpy | 1 | yen jpy | iyen | иен йен | - | ¥ jpy yen
won | money:krw | 1 | krw | - | вон | - | ₩ krw
rupee | money:inr | 1 | rupee inr | rupi | рупи | rupi | ₹ inr
lari | money:gel | 1 | lari gel | lari | лари | lari | ₾ gel лари
tenge | money:kzt | 1 | tenge kzt | tenge | тенге | tenge | ₸ kzt тенге
som | money:uzs | 1 | som sum uzs | som sum | сом сум | som | uzs kgs
hryvnia | money:uah | 1 | hryvnia uah | qrivna | гривн | grivna hrivna | ₴ uah
leu | money:ron | 1 | leu lei | - | лей леев | - | ron
dram | money:amd | 1 | dram amd | dram | драм | dram | amd
rial | money:irr | 1 | rial riyal irr sar | rial riyal | риал | riyal | irr sar
dirham | money:aed | 1 | dirham aed | dirhəm | дирхам | dirhem | aed
dinar | money:dinar | 1 | dinar kwd | dinar | динар | dinar | kwd
franc | money:chf | 1 | franc chf | frank | франк | frank | chf
krone | money:krone | 1 | krone krona crown sek nok dkk | kron | крон | kron | sek nok dkk
zloty | money:pln | 1 | zloty pln | zlotı | злот | zloti | pln
shekel | money:ils | 1 | shekel ils | şekel | шекел | şekel | ₪ ils
peso | money:peso | 1 | peso | peso | песо | peso | песо
real | money:brl | 1 | reais brl | - | реал | real | brl
cent | money:usd | 0.01 | cent | sent | цент | sent | ¢
qepik | money:azn | 0.01 | qepik gepik | qəpik | - | -
kopeck | money:rub | 0.01 | kopeck kopek | - | копе копеек копейк | kopek
kurus | money:try | 0.01 | kurus | kuruş | куруш | kuruş
`;
