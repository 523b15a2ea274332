import { foldWord } from './fold.ts';

/**
 * Words that say how a sentence is built, not what it is about. Ambiguous spellings are left out where the other
 * meaning names something: `may` (the month), `us` (the country), Azerbaijani `mən` (folds to English `man`), Turkish
 * `şu` (folds to `su`, water).
 */
const FUNCTION_WORDS = {
  english: `
    a an the this that these those such same other another each every either neither both all any some no none few
    many much more most several own
    i me my mine myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one ones someone somebody something anyone anybody anything
    everyone everybody everything nobody nothing
    who whom whose which what when where why how whoever whatever whichever whenever wherever
    am is are was were be been being do does did doing done don doesn didn have has had having haven hasn hadn
    isn aren wasn weren will would shall should can could might must cannot couldn wouldn shouldn won ought
    not nor or and but if then else than so as because while although though unless until since whether
    of in on at by for with about against between among into onto through during before after above below to from up
    down out off over under again further upon within without toward towards across along around near per via
    regarding concerning besides despite except
    here there now ever never always also too very just only even still yet already quite rather almost perhaps
    however therefore thus hence moreover instead otherwise meanwhile
    please tell s t re ve ll d m
  `,
  azerbaijani: `
    bir bu o həmin belə elə hər bütün hamı hamısı bəzi heç özü öz özünün özünə özünü özləri öz-özünə digər başqa eyni
    bunu bunun buna bunda bundan bununla bunlar bunları bunların bunlara bunlardan onu onun ona onda ondan onunla onlar
    onları onların onlara onlarda onlardan onlarla məni mənim mənə məndən məndə biz bizi bizim bizə bizdən bizdə sən
    səni sənin sənə səndən siz sizi sizin sizə sizdən sizdə
    nə nəyi nəyin nəyə nədə nədən nələr nələri nədir kim kimin kimə kimdən kimdə kimlə kimlər kimləri kimlərin kimdir
    haçan nəvaxt vaxt zaman hansı hansılar hansında hansıdır harada hara haraya haradan haralarda hardan harda necə neçə
    neçənci niyə nədən
    və ilə da də ki ya yaxud həm lakin amma ancaq ancaq isə əgər çünki üçün görə kimi qədər sonra əvvəl qabaq bəri
    haqqında haqda barədə barəsində dair əlaqədar bağlı ilə tərəfindən tərəfdən üzrə əsasən qarşı doğru üzərində üzərinə
    altında içində arasında yanında daxilində zamanı ərzində sırasında
    idi idilər imiş ikən deyil deyildi var vardı vardır varmı yox yoxdur yoxdu olmaq olan olanlar olub olubdur olmuş
    olmuşdur oldu oldular olur olurlar olar olacaq olacaqdır olaraq olduğu olduğunu olduğundan olsa olsun olmayan olunur
    olunub olundu olunan olunmuş olunmuşdur olunacaq olmayıb olması olmasını etmək edir edirlər edib ediblər etdi etdilər
    etmiş etmişdir edən edəcək edəcəklər edərək etdiyi etdiyini etməyə etməsi edilir edilib edildi edilən edilmiş
    edilmişdir ediləcək edilməsi edirdi edirdilər ediblər etmək edə etməli edilirdi
    edilmişdi etsə etməkdə etmişdi olunması olunurdu olduğuna olmaqla olması olmasına ola olmuşdu
    mi mı çox daha ən artıq hələ yenə yalnız bəzən bəziləri hətta yəni məhz təxminən təkcə olduqca həmişə artıqraq sadəcə bəlkə həmçinin eləcə beləliklə habelə belədir indi burada
    orada buraya oraya buradan oradan
    zəhmət olmasa deyin söylə göstər
  `,
  russian: `
    и а но да или либо что чтобы если то ни не нет же ли бы б как так когда где куда откуда почему зачем отчего кто
    кого кому кем ком чего чему чем чём который которая которое которые которого которой которому которым которых
    котором которую которыми какой какая какое какие какого каком каким каких какому какую какими каков какова каковы
    сколько скольких скольким чей чья чьё чьи чьего чьей насколько
    в во на о об обо с со к ко у за из изо от ото до по под подо над при про для без через между перед передо среди
    около возле после против вокруг кроме ради из-за из-под относительно касательно насчет согласно вместо внутри вне
    я меня мне мной мною мы нас нам нами ты тебя тебе тобой вы вас вам вами он его него ему нему им ним нем нём она ее
    её нее неё ей ней ею нею оно они их них ими ними
    мой моя моё мои моего моей наш наша наше наши нашего нашей наших нашим нашу твой ваш ваша ваше ваши вашего вашей
    свой своя своё свои своего своей своему своим своих своём свою своими себя себе собой
    этот эта это эти этого этой этому этим этих этом эту этими тот та те того той тому тем тех том ту теми такой такая
    такое такие такого таких таким такую весь вся всё все всего всей всему всем всех всю всеми сам сама само сами самого
    самой самих самым каждый каждая каждое каждого каждой каждому любой любая любого иной другой другая другое другие
    другого других другим другой один одна одно одни одного одной одному одним одном одну
    быть был была было были будет будут буду будем будете будучи есть суть является являются являлся являлась являлись
    являться стал стала стало стали станет может могут мог могла могло могли можно нельзя должен должна должно должны
    также тоже уже еще ещё только лишь даже именно вот много многие многих раз конечно действительно снова опять вообще совершенно совсем особенно например почти тут там здесь туда сюда теперь сейчас тогда потом затем очень
    более менее самый самая самое самые самых ведь разве неужели пусть хотя однако поэтому потому причем притом
    поскольку ибо пока либо чуть почти всегда никогда иногда никто ничто ничего никого некоторый некоторые некоторых
    несколько кто-то что-то какой-то где-то куда-то когда-то
    пожалуйста расскажи расскажите скажи скажите покажи покажите
  `,
  turkish: `
    bir bu o şunu şunun şuna şunlar böyle öyle şöyle her bütün tüm hep hepsi herkes bazı hiç hiçbir kendi kendisi
    kendisini kendisine kendisinin kendileri kendilerini kendimiz kendimizi kendimi kendim kendine kendini kendinden diğer başka aynı birçok birkaç biri birisi
    bunu bunun buna bunda bundan bununla bunlar bunları bunların bunlara bunlardan onu onun ona onda ondan onunla onlar
    onları onların onlara onlardan ben beni benim bana benden bende biz bizi bizim bize bizden sen seni senin sana senden
    siz sizi sizin size sizden
    ne neyi neyin neye neyle neler neleri nedir nedirler kim kimin kime kimden kimle kimler kimleri kimlerin kimdir
    nerede nereye nereden nere neresi neresinde nerelerde nerde nerden hangi hangisi hangileri hangisinde kaç kaçı kaça
    kaçta kaçıncı nasıl niçin niye
    ve ile de da ki ya veya yahut hem ama fakat ancak lakin ise eğer çünkü için göre gibi kadar sonra önce beri dek
    değin hakkında dair ilgili ilişkin tarafından doğru karşı üzere üzerinde üzerine altında içinde içine arasında
    yanında sırasında boyunca rağmen dolayı yüzünden itibaren zaman
    idi idiler imiş iken değil değildi değildir var vardı vardır yok yoktu yoktur olmak olan olanlar olup olmuş olmuştur
    oldu oldular olur olurlar olacak olacaktır olarak olduğu olduğunu olduğundan olduklarını olsa olsun olmayan olması
    olmasını oluyor olabilir olabilecek etmek eden edenler ediyor ediyorlar etti ettiler etmiş etmiştir edecek edecekler
    ederek ettiği ettiğini etmesi etmeye edip eder edilen edildi edilmiş ediliyor edilecek edilmesi
    mi mı mu mü midir mıdır çok daha en artık henüz yine yalnız yalnızca bile bazen hatta yani tamamen hemen biraz pek herhangi diye sadece belki ayrıca böylece şimdi burada orada buraya
    oraya buradan oradan şurada
    lütfen söyle anlat göster
  `,
} as const;

const FOLDED_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(FUNCTION_WORDS).flatMap((words) => words.trim().split(/\s+/).map(foldWord)),
);

/**
 * Whether a word (folded by `foldWord`) is an article, pronoun, preposition, conjunction, auxiliary, particle or
 * question word in any of the four languages. Content verbs, "say" among them, are not.
 */
export function isFunctionWord(foldedWord: string): boolean {
  return FOLDED_FUNCTION_WORDS.has(foldedWord);
}

/** Stand beside every date and so tell no text from another, though they are no words of grammar. */
const CALENDAR_WORDS = `
  year years il ilin ildə ildən ili ilində ilindən ilini illər illərdə illərin год года году годом годы годов годах
  yıl yılı yılın yılında yılından yıla yıllar yıllarda yıllarında
`;

const FOLDED_CALENDAR_WORDS: ReadonlySet<string> = new Set(CALENDAR_WORDS.trim().split(/\s+/).map(foldWord));

/** Whether a word (folded) is a function word or stands in any text with a date: it tells little of what a text is about. */
export function saysLittle(foldedWord: string): boolean {
  return isFunctionWord(foldedWord) || FOLDED_CALENDAR_WORDS.has(foldedWord);
}
