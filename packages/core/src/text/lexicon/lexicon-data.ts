// Guyub's own data, written for it; no dictionary was copied. Everything is folded, and spelled as `variants` leave it.

/** One concept a line: `id isco skill: words > things`; `-` where there is no code or no skill. */
export const concepts = `
jahit 7531 Menjahit: menjahit, jahit, penjahit, kaput, tata busana, busana, garmen, konveksi, modiste, butik, tailor, tailoring, sewing, dressmaker, dressmaking, custom made, fashion, permak, obras, neci > baju, pakaian, kemeja, celana, rok, gaun, gamis, kebaya, jas, jaket, blazer, seragam, almamater, kaus, jersey, daster, mukena, jilbab, kerudung, hijab, gorden, seprai, taplak, resleting, topi, masker, bendera, jeans, kostum, beskap, baju adat
mesinjahit 7233 -: mesin jahit, mesin obras, mesin bordir, dinamo jahit
bordir 7533 Bordir: bordir, bordir komputer, sulam, payet, embroidery > emblem, badge, logo seragam, renda
batik 7318 Batik: batik, membatik, jumputan, ecoprint, shibori, canting > baju batik, tenun, songket
tenun 7318 Batik: tenun, songket, weaving > sarung, selendang
sablon 7322 Sablon: sablon, nyablon, cetak sablon, screen printing, dtf > kaus, jersey, tote bag, cetak
cetak 7322 Sablon: cetak, percetakan, printing, offset, jilid > undangan, spanduk, banner, brosur, kartu nama, stiker, nota, kalender, yasin, stempel, plakat
reklame 7316 -: reklame, neon box, papan nama, huruf timbul, mural, kaligrafi, pelukis > baliho, lukisan
pendingin 7127 Teknik pendingin: teknik pendingin, pendingin, ac, cuci ac, tata udara, refrigerasi, refrigeration, air conditioner > freon, kulkas, lemari es, freezer, showcase, cold storage, dispenser, mesin cuci
kulkas 7127 Teknik pendingin: kulkas, lemari es, freezer, mesin cuci, showcase > freon
boga 7512 Tata boga: tata boga, boga, masak, kue, roti, bakery, baker, pastry, cake, kuliner, culinary, cooking > jajan, makanan, kue ulang tahun, lemper, risoles, tart, bolu, brownies, donat, cookies, nastar, puding, martabak, terang bulan, pizza, snack, nasi kotak, nasi box, tumpeng, camilan, kudapan, hantaran, katering, prasmanan, keripik, kerupuk, frozen food
katering 5120 Tata boga: katering, masak, koki, chef, prasmanan, nasi kotak, nasi box, tumpeng > snack box, konsumsi, rapat, makan siang, makanan, nasi, lauk, hajatan, selamatan, tasyakuran, kenduri, berkat, rantangan
olahan 7514 Tata boga: processing, pengolahan hasil pertanian, olahan, keripik, kerupuk, rempeyek, frozen food, tempe, tahu tempe > camilan, oleh oleh, abon, petis, terasi, sambal, selai, dodol, dendeng, bakso, nugget, sosis, rengginang, opak, emping, gula merah, kecap, tahu, ikan asin, telur asin
warung 5212 -: warung makan, rumah makan, restoran, angkringan, kaki lima, kantin > bakso, soto, sate, nasi goreng, mi ayam, rujak, gorengan, pecel, pentol, cilok, siomay, seblak
minuman 5246 -: minuman, jus, es teh, wedang > es, es buah, boba, sirup, susu
jamu - -: jamu, herbal > beras kencur, kunyit, temulawak
barista 5132 Barista: barista, kopi, coffee, kafe > espresso, latte, cappuccino
hotel 5151 Perhotelan: perhotelan, hotel, tata graha, housekeeping, homestay > penginapan, villa, pariwisata, pemandu wisata, pramusaji
pelayan 5131 Perhotelan: pramusaji, waiter, waitress, bartender > pelayan, restoran
wisata 5113 Perhotelan: pariwisata, pemandu wisata, guide, biro perjalanan > wisata, umrah, tiket, travel
las 7212 Las: las, pengelasan, bengkel las, welding, welder, smaw, gtaw, gmaw, fabrikasi, las listrik > pagar, kanopi, teralis, teralis jendela, pintu besi, pintu garasi, pintu harmonika, rolling door, folding gate, railing, balkon, tangga, baja ringan, besi, wesi, holo, stainless, rangka, tandon, gerobak, rak besi
otomotif 7231 Otomotif: otomotif, mekanik, montir, bengkel, bengkel mobil, sepeda motor, injeksi, servis motor, servis mobil, tune up, kendaraan ringan, automotive, motorcycle > motor, mobil, montor, mogok, oli, rem, kopling, karburator, busi, aki, knalpot, turun mesin, spooring, pelek, suku cadang, sparepart, onderdil, motor listrik, ban, tambal ban, bodi mobil, spion, spakbor, shockbreaker, kampas, radiator, kabel gas
ban 7231 Otomotif: tambal ban, ban, vulkanisir > ban bocor, ban dalam
bodi 7132 Otomotif: bodi mobil, cat mobil, cat motor, cat duco, ketok magic > penyok, bemper, airbrush
cucimotor 9122 -: cuci motor, cuci mobil, cucian motor, cucian mobil, salon mobil, steam motor
sepeda 7234 -: servis sepeda, bengkel sepeda > sepeda, becak
listrik 7411 Listrik: listrik, instalatir, instalasi penerangan, plts, plc, otomasi industri, electrician, electrical, panel surya, solar panel, pasang listrik > korsleting, lampu, saklar, stop kontak, mcb, sekring, kabel, meteran, tambah daya, token, tenaga surya, genset, dinamo, cctv, arus, instalasi, kamera pengawas
dinamo 7412 Listrik: dinamo, genset, pompa air, motor listrik > pompa, sanyo, jetpump, trafo
elektronik 7421 Elektronika: elektronika, elektronik, audio video, electronics, televisi > kipas angin, rice cooker, magic com, setrika, radio, amplifier, speaker, parabola, blender, ponsel, servis ponsel, teknisi ponsel, kulkas, mesin cuci, remote, antena, power supply
ponsel 7422 Elektronika: servis ponsel, teknisi ponsel, konter > ponsel, android, iphone, layar pecah, lcd, baterai, pulsa
komputer 4132 Operator komputer: operator komputer, komputer, perkantoran, administrasi perkantoran, practical office, office, ms office, tik, teknologi informasi, ketik, warnet, entri data, data entry > excel, cetak foto, print, skripsi, makalah, input data, internet, laptop, administrasi, admin
fotokopi - -: fotokopi, foto copy, foto kopi, alat tulis > jilid, scan, atk, print
teknisikomputer 3512 Teknisi komputer: teknisi komputer, jaringan komputer, jaringan, network, technical support, perakitan komputer, servis komputer, servis laptop, servis printer, instal ulang > laptop, printer, wifi, mikrotik, router, server, windows, virus, komputer rusak, cctv
cctv 7422 Teknisi komputer: cctv, wifi, parabola, fiber optik, kamera pengawas > kamera, internet, antena
web 2513 -: website, web, pemrograman, programmer, programming, coding, software > aplikasi, sistem informasi, toko online, database
desain 2166 Desain grafis: desain grafis, desain, multimedia, editing video, konten kreator, ilustrator, photoshop, coreldraw, canva > logo, poster, desain undangan, undangan digital, kemasan, brosur, banner, animasi, foto, fotografi, fotografer, video, videografi, videografer
foto 3431 Desain grafis: fotografi, fotografer, foto, motret, photobooth, fotobooth > prewedding, wisuda, cetak foto, kamera, dokumentasi, album, nikah, pernikahan, pengantin
video 3521 Desain grafis: videografi, videografer, video, edit video, editing video, syuting, live streaming, drone > dokumentasi, konten, youtube, film
promosi 2431 Pemasaran digital: pemasaran digital, pemasaran, digital marketing, marketing, toko daring, toko online, bisnis manajemen, bisnis dan manajemen, marketplace, media sosial > iklan, promosi, shopee, tokopedia, instagram, tiktok, facebook, seo, branding, reseller, online
kasir 5230 -: kasir, pramuniaga, sales > jaga toko, swalayan
toko 5221 -: sembako, kelontong, pracangan, pulsa > grosir, beras, minyak goreng, elpiji, galon
admin 4110 Operator komputer: administrasi, admin, tata usaha, sekretaris > surat, arsip, dokumen, proposal, resepsionis
akuntansi 3313 -: akuntansi, akuntan, pembukuan, perpajakan > laporan keuangan, pajak, keuangan
rambut 5141 Tata rambut: tata rambut, potong rambut, pangkas, cukur, barber, barbershop, salon, penata rambut, hairdresser, hairdressing, kecantikan rambut > rambut, smoothing, rebonding, creambath, cat rambut, keriting, catok, sanggul
kecantikan 5142 Tata kecantikan: tata kecantikan, kecantikan, kecantikan kulit, rias, paes, dukun pengantin, makeup, make up, mua, beauty, spa, facial, salon kecantikan, eyelash, nail art > pengantin, nikah, dandan, wisuda, kosmetik, lulur, henna, bulu mata, alis, sulam alis, manicure, pedicure, perawatan wajah, jerawat, baju pengantin, pernikahan
pijat 3255 -: pijat, urut, refleksi, massage, terapis, bekam, totok > pegal, keseleo, terkilir, pijat bayi, spa, lulur, kerokan
acara 3332 -: event organizer, wedding organizer > acara, nikah, wedding, hajatan, ulang tahun, pengantin
dekorasi 3432 -: dekorasi, desain interior, interior, backdrop > pelaminan, kuade, balon, nikah, wallpaper, gorden, janur, ulang tahun, panggung, lamaran, seserahan, pengantin
tenda - -: tenda, persewaan, alat pesta, sewa baju, sewa kursi > hajatan, nikah, panggung, kursi plastik, pengantin, kostum, baju pengantin, baju adat, toga
sound 3521 -: sound, sound sistem, karaoke, lighting > speaker, mikrofon, panggung, hajatan
musik 2652 -: musik, organ tunggal, elekton, hadrah, rebana, gamelan, band, penyanyi, campursari, seni tari, drumband > gitar, dangdut, tari, sinden, orkes, marawis, angklung
mc 2656 -: mc, pembawa acara, moderator, public speaking, penyiar > pidato, host
bangunan 7112 Bangunan: bangunan, tukang batu, nukang, konstruksi, scaffolding, kontraktor, renovasi, bangun rumah, mandor, kuli, pemborong > rumah, dapur, kamar mandi, tembok, dinding, pondasi, keramik, lantai, plafon, gipsum, atap, genteng, semen, batako, batu bata, paving, cor, beton, plester, wc, pagar tembok, baja ringan, cat, drafter, autocad, arsitek
atap 7121 Bangunan: baja ringan, tukang atap, galvalum > atap, genteng, talang, asbes, plafon
gambar 3118 Bangunan: drafter, autocad, cad, arsitek, juru gambar, gambar bangunan, gambar teknik, gambar rumah > denah, rab, desain rumah
cat 7131 -: cat, cat rumah, cat tembok > plamir, dinding, waterproofing, tembok, wallpaper
aluminium 7125 -: aluminium, kaca > etalase, jendela, cermin, akuarium, kaca film
ledeng 7126 -: ledeng, plumbing, plumber, pipa, sedot wc > keran, wc, mampet, wastafel, kloset, pdam, pompa air, tandon, septic tank
sumur 8113 -: sumur, ngebor > pompa air, air bersih, sanyo, jetpump, bor
kayu 7522 Perkayuan: perkayuan, kayu, mebel, furnitur, pertukangan, ukir, mranggi, carpentry, carpenter, kusen > meja, kursi, lemari, lemari pakaian, dipan, ranjang, bufet, rak, pintu, jendela, kitchen set, gebyok, jati, pelitur, palet, tempat tidur, bangku, gazebo
jok 7534 -: jok, sofa, kasur > kursi, springbed, bantal, guling, boneka
bubut 7223 Teknik manufaktur: teknik manufaktur, manufaktur, bubut, bengkel bubut, cnc, mesin produksi, teknik mesin > baut, mur, ulir, suku cadang, onderdil, cetakan, mesin pertanian, mesin
pandaibesi 7221 -: pandai besi, empu > parang, pisau, cangkul, pacul, celurit, sabit, arit, keris
kunci 7222 -: tukang kunci, ahli kunci, duplikat kunci > kunci, gembok
emas 7313 -: perhiasan, tukang emas > emas, perak, cincin, gelang, kalung, akik
jam 7311 -: servis jam, tukang jam > jam, arloji
sepatu 7536 -: sol, sol sepatu, tukang sepatu > sepatu, sandal
kerajinan 7317 Kerajinan: kerajinan, perajin, kriya, handicraft, handmade, anyam, anyaman, suvenir > rotan, bambu, pandan, mendong, eceng gondok, tikar, besek, keranjang, caping, tampah, cendera mata, oleh oleh, hiasan, batok kelapa, gantungan kunci, miniatur, tas, gerabah, guci, rajut, buket, hampers, kain perca
rajut 7318 Kerajinan: rajut, crochet, makrame > tas rajut, syal, benang
kulit 7318 Kerajinan: kerajinan kulit > kulit, dompet, tas, sabuk, ikat pinggang
bunga - Kerajinan: buket, florist, toko bunga, karangan bunga, papan bunga > bunga, hampers, kembang, parsel
alatberat 8342 Alat berat: alat berat, ekskavator, heavy equipment, buldozer, backhoe, beko > bego, loader, urug, galian, crane
crane 8343 Alat berat: crane, derek, rigger > mobil derek
forklift 8344 Forklift: forklift > gudang, bongkar muat
sopir 8322 -: sopir, driver, pengemudi, ojek, travel, rental mobil, sewa mobil > antar jemput, mobil, taksi
angkut 8332 -: angkut, sopir truk, ekspedisi, sewa truk, sewa pikap, pindahan, pindah rumah, kernet > truk, pikap, bongkar muat
kurir 9621 -: kurir, jasa antar, delivery > paket, antar
gudang 4321 -: pergudangan, logistik > gudang, packing
pabrik 9329 -: buruh pabrik, operator produksi > pabrik, packing, qc
pertanian 6111 Pertanian: pertanian, tani, hortikultura, hidroponik, agribisnis, budidaya tanaman, tanam > sayur, padi, beras, jagung, cabai, tomat, bawang, kedelai, semangka, melon, buah, bibit, benih, pupuk, kompos, sawah, panen, jamur, kacang, kebun, sawit, traktor
traktor 8341 Pertanian: traktor, bajak sawah, alat pertanian > sawah, perontok, panen padi
kebun 6112 Pertanian: perkebunan, sawit > kebun, karet, kakao, kopi, pinang, kelapa, tebu, durian, jeruk
tembakau 7516 -: tembakau, rajang > rokok
taman 6113 -: pertamanan, tukang taman, tukang kebun, landscape, tanaman hias > taman, rumput, bunga, anggrek, pot, bonsai, pohon, kolam
ikan 6221 Perikanan: perikanan, budidaya ikan, tambak, budidaya lele, budidaya udang, bioflok > ikan, lele, nila, gurami, bandeng, udang, kepiting, patin, kolam, rumput laut, nelayan
nelayan 6222 Perikanan: nelayan > ikan laut, jaring, pancing, perahu, cumi, rajungan, teri
ternak 6121 Peternakan: peternakan, ternak, ngarit, inseminasi buatan > sapi, kambing, domba, kerbau, kelinci, susu, kandang, daging, pupuk kandang, unggas, ayam, bebek, telur, aqiqah, madu
potong 7511 Peternakan: aqiqah, jagal, potong hewan > daging, kambing guling, kurban
unggas 6122 Peternakan: unggas, ternak ayam, ternak bebek > ayam, bebek, itik, puyuh, telur, burung
garam - -: garam
laundry 9121 -: laundry, binatu, cuci setrika, cuci kiloan, cuci baju, cuci karpet, cuci sepatu > cuci, setrika, karpet, selimut, bed cover
kebersihan 9112 -: cleaning servis, office boy, kebersihan, bersih bersih, bersih rumah > cuci sofa, cuci kasur, sampah, pel
art 9111 -: asisten rumah tangga, pembantu, pembantu rumah tangga, rewang > art, rumah tangga, beres beres, setrika, masak
pengasuh 5311 -: pengasuh, baby sitter, babysitter, momong, ngemong, penitipan anak, paud > bayi, anak, balita, asuh
perawat 5322 -: caregiver, perawat > lansia, orang sakit, pasien
les 2359 -: les, bimbingan belajar, guru privat, privat > matematika, calistung, ngaji, guru, kursus
penerjemah 2643 -: terjemah, translator, interpreter > dokumen, bahasa asing
inggris - Bahasa Inggris: bahasa inggris, inggris, english, penerjemah > toefl, terjemah, dokumen, translator
jepang - Bahasa Jepang: bahasa jepang, jepang, japanese > jlpt
korea - Bahasa Korea: bahasa korea, korea, korean > eps topik
bahasa 2353 -: bahasa asing, mandarin, bahasa arab, bahasa jerman > taiwan, hongkong
satpam 5414 Satuan pengamanan: satuan pengamanan, satpam, security, gada pratama, keamanan, jaga malam > parkir, pengawal
k3 3257 -: k3, keselamatan kerja, hse > apar, p3k
wirausaha - Kewirausahaan: kewirausahaan, wirausaha, wira usaha, wiraswasta, produktivitas, entrepreneur > modal usaha, izin usaha
rongsok 9611 -: rongsok, rosok, barang bekas, daur ulang, bank sampah, pengepul > besi tua, kardus, botol
sabun - -: sabun > deterjen, lilin, parfum
`;

/** The usual spelling=others of the same word. */
export const variants = `
jahit=jait, bordir=border, garmen=garment garmet, konveksi=konpeksi konfeksi, tailor=taylor, butik=butique boutique
fashion=fesyen, permak=vermak, blazer=blaser, jaket=jacket, kaus=kaos, mukena=mukenah, seprai=sprei seprei
gorden=gordyn gordin gordeng korden hordeng, resleting=ritsleting retsleting restleting sleting, sandal=sendal
suvenir=sovenir souvenir, handicraft=handycraft, kriya=kria, perajin=pengrajin, pagar=pager, teralis=terali tralis
kanopi=kanopy canopy, railing=raling reling, stainless=stainles stenlis stainlis
aluminium=alumunium almunium aluminum, holo=hollow hollo, galvalum=galvalume, gipsum=gypsum, plafon=plavon plafond
paving=paping, keramik=kramik ubin tegel, pondasi=fondasi, wallpaper=walpaper
mebel=meubel meubeler mebeler meubiler moubiler mubel meubelair, furnitur=furniture, lemari=almari, kusen=kosen
servis=service serpis servise, teknik=tehnik, teknisi=tehnisi, teknologi=tehnologi, listrik=listerik
korsleting=konsleting korslet konslet, sekring=sekering, genset=jenset, dinamo=dynamo, keran=kran, wastafel=westafel, kloset=closet
septic=septik, otomotif=otomotip, mekanik=mechanic, montir=monter, bengkel=benkel, injeksi=injection, aki=accu
knalpot=kenalpot, pelek=velg velek peleg, sepeda=sepedah, pikap=pickup, truk=truck, sopir=supir, ojek=ojeg
ekskavator=excavator eskavator exavator, buldozer=bulldozer buldoser, forklift=forklip forlift, traktor=tractor
elektronik=electronic, ponsel=handphone hanphone smartphone hape, komputer=computer, laptop=leptop, video=vidio
foto=photo poto, fotografi=photography potografi, fotografer=photographer potografer, videografi=videography
videografer=videographer, prewedding=prewed, syuting=shooting, konten=kontent content, kreator=creator
desain=disain design, desainer=designer disainer, grafis=graphic, stiker=sticker, banner=baner
fotokopi=fotocopy potokopi potocopy photocopy, katering=catering ketering cathering catring, kue=kueh kuweh
donat=donut, brownies=brownis, tart=tar, snack=snak, box=boks, keripik=kripik, kerupuk=krupuk, rempeyek=peyek
telur=telor endog endhog, cabai=cabe lombok cabek, sambal=sambel, mi=mie, bakso=baso, jus=juice, restoran=restaurant resto, kafe=cafe
laundry=londri loundry laundri, pijat=pijet pijit, massage=masage, facial=fasial, makeup=mekap, manicure=manikur
pedicure=pedikur, creambath=creambat krimbat, smoothing=smoting, pengantin=penganten manten nganten, wedding=weding
dekorasi=dekor decoration, kuade=kwade, buket=bouquet bucket, parsel=parcel, security=sekuriti scurity
hidroponik=hidroponic hydroponik hydroponic hydroponics, hortikultura=holtikultura, peternakan=perternakan
aqiqah=akikah, celurit=clurit, privat=private, kursus=khursus, inggris=inggeris, entrepreneur=enterpreneur
manajemen=management menejemen, manajer=manager menejer, akuntansi=akunting accounting, administrasi=adminstrasi
keterampilan=ketrampilan, terampil=trampil, praktik=praktek, analisis=analisa, aktif=aktip, izin=ijin
sertifikat=sertipikat, ijazah=ijasah, proyek=projek project, sistem=system sistim
muhammad=moch moh muh mohamad mohammad mochamad mochammad muhamad mohammed, ahmad=ach achmad akhmad, abdul=abd
aisyah=aisah, fatimah=fatima, khotimah=hotimah, khadijah=hodijah khodijah, zainab=zaenab, zainal=zaenal
zainuddin=zaenudin, saiful=saeful, yusuf=jusuf, slamet=selamet, magic=mejik, instal=install, televisi=tivi
kambing=embe, ikan=iwak jhuko, ayam=pitik hayam, rumah=omah griya, bambu=pring awi
baju=klambi kalambi klambhi, nasi=sego sega, makanan=panganan dhaharan dahareun kadaharan, burung=manuk
kerbau=kebo, pintu=lawang, singkong=telo ketela, pisang=gedang, garam=uyah, air=banyu cai, pupuk=rabuk
tenda=terop tarub, tikar=kloso, kandang=kandhang, benih=wiji, uang=duit
`;

/** Abbreviation=what it stands for. */
export const expansions = `
hp=ponsel, tv=televisi, komp=komputer, ultah=ulang tahun, adm=administrasi, olshop=toko online, medsos=media sosial
eo=event organizer, wo=wedding organizer, prt=pembantu rumah tangga, spg=sales promotion girl, ob=office boy
bimbel=bimbingan belajar, bhs=bahasa, mtk=matematika, gbr=gambar, rmh=rumah, brg=barang, tkg=tukang, loker=lowongan kerja
lowker=lowongan kerja, pglm=pengalaman, kec=kecamatan, kab=kabupaten, ds=desa, kel=kelurahan, jl=jalan, jln=jalan
disnaker=dinas tenaga kerja, blk=balai latihan kerja, lpk=lembaga pelatihan kerja
`;

/** Left out of a query while other words remain. */
export const stop = `
yang yg sing di ke dari dan atau untuk utk dengan dgn pada oleh dalam para ini itu ya yuk dong sih cari nyari
mencari carikan golek nggolek butuh membutuhkan perlu mau ingin pengen minta tolong mohon info ada bisa dapat punya
apa siapa mana dimana saya aku kami kita murah termurah dekat terdekat sekitar daerah wilayah sini bagus terbaik
terpercaya paling harga tarif biaya tidak tdk gak nggak ora
`;

/** Words of doing; left out of a query while a trade, a thing or another word remains. */
export const soft = `
tukang tokang juru ahli teknisi petugas karyawan tenaga operator orang guru kursus pelatihan belajar jasa servis
reparasi perbaikan perbaiki memperbaiki betulin benerin betulkan benahi ndandani dandani mbenerno mbetulno ngomean
menerkeun pasang memasang pemasangan bongkar rawat perawatan ganti cek rusak mati bikin bikinin buat buatkan membuat
pembuatan gawe nggawe garap kerja borongan panggilan harian jual jualan penjual dagang pedagang bakul toko beli
pesan pesanan order sewa terima melayani usaha profesional bocor macet retak pecah
`;

/** Forms of address and degrees, left out of names and queries while other words remain. */
export const titles = `
h hj kh ir dr drs dra prof bpk bapak pak ibu bu mas mbak mba kang cak sdr sdri ust ustad ustadz ustadzah nyai gus
ning lora s m a d e t st se sh mm mt mh pd spd mpd kom skom si msi ag sag mag sos ssos ip tr kep md amd psi lc
`;

/** Bases of work words, and whole words that look inflected. */
export const roots = `
administrasi aduk ajar aman ambil angkut antar anyam aplikasi arsip asah asap asuh atur awas ayun babat baca bagi
bahan baik bajak baju bakar balai bangun banting bantu baterai batik bawa bayar bedak bekas belah belas beli benah
benar bengkel bening bensin benteng berani beras berat berita berkat berlian bersih beruang betul bikin bilas
bimbing bina bingkai bongkar bor bordir borong buah buat bubut buka bungkus buruh cabai cair campur cantik cari cat
catat cetak cor cuci cukur dagang dandan dekorasi derek desain didik diesel digital dinamo dinas dinding dingin
dipan disiplin dorong durian edit fabrikasi fotografi gali gambar gamelan ganti garap garasi gelas giling goreng
gosok guling gulung gunting gurami guru halaman hantar hias hibur hidang hitung hotel ikan ikat inap injeksi
instalasi isi jaga jahit jajan jalan jamu jaringan jasa jemput jemur jeruk jilid jual kabel kain kaligrafi kanopi
kantor kaput karangan karung kayu kebaya kebun kedai kedelai kelapa kelas kelola kelompok kelontong kemas kembang
kemeja kemudi kendara kenduri kepala keramik keran kerang keranjang keras kereta kering keripik keris kerja kertas
kerudung kerupuk ketik ketok ketupat kikir kilap kirim konveksi kukus kuli kunci kupas kuras kursi kursus lantai lap
lapis las latih layan ledeng lem lemari lembur lepas linting lipat listrik lukis lulus main makan malas mandarin
mandiri masak mebel meja mekanik melati menara mentega mentol merah merek mesin meter minum mobil modal
momong motor muat nelayan ngaji nikah nyala nyaman nyanyi obat obras olah oles operasi padam pahat pajak
pakai pakan panas pancing pandai panen pangan panggang panggil pangkas panjat pantai papan parkir pasak pasang pasar
pecah pedas pegang pel pelaminan pelat pelihara pelitur peluru pempek pendek pengantin pensil penting penuh pepaya
perabot perahu perak perempuan periksa perkakas permak permata permen pesan pesantren pesawat pesisir pesta pijat
pilih pimpin pindah pinjam pintal poles potong potret prasmanan produksi promosi proses pupuk putar racik rajang
rajin rajut rakit rambut rambutan rangkai rantai rawat rebus refleksi rekam renda restoran rias ringan rombak
rongsok rosok ruang rumah sablon sadap saji salur sambung sangrai santan sapu sarapan saring satpam sayur sederhana
sedot segar sehat sekolah sekretaris selai selamat selendang selimut selokan sembako semir semprot senapan sepatu
sepeda seprai sepuh seragam serut servis setel setir setor setrika sewa siar sikat simpan siram solder sopir sulam
suluh sunting susun tahan taman tambah tambak tambal tambang tampil tanam tangkap tani tari tarik tata tawar tebang
tekan teknik teknisi telepon televisi tembaga tembakau tempa tempat tempel tenaga tenun teralis terampil terap
terapi terapis terasi terbit teri terigu terima terjemah ternak terong terpal tertib timbang titip tolong
totok tukang tukar tulis tumbuk tumis tunggu turun tusuk tutup ubah uji ukir ukur undang urus urut usaha videografi
warna wirausaha wisata
peras pandu perah pompa temu tembok pematang memori merica beranda beringin merdeka mentah mentari menteri
meriam merpati pelita pelana pelangi permadani perangko penjara pensiun periuk diskon diploma direktur kelinci
kelambu kemangi kemiri kenari kepiting keladi terompet teratai terminal teripang semangka selada
seledri serabi nangka nanas marah mangga manggis markisa gulai cukai petai santai sungai bengkuang
kantin petasan pertama perkara percuma berkas beludru belimbing
`;
