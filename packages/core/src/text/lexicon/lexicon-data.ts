// Guyub's own data, written for it; no dictionary was copied. Everything is folded, and spelled as `variants` leave it.

/** One concept a line: `id isco skill: words > things`; `-` where there is no code or no skill. */
export const concepts = `
jahit 7531 Menjahit: menjahit, jahit, penjahit, kaput, tata busana, busana, garmen, konveksi, modiste, butik, tailor, tailoring, sewing, dressmaker, dressmaking, custom made, fashion, permak, obras, neci > baju, pakaian, kemeja, celana, rok, gaun, gamis, kebaya, jas, jaket, blazer, seragam, almamater, kaus, jersey, daster, mukena, jilbab, kerudung, hijab, gorden, seprai, taplak, resleting, topi, masker, bendera, jeans, kostum, beskap, baju adat, jubah, rompi, hem, pdh, toga, hoodie, kancing, kekecilan, kepanjangan, kebesaran
mesinjahit 7233 -: mesin jahit, mesin obras, mesin bordir, dinamo jahit
bordir 7533 Bordir: bordir, bordir komputer, sulam, payet, embroidery > emblem, badge, logo seragam, renda
batik 7318 Batik: batik, membatik, jumputan, ecoprint, shibori, canting > baju batik, tenun, songket, jarik
tenun 7318 Batik: tenun, songket, weaving > sarung, selendang, ulos
sablon 7322 Sablon: sablon, nyablon, cetak sablon, screen printing, dtf > kaus, jersey, tote bag, cetak, hoodie
cetak 7322 Sablon: cetak, percetakan, printing, offset, jilid > undangan, spanduk, banner, brosur, kartu nama, stiker, nota, kalender, yasin, stempel, plakat, piala, tahlil, mmt, id card
reklame 7316 -: reklame, neon box, papan nama, huruf timbul, mural, kaligrafi, lukis, lukis dinding > baliho, plang, akrilik
pendingin 7127 Teknik pendingin: teknik pendingin, pendingin, ac, cuci ac, tata udara, refrigerasi, refrigeration, air conditioner > freon, kulkas, lemari es, freezer, showcase, cold storage, dispenser, mesin cuci, kompresor, ac mobil
kulkas 7127 Teknik pendingin: kulkas, lemari es, freezer, mesin cuci, showcase > freon, kompresor
boga 7512 Tata boga: tata boga, boga, masak, kue, roti, bakery, baker, pastry, cake, kuliner, culinary, cooking > jajan, makanan, kue ulang tahun, lemper, risoles, tart, bolu, brownies, donat, cookies, nastar, puding, martabak, terang bulan, pizza, snack, nasi kotak, nasi box, tumpeng, camilan, kudapan, hantaran, katering, prasmanan, keripik, kerupuk, frozen food, klepon, onde onde, pastel, pukis, kroket, cupcake, apem, wajik, jenang, serabi, lumpia, dessert
katering 5120 Tata boga: katering, masak, koki, chef, prasmanan, nasi kotak, nasi box, tumpeng > snack box, konsumsi, rapat, makan siang, makanan, nasi, lauk, hajatan, selamatan, tasyakuran, kenduri, berkat, rantangan, kotakan, ambeng, rawon, rendang, gulai, resepsi, arisan, maulid, sunatan
olahan 7514 Tata boga: processing, pengolahan hasil pertanian, olahan, keripik, kerupuk, rempeyek, frozen food, tempe > camilan, oleh oleh, abon, petis, terasi, sambal, selai, dodol, dendeng, bakso, nugget, sosis, rengginang, opak, emping, gula merah, kecap, tahu, ikan asin, telur asin, tape, gula aren, minyak kelapa, stik, bumbu, lorjuk, singkong
warung 5212 -: warung makan, rumah makan, restoran, angkringan, kaki lima, kantin > bakso, soto, sate, nasi goreng, mi ayam, rujak, gorengan, pecel, pentol, cilok, siomay, seblak, warung, geprek, lalapan, penyetan, rawon, rendang, lontong, ayam goreng, ayam bakar, bebek goreng, nasi padang, bubur ayam
minuman 5246 -: minuman, jus, es teh, wedang > es, es buah, boba, sirup, susu, dawet, cendol, degan, susu kedelai, air mineral, aqua
jamu - -: jamu, herbal > beras kencur, kunyit, temulawak, empon, jahe, linu
barista 5132 Barista: barista, kopi, coffee, kafe > espresso, latte, cappuccino
hotel 5151 Perhotelan: perhotelan, hotel, tata graha, housekeeping, homestay > villa, pariwisata, pemandu wisata, pramusaji, inap, kos, front office
pelayan 5131 Perhotelan: pramusaji, waiter, waitress, bartender > pelayan, restoran, sinoman
wisata 5113 Perhotelan: pariwisata, pemandu wisata, guide, biro perjalanan > wisata, umrah, tiket, travel, ziarah, outbound
las 7212 Las: las, pengelasan, bengkel las, welding, welder, smaw, gtaw, gmaw, fabrikasi, las listrik > pagar, kanopi, teralis, teralis jendela, pintu besi, pintu garasi, pintu harmonika, rolling door, folding gate, railing, balkon, tangga, baja ringan, besi, holo, stainless, rangka, tandon, gerobak, rak besi, ayunan, gerbang, tiang, jemuran, tower, engsel, karbit
otomotif 7231 Otomotif: otomotif, mekanik, montir, bengkel, bengkel mobil, sepeda motor, injeksi, servis motor, servis mobil, tune up, kendaraan ringan, automotive, motorcycle > motor, mobil, mogok, oli, rem, kopling, karburator, busi, aki, knalpot, turun mesin, spooring, pelek, suku cadang, sparepart, onderdil, motor listrik, ban, tambal ban, bodi mobil, spion, spakbor, shockbreaker, kampas, radiator, kabel gas, honda, yamaha, vario, matic, klep, rantai, starter, stang, blong, brebet, ac mobil
ban 7231 Otomotif: tambal ban, ban, vulkanisir, tambal > ban bocor, ban dalam, kempes, tubeless
bodi 7132 Otomotif: bodi mobil, cat mobil, cat motor, cat duco, ketok magic, bodi motor, cat pelek, repaint > penyok, bemper, airbrush, bodi, baret, lecet, duco
cucimotor 9122 -: cuci motor, cuci mobil, cucian motor, cucian mobil, salon mobil, steam motor, steam mobil > steam, poles mobil
sepeda 7234 -: servis sepeda, bengkel sepeda > sepeda, becak
listrik 7411 Listrik: listrik, instalatir, instalasi penerangan, plts, plc, otomasi industri, electrician, electrical, panel surya, solar panel > korsleting, lampu, saklar, stop kontak, mcb, sekring, kabel, meteran, token, tenaga surya, genset, dinamo, cctv, arus, instalasi, kamera pengawas, colokan, bohlam, setrum, jeglek, kwh, daya
dinamo 7412 Listrik: dinamo, genset, pompa air, motor listrik > pompa, sanyo, jetpump, trafo
elektronik 7421 Elektronika: elektronika, elektronik, audio video, electronics, televisi > kipas angin, rice cooker, magic com, setrika, radio, amplifier, speaker, parabola, blender, ponsel, servis ponsel, teknisi ponsel, kulkas, mesin cuci, remote, antena, power supply, kipas, microwave, oven, kompor, solder, dvd, samsung
ponsel 7422 Elektronika: servis ponsel, teknisi ponsel, konter > ponsel, android, iphone, lcd, baterai, pulsa, layar, charger, cas, samsung, oppo, xiaomi
komputer 4132 Operator komputer: operator komputer, komputer, perkantoran, administrasi perkantoran, practical office, office, ms office, tik, teknologi informasi, ketik, warnet, entri data, data entry > excel, cetak foto, print, skripsi, makalah, input data, internet, laptop, administrasi, admin, microsoft, powerpoint, ppt, tugas
fotokopi - -: fotokopi, foto copy, foto kopi, alat tulis > jilid, scan, atk, print, laminating, kertas
teknisikomputer 3512 Teknisi komputer: teknisi komputer, jaringan komputer, jaringan, network, technical support, perakitan komputer, servis komputer, servis laptop, servis printer, instal ulang > laptop, printer, wifi, mikrotik, router, server, windows, virus, komputer rusak, cctv, keyboard, monitor, pc, hardisk, tinta
cctv 7422 Teknisi komputer: cctv, wifi, parabola, fiber optik, kamera pengawas > kamera, internet, antena, indihome
web 2513 -: website, web, pemrograman, programmer, programming, coding, software > aplikasi, sistem informasi, toko online, database, developer
desain 2166 Desain grafis: desain grafis, desain, multimedia, editing video, konten kreator, ilustrator, photoshop, coreldraw, canva > logo, poster, desain undangan, undangan digital, kemasan, brosur, banner, animasi, foto, fotografi, fotografer, video, videografi, videografer, ilustrasi, karikatur, pamflet, edit
foto 3431 Desain grafis: fotografi, fotografer, foto, motret, photobooth, fotobooth > prewedding, wisuda, cetak foto, kamera, dokumentasi, album, nikah, pengantin, pigura, bingkai
video 3521 Desain grafis: videografi, videografer, video, edit video, editing video, syuting, live streaming, drone > dokumentasi, konten, youtube, film, edit
promosi 2431 Pemasaran digital: pemasaran digital, pemasaran, digital marketing, marketing, toko daring, toko online, bisnis manajemen, bisnis dan manajemen, marketplace, media sosial > iklan, promosi, shopee, tokopedia, instagram, tiktok, facebook, seo, branding, reseller, online, dropship
kasir 5230 -: kasir, pramuniaga, sales > jaga toko, swalayan, minimarket, indomaret, alfamart, penjaga toko
toko 5221 -: sembako, kelontong, pracangan, pulsa > grosir, beras, minyak goreng, elpiji, galon, gula, aqua, air mineral, rokok, paket data, kuota, terigu, tepung, indomie, isi ulang, top up, gas, deterjen
admin 4110 Operator komputer: administrasi, admin, tata usaha, sekretaris > surat, arsip, dokumen, proposal, resepsionis, customer servis, front office, notulen, lpj, spj, surat lamaran
akuntansi 3313 -: akuntansi, akuntan, pembukuan, perpajakan > laporan keuangan, pajak, keuangan, spt, npwp, audit, bendahara
rambut 5141 Tata rambut: tata rambut, potong rambut, pangkas, cukur, barber, barbershop, salon, penata rambut, hairdresser, hairdressing, kecantikan rambut, hair spa > rambut, smoothing, rebonding, creambath, cat rambut, keriting, catok, sanggul, keramas, pomade, ketombe, uban, rontok, semir, gundul
kecantikan 5142 Tata kecantikan: tata kecantikan, kecantikan, kecantikan kulit, rias, paes, dukun pengantin, makeup, make up, mua, beauty, spa, facial, salon kecantikan, eyelash, nail art, perawatan kulit > pengantin, nikah, dandan, wisuda, kosmetik, lulur, henna, bulu mata, alis, sulam alis, manicure, pedicure, jerawat, baju pengantin, wajah, kuku, skincare, waxing, bedak, masker wajah, karnaval
pijat 3255 -: pijat, urut, refleksi, massage, terapis, bekam, totok > pegal, keseleo, terkilir, pijat bayi, spa, lulur, kerokan, terapi, stroke, akupuntur, masuk angin, patah tulang, encok, capek, linu, dukun bayi
acara 3332 -: event organizer, wedding organizer > acara, nikah, wedding, hajatan, ulang tahun, pengantin, resepsi, tasyakuran, pesta, 17an, lomba, mantu, sunatan, badut, maulid
dekorasi 3432 -: dekorasi, desain interior, interior, backdrop > pelaminan, kuade, balon, nikah, wallpaper, gorden, janur, ulang tahun, panggung, lamaran, seserahan, pengantin, gapura, mahar, hantaran, hias, sunatan
tenda - -: tenda, persewaan, alat pesta, sewa baju, sewa kursi, sewa kebaya, sewa jas, sewa gaun, sewa toga, sewa kostum > hajatan, nikah, panggung, kursi plastik, pengantin, kostum, baju pengantin, baju adat, toga, piring, pecah belah, blower, karnaval, sunatan, tarub
sound 3521 -: sound, sound sistem, karaoke, lighting > speaker, mikrofon, panggung, hajatan, horeg, toa, pengeras suara, proyektor, mixer, sunatan
musik 2652 -: musik, organ tunggal, elekton, hadrah, rebana, gamelan, band, campursari, seni tari, drumband, nyanyi > gitar, dangdut, tari, sinden, orkes, marawis, angklung, banjari, jaranan, kuda lumping, reog, wayang, dalang, ludruk, ketoprak, saronen, biduan, biola, piano, organ
mc 2656 -: mc, pembawa acara, moderator, public speaking, penyiar > pidato, host, pambyawara, presenter, narasumber, ceramah
bangunan 7112 Bangunan: bangunan, tukang batu, nukang, konstruksi, scaffolding, kontraktor, renovasi, bangun rumah, mandor, kuli, pemborong > rumah, dapur, kamar mandi, tembok, dinding, pondasi, keramik, lantai, plafon, gipsum, atap, genteng, semen, batako, batu bata, paving, cor, beton, plester, wc, pagar tembok, baja ringan, cat, drafter, autocad, arsitek, bata, pasir, hebel, granit, talud, laden, rehab, rembes
atap 7121 Bangunan: baja ringan, tukang atap, galvalum > atap, genteng, talang, asbes, plafon, rumah bocor, trocoh, spandek, seng, payon, rembes
gambar 3118 Bangunan: drafter, autocad, cad, arsitek, juru gambar, gambar bangunan, gambar teknik, gambar rumah > denah, rab, desain rumah, sketsa, imb
cat 7131 -: cat, cat rumah, cat tembok > plamir, dinding, waterproofing, tembok, wallpaper, labur
aluminium 7125 -: aluminium, kaca > etalase, jendela, cermin, akuarium, kaca film
ledeng 7126 -: ledeng, plumbing, plumber, pipa, sedot wc > keran, wc, mampet, wastafel, kloset, pdam, pompa air, tandon, septic tank, saluran, selokan, got, paralon, tinja, shower, water heater, jeding, bak mandi, tangki, kuras, air
sumur 8113 -: sumur, ngebor > pompa air, air bersih, sanyo, jetpump, bor, sibel, air keruh, gali, kuras, air
kayu 7522 Perkayuan: perkayuan, kayu, mebel, furnitur, pertukangan, ukir, mranggi, carpentry, carpenter, kusen > meja, kursi, lemari, lemari pakaian, dipan, ranjang, bufet, rak, pintu, jendela, kitchen set, gebyok, jati, pelitur, palet, tempat tidur, bangku, gazebo, mimbar, amben, parket, joglo, keranda, engsel, peti, rayap, lawang
jok 7534 -: jok, sofa, kasur > kursi, springbed, bantal, guling, boneka, spring bed, busa, karpet mobil
bubut 7223 Teknik manufaktur: teknik manufaktur, manufaktur, bubut, bengkel bubut, cnc, mesin produksi, teknik mesin > baut, mur, ulir, suku cadang, onderdil, cetakan, mesin pertanian, mesin, operator mesin
pandaibesi 7221 -: pandai besi, empu > parang, pisau, cangkul, pacul, celurit, sabit, arit, keris, golok, linggis, kapak, egrek, asah
kunci 7222 -: tukang kunci, ahli kunci, duplikat > kunci, gembok, brankas
emas 7313 -: perhiasan, tukang emas > emas, perak, cincin, gelang, kalung, akik, anting, sepuh
jam 7311 -: servis jam, tukang jam, jam tangan, jam dinding, baterai jam > jam, arloji
sepatu 7536 -: sol, sol sepatu, tukang sepatu > sepatu, sandal
kerajinan 7317 Kerajinan: kerajinan, perajin, kriya, handicraft, handmade, anyam, anyaman, suvenir > rotan, bambu, pandan, mendong, eceng gondok, tikar, besek, keranjang, caping, tampah, cendera mata, oleh oleh, hiasan, batok kelapa, gantungan kunci, miniatur, tas, gerabah, guci, rajut, buket, hampers, kain perca, bros, layangan, keset, sapu, kado, aksesoris, tasbih, kemoceng, sangkar, pigura
rajut 7318 Kerajinan: rajut, crochet, makrame > tas rajut, syal, benang
kulit 7318 Kerajinan: kerajinan kulit > kulit, dompet, tas, sabuk, ikat pinggang, koper
bunga - Kerajinan: buket, florist, toko bunga, karangan bunga, papan bunga > bunga, hampers, kembang, parsel, duka cita, ronce
alatberat 8342 Alat berat: alat berat, ekskavator, heavy equipment, buldozer, backhoe, beko > bego, loader, urug, galian, crane, gali, keruk
crane 8343 Alat berat: crane, derek, rigger > mobil derek, towing
forklift 8344 Forklift: forklift > gudang, bongkar muat
sopir 8322 -: sopir, driver, pengemudi, ojek, travel, sewa mobil, sewa motor > antar jemput, mobil, taksi, elf, bus, ojol, gojek, grab, avanza, setir, bandara, ambulans, becak motor
angkut 8332 -: angkut, sopir truk, ekspedisi, sewa truk, sewa pikap, pindahan, pindah rumah, kernet > truk, pikap, bongkar muat, pick up, tossa, pasir, kirim
kurir 9621 -: kurir, jasa antar, delivery > paket, antar, kirim, titip, jastip, jne
gudang 4321 -: pergudangan, logistik > gudang, packing, sortir
pabrik 9329 -: buruh pabrik, operator produksi > pabrik, packing, qc, operator mesin, produksi
pertanian 6111 Pertanian: pertanian, tani, hortikultura, hidroponik, agribisnis, budidaya tanaman, tanam > sayur, padi, beras, jagung, cabai, tomat, bawang, kedelai, semangka, melon, buah, bibit, benih, pupuk, kompos, sawah, panen, jamur, kacang, kebun, sawit, traktor, hama, tandur, matun, pestisida, gabah, timun, poktan, irigasi, pacul, lahan, kangkung, bayam, terong, kentang, ubi, singkong, pisang, mangga, alpukat, porang, lombok
traktor 8341 Pertanian: traktor, bajak sawah, alat pertanian > sawah, perontok, panen padi, luku, combine, selep, giling padi, mesin panen
kebun 6112 Pertanian: perkebunan, sawit > kebun, karet, kakao, kopi, pinang, kelapa, tebu, durian, jeruk, sadap, cengkeh, dodos, egrek
tembakau 7516 -: tembakau, rajang > rokok, linting
taman 6113 -: pertamanan, tukang taman, tukang kebun, landscape, tanaman hias > taman, rumput, bunga, anggrek, pot, bonsai, pohon, kolam, tebang, babat, halaman
ikan 6221 Perikanan: perikanan, budidaya ikan, tambak, budidaya lele, budidaya udang, bioflok > ikan, lele, nila, gurami, bandeng, udang, kepiting, patin, kolam, rumput laut, nelayan, ikan hias, nener
nelayan 6222 Perikanan: nelayan > ikan laut, jaring, pancing, perahu, cumi, rajungan, teri, kapal, laut, jala, tongkol, kerang, abk
ternak 6121 Peternakan: peternakan, ternak, ngarit, inseminasi buatan > sapi, kambing, domba, kerbau, kelinci, susu, kandang, daging, pupuk kandang, unggas, ayam, bebek, telur, aqiqah, madu, pedet, kuda, lebah, rumput gajah, dokter hewan, inseminasi, hewan
potong 7511 Peternakan: aqiqah, jagal, potong hewan, sembelih, potong sapi, potong kambing, potong ayam > daging, kambing guling, kurban, hewan
unggas 6122 Peternakan: unggas, ternak ayam, ternak bebek > ayam, bebek, itik, puyuh, telur, burung, angsa, entok, merpati, sangkar
garam - -: garam
laundry 9121 -: laundry, binatu, cuci setrika, cuci kiloan, cuci baju, cuci karpet, cuci sepatu, dry clean > cuci, setrika, karpet, selimut, bed cover, gosok
kebersihan 9112 -: cleaning servis, office boy, kebersihan, bersih bersih, bersih rumah > cuci sofa, cuci kasur, sampah, pel, bersih, sapu, debu, tikus, rayap, fogging, cleaning
art 9111 -: asisten rumah tangga, pembantu, pembantu rumah tangga, rewang > art, rumah tangga, beres beres, setrika, masak, bibi, cuci piring, gosok
pengasuh 5311 -: pengasuh, baby sitter, babysitter, momong, ngemong, penitipan anak, paud, jaga anak, jaga bayi > bayi, anak, balita, asuh, daycare, suster, guru tk, guru paud
perawat 5322 -: caregiver, perawat > lansia, orang sakit, pasien, orang tua, suster, luka, infus, sunat, bidan, mantri, jompo, homecare, home care, kakek, nenek
les 2359 -: les, bimbingan belajar, privat > matematika, calistung, ngaji, guru, kursus, iqro, quran, tahfidz, cpns, baca, renang, tugas, ngajar, piano
penerjemah 2643 -: terjemah, translator, interpreter, alih bahasa, juru bahasa > dokumen, bahasa asing
inggris - Bahasa Inggris: bahasa inggris, inggris, english, penerjemah > toefl, terjemah, dokumen, translator, ielts, speaking, bahasa
jepang - Bahasa Jepang: bahasa jepang, jepang, japanese > jlpt, tokutei, hiragana, kanji, bahasa
korea - Bahasa Korea: bahasa korea, korea, korean > eps topik, bahasa
bahasa 2353 -: bahasa asing, mandarin, bahasa arab, bahasa jerman > taiwan, hongkong, arab, jerman, bahasa
satpam 5414 Satuan pengamanan: satuan pengamanan, satpam, security, gada pratama, keamanan, jaga malam > parkir, pengawal, bodyguard, hansip, linmas, ronda, jukir, jaga, pengamanan
k3 3257 -: k3, keselamatan kerja, hse > apar, p3k, pemadam, safety
wirausaha - Kewirausahaan: kewirausahaan, wirausaha, wira usaha, wiraswasta, produktivitas, entrepreneur > izin usaha, umkm, nib, halal, pirt, modal, oss, kur, bisnis, waralaba
rongsok 9611 -: rongsok, rosok, barang bekas, daur ulang, bank sampah, pengepul > besi tua, kardus, botol, loak, rombeng, jelantah, koran, besi bekas, aki bekas
sabun - -: sabun > deterjen, lilin, parfum, pewangi, karbol, minyak wangi, aromaterapi, sanitizer
`;

/** The usual spelling=others of the same word. */
export const variants = `
jahit=jait, bordir=border, garmen=garment, konveksi=konpeksi konfeksi, tailor=taylor, butik=butique, fashion=fesyen
permak=vermak, blazer=blaser, kaus=kaos, mukena=mukenah, seprai=sprei seprei
gorden=gordyn gordin gordeng korden hordeng, resleting=ritsleting retsleting restleting sleting, sandal=sendal
suvenir=sovenir souvenir, handicraft=handycraft, kriya=kria, perajin=pengrajin, pagar=pager, teralis=terali tralis
kanopi=kanopy canopy, railing=reling, stainless=stainles stenlis, aluminium=alumunium almunium aluminum
holo=hollow hollo, galvalum=galvalume, gipsum=gypsum, plafon=plavon, paving=paping, keramik=kramik ubin tegel
pondasi=fondasi, mebel=meubel meubeler mebeler meubiler meubelair, furnitur=furniture, lemari=almari, kusen=kosen
servis=service serpis servise serfis sevis, teknik=tehnik, teknisi=tehnisi, teknologi=tehnologi
korsleting=konsleting korslet konslet, sekring=sekering, genset=jenset, dinamo=dynamo, keran=kran, wastafel=westafel
kloset=closet, septic=septik, otomotif=otomotip, mekanik=mechanic, injeksi=injection, aki=accu, pelek=velg velek peleg
sepeda=sepedah onthel ontel, pikap=pickup, truk=truck, sopir=supir, ojek=ojeg, ekskavator=excavator eskavator
buldozer=bulldozer, forklift=forklip, traktor=tractor, elektronik=electronic
ponsel=handphone hanphone smartphone hape, komputer=computer, laptop=leptop, video=vidio, foto=photo poto
fotografi=photography, fotografer=photographer, videografi=videography, videografer=videographer, prewedding=prewed
syuting=shooting, konten=kontent content, kreator=creator, desain=disain design, desainer=designer, grafis=graphic
stiker=sticker, fotokopi=fotocopy potokopi photocopy fotocopi, katering=catering ketering cathering catring, kue=kueh
donat=donut, brownies=brownis, tart=tar, snack=snak, box=boks, keripik=kripik, kerupuk=krupuk, rempeyek=peyek
telur=telor endog endhog ndog tellor, cabai=cabe cabek, sambal=sambel, mi=mie, bakso=baso, jus=juice
restoran=restaurant resto, kafe=cafe, laundry=londri loundry laundri, pijat=pijet pijit mijet, facial=fasial
makeup=mekap, manicure=manikur, pedicure=pedikur, creambath=krimbat
pengantin=penganten manten nganten mantenan temanten, dekorasi=dekor decoration, buket=bouquet bucket, parsel=parcel
security=sekuriti scurity, hidroponik=hidroponic hydroponik hydroponic hydroponics, hortikultura=holtikultura
peternakan=perternakan, aqiqah=akikah, celurit=clurit, privat=private, entrepreneur=enterpreneur
manajemen=management menejemen, manajer=manager menejer, akuntansi=akunting accounting, keterampilan=ketrampilan
terampil=trampil, praktik=praktek, analisis=analisa, aktif=aktip, izin=ijin, sertifikat=sertipikat, ijazah=ijasah
proyek=projek project, sistem=system sistim
muhammad=moch moh muh mohamad mohammad mochamad mochammad muhamad mohammed, ahmad=ach achmad akhmad, abdul=abd
aisyah=aisah, fatimah=fatima, khotimah=hotimah, khadijah=hodijah khodijah, zainab=zaenab, zainal=zaenal
zainuddin=zaenudin, saiful=saeful, yusuf=jusuf, slamet=selamet, magic=mejik, instal=install, televisi=tivi
kambing=embe wedus embik mbek embek, ikan=iwak jhuko juko jukok, ayam=pitik hayam, rumah=omah griya
bambu=pring perreng, baju=klambi kalambi klambhi, nasi=sego sega nase, makanan=panganan dhaharan dahareun kadaharan
burung=manuk, kerbau=kebo, singkong=telo ketela sampeu pohong, pisang=gedang cau, garam=uyah buja buje
air=banyu cai aeng, pupuk=rabuk, tenda=terop tratak, tikar=kloso klasa, kandang=kandhang, uang=duit pesse, badge=bet
umrah=umroh, tasyakuran=syukuran, terjemah=translate penterjemah, setrika=seterika, jeans=levis jins, risoles=risol
selamatan=slametan, piala=trofi trophy, pegal=pegel, kunyit=kunir, kos=kost kosan, wisata=tour tur, besi=wesi
motor=montor, karburator=karbu, tubeless=tubles, bodi=body, bemper=bumper, cuci=nyuci umbah ngumbah, potong=motong
amplifier=ampli, baterai=batre batere baterei, charger=casan carger, pigura=figura, sales=salesman, elpiji=lpg
deterjen=rinso detergen, 17an=agustusan, sunat=khitan, sunatan=khitanan, sewa=rental carter, mikrofon=mic mik
banjari=albanjari, tandon=toren, paralon=pralon, mampet=mumpet buntu, bufet=buffet, pandai=pande, kapak=kampak
gudang=warehouse, luku=mluku, tembakau=mbako bako, bawang=brambang, tape=tapai peyem, sapi=sape, pembantu=babu
genteng=gendeng, atap=atep, bangun=mbangun, celana=katok kathok calana, kerudung=kudung, dapur=pawon, kayu=kaju
rumput=suket jukut, kelapa=krambil nyior kalapa, nikah=kawinan, jajan=jhajhan, kamera=camera, ekspedisi=expedisi
terapi=therapy, timun=mentimun, entok=menthok, ustadz=ustaz, hilang=ilang, internet=inet
`;

/** Abbreviation=what it stands for. */
export const expansions = `
hp=ponsel, tv=televisi, komp=komputer, ultah=ulang tahun, adm=administrasi, olshop=toko online, medsos=media sosial
eo=event organizer, wo=wedding organizer, prt=pembantu rumah tangga, spg=sales promotion girl, ob=office boy
bimbel=bimbingan belajar, bhs=bahasa, mtk=matematika, gbr=gambar, rmh=rumah, brg=barang, tkg=tukang
loker=lowongan kerja, lowker=lowongan kerja, pglm=pengalaman, kec=kecamatan, kab=kabupaten, ds=desa, kel=kelurahan
jl=jalan, jln=jalan, disnaker=dinas tenaga kerja, blk=balai latihan kerja, lpk=lembaga pelatihan kerja
ricecooker=rice cooker, mejikom=magic com, septictank=septic tank, sosmed=media sosial, rentcar=sewa mobil
`;

/** Left out of a query while other words remain. */
export const stop = `
yang yg sing di ke dari dan atau untuk utk dengan dgn pada dalam para ini itu ya yuk dong sih cari nyari mencari
carikan golek nggolek butuh membutuhkan perlu mau ingin pengen minta tolong mohon info ada bisa dapat punya apa siapa
mana dimana saya aku kami kita murah termurah dekat terdekat sekitar daerah wilayah sini bagus terbaik terpercaya
paling harga tarif biaya tidak tdk gak nggak ora ga g engga enggak ngga ngak gk kagak kaga ndak gabisa kak bang abang
bro deket dkt sekitaran kalau kalo klo sudah udah sdh belum lagi sama kok banget terus nih tuh deh kan aja saja doang
sy gue gw aq rekomendasi rekomen lokasi alamat nomor no kontak 24 nak nyare milarian pados amanah ready murmer jauh
skrg sekarang dak
`;

/** Words of doing; left out of a query while a trade, a thing or another word remains. */
export const soft = `
tukang tokang juru ahli teknisi petugas karyawan tenaga operator orang guru kursus pelatihan belajar jasa servis
reparasi perbaikan perbaiki memperbaiki betulin benerin betulkan benahi ndandani dandani mbenerno mbetulno ngomean
menerkeun pasang memasang pemasangan bongkar rawat perawatan ganti cek rusak mati bikin bikinin buat buatkan membuat
pembuatan gawe nggawe garap kerja borongan panggilan harian jual jualan penjual dagang pedagang bakul toko beli pesan
pesanan order sewa terima melayani usaha profesional bocor macet retak pecah jam buruh spesialis repair keliling
rumahan satuan kiloan custom bekas baru besar kecil khas asli minimalis rumah kantor dinas sekolah masjid sd smp sma
tk umkm anak bayi nikah nikahan pernikahan pengantin wedding hajatan sunatan wisuda ulang tahun lamaran maulid lebaran
arisan rapat acara pesta resepsi akad 17an reuni walimah karnaval kawin patah putus copot lepas robek sobek jebol
hilang habis soak netes panas dingin nyala bunyi lemot lambat kena kotor jatuh kecebur error kempes rontok kering
keruh kebakar kebanjiran ngadat kusut sakit padam penuh total tuku meuli mabecce air kos pagi malam ngalir kamar
`;

/** Forms of address and degrees, left out of names and queries while other words remain. */
export const titles = `
h hj kh ir dr drs dra prof bpk bapak pak ibu bu mas mbak mba kang cak sdr sdri ust ustad ustadz ustadzah nyai gus ning
lora s m a d e t st se sh mm mt mh pd spd mpd kom skom si msi ag sag mag sos ssos ip tr kep md amd psi lc
`;

/** Bases of work words, and whole words that look inflected. */
export const roots = `
aduk ajar aman ambil angkut antar anyam asah asap asin asuh atur awas ayun babat baca bagi bahan baik baja bajak bakar
balai bangun banting bantu batik batu bawa bayar bedak bekas belah belas beli benah benar bening bensin benteng
beranda berani beras berat beringin berita berlian bersih beruang betul bikin bilas bimbing bina bongkar bor bordir
borong box buah buat bubut buka bungkus buruh cair campur cantik cari cat catat ceramah cetak cor cuci cukur dagang
dandan derek desain didik diesel digital dinamo dinas dinding dingin dipan diploma direktur disiplin diskon dorong
durian edit gali gambar gamelan ganti garap gelas giling goreng gosok guling gulung gunting guru halaman hantar hias
hibur hidang hitung hotel ikan ikat inap isi jaga jahit jajan jalan jamu jaringan jasa jemput jemur jilid jual kain
kantor kaput karangan karung kayu kebun kedai kelas kelola kelompok kemas kembang kemudi kendara kepala keras kereta
kering kerja kertas ketik ketok kikir kilap kirim kukus kuli kunci kupas kuras lap lapis las latih laut layan lem
lembur lepas linting lipat listrik lukis main makan malas mandarin mandiri masak melati memori menara mentari menteri
merah meriam merica merpati mesin meter minum momong motor muat nanas nangka nelayan ngaji nikah nyala nyaman nyanyi
obat obras olah oles operasi pacul padam pahat pajak pakai pakan panas pancing pandai pandu panen pangan panggang
panggil pangkas panjat pantai papan parkir pasak pasang pasar pecah pedas pegang pel pelaminan pelana pelangi pelat
pelihara pelita pelitur peluru pematang pendek pengantin penjara pensiun penting penuh pepaya perabot perah perahu
perangko peras perempuan periksa periuk perkakas permak pesan pesantren pesawat pesisir pesta petai petasan pijat
pilih pimpin pindah pinjam pintal poles pompa potong potret prasmanan proses pupuk putar racik rajang rajin rajut
rakit rambut rambutan rangkai rantai rawat rebus rekam renda restoran rias ringan rombak rongsok rosok ruang rumah
sablon sadap saji salur sambung sangrai santan sapu sarapan saring sayur sederhana sedot segar sehat sekolah selamat
selokan semir semprot senapan sepuh seragam serut servis setel setir setor setrika sewa siar sikat simpan siram solder
sopir sulam suluh sungai suntik sunting susun tahan taman tambah tambak tambal tambang tampil tanam tangkap tani tari
tarik tata tawar tebang tekan teknik teknisi telepon tempa tempat tempel temu tenaga tenun teralis terampil terap
terapi terapis terasi teratai terbit terigu terima teripang terjemah terminal ternak terompet terpal tertib timbang
titip tolong totok tukang tukar tulis tumbuk tumis tunggu turun tusuk tutup ubah uji ukir ukur undang urus urut usaha
warna wirausaha wisata
`;
