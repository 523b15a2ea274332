/** How releases tell who was there (`Lexicon` reads the tables). */

/** Those who were there stand in front of an English verb; in the other languages on either side. */
export const ATTENDING = `
before | attended! attend! took_part taken_part take_part takes_part participated! participate! were_present was_present are_present gathered! joined! also_present were_invited was_invited come_together came_together were_also_present was_also_present | iştirak! iştirak_edib iştirak_edən iştirak_ediblər iştirak_edirdilər iştirak_edirdi qatılıb! qatılıblar! qatılmaq cəlb_olunub cəlb_edilib toplaşıb! müşayiət! dəvət_olunub dəvət_edilib | участвовал участвовала участвовали участвуют принял_участие приняла_участие приняли_участие принимают_участие принимали_участие присутствовал присутствовала присутствовали сопровождал сопровождала сопровождали собрались собралось собралась задействован задействованы задействовано привлечен привлечены приглашены приглашен участие | katıldı! katıldılar! katılmak yer_aldı yer_aldılar hazır_bulundu hazır_bulundular eşlik_etti eşlik_ettiler iştirak_etti bulundu! davet_edildi
behind | attended_by accompanied_by joined_by participation_of presence_of taking_part_were present_were attending_were taking_part_was involving! involves! involved! participants_included attendees_included participants_were together_with observed_by witnessed_by brought_together gathered_together guests_included among_those_present also_present_were among_the_participants among_the_guests among_the_attendees | tərəfindən | с_участием при_участии в_присутствии участниками_стали участниками_были гостями_праздника_стали гостями_мероприятия_стали гостями_стали вместе_с совместно_с среди_участников в_сопровождении | -
`;

/** A possessor in front of these words, or behind them in English and Russian, leads or is there. */
export const LEADING = `
lead | chairmanship leadership participation presence direction supervision chairwomanship auspices command | sədrlik rəhbərlik iştirak başçılıq komandanlıq | председательство руководство участие присутствие главе! командование начало! | başkanlık liderlik katılım yönetim önderlik huzur komuta gözetim ev_sahipliğinde
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
scene | scene! spot! site! arrived! visited! headquarters! joined! on_the_ground inspected! coordinated! supervised! | hadisə_yerində hadisə_yerinə ərazidə! əraziyə! yerində! qərargah baş_çəkib baxış_keçirib gəlib! nəzarət! əlaqələndirib | месте! место! прибыл прибыла прибыли штаб выехал выехала осмотрел осмотрела посетил посетила координирует координировал руководит руководил | olay_yerinde olay_yerine bölgede! bölgeye! yerinde! kriz_merkezi incelemelerde_bulundu geldi! sahada! koordine!
`;

/** Who makes the new one known to those with whom they will work. */
export const INTRODUCING = `
introduce | introduced! presented! introduced_to handed_over_to presents! introduces! handed! | təqdim! | представил представила представили представляет | tanıttı! takdim! tanıtıldı! devralan! devretti! devraldı!
`;
