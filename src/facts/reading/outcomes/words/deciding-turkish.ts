/**
 * What is done by saying or signing it: stems of verbs that stand in any past, active or passive, a line of them for each
 * kind of thing that they are done to, which has to stand before; lines without a colon need none. `+` words side by side,
 * `*` any letters.
 */
export const TURKISH_DEEDS = `
kararlaştır onayla benimse reddet imzala parafla ata görevlendir azlet feshet lağvet yasakla hükmet tutukla mühürle kamulaştır özelleştir ertele cezalandır
karar*+ver karar*+al karar+kıl hükme+bağla karara+bağla anlaş anlaşmaya+var anlaşma+sağla mutabık+kal mutabakata+var mutabakat+sağla uzlaş uzlaşmaya+var uzlaşı+sağla görüş+birliğine+var oybirliğine+var taahhüt+et yükümlülük*+üstlen
akdet yasalaş kanunlaş rücu+et imza+altına+al kayda+bağla işlemden+kaldır gündemden+kaldır taahhüdünde+bulun geri+çevril geri+çevir hükmünü+ver
imza+at imzalar+at imza+koy talimat*+ver emret emri*+ver emir+ver onay*+ver yeşil+ışık+yak uygun+gör uygun+bul uygun+bulun yerinde+gör yerinde+bul münasip+gör
görevden+al görevden+uzaklaştır açığa+al görev*+getir *lığına+getir *liğine+getir *luğuna+getir *lüğüne+getir *lığa+getir *liğe+getir ihraç+et men+et mahkûm+et mahkum+et
yürürlüğe+koy yürürlüğe+sok yürürlükten+kaldır iptal+et tahsis+et havale+et hibe+et tescil+et geri+çek gündemden+çıkar karar*+çıkar emri+çıkar kararname*+çıkar genelge*+yayımla sabit+tut sabit+bırak değiştirme+bırak
*ması+isten *mesi+isten *maları+isten *meleri+isten *ması+tembihle
oyla oyuyla birliğ* çokluğ* oybirliğ* oyçokluğ* komisyondan meclisten komiteden kuruldan kurulundan onayından : geç
yeterli gerekli gereken salt : oyu+alama oyu+bulama oy+alama oyu+alama çoğunluğu+bulama çoğunluğu+sağlama oyu+bulunama
izin* onay* ruhsat* müsaade* : verme verilme
ortak+bildiri* ortak+açıklama* ortak+deklarasyon* bildirge* sonuç+bildirgesi : yayımla yayınla
rapor* tasarı* kabul* teklif* genel+kurul* meclis* : tavsiye+et
hedef* : belirle koy
genel+kurul* meclis* olağanüstü : toplantıya+çağır toplantıya+çağrıl
genelge* yazı* : gönder
yeni+müdür* yeni+başkan* yeni+genel+müdür* yeni+rektör* yeni+bakan* yeni+vali* yeni+sekreter* yeni+komutan* yeni+teknik+direktör* : ol
*lığına *liğine *luğuna *lüğüne *lığa *liğe *luğa *lüğe : getiril
yetki* görev* sorumlulu* iş işi işleri mülkiyet* yönetim* hisse* : devret
yönetmeli* kanun* tüzü* kural* program* takvim* mevzuat* anayasa* : değişiklik+yap değişikliğe+git
birincili* ikincili* ödül* mansiyon* : kazan
ihale* iş* : ver
karar* bildirge* rapor* tutanak* faaliyet+raporu kanun* tasarı* teklif* bütçe* plan* program* bildiri* strateji* belge* yönetmelik* önerge* değişiklik* tüzük* gündem* istifa* başvuru* madde* protokol* öneri* kural* esas* usul* standart* ilke* karar+tasarısı* oy+birliğ* oy+çokluğ* oybirliğ* oyçokluğ* *masını *mesini *malarını *melerini : kabul+et
koltuğuna makamına görevine : oturt ata getir getiril
başkan* üye* üyeli* sekreter* yönetim* delege* temsilci* sözcü* : seç
komisyon* kurul* mahkeme* savcılı* disiplin* : sevk+et
kaynak* ödenek* bütçe* lira* pay* fon* TL avro* euro* dolar* : ayır ayr aktaril
ceza* harç* aidat* bedel* kontenjan* sınır* süre* kira* tarih* faiz* oran* fiyat* ücret* taban* tavan* kota* tarife* asgari limit* : belirle sapta
sınır* hız* bedel* kira* faiz* kontenjan* oran* ücret* fiyat* ceza* harç* prim* taban* limit* tavan* asgari tarife* maaş* aidat* vergi* kota* : koru düşür indir yükselt artır çıkar
puan* : sil
yaptırım* süre* görev+süre* sözleşme* mühlet* ohal* tedbir* yasak* izin* : uzat kısalt yenile
soruşturma* inceleme* dava* adli işlem* kovuşturma* : başlat aç yürüt
faaliyet* yürütme* inşaat* üretim* sefer* ihale* yapım* : durdur
yasak* kısıtlama* sınırlama* zorunlu* tedbir* ambargo* yaptırım* uygulama* : kaldır getir uygula
ceza* yaptırım* : uygula
ceza* hapis* ihtar* lisans* ruhsat* izin* süre* yetki* : ver kes
tedbir* adli+kontrol* kararı* : uygula al ver
komisyon* kurul* komite* grup* grubu* fon* heyet* masa* konsey* birim* merkez* : kur oluştur
olağanüstü seferberlik* yas* karantina* afet* : ilan+et
serbest : bırak
tutuklu* sanık* hükümlü* mahkeme* cezaev* hâkim* : tahliye+et
tüzü* madde* kanun* : eklen
görevi : ver
belge* nota* : teati+et
depo* tesis* işletme* işyeri* iş+yeri* : kapat
kısıtla sınırla sınırlandır yetkilendir akredite+et dondur affet ibra+et terfi+et askıya+al beklemeye+al rafa+kaldır muaf+tut zorunlu+kıl ara+ver geri+çağır toplat dava+aç çarptır beraat+et cezaevine+gönder görev+ver layık+gör ona garanti+et bozul ihale+et suçlu+bul mükellef+kıl
tarihe+bırak tarihine+bırak sonraya+bırak haftaya+bırak aya+bırak güne+bırak gününe+bırak toplantıya+bırak oturuma+bırak
okul* eğitim* ders* idari : tatil+et
yol* trafi* okul* sınır* kapı* hava+sahası : kapat
iddianame* : kabul+et düzenle hazırla
erişim* giriş* satış* : engelle durdur
üyelik* maaş* yetki* satış* dağıtım* eğitim* işlem* : durdur sonlandır kes
takvim* aday* yeni+başkan* : belirle
birlik* dernek* müdürlü* enstitü* çalışma+grubu : kur kurul
ihale* : kazan
grev* boykot* aday* kazanan* : ilan+et
unvan* isim* ad adı fahri : ver
sözleşme* anlaşma* protokol* : yap uzat yenile feshet
dosya* teklif* tasarı* önerge* rapor* : iade+et gönder gönderil onayla
üyelik* başvuru* itiraz* talep* davası* davetini davetine daveti : kabul+et reddet
kredi* hibe* destek* : onayla tahsis+et ayır
`;
