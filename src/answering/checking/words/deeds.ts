/** What releases tell again and again, where languages use several words for it or words that share no root. */
export const DEEDS = `
attend | attend take_part took_part taken_part taking_part participate participation | iştirak iştirak_etmək qatılmaq | участвовать участие участник принять_участие приняла_участие принял_участие | katılmak katılım yer_aldı iştirak
agree | agree agreement reach_an_agreement came_to_an_agreement | razılaşmaq razılıq saziş | договориться согласиться соглашение договоренность | anlaşmak anlaşma mutabakat uzlaşmak
hold | hold held take_place took_place taken_place | keçirilmək keçirmək baş_tutmaq olmaq | провести пройти состояться проходить проводить | düzenlemek yapılmak gerçekleşmek
meet | meet met talks meeting conference | görüşmək görüş müşavirə toplantı iclas | встретиться встреча совещание заседание | görüşmek görüşme bir_araya toplantı istişare
sign | sign signed signature | imzalamaq imzalanmaq imza | подписать подписание подписывать подписан | imzalamak imzalanmak imza
cancel | cancel call_off cancelled canceled scrap | ləğv | отменить отмена отменять отменен | iptal
injure | injure injured hurt wound | yaralanmaq yaralanan xəsarət zərər_çəkmək | пострадать ранить ранен травма пострадавший | yaralanmak yaralı
kill | kill killed die died dead death deaths casualties fatalities loss_of_life | ölmək ölən həlak ölüm | погибнуть погибший смерть умереть жертва | ölmek ölen ölüm can_kaybı hayatını_kaybetmek
damage | damage damaged harm | ziyan zərər zədələnmək | ущерб повреждение повредить | zarar hasar
pay | pay paid payment | ödəmək ödəniş | выплатить платить оплатить выплата | ödemek ödeme
finish | finish complete end conclude | bitmək başa_çatmaq tamamlamaq yekunlaşmaq sona_çatmaq | завершить завершиться закончить закончиться окончание | tamamlamak bitmek sona_ermek
repair | repair renovate renovation restore restoration refurbish | təmir bərpa | ремонт отремонтировать реставрация реставрировать восстановить восстановление | onarım onarmak tamir restorasyon yenileme restore
visit | visit visited tour | səfər ziyarət baş_çəkmək | посетить визит посещать | ziyaret
receive | receive received get got obtain | almaq qəbul | получить принять получать | almak kabul
give | give gave hand handed present presented award | vermək təqdim təltif | вручить передать дать подарить | vermek sunmak takdim teslim
find | find found detect discover uncover | tapmaq tapılmaq aşkar aşkarlamaq | найти обнаружить выявить найден | bulmak bulunmak tespit
detain | detain detained arrest arrested custody | saxlamaq saxlanılmaq həbs | задержать арестовать задержан арест | gözaltı tutuklamak
record | record recorded register registered report reported | qeydə qeydə_alınmaq bildirilmək | зафиксировать зарегистрировать зафиксирован отметить | kaydetmek kaydedilmek bildirilmek
demolish | demolish tear_down pull_down | sökmək sökülmək | снести снос сносить демонтировать | yıkmak yıkılmak
reduce-staff | lay_off layoffs dismissals redundancies | ixtisar | сократить сокращение увольнение | işten_çıkarmak
plan | plan plans planned intend intends | planlaşdırmaq plan nəzərdə | планировать план намерен | planlamak plan hedeflemek
change | change changed alter | dəyişmək dəyişiklik | измениться изменить изменение | değişmek değiştirmek değişiklik
know | know known | bilmək məlum | знать известно | bilmek bilinen
need | need require necessary | lazım ehtiyac tələb | нужно необходимо требоваться | gerek gerekli ihtiyaç
work | work works working operate operation function | işləmək fəaliyyət işlər | работать работа действовать | çalışmak çalışma faaliyet
wait | wait waiting await | gözləmək | ждать ожидать | beklemek
comment | comment comments | şərh şərh_etmək | комментировать прокомментировать комментарий | yorum yorumlamak
confirm | confirm confirmed | təsdiqləmək təsdiq | подтвердить подтверждать | doğrulamak teyit onaylamak
recognise | recognise recognize recognised recognized | tanımaq | признать признавать | tanımak
pass | pass passed adopt adopted | qəbul | принять принят | kabul_etmek
exceed | exceed exceeded surpass above | keçmək artıq | превысить превышать | aşmak
affect | affect affected impact | təsir | повлиять затронуть | etkilemek
use | use used | istifadə | использовать | kullanmak
vaccinate | vaccinate vaccination vaccine | peyvənd | прививка вакцинация вакцинировать | aşı aşılamak
queue | queue line | növbə | очередь | kuyruk sıra
tree | tree trees | ağac | дерево деревья | ağaç
sell | sell sold sale | satmaq satılmaq satış | продать продаст продадут продавать продажа | satmak satılmak satış
buy | buy bought purchase acquire | satın_almaq almaq alınmaq | купить купит покупать закупить закупать приобрести покупка закупка | satın_almak almak alınmak
say-yes | promise promised pledge | vəd söz_vermək | пообещать обещать обещание | söz_vermek vaat
build | build built construct construction | tikmək inşa tikinti | построить построит строить строительство возвести | inşa yapmak yapım
arrive | arrive arrived arrival came_to | gəlmək çatmaq | прибыть приехать приедет приедут прилететь прибытие | gelmek varmak
leave | leave left depart departed | getmək ayrılmaq tərk_etmək yola_düşmək | уехать покинуть отбыть уедет выехать отправиться | ayrılmak gitmek terk hareket
lend | lend lent provide provided grant granted allocate | ayırmaq vermək kredit | предоставить выделить предоставит выделит выдать | vermek sağlamak ayırmak
appoint | appoint appointed named appointment | təyin_etmək təyin təyin_olunmaq | назначить назначен назначение | atamak atandı atanmak atama
offer | offer offered propose proposed proposal | təklif | предложить предложение предлагать | teklif öneri önermek
grow | grow grew grown growth rise rose increase | artmaq artım yüksəlmək çoxalmaq | вырасти вырос вырастет вырастут рост расти увеличиться увеличить | artmak artış yükselmek büyümek
win | win won victory | qalib udmaq qələbə qazanmaq | победить выиграть завоевать победа | kazanmak yenmek
support | support back backing | dəstək dəstəkləmək | поддержать поддерживать поддержка | destek desteklemek destekliyor
thank | thank thanked gratitude | təşəkkür minnətdar | поблагодарить благодарить | teşekkür
check | check inspect inspected inspection | yoxlamaq yoxlama | проверить проверка осмотреть инспектировать | denetlemek kontrol incelemek
ready | ready | hazır | готовый готов готова | hazır
begin | begin began begun start started launch | başlamaq başlanğıc | начать начаться начало начале начнется начнут начал | başlamak başlangıç başlatmak
describe | describe description call | təsvir adlandırmaq | описать описывать назвать охарактеризовать | tanımlamak nitelemek
show | show display exhibit on_display | sərgiləmək nümayiş | выставить показать выставка | sergilemek göstermek
injury | injury injure injured hurt | xəsarət zədə | травма пострадать | sakatlık yaralanma
shortage | shortage shortages lack deficit scarcity | çatışmazlıq qıtlıq kəsir | нехватка дефицит недостаток | eksiklik kıtlık yetersizlik
progress | progress advance breakthrough headway | irəliləyiş tərəqqi | прогресс продвижение прорыв | ilerleme gelişme
poison | poisonous venomous toxic poison | zəhərli zəhər | ядовитый ядовит токсичный яд | zehirli zehir
covered | cover covers apply applies concern | aid şamil əhatə | касаться распространяться охватывать | kapsamak ilgilendirmek
main | main key chief principal primary | əsas başlıca | главный основной ключевой | ana temel başlıca
become | become became | çevrilmək | стать становиться | dönüşmek
content | satisfied pleased content happy glad | razı məmnun | доволен довольный удовлетворен | memnun
reach | reach reached attain | çatmaq nail | достичь достигнуть достигать | ulaşmak erişmek varmak
investigate | investigate examine clarify ascertain establish study | araşdırmaq aydınlaşdırmaq müəyyənləşdirmək öyrənmək | выяснять выяснить изучать изучить исследовать расследовать | araştırmak incelemek
carry | carry carried transport convey | daşımaq daşınmaq | перевезти перевозить доставить | taşımak taşınmak
invite | invite invited invitation | dəvət | пригласить приглашать приглашение | davet
move-motion | second seconded | dəstəkləmək | поддержать | desteklemek
swear | oath sworn swear | and_içmək | присяга присягнуть присягать | yemin ant
chair | chair chaired preside presided | sədrlik başçılıq_etmək rəhbərlik | председательствовать | başkanlık riyaset
lead | lead led headed head | rəhbərlik başçılıq | возглавить возглавлять руководить | yönetmek önderlik
train | train trained training | təlim | обучить обучать подготовка учение | eğitmek eğitim tatbikat
write | write wrote written author | yazmaq yazılmaq | написать писать автор | yazmak yazar
postpone | postpone postponed defer deferred adjourn put_off | təxirə | отложить перенести отсрочить | ertelemek ertelenmek
publish | publish published release issue | dərc nəşr yayımlamaq | опубликовать издать публиковать | yayımlamak yayınlamak
transfer | transfer move relocate | köçürmək keçirilmək | перевести перебросить передать | aktarmak nakletmek
fine | fine fined penalty | cərimə | штраф оштрафовать | ceza para_cezası
rescue | rescue rescued save saved | xilas | спасти спасать | kurtarmak
compete | compete competed | yarışmaq | соревноваться выступать | yarışmak
`;
