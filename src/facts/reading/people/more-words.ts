import { Lexicon } from '../../../answering/checking/words/lexicon.ts';

/**
 * Further words for what somebody is, which say who a name is but are no office that one could be wrongly given: lines and
 * columns as in `OFFICES`.
 */
const TABLE = `
spouse | wife husband spouse widow widower | həyat_yoldaşı | супруга супруг жена вдова | eşi! eşinin!
predecessor | predecessor successor | sələf xələf | предшественник предшественница преемник преемница | selef halef
student | student cadet pupil | tələbə kursant şagird | студент студентка курсант школьник школьница | öğrenci
artist-of-state | - | artist | артист артистка | -
rescuer | rescuer firefighter paramedic | xilasedici yanğınsöndürən | спасатель пожарный | kurtarıcı itfaiyeci
undersecretary | - | - | - | müsteşar
chief-physician | - | başhəkim | главврач | başhekim
executive | ceo! cfo! cto! coo! | - | - | -
village-head | - | - | староста аким хоким | muhtar
legislators | - | - | - | milletvekilleri! milletvekillerinin! milletvekillerine! cumhurbaşkanları!
soldier | soldier serviceman | əsgər | солдат | asker
athlete | athlete player footballer wrestler swimmer | idmançı futbolçu güləşçi | спортсмен спортсменка футболист борец пловец | sporcu futbolcu güreşçi
worker | driver welder miner carpenter | sürücü qaynaqçı mədənçi | водитель сварщик шахтер плотник | sürücü kaynakçı madenci
advocate-of-rights | activist | fəal | активист активистка | aktivist
visitor | passenger resident | sərnişin sakin | пассажир пассажирка жительница житель | yolcu
designer | designer photographer translator publisher | dizayner fotoqraf tərcüməçi naşir | дизайнер фотограф переводчик переводчица издатель | tasarımcı fotoğrafçı çevirmen yayıncı
contractor | contractor volunteer guide | podratçı könüllü bələdçi | подрядчик волонтер доброволец экскурсовод | müteahhit gönüllü rehber
`;

/** Bodies of the same kind, and what stands in front of an office. */
const BODIES = `
company-form | ltd! llc! inc! plc! gmbh! jsc! ojsc! cjsc! pjsc! llp! | - | - | -
faculty | faculty | fakültə kafedra | факультет кафедра | fakülte
subcommittee | subcommittee caucus task_force working_group | altkomitə işçi_qrupu | подкомитет рабочая_группа | alt_komisyon çalışma_grubu
delegation | delegation | nümayəndə_heyəti | делегация | heyet
amendment | amendment | düzəliş | поправка | -
people-of | - | xalq | народный | halk
`;

/** Met where a name follows; what they mean to the checks of answers is no matter here. */
export const MORE_WORDS = new Lexicon({ office: TABLE, body: BODIES }, ['office', 'body']);
