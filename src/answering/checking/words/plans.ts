/** Words after which a deed is only meant, expected or due, by their beginnings in folded letters. */
export const PLANS_NEXT =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|intention|will|shall|would|expect(?:s|ed)?|due|propos(?:e|es|ed)|hop(?:e|es|ed|ing)|aims?|considering|going|prepar(?:es|ing)|pending|подлеж\p{L}*|планир\p{L}*|намерен\p{L}*|собира\p{L}*|буд(?:ет|ут|ем)|предполага\p{L}*|предлага\p{L}*|ожида\p{L}*|надеетс\p{L}*|готовит\p{L}*)$/u;

/** The same in Turkic languages, where they stand behind the deed. */
export const PLANS_BEFORE =
  /^(?:planlasdir\p{L}*|planliyor\p{L}*|planlan(?:ir|iyor)\p{L}*|nazard[ae]|niyyat\p{L}*|hedefl\p{L}*|ongor\p{L}*|bekleniyor\p{L}*|gozlanilir\p{L}*|taklif|onerdi|istiyor\p{L}*|istayir\p{L}*|hazirlasir\p{L}*)$/u;

/** A Turkic verb in the future (yapılacak, keçiriləcəyini), folded. */
export const TURKIC_FUTURE = /^\p{L}{2,}y?[ae]c[ae][kgyq]\p{L}*$/u;

/** The past of the other languages, by its endings. */
export const RUSSIAN_PAST = /(?:[аеиоуыэюя]л[аои]?|гл[аои]|шл[аои])(?:сь|ся)?$/u;
export const TURKIC_PAST = /(?:[iu][bp](?:l[ae]r|d[iu]r)?|[dt][iu](?:l[ae]r)?|m[iu]s(?:d[iu]r|t[iu]r)?)$/u;
