/** A country a line: code, names, mother tongue, interface language, calling code, cities (English/French where they differ). */
export const countryTable = `
AF | afghan | fa | en | 93 | Kabul/Kaboul, Herat/Hérat, Mazar-i-Sharif
AL | albanian | sq | en | 355 | Tirana, Durrës, Shkodër
DZ | maghreb | ar | fr | 213 | Algiers/Alger, Oran, Constantine
AO | lusophoneAfrican | pt | en | 244 | Luanda, Huambo, Benguela
AR | latin | es | en | 54 | Buenos Aires, Córdoba, Rosario, Mendoza
AM | caucasian | hy | en | 374 | Yerevan/Erevan, Gyumri
AU | english | en | en | 61 | Melbourne, Brisbane, Adelaide, Perth
AT | german | de | en | 43 | Vienna/Vienne, Graz, Linz
AZ | turkic | az | en | 994 | Baku/Bakou, Ganja
BD | bengali | bn | en | 880 | Dhaka/Dacca, Chittagong, Khulna
BB | caribbean | en | en | 1 | Bridgetown
BE | french | fr | fr | 32 | Brussels/Bruxelles, Liège, Namur
BJ | mande | fr | fr | 229 | Cotonou, Porto-Novo, Parakou
BO | latin | es | en | 591 | La Paz, Cochabamba, Sucre
BA | southSlavic | bs | en | 387 | Sarajevo, Mostar, Tuzla
BW | southernAfrican | tn | en | 267 | Gaborone, Francistown
BR | brazilian | pt | en | 55 | Recife, Belo Horizonte, Curitiba, São Paulo
BG | bulgarian | bg | en | 359 | Sofia, Plovdiv, Varna
BF | mande | fr | fr | 226 | Ouagadougou, Bobo-Dioulasso
BI | greatLakes | rn | fr | 257 | Bujumbura, Gitega
KH | khmer | km | en | 855 | Phnom Penh, Siem Reap, Battambang
CM | central | fr | fr | 237 | Yaoundé, Douala, Garoua
CA | french | fr | fr | 1 | Montreal/Montréal, Québec, Ottawa
CF | central | sg | fr | 236 | Bangui, Bambari
TD | sahel | fr | fr | 235 | N’Djamena, Moundou
CL | latin | es | en | 56 | Santiago, Valparaíso, Concepción
CN | chinese | zh | en | 86 | Beijing, Wuhan, Nanjing, Chengdu, Lanzhou
CO | latin | es | en | 57 | Bogotá, Medellín, Cali
CG | central | fr | fr | 242 | Brazzaville, Pointe-Noire
CD | central | fr | fr | 243 | Kinshasa, Lubumbashi, Goma
CR | latin | es | en | 506 | San José, Cartago
CI | ivorian | fr | fr | 225 | Abidjan, Bouaké, Yamoussoukro
HR | southSlavic | hr | en | 385 | Zagreb, Split, Rijeka
CU | latin | es | en | 53 | Havana/La Havane, Santiago de Cuba
CZ | czech | cs | en | 420 | Prague, Brno, Olomouc
DK | nordic | da | en | 45 | Copenhagen/Copenhague, Aarhus, Odense
DJ | somali | so | fr | 253 | Djibouti
EC | latin | es | en | 593 | Quito, Guayaquil, Cuenca
EG | nile | ar | en | 20 | Cairo/Le Caire, Alexandria/Alexandrie, Assiut/Assiout
EE | baltic | et | en | 372 | Tallinn, Tartu
ET | ethiopian | am | en | 251 | Addis Ababa/Addis-Abeba, Bahir Dar, Mekelle
FJ | pacific | fj | en | 679 | Suva, Nadi, Lautoka
FI | finnish | fi | en | 358 | Helsinki, Tampere, Oulu
FR | french | fr | fr | 33 | Paris, Lyon, Montpellier, Rennes, Grenoble
GA | central | fr | fr | 241 | Libreville, Franceville
GE | caucasian | ka | en | 995 | Tbilisi/Tbilissi, Kutaisi/Koutaïssi
DE | german | de | en | 49 | Berlin, Bonn, Hamburg/Hambourg, Leipzig
GH | akan | en | en | 233 | Accra, Kumasi, Tamale
GR | greek | el | en | 30 | Athens/Athènes, Thessaloniki/Thessalonique, Patras
GT | latin | es | en | 502 | Guatemala City/Guatemala, Quetzaltenango
GN | mande | fr | fr | 224 | Conakry, Kankan
HT | haitian | ht | fr | 509 | Port-au-Prince, Cap-Haïtien
HN | latin | es | en | 504 | Tegucigalpa, San Pedro Sula
HU | hungarian | hu | en | 36 | Budapest, Debrecen, Szeged
IS | nordic | is | en | 354 | Reykjavík, Akureyri
IN | hindi | hi | en | 91 | Delhi, Pune, Jaipur, Lucknow, Roorkee
ID | indonesian | id | en | 62 | Jakarta, Bandung, Yogyakarta, Surabaya
IR | persian | fa | en | 98 | Tehran/Téhéran, Isfahan/Ispahan, Shiraz/Chiraz
IQ | mashreq | ar | en | 964 | Baghdad/Bagdad, Basra/Bassora, Mosul/Mossoul
IE | irish | en | en | 353 | Dublin, Cork, Galway
IT | italian | it | en | 39 | Rome, Bologna/Bologne, Padua/Padoue, Naples
JM | caribbean | en | en | 1 | Kingston, Montego Bay
JP | japanese | ja | en | 81 | Tokyo, Kyoto, Sapporo, Sendai
JO | mashreq | ar | en | 962 | Amman, Irbid, Aqaba
KZ | turkic | kk | en | 7 | Almaty, Astana, Shymkent/Chymkent
KE | kenyan | sw | en | 254 | Nairobi, Kisumu, Mombasa, Eldoret
KR | korean | ko | en | 82 | Seoul/Séoul, Busan, Daejeon
KG | turkic | ky | en | 996 | Bishkek/Bichkek, Osh/Och
LA | thai | lo | en | 856 | Vientiane, Luang Prabang
LV | baltic | lv | en | 371 | Riga, Jelgava
LB | mashreq | ar | fr | 961 | Beirut/Beyrouth, Tripoli, Saida
LS | southernAfrican | st | en | 266 | Maseru
LU | french | fr | fr | 352 | Luxembourg
MG | malagasy | mg | fr | 261 | Antananarivo, Fianarantsoa, Toamasina
MW | zambezi | ny | en | 265 | Lilongwe, Blantyre, Zomba
MY | malay | ms | en | 60 | Kuala Lumpur, Penang, Johor Bahru
ML | mande | fr | fr | 223 | Bamako, Sikasso, Mopti
MR | maghreb | ar | fr | 222 | Nouakchott, Nouadhibou
MX | latin | es | en | 52 | Mexico City/Mexico, Guadalajara, Monterrey
MN | mongolian | mn | en | 976 | Ulaanbaatar/Oulan-Bator, Darkhan
MA | maghreb | ar | fr | 212 | Rabat, Marrakesh/Marrakech, Fez/Fès, Agadir
MZ | lusophoneAfrican | pt | en | 258 | Maputo, Beira, Nampula
MM | burmese | my | en | 95 | Yangon/Rangoun, Mandalay
NP | nepali | ne | en | 977 | Kathmandu/Katmandou, Pokhara
NL | dutch | nl | en | 31 | Delft, Wageningen, Utrecht
NZ | english | en | en | 64 | Wellington, Christchurch, Dunedin
NI | latin | es | en | 505 | Managua, León
NE | sahel | fr | fr | 227 | Niamey, Zinder, Maradi
NG | nigerian | en | en | 234 | Abuja, Lagos, Ibadan, Kano
MK | southSlavic | mk | en | 389 | Skopje, Bitola
NO | nordic | nb | en | 47 | Oslo, Bergen, Trondheim
OM | gulf | ar | en | 968 | Muscat/Mascate, Nizwa
PK | pakistani | ur | en | 92 | Islamabad, Lahore, Karachi, Peshawar
PS | mashreq | ar | en | 970 | Ramallah, Nablus/Naplouse, Gaza
PA | latin | es | en | 507 | Panama City/Panama, David
PG | papuan | en | en | 675 | Port Moresby, Lae
PY | latin | gn | en | 595 | Asunción, Encarnación
PE | latin | es | en | 51 | Lima, Arequipa, Cusco
PH | filipino | tl | en | 63 | Manila/Manille, Cebu City, Davao
PL | polish | pl | en | 48 | Warsaw/Varsovie, Kraków/Cracovie, Gdańsk
PT | portuguese | pt | en | 351 | Lisbon/Lisbonne, Porto, Coimbra
RO | romanian | ro | en | 40 | Bucharest/Bucarest, Cluj-Napoca, Iași
RU | slavic | ru | en | 7 | Moscow/Moscou, Novosibirsk/Novossibirsk, Kazan
RW | greatLakes | rw | en | 250 | Kigali, Huye, Musanze
WS | pacific | sm | en | 685 | Apia
SN | wolof | wo | fr | 221 | Dakar, Saint-Louis, Thiès, Ziguinchor
RS | southSlavic | sr | en | 381 | Belgrade, Novi Sad, Niš
SG | malay | en | en | 65 | Singapore/Singapour
SK | czech | sk | en | 421 | Bratislava, Košice
SI | southSlavic | sl | en | 386 | Ljubljana, Maribor
SO | somali | so | en | 252 | Mogadishu/Mogadiscio, Hargeisa
ZA | southernAfrican | zu | en | 27 | Pretoria, Cape Town/Le Cap, Durban, Bloemfontein
ES | spanish | es | en | 34 | Madrid, Valencia/Valence, Zaragoza/Saragosse, Barcelona/Barcelone
LK | sinhala | si | en | 94 | Colombo, Kandy, Galle
SD | nile | ar | en | 249 | Khartoum, Port Sudan/Port-Soudan
SE | nordic | sv | en | 46 | Stockholm, Uppsala, Gothenburg/Göteborg
CH | french | fr | fr | 41 | Geneva/Genève, Lausanne, Fribourg, Neuchâtel
SY | mashreq | ar | en | 963 | Damascus/Damas, Aleppo/Alep, Homs
TJ | tajik | tg | en | 992 | Dushanbe/Douchanbé, Khujand/Khodjent
TZ | swahili | sw | en | 255 | Dar es Salaam, Dodoma, Arusha, Mwanza
TH | thai | th | en | 66 | Bangkok, Chiang Mai, Khon Kaen
TG | ivorian | fr | fr | 228 | Lomé, Kara
TO | pacific | to | en | 676 | Nuku‘alofa
TT | caribbean | en | en | 1 | Port of Spain/Port-d’Espagne, San Fernando
TN | maghreb | ar | fr | 216 | Tunis, Sfax, Sousse
TR | turkish | tr | en | 90 | Ankara, Istanbul, Izmir
UG | ugandan | lg | en | 256 | Kampala, Mbarara, Gulu
UA | slavic | uk | en | 380 | Kyiv/Kyïv, Lviv, Odesa
AE | gulf | ar | en | 971 | Abu Dhabi/Abou Dhabi, Dubai/Doubaï
GB | english | en | en | 44 | London/Londres, Bristol, Leeds, Edinburgh/Édimbourg
US | english | en | en | 1 | Denver, Boston, Tucson, Minneapolis
UY | latin | es | en | 598 | Montevideo, Salto
UZ | turkic | uz | en | 998 | Tashkent/Tachkent, Samarkand/Samarcande
VE | latin | es | en | 58 | Caracas, Maracaibo
VN | vietnamese | vi | en | 84 | Hanoi/Hanoï, Ho Chi Minh City/Hô Chi Minh-Ville, Da Nang
YE | mashreq | ar | en | 967 | Sana’a/Sanaa, Aden, Taiz
ZM | zambezi | en | en | 260 | Lusaka, Ndola, Kitwe
ZW | zambezi | sn | en | 263 | Harare, Bulawayo, Mutare
`;
