/** How releases tell who was there (`Lexicon` reads the tables). */

/** Those who were there stand in front of an English verb; in the other languages on either side. */
export const ATTENDING = `
before | attended! attend! took_part taken_part take_part takes_part participated! participate! were_present was_present are_present gathered! joined! also_present were_invited was_invited come_together came_together were_also_present was_also_present | iştirak! iştirak_edib iştirak_edən iştirak_ediblər iştirak_edirdilər iştirak_edirdi qatılıb! qatılıblar! qatılmaq cəlb_olunub cəlb_edilib toplaşıb! müşayiət! dəvət_olunub dəvət_edilib | участвовал участвовала участвовали участвуют принял_участие приняла_участие приняли_участие принимают_участие принимали_участие присутствовал присутствовала присутствовали сопровождал сопровождала сопровождали собрались собралось собралась задействован задействованы задействовано привлечен привлечены приглашены приглашен участие | katıldı! katıldılar! katılmak yer_aldı yer_aldılar hazır_bulundu hazır_bulundular eşlik_etti eşlik_ettiler iştirak_etti bulundu! davet_edildi
behind | attended_by accompanied_by joined_by participation_of presence_of taking_part_were present_were attending_were taking_part_was involving! involves! involved! participants_included attendees_included participants_were together_with observed_by witnessed_by brought_together gathered_together guests_included among_those_present also_present_were among_the_participants among_the_guests among_the_attendees | tərəfindən | с_участием при_участии в_присутствии участниками_стали участниками_были гостями_праздника_стали гостями_мероприятия_стали гостями_стали вместе_с совместно_с среди_участников в_сопровождении | -
`;

/** A possessor in front of these words, or behind them in English and Russian, leads or is there. */
export const LEADING = `
lead | chairmanship leadership participation presence direction supervision chairwomanship chairpersonship auspices command guidance moderation coordination oversight patronage stewardship | sədrlik rəhbərlik iştirak başçılıq komandanlıq moderatorluq aparıcılıq nəzarət müşayiət ev_sahibliyi! himayə | председательство руководство участие присутствие главе! командование начало! составе! модераторство предводительство сопровождении! патронат координация | başkanlık liderlik katılım yönetim önderlik huzur komuta gözetim ev_sahipliğinde riyaset moderatörlük koordine! koordinesinde! koordinasyonunda! nezaret eşliğinde! refakat himaye idaresinde! imzalarıyla! imzasıyla! iştirakiyle! sunuculuk
`;

/** What is done at an event by those who are there. */
export const DOING = `
speak | spoke! speak! speaks! addressed! delivered! reported! presented! opened! chaired! presided! moderated! led! directed! headed! closed! noted! briefed! informed! emphasised! emphasized! stressed! said! told! thanked! congratulated! welcomed! made_a_speech made_reports made_a_report gave_a_report asked! proposed! answered! observed! summed_up laid! cut! handed! signed! introduced! shared! supervised! conducted! gave_the_floor | çıxış! çıxış_edib məruzə danışmaq bildirmək qeyd_edib vurğulamaq məlumat_verib təqdimat açmaq təqdim_edib təşəkkür təbrik deyib! deyən! | выступил выступила выступили доложил доложила доложили сообщил сообщила рассказал рассказала отметил отметила открыл открыла открыли председательствовал председательствовала руководил руководила провел провела наблюдал наблюдала подчеркнул подчеркнула поблагодарил поздравил поздравила представил представила вручил вручила поручил | konuşmak konuştu! sunum bildirdi! belirtti! söyledi! açıkladı! vurguladı! tanıttı! yönetti! sundu! teşekkür kutladı! ifade_etti kaydetti! değindi! yaptı!
`;

/** Speeches: of groups too, whose verbs of other kinds tell of other things. */
export const SPEECHES = `
speak | spoke! made_speeches made_a_speech made_reports gave_reports delivered_reports delivered_speeches reported! made_presentations took_the_floor answered_questions taught! trained! showed! demonstrated! performed! received_certificates | çıxış! məruzə! məruzələr! hesabat_veriblər hesabat_verib sualları cavablandırıblar! | выступил выступила выступили доложил доложила доложили | konuştu! konuştular! konuşma! sunum! söz_aldı
`;

/** Words by which a person has to do with something else than the event. */
export const BACKGROUND = `
gone | retired! resigned! died! born! succeeded! replaced! predecessor! late! named_after memory! authored! | təqaüdə_çıxıb istefa_verib vəfat_edib xatirəsi! müəllifi! | ушел_в_отставку вышел_на_пенсию скончался скончалась автор! имени! памяти! предшественник | emekli! istifa_etti vefat_etti anısına! adını_taşıyan
former | former! previous! | sabiq! keçmiş! əvvəlki! | бывший прежний | eski! önceki!
`;

/** Those who come to where something bad has happened. */
export const SCENE = `
scene | scene! spot! site! arrived! visited! headquarters! joined! on_the_ground inspected! coordinated! supervised! | hadisə_yerində hadisə_yerinə ərazidə! əraziyə! yerində! qərargah baş_çəkib baxış_keçirib gəlib! nəzarət! əlaqələndirib | месте! место! прибыл прибыла прибыли штаб выехал выехала осмотрел осмотрела посетил посетила координирует координировал руководит руководил встречал! встречала! встречали! сопровождал! сопровождали! | olay_yerinde olay_yerine bölgede! bölgeye! yerinde! kriz_merkezi incelemelerde_bulundu geldi! sahada! koordine!
`;

/** Who makes the new one known to those with whom they will work. */
export const INTRODUCING = `
introduce | introduced! presented! introduced_to handed_over_to presents! introduces! handed! | təqdim! | представил представила представили представляет | tanıttı! takdim! tanıtıldı! devralan! devretti! devraldı!
`;

/**
 * What is said of those who were there beside the words of ATTENDING: of groups and bodies too, and no sign that a sentence
 * tells of an event.
 */
export const COMING = `
come | were_heard was_heard were_there was_there were_on_hand was_on_hand turned_out turned_up showed_up came! came_together assembled! convened! watched! witnessed! followed! sat_in looked_on lined! marched! rallied! protested! demonstrated! represented! was_represented were_represented took_the_oath were_sworn swore_in filled! packed! travelled! traveled! joined_in participated! volunteered! competed! performed! listened! welcomed! greeted! received! toured! visited! met! planted! | daxildir! daxildirlər! vardı! vardılar! zaldaydı! zaldaydılar! toplaşdı! yığışdı! idilər idi dinlənilib! dinlənilmişdir! dinlənildi! gəlib! gəldi! gəlmişdi! gəlmişdilər gəliblər! yığışıb! yığışıblar! yığışmışdı! yığışmışdılar toplaşmışdı! toplaşmışdılar olublar! izləyib! izləyiblər! müşahidə_edib müşahidə_ediblər təmsil_edib təmsil_ediblər təmsil_edirdi təmsil_olunub təmsil_olunurdu qoşulub! qoşulublar! and_içib and_içiblər çıxıb! yürüş_edib qarşılayıb! qarşılayıblar! salamlayıb! | заслушаны! заслушан! заслушана! принята! приняты! принят! приехал приехала приехали прибыл прибыла прибыли пришел пришла пришли явились съехались вошел! вошла! вошли! подключился подключилась подключились присоединился присоединилась присоединились представлял представляла представляли наблюдал наблюдала наблюдали следил следили действовали действовал действовала присягнули присягнул выступал выступала выступали соревновались сопровождали сопровождала сопровождал встречали встречал встречала приветствовали вышли! состязались помогали выступят участвует примут_участие примет_участие смотрели заполнили слушали | ilgi_gösterdi! ilgi_gösterdiler! yanındaydı! yanındaydılar! yanındalardı! dinlendi! dinlendiler! toplantıdaydı! toplantıdaydılar! salondaydı! oradaydı! törendeydi! hazırdı! vardı! geldi! geldiler! gelmişti! izledi! izlediler! takip_etti takip_ettiler temsil_etti temsil_ettiler temsil_edildi toplandı! toplandılar! buluştu! buluştular! bir_araya_geldi bir_araya_geldiler yürüdü! yürüdüler! doldurdu! refakat_etti katılım_sağladı destek_verdi görev_aldı görev_yaptı ant_içti yemin_etti karşıladı! karşıladılar! yarıştı! iştirak_etmekte! katılıyor! katılacak! katılmakta! iştirak_ediyor
`;
