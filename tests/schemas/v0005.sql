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
CREATE TABLE skp_hasil_kerja (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	urutan INTEGER NOT NULL, 
	jenis VARCHAR(8) NOT NULL, 
	rhk_pimpinan VARCHAR(1200) NOT NULL, 
	rhk_pimpinan_id VARCHAR(36), 
	rhk VARCHAR(1200) NOT NULL, 
	penugasan_dari VARCHAR(200) NOT NULL, perspektif VARCHAR(24), klasifikasi VARCHAR(12), 
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
CREATE TABLE bank_indikator (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	jabatan VARCHAR(200) NOT NULL, 
	rhk VARCHAR(1200) NOT NULL, 
	aspek VARCHAR(80), 
	indikator VARCHAR(1200) NOT NULL, 
	target VARCHAR(200), 
	catatan VARCHAR(400), 
	CONSTRAINT pk_bank_indikator PRIMARY KEY (id)
);
CREATE TABLE templat_skp (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nama VARCHAR(160) NOT NULL, 
	jabatan VARCHAR(200), 
	isi VARCHAR(64000) NOT NULL, 
	CONSTRAINT pk_templat_skp PRIMARY KEY (id)
);
CREATE TABLE capaian_organisasi (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	unit_kerja_id VARCHAR(36) NOT NULL, 
	tahun INTEGER NOT NULL, 
	periode VARCHAR(8) NOT NULL, 
	capaian VARCHAR(16) NOT NULL, 
	dasar VARCHAR(1200), 
	penetap_id VARCHAR(36), 
	tanggal DATE, 
	CONSTRAINT pk_capaian_organisasi PRIMARY KEY (id), 
	CONSTRAINT fk_capaian_organisasi_unit_kerja_id FOREIGN KEY(unit_kerja_id) REFERENCES unit_kerja (id), 
	CONSTRAINT fk_capaian_organisasi_penetap_id FOREIGN KEY(penetap_id) REFERENCES pegawai (id)
);
CREATE TABLE penetapan_predikat (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	unit_kerja_id VARCHAR(36) NOT NULL, 
	tahun INTEGER NOT NULL, 
	periode VARCHAR(8) NOT NULL, 
	capaian VARCHAR(16) NOT NULL, 
	paket VARCHAR(40) NOT NULL, 
	jumlah_sangat_baik INTEGER NOT NULL, 
	jumlah_baik INTEGER NOT NULL, 
	jumlah_butuh_perbaikan INTEGER NOT NULL, 
	jumlah_kurang INTEGER NOT NULL, 
	jumlah_sangat_kurang INTEGER NOT NULL, 
	nomor VARCHAR(80), 
	tempat VARCHAR(80), 
	tanggal DATE, 
	penetap_id VARCHAR(36), 
	alasan VARCHAR(1200), 
	CONSTRAINT pk_penetapan_predikat PRIMARY KEY (id), 
	CONSTRAINT fk_penetapan_predikat_unit_kerja_id FOREIGN KEY(unit_kerja_id) REFERENCES unit_kerja (id), 
	CONSTRAINT fk_penetapan_predikat_penetap_id FOREIGN KEY(penetap_id) REFERENCES pegawai (id)
);
CREATE TABLE kantor_dikenal (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nama VARCHAR(200) NOT NULL, 
	sidik VARCHAR(64) NOT NULL, 
	kunci VARCHAR(64) NOT NULL, 
	tanggal DATE, 
	catatan VARCHAR(200), 
	CONSTRAINT pk_kantor_dikenal PRIMARY KEY (id)
);
CREATE TABLE pilihan_cetak (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	kunci VARCHAR(60) NOT NULL, 
	nilai VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_pilihan_cetak PRIMARY KEY (id)
);
CREATE TABLE log_harian (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	rencana_aksi VARCHAR(1200), 
	tanggal DATE NOT NULL, 
	jam_mulai VARCHAR(5), 
	jam_selesai VARCHAR(5), 
	kegiatan VARCHAR(1200) NOT NULL, 
	realisasi INTEGER, 
	satuan VARCHAR(40), 
	bukti_dukung VARCHAR(400), 
	diperiksa_oleh VARCHAR(120), 
	diperiksa_pada DATE, 
	CONSTRAINT pk_log_harian PRIMARY KEY (id), 
	CONSTRAINT fk_log_harian_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE bimbingan_kinerja (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	jenis VARCHAR(12) NOT NULL, 
	tanggal DATE NOT NULL, 
	pembimbing_id VARCHAR(36), 
	masalah VARCHAR(1200), 
	hasil VARCHAR(1200), 
	tindak_lanjut VARCHAR(1200), 
	tenggat DATE, 
	selesai DATE, 
	CONSTRAINT pk_bimbingan_kinerja PRIMARY KEY (id), 
	CONSTRAINT fk_bimbingan_kinerja_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id), 
	CONSTRAINT fk_bimbingan_kinerja_pembimbing_id FOREIGN KEY(pembimbing_id) REFERENCES pegawai (id)
);
CREATE TABLE umpan_balik_bimbingan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	bimbingan_kinerja_id VARCHAR(36) NOT NULL, 
	tanggal DATE, 
	nomor INTEGER NOT NULL, 
	umpan_balik VARCHAR(1200) NOT NULL, 
	CONSTRAINT pk_umpan_balik_bimbingan PRIMARY KEY (id), 
	CONSTRAINT fk_umpan_balik_bimbingan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id), 
	CONSTRAINT fk_umpan_balik_bimbingan_bimbingan_kinerja_id FOREIGN KEY(bimbingan_kinerja_id) REFERENCES bimbingan_kinerja (id)
);
CREATE TABLE kompetensi_bimbingan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	bimbingan_kinerja_id VARCHAR(36) NOT NULL, 
	tanggal DATE, 
	urutan INTEGER, 
	kompetensi VARCHAR(200) NOT NULL, 
	nilai INTEGER, 
	alasan VARCHAR(1200), 
	CONSTRAINT pk_kompetensi_bimbingan PRIMARY KEY (id), 
	CONSTRAINT fk_kompetensi_bimbingan_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id), 
	CONSTRAINT fk_kompetensi_bimbingan_bimbingan_kinerja_id FOREIGN KEY(bimbingan_kinerja_id) REFERENCES bimbingan_kinerja (id)
);
CREATE TABLE konversi_ak (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	tahun INTEGER NOT NULL, 
	bulan_mulai INTEGER NOT NULL, 
	bulan_selesai INTEGER NOT NULL, 
	jabatan VARCHAR(200) NOT NULL, 
	jenjang VARCHAR(20) NOT NULL, 
	golongan VARCHAR(8), 
	predikat VARCHAR(16) NOT NULL, 
	persen INTEGER, 
	koefisien VARCHAR(12), 
	angka_kredit VARCHAR(12), 
	asal VARCHAR(16), 
	asal_id VARCHAR(36), 
	nomor VARCHAR(80), 
	tanggal DATE, 
	paket VARCHAR(40), 
	CONSTRAINT pk_konversi_ak PRIMARY KEY (id), 
	CONSTRAINT fk_konversi_ak_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE TABLE penetapan_ak (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	mulai DATE, 
	sampai DATE NOT NULL, 
	jabatan VARCHAR(200) NOT NULL, 
	jenjang VARCHAR(20) NOT NULL, 
	golongan VARCHAR(8), 
	dasar_lama VARCHAR(12), 
	dasar_baru VARCHAR(12), 
	jf_lama_lama VARCHAR(12), 
	jf_lama_baru VARCHAR(12), 
	penyesuaian_lama VARCHAR(12), 
	penyesuaian_baru VARCHAR(12), 
	konversi_lama VARCHAR(12), 
	konversi_baru VARCHAR(12), 
	pendidikan_lama VARCHAR(12), 
	pendidikan_baru VARCHAR(12), 
	keterangan VARCHAR(200), 
	nomor VARCHAR(80), 
	tanggal DATE, 
	paket VARCHAR(40), 
	CONSTRAINT pk_penetapan_ak PRIMARY KEY (id), 
	CONSTRAINT fk_penetapan_ak_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
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
	jenis VARCHAR(8) NOT NULL, 
	sebagai VARCHAR(8) NOT NULL, 
	adendum_ke INTEGER NOT NULL, 
	unit_kerja_id VARCHAR(36), 
	status VARCHAR(12) NOT NULL, 
	instansi VARCHAR(200) NOT NULL, 
	tempat VARCHAR(80) NOT NULL, 
	tanggal_ttd DATE, 
	diajukan_oleh VARCHAR(120), 
	diajukan_pada VARCHAR(27), 
	ditetapkan_oleh VARCHAR(120), 
	ditetapkan_pada VARCHAR(27), 
	CONSTRAINT pk_skp PRIMARY KEY (id), 
	CONSTRAINT ck_skp_jenis CHECK (jenis = 'ja_jf' OR jenis = 'jpt'), 
	CONSTRAINT ck_skp_rentang CHECK (mulai <= selesai), 
	CONSTRAINT ck_skp_pendekatan CHECK (pendekatan = 'kuantitatif' OR pendekatan = 'kualitatif'), 
	CONSTRAINT ck_skp_sebagai CHECK (sebagai = '' OR sebagai = 'plt' OR sebagai = 'plh' OR sebagai = 'pj'), 
	CONSTRAINT ck_skp_status CHECK (status = 'draf' OR status = 'diajukan' OR status = 'ditetapkan'), 
	CONSTRAINT uq_skp_pegawai_id_tahun_mulai_sebagai UNIQUE (pegawai_id, tahun, mulai, sebagai), 
	CONSTRAINT fk_skp_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id), 
	CONSTRAINT fk_skp_unit_kerja_id FOREIGN KEY(unit_kerja_id) REFERENCES unit_kerja (id)
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
	alasan_hasil_kerja VARCHAR(1200), 
	alasan_perilaku VARCHAR(1200), 
	adendum_ke INTEGER NOT NULL, 
	unit_kerja_id VARCHAR(36), 
	catatan VARCHAR(4000) NOT NULL, 
	instansi VARCHAR(200) NOT NULL, 
	tempat VARCHAR(80) NOT NULL, 
	tanggal_penilai DATE, 
	tanggal_pegawai DATE, 
	diselesaikan_oleh VARCHAR(120), 
	diselesaikan_pada VARCHAR(27), 
	CONSTRAINT pk_evaluasi PRIMARY KEY (id), 
	CONSTRAINT ck_evaluasi_capaian CHECK (capaian = 'istimewa' OR capaian = 'baik' OR capaian = 'butuh_perbaikan' OR capaian = 'kurang' OR capaian = 'sangat_kurang'), 
	CONSTRAINT ck_evaluasi_rentang CHECK (mulai <= selesai), 
	CONSTRAINT ck_evaluasi_periode CHECK (periode = 'bulan01' OR periode = 'bulan02' OR periode = 'bulan03' OR periode = 'bulan04' OR periode = 'bulan05' OR periode = 'bulan06' OR periode = 'bulan07' OR periode = 'bulan08' OR periode = 'bulan09' OR periode = 'bulan10' OR periode = 'bulan11' OR periode = 'bulan12' OR periode = 'tw1' OR periode = 'tw2' OR periode = 'tw3' OR periode = 'tw4' OR periode = 'sem1' OR periode = 'sem2' OR periode = 'akhir'), 
	CONSTRAINT ck_evaluasi_rating_hasil_kerja CHECK (rating_hasil_kerja = 'di_bawah' OR rating_hasil_kerja = 'sesuai' OR rating_hasil_kerja = 'di_atas'), 
	CONSTRAINT ck_evaluasi_rating_perilaku CHECK (rating_perilaku = 'di_bawah' OR rating_perilaku = 'sesuai' OR rating_perilaku = 'di_atas'), 
	CONSTRAINT ck_evaluasi_status CHECK (status = 'draf' OR status = 'selesai'), 
	CONSTRAINT uq_evaluasi_skp_id_periode UNIQUE (skp_id, periode), 
	CONSTRAINT fk_evaluasi_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id), 
	CONSTRAINT fk_evaluasi_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id), 
	CONSTRAINT fk_evaluasi_unit_kerja_id FOREIGN KEY(unit_kerja_id) REFERENCES unit_kerja (id)
);
CREATE TABLE rencana_aksi (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	hasil_kerja_id VARCHAR(36) NOT NULL, 
	indikator_id VARCHAR(36), 
	urutan INTEGER NOT NULL, 
	uraian VARCHAR(1200) NOT NULL, 
	keluaran VARCHAR(400), 
	CONSTRAINT pk_rencana_aksi PRIMARY KEY (id), 
	CONSTRAINT fk_rencana_aksi_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id)
);
CREATE TABLE rencana_aksi_target (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	rencana_aksi_id VARCHAR(36) NOT NULL, 
	periode VARCHAR(8) NOT NULL, 
	target VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_rencana_aksi_target PRIMARY KEY (id), 
	CONSTRAINT uq_rencana_aksi_target_rencana_aksi_id_periode UNIQUE (rencana_aksi_id, periode), 
	CONSTRAINT fk_rencana_aksi_target_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id), 
	CONSTRAINT fk_rencana_aksi_target_rencana_aksi_id FOREIGN KEY(rencana_aksi_id) REFERENCES rencana_aksi (id)
);
CREATE TABLE kesepakatan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	indikator_id VARCHAR(36) NOT NULL, 
	urutan INTEGER NOT NULL, 
	langkah VARCHAR(12) NOT NULL, 
	peran VARCHAR(8) NOT NULL, 
	oleh VARCHAR(120) NOT NULL, 
	pada VARCHAR(27) NOT NULL, 
	rhk VARCHAR(1200) NOT NULL, 
	aspek VARCHAR(80) NOT NULL, 
	indikator VARCHAR(1200) NOT NULL, 
	target VARCHAR(1200) NOT NULL, 
	alasan VARCHAR(1200), 
	CONSTRAINT pk_kesepakatan PRIMARY KEY (id), 
	CONSTRAINT ck_kesepakatan_langkah CHECK (langkah = 'usul' OR langkah = 'tanggapan' OR langkah = 'sepakat'), 
	CONSTRAINT ck_kesepakatan_peran CHECK (peran = 'pegawai' OR peran = 'penilai'), 
	CONSTRAINT uq_kesepakatan_skp_id_indikator_id_urutan UNIQUE (skp_id, indikator_id, urutan), 
	CONSTRAINT fk_kesepakatan_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id)
);
CREATE TABLE adendum_skp (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	ke INTEGER NOT NULL, 
	alasan VARCHAR(1200) NOT NULL, 
	oleh VARCHAR(120) NOT NULL, 
	pada VARCHAR(27) NOT NULL, 
	isi TEXT NOT NULL, 
	CONSTRAINT pk_adendum_skp PRIMARY KEY (id), 
	CONSTRAINT uq_adendum_skp_skp_id_ke UNIQUE (skp_id, ke), 
	CONSTRAINT fk_adendum_skp_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id)
);
CREATE TABLE bukti_kinerja (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	indikator_id VARCHAR(36) NOT NULL, 
	jenis VARCHAR(8) NOT NULL, 
	nama VARCHAR(200) NOT NULL, 
	letak VARCHAR(400), 
	dokumen_id VARCHAR(36), 
	tanggal DATE, 
	CONSTRAINT pk_bukti_kinerja PRIMARY KEY (id), 
	CONSTRAINT ck_bukti_kinerja_jenis CHECK (jenis = 'tautan' OR jenis = 'berkas' OR jenis = 'pindaian' OR jenis = 'fisik'), 
	CONSTRAINT fk_bukti_kinerja_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id), 
	CONSTRAINT fk_bukti_kinerja_dokumen_id FOREIGN KEY(dokumen_id) REFERENCES dokumen (id)
);
CREATE TABLE umpan_balik_berkelanjutan (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	sasaran VARCHAR(12) NOT NULL, 
	sasaran_id VARCHAR(40) NOT NULL, 
	pemberi VARCHAR(120) NOT NULL, 
	pemberi_id VARCHAR(36), 
	tanggal DATE NOT NULL, 
	teks VARCHAR(1200) NOT NULL, 
	tanda VARCHAR(8), 
	CONSTRAINT pk_umpan_balik_berkelanjutan PRIMARY KEY (id), 
	CONSTRAINT ck_umpan_balik_berkelanjutan_sasaran CHECK (sasaran = 'hasil_kerja' OR sasaran = 'perilaku'), 
	CONSTRAINT ck_umpan_balik_berkelanjutan_tanda CHECK (tanda = 'baik' OR tanda = 'perlu'), 
	CONSTRAINT fk_umpan_balik_berkelanjutan_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id), 
	CONSTRAINT fk_umpan_balik_berkelanjutan_pemberi_id FOREIGN KEY(pemberi_id) REFERENCES pegawai (id)
);
CREATE TABLE matriks_sel (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	skp_id VARCHAR(36) NOT NULL, 
	rhk_pimpinan_id VARCHAR(36) NOT NULL, 
	pegawai_id VARCHAR(36) NOT NULL, 
	urutan INTEGER NOT NULL, 
	teks VARCHAR(1200) NOT NULL, 
	hasil_kerja_id VARCHAR(36), 
	CONSTRAINT pk_matriks_sel PRIMARY KEY (id), 
	CONSTRAINT ck_matriks_sel_teks CHECK (teks <> ''), 
	CONSTRAINT uq_matriks_sel_skp_id_rhk_pimpinan_id_pegawai_id_urutan UNIQUE (skp_id, rhk_pimpinan_id, pegawai_id, urutan), 
	CONSTRAINT fk_matriks_sel_skp_id FOREIGN KEY(skp_id) REFERENCES skp (id), 
	CONSTRAINT fk_matriks_sel_pegawai_id FOREIGN KEY(pegawai_id) REFERENCES pegawai (id)
);
CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, content='ringkasan_pegawai', content_rowid='docid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE VIRTUAL TABLE cari_bagian USING fts5(nama, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');
INSERT INTO alembic_version VALUES ('0005');
INSERT INTO meta VALUES ('berkas_kunci', '370bbc0b13659ee92e2b2398e877f24e33fa6a5549ebc487548f6260d6bbeaa0');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:03.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-3df0-73dc-a2e1-2c7419a7ebea', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4');
INSERT INTO unit_kerja VALUES ('019cac0f-3620-749c-a994-792b6b550445', 2, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB', '2026-01-15');
INSERT INTO unit_kerja VALUES ('019cac0f-3df0-76b8-ac3a-dbf7cef93c7f', 1, 'Subbagian Umum', '019cac0f-3620-749c-a994-792b6b550445', NULL, NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac12-2420-7457-93a9-a44588b36fa7', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-2bf0-7047-91c7-a1efdeea5ee7', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-33c0-72f4-ae2b-20944e742982', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac13-7be0-7060-b2ac-d53c261bd463', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-749c-a994-792b6b550445', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-749c-a994-792b6b550445', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-749c-a994-792b6b550445', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-5d30-749e-9b37-b4811c3ce987', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati', 'Reguler', 3186600, 'PP 5/2024');
INSERT INTO riwayat_golongan VALUES ('019cac0f-6500-7479-9201-a20efd5ba983', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-6cd0-7407-8a77-1b9996e803a9', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15', 'Bupati', 'plt', '2026-01-15', 'Ahli Muda', 9, '2026-01-15', '821/3');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-74a0-73d2-b56c-88c99914c988', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-7c70-7593-9a5c-db984579d537', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1', '2026-01-15', 'Tirta Jaya', 'Prof. Sri', 'Dr.', 'S.E.');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8440-70d0-9e0e-e5f3a4beb702', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8c10-7769-bf16-4202b9acbfd1', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026', '2026-01-15');
INSERT INTO pelatihan VALUES ('019cac0f-93e0-73de-ab71-2fcab59b34a3', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9bb0-7342-a5b2-da92e2712852', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-a380-7302-8533-7dca07de4d67', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000009001', 1, '0190a0b0-0000-7000-8000-000000000501', 0, 'utama', '', NULL, '', '', NULL, NULL);
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000010001', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'utama', 'Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan', '0190a0b0-0000-7000-8000-000000000077', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', '', 'anggaran', 'individu');
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000010002', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'utama', 'Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan', NULL, 'Terlaksananya pelayanan administrasi kepegawaian bagian 2', '', NULL, NULL);
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000010003', 1, '0190a0b0-0000-7000-8000-000000000500', 2, 'utama', 'Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan', NULL, 'Terlaksananya pelayanan administrasi kepegawaian bagian 3', '', NULL, NULL);
INSERT INTO skp_hasil_kerja VALUES ('0190a0b0-0000-7000-8000-000000010004', 1, '0190a0b0-0000-7000-8000-000000000500', 3, 'tambahan', 'Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan', NULL, 'Terlaksananya pelayanan administrasi kepegawaian bagian 4', 'Kepala Bidang', NULL, NULL);
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
INSERT INTO skp_perilaku VALUES ('019cac12-4748-70fe-ace4-9c9eba104fb5', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac12-4b30-761c-bb46-732e212586ed', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac12-5300-7453-9b3a-87920e38e77e', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac12-56e8-77c5-ad2d-28fc595a79cb', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-5ad0-76d3-95ee-155297762b1a', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac12-5eb8-707f-b3b0-57a181fb2105', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-62a0-71f4-879c-48ef7bb511de', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-85c8-70fc-9213-1c755a2e4fba', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-89b0-737e-ab90-8a08130b60ca', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-8d98-778f-b80d-0aa16a465a82', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9180-757f-ade1-0542ba4f24ba', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9568-7279-9520-784bb704923c', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9950-77d0-8258-47a73624d0e8', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9d38-755c-85c9-19f682ffe142', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a120-727f-869e-0a39e12608ab', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a508-71c0-a132-71362b00aa13', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a8f0-773b-b736-a4ce60b0b55d', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-acd8-7692-a39b-edfb154f765c', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b0c0-768c-afcb-219eeff00e10', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b4a8-7638-ae5e-bc81c133e14c', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac12-6a70-76cd-9d63-16e962184935', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-6e58-73b7-a167-b013a665ecbc', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7240-75b6-b682-1df2786c136a', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7628-74c0-9ebb-f3eeb784dba6', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7a10-72a7-a0c7-0480c003753f', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac12-c060-7498-b8a8-680e91bd2236', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-c448-752d-b4b0-a9000ae5ad3e', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-c830-706d-8593-ca261ffb24c8', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-cc18-754e-a3e6-5ed4900c9f48', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d000-709a-aa97-09d0bef51985', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d3e8-7742-8055-f606fa5a65d0', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-41d8-72c9-9814-147e3184a3f4', '019cac0f-3620-766f-9186-425933fd3460', 'kantor', '019cac0f-3df0-73dc-a2e1-2c7419a7ebea', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:05.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (10, '019cac0f-5948-72bb-9228-63e20b7302c0', '019cac0f-2a68-761b-b416-610c3e0926df', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (100, '019cac12-1868-70c0-a44b-4cfff168ebe5', '019cac0f-2a68-761b-b416-610c3e0926df', 'pilihan_cetak', '019cac12-1480-718b-b0fe-2b5dde738b44', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (101, '019cac12-2808-7489-abc4-a6267047e957', '019cac12-1c50-762e-997f-804863c1b4cc', 'nomor_dokumen', '019cac12-2420-7457-93a9-a44588b36fa7', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (102, '019cac12-2fd8-70cd-a7c9-05552790aec8', '019cac12-1c50-762e-997f-804863c1b4cc', 'nomor_dokumen', '019cac12-2bf0-7047-91c7-a1efdeea5ee7', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (103, '019cac12-37a8-70a6-803d-ce15c0a3e296', '019cac12-1c50-762e-997f-804863c1b4cc', 'nomor_dokumen', '019cac12-33c0-72f4-ae2b-20944e742982', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (104, '019cac12-3b90-765e-99dc-3523c40481bd', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"adendum_ke":[null,0],"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (105, '019cac12-3b90-765e-99dc-3524555f9d91', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"adendum_ke":[null,0],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (106, '019cac12-3f78-75bf-8258-dcabc23d0798', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"klasifikasi":[null,"individu"],"penugasan_dari":[null,""],"perspektif":[null,"anggaran"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (107, '019cac12-3f78-75bf-8258-dcaca37670b9', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (108, '019cac12-3f78-75bf-8258-dcad2c436148', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (109, '019cac12-3f78-75bf-8258-dcae1281552f', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (11, '019cac0f-6118-7350-b30b-1e3c124aabff', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_golongan', '019cac0f-5d30-749e-9b37-b4811c3ce987', 'insert', '{"dasar":[null,"PP 5/2024"],"gaji_pokok":[null,3186600],"golongan":[null,"III/c"],"jenis_kp":[null,"Reguler"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (110, '019cac12-3f78-75bf-8258-dcaef436fd6b', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (111, '019cac12-4360-751c-a56a-0258dd68cba6', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (112, '019cac12-4360-751c-a56a-0258e43228c2', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (113, '019cac12-4360-751c-a56a-0259b99b30c6', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (114, '019cac12-4360-751c-a56a-0259f6c32809', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (115, '019cac12-4360-751c-a56a-025a1b50408b', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (116, '019cac12-4360-751c-a56a-025a80cd5115', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (117, '019cac12-4360-751c-a56a-025b53f7ec09', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (118, '019cac12-4360-751c-a56a-025c13cdebd2', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (119, '019cac12-4360-751c-a56a-025c7e88aa73', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (12, '019cac0f-68e8-74eb-bbd9-452230da030e', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_golongan', '019cac0f-6500-7479-9201-a20efd5ba983', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (120, '019cac12-4360-751c-a56a-025d2dd8b2ab', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (121, '019cac12-4360-751c-a56a-025db095723e', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (122, '019cac12-4360-751c-a56a-025dbf4670cd', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (123, '019cac12-4f18-7650-ade6-dcce2a1ff74b', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_perilaku', '019cac12-4748-70fe-ace4-9c9eba104fb5', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (124, '019cac12-4f18-7650-ade6-dcceafcdc2e1', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_perilaku', '019cac12-4b30-761c-bb46-732e212586ed', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (125, '019cac12-6688-7337-985e-fe4f401a954b', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_lampiran', '019cac12-5300-7453-9b3a-87920e38e77e', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (126, '019cac12-6688-7337-985e-fe4f9ce1669f', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_lampiran', '019cac12-56e8-77c5-ad2d-28fc595a79cb', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (127, '019cac12-6688-7337-985e-fe5099577ec9', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_lampiran', '019cac12-5ad0-76d3-95ee-155297762b1a', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (128, '019cac12-6688-7337-985e-fe50db2db423', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_lampiran', '019cac12-5eb8-707f-b3b0-57a181fb2105', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (129, '019cac12-6688-7337-985e-fe51cf7e0e2a', '019cac12-1c50-762e-997f-804863c1b4cc', 'skp_lampiran', '019cac12-62a0-71f4-879c-48ef7bb511de', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (13, '019cac0f-70b8-7732-b530-94e4f3c4dbb1', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_jabatan', '019cac0f-6cd0-7407-8a77-1b9996e803a9', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"Ahli Muda"],"kelas":[null,9],"nomor_pelantikan":[null,"821/3"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"penugasan":[null,"plt"],"sampai":[null,"2026-01-15"],"tanggal_pelantikan":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (130, '019cac12-7df8-72cc-a808-fadc9ee73a19', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-6a70-76cd-9d63-16e962184935', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (131, '019cac12-7df8-72cc-a808-fadd83a158e4', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-6e58-73b7-a167-b013a665ecbc', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (132, '019cac12-7df8-72cc-a808-fadd85a40a58', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-7240-75b6-b682-1df2786c136a', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (133, '019cac12-7df8-72cc-a808-fade25f1b96c', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-7628-74c0-9ebb-f3eeb784dba6', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (134, '019cac12-7df8-72cc-a808-fade738ed19b', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-7a10-72a7-a0c7-0480c003753f', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (135, '019cac12-81e0-754f-95a9-39f74e541adf', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"adendum_ke":[null,0],"alasan_hasil_kerja":[null,"Tepat"],"alasan_perilaku":[null,"Sigap"],"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (136, '019cac12-81e0-754f-95a9-39f7bf6afab6', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"adendum_ke":[null,0],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (137, '019cac12-b890-7021-9aeb-168675a8f761', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-85c8-70fc-9213-1c755a2e4fba', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (138, '019cac12-b890-7021-9aeb-1686aece15dc', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-89b0-737e-ab90-8a08130b60ca', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (139, '019cac12-b890-7021-9aeb-16878fe1c416', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-8d98-778f-b80d-0aa16a465a82', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (14, '019cac0f-7888-70d6-b309-8c787fe75101', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_jabatan', '019cac0f-74a0-73d2-b56c-88c99914c988', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (140, '019cac12-b890-7021-9aeb-1687be563760', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-9180-757f-ade1-0542ba4f24ba', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (141, '019cac12-b890-7021-9aeb-1687e40e8b06', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-9568-7279-9520-784bb704923c', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (142, '019cac12-b890-7021-9aeb-1688cf19d15f', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-9950-77d0-8258-47a73624d0e8', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (143, '019cac12-b890-7021-9aeb-16898311329b', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-9d38-755c-85c9-19f682ffe142', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (144, '019cac12-b890-7021-9aeb-1689f0e6b766', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-a120-727f-869e-0a39e12608ab', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (145, '019cac12-b890-7021-9aeb-168a7a8c0299', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-a508-71c0-a132-71362b00aa13', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (146, '019cac12-b890-7021-9aeb-168b339240a0', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-a8f0-773b-b736-a4ce60b0b55d', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (147, '019cac12-b890-7021-9aeb-168b6b3221d7', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-acd8-7692-a39b-edfb154f765c', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (148, '019cac12-b890-7021-9aeb-168bcc4dfab6', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-b0c0-768c-afcb-219eeff00e10', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (149, '019cac12-b890-7021-9aeb-168c594c4142', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_realisasi', '019cac12-b4a8-7638-ae5e-bc81c133e14c', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (15, '019cac0f-8058-7757-8961-d1003169fc4b', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_pendidikan', '019cac0f-7c70-7593-9a5c-db984579d537', 'insert', '{"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"Dr."],"kepala_sekolah":[null,"Prof. Sri"],"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tanggal_ijazah":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (150, '019cac12-bc78-75cf-b39f-00a39c2c500b', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (151, '019cac12-bc78-75cf-b39f-00a3f1577e23', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (152, '019cac12-bc78-75cf-b39f-00a42026ee67', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (153, '019cac12-bc78-75cf-b39f-00a44d01dd76', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (154, '019cac12-bc78-75cf-b39f-00a4a8c91c5c', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (155, '019cac12-bc78-75cf-b39f-00a5332375b9', '019cac12-1c50-762e-997f-804863c1b4cc', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (156, '019cac12-d7d0-778a-8176-39e12af15a9a', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-c060-7498-b8a8-680e91bd2236', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (157, '019cac12-d7d0-778a-8176-39e1fd816ded', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-c448-752d-b4b0-a9000ae5ad3e', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (158, '019cac12-d7d0-778a-8176-39e2bf4e8e54', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-c830-706d-8593-ca261ffb24c8', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (159, '019cac12-d7d0-778a-8176-39e3743c00b2', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-cc18-754e-a3e6-5ed4900c9f48', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (16, '019cac0f-8828-70fd-b07a-5433370863cb', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_pendidikan', '019cac0f-8440-70d0-9e0e-e5f3a4beb702', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (160, '019cac12-d7d0-778a-8176-39e41ff552af', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-d000-709a-aa97-09d0bef51985', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (161, '019cac12-d7d0-778a-8176-39e479344cf4', '019cac12-1c50-762e-997f-804863c1b4cc', 'pihak_dokumen', '019cac12-d3e8-7742-8055-f606fa5a65d0', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (162, '019cac12-dfa0-75ec-9c78-1e117a94c446', '019cac12-1c50-762e-997f-804863c1b4cc', 'rencana_aksi', '019cac12-dbb8-705c-8bb5-d1b3e76c41ff', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"keluaran":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (163, '019cac12-e770-75e5-8f88-a040f995f669', '019cac12-1c50-762e-997f-804863c1b4cc', 'rencana_aksi', '019cac12-e388-714a-9449-5ef4663023c4', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (164, '019cac12-ef40-7216-ba23-6d1acb22bb02', '019cac12-1c50-762e-997f-804863c1b4cc', 'rencana_aksi_target', '019cac12-eb58-7623-ab4b-9fe9c08eec35', 'insert', '{"periode":[null,"tw1"],"rencana_aksi_id":[null,"019cac12-dbb8-705c-8bb5-d1b3e76c41ff"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"1"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (165, '019cac12-f710-7049-becf-4170594c1ccf', '019cac12-1c50-762e-997f-804863c1b4cc', 'kesepakatan', '019cac12-f328-7493-bc1e-c833f10d4260', 'insert', '{"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"usul"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"pegawai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (166, '019cac12-fee0-73ef-8747-4fc87638ba17', '019cac12-1c50-762e-997f-804863c1b4cc', 'kesepakatan', '019cac12-faf8-761c-a050-6daab7f1a8df', 'insert', '{"alasan":[null,"Wajar"],"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"sepakat"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"penilai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (167, '019cac13-06b0-75b1-a788-52e296ac2f5f', '019cac12-1c50-762e-997f-804863c1b4cc', 'adendum_skp', '019cac13-02c8-7195-ae58-e38618890b7c', 'insert', '{"alasan":[null,"Mutasi"],"isi":[null,"{}"],"ke":[null,1],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (168, '019cac13-0e80-73bb-8591-c56215deb1cf', '019cac12-1c50-762e-997f-804863c1b4cc', 'bukti_kinerja', '019cac13-0a98-7788-ab84-d5ff47751a71', 'insert', '{"dokumen_id":[null,"019cac10-a550-7548-82b1-e51db969a943"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"pindaian"],"letak":[null,"Map 1"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (169, '019cac13-1650-75a8-924b-09548da907ce', '019cac12-1c50-762e-997f-804863c1b4cc', 'bukti_kinerja', '019cac13-1268-7736-88e1-22fc7252753c', 'insert', '{"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"fisik"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (17, '019cac0f-8ff8-76f2-8e5b-52888ec465f1', '019cac0f-2a68-761b-b416-610c3e0926df', 'pelatihan', '019cac0f-8c10-7769-bf16-4202b9acbfd1', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (170, '019cac13-1e20-715a-a56b-f0d7cc966ec1', '019cac12-1c50-762e-997f-804863c1b4cc', 'umpan_balik_berkelanjutan', '019cac13-1a38-718d-9b91-e63f559ddb5b', 'insert', '{"pemberi":[null,"Pimpinan"],"pemberi_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanda":[null,"baik"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (171, '019cac13-25f0-765d-82b3-370f17646dad', '019cac12-1c50-762e-997f-804863c1b4cc', 'umpan_balik_berkelanjutan', '019cac13-2208-7166-b2fb-8cea10bc8a51', 'insert', '{"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (172, '019cac13-2dc0-779b-9cce-7f3debb18a99', '019cac12-1c50-762e-997f-804863c1b4cc', 'matriks_sel', '019cac13-29d8-7445-b8d3-29595f483678', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (173, '019cac13-3590-70df-be69-f938f9a86d52', '019cac12-1c50-762e-997f-804863c1b4cc', 'matriks_sel', '019cac13-31a8-743a-bb80-61a5acdf8381', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:15.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (174, '019cac13-4530-733b-99e9-1948e6be9203', '019cac13-3978-77cd-8997-f3c81733bd73', 'pembatasan', '019cac13-4148-7276-82ea-e2f7c0aa4118', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:28.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (175, '019cac13-4d00-7786-8cc2-ea5788381183', '019cac13-3978-77cd-8997-f3c81733bd73', 'pembatasan', '019cac13-4918-7000-9985-8b9914de5934', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:28.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (176, '019cac13-54d0-70f0-a6cf-093774e65d21', '019cac13-3978-77cd-8997-f3c81733bd73', 'cetakan', '019cac13-50e8-73cf-9dd7-e9014f5ad244', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:28.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (177, '019cac13-5ca0-7449-bdb3-4cbf9729169d', '019cac13-3978-77cd-8997-f3c81733bd73', 'penggabungan', '019cac13-58b8-7037-aadb-c61075b932de', 'insert', '{"asal_id":[null,"0190a0b0-0000-7000-8000-000000000007"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:28.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (178, '019cac13-6470-7506-9c3f-eb8133becd9c', '019cac13-3978-77cd-8997-f3c81733bd73', 'aturan_retensi', '019cac13-6088-72d3-9317-3db64aa3166e', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:04:28.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (179, '019cac13-6c40-74cd-8f25-fd3841ed4f7c', '019cac13-3978-77cd-8997-f3c81733bd73', 'aturan_retensi', '019cac13-6858-7717-9779-2439bff0efd6', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:04:28.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (18, '019cac0f-97c8-76dd-8f76-452de3aff383', '019cac0f-2a68-761b-b416-610c3e0926df', 'pelatihan', '019cac0f-93e0-73de-ab71-2fcab59b34a3', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (180, '019cac13-7028-75f9-b476-01a52b9ba2f8', '019cac13-3978-77cd-8997-f3c81733bd73', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:04:28.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (181, '019cac13-7fc8-758f-95de-b111b6dbf0d9', '019cac13-7410-73ad-bc67-a01517ae87ab', 'nomor_dokumen', '019cac13-7be0-7060-b2ac-d53c261bd463', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:04:43.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (182, '019cac13-8798-7085-ba2e-79022e15bf23', '019cac13-7410-73ad-bc67-a01517ae87ab', 'pemusnahan', '019cac13-83b0-7296-ba4a-80fe4aec7f46', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:43.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (183, '019cac13-8f68-76ae-b751-ecc6e51d0660', '019cac13-7410-73ad-bc67-a01517ae87ab', 'pemusnahan', '019cac13-8b80-75c8-b86b-19e10086b609', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:43.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (184, '019cac13-9350-7642-ac52-ab7c2fae8fa0', '019cac13-7410-73ad-bc67-a01517ae87ab', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:04:43.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (185, '019cac13-9b20-77ae-80bb-ef139e5fdf70', '019cac13-7410-73ad-bc67-a01517ae87ab', 'jejak_dimusnahkan', '019cac13-9738-7398-8e42-7cee7f3357c2', 'insert', '{"digest":[null,"5b17ea859001cce25df53c42cdfdea9970c6cc4761f3939adece1730cca6a593"],"hash":[null,"deb05e6776c464780ad0c2ffd20f4f3f7f96ae3a480d03aff7167370a648aa29"],"pemusnahan_id":[null,"019cac13-8b80-75c8-b86b-19e10086b609"],"seq":[null,4]}', 'uji', '2026-03-02T01:04:43.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (186, '019cac13-a2f0-778c-b947-0f4ca10cf0cf', '019cac13-7410-73ad-bc67-a01517ae87ab', 'pemusnahan_rincian', '019cac13-9f08-7533-b391-b9148a3d8d88', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac13-8b80-75c8-b86b-19e10086b609"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd"]}', 'uji', '2026-03-02T01:04:43.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (19, '019cac0f-9f98-7715-bca4-bf44ce15ee7d', '019cac0f-2a68-761b-b416-610c3e0926df', 'penugasan_penilai', '019cac0f-9bb0-7342-a5b2-da92e2712852', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (2, '019cac0f-3238-7411-b98c-9f23c9620350', '019cac0f-2a68-761b-b416-610c3e0926df', 'kantor', '019cac0f-3df0-73dc-a2e1-2c7419a7ebea', 'update', '{"alamat":[null,"Jl. Melati 1"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (20, '019cac0f-a768-7305-a723-89d454607978', '019cac0f-2a68-761b-b416-610c3e0926df', 'penugasan_penilai', '019cac0f-a380-7302-8533-7dca07de4d67', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (21, '019cac0f-af38-71e7-84e0-146e97213460', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_unit', '019cac0f-ab50-74a6-b6fe-9e5b0c447fee', 'insert', '{"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"induk_id":[null,"019cac0f-3620-749c-a994-792b6b550445"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"perubahan":[null,"bentuk"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (22, '019cac0f-b708-734c-a034-129ae3890691', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_unit', '019cac0f-b320-7762-867b-0cfc378d46ac', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (23, '019cac0f-bed8-779d-a5a5-4f2843b5a199', '019cac0f-2a68-761b-b416-610c3e0926df', 'formasi', '019cac0f-baf0-7688-b2b6-9d108742a267', 'insert', '{"bup":[null,50],"eselon":[null,"xxxxxxxx"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"kebutuhan":[null,0],"kelas":[null,1],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (24, '019cac0f-c6a8-71d6-ae14-f43101442e69', '019cac0f-2a68-761b-b416-610c3e0926df', 'formasi', '019cac0f-c2c0-705c-91e5-a12fea5d50f6', 'insert', '{"jenis_jabatan":[null,"struktural"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (25, '019cac0f-ce78-727d-b484-c55a86d8e722', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_pengangkatan', '019cac0f-ca90-776e-af7c-852ca05c9d83', 'insert', '{"gaji":[null,0],"golongan":[null,"xxxxxxxx"],"jenis":[null,"cpns"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (26, '019cac0f-d648-755c-b894-44da4c238b26', '019cac0f-2a68-761b-b416-610c3e0926df', 'riwayat_pengangkatan', '019cac0f-d260-76ca-a059-95460a6670fc', 'insert', '{"jenis":[null,"cpns"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (27, '019cac0f-de18-74a8-a7a3-f1fa7f6c0d6a', '019cac0f-2a68-761b-b416-610c3e0926df', 'peninjauan_masa_kerja', '019cac0f-da30-70d5-a1a2-5b8248d05f54', 'insert', '{"bulan":[null,0],"jenis":[null,"tambah"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"],"tahun":[null,0],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (28, '019cac0f-e5e8-71d1-a506-cf17a93271ed', '019cac0f-2a68-761b-b416-610c3e0926df', 'peninjauan_masa_kerja', '019cac0f-e200-7417-aaea-b0915fe14d20', 'insert', '{"jenis":[null,"tambah"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (29, '019cac0f-edb8-7271-a0d3-46dafa400ea6', '019cac0f-2a68-761b-b416-610c3e0926df', 'keluarga', '019cac0f-e9d0-756d-853b-e11067f470e1', 'insert', '{"hubungan":[null,"pasangan"],"jenis_kelamin":[null,"L"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nik":[null,"xxxxxxxxxxxxxxxx"],"nomor_akta":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pekerjaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_anak":[null,"AK"],"tanggal_lahir":[null,"2026-01-15"],"tanggal_nikah":[null,"2026-01-15"],"tempat_lahir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tertanggung":[null,"ya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (3, '019cac0f-3a08-704f-86d6-84bd1cc62267', '019cac0f-2a68-761b-b416-610c3e0926df', 'unit_kerja', '019cac0f-3620-749c-a994-792b6b550445', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (30, '019cac0f-f588-7643-b845-74c1d339944e', '019cac0f-2a68-761b-b416-610c3e0926df', 'keluarga', '019cac0f-f1a0-7209-a459-94676f914c74', 'insert', '{"hubungan":[null,"pasangan"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (31, '019cac0f-fd58-7570-bf68-ff7ceb848cab', '019cac0f-2a68-761b-b416-610c3e0926df', 'kgb', '019cac0f-f970-7336-b3f5-410dbe469489', 'insert', '{"gaji_baru":[null,0],"gaji_lama":[null,0],"golongan":[null,"xxxxxxxx"],"mk_bulan":[null,0],"mk_tahun":[null,0],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal_surat":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (32, '019cac10-0528-7780-8982-fd81b4a6f13f', '019cac0f-2a68-761b-b416-610c3e0926df', 'kgb', '019cac10-0140-7279-a39b-2c703d7857d9', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (33, '019cac10-0cf8-73bc-a1a6-c55ba8d0365c', '019cac0f-2a68-761b-b416-610c3e0926df', 'cuti', '019cac10-0910-758b-a88a-2189495dc5c5', 'insert', '{"alamat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"keputusan":[null,"diajukan"],"lama":[null,0],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"hari"],"selesai":[null,"2026-01-15"],"tanggal_ajuan":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"],"telepon":[null,"xxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (34, '019cac10-14c8-7695-8d44-b2c95de47b8e', '019cac0f-2a68-761b-b416-610c3e0926df', 'cuti', '019cac10-10e0-72fe-8e62-81c491488529', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (35, '019cac10-1c98-7776-9568-e905b13a58fc', '019cac0f-2a68-761b-b416-610c3e0926df', 'saldo_cuti', '019cac10-18b0-722c-8cdf-9fc16c701486', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (36, '019cac10-2468-73f0-826a-17797f4a4b9e', '019cac0f-2a68-761b-b416-610c3e0926df', 'saldo_cuti', '019cac10-2080-7018-bf44-cae9b1b333c3', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (37, '019cac10-2c38-71cc-b504-6ccf0da0f7ad', '019cac0f-2a68-761b-b416-610c3e0926df', 'penghargaan', '019cac10-2850-75b0-8229-1f0f1fc8cbf1', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pemberi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1950],"tanggal_sk":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (38, '019cac10-3408-716b-8ebd-86c637a88e31', '019cac0f-2a68-761b-b416-610c3e0926df', 'penghargaan', '019cac10-3020-7773-8846-a7da1daaae74', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (39, '019cac10-3bd8-712b-b575-880272fa6390', '019cac0f-2a68-761b-b416-610c3e0926df', 'tugas_belajar', '019cac10-37f0-72db-8b27-7cee48a80705', 'insert', '{"jenis":[null,"tugas"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiayaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sekolah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tingkat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (4, '019cac0f-41d8-7126-ac4b-dc1b55f332a1', '019cac0f-2a68-761b-b416-610c3e0926df', 'unit_kerja', '019cac0f-3df0-76b8-ac3a-dbf7cef93c7f', 'insert', '{"induk_id":[null,"019cac0f-3620-749c-a994-792b6b550445"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (40, '019cac10-43a8-737d-9090-64be490d1801', '019cac0f-2a68-761b-b416-610c3e0926df', 'tugas_belajar', '019cac10-3fc0-73f3-9f9a-077a423aeaa2', 'insert', '{"jenis":[null,"tugas"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (41, '019cac10-4b78-72f4-836a-9dd7b48f42d5', '019cac0f-2a68-761b-b416-610c3e0926df', 'penilaian_lama', '019cac10-4790-723c-9b41-37ca13654567', 'insert', '{"hasil_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"dp3"],"mulai":[null,"2026-01-15"],"nilai":[null,"xxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nip":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"perilaku":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"predikat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"sumber_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1980],"unit_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (42, '019cac10-5348-7180-b231-a02380c1a00c', '019cac0f-2a68-761b-b416-610c3e0926df', 'penilaian_lama', '019cac10-4f60-74e8-9db5-a87c76b652d6', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tahun":[null,1980]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (43, '019cac10-5b18-71d4-be91-0017236d8205', '019cac0f-2a68-761b-b416-610c3e0926df', 'organisasi', '019cac10-5730-757f-88b0-980e35e87e76', 'insert', '{"kedudukan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"masa":[null,"slta"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pimpinan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun_mulai":[null,1950],"tahun_selesai":[null,1950],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (44, '019cac10-62e8-7402-9ee2-a3729144aeb9', '019cac0f-2a68-761b-b416-610c3e0926df', 'organisasi', '019cac10-5f00-76ff-b9f0-1bbc65976ec5', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (45, '019cac10-6ab8-771b-9f29-f3fe582de99a', '019cac0f-2a68-761b-b416-610c3e0926df', 'kunjungan_ln', '019cac10-66d0-7387-8915-b3a58e20e7a7', 'insert', '{"mulai":[null,"2026-01-15"],"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiaya":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tujuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (46, '019cac10-7288-70fc-a435-c6b063329c7d', '019cac0f-2a68-761b-b416-610c3e0926df', 'kunjungan_ln', '019cac10-6ea0-7590-bcff-5bcbfd605a58', 'insert', '{"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (47, '019cac10-7a58-72a3-aba2-0cdd93af123d', '019cac0f-2a68-761b-b416-610c3e0926df', 'hukuman_disiplin', '019cac10-7670-75e5-a246-0f3741fbdb0e', 'insert', '{"alasan":[null,"rahasia:1:62tsQpyUO36A8zASbw2+M2q5AHgGEqGOvqKKtr/6t3zRD9Zszg8Hk//EyuuC+RWLWfWVrfW3ueNU3C8uRKbjCNKCKQXaT4TYLW6gWYTGNXKqt1Qb1t+AfM35p44sK2yRz9oL7K2Q1is="],"dasar":[null,"rahasia:1:dWGC/wmiU+/Pl+lu0dvN3a00srM3MttSTCmNo9vYU93YlIRwWs4kG0LJrlPRfSaCkTTTQbjj8X3St7Bmyl/LVrN1fndKhb0Qp/Sm5C+PnKyD78HsfdRIIpWYv5uIGoUWiRJfKKFHndU="],"jenis":[null,"rahasia:1:kDUyMHNxFVNMuTF3fXYUulyiz5Y9Pu3sW3UkvbyFkW6ui+TVgAz7L0tTMfyKr2juxz10flOp4QlNIf/griuzYHeXWgQZhEnLfCzJ2xYZonKxzqE1yJ+qFrJt6MI2/B+Q3HOB78oT5ds="],"nomor_sk":[null,"rahasia:1:DymT3yxpZ8hVsEwetZNuR8ztG1aaLC6MnOuo5+NsMHVnRP0BZuND0w2LNY4EyHP2e4xUvDE1szjBvEDgRQHzaKhQnLGR1rIUPEFs7E3DIqHuZgaS2yAmBpJ68YcWYsxbzEEK2Xecbsw="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"rahasia:1:nEucOIUg/elPZYCI6xxg9f6OunCtV/AiaRH9k5NphEhVgIqh7ScP+rbRrOwYTRYJfALtwkBUsUI8dGUb/u6E/pgMYO17ARCKsU+tbveYnKHu/SY3ahryVDjJPQ1MYrko68IDIswe7rY="],"selesai":[null,"rahasia:1:O8vQawTylrgolQY5ORkiqcGFcKjDXSwvBCzycfPSTkIn6yf7OUkhCem998Y5moN6y3Y="],"tanggal_catat":[null,"2026-01-15"],"tanggal_sk":[null,"rahasia:1:2js7bRpWigcVebOzrmGec8QVDjRjC6gKskY/60ABTnQJaDiT9PXhPP4Qqphp5D4DIMA="],"tingkat":[null,"rahasia:1:tjAbPQRvccC15CttixdzgserQBbKVXuJ8WkdD1rbPlSIUTZPl9GQYhDKWQoYAg=="],"tmt":[null,"rahasia:1:cyWX8ken2+ikBG4YUypp1t1FfwUaGdXKY7vx0sM22sYGF2xhniNhmhJGI1zquizR4aQ="]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (48, '019cac10-8228-728d-944a-de851a1b6d95', '019cac0f-2a68-761b-b416-610c3e0926df', 'hukuman_disiplin', '019cac10-7e40-75eb-a75f-83805668e068', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_catat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (49, '019cac10-89f8-7010-b031-65e5f964e122', '019cac0f-2a68-761b-b416-610c3e0926df', 'kesehatan', '019cac10-8610-7525-bf13-9cfa7c5c72d6', 'insert', '{"keadaan":[null,"rahasia:1:3GpDi4EgrQIRFnqK/5/40jhpdqAypx6mp0LBJxL19vKFr/roKfzOS/nj47X4tjD7WWR+dYu6dD45mBubInmEo/osfOuoJZkUkUHKK5eY8qJcy2VADv7dEIoJrLRCt4IS4+e7QvJ0A1I="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"surat":[null,"rahasia:1:JJ60BJ2+UyYo7RE8xyMfx9Gd5ODqo+5fvwl4m29sUoZ9ohcP2adKBD0rAiYzyBo4dw34VFoPQ6sHf9BWpQQ3O4YwBs7Q+3PIwa6BCqz4QJaAsSX1gVL0Py3+hldc3zaBonPcnoiNYQQ="],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (5, '019cac0f-45c0-732e-899a-78c635e642a1', '019cac0f-2a68-761b-b416-610c3e0926df', 'unit_kerja', '019cac0f-3620-749c-a994-792b6b550445', 'update', '{"ditutup":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (50, '019cac10-91c8-72ee-92f0-292f7698373a', '019cac0f-2a68-761b-b416-610c3e0926df', 'kesehatan', '019cac10-8de0-75db-acf0-e793f82f9875', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (51, '019cac10-9998-7729-ae25-d5779975fcae', '019cac0f-2a68-761b-b416-610c3e0926df', 'catatan', '019cac10-95b0-7628-8cab-1554856c4c97', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (52, '019cac10-a168-7133-8af9-c32858a0bfdf', '019cac0f-2a68-761b-b416-610c3e0926df', 'catatan', '019cac10-9d80-768d-9f48-d1184e85604e', 'insert', '{"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (53, '019cac10-a938-7573-a9fa-b36b6c9ad5ff', '019cac0f-2a68-761b-b416-610c3e0926df', 'dokumen', '019cac10-a550-7548-82b1-e51db969a943', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"halaman":[null,0],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"media":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama_berkas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rekaman_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rekaman_jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"],"ukuran":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (54, '019cac10-b108-7138-85e6-f30c04ccf79e', '019cac0f-2a68-761b-b416-610c3e0926df', 'dokumen', '019cac10-ad20-7729-8314-0d62e24eaae2', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (55, '019cac10-b8d8-77ca-98db-1b2e9feae578', '019cac0f-2a68-761b-b416-610c3e0926df', 'delegasi_penilai', '019cac10-b4f0-702d-bf74-efbd4ba20383', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sampai":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (56, '019cac10-c0a8-7780-8d1d-086aec769687', '019cac0f-2a68-761b-b416-610c3e0926df', 'delegasi_penilai', '019cac10-bcc0-7267-a5f2-280c418e426b', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (57, '019cac10-c878-72c9-a72b-2ef38911d783', '019cac0f-2a68-761b-b416-610c3e0926df', 'tim_kerja', '019cac10-c490-75ed-9515-42fbbb0fda05', 'insert', '{"ketua_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (58, '019cac10-d048-732f-971a-cb772b8d8a57', '019cac0f-2a68-761b-b416-610c3e0926df', 'tim_kerja', '019cac10-cc60-734d-a5c3-68433b18eaa2', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (59, '019cac10-d818-733d-a6e9-db3570515868', '019cac0f-2a68-761b-b416-610c3e0926df', 'anggota_tim', '019cac10-d430-7270-b31e-3a32597e4d3e', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tim_kerja_id":[null,"019cac10-c490-75ed-9515-42fbbb0fda05"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (6, '019cac0f-49a8-70ca-981d-74187ad092bf', '019cac0f-2a68-761b-b416-610c3e0926df', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (60, '019cac10-dfe8-747f-9898-5b29dde1d04c', '019cac0f-2a68-761b-b416-610c3e0926df', 'anggota_tim', '019cac10-dc00-75b7-8071-f82d45c1e73f', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tim_kerja_id":[null,"019cac10-c490-75ed-9515-42fbbb0fda05"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (61, '019cac10-e7b8-7033-9cd9-a395dcb85e91', '019cac0f-2a68-761b-b416-610c3e0926df', 'hari_libur', '019cac10-e3d0-756a-8b7b-05fcb0895e53', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (62, '019cac10-ef88-7730-ae49-25f7460c602f', '019cac0f-2a68-761b-b416-610c3e0926df', 'hari_libur', '019cac10-eba0-743a-ae60-96085322eb87', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (63, '019cac10-f758-7083-a942-8d4b37284ef7', '019cac0f-2a68-761b-b416-610c3e0926df', 'penandatangan', '019cac10-f370-77ef-8d5d-8b788ef44761', 'insert', '{"atas_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"cara":[null,"langsung"],"formulir":[null,"drh"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"melalui":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pejabat_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (64, '019cac10-ff28-77aa-b4ae-5a7d7c2a0f9d', '019cac0f-2a68-761b-b416-610c3e0926df', 'penandatangan', '019cac10-fb40-7495-92de-14966871a9e5', 'insert', '{"cara":[null,"langsung"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (65, '019cac11-06f8-7737-85e6-2129a4314c05', '019cac0f-2a68-761b-b416-610c3e0926df', 'teks_surat', '019cac11-0310-7243-ab56-be98f3ababe2', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berlaku_dari":[null,"2026-01-15"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (66, '019cac11-0ec8-718e-bda5-bf5ebe7dd49c', '019cac0f-2a68-761b-b416-610c3e0926df', 'teks_surat', '019cac11-0ae0-76e0-8043-d194010c57a9', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (67, '019cac11-1698-76f5-ace5-9addefb997d4', '019cac0f-2a68-761b-b416-610c3e0926df', 'daftar_simpanan', '019cac11-12b0-71d0-963f-68b0cf240bc5', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemilik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (68, '019cac11-1e68-77c9-a0a0-8a8c3850d382', '019cac0f-2a68-761b-b416-610c3e0926df', 'daftar_simpanan', '019cac11-1a80-752d-9b63-1110fc573e59', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (69, '019cac11-2638-76b6-b9bb-763d73d8d753', '019cac0f-2a68-761b-b416-610c3e0926df', 'tata_letak_impor', '019cac11-2250-72e3-be91-d5fe252ef0ce', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (7, '019cac0f-4d90-7490-a518-093e4adb1956', '019cac0f-2a68-761b-b416-610c3e0926df', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (70, '019cac11-2e08-712f-aa3f-7c8a0885598f', '019cac0f-2a68-761b-b416-610c3e0926df', 'tata_letak_impor', '019cac11-2a20-767f-9986-037fe3420fd6', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (71, '019cac11-35d8-76d6-8d4c-46255c165276', '019cac0f-2a68-761b-b416-610c3e0926df', 'penjelasan_mutu', '019cac11-31f0-77cb-bd50-d6a668ff2502', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kolom":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (72, '019cac11-3da8-707f-80d9-7ab99ae5c059', '019cac0f-2a68-761b-b416-610c3e0926df', 'penjelasan_mutu', '019cac11-39c0-76ec-9038-ff80ca264c23', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (73, '019cac11-4578-77d5-9438-400f54d4b9ad', '019cac0f-2a68-761b-b416-610c3e0926df', 'pengingat_selesai', '019cac11-4190-74d1-bac9-760e374024be', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (74, '019cac11-4d48-717d-8d17-9a6fa8737d9c', '019cac0f-2a68-761b-b416-610c3e0926df', 'pengingat_selesai', '019cac11-4960-7381-99b8-77a211f647f6', 'insert', '{"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (75, '019cac11-5518-77f2-bb82-358a470cff4b', '019cac0f-2a68-761b-b416-610c3e0926df', 'ketentuan_kantor', '019cac11-5130-76dc-b968-ce80b9b5cc8a', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (76, '019cac11-5ce8-7025-841d-e12fd7b605e6', '019cac0f-2a68-761b-b416-610c3e0926df', 'ketentuan_kantor', '019cac11-5900-74df-a4db-827e47281c02', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (77, '019cac11-64b8-772b-adce-10290f7d1d39', '019cac0f-2a68-761b-b416-610c3e0926df', 'bank_indikator', '019cac11-60d0-7606-9ad8-ed21d275ff0b', 'insert', '{"aspek":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"target":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (78, '019cac11-6c88-726a-89a1-4247814089ae', '019cac0f-2a68-761b-b416-610c3e0926df', 'bank_indikator', '019cac11-68a0-76b0-8b4f-944bfc420224', 'insert', '{"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (79, '019cac11-7458-719d-973e-afd98456cdb2', '019cac0f-2a68-761b-b416-610c3e0926df', 'templat_skp', '019cac11-7070-70b9-b49f-3cdde46c2ea2', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (8, '019cac0f-5178-7657-b91b-4aa9b89ccdb1', '019cac0f-2a68-761b-b416-610c3e0926df', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (80, '019cac11-7c28-766e-ab7d-d1cf45191287', '019cac0f-2a68-761b-b416-610c3e0926df', 'templat_skp', '019cac11-7840-7511-95fe-c0f7a170354d', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (81, '019cac11-83f8-7342-b919-8b644289e2fa', '019cac0f-2a68-761b-b416-610c3e0926df', 'capaian_organisasi', '019cac11-8010-758f-a30e-d98591f7b9a5', 'insert', '{"capaian":[null,"istimewa"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (82, '019cac11-8bc8-7002-9be1-e8832c8f5e41', '019cac0f-2a68-761b-b416-610c3e0926df', 'capaian_organisasi', '019cac11-87e0-7235-99b0-376cc57d5d15', 'insert', '{"capaian":[null,"istimewa"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (83, '019cac11-9398-70f3-9fbc-fe95d1861f2c', '019cac0f-2a68-761b-b416-610c3e0926df', 'penetapan_predikat', '019cac11-8fb0-75dd-8b4e-d9311c54a4f7', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (84, '019cac11-9b68-76e0-a005-152b7477457d', '019cac0f-2a68-761b-b416-610c3e0926df', 'penetapan_predikat', '019cac11-9780-777c-bcde-c29eec226353', 'insert', '{"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3620-749c-a994-792b6b550445"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (85, '019cac11-a338-7441-b670-1cf2ff663838', '019cac0f-2a68-761b-b416-610c3e0926df', 'log_harian', '019cac11-9f50-7510-9216-0f338959f5c7', 'insert', '{"bukti_dukung":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_pada":[null,"2026-01-15"],"jam_mulai":[null,"08:00"],"jam_selesai":[null,"09:30"],"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"realisasi":[null,0],"rencana_aksi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (86, '019cac11-ab08-762f-8c4f-3d8e7a294dcb', '019cac0f-2a68-761b-b416-610c3e0926df', 'log_harian', '019cac11-a720-7182-85e1-1ecdcfdb7688', 'insert', '{"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (87, '019cac11-b2d8-7065-b53c-aa9bc5eca088', '019cac0f-2a68-761b-b416-610c3e0926df', 'bimbingan_kinerja', '019cac11-aef0-7208-a955-b237698e8160', 'insert', '{"hasil":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"bimbingan"],"masalah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembimbing_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"selesai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"],"tenggat":[null,"2026-01-15"],"tindak_lanjut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (88, '019cac11-baa8-7451-8984-d56e9a2ce989', '019cac0f-2a68-761b-b416-610c3e0926df', 'bimbingan_kinerja', '019cac11-b6c0-74a7-acbf-aef38bb13ffb', 'insert', '{"jenis":[null,"bimbingan"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (89, '019cac11-c278-74fe-bcc3-2e449f032070', '019cac0f-2a68-761b-b416-610c3e0926df', 'umpan_balik_bimbingan', '019cac11-be90-7267-8655-17cbd68bcd17', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-aef0-7208-a955-b237698e8160"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (9, '019cac0f-5560-7407-b351-611f57c9d21d', '019cac0f-2a68-761b-b416-610c3e0926df', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (90, '019cac11-ca48-75c9-8b82-8bf0bf00d9f4', '019cac0f-2a68-761b-b416-610c3e0926df', 'umpan_balik_bimbingan', '019cac11-c660-70f8-a975-96eb617e4cd5', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-aef0-7208-a955-b237698e8160"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (91, '019cac11-d218-7615-8799-cd26c4dbd3a1', '019cac0f-2a68-761b-b416-610c3e0926df', 'kompetensi_bimbingan', '019cac11-ce30-7722-84bb-2689e800078f', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bimbingan_kinerja_id":[null,"019cac11-aef0-7208-a955-b237698e8160"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (92, '019cac11-d9e8-7037-bc81-76cdc33292d7', '019cac0f-2a68-761b-b416-610c3e0926df', 'kompetensi_bimbingan', '019cac11-d600-7465-aff9-4602656d64a2', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-aef0-7208-a955-b237698e8160"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (93, '019cac11-e1b8-77c8-a2b6-5169ea6b1969', '019cac0f-2a68-761b-b416-610c3e0926df', 'konversi_ak', '019cac11-ddd0-76ad-87d5-a2c7485563c3', 'insert', '{"angka_kredit":[null,"18.75"],"asal":[null,"evaluasi"],"asal_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bulan_mulai":[null,1],"bulan_selesai":[null,1],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"koefisien":[null,"18.75"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"persen":[null,0],"predikat":[null,"sangat_baik"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (94, '019cac11-e988-7168-aa85-aeeb0153ca25', '019cac0f-2a68-761b-b416-610c3e0926df', 'konversi_ak', '019cac11-e5a0-70c2-b61f-4d54dd69cd4c', 'insert', '{"bulan_mulai":[null,1],"bulan_selesai":[null,1],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"predikat":[null,"sangat_baik"],"tahun":[null,2022]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (95, '019cac11-f158-73b4-a5a2-38e44f2760e9', '019cac0f-2a68-761b-b416-610c3e0926df', 'penetapan_ak', '019cac11-ed70-76b3-9e03-679a679102f1', 'insert', '{"dasar_baru":[null,"18.75"],"dasar_lama":[null,"18.75"],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"jf_lama_baru":[null,"18.75"],"jf_lama_lama":[null,"18.75"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"konversi_baru":[null,"18.75"],"konversi_lama":[null,"18.75"],"mulai":[null,"2026-01-15"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendidikan_baru":[null,"18.75"],"pendidikan_lama":[null,"18.75"],"penyesuaian_baru":[null,"18.75"],"penyesuaian_lama":[null,"18.75"],"sampai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (96, '019cac11-f928-713a-8f53-5d0951fb75d6', '019cac0f-2a68-761b-b416-610c3e0926df', 'penetapan_ak', '019cac11-f540-75cc-9e70-ae2f68ccbc50', 'insert', '{"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sampai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (97, '019cac12-00f8-7213-ba77-7baaec0e0333', '019cac0f-2a68-761b-b416-610c3e0926df', 'kantor_dikenal', '019cac11-fd10-7316-8d4a-16e5deb7a2ec', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (98, '019cac12-08c8-7378-afaa-f4d14e6c108f', '019cac0f-2a68-761b-b416-610c3e0926df', 'kantor_dikenal', '019cac12-04e0-7114-a4e4-a7df11e08978', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO event VALUES (99, '019cac12-1098-706d-8b15-adeaad5682de', '019cac0f-2a68-761b-b416-610c3e0926df', 'pilihan_cetak', '019cac12-0cb0-7639-bbe0-88e059c82628', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7568-bfee-fcf0eca059cf');
INSERT INTO audit VALUES (1, '019cac0f-3620-766f-9186-425933fd3460', 'kantor.buat', 'siti', '2026-03-02T01:00:05.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, '43846e80846381c23c408a89e29fd4f8f5c8cd4a53648b514e36007c489c7523', 'admin_kunci,petugas', '', '', '0.1.0/5', '0000000000000000000000000000000000000000000000000000000000000000', 'eb45fbd87ac5fc891a1df2ff51b5ff8d49a1f836a187822bc6602a825b45c524', 'd5da8bfec1525786665d5b33420111184cede02339ce58b0e6a6d9fd7de1a516');
INSERT INTO audit VALUES (2, '019cac0f-2a68-761b-b416-610c3e0926df', 'isi.orang', 'uji', '2026-03-02T01:00:02.000000Z', 'contoh', 99, 2, 100, 'b4a99f8484489e2599bcef7dfc3020f97958e01bb80c889c26b9df9d1f38c3e4', 'admin_kunci,petugas', '', '', '0.1.0/5', 'eb45fbd87ac5fc891a1df2ff51b5ff8d49a1f836a187822bc6602a825b45c524', '83129a086d012305a51ec22d1e5994727c2cfd87c21e85003309e5be95eefe6f', 'b8af6747051ca463e8dd063f2954799b1b6411c2893b0def17b4cd1073f8bced');
INSERT INTO audit VALUES (3, '019cac12-1c50-762e-997f-804863c1b4cc', 'isi.kinerja', 'uji', '2026-03-02T01:03:15.000000Z', '', 73, 101, 173, '6a5dce8c73ef3ef6e89ed7b51246612027bc8639f994a69268e6e1a77ef2e836', 'admin_kunci,petugas', '', '', '0.1.0/5', '83129a086d012305a51ec22d1e5994727c2cfd87c21e85003309e5be95eefe6f', 'c6a44b0dc8ca1bf0dc2e017e25aa8bd85e28fad36d56fcf7c2f8aa58f4c6ad4e', '6751c4bf83e5622a8a88fc9f090bcd222d8be7e350848d5454cbee9e221abf68');
INSERT INTO audit VALUES (4, '019cac13-3978-77cd-8997-f3c81733bd73', 'isi.privasi', 'uji', '2026-03-02T01:04:28.000000Z', '', 7, 174, 180, '99f83f5368abb35231c906801b1484b97a3a604285926ec0883c0517581bcceb', 'admin_kunci,petugas', '', '', '0.1.0/5', 'c6a44b0dc8ca1bf0dc2e017e25aa8bd85e28fad36d56fcf7c2f8aa58f4c6ad4e', 'deb05e6776c464780ad0c2ffd20f4f3f7f96ae3a480d03aff7167370a648aa29', '879b42f170d070bbaa454bb1a0b1edf89e6b01d6132ec95e410718cd03a47417');
INSERT INTO audit VALUES (5, '019cac13-7410-73ad-bc67-a01517ae87ab', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:04:43.000000Z', 'BA-PMS-2026-0001', 6, 181, 186, 'd7b60afd16c868cc276c41fbb1c376793d16edd1c351d05345753d662395573f', 'admin_kunci,petugas', '', 'budi', '0.1.0/5', 'deb05e6776c464780ad0c2ffd20f4f3f7f96ae3a480d03aff7167370a648aa29', '2eb7d6cfe78b763b6c0c51160201da0e349c07267f7cf1e6608828ceed4a40d6', 'e5de3118fe9422c8ab96e35789aa40cd7c1b4f325a501745ea89f79257f81251');
INSERT INTO draft VALUES ('019cac13-aea8-74e8-a656-26018abe1833', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:04:56.000000Z');
INSERT INTO draft VALUES ('019cac13-ba60-75bf-831c-797e3eec9522', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:04:59.000000Z');
INSERT INTO pembatasan VALUES ('019cac13-4148-7276-82ea-e2f7c0aa4118', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac13-4918-7000-9985-8b9914de5934', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac13-50e8-73cf-9dd7-e9014f5ad244', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac13-6088-72d3-9317-3db64aa3166e', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac13-6858-7717-9779-2439bff0efd6', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac13-83b0-7296-ba4a-80fe4aec7f46', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac13-8b80-75c8-b86b-19e10086b609', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac13-9f08-7533-b391-b9148a3d8d88', 1, '019cac13-8b80-75c8-b86b-19e10086b609', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd');
INSERT INTO jejak_dimusnahkan VALUES ('019cac13-9738-7398-8e42-7cee7f3357c2', 1, '019cac13-8b80-75c8-b86b-19e10086b609', 4, 'deb05e6776c464780ad0c2ffd20f4f3f7f96ae3a480d03aff7167370a648aa29', '5b17ea859001cce25df53c42cdfdea9970c6cc4761f3939adece1730cca6a593');
INSERT INTO riwayat_unit VALUES ('019cac0f-ab50-74a6-b6fe-9e5b0c447fee', 1, '019cac0f-3620-749c-a994-792b6b550445', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-749c-a994-792b6b550445', '2026-01-15', '2026-01-15', 'bentuk', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_unit VALUES ('019cac0f-b320-7762-867b-0cfc378d46ac', 1, '019cac0f-3620-749c-a994-792b6b550445', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, '2026-01-15', NULL, NULL);
INSERT INTO formasi VALUES ('019cac0f-baf0-7688-b2b6-9d108742a267', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-749c-a994-792b6b550445', 'struktural', 'xxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 1, 0, 50, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', '2026-01-15');
INSERT INTO formasi VALUES ('019cac0f-c2c0-705c-91e5-a12fea5d50f6', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-749c-a994-792b6b550445', 'struktural', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-ca90-776e-af7c-852ca05c9d83', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', '2026-01-15', 'xxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-d260-76ca-a059-95460a6670fc', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-da30-70d5-a1a2-5b8248d05f54', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', 0, 0, '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-e200-7417-aaea-b0915fe14d20', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kgb VALUES ('019cac0f-f970-7336-b3f5-410dbe469489', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxx', 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kgb VALUES ('019cac10-0140-7279-a39b-2c703d7857d9', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penghargaan VALUES ('019cac10-2850-75b0-8229-1f0f1fc8cbf1', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penghargaan VALUES ('019cac10-3020-7773-8846-a7da1daaae74', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO tugas_belajar VALUES ('019cac10-37f0-72db-8b27-7cee48a80705', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tugas_belajar VALUES ('019cac10-3fc0-73f3-9f9a-077a423aeaa2', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penilaian_lama VALUES ('019cac10-4790-723c-9b41-37ca13654567', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, 'dp3', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penilaian_lama VALUES ('019cac10-4f60-74e8-9db5-a87c76b652d6', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO keluarga VALUES ('019cac0f-e9d0-756d-853b-e11067f470e1', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'L', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'AK', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ya', 'xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO keluarga VALUES ('019cac0f-f1a0-7209-a459-94676f914c74', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cuti VALUES ('019cac10-0910-758b-a88a-2189495dc5c5', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 0, 'hari', 'diajukan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO cuti VALUES ('019cac10-10e0-72fe-8e62-81c491488529', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO saldo_cuti VALUES ('019cac10-18b0-722c-8cdf-9fc16c701486', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO saldo_cuti VALUES ('019cac10-2080-7018-bf44-cae9b1b333c3', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5730-757f-88b0-980e35e87e76', 1, '0190a0b0-0000-7000-8000-000000000001', 'slta', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5f00-76ff-b9f0-1bbc65976ec5', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO kunjungan_ln VALUES ('019cac10-66d0-7387-8915-b3a58e20e7a7', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kunjungan_ln VALUES ('019cac10-6ea0-7590-bcff-5bcbfd605a58', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO hukuman_disiplin VALUES ('019cac10-7670-75e5-a246-0f3741fbdb0e', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:tjAbPQRvccC15CttixdzgserQBbKVXuJ8WkdD1rbPlSIUTZPl9GQYhDKWQoYAg==', 'rahasia:1:kDUyMHNxFVNMuTF3fXYUulyiz5Y9Pu3sW3UkvbyFkW6ui+TVgAz7L0tTMfyKr2juxz10flOp4QlNIf/griuzYHeXWgQZhEnLfCzJ2xYZonKxzqE1yJ+qFrJt6MI2/B+Q3HOB78oT5ds=', 'rahasia:1:cyWX8ken2+ikBG4YUypp1t1FfwUaGdXKY7vx0sM22sYGF2xhniNhmhJGI1zquizR4aQ=', 'rahasia:1:O8vQawTylrgolQY5ORkiqcGFcKjDXSwvBCzycfPSTkIn6yf7OUkhCem998Y5moN6y3Y=', 'rahasia:1:62tsQpyUO36A8zASbw2+M2q5AHgGEqGOvqKKtr/6t3zRD9Zszg8Hk//EyuuC+RWLWfWVrfW3ueNU3C8uRKbjCNKCKQXaT4TYLW6gWYTGNXKqt1Qb1t+AfM35p44sK2yRz9oL7K2Q1is=', 'rahasia:1:DymT3yxpZ8hVsEwetZNuR8ztG1aaLC6MnOuo5+NsMHVnRP0BZuND0w2LNY4EyHP2e4xUvDE1szjBvEDgRQHzaKhQnLGR1rIUPEFs7E3DIqHuZgaS2yAmBpJ68YcWYsxbzEEK2Xecbsw=', 'rahasia:1:2js7bRpWigcVebOzrmGec8QVDjRjC6gKskY/60ABTnQJaDiT9PXhPP4Qqphp5D4DIMA=', 'rahasia:1:nEucOIUg/elPZYCI6xxg9f6OunCtV/AiaRH9k5NphEhVgIqh7ScP+rbRrOwYTRYJfALtwkBUsUI8dGUb/u6E/pgMYO17ARCKsU+tbveYnKHu/SY3ahryVDjJPQ1MYrko68IDIswe7rY=', 'rahasia:1:dWGC/wmiU+/Pl+lu0dvN3a00srM3MttSTCmNo9vYU93YlIRwWs4kG0LJrlPRfSaCkTTTQbjj8X3St7Bmyl/LVrN1fndKhb0Qp/Sm5C+PnKyD78HsfdRIIpWYv5uIGoUWiRJfKKFHndU=');
INSERT INTO hukuman_disiplin VALUES ('019cac10-7e40-75eb-a75f-83805668e068', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kesehatan VALUES ('019cac10-8610-7525-bf13-9cfa7c5c72d6', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:3GpDi4EgrQIRFnqK/5/40jhpdqAypx6mp0LBJxL19vKFr/roKfzOS/nj47X4tjD7WWR+dYu6dD45mBubInmEo/osfOuoJZkUkUHKK5eY8qJcy2VADv7dEIoJrLRCt4IS4+e7QvJ0A1I=', 'rahasia:1:JJ60BJ2+UyYo7RE8xyMfx9Gd5ODqo+5fvwl4m29sUoZ9ohcP2adKBD0rAiYzyBo4dw34VFoPQ6sHf9BWpQQ3O4YwBs7Q+3PIwa6BCqz4QJaAsSX1gVL0Py3+hldc3zaBonPcnoiNYQQ=');
INSERT INTO kesehatan VALUES ('019cac10-8de0-75db-acf0-e793f82f9875', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL);
INSERT INTO catatan VALUES ('019cac10-95b0-7628-8cab-1554856c4c97', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO catatan VALUES ('019cac10-9d80-768d-9f48-d1184e85604e', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO dokumen VALUES ('019cac10-a550-7548-82b1-e51db969a943', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO dokumen VALUES ('019cac10-ad20-7729-8314-0d62e24eaae2', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO isi_dokumen VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'rahasia:1:0ksIvhPFok/JCfNRwDt9WuaU7yZUOEW3un+eauN4Lmrwya2RxNYp7vHk9DQUxbzeUPp+u46n/r3fNXst1mcfM8GEJfxgFJMTwbJtn7vvq89JsDUbu2pmv0cJaYLUx48J+3qfAd8QRuA=', 'ecafa5629eb4e75fefa82691beb894dacded1fc098ebb2f1f0a817efafd90b01.dok', 1000, '2026-03-02T01:00:00.000000Z', '2026-03-02T01:00:00.000000Z');
INSERT INTO isi_dokumen VALUES ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0000000000000000000000000000000000000000000000000000000000000000', '45c51c3709069b0e55b8623bb18facd23128ac3ea2b760edf8203174ff799e32.dok', 1000, '2026-03-02T01:00:00.000000Z', NULL);
INSERT INTO isi_dimusnahkan VALUES ('8dbe3f6db4341f9d451679553fbec969e84869809e91948aa4ce3c7b54b6469a.dok');
INSERT INTO delegasi_penilai VALUES ('019cac10-b4f0-702d-bf74-efbd4ba20383', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO delegasi_penilai VALUES ('019cac10-bcc0-7267-a5f2-280c418e426b', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO tim_kerja VALUES ('019cac10-c490-75ed-9515-42fbbb0fda05', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-749c-a994-792b6b550445', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tim_kerja VALUES ('019cac10-cc60-734d-a5c3-68433b18eaa2', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO anggota_tim VALUES ('019cac10-d430-7270-b31e-3a32597e4d3e', 1, '019cac10-c490-75ed-9515-42fbbb0fda05', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO anggota_tim VALUES ('019cac10-dc00-75b7-8071-f82d45c1e73f', 1, '019cac10-c490-75ed-9515-42fbbb0fda05', '0190a0b0-0000-7000-8000-000000000002', NULL, NULL, NULL);
INSERT INTO hari_libur VALUES ('019cac10-e3d0-756a-8b7b-05fcb0895e53', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO hari_libur VALUES ('019cac10-eba0-743a-ae60-96085322eb87', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO penandatangan VALUES ('019cac10-f370-77ef-8d5d-8b788ef44761', 1, 'drh', 'langsung', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penandatangan VALUES ('019cac10-fb40-7495-92de-14966871a9e5', 1, NULL, 'langsung', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO teks_surat VALUES ('019cac11-0310-7243-ab56-be98f3ababe2', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO teks_surat VALUES ('019cac11-0ae0-76e0-8043-d194010c57a9', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO daftar_simpanan VALUES ('019cac11-12b0-71d0-963f-68b0cf240bc5', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO daftar_simpanan VALUES ('019cac11-1a80-752d-9b63-1110fc573e59', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2250-72e3-be91-d5fe252ef0ce', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2a20-767f-9986-037fe3420fd6', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penjelasan_mutu VALUES ('019cac11-31f0-77cb-bd50-d6a668ff2502', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penjelasan_mutu VALUES ('019cac11-39c0-76ec-9038-ff80ca264c23', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pengingat_selesai VALUES ('019cac11-4190-74d1-bac9-760e374024be', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO pengingat_selesai VALUES ('019cac11-4960-7381-99b8-77a211f647f6', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', NULL, NULL, NULL);
INSERT INTO ketentuan_kantor VALUES ('019cac11-5130-76dc-b968-ce80b9b5cc8a', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO ketentuan_kantor VALUES ('019cac11-5900-74df-a4db-827e47281c02', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penggabungan VALUES ('019cac13-58b8-7037-aadb-c61075b932de', 1, '0190a0b0-0000-7000-8000-000000000004', '0190a0b0-0000-7000-8000-000000000007', 'siti', '2026-03-02T01:00:00.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-749c-a994-792b6b550445', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', '', 'S-1/Sarjana', 40, '2026-01-15', 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-749c-a994-792b6b550445', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-749c-a994-792b6b550445', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', '', 0, NULL, 'PPPK Aktif', 'L', '1992-12-31', '2024-03-01', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', '', 0, NULL, '', '', NULL, NULL, 10, 1);
INSERT INTO bank_indikator VALUES ('019cac11-60d0-7606-9ad8-ed21d275ff0b', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO bank_indikator VALUES ('019cac11-68a0-76b0-8b4f-944bfc420224', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO templat_skp VALUES ('019cac11-7070-70b9-b49f-3cdde46c2ea2', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO templat_skp VALUES ('019cac11-7840-7511-95fe-c0f7a170354d', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO capaian_organisasi VALUES ('019cac11-8010-758f-a30e-d98591f7b9a5', 1, '019cac0f-3620-749c-a994-792b6b550445', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15');
INSERT INTO capaian_organisasi VALUES ('019cac11-87e0-7235-99b0-376cc57d5d15', 1, '019cac0f-3620-749c-a994-792b6b550445', 2022, 'bulan01', 'istimewa', NULL, NULL, NULL);
INSERT INTO penetapan_predikat VALUES ('019cac11-8fb0-75dd-8b4e-d9311c54a4f7', 1, '019cac0f-3620-749c-a994-792b6b550445', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_predikat VALUES ('019cac11-9780-777c-bcde-c29eec226353', 1, '019cac0f-3620-749c-a994-792b6b550445', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kantor_dikenal VALUES ('019cac11-fd10-7316-8d4a-16e5deb7a2ec', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kantor_dikenal VALUES ('019cac12-04e0-7114-a4e4-a7df11e08978', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pilihan_cetak VALUES ('019cac12-0cb0-7639-bbe0-88e059c82628', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pilihan_cetak VALUES ('019cac12-1480-718b-b0fe-2b5dde738b44', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO log_harian VALUES ('019cac11-9f50-7510-9216-0f338959f5c7', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '08:00', '09:30', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO log_harian VALUES ('019cac11-a720-7182-85e1-1ecdcfdb7688', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO bimbingan_kinerja VALUES ('019cac11-aef0-7208-a955-b237698e8160', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO bimbingan_kinerja VALUES ('019cac11-b6c0-74a7-acbf-aef38bb13ffb', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-be90-7267-8655-17cbd68bcd17', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-aef0-7208-a955-b237698e8160', '2026-01-15', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-c660-70f8-a975-96eb617e4cd5', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-aef0-7208-a955-b237698e8160', NULL, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-ce30-7722-84bb-2689e800078f', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-aef0-7208-a955-b237698e8160', '2026-01-15', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-d600-7465-aff9-4602656d64a2', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-aef0-7208-a955-b237698e8160', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO konversi_ak VALUES ('019cac11-ddd0-76ad-87d5-a2c7485563c3', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', 'sangat_baik', 0, '18.75', '18.75', 'evaluasi', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO konversi_ak VALUES ('019cac11-e5a0-70c2-b61f-4d54dd69cd4c', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, 'sangat_baik', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penetapan_ak VALUES ('019cac11-ed70-76b3-9e03-679a679102f1', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_ak VALUES ('019cac11-f540-75cc-9e70-ae2f68ccbc50', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000500', 1, 'SKP-2026-0001', '0190a0b0-0000-7000-8000-000000000001', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, '019cac0f-3620-749c-a994-792b6b550445', 'ditetapkan', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-01-15', 'sekar', '2026-01-15T02:30:00.000000Z', 'ratri', '2026-01-15T02:30:00.000000Z');
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000501', 1, 'SKP-2026-0002', '0190a0b0-0000-7000-8000-000000000004', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, NULL, 'draf', 'PEMERINTAH KABUPATEN TIRTA JAYA', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Tepat', 'Sigap', 0, '019cac0f-3620-749c-a994-792b6b550445', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, NULL, NULL, 0, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO rencana_aksi VALUES ('019cac12-dbb8-705c-8bb5-d1b3e76c41ff', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000100100', 0, 'Menyusun laporan', 'Laporan');
INSERT INTO rencana_aksi VALUES ('019cac12-e388-714a-9449-5ef4663023c4', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', NULL, 1, 'Menyusun laporan', NULL);
INSERT INTO rencana_aksi_target VALUES ('019cac12-eb58-7623-ab4b-9fe9c08eec35', 1, '0190a0b0-0000-7000-8000-000000000500', '019cac12-dbb8-705c-8bb5-d1b3e76c41ff', 'tw1', '1');
INSERT INTO kesepakatan VALUES ('019cac12-f328-7493-bc1e-c833f10d4260', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 0, 'usul', 'pegawai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', NULL);
INSERT INTO kesepakatan VALUES ('019cac12-faf8-761c-a050-6daab7f1a8df', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 1, 'sepakat', 'penilai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', 'Wajar');
INSERT INTO adendum_skp VALUES ('019cac13-02c8-7195-ae58-e38618890b7c', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'Mutasi', 'siti', '2026-03-02T01:00:00.000000Z', '{}');
INSERT INTO bukti_kinerja VALUES ('019cac13-0a98-7788-ab84-d5ff47751a71', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'pindaian', 'Laporan', 'Map 1', '019cac10-a550-7548-82b1-e51db969a943', '2026-01-15');
INSERT INTO bukti_kinerja VALUES ('019cac13-1268-7736-88e1-22fc7252753c', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'fisik', 'Laporan', NULL, NULL, NULL);
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-1a38-718d-9b91-e63f559ddb5b', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', 'Baik', 'baik');
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-2208-7166-b2fb-8cea10bc8a51', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', NULL, '2026-01-15', 'Baik', NULL);
INSERT INTO matriks_sel VALUES ('019cac13-29d8-7445-b8d3-29595f483678', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 0, 'Laporan bulanan', '0190a0b0-0000-7000-8000-000000010001');
INSERT INTO matriks_sel VALUES ('019cac13-31a8-743a-bb80-61a5acdf8381', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 1, 'Laporan bulanan', NULL);
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
CREATE INDEX ix_skp_hasil_kerja_skp_id_urutan ON skp_hasil_kerja (skp_id, urutan);
CREATE INDEX ix_skp_indikator_hasil_kerja_id_urutan ON skp_indikator (hasil_kerja_id, urutan);
CREATE INDEX ix_skp_lampiran_skp_id_bagian_urutan ON skp_lampiran (skp_id, bagian, urutan);
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
CREATE INDEX ix_bank_indikator_jabatan ON bank_indikator (jabatan);
CREATE INDEX ix_capaian_organisasi_unit_kerja_id_tahun ON capaian_organisasi (unit_kerja_id, tahun);
CREATE INDEX ix_penetapan_predikat_unit_kerja_id_tahun ON penetapan_predikat (unit_kerja_id, tahun);
CREATE INDEX ix_kantor_dikenal_sidik ON kantor_dikenal (sidik);
CREATE INDEX ix_pilihan_cetak_kunci ON pilihan_cetak (kunci);
CREATE INDEX ix_log_harian_pegawai_id_tanggal ON log_harian (pegawai_id, tanggal);
CREATE INDEX ix_log_harian_tanggal ON log_harian (tanggal);
CREATE INDEX ix_bimbingan_kinerja_pegawai_id_tanggal ON bimbingan_kinerja (pegawai_id, tanggal);
CREATE INDEX ix_umpan_balik_bimbingan_pegawai_id_nomor ON umpan_balik_bimbingan (pegawai_id, nomor);
CREATE INDEX ix_kompetensi_bimbingan_pegawai_id_urutan ON kompetensi_bimbingan (pegawai_id, urutan);
CREATE INDEX ix_konversi_ak_pegawai_id_tahun ON konversi_ak (pegawai_id, tahun);
CREATE INDEX ix_penetapan_ak_pegawai_id_sampai ON penetapan_ak (pegawai_id, sampai);
CREATE INDEX ix_skp_nomor ON skp (nomor);
CREATE INDEX ix_skp_tahun_status ON skp (tahun, status);
CREATE INDEX ix_skp_unit_kerja_id ON skp (unit_kerja_id);
CREATE INDEX ix_evaluasi_nomor ON evaluasi (nomor);
CREATE INDEX ix_evaluasi_pegawai_id ON evaluasi (pegawai_id);
CREATE INDEX ix_evaluasi_tahun_periode_status ON evaluasi (tahun, periode, status);
CREATE INDEX ix_evaluasi_unit_kerja_id_tahun ON evaluasi (unit_kerja_id, tahun);
CREATE INDEX ix_rencana_aksi_skp_id_urutan ON rencana_aksi (skp_id, urutan);
CREATE INDEX ix_bukti_kinerja_dokumen_id ON bukti_kinerja (dokumen_id);
CREATE INDEX ix_bukti_kinerja_skp_id_indikator_id ON bukti_kinerja (skp_id, indikator_id);
CREATE INDEX ix_umpan_balik_berkelanjutan_pemberi_id ON umpan_balik_berkelanjutan (pemberi_id);
CREATE INDEX ix_umpan_balik_berkelanjutan_skp_id_tanggal ON umpan_balik_berkelanjutan (skp_id, tanggal);
CREATE INDEX ix_matriks_sel_pegawai_id ON matriks_sel (pegawai_id);
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
INSERT INTO cari_pegawai (cari_pegawai) VALUES ('rebuild');
INSERT INTO cari_bagian (rowid, nama) SELECT docid, lower(nama_lengkap) FROM ringkasan_pegawai;
PRAGMA application_id = 1095978564;
PRAGMA user_version = 5;
