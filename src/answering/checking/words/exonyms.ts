/**
 * Names of places, and of a few buildings and periods, that languages call so differently that their sound does not tell.
 * One id a line, its words in English, Azerbaijani, Russian and Turkish, in the form of the other tables.
 */
export const EXONYMS = `
new-york | new_york nyc | nyu_york | нью_йорк | new_york
new-zealand | new_zealand | yeni_zelandiya | новый_зеландия | yeni_zelanda
papua-new-guinea | papua_new_guinea png | papua_yeni_qvineya | папуа_новый_гвинея пнг | papua_yeni_gine
new-delhi | new_delhi delhi | yeni_dehli dehli | нью_дели дели | yeni_delhi delhi
mexico-city | mexico_city | mexiko | мехико | meksiko
ivory-coast | ivory_coast côte_d'ivoire | kot_divuar | кот_д'ивуар | fildişi_sahili
cape-verde | cape_verde | kabo_verde | кабо_верде | yeşil_burun
pyongyang | pyongyang | pxenyan | пхеньян | pyongyang
guangzhou | guangzhou canton | quançjou | гуанчжоу | guangzhou
java | java | yava cava | ява | cava
munich | munich | münxen münhen | мюнхен | münih
cologne | cologne | köln | кёльн | köln
nuremberg | nuremberg | nürnberq | нюрнберг | nürnberg
auschwitz | auschwitz | osvensim auşvits auşvitz | освенцим аушвиц | auschwitz
venice | venice | venesiya | венеция | venedik
naples | naples | neapol | неаполь | napoli
genoa | genoa | genuya | генуя | cenova
lisbon | lisbon | lissabon | лиссабон | lizbon
thessaloniki | thessaloniki salonica | saloniki | салоники | selanik
nicosia | nicosia | nikosiya lefkoşa | никосия | lefkoşa
bucharest | bucharest | buxarest | бухарест | bükreş
skopje | skopje | skopye | скопье | üsküp
copenhagen | copenhagen | kopenhagen | копенгаген | kopenhag
the-hague | the_hague hague | haaqa | гаага | lahey
alexandria | alexandria | iskəndəriyyə | александрия | iskenderiye
algiers | algiers algeria | əlcəzair | алжир | cezayir
bethlehem | bethlehem | vifleyem beytləhm | вифлеем | beytüllahim
gaza-strip | gaza_strip gaza | qəzza_zolağı qəzza | сектор_газа газа | gazze_şeridi gazze
stepanakert | khankendi stepanakert | xankəndi | ханкенди степанакерт | hankendi
black-sea | black_sea | qara_dəniz | черный_море причерноморье | karadeniz
caspian-sea | caspian_sea caspian | xəzər xəzər_dənizi | каспий каспийский_море | hazar hazar_denizi
mediterranean-sea | mediterranean_sea mediterranean | aralıq_dənizi | средиземный_море средиземноморье | akdeniz
aegean | aegean_sea aegean | egey_dənizi | эгейский_море | ege_denizi ege
marmara | marmara_sea marmara | mərmərə | мраморный_море | marmara
pacific | pacific_ocean pacific | sakit_okean | тихий_океан тихоокеанский | pasifik pasifik_okyanusu büyük_okyanus
atlantic | atlantic_ocean atlantic | atlantik_okean | атлантический_океан атлантика | atlas_okyanusu atlantik
persian-gulf | persian_gulf gulf | fars_körfəzi | персидский_залив | basra_körfezi körfez
araz | aras araks araxes | araz | аракс | aras
danube | danube | dunay | дунай | tuna
rhine | rhine | reyn | рейн | ren
middle-east | middle_east mideast | orta_şərq yaxın_şərq | ближний_восток | orta_doğu ortadoğu
far-east | far_east | uzaq_şərq | дальний_восток | uzak_doğu
central-asia | central_asia | orta_asiya mərkəzi_asiya | центральный_азия средний_азия | orta_asya
south-caucasus | south_caucasus transcaucasia | cənubi_qafqaz zaqafqaziya | южный_кавказ закавказье | güney_kafkasya
eurasia | eurasia euro_asia eurasian | avrasiya avro_asiya | евразия евразийский евро_азиатский | avrasya
balkans | balkans | balkanlar balkan | балканы | balkanlar balkan
white-house | white_house | ağ_ev ağ_evin ağ_evə ağ_evi ağ_evdə ağ_evdən | белый_дом | beyaz_saray
red-square | red_square | qırmızı_meydan | красный_площадь | kızıl_meydan
capitol | capitol_hill capitol | kapitoli kapitol | капитолий капитолийский_холм | kongre_binası
britain | great_britain britain british england uk bst | böyük_britaniya britaniya ingiltərə | великобритания британия британский англия соединенное_королевство | birleşik_krallık britanya ingiltere
czechoslovakia | czechoslovakia czechoslovak | çexoslovakiya çexoslavakiya | чехословакия чехословацкий | çekoslovakya
wwii | world_war_ii second_world_war | ikinci_dünya_müharibəsi | второй_мировой_война | ikinci_dünya_savaşı
aids | aids hiv | qiçs aids hiv | спид вич | aids hiv
`;
