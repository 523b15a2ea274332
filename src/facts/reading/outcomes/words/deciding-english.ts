/**
 * What is done by saying or signing it: past forms, a line of them for each kind of thing that they are done to, which has
 * to stand behind the verb, or before it where it is passive; lines without a colon need none. `=` only in the passive,
 * `+` words side by side, `*` an ending of the plural, `<` a thing that stands before.
 */
export const ENGLISH_DEEDS = `
decided resolved agreed approved adopted ratified enacted instructed ordered authorised authorized mandated tasked decreed undertook
appointed reappointed re-appointed elected re-elected reelected co-opted coopted dismissed sacked deposed dissolved disbanded constituted reconstituted
sentenced convicted fined acquitted remanded indicted pardoned extradited expelled blacklisted =charged+with =found+guilty
imposed outlawed banned prohibited barred suspended repealed revoked rescinded annulled overruled quashed upheld vetoed rejected
allocated earmarked appropriated deferred adjourned postponed rescheduled put+off put+back called+off swore+in =sworn+in cancelled canceled abolished waived exempted reinstated entrusted delegated endorsed
signed inked initialled initialed co-signed countersigned promulgated gazetted nationalised nationalized privatised privatized pedestrianised
relieved+of stripped+of removed+from+office removed+from+the+agenda sent+back voted+down struck+down turned+down ruled+that ruled+in+favour ruled+in+favor ruled+against told+to
resolution* bill* treaty agreement* list* : acceded
tender* contract* bid* competition* concession* : =won
<contract* prize* award* post* order* : goes+to go+to
grant* donation* : =made
president chair* director* head chief governor rector treasurer secretary ambassador coach ceo editor : becomes
choice : fell+on
responsibility responsibilities control management ownership powers duties task* : =handed =transferred =passed
<dues fee* fare* levy levies toll* duties : goes+up go+up rise+by rises+by
ministry ministries department* agency agencies : charged tasked
point* title* medal* rank licence* license* : stripped docked
title* order medal* degree* honour* : conferred bestowed
order+of : awarded
joint+statement* joint+declaration* joint+communique* : issued
settled+on confirmed+in+office committed+themselves committed+itself committed+to resolved+to chosen+as selected+as confirmed+as named+as declared+open =set+at =fixed+at =set+aside =assigned
to that him+to her+to them+to : directed charged+him charged+her
approve grant hear order* appeal* application* request* motion* bail leave petition* permission licence* license* : declined refused denied
resignation* proposal* recommendation* amendment* application* bid* tender* offer same plan* plea* motion* invitation* : accepted
leave licence* license* permission permit* bail asylum citizenship status contract* exemption* approval extension* amnesty concession* relief loan* right* power* injunction* planning consent : granted
contract* tender* concession* damages million billion fund* funding grant* compensation : awarded
order* directive* warrant* decree* licence* license* permit* fine* injunction* instruction* ruling* ban* summons verdict* notice* : issued
ban* restriction* sanction* suspension* curfew* moratorium embargo* immunity measure* state+of order* quarantine siege alert* cordon* warning* : lifted eased
ban* restriction* curfew* levy tax* fee* tariff* moratorium quota* regime state+of requirement* quarantine limit* sanction* measure* : introduced reintroduced
deadline* term* mandate* agreement* contract* moratorium state+of ban* suspension* period* validity programme* program licence* license* permit* regime measure* curfew* detention restriction* closure* sanction* mission* freeze truce ceasefire ban* scheme* visa* : extended renewed prolonged shortened
rate* levy levies charge* excise fine* fee* tariff* pension* wage* salary salaries tax* quota* limit* ceiling* floor duty duties allowance* fare* contribution* corridor threshold* unchanged : raised increased cut reduced lowered kept left held maintained set fixed capped doubled halved
investigation* inquiry inquiries probe criminal+case* disciplinary proceedings case+against tender* review : opened launched initiated instituted ordered
committee* commission* joint+venture* mechanism* consortium alliance* partnership* group* council* task+force fund* panel* body board* working team* headquarters agency authority sub-committee* subcommittee* taskforce* secretariat : established created formed set+up instituted
agreement* partnership* protocol* pact* understanding* consensus deal* settlement* compromise accord* : reached struck came+to come+to brokered sealed clinched
agreement* protocol* pact* partnership* contract* treaty treaties accord* memorandum memoranda convention* deal* arrangement* : concluded entered+into finalised finalized
instruments notes letter* agreement* document* : =exchanged
instruments : exchanged
award order judgment judgement ruling : restored reinstated
president vice-president* chair* treasurer* member* secretary : =returned
ordinance* bill* law* act budget* resolution* measure* amendment* motion* legislation by-law* bylaw* reading regulation* statute* decree* : passed carried tabled+and
<council* committee* board* assembly parliament members cabinet senate house commissioners shareholders delegates lawmakers deputies mps trustees judges directors legislature knesset councillors councilors residents voters workers delegates aldermen policymakers governors states : voted+to voted+unanimously voted+*+to voted+in+favour+of voted+in+favor+of voted+for voted+against voted+overwhelmingly
<bill* motion* amendment* resolution* proposal* measure* nomination* budget article* clause* recommendation* question* : passed carried went+through sailed+through failed+by failed+on failed+to+pass failed+to+win failed+to+get failed+to+gain failed+to+secure failed+to+obtain fell =lost =defeated =negatived =agreed+to =voted+through
nomination* application* motion* request* proposal* appeal* bid* amendment* : =not+accepted =not+approved =not+granted =not+carried =not+upheld =not+adopted
unanimously overwhelmingly : supported backed
<board : completed
decision* verdict* ruling* conviction* sentence* judgment* judgement* law* ban* : overturned reversed
as : designated chosen confirmed
appointment* nominee* candidacy nomination* sentence* conviction* ruling* verdict* : confirmed
chair* president director* head chief secretary ambassador coach captain minister commissioner governor ceo : named designated nominated
committee* commission* court* prosecutor* parliament plenary board* council* : =referred =remitted
agenda licence* license* bill* recognition ambassador* accreditation motion* application* appeal* complaint* candidac* nomination* proposal* claim* offer* petition* : withdrew withdrawn
duties duty post position command office : relieved stripped removed suspended
rank general colonel major captain lieutenant commander brigadier commodore sergeant professor : promoted
board* commission* panel* court* session* meeting* congress conference assembly : =convened
ban* fine* sentence* suspension* : handed
approval consent assent go-ahead green+light instruction* orders permission authorisation authorization mandate notice : gave given
decision* resolution* : took taken made handed+down
guilty liable responsible+for bankrupt : =found
<court* jury judge* panel* tribunal* : found
state+of emergency invalid void unlawful unconstitutional inadmissible bankrupt winner persona mourning quarantine moratorium elected : declared proclaimed
leave arrest custody list administration probation : =placed =put
bail : =released
adoption first+reading second+reading third+reading approval : recommended
<ministry ministries department* staff secretary secretariat officials contractor* agency agencies municipality municipalities management administration director* authority : =asked =requested =required
review* study studies inquiry report* audit* : commissioned
jailed imprisoned ousted amnestied recalled+from
school* road* border* airport airspace bridge* : =closed
product* batch ambassador* vehicle* : recalled
candidate* party parties : =registered
winner* site contractor* bidder* supplier* : selected chose picked
bill* act* law* constitution rules by-laws regulation* statutes : amended
matter bill* case* file application* question* : referred remitted
million billion euros dollars pounds : pledged committed
election* referendum strike : called
rating* decision judgment judgement conviction* ruling* : affirmed downgraded upgraded
results election : certified
merger acquisition takeover deal sale : cleared blocked approved
<prosecutor* police authorities : charged
prize* scholarship* medal* : awarded
prize* award* prix medal* : went+to
case* file* inquiry investigation* : closed
task* target* objective* goal* deadline* : set
`;
