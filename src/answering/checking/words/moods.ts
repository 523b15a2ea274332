/** How a deed is told: as done, to come, a duty, a possibility, or asked of somebody. Words are folded. */

/** To come, planned, hoped for. */
export const TO_COME =
  /^(?:will|would|wont|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|due|scheduled|slated|upcoming|forthcoming|listed|pending|aim(?:s|ed|ing)?|envisag\p{L}+|forecast\p{L}*|planir\p{L}*|планир\p{L}*|заплан\p{L}*|намерен\p{L}*|намерева\p{L}*|собира(?:ет|ют)ся|буд(?:ет|ут|ем|у)|предполага\p{L}*|ожида\p{L}*|подлеж\p{L}*|готовит\p{L}*|прогноз\p{L}*|предстоит|предстоящ\p{L}*|planlasdir\p{L}*|planliyor\p{L}*|planlan\p{L}*|nazarda|niyyat\p{L}*|hedefl\p{L}*|ongor\p{L}*|ongoru\p{L}*|bekle(?:n|d)\p{L}*|bekliyor\p{L}*|gozlanil\p{L}*|hazirlan[iı]\p{L}*)$/u;

/** Wished for, with nothing settled. */
export const HOPED =
  /^(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|надеетс\p{L}*|надеял\p{L}*|надеемс\p{L}*|хотел\p{L}*|umid\p{L}*|umut\p{L}*|arzu\p{L}*|istiyor\p{L}*|istayir\p{L}*)$/u;

/** Words that make what is told with them depend on something. */
export const CONDITIONS = /^(?:if|unless|provided|если|agar|eger|takdirde|halda|sartiyla|sartila|условии)$/u;

/** The perfective of Russian, whose present tells what is to come: of the verbs that announcements use. */
export const RUSSIAN_TO_COME =
  /^(?:состо(?:ит|ят)ся|про[йи]д(?:е|у)т|стартуют|старту(?:ет)|откро(?:е|ю)т(?:ся)?|начн(?:е|у)т(?:ся)?|заверш(?:и|а)т(?:ся)?|закро(?:е|ю)т(?:ся)?|примут?|примет|получ(?:и|а)т|провед(?:е|у)т|посет(?:и|я)т|прибуд(?:е|у)т|приед(?:е|у)т|выступ(?:и|я)т|подпиш(?:е|у)т|введ(?:е|у)т|вступ(?:и|я)т|постро(?:и|я)т|появ(?:и|я)тся|стан(?:е|у)т|продл(?:и|я)т(?:ся)?|выраст(?:е|у)т|увелич(?:и|а)т(?:ся)?|повыс(?:и|я)т(?:ся)?|сниз(?:и|я)т(?:ся)?|сократ(?:и|я)т(?:ся)?|верн(?:е|у)т(?:ся)?|сыгра(?:е|ю)т|встрет(?:и|я)т(?:ся)?|рассмотр(?:и|я)т|направ(?:и|я)т|выдел(?:и|я)т|предостав(?:и|я)т|возглав(?:и|я)т|назнач(?:и|а)т|отправ(?:и|я)т(?:ся)?|достигн(?:е|у)т|превыс(?:и|я)т|запуст(?:и|я)т|добав(?:и|я)т|переда(?:дут|ст)|созда(?:ст|дут)|обсуд(?:и|я)т|представ(?:и|я)т)$/u;

/** A duty. */
export const DUTY =
  /^(?:must|shall|required|obliged|obligated|mandatory|compulsory|obligatory|долж(?:ен|на|но|ны)|обязан\p{L}*|обязательн\p{L}*|необходимо|надлежит|mali|zorunda\p{L}*|zorunlu\p{L}*|mecbur\p{L}*|macbur\p{L}*|gerekmekte\p{L}*|gerekiyor\p{L}*|gerekir\p{L}*|gerek|gerektigi\p{L}*|gerekti|lazim\p{L}*|lazimdir|vacibdir|mutlaq|mutlaka|\p{L}{2,}m[ae]l[iı](?:d[iı]r(?:l[ae]r)?|y?d[iı]\p{L}*)?)$/u;

/** What may be, or be done by whoever wants to. */
export const POSSIBLE =
  /^(?:may|might|could|liable|optional|optionally|voluntary|voluntarily|entitled|allowed|permitted|possibly|perhaps|могут|может|вправе|возможно|можно|разреша(?:ется|ются)|добровольн\p{L}*|по-желанию|mumkun\p{L}*|ixtiyari|konullu|gonullu|dilerse\p{L}*|isterse\p{L}*|istase\p{L}*|istasa\p{L}*|\p{L}{2,}(?:y?[ae]bil)(?:ir|ec[ae]\p{L}+|iyor|m[ae]k\p{L}*|ar|dir)\p{L}*|bilar|bilir?lar|bilac[ae]\p{L}+)$/u;

/** What somebody is asked or advised to do; it may never be done. */
export const ASKED =
  /^(?:urg(?:e|es|ed|ing)|asked|asks?|recommend\p{L}*|propos(?:e|es|ed|ing|al|als)|suggest\p{L}*|invit(?:e|es|ed)|advis(?:e|es|ed)|encourag(?:e|es|ed)|consider(?:s|ed|ing)?|призв\p{L}*|призыва\p{L}*|просил\p{L}*|попросил\p{L}*|просит|предлож\p{L}*|предлага\p{L}*|рекоменд\p{L}*|tovsiya|xahis|taklif\p{L}*|cagir\p{L}*|isten(?:d|m)\p{L}*|onerdi\p{L}*|onerildi|onerisinde|cagrisinda|teklif\p{L}*|tavsiye|rica)$/u;

/** What somebody is told to do: a duty, and yet to come. */
export const ORDERED =
  /^(?:instruct(?:s|ed)?|direct(?:s|ed)|task(?:s|ed)|demand(?:s|ed)?|поруч\p{L}*|потребова\p{L}*|требу(?:ет|ют)|распоряд\p{L}*|tapsir\p{L}*|talab|istedi\p{L}*|talimat\p{L}*)$/u;

/** Verbs of deciding, of agreeing and of saying: what they bear on is not told as done by their being past. */
export const DECIDING =
  /^(?:decid\p{L}*|agre(?:e|ed|es)|resolv\p{L}*|approv\p{L}*|order(?:s|ed)|ruled?|announc\p{L}*|promis\p{L}*|pledg\p{L}*|want(?:s|ed)|wish\p{L}*|set|postpon\p{L}*|deferr?\p{L}*|reschedul\p{L}*|appoint\p{L}*|assign\p{L}*|реши\p{L}*|постанов\p{L}*|соглас\p{L}*|договор\p{L}*|обеща\p{L}*|утверд\p{L}*|одобр\p{L}*|назнач\p{L}*|хоте\p{L}*|перенес\p{L}*|отлож\p{L}*|обяза\p{L}*|qarar\p{L}*|razi\p{L}*|vad|soz|karar\p{L}*|anlas\p{L}*|mutabik|kabul|qabul|tasdiq\p{L}*|onay\p{L}*|tayin|hukmet\p{L}*|ertele\p{L}*|istadi\p{L}*|istayib|havala\p{L}*)$/u;

/** The past of English verbs that do not end in -ed, of those that releases use. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `was were had went came took gave made became began won lost met held led left paid rose fell grew sold bought built sent
  spent saw found got brought kept broke drew flew hit ran spoke stood taught told thought wore wrote beat cut
  signed`
    .trim()
    .split(/\s+/),
);
/** Behind these an English form in -ed is no verb of its own: "the detained", "of imported goods". */
export const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(
  'a an the of in for by with from to as its their his her is are be being been any no and or on at'.split(
    ' ',
  ),
);

/** Turkic nouns of a deed done (açıldığını, bitdiyini), which stand where other languages have a clause. */
export const TURKIC_DONE_NOUN = /^\p{L}{2,}(?:[dt][iu]g[iu](?:n[iua]\p{L}*|m[iu]z\p{L}*)?|[dt]iyin\p{L}*)$/u;
