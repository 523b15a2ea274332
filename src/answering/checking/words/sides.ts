/**
 * What numbers of one text are told apart by, in the form of the other tables: a pair or row of which each number has one,
 * a stop, and which. A `*` behind the name of the row: a number of which a
 * text says only another of the row is not of this one; `**`: nor does a text without numbers speak of this one then.
 */
export const SIDES = `
casualty**.dead | dead die died death killed lose_life lost_life lost_lives fatality fatalities perish claim_lives | ölmək ölü ölən ölüm həlak vəfat həyatını_itirmək | погибнуть погибший умереть умерший скончаться смерть гибель | ölmek ölü ölüm hayatını_kaybetmek yaşamını_yitirmek can_vermek vefat
casualty**.hurt | injured wounded injure wound injury hurt | yaralanmaq yaralı xəsarət | ранить раненый пострадавший ранение травма | yaralanmak yaralı
limit**.upper | upper_limit upper_bound upper_end upper_band upper_threshold | yuxarı_hədd yuxarı_sərhəd yuxarı_həd | верхний_предел верхний_граница верхний_порог | üst_sınır üst_limit üst_bant
limit**.lower | lower_limit lower_bound lower_end lower_band lower_threshold | aşağı_hədd aşağı_sərhəd aşağı_həd | нижний_предел нижний_граница нижний_порог | alt_sınır alt_limit alt_bant
sum**.net | net! after_tax take_home | xalis! netto | чистый нетто | net
sum**.gross | gross! before_tax pre_tax | brutto | валовой брутто | brüt
extreme.most | maximum highest largest peak | maksimum maksimal ən_yüksək | максимальный максимум наибольший | azami maksimum en_yüksek
extreme.least | minimum lowest smallest | minimum minimal ən_aşağı | минимальный минимум наименьший | asgari minimum en_düşük
trade**.export | export exported exports | ixrac ixracat | экспорт экспортировать экспортный вывоз | ihracat ihraç
trade**.import | import imported imports | idxal idxalat | импорт импортировать импортный ввоз | ithalat ithal
origin.foreign | foreign imported overseas import | xarici idxal | иностранный зарубежный импортный | yabancı ithal
origin.home | domestic local homegrown native | yerli | отечественный местный | yerli
bank.borrow | borrowing | borclanma | заимствование | borçlanma borç_alma
bank.lend | lending | borcvermə | кредитование | borç_verme
bank.deposit | deposit | depozit əmanət | депозит вклад | mevduat depozito
bank.credit | loan credit | kredit | кредит заем | kredi
sex.men | men! male males | - | мужчина | erkek
sex.women | women! woman! female females | qadın | женщина | kadın
youth.girls | girl | qız | девочка девушка | kız
youth.boys | boy | oğlan | мальчик юноша | oğlan erkek_çocuk
age.children | child children minor | uşaq | ребенок дети | çocuk
age.adults | adult grown_up | yetkin | взрослый | yetişkin
settlement.town | urban town city cities | şəhər | город городской | şehir kent
settlement.village | rural village | kənd | село сельский деревня | köy kırsal
budget.income | income revenue receipts | gəlir mədaxil | доход выручка | gelir
budget.expense | expense expenditure spending | xərc məxaric | расход затраты | gider harcama
market.sell | sold sell sale | satmaq satış satılmaq | продать продажа | satmak satış satılmak
market.buy | bought buy purchase purchased | satın_almaq alış | купить закупить покупка закупка | satın_almak alış
match.won | won win victory | qələbə udmaq qalib | победа выиграть | galibiyet kazanmak galip
match.lost | lost lose defeat | məğlubiyyət uduzmaq məğlub | поражение проиграть | mağlubiyet yenilgi kaybetmek
match.drawn | draw drew tie | heç_heçə | ничья | beraberlik berabere
decision.granted | approve accept adopt grant satisfy upheld uphold | təsdiq təmin qəbul | утвердить одобрить принять удовлетворить | onaylamak kabul
decision.refused | reject refuse dismiss deny denied decline | rədd imtina | отклонить отказать отклонять | reddetmek ret
work.built | build built construct | tikmək tikilmək inşa | построить строительство возвести | inşa
work.mended | repair renovate refurbish overhaul | təmir | ремонт отремонтировать капремонт | onarmak tamir onarım
life.born | birth born | doğum doğulmaq | родиться рождение новорожденный | doğum doğmak
couple.married | marriage wedding | nikah | брак свадьба | evlilik nikah
couple.parted | divorce | boşanma | развод | boşanma
traffic.people | passenger | sərnişin | пассажир пассажирский | yolcu
traffic.goods | cargo freight | yük | груз грузовой | yük kargo
owner.state | state_owned public! | dövlət | государственный | devlet kamu
owner.private | private! | özəl | частный | özel
term.old | previous previously former earlier | əvvəlki köhnə | прежний предыдущий старый | önceki eski
term.new | new! | yeni | новый | yeni
custody.kept | arrest detain jailed remanded | həbs tutuqlanmaq saxlanılmaq | арестовать задержать арест | tutuklamak tutuklanmak
custody.freed | release released freed bail | azad buraxılmaq | освободить отпустить | serbest
attendance.present | attend attended present | iştirak | присутствовать участвовать | katılmak hazır
attendance.absent | absent missed absence | - | отсутствовать | mazeretli
ballot.against | against! | əleyhinə | против | aleyhte karşı
ballot.for | in_favour in_favor voted_for favour | lehinə | поддержать | lehte lehinde
ballot.abstained | abstain abstention | bitərəf | воздержаться воздержавшийся | çekimser
`;
