CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE meta (
	"key" VARCHAR(40) NOT NULL, 
	value VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY ("key")
);
CREATE TABLE kantor (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	instansi VARCHAR(160) NOT NULL, 
	perangkat_daerah VARCHAR(160), 
	tempat VARCHAR(80), 
	alamat VARCHAR(300), 
	telepon VARCHAR(40), 
	surel VARCHAR(120), 
	laman VARCHAR(120), 
	lambang BLOB, 
	kertas VARCHAR(4) NOT NULL, 
	CONSTRAINT pk_kantor PRIMARY KEY (id), 
	CONSTRAINT ck_kantor_kertas CHECK (kertas = 'a4' OR kertas = 'f4')
);
CREATE TABLE unit_kerja (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nama VARCHAR(200) NOT NULL, 
	induk_id VARCHAR(36), 
	urutan INTEGER, 
	kode_siasn VARCHAR(42), ditutup DATE, 
	CONSTRAINT pk_unit_kerja PRIMARY KEY (id), 
	CONSTRAINT ck_unit_kerja_urutan CHECK (urutan BETWEEN 0 AND 9999), 
	CONSTRAINT fk_unit_kerja_induk_id FOREIGN KEY(induk_id) REFERENCES unit_kerja (id)
);
CREATE TABLE nomor_dokumen (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	jenis VARCHAR(8) NOT NULL, 
	tahun INTEGER NOT NULL, 
	terakhir INTEGER NOT NULL, 
	CONSTRAINT pk_nomor_dokumen PRIMARY KEY (id), 
	CONSTRAINT uq_nomor_dokumen_jenis_tahun UNIQUE (jenis, tahun)
);
CREATE TABLE pegawai (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nip VARCHAR(18) NOT NULL, 
	nama VARCHAR(120) NOT NULL, 
	gelar_depan VARCHAR(40), 
	gelar_belakang VARCHAR(80), 
	tempat_lahir VARCHAR(80), 
	tanggal_lahir DATE, 
	jenis_kelamin VARCHAR(1), 
	agama VARCHAR(40), 
	status_perkawinan VARCHAR(20), 
	nik VARCHAR(16), 
	npwp VARCHAR(24), 
	bpjs VARCHAR(20), 
	nip_lama VARCHAR(9), 
	kartu_asn VARCHAR(40), 
	nomor_hp VARCHAR(20), 
	email VARCHAR(120), 
	email_dinas VARCHAR(120), 
	alamat VARCHAR(300), 
	status_pegawai VARCHAR(8) NOT NULL, 
	jenis_pegawai VARCHAR(40), 
	kedudukan_hukum VARCHAR(80), 
	unit_kerja_id VARCHAR(36), 
	golongan_awal VARCHAR(8), 
	tmt_cpns DATE, 
	nomor_sk_cpns VARCHAR(80), 
	tanggal_sk_cpns DATE, 
	tmt_pns DATE, 
	nomor_sk_pns VARCHAR(80), 
	tanggal_sk_pns DATE, 
	pns_id VARCHAR(42), 
	data_siasn VARCHAR(8000), tmt_berhenti DATE, karpeg VARCHAR(20), karis_karsu VARCHAR(20), taspen VARCHAR(24), kelurahan VARCHAR(80), kecamatan VARCHAR(80), kabupaten VARCHAR(80), provinsi VARCHAR(80), tinggi INTEGER, berat INTEGER, rambut VARCHAR(40), bentuk_muka VARCHAR(40), warna_kulit VARCHAR(40), ciri_khas VARCHAR(120), kegemaran VARCHAR(160), 
	CONSTRAINT pk_pegawai PRIMARY KEY (id), 
	CONSTRAINT uq_pegawai_nip UNIQUE (nip), 
	CONSTRAINT ck_pegawai_nip CHECK (length(nip) = 18), 
	CONSTRAINT ck_pegawai_nik CHECK (length(nik) = 16), 
	CONSTRAINT ck_pegawai_jenis_kelamin CHECK (jenis_kelamin = 'L' OR jenis_kelamin = 'P'), 
	CONSTRAINT ck_pegawai_status_pegawai CHECK (status_pegawai = 'PNS' OR status_pegawai = 'CPNS' OR status_pegawai = 'PPPK' OR status_pegawai = 'PPPK-PW'), 
	CONSTRAINT fk_pegawai_unit_kerja_id FOREIGN KEY(unit_kerja_id) REFERENCES unit_kerja (id)
);
CREATE TABLE riwayat_golongan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	golongan VARCHAR(8) NOT NULL, 
	tmt_golongan DATE NOT NULL, 
	mk_tahun INTEGER, 
	mk_bulan INTEGER, 
	nomor_sk VARCHAR(80), 
	tanggal_sk DATE, 
	pejabat_sk VARCHAR(120), jenis_kp VARCHAR(40), gaji_pokok INTEGER, dasar VARCHAR(160), 
	CONSTRAINT pk_riwayat_golongan PRIMARY KEY (id), 
	CONSTRAINT ck_riwayat_golongan_mk_tahun CHECK (mk_tahun BETWEEN 0 AND 60), 
	CONSTRAINT ck_riwayat_golongan_mk_bulan CHECK (mk_bulan BETWEEN 0 AND 11), 
	CONSTRAINT fk_riwayat_golongan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE riwayat_jabatan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	jenis_jabatan VARCHAR(12) NOT NULL, 
	jabatan VARCHAR(200) NOT NULL, 
	tmt_jabatan DATE NOT NULL, 
	eselon VARCHAR(8), 
	unit_kerja VARCHAR(200), 
	nomor_sk VARCHAR(80), 
	tanggal_sk DATE, pejabat_sk VARCHAR(120), penugasan VARCHAR(12), sampai DATE, jenjang VARCHAR(20), kelas INTEGER, tanggal_pelantikan DATE, nomor_pelantikan VARCHAR(80), 
	CONSTRAINT pk_riwayat_jabatan PRIMARY KEY (id), 
	CONSTRAINT ck_riwayat_jabatan_jenis_jabatan CHECK (jenis_jabatan = 'struktural' OR jenis_jabatan = 'fungsional' OR jenis_jabatan = 'pelaksana' OR jenis_jabatan = 'rangkap'), 
	CONSTRAINT fk_riwayat_jabatan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE riwayat_pendidikan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tingkat VARCHAR(40) NOT NULL, 
	nama_pendidikan VARCHAR(160) NOT NULL, 
	sekolah VARCHAR(160), 
	tahun_lulus INTEGER, 
	nomor_ijazah VARCHAR(80), tanggal_ijazah DATE, tempat VARCHAR(120), kepala_sekolah VARCHAR(120), gelar_depan VARCHAR(40), gelar_belakang VARCHAR(40), 
	CONSTRAINT pk_riwayat_pendidikan PRIMARY KEY (id), 
	CONSTRAINT ck_riwayat_pendidikan_tahun_lulus CHECK (tahun_lulus BETWEEN 1950 AND 2100), 
	CONSTRAINT fk_riwayat_pendidikan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE pelatihan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	jenis VARCHAR(80) NOT NULL, 
	nama VARCHAR(200) NOT NULL, 
	penyelenggara VARCHAR(160), 
	tempat VARCHAR(120), 
	tanggal_mulai DATE NOT NULL, 
	tanggal_selesai DATE, 
	jp INTEGER NOT NULL, 
	nomor_sertifikat VARCHAR(80), berlaku_sampai DATE, 
	CONSTRAINT pk_pelatihan PRIMARY KEY (id), 
	CONSTRAINT ck_pelatihan_jp CHECK (jp BETWEEN 0 AND 2000), 
	CONSTRAINT fk_pelatihan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE penugasan_penilai (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	mulai DATE NOT NULL, 
	penilai_id VARCHAR(36), 
	atasan_penilai_id VARCHAR(36), 
	nomor_delegasi VARCHAR(80), 
	tanggal_delegasi DATE, 
	penilai_luar_nama VARCHAR(120), 
	penilai_luar_jabatan VARCHAR(200), 
	penilai_luar_instansi VARCHAR(200), 
	CONSTRAINT pk_penugasan_penilai PRIMARY KEY (id), 
	CONSTRAINT fk_penugasan_penilai_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id), 
	CONSTRAINT fk_penugasan_penilai_penilai_id FOREIGN KEY(penilai_id) REFERENCES pegawai (id), 
	CONSTRAINT fk_penugasan_penilai_atasan_penilai_id FOREIGN KEY(atasan_penilai_id) REFERENCES pegawai (id)
);
CREATE TABLE skp (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nomor VARCHAR(32) NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tahun INTEGER NOT NULL, 
	mulai DATE NOT NULL, 
	selesai DATE NOT NULL, 
	paket VARCHAR(40) NOT NULL, 
	pendekatan VARCHAR(16) NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	instansi VARCHAR(200) NOT NULL, 
	tempat VARCHAR(80) NOT NULL, 
	tanggal_ttd DATE, 
	diajukan_oleh VARCHAR(120), 
	diajukan_pada VARCHAR(27), 
	ditetapkan_oleh VARCHAR(120), 
	ditetapkan_pada VARCHAR(27), 
	CONSTRAINT pk_skp PRIMARY KEY (id), 
	CONSTRAINT uq_skp_pegawai_id_tahun_mulai UNIQUE (pegawai_id, tahun, mulai), 
	CONSTRAINT ck_skp_rentang CHECK (mulai <= selesai), 
	CONSTRAINT ck_skp_status CHECK (status = 'draf' OR status = 'diajukan' OR status = 'ditetapkan'), 
	CONSTRAINT fk_skp_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE skp_hasil_kerja (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	urutan INTEGER NOT NULL, 
	jenis VARCHAR(8) NOT NULL, 
	rhk_pimpinan VARCHAR(1200) NOT NULL, 
	rhk_pimpinan_id VARCHAR(36), 
	rhk VARCHAR(1200) NOT NULL, 
	penugasan_dari VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_skp_hasil_kerja PRIMARY KEY (id), 
	CONSTRAINT ck_skp_hasil_kerja_jenis CHECK (jenis = 'utama' OR jenis = 'tambahan'), 
	CONSTRAINT fk_skp_hasil_kerja_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id)
);
CREATE TABLE skp_indikator (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	hasil_kerja_id VARCHAR(36) NOT NULL, 
	urutan INTEGER NOT NULL, 
	aspek VARCHAR(80) NOT NULL, 
	indikator VARCHAR(1200) NOT NULL, 
	target VARCHAR(1200) NOT NULL, 
	CONSTRAINT pk_skp_indikator PRIMARY KEY (id), 
	CONSTRAINT fk_skp_indikator_hasil_kerja_id FOREIGN KEY(hasil_kerja_id) REFERENCES skp_hasil_kerja (id)
);
CREATE TABLE skp_perilaku (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	urutan INTEGER NOT NULL, 
	kode VARCHAR(40) NOT NULL, 
	ekspektasi VARCHAR(1200) NOT NULL, 
	CONSTRAINT pk_skp_perilaku PRIMARY KEY (id), 
	CONSTRAINT uq_skp_perilaku_skp_id_kode UNIQUE (skp_id, kode), 
	CONSTRAINT fk_skp_perilaku_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id)
);
CREATE TABLE skp_lampiran (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	bagian VARCHAR(12) NOT NULL, 
	urutan INTEGER NOT NULL, 
	teks VARCHAR(1200) NOT NULL, 
	CONSTRAINT pk_skp_lampiran PRIMARY KEY (id), 
	CONSTRAINT ck_skp_lampiran_bagian CHECK (bagian = 'dukungan' OR bagian = 'skema' OR bagian = 'konsekuensi'), 
	CONSTRAINT fk_skp_lampiran_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id)
);
CREATE TABLE evaluasi (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nomor VARCHAR(32) NOT NULL, 
	nomor_dokumen VARCHAR(32) NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tahun INTEGER NOT NULL, 
	periode VARCHAR(8) NOT NULL, 
	mulai DATE NOT NULL, 
	selesai DATE NOT NULL, 
	paket VARCHAR(40) NOT NULL, 
	status VARCHAR(8) NOT NULL, 
	capaian VARCHAR(16), 
	dasar_capaian VARCHAR(1200) NOT NULL, 
	rating_hasil_kerja VARCHAR(8), 
	rating_perilaku VARCHAR(8), 
	catatan VARCHAR(4000) NOT NULL, 
	instansi VARCHAR(200) NOT NULL, 
	tempat VARCHAR(80) NOT NULL, 
	tanggal_penilai DATE, 
	tanggal_pegawai DATE, 
	diselesaikan_oleh VARCHAR(120), 
	diselesaikan_pada VARCHAR(27), 
	CONSTRAINT pk_evaluasi PRIMARY KEY (id), 
	CONSTRAINT uq_evaluasi_skp_id_periode UNIQUE (skp_id, periode), 
	CONSTRAINT ck_evaluasi_rentang CHECK (mulai <= selesai), 
	CONSTRAINT ck_evaluasi_periode CHECK (periode = 'tw1' OR periode = 'tw2' OR periode = 'tw3' OR periode = 'tw4' OR periode = 'akhir'), 
	CONSTRAINT ck_evaluasi_status CHECK (status = 'draf' OR status = 'selesai'), 
	CONSTRAINT ck_evaluasi_capaian CHECK (capaian = 'istimewa' OR capaian = 'baik' OR capaian = 'butuh_perbaikan' OR capaian = 'kurang' OR capaian = 'sangat_kurang'), 
	CONSTRAINT ck_evaluasi_rating_hasil_kerja CHECK (rating_hasil_kerja = 'di_bawah' OR rating_hasil_kerja = 'sesuai' OR rating_hasil_kerja = 'di_atas'), 
	CONSTRAINT ck_evaluasi_rating_perilaku CHECK (rating_perilaku = 'di_bawah' OR rating_perilaku = 'sesuai' OR rating_perilaku = 'di_atas'), 
	CONSTRAINT fk_evaluasi_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id), 
	CONSTRAINT fk_evaluasi_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE evaluasi_realisasi (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	evaluasi_id VARCHAR(36) NOT NULL, 
	indikator_id VARCHAR(36) NOT NULL, 
	realisasi VARCHAR(1200) NOT NULL, 
	bukti_dukung VARCHAR(1200) NOT NULL, 
	CONSTRAINT pk_evaluasi_realisasi PRIMARY KEY (id), 
	CONSTRAINT uq_evaluasi_realisasi_evaluasi_id_indikator_id UNIQUE (evaluasi_id, indikator_id), 
	CONSTRAINT fk_evaluasi_realisasi_evaluasi_id FOREIGN KEY(evaluasi_id) REFERENCES evaluasi (id), 
	CONSTRAINT fk_evaluasi_realisasi_indikator_id FOREIGN KEY(indikator_id) REFERENCES skp_indikator (id)
);
CREATE TABLE evaluasi_umpan_balik (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	evaluasi_id VARCHAR(36) NOT NULL, 
	urutan INTEGER NOT NULL, 
	sasaran VARCHAR(12) NOT NULL, 
	sasaran_id VARCHAR(40) NOT NULL, 
	pemberi VARCHAR(120) NOT NULL, 
	tanggal DATE, 
	teks VARCHAR(1200) NOT NULL, 
	CONSTRAINT pk_evaluasi_umpan_balik PRIMARY KEY (id), 
	CONSTRAINT ck_evaluasi_umpan_balik_sasaran CHECK (sasaran = 'hasil_kerja' OR sasaran = 'perilaku'), 
	CONSTRAINT fk_evaluasi_umpan_balik_evaluasi_id FOREIGN KEY(evaluasi_id) REFERENCES evaluasi (id)
);
CREATE TABLE pihak_dokumen (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36), 
	evaluasi_id VARCHAR(36), 
	peran VARCHAR(16) NOT NULL, 
	pegawai_id VARCHAR(36), 
	nama VARCHAR(300) NOT NULL, 
	nip VARCHAR(18) NOT NULL, 
	pangkat_golongan VARCHAR(80) NOT NULL, 
	jabatan VARCHAR(200) NOT NULL, 
	unit_kerja VARCHAR(300) NOT NULL, 
	pakai_instansi BOOLEAN NOT NULL, 
	CONSTRAINT pk_pihak_dokumen PRIMARY KEY (id), 
	CONSTRAINT uq_pihak_dokumen_skp_id_peran UNIQUE (skp_id, peran), 
	CONSTRAINT uq_pihak_dokumen_evaluasi_id_peran UNIQUE (evaluasi_id, peran), 
	CONSTRAINT ck_pihak_dokumen_satu_dokumen CHECK ((skp_id IS NULL) <> (evaluasi_id IS NULL)), 
	CONSTRAINT ck_pihak_dokumen_peran CHECK (peran = 'pegawai' OR peran = 'penilai' OR peran = 'atasan_penilai'), 
	CONSTRAINT fk_pihak_dokumen_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id), 
	CONSTRAINT fk_pihak_dokumen_evaluasi_id FOREIGN KEY(evaluasi_id) REFERENCES evaluasi (id), 
	CONSTRAINT fk_pihak_dokumen_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE event (
	seq INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	txn VARCHAR(36) NOT NULL, 
	record_type VARCHAR(40) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(6) NOT NULL, 
	changes TEXT NOT NULL, 
	actor VARCHAR(120) NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	office VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_event PRIMARY KEY (seq)
);
CREATE TABLE audit (
	seq INTEGER NOT NULL, 
	txn VARCHAR(36) NOT NULL, 
	action VARCHAR(60) NOT NULL, 
	actor VARCHAR(120) NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	subject VARCHAR(300) NOT NULL, 
	events INTEGER NOT NULL, 
	first_event INTEGER, 
	last_event INTEGER, 
	digest VARCHAR(64) NOT NULL, peran VARCHAR(120), alasan VARCHAR(500), saksi VARCHAR(120), versi VARCHAR(40), prev_hash VARCHAR(64), hash VARCHAR(64), mac VARCHAR(64), 
	CONSTRAINT pk_audit PRIMARY KEY (seq), 
	CONSTRAINT uq_audit_txn UNIQUE (txn)
);
CREATE TABLE draft (
	id VARCHAR(36) NOT NULL, 
	actor VARCHAR(120) NOT NULL, 
	form VARCHAR(60) NOT NULL, 
	object_id VARCHAR(80) NOT NULL, 
	base_version INTEGER, 
	data TEXT NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id), 
	CONSTRAINT uq_draft_actor_form_object_id UNIQUE (actor, form, object_id)
);
CREATE TABLE pembatasan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	pemohon VARCHAR(120) NOT NULL, 
	alasan VARCHAR(500) NOT NULL, 
	oleh VARCHAR(120) NOT NULL, 
	pada VARCHAR(27) NOT NULL, 
	dicabut_oleh VARCHAR(120), 
	dicabut_pada VARCHAR(27), 
	alasan_cabut VARCHAR(500), 
	CONSTRAINT pk_pembatasan PRIMARY KEY (id), 
	CONSTRAINT fk_pembatasan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE cetakan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	formulir VARCHAR(40) NOT NULL, 
	nomor VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_cetakan PRIMARY KEY (id), 
	CONSTRAINT fk_cetakan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE aturan_retensi (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	kelas VARCHAR(40) NOT NULL, 
	pemicu VARCHAR(16) NOT NULL, 
	masa_aktif INTEGER NOT NULL, 
	masa_inaktif INTEGER NOT NULL, 
	nasib VARCHAR(16) NOT NULL, 
	dasar VARCHAR(300) NOT NULL, 
	berlaku_dari DATE NOT NULL, 
	CONSTRAINT pk_aturan_retensi PRIMARY KEY (id), 
	CONSTRAINT ck_aturan_retensi_masa CHECK (masa_aktif >= 0 AND masa_inaktif >= 0), 
	CONSTRAINT ck_aturan_retensi_pemicu CHECK (pemicu = 'berhenti' OR pemicu = 'akhir_tahun'), 
	CONSTRAINT ck_aturan_retensi_nasib CHECK (nasib = 'musnah' OR nasib = 'permanen' OR nasib = 'dinilai_kembali')
);
CREATE TABLE pemusnahan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nomor VARCHAR(40) NOT NULL, 
	pada VARCHAR(27) NOT NULL, 
	oleh VARCHAR(120) NOT NULL, 
	saksi VARCHAR(120) NOT NULL, 
	alasan VARCHAR(500), 
	cadangan VARCHAR(120) NOT NULL, 
	cadangan_lama INTEGER NOT NULL, 
	cadangan_sampai VARCHAR(10) NOT NULL, 
	CONSTRAINT pk_pemusnahan PRIMARY KEY (id), 
	CONSTRAINT uq_pemusnahan_nomor UNIQUE (nomor)
);
CREATE TABLE pemusnahan_rincian (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pemusnahan_id VARCHAR(36) NOT NULL, 
	kelas VARCHAR(40) NOT NULL, 
	dasar VARCHAR(300) NOT NULL, 
	masa VARCHAR(120) NOT NULL, 
	berkas INTEGER NOT NULL, 
	rekaman INTEGER NOT NULL, 
	peristiwa INTEGER NOT NULL, 
	sidik VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_pemusnahan_rincian PRIMARY KEY (id), 
	CONSTRAINT fk_pemusnahan_rincian_pemusnahan_id FOREIGN KEY(pemusnahan_id) REFERENCES pemusnahan (id)
);
CREATE TABLE jejak_dimusnahkan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pemusnahan_id VARCHAR(36) NOT NULL, 
	seq INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_jejak_dimusnahkan PRIMARY KEY (id), 
	CONSTRAINT fk_jejak_dimusnahkan_pemusnahan_id FOREIGN KEY(pemusnahan_id) REFERENCES pemusnahan (id)
);
CREATE TABLE riwayat_unit (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	unit_kerja_id VARCHAR(36) NOT NULL, 
	nama VARCHAR(200) NOT NULL, 
	induk_id VARCHAR(36), 
	mulai DATE, 
	sampai DATE NOT NULL, 
	perubahan VARCHAR(12), 
	dasar VARCHAR(200), 
	CONSTRAINT pk_riwayat_unit PRIMARY KEY (id), 
	CONSTRAINT fk_riwayat_unit_unit_kerja_id FOREIGN KEY(unit_kerja_id) REFERENCES unit_kerja (id), 
	CONSTRAINT fk_riwayat_unit_induk_id FOREIGN KEY(induk_id) REFERENCES unit_kerja (id)
);
CREATE TABLE formasi (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nama VARCHAR(200) NOT NULL, 
	unit_kerja_id VARCHAR(36) NOT NULL, 
	jenis_jabatan VARCHAR(12) NOT NULL, 
	eselon VARCHAR(8), 
	jenjang VARCHAR(20), 
	kelas INTEGER, 
	kebutuhan INTEGER, 
	bup INTEGER, 
	tugas VARCHAR(2000), 
	urutan INTEGER, 
	mulai DATE, 
	sampai DATE, 
	CONSTRAINT pk_formasi PRIMARY KEY (id), 
	CONSTRAINT fk_formasi_unit_kerja_id FOREIGN KEY(unit_kerja_id) REFERENCES unit_kerja (id)
);
CREATE TABLE riwayat_pengangkatan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	jenis VARCHAR(16) NOT NULL, 
	tmt DATE NOT NULL, 
	sampai DATE, 
	golongan VARCHAR(8), 
	gaji INTEGER, 
	nomor_sk VARCHAR(80), 
	tanggal_sk DATE, 
	pejabat_sk VARCHAR(120), 
	CONSTRAINT pk_riwayat_pengangkatan PRIMARY KEY (id), 
	CONSTRAINT fk_riwayat_pengangkatan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE peninjauan_masa_kerja (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	jenis VARCHAR(8) NOT NULL, 
	tmt DATE NOT NULL, 
	tahun INTEGER, 
	bulan INTEGER, 
	mulai DATE, 
	selesai DATE, 
	nomor_sk VARCHAR(80), 
	tanggal_sk DATE, 
	keterangan VARCHAR(200), 
	CONSTRAINT pk_peninjauan_masa_kerja PRIMARY KEY (id), 
	CONSTRAINT fk_peninjauan_masa_kerja_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE kgb (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tmt DATE NOT NULL, 
	golongan VARCHAR(8), 
	mk_tahun INTEGER, 
	mk_bulan INTEGER, 
	gaji_lama INTEGER, 
	gaji_baru INTEGER, 
	nomor_surat VARCHAR(80), 
	tanggal_surat DATE, 
	pejabat_surat VARCHAR(120), 
	CONSTRAINT pk_kgb PRIMARY KEY (id), 
	CONSTRAINT fk_kgb_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE penghargaan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	nama VARCHAR(160) NOT NULL, 
	tahun INTEGER, 
	pemberi VARCHAR(160), 
	nomor_sk VARCHAR(80), 
	tanggal_sk DATE, 
	CONSTRAINT pk_penghargaan PRIMARY KEY (id), 
	CONSTRAINT fk_penghargaan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE tugas_belajar (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	jenis VARCHAR(8) NOT NULL, 
	tingkat VARCHAR(40), 
	program VARCHAR(160) NOT NULL, 
	sekolah VARCHAR(160), 
	mulai DATE, 
	selesai DATE, 
	nomor_sk VARCHAR(80), 
	tanggal_sk DATE, 
	pembiayaan VARCHAR(120), 
	CONSTRAINT pk_tugas_belajar PRIMARY KEY (id), 
	CONSTRAINT fk_tugas_belajar_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE penilaian_lama (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tahun INTEGER NOT NULL, 
	jenis VARCHAR(12), 
	mulai DATE, 
	selesai DATE, 
	nilai VARCHAR(12), 
	hasil_kerja VARCHAR(60), 
	perilaku VARCHAR(60), 
	predikat VARCHAR(40), 
	jabatan VARCHAR(200), 
	unit_kerja VARCHAR(200), 
	penilai_nama VARCHAR(120), 
	penilai_nip VARCHAR(24), 
	penilai_jabatan VARCHAR(200), 
	sumber_id VARCHAR(60), 
	CONSTRAINT pk_penilaian_lama PRIMARY KEY (id), 
	CONSTRAINT fk_penilaian_lama_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE keluarga (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	hubungan VARCHAR(12) NOT NULL, 
	nama VARCHAR(120) NOT NULL, 
	jenis_kelamin VARCHAR(1), 
	tempat_lahir VARCHAR(80), 
	tanggal_lahir DATE, 
	tanggal_nikah DATE, 
	status_anak VARCHAR(2), 
	pekerjaan VARCHAR(120), 
	tertanggung VARCHAR(5), 
	nik VARCHAR(16), 
	nomor_akta VARCHAR(80), 
	keterangan VARCHAR(200), 
	CONSTRAINT pk_keluarga PRIMARY KEY (id), 
	CONSTRAINT fk_keluarga_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE cuti (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	jenis VARCHAR(40) NOT NULL, 
	mulai DATE NOT NULL, 
	selesai DATE NOT NULL, 
	lama INTEGER, 
	satuan VARCHAR(8), 
	keputusan VARCHAR(16), 
	alasan VARCHAR(300), 
	alamat VARCHAR(200), 
	telepon VARCHAR(20), 
	tanggal_ajuan DATE, 
	nomor_surat VARCHAR(80), 
	tanggal_surat DATE, 
	pejabat_surat VARCHAR(120), 
	CONSTRAINT pk_cuti PRIMARY KEY (id), 
	CONSTRAINT fk_cuti_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE saldo_cuti (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tahun INTEGER NOT NULL, 
	sisa INTEGER NOT NULL, 
	alasan VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_saldo_cuti PRIMARY KEY (id), 
	CONSTRAINT fk_saldo_cuti_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE organisasi (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	masa VARCHAR(8), 
	nama VARCHAR(160) NOT NULL, 
	kedudukan VARCHAR(120), 
	tahun_mulai INTEGER, 
	tahun_selesai INTEGER, 
	tempat VARCHAR(120), 
	pimpinan VARCHAR(120), 
	CONSTRAINT pk_organisasi PRIMARY KEY (id), 
	CONSTRAINT fk_organisasi_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE kunjungan_ln (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	negara VARCHAR(80) NOT NULL, 
	tujuan VARCHAR(200), 
	mulai DATE, 
	selesai DATE, 
	pembiaya VARCHAR(120), 
	CONSTRAINT pk_kunjungan_ln PRIMARY KEY (id), 
	CONSTRAINT fk_kunjungan_ln_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE hukuman_disiplin (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tanggal_catat DATE NOT NULL, 
	tingkat TEXT, 
	jenis TEXT, 
	tmt TEXT, 
	selesai TEXT, 
	alasan TEXT, 
	nomor_sk TEXT, 
	tanggal_sk TEXT, 
	pejabat_sk TEXT, 
	dasar TEXT, 
	CONSTRAINT pk_hukuman_disiplin PRIMARY KEY (id), 
	CONSTRAINT fk_hukuman_disiplin_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE kesehatan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tanggal DATE NOT NULL, 
	keadaan TEXT, 
	surat TEXT, 
	CONSTRAINT pk_kesehatan PRIMARY KEY (id), 
	CONSTRAINT fk_kesehatan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE catatan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tanggal DATE NOT NULL, 
	judul VARCHAR(120) NOT NULL, 
	isi VARCHAR(2000), 
	CONSTRAINT pk_catatan PRIMARY KEY (id), 
	CONSTRAINT fk_catatan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE dokumen (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	jenis VARCHAR(40) NOT NULL, 
	judul VARCHAR(160), 
	nomor VARCHAR(80), 
	tanggal DATE, 
	berlaku_sampai DATE, 
	rekaman_jenis VARCHAR(40), 
	rekaman_id VARCHAR(36), 
	nama_berkas VARCHAR(200), 
	media VARCHAR(40), 
	ukuran INTEGER, 
	halaman INTEGER, 
	sidik VARCHAR(64), 
	CONSTRAINT pk_dokumen PRIMARY KEY (id), 
	CONSTRAINT fk_dokumen_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE isi_dokumen (
	sidik VARCHAR(64) NOT NULL, 
	kunci TEXT NOT NULL, 
	nama VARCHAR(68) NOT NULL, 
	ukuran INTEGER NOT NULL, 
	pada VARCHAR(27) NOT NULL, 
	lepas_pada VARCHAR(27), 
	CONSTRAINT pk_isi_dokumen PRIMARY KEY (sidik), 
	CONSTRAINT uq_isi_dokumen_nama UNIQUE (nama)
);
CREATE TABLE isi_dimusnahkan (
	nama VARCHAR(68) NOT NULL, 
	CONSTRAINT pk_isi_dimusnahkan PRIMARY KEY (nama)
);
CREATE TABLE delegasi_penilai (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	pengganti_id VARCHAR(36) NOT NULL, 
	mulai DATE NOT NULL, 
	sampai DATE, 
	nomor_surat VARCHAR(80), 
	tanggal_surat DATE, 
	alasan VARCHAR(200), 
	CONSTRAINT pk_delegasi_penilai PRIMARY KEY (id), 
	CONSTRAINT fk_delegasi_penilai_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id), 
	CONSTRAINT fk_delegasi_penilai_pengganti_id FOREIGN KEY(pengganti_id) REFERENCES pegawai (id)
);
CREATE TABLE tim_kerja (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nama VARCHAR(160) NOT NULL, 
	unit_kerja_id VARCHAR(36), 
	ketua_id VARCHAR(36), 
	mulai DATE, 
	sampai DATE, 
	nomor_sk VARCHAR(80), 
	tugas VARCHAR(1000), 
	CONSTRAINT pk_tim_kerja PRIMARY KEY (id), 
	CONSTRAINT fk_tim_kerja_unit_kerja_id FOREIGN KEY(unit_kerja_id) REFERENCES unit_kerja (id), 
	CONSTRAINT fk_tim_kerja_ketua_id FOREIGN KEY(ketua_id) REFERENCES pegawai (id)
);
CREATE TABLE anggota_tim (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	tim_kerja_id VARCHAR(36) NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	peran VARCHAR(120), 
	mulai DATE, 
	sampai DATE, 
	CONSTRAINT pk_anggota_tim PRIMARY KEY (id), 
	CONSTRAINT fk_anggota_tim_tim_kerja_id FOREIGN KEY(tim_kerja_id) REFERENCES tim_kerja (id), 
	CONSTRAINT fk_anggota_tim_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE hari_libur (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	tanggal DATE NOT NULL, 
	nama VARCHAR(120) NOT NULL, 
	jenis VARCHAR(16) NOT NULL, 
	CONSTRAINT pk_hari_libur PRIMARY KEY (id)
);
CREATE TABLE penandatangan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	formulir VARCHAR(40), 
	cara VARCHAR(8) NOT NULL, 
	pejabat_id VARCHAR(36), 
	nama VARCHAR(120), 
	jabatan VARCHAR(200) NOT NULL, 
	atas_nama VARCHAR(200), 
	melalui VARCHAR(200), 
	CONSTRAINT pk_penandatangan PRIMARY KEY (id), 
	CONSTRAINT fk_penandatangan_pejabat_id FOREIGN KEY(pejabat_id) REFERENCES pegawai (id)
);
CREATE TABLE teks_surat (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	formulir VARCHAR(40) NOT NULL, 
	bagian VARCHAR(40) NOT NULL, 
	isi VARCHAR(4000), 
	berlaku_dari DATE, 
	CONSTRAINT pk_teks_surat PRIMARY KEY (id)
);
CREATE TABLE daftar_simpanan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nama VARCHAR(80) NOT NULL, 
	layar VARCHAR(40) NOT NULL, 
	pemilik VARCHAR(120), 
	isi VARCHAR(8000) NOT NULL, 
	CONSTRAINT pk_daftar_simpanan PRIMARY KEY (id)
);
CREATE TABLE tata_letak_impor (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nama VARCHAR(120) NOT NULL, 
	sidik VARCHAR(64) NOT NULL, 
	pemetaan VARCHAR(16000) NOT NULL, 
	CONSTRAINT pk_tata_letak_impor PRIMARY KEY (id)
);
CREATE TABLE penjelasan_mutu (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	aturan VARCHAR(60) NOT NULL, 
	kolom VARCHAR(80), 
	sidik VARCHAR(64) NOT NULL, 
	penjelasan VARCHAR(300) NOT NULL, 
	oleh VARCHAR(120), 
	pada DATE, 
	CONSTRAINT pk_penjelasan_mutu PRIMARY KEY (id), 
	CONSTRAINT fk_penjelasan_mutu_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE pengingat_selesai (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	jenis VARCHAR(40) NOT NULL, 
	jatuh_tempo DATE NOT NULL, 
	catatan VARCHAR(300), 
	oleh VARCHAR(120), 
	pada DATE, 
	CONSTRAINT pk_pengingat_selesai PRIMARY KEY (id), 
	CONSTRAINT fk_pengingat_selesai_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE ketentuan_kantor (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	kode VARCHAR(40) NOT NULL, 
	nilai INTEGER NOT NULL, 
	berlaku_dari DATE NOT NULL, 
	dasar VARCHAR(160) NOT NULL, 
	CONSTRAINT pk_ketentuan_kantor PRIMARY KEY (id)
);
CREATE TABLE penggabungan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	asal_id VARCHAR(36) NOT NULL, 
	oleh VARCHAR(120) NOT NULL, 
	pada VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_penggabungan PRIMARY KEY (id), 
	CONSTRAINT fk_penggabungan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE ringkasan_pegawai (
	docid INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	nip VARCHAR(18) NOT NULL, 
	nama_lengkap VARCHAR(300) NOT NULL, 
	nama_urut VARCHAR(120) NOT NULL, 
	unit_kerja_id VARCHAR(36), 
	unit_kerja VARCHAR(200) NOT NULL, 
	status_pegawai VARCHAR(8) NOT NULL, 
	golongan VARCHAR(8) NOT NULL, 
	golongan_urut INTEGER NOT NULL, 
	pangkat VARCHAR(80) NOT NULL, 
	jenis_jabatan VARCHAR(12) NOT NULL, 
	jabatan VARCHAR(200) NOT NULL, 
	tmt_jabatan DATE, 
	eselon VARCHAR(8) NOT NULL, 
	jenjang VARCHAR(20) NOT NULL, 
	pendidikan VARCHAR(40) NOT NULL, 
	pendidikan_urut INTEGER NOT NULL, 
	tmt_golongan DATE, 
	kedudukan_hukum VARCHAR(80) NOT NULL, 
	jenis_kelamin VARCHAR(1) NOT NULL, 
	tanggal_lahir DATE, 
	tmt_cpns DATE, 
	kurang INTEGER NOT NULL, 
	aktif BOOLEAN NOT NULL, 
	CONSTRAINT pk_ringkasan_pegawai PRIMARY KEY (docid)
);
CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, content='ringkasan_pegawai', content_rowid='docid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE VIRTUAL TABLE cari_bagian USING fts5(nama, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');
INSERT INTO alembic_version VALUES ('0004');
INSERT INTO meta VALUES ('berkas_kunci', '04f438869e97ecd66165cc7b31ec45bf72718faed771c00d70442284072f2e33');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:03.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-3df0-70fb-aac3-a9c0c3ab77f7', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4');
INSERT INTO unit_kerja VALUES ('019cac0f-3620-7755-86c4-bbb2377c011d', 2, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB', '2026-01-15');
INSERT INTO unit_kerja VALUES ('019cac0f-3df0-744b-b00f-97bc17a4946c', 1, 'Subbagian Umum', '019cac0f-3620-7755-86c4-bbb2377c011d', NULL, NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac11-68a0-7323-8ca7-f28e7fb4ffdb', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac11-7070-7304-9d4e-0df0d03badd6', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac11-7840-7508-b77a-ac4419608c6e', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-62a0-738c-9b94-9d779b8ba452', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-7755-86c4-bbb2377c011d', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-7755-86c4-bbb2377c011d', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-7755-86c4-bbb2377c011d', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-5d30-772b-881e-a4b125ab2ba3', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati', 'Reguler', 3186600, 'PP 5/2024');
INSERT INTO riwayat_golongan VALUES ('019cac0f-6500-70f5-922c-4ec1861a0b9d', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-6cd0-7246-887e-fb3b89c30bb3', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15', 'Bupati', 'plt', '2026-01-15', 'Ahli Muda', 9, '2026-01-15', '821/3');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-74a0-756a-8242-5a0e71a140a0', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-7c70-721b-b408-8849686dde82', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1', '2026-01-15', 'Tirta Jaya', 'Prof. Sri', 'Dr.', 'S.E.');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8440-7137-ba03-d5db84d6d33d', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8c10-71a2-8e75-bc22e34f5b96', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026', '2026-01-15');
INSERT INTO pelatihan VALUES ('019cac0f-93e0-7280-bc15-d795cee68fef', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9bb0-745f-a80c-0fb99b370910', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-a380-77e4-94ff-83746b0ff0d2', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000500', 1, 'SKP-2026-0001', '0190a0b0-0000-7000-8000-000000000001', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ditetapkan', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-01-15', 'sekar', '2026-01-15T02:30:00.000000Z', 'ratri', '2026-01-15T02:30:00.000000Z');
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000501', 1, 'SKP-2026-0002', '0190a0b0-0000-7000-8000-000000000004', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'draf', 'PEMERINTAH KABUPATEN TIRTA JAYA', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000009001', 1, '0190a0b0-0000-7000-8000-000000000501', 0, 'utama', '', NULL, '', '');
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000010001', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'utama', 'Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan', '0190a0b0-0000-7000-8000-000000000077', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', '');
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000010002', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'utama', 'Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan', NULL, 'Terlaksananya pelayanan administrasi kepegawaian bagian 2', '');
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000010003', 1, '0190a0b0-0000-7000-8000-000000000500', 2, 'utama', 'Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan', NULL, 'Terlaksananya pelayanan administrasi kepegawaian bagian 3', '');
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000010004', 1, '0190a0b0-0000-7000-8000-000000000500', 3, 'tambahan', 'Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan', NULL, 'Terlaksananya pelayanan administrasi kepegawaian bagian 4', 'Kepala Bidang');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100100', 1, '0190a0b0-0000-7000-8000-000000010001', 0, 'Kuantitas', 'Jumlah laporan yang disusun', '12 Laporan');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100101', 1, '0190a0b0-0000-7000-8000-000000010001', 1, 'Kualitas', 'Persentase laporan sesuai ketentuan', '100%');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100102', 1, '0190a0b0-0000-7000-8000-000000010001', 2, 'Waktu', 'Ketepatan waktu penyampaian', '12 Bulan');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100200', 1, '0190a0b0-0000-7000-8000-000000010002', 0, 'Kuantitas', 'Jumlah laporan yang disusun', '12 Laporan');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100201', 1, '0190a0b0-0000-7000-8000-000000010002', 1, 'Kualitas', 'Persentase laporan sesuai ketentuan', '100%');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100202', 1, '0190a0b0-0000-7000-8000-000000010002', 2, 'Waktu', 'Ketepatan waktu penyampaian', '12 Bulan');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100300', 1, '0190a0b0-0000-7000-8000-000000010003', 0, 'Kuantitas', 'Jumlah laporan yang disusun', '12 Laporan');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100301', 1, '0190a0b0-0000-7000-8000-000000010003', 1, 'Kualitas', 'Persentase laporan sesuai ketentuan', '100%');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100302', 1, '0190a0b0-0000-7000-8000-000000010003', 2, 'Waktu', 'Ketepatan waktu penyampaian', '12 Bulan');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100400', 1, '0190a0b0-0000-7000-8000-000000010004', 0, 'Kuantitas', 'Jumlah laporan yang disusun', '12 Laporan');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100401', 1, '0190a0b0-0000-7000-8000-000000010004', 1, 'Kualitas', 'Persentase laporan sesuai ketentuan', '100%');
INSERT INTO skp_indikator VALUES ('0190a0b0-0000-7000-8000-000000100402', 1, '0190a0b0-0000-7000-8000-000000010004', 2, 'Waktu', 'Ketepatan waktu penyampaian', '12 Bulan');
INSERT INTO skp_perilaku VALUES ('019cac11-8bc8-72a1-af2f-7ede8f8bb329', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac11-8fb0-75bf-a977-c974a306ab8f', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac11-9780-71ec-8824-4f0862bca953', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac11-9b68-74eb-ac45-6672380e5015', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac11-9f50-7599-b28a-4bc9f7f30da6', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac11-a338-75f9-a1ae-9a73951186fd', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac11-a720-76a3-8370-9b38d5aec1bc', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ca48-72f3-aea8-412a3513cc7f', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ce30-75bf-a680-f24c76de798c', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d218-7561-8564-15f92a008aa5', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d600-73c8-9407-09f576638104', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d9e8-7114-a23d-26044d3e62d3', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ddd0-703a-ae84-74beae73e4c9', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e1b8-736a-bfd9-fc0fc5c4f26e', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e5a0-7130-92c1-7f55d152b587', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e988-7755-a324-5b79c1dc919e', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ed70-758c-a6aa-8c8c43373e6a', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-f158-7024-9a7e-c090e9d9856f', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-f540-7347-946e-488221f8ff60', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-f928-7173-8195-eda1d19325a5', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac11-aef0-769a-872a-0dcfba1d8b7e', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-b2d8-7026-8b5b-50194715603b', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-b6c0-720e-b4d6-b00b0be4ae85', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-baa8-7467-bb16-a9980b32e7c4', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-be90-774d-93bb-4bf476aeeb80', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac12-04e0-7016-982a-622f11378c21', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-08c8-70eb-963c-7d1b964a7322', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-0cb0-752f-a3fd-180b20226579', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-1098-75d8-a9de-e35d23268db2', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-1480-7012-a5ed-bc1bcceb9ec4', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-1868-7480-9d58-573c3a821847', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-41d8-7006-a370-a5c0cc15fefa', '019cac0f-3620-7408-bbc3-7a4678e31dc6', 'kantor', '019cac0f-3df0-70fb-aac3-a9c0c3ab77f7', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:05.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (10, '019cac0f-5948-77e9-aad2-67f2e1f5ccaa', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (100, '019cac11-9398-7015-a655-9f81c4017eb7', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_perilaku', '019cac11-8fb0-75bf-a977-c974a306ab8f', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (101, '019cac11-ab08-7201-a917-4b941ae2ed09', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_lampiran', '019cac11-9780-71ec-8824-4f0862bca953', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (102, '019cac11-ab08-7201-a917-4b94d2b37fd6', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_lampiran', '019cac11-9b68-74eb-ac45-6672380e5015', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (103, '019cac11-ab08-7201-a917-4b94d6954a2f', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_lampiran', '019cac11-9f50-7599-b28a-4bc9f7f30da6', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (104, '019cac11-ab08-7201-a917-4b95b0eee80a', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_lampiran', '019cac11-a338-75f9-a1ae-9a73951186fd', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (105, '019cac11-ab08-7201-a917-4b96948ef261', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_lampiran', '019cac11-a720-76a3-8370-9b38d5aec1bc', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (106, '019cac11-c278-76d1-a1af-b1d492557cc8', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac11-aef0-769a-872a-0dcfba1d8b7e', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (107, '019cac11-c278-76d1-a1af-b1d49f8440e0', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac11-b2d8-7026-8b5b-50194715603b', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (108, '019cac11-c278-76d1-a1af-b1d4eb73e326', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac11-b6c0-720e-b4d6-b00b0be4ae85', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (109, '019cac11-c278-76d1-a1af-b1d5d75cd350', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac11-baa8-7467-bb16-a9980b32e7c4', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (11, '019cac0f-6118-7337-a604-697e5f28f45a', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_golongan', '019cac0f-5d30-772b-881e-a4b125ab2ba3', 'insert', '{"dasar":[null,"PP 5/2024"],"gaji_pokok":[null,3186600],"golongan":[null,"III/c"],"jenis_kp":[null,"Reguler"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (110, '019cac11-c278-76d1-a1af-b1d684583eeb', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac11-be90-774d-93bb-4bf476aeeb80', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (111, '019cac11-c660-7684-997c-7ce2c1a854b2', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (112, '019cac11-c660-7684-997c-7ce34b384579', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (113, '019cac11-fd10-769b-a012-c903b67ce5cd', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-ca48-72f3-aea8-412a3513cc7f', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (114, '019cac11-fd10-769b-a012-c9040b54d06d', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-ce30-75bf-a680-f24c76de798c', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (115, '019cac11-fd10-769b-a012-c9043d911c05', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-d218-7561-8564-15f92a008aa5', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (116, '019cac11-fd10-769b-a012-c904ccccac65', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-d600-73c8-9407-09f576638104', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (117, '019cac11-fd10-769b-a012-c90551d1d8dd', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-d9e8-7114-a23d-26044d3e62d3', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (118, '019cac11-fd10-769b-a012-c905eaccc091', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-ddd0-703a-ae84-74beae73e4c9', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (119, '019cac11-fd10-769b-a012-c9060f06ee32', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-e1b8-736a-bfd9-fc0fc5c4f26e', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (12, '019cac0f-68e8-7790-b6b0-c6e8fd7cb808', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_golongan', '019cac0f-6500-70f5-922c-4ec1861a0b9d', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (120, '019cac11-fd10-769b-a012-c9069dffcfbf', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-e5a0-7130-92c1-7f55d152b587', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (121, '019cac11-fd10-769b-a012-c906c97297f7', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-e988-7755-a324-5b79c1dc919e', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (122, '019cac11-fd10-769b-a012-c9076d169fe9', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-ed70-758c-a6aa-8c8c43373e6a', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (123, '019cac11-fd10-769b-a012-c9085112a730', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-f158-7024-9a7e-c090e9d9856f', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (124, '019cac11-fd10-769b-a012-c908c7cde044', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-f540-7347-946e-488221f8ff60', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (125, '019cac11-fd10-769b-a012-c909b3012078', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_realisasi', '019cac11-f928-7173-8195-eda1d19325a5', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (126, '019cac12-00f8-735c-bca2-46c9708052d7', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (127, '019cac12-00f8-735c-bca2-46c973dbde28', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (128, '019cac12-00f8-735c-bca2-46c9bc65b327', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (129, '019cac12-00f8-735c-bca2-46ca971b8ce5', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (13, '019cac0f-70b8-716e-b82c-6b33ba0422b1', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_jabatan', '019cac0f-6cd0-7246-887e-fb3b89c30bb3', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"Ahli Muda"],"kelas":[null,9],"nomor_pelantikan":[null,"821/3"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"penugasan":[null,"plt"],"sampai":[null,"2026-01-15"],"tanggal_pelantikan":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (130, '019cac12-00f8-735c-bca2-46cb6f97ade3', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (131, '019cac12-00f8-735c-bca2-46cc0e652d47', '019cac11-60d0-7082-a7b5-f138e2da3990', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (132, '019cac12-1c50-7308-91ee-67395f0721e7', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac12-04e0-7016-982a-622f11378c21', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (133, '019cac12-1c50-7308-91ee-6739f31c61e7', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac12-08c8-70eb-963c-7d1b964a7322', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (134, '019cac12-1c50-7308-91ee-673a6f541b98', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac12-0cb0-752f-a3fd-180b20226579', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (135, '019cac12-1c50-7308-91ee-673b4a2292db', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac12-1098-75d8-a9de-e35d23268db2', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (136, '019cac12-1c50-7308-91ee-673c12ea7460', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac12-1480-7012-a5ed-bc1bcceb9ec4', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (137, '019cac12-1c50-7308-91ee-673c8a0805e2', '019cac11-60d0-7082-a7b5-f138e2da3990', 'pihak_dokumen', '019cac12-1868-7480-9d58-573c3a821847', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (138, '019cac12-2bf0-7799-ba3d-40f0f13f14dc', '019cac12-2038-727d-97ef-8368a7ff979c', 'pembatasan', '019cac12-2808-7754-b2ab-fb025925cf0e', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (139, '019cac12-33c0-7263-88fe-e1e545bbd693', '019cac12-2038-727d-97ef-8368a7ff979c', 'pembatasan', '019cac12-2fd8-704d-bc91-f9c88a5b55a2', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (14, '019cac0f-7888-70eb-b21b-82ca3ee72dd7', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_jabatan', '019cac0f-74a0-756a-8242-5a0e71a140a0', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (140, '019cac12-3b90-77eb-a9c5-03a4bddb8a6f', '019cac12-2038-727d-97ef-8368a7ff979c', 'cetakan', '019cac12-37a8-7025-b5e3-f777c8af3791', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (141, '019cac12-4360-77b7-8f3c-77f581f28ebc', '019cac12-2038-727d-97ef-8368a7ff979c', 'penggabungan', '019cac12-3f78-7373-9a06-a3072dd91743', 'insert', '{"asal_id":[null,"0190a0b0-0000-7000-8000-000000000007"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (142, '019cac12-4b30-75ca-a442-ce295f5a22d2', '019cac12-2038-727d-97ef-8368a7ff979c', 'aturan_retensi', '019cac12-4748-724e-a268-f3328617a147', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (143, '019cac12-5300-737a-9b80-1142d7686ccf', '019cac12-2038-727d-97ef-8368a7ff979c', 'aturan_retensi', '019cac12-4f18-73f6-850e-a61f269df55a', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (144, '019cac12-56e8-76ad-a35d-d14ec4c37567', '019cac12-2038-727d-97ef-8368a7ff979c', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (145, '019cac12-6688-77ef-8c5e-e5f231c48364', '019cac12-5ad0-740a-b3b6-855efcab1c71', 'nomor_dokumen', '019cac12-62a0-738c-9b94-9d779b8ba452', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (146, '019cac12-6e58-73b8-ac26-56d23b257354', '019cac12-5ad0-740a-b3b6-855efcab1c71', 'pemusnahan', '019cac12-6a70-71b9-b539-479c55dc887a', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (147, '019cac12-7628-73d3-b0d4-c71d7e8127d3', '019cac12-5ad0-740a-b3b6-855efcab1c71', 'pemusnahan', '019cac12-7240-741d-ad12-9f11de6c6f60', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (148, '019cac12-7a10-7107-9aa7-8fd1059a5297', '019cac12-5ad0-740a-b3b6-855efcab1c71', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (149, '019cac12-81e0-75f1-bbe1-132ae1d1c406', '019cac12-5ad0-740a-b3b6-855efcab1c71', 'jejak_dimusnahkan', '019cac12-7df8-752a-975e-2c8ba2dc8e77', 'insert', '{"digest":[null,"2e6077bd104bc6606dfa11c22129ce2dfcb6f4bc037abb1552212b015e05a9ef"],"hash":[null,"73779672a289816d86c906dd1c6657f1661c2b57ef51bd6442e06efbaade8626"],"pemusnahan_id":[null,"019cac12-7240-741d-ad12-9f11de6c6f60"],"seq":[null,4]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (15, '019cac0f-8058-714e-9629-4a6ebdf3954e', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_pendidikan', '019cac0f-7c70-721b-b408-8849686dde82', 'insert', '{"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"Dr."],"kepala_sekolah":[null,"Prof. Sri"],"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tanggal_ijazah":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (150, '019cac12-89b0-7158-959c-19035d2c180d', '019cac12-5ad0-740a-b3b6-855efcab1c71', 'pemusnahan_rincian', '019cac12-85c8-7651-86cf-9fbd53ac7abc', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac12-7240-741d-ad12-9f11de6c6f60"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd"]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (16, '019cac0f-8828-7194-8d79-5686f7e24391', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_pendidikan', '019cac0f-8440-7137-ba03-d5db84d6d33d', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (17, '019cac0f-8ff8-74d1-9542-4d2e6f230476', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'pelatihan', '019cac0f-8c10-71a2-8e75-bc22e34f5b96', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (18, '019cac0f-97c8-7214-b4aa-39afd9d77fe9', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'pelatihan', '019cac0f-93e0-7280-bc15-d795cee68fef', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (19, '019cac0f-9f98-757f-af36-23c13f8affd7', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penugasan_penilai', '019cac0f-9bb0-745f-a80c-0fb99b370910', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (2, '019cac0f-3238-74fb-a027-fadddd98467a', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'kantor', '019cac0f-3df0-70fb-aac3-a9c0c3ab77f7', 'update', '{"alamat":[null,"Jl. Melati 1"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (20, '019cac0f-a768-71ba-942d-d37333839719', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penugasan_penilai', '019cac0f-a380-77e4-94ff-83746b0ff0d2', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (21, '019cac0f-af38-7623-9836-926bc805ddf0', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_unit', '019cac0f-ab50-71bb-9b86-47ba5a80fbd7', 'insert', '{"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"induk_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"perubahan":[null,"bentuk"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (22, '019cac0f-b708-70f0-a360-f149395e56e9', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_unit', '019cac0f-b320-77ee-a5f6-de0f1b00b51e', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (23, '019cac0f-bed8-7393-940c-abea6e985d27', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'formasi', '019cac0f-baf0-70e9-9f38-2427e2a1184d', 'insert', '{"bup":[null,50],"eselon":[null,"xxxxxxxx"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"kebutuhan":[null,0],"kelas":[null,1],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (24, '019cac0f-c6a8-776e-85b0-6da681c0c934', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'formasi', '019cac0f-c2c0-70a1-a1cc-c89fa068583e', 'insert', '{"jenis_jabatan":[null,"struktural"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (25, '019cac0f-ce78-741c-8900-1b392da31a45', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_pengangkatan', '019cac0f-ca90-74b0-b044-fffae5dcffd4', 'insert', '{"gaji":[null,0],"golongan":[null,"xxxxxxxx"],"jenis":[null,"cpns"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (26, '019cac0f-d648-7029-a5a9-93974a9e2027', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'riwayat_pengangkatan', '019cac0f-d260-74eb-9772-81a77a668a63', 'insert', '{"jenis":[null,"cpns"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (27, '019cac0f-de18-702d-8592-92892b84ea26', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'peninjauan_masa_kerja', '019cac0f-da30-73b2-8897-48e11b4ef5d8', 'insert', '{"bulan":[null,0],"jenis":[null,"tambah"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"],"tahun":[null,0],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (28, '019cac0f-e5e8-700c-b84f-1a9f81ec4c2b', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'peninjauan_masa_kerja', '019cac0f-e200-7146-b6f4-5e8831613fb9', 'insert', '{"jenis":[null,"tambah"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (29, '019cac0f-edb8-7585-b3e6-7594858253bc', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'keluarga', '019cac0f-e9d0-76b6-add7-9febf8d7d598', 'insert', '{"hubungan":[null,"pasangan"],"jenis_kelamin":[null,"L"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nik":[null,"xxxxxxxxxxxxxxxx"],"nomor_akta":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pekerjaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_anak":[null,"AK"],"tanggal_lahir":[null,"2026-01-15"],"tanggal_nikah":[null,"2026-01-15"],"tempat_lahir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tertanggung":[null,"ya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (3, '019cac0f-3a08-74cb-92eb-e357c818e9de', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'unit_kerja', '019cac0f-3620-7755-86c4-bbb2377c011d', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (30, '019cac0f-f588-77ec-9745-de172e644c5a', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'keluarga', '019cac0f-f1a0-75dc-bf77-b73b9987a9ff', 'insert', '{"hubungan":[null,"pasangan"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (31, '019cac0f-fd58-726b-97e0-c58b14970d24', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'kgb', '019cac0f-f970-76c7-ad93-ed30d048c188', 'insert', '{"gaji_baru":[null,0],"gaji_lama":[null,0],"golongan":[null,"xxxxxxxx"],"mk_bulan":[null,0],"mk_tahun":[null,0],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal_surat":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (32, '019cac10-0528-742c-9c7e-482f7b2f9037', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'kgb', '019cac10-0140-7628-bac5-da25b3b51013', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (33, '019cac10-0cf8-728d-a95c-fed46fdc1c6f', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'cuti', '019cac10-0910-7533-8216-485468190c76', 'insert', '{"alamat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"keputusan":[null,"diajukan"],"lama":[null,0],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"hari"],"selesai":[null,"2026-01-15"],"tanggal_ajuan":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"],"telepon":[null,"xxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (34, '019cac10-14c8-7422-8784-987f0b9bfccf', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'cuti', '019cac10-10e0-74f6-87f7-2378700d115a', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (35, '019cac10-1c98-73f1-a67a-0dc57ed71d77', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'saldo_cuti', '019cac10-18b0-7769-8306-fb2431ef663b', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (36, '019cac10-2468-7490-9578-5042b3e18a85', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'saldo_cuti', '019cac10-2080-7589-83fd-530032a4ec37', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (37, '019cac10-2c38-7393-903b-57dd515fcf7c', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penghargaan', '019cac10-2850-7689-ae2b-b79927d3fab7', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pemberi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1950],"tanggal_sk":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (38, '019cac10-3408-745a-8d20-c4a024b7df96', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penghargaan', '019cac10-3020-7201-8a2d-9be48a049e9e', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (39, '019cac10-3bd8-71a3-aa28-1182fd09e2fd', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'tugas_belajar', '019cac10-37f0-7409-88ee-da8358ba59a7', 'insert', '{"jenis":[null,"tugas"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiayaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sekolah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tingkat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (4, '019cac0f-41d8-7780-8250-9c1c7385b66d', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'unit_kerja', '019cac0f-3df0-744b-b00f-97bc17a4946c', 'insert', '{"induk_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (40, '019cac10-43a8-752f-ab4e-de185584df7f', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'tugas_belajar', '019cac10-3fc0-7783-80bd-794b85ad8246', 'insert', '{"jenis":[null,"tugas"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (41, '019cac10-4b78-72a2-9e9d-37f7b3b0b0af', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penilaian_lama', '019cac10-4790-7781-8e98-2efbd6cc00f2', 'insert', '{"hasil_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"dp3"],"mulai":[null,"2026-01-15"],"nilai":[null,"xxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nip":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"perilaku":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"predikat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"sumber_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1980],"unit_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (42, '019cac10-5348-701f-b1f5-6f75684e6a49', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penilaian_lama', '019cac10-4f60-766b-a6a8-ad301231ab1b', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tahun":[null,1980]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (43, '019cac10-5b18-76ca-9eba-b012d42e4894', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'organisasi', '019cac10-5730-7189-a1f9-4e008ea9fcf0', 'insert', '{"kedudukan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"masa":[null,"slta"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pimpinan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun_mulai":[null,1950],"tahun_selesai":[null,1950],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (44, '019cac10-62e8-7333-8857-46ebe9653ac0', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'organisasi', '019cac10-5f00-739f-8276-a5b6c840f463', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (45, '019cac10-6ab8-7505-8652-073f17033c4e', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'kunjungan_ln', '019cac10-66d0-722a-aa05-8f263b0325f1', 'insert', '{"mulai":[null,"2026-01-15"],"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiaya":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tujuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (46, '019cac10-7288-745e-8e96-c25cfdef06ba', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'kunjungan_ln', '019cac10-6ea0-7689-b345-9bbef600bb54', 'insert', '{"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (47, '019cac10-7a58-73de-90e3-2b7a28e10e9c', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'hukuman_disiplin', '019cac10-7670-70e6-8d10-1f75687a1aa0', 'insert', '{"alasan":[null,"rahasia:1:IrJUmHMrJD9GqTokpn/rbxbHCdpZ9GFZpWbIcPN8r+feZyWGxDkpPEXx8KDCmlF3udMFuhTyJYldlVxkvgOR/8wmTwdlDPai/pg3WcJn6YL4APx04VYncp/brXSfM41z8c3+11SdtoQ="],"dasar":[null,"rahasia:1:sNevrg808mGDSv/wNwN4RbMN7qi5hDVIX4PLfx9gTg1TdvT+t7GECbBvNH2npp0prj/+TfIiPnTswctziygw+Pnz25OCP5LVrHYgK8shyT13Qt79v1haEzguCjdgpFwEAJrwVWVyLLk="],"jenis":[null,"rahasia:1:ejYFmeuM7lRupMQKZ6rh0LAhtF8w4WZHzU9F42PpFU+cTgahQkgjOI4bls62R1XJpf4gFseTR0cDUU9dbYQTqEI6ahuKfOUBbvb1y/FKMfhsG3vV4pr68Go74RHuU5+Xw53zfz3H3aw="],"nomor_sk":[null,"rahasia:1:/qoC6tF+R+RNGNnp02fcULLdttjkAbxHAkthtt8myqK05LgYS+iviKH4qYMpnAkvFt3t57Hpxp5LWCdKNX+LhTMOxZhuFFJ2GZVxZtLNtu4qW6iVyjAKvIf4i+XPwEZ1jrkaZLW692w="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"rahasia:1:58muo9BbI39GQ/kqhNYeK5UmraWEFymSeSPKm2i8TyBdl2FqLNKh0qCnrI9g7xRCE24QNwG11PovlOGl0TON5NDC8+DLcUO6r2F+QFxxWwSTBrfhXZX4aQOYJepU46I/PGgGkWIPj6g="],"selesai":[null,"rahasia:1:Tt8TCakrJnh+rJkAfaqIQBBegD8LCoS0Mk0Ri+uofKcciETBIlgQNMFkDufFs+tJtfw="],"tanggal_catat":[null,"2026-01-15"],"tanggal_sk":[null,"rahasia:1:OJViNofE/OvMHPFcv0pQhRYaV3Qh4kVHA4ihjXYV6Y63kMcWcuhwoLhBT+xwN4L1n/k="],"tingkat":[null,"rahasia:1:BptUy9IFyQcgLFJu1PCnLcOAJY5tj2O+Ytl9m61xyrBmlHACe+EUuwRbzwEahw=="],"tmt":[null,"rahasia:1:dNPQAbZvXhfV5g84y0/A+RNXsqayr3bMq0ZTwapTaPY/9JeKiroHh67c5VHgPCRGZA8="]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (48, '019cac10-8228-7756-bb28-d77c7587a23c', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'hukuman_disiplin', '019cac10-7e40-702a-84ed-ce4ce07c1e1a', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_catat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (49, '019cac10-89f8-72f2-b14d-2f510c254f19', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'kesehatan', '019cac10-8610-75fe-bf0e-499293f21373', 'insert', '{"keadaan":[null,"rahasia:1:nGpm5K9UBWZ0xpMj53jKeNdop0soPaXC88YrFGWgxa0Hf8v38JkcJIDEanN2Fb+dfUtoXaVGvy9uRe2MKkeZUjzaSHl6Q7MA/Yx9MCrLhpplEiOE+sRTLeLLoZieTo3yykJfxCIkTaU="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"surat":[null,"rahasia:1:5OtI+EY0NcmlyL3wdBNqzR8TzpGUpFv8XAdbiitaaU09CX03BgivaWOyzVUriJqems0clrTwGFCyV9avGSthrnxlaN/gcz26G3wClxw9M2mHdk03q96f7rItkDZPDH9fF4Prc2EPHQY="],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (5, '019cac0f-45c0-7156-bde0-b9f26c5f78ef', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'unit_kerja', '019cac0f-3620-7755-86c4-bbb2377c011d', 'update', '{"ditutup":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (50, '019cac10-91c8-7312-ac10-5fe3e6b95d5f', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'kesehatan', '019cac10-8de0-76e3-a5fa-3dcaf027559f', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (51, '019cac10-9998-76df-8ea8-47f283265893', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'catatan', '019cac10-95b0-7337-b678-6f4b40380ddb', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (52, '019cac10-a168-70a6-b725-b6ac60177f9a', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'catatan', '019cac10-9d80-77f3-985e-e0f1e76036d7', 'insert', '{"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (53, '019cac10-a938-756b-be09-ebb49d5e5c3b', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'dokumen', '019cac10-a550-725c-a848-7e81553ac961', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"halaman":[null,0],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"media":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama_berkas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rekaman_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rekaman_jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"],"ukuran":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (54, '019cac10-b108-730e-941e-1a2f9472a55a', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'dokumen', '019cac10-ad20-7302-8beb-17b845ca8992', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (55, '019cac10-b8d8-7649-b7ad-299cfcdc8ddc', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'delegasi_penilai', '019cac10-b4f0-733f-acac-549747b3c448', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sampai":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (56, '019cac10-c0a8-7784-9fb3-f14dd1ffbc33', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'delegasi_penilai', '019cac10-bcc0-73ab-8366-886ab7b49d28', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (57, '019cac10-c878-71d9-844d-343828a6e50c', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'tim_kerja', '019cac10-c490-725a-b439-c559e96a9c49', 'insert', '{"ketua_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (58, '019cac10-d048-76db-9663-59946d20805e', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'tim_kerja', '019cac10-cc60-7350-844b-c325228a904b', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (59, '019cac10-d818-7696-b7df-4ca94ccd519e', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'anggota_tim', '019cac10-d430-7529-9513-32ee77a0686e', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tim_kerja_id":[null,"019cac10-c490-725a-b439-c559e96a9c49"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (6, '019cac0f-49a8-712d-81dc-c8ab153ab761', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (60, '019cac10-dfe8-7704-ad59-72dfd7241364', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'anggota_tim', '019cac10-dc00-75a7-b6f7-e0d2ec3425f1', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tim_kerja_id":[null,"019cac10-c490-725a-b439-c559e96a9c49"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (61, '019cac10-e7b8-7148-a4a3-fb3827ce6011', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'hari_libur', '019cac10-e3d0-718c-a6da-1073c395d5ba', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (62, '019cac10-ef88-741f-a0e1-0bf648af9cf4', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'hari_libur', '019cac10-eba0-74c1-b1b1-f151ccc7d3c9', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (63, '019cac10-f758-7737-95e3-23d8a34b132a', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penandatangan', '019cac10-f370-7550-be59-0964ae0026a1', 'insert', '{"atas_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"cara":[null,"langsung"],"formulir":[null,"drh"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"melalui":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pejabat_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (64, '019cac10-ff28-731a-83a3-3e888a53dfbd', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penandatangan', '019cac10-fb40-7638-b55a-c20163941d49', 'insert', '{"cara":[null,"langsung"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (65, '019cac11-06f8-76eb-8b96-1184d1d54269', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'teks_surat', '019cac11-0310-7498-af8c-94fb457d6687', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berlaku_dari":[null,"2026-01-15"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (66, '019cac11-0ec8-7085-87fd-4e8413626894', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'teks_surat', '019cac11-0ae0-7495-a503-d4172dbe0bb9', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (67, '019cac11-1698-7236-a4a6-e7207593afdf', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'daftar_simpanan', '019cac11-12b0-7569-8e48-9e6704195445', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemilik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (68, '019cac11-1e68-7262-bb18-40414ec3ad2a', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'daftar_simpanan', '019cac11-1a80-7045-988a-f64d884da8bc', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (69, '019cac11-2638-7110-ac86-daf713327290', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'tata_letak_impor', '019cac11-2250-754e-84c8-d36a7dd6e8b8', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (7, '019cac0f-4d90-755e-88af-85b59df68f29', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (70, '019cac11-2e08-77ad-9ee6-a92630789920', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'tata_letak_impor', '019cac11-2a20-77d5-b878-f6924b380691', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (71, '019cac11-35d8-75f7-b20e-fcaf63dbe646', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penjelasan_mutu', '019cac11-31f0-7680-892f-210e0a341bb0', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kolom":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (72, '019cac11-3da8-720c-91a9-c7f60cd2db57', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'penjelasan_mutu', '019cac11-39c0-7274-8562-b42ce40afefd', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (73, '019cac11-4578-74d2-96d2-6c4baa6b7a63', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'pengingat_selesai', '019cac11-4190-72b0-9f09-909f097b55b4', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (74, '019cac11-4d48-74c6-b1b1-add45eaf14bc', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'pengingat_selesai', '019cac11-4960-719d-b38f-065431166508', 'insert', '{"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (75, '019cac11-5518-7564-ad0e-dd61d4d4136c', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'ketentuan_kantor', '019cac11-5130-7639-9003-b272c2db85ab', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (76, '019cac11-5ce8-71d0-a534-918fddeff293', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'ketentuan_kantor', '019cac11-5900-77df-aa2c-fb4c7bf4ed47', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (77, '019cac11-6c88-7019-b2fb-0d2a3b799025', '019cac11-60d0-7082-a7b5-f138e2da3990', 'nomor_dokumen', '019cac11-68a0-7323-8ca7-f28e7fb4ffdb', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (78, '019cac11-7458-7333-a261-35bcddbbb632', '019cac11-60d0-7082-a7b5-f138e2da3990', 'nomor_dokumen', '019cac11-7070-7304-9d4e-0df0d03badd6', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (79, '019cac11-7c28-7772-8187-fe13d1b51131', '019cac11-60d0-7082-a7b5-f138e2da3990', 'nomor_dokumen', '019cac11-7840-7508-b77a-ac4419608c6e', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (8, '019cac0f-5178-7534-b71e-9011036f8e35', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-7755-86c4-bbb2377c011d"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (80, '019cac11-8010-7466-888b-556c353fe3dc', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (81, '019cac11-8010-7466-888b-556cf01d73dd', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (82, '019cac11-83f8-702e-b7ea-dac195e7e0cf', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (83, '019cac11-83f8-702e-b7ea-dac25195efc2', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (84, '019cac11-83f8-702e-b7ea-dac2d5bc78ac', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (85, '019cac11-83f8-702e-b7ea-dac2e5a0dc18', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (86, '019cac11-83f8-702e-b7ea-dac346bec437', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (87, '019cac11-87e0-75c2-9bba-c55b8cb710ee', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (88, '019cac11-87e0-75c2-9bba-c55c3dc1e307', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (89, '019cac11-87e0-75c2-9bba-c55ce12f5453', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (9, '019cac0f-5560-75a5-bcf7-f7e9a3712012', '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (90, '019cac11-87e0-75c2-9bba-c55d71ffa3e0', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (91, '019cac11-87e0-75c2-9bba-c55e307250d3', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (92, '019cac11-87e0-75c2-9bba-c55e94cf0fbc', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (93, '019cac11-87e0-75c2-9bba-c55ed2243b8f', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (94, '019cac11-87e0-75c2-9bba-c55f3177b9dc', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (95, '019cac11-87e0-75c2-9bba-c55f32ea1cac', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (96, '019cac11-87e0-75c2-9bba-c55f8af54c91', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (97, '019cac11-87e0-75c2-9bba-c56076f7aea8', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (98, '019cac11-87e0-75c2-9bba-c561548c4bac', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO event VALUES (99, '019cac11-9398-7015-a655-9f80eb4daa71', '019cac11-60d0-7082-a7b5-f138e2da3990', 'skp_perilaku', '019cac11-8bc8-72a1-af2f-7ede8f8bb329', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-7514-bb03-1ee377092d0c');
INSERT INTO audit VALUES (1, '019cac0f-3620-7408-bbc3-7a4678e31dc6', 'kantor.buat', 'siti', '2026-03-02T01:00:05.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, 'b06f8d952f21f9ac66612cd9253e7ab891296ed71572c8d2973851a9e5cee7b7', 'admin_kunci,petugas', '', '', '0.1.0/4', '0000000000000000000000000000000000000000000000000000000000000000', 'a8d2c2f753bd46c49bdc2ad3b2f08d96e56a86dfbe8816816b1317f2e0f8e7ad', '72f449b311219a3b285e52a7728b8353948dc8a8b8eb0b86be8bf9478bc1cce3');
INSERT INTO audit VALUES (2, '019cac0f-2a68-70c5-b9f9-4e6d2af9946f', 'isi.orang', 'uji', '2026-03-02T01:00:02.000000Z', 'contoh', 75, 2, 76, 'f7e148e321145ea822f6070d0dd0448af4ef43edee29e6db9d9ca619ca9dbaf5', 'admin_kunci,petugas', '', '', '0.1.0/4', 'a8d2c2f753bd46c49bdc2ad3b2f08d96e56a86dfbe8816816b1317f2e0f8e7ad', 'bb33f5865e810e7cd4461531450975ab55bbbfc098f82df80140c623a778ee35', '1160d4ac0f168bcba3f99ea43c66e92345d9e658dded455fdc416b4e9b53ddbb');
INSERT INTO audit VALUES (3, '019cac11-60d0-7082-a7b5-f138e2da3990', 'isi.kinerja', 'uji', '2026-03-02T01:02:27.000000Z', '', 61, 77, 137, '47e10d0637979ff40af737fdd426772ab52776adfe5f328c9b57e9f4dde439fd', 'admin_kunci,petugas', '', '', '0.1.0/4', 'bb33f5865e810e7cd4461531450975ab55bbbfc098f82df80140c623a778ee35', '07793d4a41e852c9e73bcfe4deac205bee98c41116d6ec905655dd963ed9b0ce', '7a75c44e3f6a105ad4ac472f8a2ae9171ab221dda01227ebc2e3d45305d23118');
INSERT INTO audit VALUES (4, '019cac12-2038-727d-97ef-8368a7ff979c', 'isi.privasi', 'uji', '2026-03-02T01:03:16.000000Z', '', 7, 138, 144, '3daafd249cd4c8c2531178bac98e50fdb150c84e76c7331c4a67fa3eb830b787', 'admin_kunci,petugas', '', '', '0.1.0/4', '07793d4a41e852c9e73bcfe4deac205bee98c41116d6ec905655dd963ed9b0ce', '73779672a289816d86c906dd1c6657f1661c2b57ef51bd6442e06efbaade8626', '01c6bd50ac008e41d5cafe692a2d5de28c4a7c7e302f89d11ec8b50fff9aa205');
INSERT INTO audit VALUES (5, '019cac12-5ad0-740a-b3b6-855efcab1c71', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:03:31.000000Z', 'BA-PMS-2026-0001', 6, 145, 150, 'a869374ba208aba7878c211fc71d4ded8815654b14a6a0c4882b1f13671926ab', 'admin_kunci,petugas', '', 'budi', '0.1.0/4', '73779672a289816d86c906dd1c6657f1661c2b57ef51bd6442e06efbaade8626', '387c18ddcac70b6ba48b2f5903310f6ad6c78464f635817767ec08d59bbf0000', '51dcb737e44290a16eae51eafc12c8b8bc0d567834a3b34c1c08ad6cfb6a47f8');
INSERT INTO draft VALUES ('019cac12-9568-701a-a013-4feb37433822', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:03:44.000000Z');
INSERT INTO draft VALUES ('019cac12-a120-75ba-ade3-7160efcdc2df', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:03:47.000000Z');
INSERT INTO pembatasan VALUES ('019cac12-2808-7754-b2ab-fb025925cf0e', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac12-2fd8-704d-bc91-f9c88a5b55a2', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac12-37a8-7025-b5e3-f777c8af3791', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac12-4748-724e-a268-f3328617a147', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac12-4f18-73f6-850e-a61f269df55a', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac12-6a70-71b9-b539-479c55dc887a', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac12-7240-741d-ad12-9f11de6c6f60', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac12-85c8-7651-86cf-9fbd53ac7abc', 1, '019cac12-7240-741d-ad12-9f11de6c6f60', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd');
INSERT INTO jejak_dimusnahkan VALUES ('019cac12-7df8-752a-975e-2c8ba2dc8e77', 1, '019cac12-7240-741d-ad12-9f11de6c6f60', 4, '73779672a289816d86c906dd1c6657f1661c2b57ef51bd6442e06efbaade8626', '2e6077bd104bc6606dfa11c22129ce2dfcb6f4bc037abb1552212b015e05a9ef');
INSERT INTO riwayat_unit VALUES ('019cac0f-ab50-71bb-9b86-47ba5a80fbd7', 1, '019cac0f-3620-7755-86c4-bbb2377c011d', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-7755-86c4-bbb2377c011d', '2026-01-15', '2026-01-15', 'bentuk', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_unit VALUES ('019cac0f-b320-77ee-a5f6-de0f1b00b51e', 1, '019cac0f-3620-7755-86c4-bbb2377c011d', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, '2026-01-15', NULL, NULL);
INSERT INTO formasi VALUES ('019cac0f-baf0-70e9-9f38-2427e2a1184d', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-7755-86c4-bbb2377c011d', 'struktural', 'xxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 1, 0, 50, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', '2026-01-15');
INSERT INTO formasi VALUES ('019cac0f-c2c0-70a1-a1cc-c89fa068583e', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-7755-86c4-bbb2377c011d', 'struktural', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-ca90-74b0-b044-fffae5dcffd4', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', '2026-01-15', 'xxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-d260-74eb-9772-81a77a668a63', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-da30-73b2-8897-48e11b4ef5d8', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', 0, 0, '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-e200-7146-b6f4-5e8831613fb9', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kgb VALUES ('019cac0f-f970-76c7-ad93-ed30d048c188', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxx', 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kgb VALUES ('019cac10-0140-7628-bac5-da25b3b51013', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penghargaan VALUES ('019cac10-2850-7689-ae2b-b79927d3fab7', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penghargaan VALUES ('019cac10-3020-7201-8a2d-9be48a049e9e', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO tugas_belajar VALUES ('019cac10-37f0-7409-88ee-da8358ba59a7', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tugas_belajar VALUES ('019cac10-3fc0-7783-80bd-794b85ad8246', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penilaian_lama VALUES ('019cac10-4790-7781-8e98-2efbd6cc00f2', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, 'dp3', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penilaian_lama VALUES ('019cac10-4f60-766b-a6a8-ad301231ab1b', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO keluarga VALUES ('019cac0f-e9d0-76b6-add7-9febf8d7d598', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'L', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'AK', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ya', 'xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO keluarga VALUES ('019cac0f-f1a0-75dc-bf77-b73b9987a9ff', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cuti VALUES ('019cac10-0910-7533-8216-485468190c76', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 0, 'hari', 'diajukan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO cuti VALUES ('019cac10-10e0-74f6-87f7-2378700d115a', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO saldo_cuti VALUES ('019cac10-18b0-7769-8306-fb2431ef663b', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO saldo_cuti VALUES ('019cac10-2080-7589-83fd-530032a4ec37', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5730-7189-a1f9-4e008ea9fcf0', 1, '0190a0b0-0000-7000-8000-000000000001', 'slta', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5f00-739f-8276-a5b6c840f463', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO kunjungan_ln VALUES ('019cac10-66d0-722a-aa05-8f263b0325f1', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kunjungan_ln VALUES ('019cac10-6ea0-7689-b345-9bbef600bb54', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO hukuman_disiplin VALUES ('019cac10-7670-70e6-8d10-1f75687a1aa0', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:BptUy9IFyQcgLFJu1PCnLcOAJY5tj2O+Ytl9m61xyrBmlHACe+EUuwRbzwEahw==', 'rahasia:1:ejYFmeuM7lRupMQKZ6rh0LAhtF8w4WZHzU9F42PpFU+cTgahQkgjOI4bls62R1XJpf4gFseTR0cDUU9dbYQTqEI6ahuKfOUBbvb1y/FKMfhsG3vV4pr68Go74RHuU5+Xw53zfz3H3aw=', 'rahasia:1:dNPQAbZvXhfV5g84y0/A+RNXsqayr3bMq0ZTwapTaPY/9JeKiroHh67c5VHgPCRGZA8=', 'rahasia:1:Tt8TCakrJnh+rJkAfaqIQBBegD8LCoS0Mk0Ri+uofKcciETBIlgQNMFkDufFs+tJtfw=', 'rahasia:1:IrJUmHMrJD9GqTokpn/rbxbHCdpZ9GFZpWbIcPN8r+feZyWGxDkpPEXx8KDCmlF3udMFuhTyJYldlVxkvgOR/8wmTwdlDPai/pg3WcJn6YL4APx04VYncp/brXSfM41z8c3+11SdtoQ=', 'rahasia:1:/qoC6tF+R+RNGNnp02fcULLdttjkAbxHAkthtt8myqK05LgYS+iviKH4qYMpnAkvFt3t57Hpxp5LWCdKNX+LhTMOxZhuFFJ2GZVxZtLNtu4qW6iVyjAKvIf4i+XPwEZ1jrkaZLW692w=', 'rahasia:1:OJViNofE/OvMHPFcv0pQhRYaV3Qh4kVHA4ihjXYV6Y63kMcWcuhwoLhBT+xwN4L1n/k=', 'rahasia:1:58muo9BbI39GQ/kqhNYeK5UmraWEFymSeSPKm2i8TyBdl2FqLNKh0qCnrI9g7xRCE24QNwG11PovlOGl0TON5NDC8+DLcUO6r2F+QFxxWwSTBrfhXZX4aQOYJepU46I/PGgGkWIPj6g=', 'rahasia:1:sNevrg808mGDSv/wNwN4RbMN7qi5hDVIX4PLfx9gTg1TdvT+t7GECbBvNH2npp0prj/+TfIiPnTswctziygw+Pnz25OCP5LVrHYgK8shyT13Qt79v1haEzguCjdgpFwEAJrwVWVyLLk=');
INSERT INTO hukuman_disiplin VALUES ('019cac10-7e40-702a-84ed-ce4ce07c1e1a', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kesehatan VALUES ('019cac10-8610-75fe-bf0e-499293f21373', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:nGpm5K9UBWZ0xpMj53jKeNdop0soPaXC88YrFGWgxa0Hf8v38JkcJIDEanN2Fb+dfUtoXaVGvy9uRe2MKkeZUjzaSHl6Q7MA/Yx9MCrLhpplEiOE+sRTLeLLoZieTo3yykJfxCIkTaU=', 'rahasia:1:5OtI+EY0NcmlyL3wdBNqzR8TzpGUpFv8XAdbiitaaU09CX03BgivaWOyzVUriJqems0clrTwGFCyV9avGSthrnxlaN/gcz26G3wClxw9M2mHdk03q96f7rItkDZPDH9fF4Prc2EPHQY=');
INSERT INTO kesehatan VALUES ('019cac10-8de0-76e3-a5fa-3dcaf027559f', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL);
INSERT INTO catatan VALUES ('019cac10-95b0-7337-b678-6f4b40380ddb', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO catatan VALUES ('019cac10-9d80-77f3-985e-e0f1e76036d7', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO dokumen VALUES ('019cac10-a550-725c-a848-7e81553ac961', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO dokumen VALUES ('019cac10-ad20-7302-8beb-17b845ca8992', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO isi_dokumen VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'rahasia:1:do4flIXHlZ16/IPwynUIkbY5V2uY43cSJowe7HHNciEQBE4pwgpg0IBEVmdyk2iw7dciYeGn1ep8Hh0zFMY22IwgCu3cfKXlwcLzJdfP6c2Q5ojYEasV2Xtf9LizVkIxAKxSYzEGEEE=', 'ecafa5629eb4e75fefa82691beb894dacded1fc098ebb2f1f0a817efafd90b01.dok', 1000, '2026-03-02T01:00:00.000000Z', '2026-03-02T01:00:00.000000Z');
INSERT INTO isi_dokumen VALUES ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0000000000000000000000000000000000000000000000000000000000000000', '45c51c3709069b0e55b8623bb18facd23128ac3ea2b760edf8203174ff799e32.dok', 1000, '2026-03-02T01:00:00.000000Z', NULL);
INSERT INTO isi_dimusnahkan VALUES ('8dbe3f6db4341f9d451679553fbec969e84869809e91948aa4ce3c7b54b6469a.dok');
INSERT INTO delegasi_penilai VALUES ('019cac10-b4f0-733f-acac-549747b3c448', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO delegasi_penilai VALUES ('019cac10-bcc0-73ab-8366-886ab7b49d28', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO tim_kerja VALUES ('019cac10-c490-725a-b439-c559e96a9c49', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-7755-86c4-bbb2377c011d', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tim_kerja VALUES ('019cac10-cc60-7350-844b-c325228a904b', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO anggota_tim VALUES ('019cac10-d430-7529-9513-32ee77a0686e', 1, '019cac10-c490-725a-b439-c559e96a9c49', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO anggota_tim VALUES ('019cac10-dc00-75a7-b6f7-e0d2ec3425f1', 1, '019cac10-c490-725a-b439-c559e96a9c49', '0190a0b0-0000-7000-8000-000000000002', NULL, NULL, NULL);
INSERT INTO hari_libur VALUES ('019cac10-e3d0-718c-a6da-1073c395d5ba', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO hari_libur VALUES ('019cac10-eba0-74c1-b1b1-f151ccc7d3c9', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO penandatangan VALUES ('019cac10-f370-7550-be59-0964ae0026a1', 1, 'drh', 'langsung', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penandatangan VALUES ('019cac10-fb40-7638-b55a-c20163941d49', 1, NULL, 'langsung', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO teks_surat VALUES ('019cac11-0310-7498-af8c-94fb457d6687', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO teks_surat VALUES ('019cac11-0ae0-7495-a503-d4172dbe0bb9', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO daftar_simpanan VALUES ('019cac11-12b0-7569-8e48-9e6704195445', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO daftar_simpanan VALUES ('019cac11-1a80-7045-988a-f64d884da8bc', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2250-754e-84c8-d36a7dd6e8b8', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2a20-77d5-b878-f6924b380691', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penjelasan_mutu VALUES ('019cac11-31f0-7680-892f-210e0a341bb0', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penjelasan_mutu VALUES ('019cac11-39c0-7274-8562-b42ce40afefd', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pengingat_selesai VALUES ('019cac11-4190-72b0-9f09-909f097b55b4', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO pengingat_selesai VALUES ('019cac11-4960-719d-b38f-065431166508', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', NULL, NULL, NULL);
INSERT INTO ketentuan_kantor VALUES ('019cac11-5130-7639-9003-b272c2db85ab', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO ketentuan_kantor VALUES ('019cac11-5900-77df-aa2c-fb4c7bf4ed47', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penggabungan VALUES ('019cac12-3f78-7373-9a06-a3072dd91743', 1, '0190a0b0-0000-7000-8000-000000000004', '0190a0b0-0000-7000-8000-000000000007', 'siti', '2026-03-02T01:00:00.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-7755-86c4-bbb2377c011d', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', '', 'S-1/Sarjana', 40, '2026-01-15', 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-7755-86c4-bbb2377c011d', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-7755-86c4-bbb2377c011d', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', '', 0, NULL, 'PPPK Aktif', 'L', '1992-12-31', '2024-03-01', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', '', 0, NULL, '', '', NULL, NULL, 10, 1);
CREATE INDEX ix_unit_kerja_induk_id ON unit_kerja (induk_id);
CREATE INDEX ix_unit_kerja_nama ON unit_kerja (nama);
CREATE INDEX ix_pegawai_pns_id ON pegawai (pns_id);
CREATE INDEX ix_pegawai_unit_kerja_id ON pegawai (unit_kerja_id);
CREATE INDEX ix_riwayat_golongan_pegawai_id_tmt_golongan ON riwayat_golongan (pegawai_id, tmt_golongan);
CREATE INDEX ix_riwayat_jabatan_pegawai_id_tmt_jabatan ON riwayat_jabatan (pegawai_id, tmt_jabatan);
CREATE INDEX ix_riwayat_pendidikan_pegawai_id_tahun_lulus ON riwayat_pendidikan (pegawai_id, tahun_lulus);
CREATE INDEX ix_pelatihan_jp ON pelatihan (tanggal_mulai, pegawai_id, jp);
CREATE INDEX ix_pelatihan_pegawai_id_tanggal_mulai ON pelatihan (pegawai_id, tanggal_mulai);
CREATE INDEX ix_penugasan_penilai_atasan_penilai_id ON penugasan_penilai (atasan_penilai_id);
CREATE INDEX ix_penugasan_penilai_pegawai_id_mulai ON penugasan_penilai (pegawai_id, mulai);
CREATE INDEX ix_penugasan_penilai_penilai_id ON penugasan_penilai (penilai_id);
CREATE INDEX ix_skp_nomor ON skp (nomor);
CREATE INDEX ix_skp_tahun_status ON skp (tahun, status);
CREATE INDEX ix_skp_hasil_kerja_skp_id_urutan ON skp_hasil_kerja (skp_id, urutan);
CREATE INDEX ix_skp_indikator_hasil_kerja_id_urutan ON skp_indikator (hasil_kerja_id, urutan);
CREATE INDEX ix_skp_lampiran_skp_id_bagian_urutan ON skp_lampiran (skp_id, bagian, urutan);
CREATE INDEX ix_evaluasi_nomor ON evaluasi (nomor);
CREATE INDEX ix_evaluasi_pegawai_id ON evaluasi (pegawai_id);
CREATE INDEX ix_evaluasi_tahun_periode_status ON evaluasi (tahun, periode, status);
CREATE INDEX ix_evaluasi_realisasi_indikator_id ON evaluasi_realisasi (indikator_id);
CREATE INDEX ix_evaluasi_umpan_balik_evaluasi_id_urutan ON evaluasi_umpan_balik (evaluasi_id, urutan);
CREATE INDEX ix_pihak_dokumen_pegawai_id ON pihak_dokumen (pegawai_id);
CREATE INDEX ix_event_record_id ON event (record_id);
CREATE INDEX ix_audit_at ON audit (at);
CREATE INDEX ix_audit_actor ON audit (actor);
CREATE INDEX ix_audit_action_at ON audit (action, at);
CREATE INDEX ix_audit_subject ON audit (subject);
CREATE INDEX ix_event_induk ON event (coalesce(changes ->> '$.evaluasi_id[1]', changes ->> '$.hasil_kerja_id[1]', changes ->> '$.skp_id[1]', changes ->> '$.pegawai_id[1]'), record_id) WHERE kind = 'insert';
CREATE INDEX ix_pembatasan_pegawai_id_dicabut_pada ON pembatasan (pegawai_id, dicabut_pada);
CREATE INDEX ix_cetakan_pegawai_id ON cetakan (pegawai_id);
CREATE INDEX ix_pemusnahan_rincian_pemusnahan_id ON pemusnahan_rincian (pemusnahan_id);
CREATE INDEX ix_jejak_dimusnahkan_pemusnahan_id ON jejak_dimusnahkan (pemusnahan_id);
CREATE INDEX ix_riwayat_unit_unit_kerja_id_sampai ON riwayat_unit (unit_kerja_id, sampai);
CREATE INDEX ix_formasi_unit_kerja_id ON formasi (unit_kerja_id);
CREATE INDEX ix_riwayat_pengangkatan_pegawai_id_tmt ON riwayat_pengangkatan (pegawai_id, tmt);
CREATE INDEX ix_peninjauan_masa_kerja_pegawai_id_tmt ON peninjauan_masa_kerja (pegawai_id, tmt);
CREATE INDEX ix_kgb_pegawai_id_tmt ON kgb (pegawai_id, tmt);
CREATE INDEX ix_kgb_tmt ON kgb (tmt);
CREATE INDEX ix_penghargaan_pegawai_id_tahun ON penghargaan (pegawai_id, tahun);
CREATE INDEX ix_tugas_belajar_pegawai_id_mulai ON tugas_belajar (pegawai_id, mulai);
CREATE INDEX ix_penilaian_lama_pegawai_id_tahun ON penilaian_lama (pegawai_id, tahun);
CREATE INDEX ix_keluarga_pegawai_id_hubungan ON keluarga (pegawai_id, hubungan);
CREATE INDEX ix_cuti_mulai ON cuti (mulai);
CREATE INDEX ix_cuti_pegawai_id_mulai ON cuti (pegawai_id, mulai);
CREATE INDEX ix_saldo_cuti_pegawai_id_tahun ON saldo_cuti (pegawai_id, tahun);
CREATE INDEX ix_organisasi_pegawai_id_tahun_mulai ON organisasi (pegawai_id, tahun_mulai);
CREATE INDEX ix_kunjungan_ln_pegawai_id_mulai ON kunjungan_ln (pegawai_id, mulai);
CREATE INDEX ix_hukuman_disiplin_pegawai_id_tanggal_catat ON hukuman_disiplin (pegawai_id, tanggal_catat);
CREATE INDEX ix_kesehatan_pegawai_id_tanggal ON kesehatan (pegawai_id, tanggal);
CREATE INDEX ix_catatan_pegawai_id_tanggal ON catatan (pegawai_id, tanggal);
CREATE INDEX ix_dokumen_pegawai_id_jenis ON dokumen (pegawai_id, jenis);
CREATE INDEX ix_dokumen_sidik ON dokumen (sidik);
CREATE INDEX ix_delegasi_penilai_pegawai_id_mulai ON delegasi_penilai (pegawai_id, mulai);
CREATE INDEX ix_delegasi_penilai_pengganti_id ON delegasi_penilai (pengganti_id);
CREATE INDEX ix_tim_kerja_ketua_id ON tim_kerja (ketua_id);
CREATE INDEX ix_anggota_tim_pegawai_id ON anggota_tim (pegawai_id);
CREATE INDEX ix_anggota_tim_tim_kerja_id_mulai ON anggota_tim (tim_kerja_id, mulai);
CREATE INDEX ix_hari_libur_tanggal ON hari_libur (tanggal);
CREATE INDEX ix_penandatangan_pejabat_id ON penandatangan (pejabat_id);
CREATE INDEX ix_tata_letak_impor_sidik ON tata_letak_impor (sidik);
CREATE INDEX ix_penjelasan_mutu_pegawai_id_pada ON penjelasan_mutu (pegawai_id, pada);
CREATE INDEX ix_pengingat_selesai_pegawai_id_jatuh_tempo ON pengingat_selesai (pegawai_id, jatuh_tempo);
CREATE INDEX ix_penggabungan_pegawai_id ON penggabungan (pegawai_id);
CREATE UNIQUE INDEX ix_ringkasan_id ON ringkasan_pegawai (id);
CREATE INDEX ix_ringkasan_nama_urut ON ringkasan_pegawai (nama_urut, id);
CREATE INDEX ix_ringkasan_nip ON ringkasan_pegawai (nip, id);
CREATE INDEX ix_ringkasan_unit_kerja ON ringkasan_pegawai (unit_kerja, nama_urut, id);
CREATE INDEX ix_ringkasan_golongan_urut ON ringkasan_pegawai (golongan_urut, nama_urut, id);
CREATE INDEX ix_ringkasan_jabatan ON ringkasan_pegawai (jabatan, nama_urut, id);
CREATE INDEX ix_ringkasan_kurang ON ringkasan_pegawai (kurang, nama_urut, id);
CREATE INDEX ix_ringkasan_facet ON ringkasan_pegawai (aktif, unit_kerja_id, status_pegawai, golongan, jenis_jabatan, kurang);
CREATE INDEX ix_ringkasan_saring ON ringkasan_pegawai (nama_urut, id, status_pegawai, golongan_urut, jenis_jabatan, eselon, kedudukan_hukum, jenis_kelamin, tanggal_lahir, pendidikan_urut, tmt_cpns, tmt_golongan, tmt_jabatan, kurang, aktif, unit_kerja_id, jenjang, jabatan);
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
INSERT INTO cari_pegawai (cari_pegawai) VALUES ('rebuild');
INSERT INTO cari_bagian (rowid, nama) SELECT docid, lower(nama_lengkap) FROM ringkasan_pegawai;
PRAGMA application_id = 1095978564;
PRAGMA user_version = 4;
