/** How releases tell who held an event (`Lexicon` reads the tables). */

/** The organiser stands behind these words. */
export const ORGANISED_BY = `
by | organised_by organized_by hosted_by convened_by arranged_by held_by organised_jointly_by organized_jointly_by jointly_organised_by jointly_organized_by co-organised_by conducted_by initiated_by sponsored_by | təşkilatçısı! təşkilatçıları! | организованный организованная организованное организованные организованного организованной организаторы по_инициативе | organizatörü!
`;

/** The organiser stands right in front of these words. */
export const ORGANISED_BEFORE = `
before | - | təşkilatçılığı! təşkilatçılığı_ilə tərəfindən_təşkil tərəfindən_keçirilən tərəfindən_keçirilib tərəfindən_təşkil_olunan təşəbbüsü_ilə birgə_təşkilatçılığı_ilə | - | tarafından_düzenlenen tarafından_düzenlendi tarafından_gerçekleştirilen ev_sahipliğinde öncülüğünde! organizasyonuyla! tarafından_organize iş_birliğiyle iş_birliğinde girişimiyle!
`;

/** The same, where a later sentence tells of nothing else. */
export const ORGANISERS = `
organise | organised! organized! hosted! arranged! | təşkil_edib təşkil_ediblər təşkil_edir | организовал организовала организовало организовали | düzenledi! düzenliyor! düzenlemiştir! organize_etti
`;

/** Verbs whose subject holds the event. */
export const ORGANISING = `
hold | held! holds! hosted! hosts! organised! organized! convened! convenes! conducted! staged! arranged! is_holding | keçirib! keçirdi! təşkil_edib keçirir! keçiriblər! | провел провела провело провели проводит организовал организовала организовало организовали | düzenledi! düzenliyor! gerçekleştirdi! yaptı! ağırladı! organize_etti
`;

/** Bodies that the tables of `answering` do not have: parts of them that meet and decide. */
export const MEETING_BODIES = `
board | board governing_body presidium working_group task_force operational_headquarters secretariat bureau collegium consortium | idarə_heyəti rəyasət_heyəti işçi_qrup qərargah katiblik kollegiya müşahidə_şurası birlik | правление президиум рабочая_группа штаб секретариат коллегия наблюдательный_совет оргкомитет комиссия | yönetim_kurulu çalışma_grubu sekreterlik başkanlık_divanı komutanlık komutanlığı! koordinasyon_kurulu merkez!
parliament | national_assembly supreme_assembly legislative_assembly | ali_məclis milli_məclis | верховное_собрание национальное_собрание законодательное_собрание народное_собрание верховный_совет | genel_kurul millet_meclisi
`;
