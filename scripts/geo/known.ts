/**
 * What no kept package holds: names in use beside CLDR's, Arabic nationalities that the rule does not make, and places
 * that reports of crises name though no time zone is named after them. One line a place:
 * `country | Arabic names | English names`, the usual name first.
 */

/** Further names of countries. */
export const COUNTRY_NAMES = `
US|الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,أمريكا,أميركا|USA,U.S.,US,United States of America,America
GB|بريطانيا,المملكة المتحدة لبريطانيا|UK,U.K.,Britain,Great Britain
AE|الإمارات,دولة الإمارات|UAE,U.A.E.,Emirates
SA|السعودية|
SY|سورية|
RU|روسيا الاتحادية,الاتحاد الروسي|Russian Federation
BY|بيلاروسيا,روسيا البيضاء|Belorussia
CZ|تشيكيا,الجمهورية التشيكية|Czech Republic
HU|المجر|
DK|الدنمارك|
MM|ميانمار,بورما,مينمار|Myanmar,Burma
PH|الفيليبين|
PS|فلسطين,الأراضي الفلسطينية المحتلة|Palestine
TR|تركيا|Turkey
CD|الكونغو الديمقراطية,الكونغو الديموقراطية|DR Congo,DRC,Democratic Republic of Congo,Democratic Republic of the Congo
CG|الكونغو|Congo,Republic of Congo
CI|كوت ديفوار,ساحل العاج|Ivory Coast,Côte d'Ivoire
VA|الفاتيكان|Vatican,Holy See
BA|البوسنة|Bosnia
MK|مقدونيا|Macedonia
SZ|سوازيلاند|Swaziland,Eswatini
TL|تيمور الشرقية|East Timor
CV|الرأس الأخضر|Cape Verde
KR|كوريا الجنوبية|South Korea
KP|كوريا الشمالية|North Korea
DO|جمهورية الدومينيكان|Dominican Republic
LA|لاوس|Laos
IR|إيران|Iran
MD|مولدوفا,مولدافيا|Moldova
KG|قرغيزستان,قيرغيزستان,قرغيزيا|Kyrgyzstan
TJ|طاجيكستان,طاجكستان|Tajikistan
BO|بوليفيا|Bolivia
VE|فنزويلا|Venezuela
TZ|تنزانيا|Tanzania
SK|سلوفاكيا|Slovakia
CL|شيلي|
CY|قبرص|
EC|الإكوادور,إكوادور|
GT|جواتيمالا|
GE|جورجيا|
GH|غانا|
GA|الجابون|
TG|توجو|
BG|بلغاريا|
PT|البرتغال|
GN|غينيا كوناكري|
CF|أفريقيا الوسطى|
HK|هونغ كونغ,هونج كونج|Hong Kong
MO|ماكاو|Macau
XK|كوسوفو|Kosovo
`;

/** Arabic nationality adjectives (masculine, indefinite) where the rule would not make the one in use. */
export const ARABIC_NATIONALITIES = `
US|أمريكي,أميركي
GB|بريطاني
AE|إماراتي
SA|سعودي
CI|إيفواري,عاجي
CF|أفريقي
CD|كونغولي
CG|كونغولي
KR|كوري
KP|كوري
ZA|جنوب أفريقي
SS|جنوب سوداني
PS|فلسطيني
AF|أفغاني
BD|بنغلاديشي,بنغالي
UZ|أوزبكي,أوزبكستاني
TJ|طاجيكي,طاجيكستاني
KG|قيرغيزي,قرغيزي
TM|تركماني
KZ|كازاخي,كازاخستاني
MN|منغولي
DK|دنماركي,دانماركي
PH|فلبيني,فيليبيني
VA|فاتيكاني
BA|بوسني
HU|هنغاري,مجري
BY|بيلاروسي
CZ|تشيكي
DO|دومينيكاني
NZ|نيوزيلندي
ME|مونتنيغري
MK|مقدوني
CV|رأس أخضري
TT|ترينيدادي
PG|بابوي
SZ|سوازي
BF|بوركيني,بوركينابي
CL|تشيلي
DJ|جيبوتي
HT|هايتي
FJ|فيجي
ML|مالي
MW|ملاوي
BR|برازيلي
MC|موناكي
SV|سلفادوري
SO|صومالي
SL|سيراليوني
CR|كوستاريكي
NI|نيكاراغوي
UY|أوروغواياني
PY|باراغواياني
LK|سريلانكي
SG|سنغافوري
TL|تيموري
XK|كوسوفي
TW|تايواني
HK|هونغ كونغي
IE|أيرلندي,إيرلندي
ES|إسباني,أسباني
IT|إيطالي
EU|أوروبي
UN|أممي
UA|أوكراني
IQ|عراقي
YE|يمني
IL|إسرائيلي
`;

/** English nationality words beside the package's. */
export const ENGLISH_NATIONALITIES = `
US|American,U.S.,US
GB|British,UK
AR|Argentine,Argentinian
BA|Bosnian
CF|Central African
CD|Congolese
CG|Congolese
DO|Dominican
KG|Kyrgyz
KZ|Kazakh,Kazakhstani
UZ|Uzbek
TM|Turkmen
TJ|Tajik
KR|South Korean
KP|North Korean
LU|Luxembourgish
NL|Dutch
PH|Philippine,Filipino
PS|Palestinian
MM|Burmese,Myanmar
NZ|New Zealand
IR|Iranian
IE|Irish
SS|South Sudanese
TL|Timorese
TW|Taiwanese
VA|Vatican
YE|Yemeni,Yemenite
XK|Kosovan,Kosovar
ZA|South African
AF|Afghan
AE|Emirati
HK|Hong Kong
SA|Saudi
EU|European
`;

/** Cities and regions: no time zone is named after them, or they are written otherwise than CLDR writes them. */
export const PLACES = `
AF|قندهار|Kandahar
AF|هرات|Herat
AF|جلال آباد|Jalalabad
AF|مزار شريف|Mazar-i-Sharif
AF|هلمند|Helmand
AF|قندوز|Kunduz
AE|أبو ظبي,أبوظبي|Abu Dhabi
AE|الشارقة|Sharjah
AM|ناغورني كاراباخ,ناغورنو كاراباخ,قره باغ,كاراباخ|Nagorno-Karabakh,Karabakh
AR|بوينس آيرس,بوينس أيرس|Buenos Aires
AU|كانبرا,كانبيرا|Canberra
AU|سيدني|Sydney
AU|ملبورن|Melbourne
BD|شيتاغونغ|Chittagong
BD|كوكس بازار|Cox's Bazar
BE|أنتويرب|Antwerp
BF|واغادوغو|Ouagadougou
BO|سوكري|Sucre
BR|برازيليا|Brasilia,Brasília
BR|ريو دي جانيرو|Rio de Janeiro
BR|ساو باولو|Sao Paulo,São Paulo
BY|مينسك|Minsk
CA|أوتاوا|Ottawa
CA|مونتريال|Montreal
CA|كيبيك|Quebec
CD|غوما|Goma
CD|كينشاسا|Kinshasa
CH|جنيف|Geneva
CH|برن|Bern,Berne
CH|دافوس|Davos
CH|زيورخ|Zurich
CM|ياوندي|Yaounde
CN|بكين|Beijing
CN|ووهان|Wuhan
CN|شينجيانغ,شينغيانغ|Xinjiang
CN|التبت,التيبت|Tibet
CN|سيتشوان|Sichuan
CO|ميديلين|Medellin
CZ|براغ|Prague
DE|ميونيخ|Munich
DE|فرانكفورت|Frankfurt
DE|هامبورغ|Hamburg
DE|كولونيا|Cologne
DZ|وهران|Oran
DZ|قسنطينة|Constantine
EC|كيتو|Quito
EG|الإسكندرية|Alexandria
EG|سيناء,شبه جزيرة سيناء|Sinai
EG|السويس|Suez
EG|بورسعيد,بور سعيد|Port Said
EG|رفح المصرية|
EG|شرم الشيخ|Sharm el-Sheikh
EG|الأقصر|Luxor
EG|أسيوط|Assiut,Asyut
ER|أسمرة,أسمرا|Asmara
ES|برشلونة|Barcelona
ES|كتالونيا,كاتالونيا|Catalonia
ET|تيغراي,تيجراي|Tigray
ET|أوروميا|Oromia
ET|أمهرة|Amhara
FR|مرسيليا|Marseille
FR|ليون|Lyon
FR|ستراسبورغ|Strasbourg
GB|مانشستر|Manchester
GB|اسكتلندا,إسكتلندا|Scotland
GB|ويلز|Wales
GB|أيرلندا الشمالية|Northern Ireland
GB|إنجلترا,إنكلترا|England
GB|برمنغهام|Birmingham
GB|ليفربول|Liverpool
GE|أبخازيا|Abkhazia
GE|أوسيتيا الجنوبية|South Ossetia
GR|سالونيك|Thessaloniki
GR|ليسبوس|Lesbos
HT|بورت أو برنس|Port-au-Prince
ID|آتشيه|Aceh
ID|سومطرة|Sumatra
ID|سولاويسي|Sulawesi
ID|جاوة|Java
ID|بالي|Bali
IL|تل أبيب|Tel Aviv
IL|حيفا|Haifa
IL|عسقلان|Ashkelon
IL|أشدود,أسدود|Ashdod
IL|بئر السبع|Beersheba
IL|سديروت|Sderot
IL|إيلات|Eilat
IN|نيودلهي,نيو دلهي|New Delhi
IN|دلهي|Delhi
IN|مومباي|Mumbai
IN|كشمير|Kashmir
IN|غوجارات|Gujarat
IN|كيرالا|Kerala
IN|البنجاب|Punjab
IN|مانيبور|Manipur
IQ|الموصل|Mosul
IQ|البصرة|Basra
IQ|كركوك|Kirkuk
IQ|أربيل,إربيل|Erbil,Irbil
IQ|السليمانية|Sulaimaniyah,Sulaymaniyah
IQ|النجف|Najaf
IQ|كربلاء|Karbala
IQ|الفلوجة|Fallujah,Falluja
IQ|الرمادي|Ramadi
IQ|الأنبار|Anbar
IQ|نينوى|Nineveh
IQ|تكريت|Tikrit
IQ|سنجار|Sinjar
IQ|سامراء|Samarra
IQ|الناصرية|Nasiriyah
IQ|ديالى|Diyala
IQ|صلاح الدين|Salahuddin,Salah al-Din
IQ|كردستان,كردستان العراق|Kurdistan
IQ|الحلة|Hilla
IR|أصفهان|Isfahan
IR|مشهد|Mashhad
IR|شيراز|Shiraz
IR|تبريز|Tabriz
IR|نطنز|Natanz
IR|خوزستان|Khuzestan
IR|سيستان وبلوشستان|Sistan and Baluchestan
IR|كرمانشاه|Kermanshah
IT|ميلانو|Milan
IT|صقلية|Sicily
IT|لامبيدوزا|Lampedusa
IT|نابولي|Naples
JO|الزعتري|Zaatari
JO|إربد|Irbid
JO|العقبة|Aqaba
JP|هيروشيما|Hiroshima
JP|فوكوشيما|Fukushima
JP|أوساكا|Osaka
JP|أوكيناوا|Okinawa
KE|مومباسا|Mombasa
KH|بنوم بنه|Phnom Penh
KR|سيول|Seoul
KZ|أستانا|Astana
KZ|نور سلطان|Nur-Sultan,Nursultan
KZ|شيمكنت|Shymkent
KZ|جاناوزين|Zhanaozen
KZ|قراغندي|Karaganda
LB|طرابلس الشام|
LB|صيدا|Sidon
LB|بعلبك|Baalbek
LB|النبطية|Nabatieh
LB|البقاع|Bekaa
LB|الضاحية الجنوبية|Dahiyeh
LY|بنغازي|Benghazi
LY|مصراتة|Misrata
LY|سرت|Sirte
LY|درنة|Derna
LY|سبها|Sebha
LY|طبرق|Tobruk
LY|الزاوية|Zawiya
LK|كولومبو|Colombo
MA|الرباط|Rabat
MA|مراكش|Marrakesh,Marrakech
MA|طنجة|Tangier
MA|فاس|Fez
MA|الدار البيضاء|Casablanca
ML|باماكو|Bamako
ML|تمبكتو|Timbuktu
ML|غاو|Gao
MM|نايبيداو,نايبيتاو|Naypyidaw,Naypyitaw
MM|راخين,أراكان|Rakhine
MM|يانغون,رانغون|Yangon
MX|مكسيكو سيتي,مدينة مكسيكو|Mexico City
MZ|كابو ديلغادو|Cabo Delgado
NE|نيامي|Niamey
NG|أبوجا|Abuja
NG|بورنو|Borno
NG|مايدوغوري|Maiduguri
NG|كانو|Kano
NL|لاهاي|The Hague,Hague
NP|كاتماندو,كاتمندو|Kathmandu
NZ|ويلينغتون,ولينغتون|Wellington
NZ|كرايستشيرش|Christchurch
PE|ليما|Lima
PK|إسلام آباد,إسلام أباد|Islamabad
PK|لاهور|Lahore
PK|بيشاور|Peshawar
PK|بلوشستان|Balochistan,Baluchistan
PK|السند|Sindh
PK|كويتا|Quetta
PK|خيبر بختونخوا|Khyber Pakhtunkhwa
PK|روالبندي|Rawalpindi
PL|وارسو|Warsaw
PS|قطاع غزة,غزة|Gaza Strip
PS|مدينة غزة|Gaza City
PS|الضفة الغربية|West Bank
PS|رام الله|Ramallah
PS|الخليل|Hebron
PS|نابلس|Nablus
PS|جنين|Jenin
PS|خان يونس,خانيونس|Khan Younis,Khan Yunis
PS|رفح|Rafah
PS|جباليا|Jabalia
PS|بيت لحم|Bethlehem
PS|بيت لاهيا|Beit Lahiya
PS|دير البلح|Deir al-Balah
PS|طولكرم|Tulkarm
PS|أريحا|Jericho
PS|القدس الشرقية|East Jerusalem
RO|بوخارست|Bucharest
RU|سانت بطرسبرغ,سان بطرسبرغ,سانت بطرسبورغ|Saint Petersburg,St. Petersburg,St Petersburg
RU|الشيشان|Chechnya
RU|غروزني|Grozny
RU|داغستان|Dagestan
RU|بيلغورود|Belgorod
RU|كورسك|Kursk
RU|سيبيريا|Siberia
RU|سوتشي|Sochi
RU|تتارستان|Tatarstan
RW|كيغالي|Kigali
SA|جدة|Jeddah
SA|مكة,مكة المكرمة|Mecca,Makkah
SA|المدينة المنورة|Medina
SA|الدمام|Dammam
SA|جازان|Jazan,Jizan
SD|دارفور|Darfur
SD|الفاشر|El Fasher,El-Fasher,al-Fashir
SD|أم درمان|Omdurman
SD|بورتسودان|Port Sudan
SD|كردفان|Kordofan
SD|الجنينة|El Geneina,Geneina
SD|النيل الأزرق|Blue Nile
SD|ود مدني|Wad Madani
SN|داكار|Dakar
SO|هرجيسا|Hargeisa
SO|كيسمايو|Kismayo
SO|بونتلاند|Puntland
SY|حلب|Aleppo
SY|حمص|Homs
SY|حماة|Hama
SY|إدلب|Idlib
SY|درعا|Daraa,Deraa
SY|دير الزور|Deir ez-Zor,Deir al-Zor,Deir Ezzor
SY|الرقة|Raqqa
SY|اللاذقية|Latakia,Lattakia
SY|طرطوس|Tartus,Tartous
SY|الحسكة|Hasakah,Hasaka
SY|القامشلي|Qamishli
SY|تدمر|Palmyra
SY|عفرين|Afrin
SY|السويداء|Suwayda,Sweida
SY|الغوطة الشرقية|Eastern Ghouta
SY|الغوطة|Ghouta
SY|منبج|Manbij
SY|عين العرب,كوباني|Kobani,Kobane
SY|القنيطرة|Quneitra
SY|دوما|Douma
SY|الجولان,هضبة الجولان|Golan Heights,Golan
TD|نجامينا,إنجامينا|N'Djamena
TH|شيانغ ماي|Chiang Mai
TN|صفاقس|Sfax
TN|القصرين|Kasserine
TN|سوسة|Sousse
TN|قفصة|Gafsa
TR|أنقرة|Ankara
TR|إسطنبول,اسطنبول|Istanbul
TR|إزمير|Izmir
TR|ديار بكر|Diyarbakir
TR|غازي عنتاب|Gaziantep
TR|هاتاي,هطاي|Hatay
TR|أنطاكيا|Antakya
TR|كهرمان مرعش|Kahramanmaras,Kahramanmaraş
TR|أضنة|Adana
TZ|دودوما|Dodoma
UA|كييف|Kyiv,Kiev
UA|خاركيف|Kharkiv,Kharkov
UA|أوديسا|Odesa,Odessa
UA|دونيتسك|Donetsk
UA|لوغانسك,لوهانسك|Luhansk,Lugansk
UA|دونباس|Donbas,Donbass
UA|ماريوبول|Mariupol
UA|خيرسون|Kherson
UA|زابوريجيا,زابوروجيا|Zaporizhzhia,Zaporizhia
UA|لفيف|Lviv
UA|القرم,شبه جزيرة القرم|Crimea
UA|باخموت|Bakhmut
UA|دنيبرو|Dnipro
UA|تشيرنوبيل,تشرنوبل|Chernobyl,Chornobyl
UA|بوتشا|Bucha
UA|ميكولايف|Mykolaiv
US|واشنطن|Washington,Washington DC,Washington D.C.
US|نيويورك|New York,New York City
US|كاليفورنيا|California
US|تكساس|Texas
US|فلوريدا|Florida
US|مينيابوليس|Minneapolis
US|سان فرانسيسكو|San Francisco
US|هيوستن|Houston
US|بوسطن|Boston
US|فرجينيا,فيرجينيا|Virginia
US|لويزيانا|Louisiana
US|نيو أورليانز|New Orleans
US|هاواي|Hawaii
US|بنسلفانيا|Pennsylvania
US|ميشيغان|Michigan
US|أوهايو|Ohio
US|جورجيا الأمريكية|
US|لاس فيغاس|Las Vegas
US|سياتل|Seattle
US|فيلادلفيا|Philadelphia
US|ألاسكا|Alaska
US|أريزونا|Arizona
US|نيوجيرسي|New Jersey
VE|كاراكاس|Caracas
VN|هانوي|Hanoi
VN|مدينة هو تشي منه|Ho Chi Minh City
YE|صنعاء|Sanaa,Sana'a
YE|تعز|Taiz
YE|الحديدة|Hodeidah,Hudaydah
YE|مأرب|Marib
YE|حضرموت|Hadramawt
YE|صعدة|Saada
YE|المكلا|Mukalla
YE|شبوة|Shabwa
YE|إب|Ibb
ZA|بريتوريا|Pretoria
ZA|كيب تاون|Cape Town
ZA|ديربان,دوربان|Durban
ZM|لوساكا|Lusaka
ZW|هراري|Harare
|الشرق الأوسط|Middle East
|آسيا الوسطى|Central Asia
|القوقاز|Caucasus
|البلقان|Balkans
|الخليج,الخليج العربي|Gulf,Persian Gulf
|شمال أفريقيا|North Africa
|القرن الأفريقي|Horn of Africa
|الساحل الأفريقي|Sahel
|أوروبا الشرقية|Eastern Europe
|أوروبا الغربية|Western Europe
|أمريكا اللاتينية,أميركا اللاتينية|Latin America
|إفريقيا|
|بحر الصين الجنوبي|South China Sea
|البحر الأحمر|Red Sea
|البحر الأسود|Black Sea
|البحر المتوسط,البحر الأبيض المتوسط|Mediterranean,Mediterranean Sea
|بحر قزوين|Caspian Sea
|مضيق هرمز|Strait of Hormuz
|باب المندب|Bab el-Mandeb,Bab al-Mandab
|قناة السويس|Suez Canal
|خليج عدن|Gulf of Aden
|الاتحاد السوفيتي,الاتحاد السوفياتي|Soviet Union,USSR
|يوغوسلافيا|Yugoslavia
`;
