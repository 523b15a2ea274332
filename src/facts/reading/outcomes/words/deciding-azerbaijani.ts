/** As the Turkish ones. */
export const AZERBAIJANI_DEEDS = `
təsdiq+et təsdiqlə imzala parafla ratifikasiya+et qərarlaşdır razılaş razılaşdır anlaş tapşır əmr+et əmr+ver məhdudlaşdır qadağan+et cərimələ özəlləşdir milliləşdir ertələ
qərar*+al qərar*+ver qərar*+qəbul+et qərar*+çıxar hökm+çıxar hökm+oxu qərara+gəl razılığa+gəl razılıq*+ver razılıq*+əldə+et anlaşma*+əldə+et konsensus*+əldə+et öhdəlik*+götür öhdə*+götür yaşıl+işıq+yandır öhdəsinə+qoy
razılaşma*+əldə+et azadlıqdan+məhrum+et imza+at imza+qoy tapşırıq*+ver göstəriş*+ver sərəncam+ver göstəriş*+çatdır həvalə+et ləğv+et rədd+et qüvvədən+sal təxirə+sal məqsədəuyğun+say məqsədəuyğun+hesab+et məqbul+say məqsədəmüvafiq+say
dəyişməz+saxla sabit+saxla dəyişməz+qal iclas*+saxla sessiya*+saxla toplantı*+saxla vaxt*+saxla gün*+saxla *na+saxlan *nə+saxlan *ya+saxlan *yə+saxlan *na+saxlanıl *nə+saxlanıl *ya+saxlanıl *yə+saxlanıl məhkum+et bəraət+ver istefaya+göndər işdən+çıxar yekdilliklə+dəstəklə
gündəlikdən+çıxar müzakirədən+çıxar səfərbər+et vəzifəsindən+uzaklaştır vəzifəsindən+kənarlaşdır işdən+kənarlaşdır
qərar qanun* qətnamə* bəyannamə* bəyanat* plan* proqram* büdcə* layihə* sənəd* əsasnamə* təklif* nizamnamə* düzəliş* strategiya* qayda* kommunike* yekdilliklə səsvermə* yol+xəritə* : qəbul+et bəyən
vəzifə* sədr* rəis* müavin* direktor* başçı* müdir* səfir* komandir* nümayəndə* rektor* məşqçi* hakim* ekspertiza* katib* : təyin+et
sədr* üzv* prezident* müavin* vitse* katib* qətimkan* deputat* idarə+heyət* : seç
vəzifə* tutduğu : azad+et
vəzifə* : gətir gətiril
yeni+direktor* yeni+sədr* yeni+rektor* yeni+nazir* yeni+prezident* yeni+rəis* yeni+baş+məşqçi* yeni+səfir* : ol
qanun* qayda* nizamnamə* məcəllə* proqram* qərar* təqvim* : dəyişiklik*+et əlavə*+et düzəliş*+et
növbədənkənar fövqəladə : çağır
oxunuş* plenar* layihə* məclis* : tövsiyə+et
lehinə əleyhinə : səs+ver
iddia* şikayət* vəsatət* müraciət* protest* : təmin+et təmin+edilmə təmin+olunma
qalib* : ol
birinci+yer* ikinci+yer* : tut
istiqamət* prioritet* qayda* hədəf* mexanizm* : müəyyən+et müəyyənləşdir
məhsul* satış* : yığışdır geri+çağır
səs* səslə layihə* təklif* namizədli* : dəstəklə
hesabat* təklif* : nəzərə+al nəzərə+alın
cərimə* rüsum* həcm* faiz* təhsil+haqq* üzvlük+haqq* əməkhaqq* əmək+haqq* maaş* pensiya* hədd* dərəcə* tarif* qiymət* məbləğ* tarix* müddət* limit* norma* kvota* : müəyyən+et müəyyənləşdir
dərəcə* tarif* faiz* qiymət* hədd* pensiya* maaş* müavinət* cərimə* rüsum* norma* kvota* : endir artır azalt azald yüksəlt yüksəld qaldır saxla
müddət* rejim* vaxt* karantin* müqavilə* : uzat uzad
vəsait* milyon* avro* dollar* manat* məbləğ* maliyyə* torpaq* subsidiya* qrant* : ayır ayr
komissiya* komitə* qrup* qərargah* şura* fond* mərkəz* agentlik* : yarat yarad təsis+et
xal* : sil
komendant* rejim* maska* karantin* məhdudiyyət* qadağa* : bərpa+et tətbiq+et götür
cərimə* sanksiya* rüsum* cəza* : tətbiq+et
fəaliyyət* tikinti* lisenziya* reys* icra* : dayandır
cinayət+iş* istintaq* icraat* araşdırma* yoxlama* : başla
saziş* müqavilə* memorandum* kontrakt* protokol* : bağla
icazə* lisenziya* status* cəza* cəzası* : ver
tərkib* : xaric+et
məsələ* icra* qərar* tapşırıq* : nəzarətə+götür
fövqəladə karantin* matəm* tender* : elan+et
diskvalifikasiya+et xitam+ver mütabiq+qal layiq+gör şərtləş sözləş yekdilliklə+qəbul+et qanuniləşdir ədalət+mühakiməsinə+təslim+et
yol* sərhəd* məktəb* hava+məkanı* : bağla
məsuliyyət* : cəlb+et
ittiham* töhmət* : elan+et irəli+sür ver
namizəd* partiya* blok* : qeydə+al
mandat* rütbə* ad adı səlahiyyət* icazə* töhmət* status* : ver
oxunuş* plenar* məhkəmə* komissiya* komitə* baxılma* : göndər çıxar
müqavilə* : poz ləğv+et
etibarsız qüvvədən qalib* mümkünsüz : hesab+et hesab+olun tanı elan+et
cəza* həbs azadlıqdan : təyin+et
dəvət dəvəti dəvətini hesabat* istefa* müraciət* oxunuş* səslə yekun+sənəd* birgə+bəyanat* : qəbul+et
vəzifə* qarşısında qarşısına : qoy
imzalanmış sənədlər* təsdiqnamə* ratifikasiya* nota* : mübadilə+et
dərs* tədris* satış* giriş* buraxılış* : dayandır qadağan+et
`;
