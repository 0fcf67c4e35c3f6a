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
	kertas VARCHAR(4) NOT NULL, jenis_periode VARCHAR(20), 
	CONSTRAINT pk_kantor PRIMARY KEY (id), 
	CONSTRAINT ck_kantor_kertas CHECK (kertas = 'a4' OR kertas = 'f4')
);
CREATE TABLE unit_kerja (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	nama VARCHAR(200) NOT NULL, 
	induk_id VARCHAR(36), 
	urutan INTEGER, 
	kode_siasn VARCHAR(42), ditutup DATE, alamat VARCHAR(300), telepon VARCHAR(40), surel VARCHAR(120), laman VARCHAR(120), tempat VARCHAR(80), 
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
CREATE TABLE evaluasi_realisasi (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	evaluasi_id VARCHAR(36) NOT NULL, 
	indikator_id VARCHAR(36) NOT NULL, 
	realisasi VARCHAR(1200) NOT NULL, 
	bukti_dukung VARCHAR(1200) NOT NULL, 
	CONSTRAINT pk_evaluasi_realisasi PRIMARY KEY (id), 
	CONSTRAINT uq_evaluasi_realisasi_evaluasi_id_indikator_id UNIQUE (evaluasi_id, indikator_id), 
	CONSTRAINT fk_evaluasi_realisasi_evaluasi_id FOREIGN KEY(evaluasi_id) REFERENCES evaluasi (id)
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
INSERT INTO alembic_version VALUES ('0006');
INSERT INTO meta VALUES ('berkas_kunci', '62a8f0600b61ee58280159696e7fbcbf8dcef37e1a5dd001250359ecbda6f8a7');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:03.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('kunci_tanda', 'b0dc013702238725e39e568b6ece99f4cf5c0fdf7284de34738359fce0612773');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO meta VALUES ('ringkasan_pada', '2026-03-02');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-41d8-70d7-9c75-e9028c71aade', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4', 'bulanan');
INSERT INTO unit_kerja VALUES ('019cac0f-3a08-707e-977d-7a28e5e6844a', 2, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB', '2026-01-15', 'Jl. Melati 1', '021', 'a@contoh.invalid', 'a.invalid', 'Tirta');
INSERT INTO unit_kerja VALUES ('019cac0f-41d8-7287-b6b8-3ec6c4c5d843', 1, 'Subbagian Umum', '019cac0f-3a08-707e-977d-7a28e5e6844a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac12-2808-72ae-b8d5-966eba934d7d', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-2fd8-7166-be5a-efe80078be0a', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-37a8-7314-9877-9f9936ee1742', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac13-7fc8-7468-b2e2-065bd3187b56', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-6118-723a-a659-56746ea56bd9', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati', 'Reguler', 3186600, 'PP 5/2024');
INSERT INTO riwayat_golongan VALUES ('019cac0f-68e8-73d3-a33b-f62307138a14', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-70b8-728f-bb89-1a9d057ddd7a', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15', 'Bupati', 'plt', '2026-01-15', 'Ahli Muda', 9, '2026-01-15', '821/3');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-7888-7188-bd2f-3cbe5952bcbb', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8058-7323-98e9-e548deeaf468', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1', '2026-01-15', 'Tirta Jaya', 'Prof. Sri', 'Dr.', 'S.E.');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8828-72f3-9ad9-91e06e88dd7a', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8ff8-77f7-9a2a-f829c9b2249e', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026', '2026-01-15');
INSERT INTO pelatihan VALUES ('019cac0f-97c8-730a-9228-ccee517feab3', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9f98-7737-b7fa-6a65dae2abfe', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-a768-77ae-8fed-a1c2adc531ad', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac12-4b30-7477-8cf6-707efff65f0e', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac12-4f18-74a6-916f-0b5d9170a17e', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac12-56e8-7713-a3a7-06f81a6fba21', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac12-5ad0-74e1-bbd1-a334128fd570', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-5eb8-72e8-b273-ca695dd56dc7', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac12-62a0-76e0-8afc-3ae8fc8423f3', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-6688-7748-a25b-fe306b522fee', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac12-6e58-762e-a272-f652baf2ab90', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7240-7466-8706-c77d4cf899ee', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7628-72e1-8da2-f3f262c0b8e9', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7a10-70b0-a047-8260e368d3d0', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7df8-712f-a56e-2ee61bc64699', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac12-c448-741e-856d-7dcb7987a4c5', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-c830-715f-b7cb-440aacf2ae9c', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-cc18-74ca-b0b9-3e9c0bd29efc', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d000-726a-8c2f-183da6cc14d5', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d3e8-7083-996b-cec67a31c152', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d7d0-71ae-917c-9e804622c24c', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-45c0-71e7-a755-f710eda9d156', '019cac0f-3a08-7044-9d73-bbcd31729b53', 'kantor', '019cac0f-41d8-70d7-9c75-e9028c71aade', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:06.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (10, '019cac0f-5d30-764a-aa00-1c994cb09225', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (100, '019cac12-1c50-75e3-9156-af7add257691', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pilihan_cetak', '019cac12-1868-75e6-a7a1-1e4c52b9c855', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (101, '019cac12-2bf0-7459-86af-60fa4acd66ee', '019cac12-2038-7619-80b2-9aefbf432e12', 'nomor_dokumen', '019cac12-2808-72ae-b8d5-966eba934d7d', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (102, '019cac12-33c0-7150-9e7e-dd48a524bae5', '019cac12-2038-7619-80b2-9aefbf432e12', 'nomor_dokumen', '019cac12-2fd8-7166-be5a-efe80078be0a', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (103, '019cac12-3b90-7374-a862-7b4759ce94c2', '019cac12-2038-7619-80b2-9aefbf432e12', 'nomor_dokumen', '019cac12-37a8-7314-9877-9f9936ee1742', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (104, '019cac12-3f78-7350-81d3-5aa8e70b7d3b', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"adendum_ke":[null,0],"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (105, '019cac12-3f78-7350-81d3-5aa96203e7e2', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"adendum_ke":[null,0],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (106, '019cac12-4360-74c5-8e02-cd953c78b438', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"klasifikasi":[null,"individu"],"penugasan_dari":[null,""],"perspektif":[null,"anggaran"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (107, '019cac12-4360-74c5-8e02-cd961a1c8c75', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (108, '019cac12-4360-74c5-8e02-cd96221dcec6', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (109, '019cac12-4360-74c5-8e02-cd9660d17b22', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (11, '019cac0f-6500-72ff-9719-2a6a2cf47130', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_golongan', '019cac0f-6118-723a-a659-56746ea56bd9', 'insert', '{"dasar":[null,"PP 5/2024"],"gaji_pokok":[null,3186600],"golongan":[null,"III/c"],"jenis_kp":[null,"Reguler"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (110, '019cac12-4360-74c5-8e02-cd96b35c6bdc', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (111, '019cac12-4748-733c-94aa-50b04b92d5a3', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (112, '019cac12-4748-733c-94aa-50b13968b283', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (113, '019cac12-4748-733c-94aa-50b234d29fbb', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (114, '019cac12-4748-733c-94aa-50b2948b6241', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (115, '019cac12-4748-733c-94aa-50b336e533b7', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (116, '019cac12-4748-733c-94aa-50b42c40cf8f', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (117, '019cac12-4748-733c-94aa-50b505ee23fe', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (118, '019cac12-4748-733c-94aa-50b5ce8d5bbf', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (119, '019cac12-4748-733c-94aa-50b5fd05e618', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (12, '019cac0f-6cd0-708e-a7b0-7ead04b51eab', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_golongan', '019cac0f-68e8-73d3-a33b-f62307138a14', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (120, '019cac12-4748-733c-94aa-50b60c28eb4e', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (121, '019cac12-4748-733c-94aa-50b61e7d2572', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (122, '019cac12-4748-733c-94aa-50b63242a8c3', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (123, '019cac12-5300-76d8-ba2e-c430a843b2ec', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_perilaku', '019cac12-4b30-7477-8cf6-707efff65f0e', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (124, '019cac12-5300-76d8-ba2e-c4319a43466e', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_perilaku', '019cac12-4f18-74a6-916f-0b5d9170a17e', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (125, '019cac12-6a70-722b-9614-525ed0bdd803', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_lampiran', '019cac12-56e8-7713-a3a7-06f81a6fba21', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (126, '019cac12-6a70-722b-9614-525edc9d69a1', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_lampiran', '019cac12-5ad0-74e1-bbd1-a334128fd570', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (127, '019cac12-6a70-722b-9614-525f8a284473', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_lampiran', '019cac12-5eb8-72e8-b273-ca695dd56dc7', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (128, '019cac12-6a70-722b-9614-52605e0f454e', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_lampiran', '019cac12-62a0-76e0-8afc-3ae8fc8423f3', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (129, '019cac12-6a70-722b-9614-5260fbe3917d', '019cac12-2038-7619-80b2-9aefbf432e12', 'skp_lampiran', '019cac12-6688-7748-a25b-fe306b522fee', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (13, '019cac0f-74a0-7177-a8c3-f4129cf61904', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_jabatan', '019cac0f-70b8-728f-bb89-1a9d057ddd7a', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"Ahli Muda"],"kelas":[null,9],"nomor_pelantikan":[null,"821/3"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"penugasan":[null,"plt"],"sampai":[null,"2026-01-15"],"tanggal_pelantikan":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (130, '019cac12-81e0-7206-b17b-490d60057dfe', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-6e58-762e-a272-f652baf2ab90', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (131, '019cac12-81e0-7206-b17b-490dd2a3c0fb', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-7240-7466-8706-c77d4cf899ee', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (132, '019cac12-81e0-7206-b17b-490dde12114f', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-7628-72e1-8da2-f3f262c0b8e9', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (133, '019cac12-81e0-7206-b17b-490de4cc36e1', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-7a10-70b0-a047-8260e368d3d0', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (134, '019cac12-81e0-7206-b17b-490e51fb1793', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-7df8-712f-a56e-2ee61bc64699', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (135, '019cac12-85c8-7110-af03-cfbfe32ac483', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"adendum_ke":[null,0],"alasan_hasil_kerja":[null,"Tepat"],"alasan_perilaku":[null,"Sigap"],"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (136, '019cac12-85c8-7110-af03-cfc0b3ce686c', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"adendum_ke":[null,0],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (137, '019cac12-bc78-71b5-9eb4-37096a61c48f', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-89b0-7325-bf12-181a90f800fd', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (138, '019cac12-bc78-71b5-9eb4-3709fdb9a57c', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-8d98-7403-9e45-979bbb8fe1be', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (139, '019cac12-bc78-71b5-9eb4-370a76f617df', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-9180-721e-b5cb-c9feee0487b5', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (14, '019cac0f-7c70-74e5-899c-18f3c0771fd1', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_jabatan', '019cac0f-7888-7188-bd2f-3cbe5952bcbb', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (140, '019cac12-bc78-71b5-9eb4-370a99c0e8ab', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-9568-75e7-851a-03e2bc4227dc', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (141, '019cac12-bc78-71b5-9eb4-370b6bbbfe13', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-9950-71e7-861a-080d87ac79bc', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (142, '019cac12-bc78-71b5-9eb4-370bd21da9f2', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-9d38-7296-a570-a037a592cc00', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (143, '019cac12-bc78-71b5-9eb4-370c1461e8fd', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-a120-74f3-844a-31be16d843a5', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (144, '019cac12-bc78-71b5-9eb4-370c2722987c', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-a508-72ef-bd6f-d0e372a56c35', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (145, '019cac12-bc78-71b5-9eb4-370c509108c3', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-a8f0-7575-93f3-d38f24b2f216', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (146, '019cac12-bc78-71b5-9eb4-370d1386a7b0', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-acd8-77d0-a556-f890ad7ca03d', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (147, '019cac12-bc78-71b5-9eb4-370d29227b72', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-b0c0-709b-9b42-9f95f1ee495e', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (148, '019cac12-bc78-71b5-9eb4-370dded8f28f', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-b4a8-73a4-ae5e-b6c2a7a45ef1', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (149, '019cac12-bc78-71b5-9eb4-370e464d1f00', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_realisasi', '019cac12-b890-77a2-9381-aebf2e1bad9b', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (15, '019cac0f-8440-7291-94f4-0853304cb003', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_pendidikan', '019cac0f-8058-7323-98e9-e548deeaf468', 'insert', '{"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"Dr."],"kepala_sekolah":[null,"Prof. Sri"],"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tanggal_ijazah":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (150, '019cac12-c060-716c-9bf0-2ab368716953', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (151, '019cac12-c060-716c-9bf0-2ab3e8daf9e7', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (152, '019cac12-c060-716c-9bf0-2ab4526e5f78', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (153, '019cac12-c060-716c-9bf0-2ab4d242cad7', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (154, '019cac12-c060-716c-9bf0-2ab5c41bc2e6', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (155, '019cac12-c060-716c-9bf0-2ab66f8e10a5', '019cac12-2038-7619-80b2-9aefbf432e12', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (156, '019cac12-dbb8-7789-a0c1-4fbdec6da68f', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-c448-741e-856d-7dcb7987a4c5', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (157, '019cac12-dbb8-7789-a0c1-4fbe75ec9717', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-c830-715f-b7cb-440aacf2ae9c', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (158, '019cac12-dbb8-7789-a0c1-4fbf5fe815f8', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-cc18-74ca-b0b9-3e9c0bd29efc', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (159, '019cac12-dbb8-7789-a0c1-4fbfb7ffe57c', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-d000-726a-8c2f-183da6cc14d5', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (16, '019cac0f-8c10-774d-9ef5-4cd7f639a902', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_pendidikan', '019cac0f-8828-72f3-9ad9-91e06e88dd7a', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (160, '019cac12-dbb8-7789-a0c1-4fc06337dbde', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-d3e8-7083-996b-cec67a31c152', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (161, '019cac12-dbb8-7789-a0c1-4fc1154a0a0b', '019cac12-2038-7619-80b2-9aefbf432e12', 'pihak_dokumen', '019cac12-d7d0-71ae-917c-9e804622c24c', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (162, '019cac12-e388-7594-874e-bd63cc7bdd5c', '019cac12-2038-7619-80b2-9aefbf432e12', 'rencana_aksi', '019cac12-dfa0-738e-887d-558c2bb40b1c', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"keluaran":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (163, '019cac12-eb58-7004-84e2-744bab0223fd', '019cac12-2038-7619-80b2-9aefbf432e12', 'rencana_aksi', '019cac12-e770-71e9-a486-48853bd05432', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (164, '019cac12-f328-760e-9c64-50737916f0b0', '019cac12-2038-7619-80b2-9aefbf432e12', 'rencana_aksi_target', '019cac12-ef40-7135-938a-1d490a8b6790', 'insert', '{"periode":[null,"tw1"],"rencana_aksi_id":[null,"019cac12-dfa0-738e-887d-558c2bb40b1c"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"1"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (165, '019cac12-faf8-736f-889a-a1138d5bcd6d', '019cac12-2038-7619-80b2-9aefbf432e12', 'kesepakatan', '019cac12-f710-75c3-b1d6-ef621e547e8a', 'insert', '{"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"usul"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"pegawai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (166, '019cac13-02c8-751e-ac83-02f5c115f335', '019cac12-2038-7619-80b2-9aefbf432e12', 'kesepakatan', '019cac12-fee0-73a0-9ac1-30ff99f4e581', 'insert', '{"alasan":[null,"Wajar"],"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"sepakat"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"penilai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (167, '019cac13-0a98-73ac-b955-c06898afa8ed', '019cac12-2038-7619-80b2-9aefbf432e12', 'adendum_skp', '019cac13-06b0-7211-b0b5-6c67d81a7709', 'insert', '{"alasan":[null,"Mutasi"],"isi":[null,"{}"],"ke":[null,1],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (168, '019cac13-1268-7780-8d8e-e70fba0ad510', '019cac12-2038-7619-80b2-9aefbf432e12', 'bukti_kinerja', '019cac13-0e80-7699-ae30-1af91e0f852f', 'insert', '{"dokumen_id":[null,"019cac10-a938-7433-8b51-13ada425fe16"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"pindaian"],"letak":[null,"Map 1"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (169, '019cac13-1a38-7483-bfbf-0e31f87e1b0c', '019cac12-2038-7619-80b2-9aefbf432e12', 'bukti_kinerja', '019cac13-1650-732b-b47b-d0d886c3caaa', 'insert', '{"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"fisik"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (17, '019cac0f-93e0-77a0-87b7-faa2b07e3a0f', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pelatihan', '019cac0f-8ff8-77f7-9a2a-f829c9b2249e', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (170, '019cac13-2208-77b7-815e-a1cf9f3a13f8', '019cac12-2038-7619-80b2-9aefbf432e12', 'umpan_balik_berkelanjutan', '019cac13-1e20-738d-8099-4938a853f8a2', 'insert', '{"pemberi":[null,"Pimpinan"],"pemberi_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanda":[null,"baik"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (171, '019cac13-29d8-74f5-a03f-9dd4a8b191fe', '019cac12-2038-7619-80b2-9aefbf432e12', 'umpan_balik_berkelanjutan', '019cac13-25f0-748c-a373-c0256f98b5a5', 'insert', '{"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (172, '019cac13-31a8-770c-9c46-a49b0d95e8bc', '019cac12-2038-7619-80b2-9aefbf432e12', 'matriks_sel', '019cac13-2dc0-7786-b515-894e9fc31622', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (173, '019cac13-3978-7742-8f32-8a5592045540', '019cac12-2038-7619-80b2-9aefbf432e12', 'matriks_sel', '019cac13-3590-7614-a91d-87906085b4fb', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (174, '019cac13-4918-71b0-b8ad-aaab2c4bade1', '019cac13-3d60-7123-8265-01f5f3d76d3a', 'pembatasan', '019cac13-4530-77db-ba08-150a1c95fc0b', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (175, '019cac13-50e8-749b-96b0-c5a6e8d99c72', '019cac13-3d60-7123-8265-01f5f3d76d3a', 'pembatasan', '019cac13-4d00-7257-926d-291a9fe3f70c', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (176, '019cac13-58b8-74c1-98e1-068ac025bd8b', '019cac13-3d60-7123-8265-01f5f3d76d3a', 'cetakan', '019cac13-54d0-75b3-b603-38c9f4694d18', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (177, '019cac13-6088-762f-8f80-d40e6c705d83', '019cac13-3d60-7123-8265-01f5f3d76d3a', 'penggabungan', '019cac13-5ca0-7435-845e-4c4654354d97', 'insert', '{"asal_id":[null,"0190a0b0-0000-7000-8000-000000000007"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (178, '019cac13-6858-7650-b426-4623bac9f032', '019cac13-3d60-7123-8265-01f5f3d76d3a', 'aturan_retensi', '019cac13-6470-70e2-b34c-747b2ea79eb1', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (179, '019cac13-7028-7114-9bfb-0026f5f46e3b', '019cac13-3d60-7123-8265-01f5f3d76d3a', 'aturan_retensi', '019cac13-6c40-7084-bb10-174ad9c61022', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (18, '019cac0f-9bb0-746e-b615-910c73453944', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pelatihan', '019cac0f-97c8-730a-9228-ccee517feab3', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (180, '019cac13-7410-76c1-bebb-6e551906d64f', '019cac13-3d60-7123-8265-01f5f3d76d3a', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (181, '019cac13-83b0-76ef-9777-cc47c29d308b', '019cac13-77f8-7153-9f07-fe98abe57c53', 'nomor_dokumen', '019cac13-7fc8-7468-b2e2-065bd3187b56', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (182, '019cac13-8b80-727d-a732-8984985ed77a', '019cac13-77f8-7153-9f07-fe98abe57c53', 'pemusnahan', '019cac13-8798-7777-8bb7-1b728aee1049', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (183, '019cac13-9350-7343-addc-60442ff20dcd', '019cac13-77f8-7153-9f07-fe98abe57c53', 'pemusnahan', '019cac13-8f68-76a7-90c0-bc908b43c5dd', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (184, '019cac13-9738-7132-82c3-ddaf285aa340', '019cac13-77f8-7153-9f07-fe98abe57c53', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (185, '019cac13-9f08-7118-aee3-93b030362265', '019cac13-77f8-7153-9f07-fe98abe57c53', 'jejak_dimusnahkan', '019cac13-9b20-710e-ae35-8621dc3a6492', 'insert', '{"digest":[null,"60934199fa6931dde4efee20787a59b96eb50762338be086e76aa48423c677c5"],"hash":[null,"585d8c6eaa8c851e80d8988a32c9cd72e3bf56868233ab622103310fbb7bd0e2"],"pemusnahan_id":[null,"019cac13-8f68-76a7-90c0-bc908b43c5dd"],"seq":[null,4]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (186, '019cac13-a6d8-738c-8568-8a9c73e63e38', '019cac13-77f8-7153-9f07-fe98abe57c53', 'pemusnahan_rincian', '019cac13-a2f0-70ad-addf-5754706a4c59', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac13-8f68-76a7-90c0-bc908b43c5dd"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (19, '019cac0f-a380-7489-9e61-d444e774f26c', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penugasan_penilai', '019cac0f-9f98-7737-b7fa-6a65dae2abfe', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (2, '019cac0f-3620-77ae-a66c-9c0f9394d762', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kantor', '019cac0f-41d8-70d7-9c75-e9028c71aade', 'update', '{"alamat":[null,"Jl. Melati 1"],"jenis_periode":[null,"bulanan"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (20, '019cac0f-ab50-7774-8f03-ac9467eec4fb', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penugasan_penilai', '019cac0f-a768-77ae-8fed-a1c2adc531ad', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (21, '019cac0f-b320-7413-8e7a-bcf28d0573fd', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_unit', '019cac0f-af38-7013-986c-a84f03c8daf2', 'insert', '{"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"induk_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"perubahan":[null,"bentuk"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (22, '019cac0f-baf0-7365-ac5e-4b03d3130271', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_unit', '019cac0f-b708-71bf-9717-76c18c0ce0b2', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (23, '019cac0f-c2c0-7788-9229-269f84b287c1', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'formasi', '019cac0f-bed8-714f-8498-2540a40db5f1', 'insert', '{"bup":[null,50],"eselon":[null,"xxxxxxxx"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"kebutuhan":[null,0],"kelas":[null,1],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (24, '019cac0f-ca90-7056-b108-1c3ec7bd8ec7', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'formasi', '019cac0f-c6a8-70db-8829-27c630ed0988', 'insert', '{"jenis_jabatan":[null,"struktural"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (25, '019cac0f-d260-7372-9a69-f2cd1e39f296', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_pengangkatan', '019cac0f-ce78-7608-b73b-c205e747d6cf', 'insert', '{"gaji":[null,0],"golongan":[null,"xxxxxxxx"],"jenis":[null,"cpns"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (26, '019cac0f-da30-72b2-947d-990ca7948a88', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'riwayat_pengangkatan', '019cac0f-d648-728e-8418-659a6f46a3b7', 'insert', '{"jenis":[null,"cpns"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (27, '019cac0f-e200-72be-b975-8f15ce855f2f', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'peninjauan_masa_kerja', '019cac0f-de18-77de-ae61-d7060e8a5319', 'insert', '{"bulan":[null,0],"jenis":[null,"tambah"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"],"tahun":[null,0],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (28, '019cac0f-e9d0-76c9-8d6e-2e1fb26089ca', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'peninjauan_masa_kerja', '019cac0f-e5e8-77c8-ad73-e49ffb4d8fdd', 'insert', '{"jenis":[null,"tambah"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (29, '019cac0f-f1a0-75f9-85c1-362d0d27ebc6', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'keluarga', '019cac0f-edb8-715d-af72-29aca7134469', 'insert', '{"hubungan":[null,"pasangan"],"jenis_kelamin":[null,"L"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nik":[null,"xxxxxxxxxxxxxxxx"],"nomor_akta":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pekerjaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_anak":[null,"AK"],"tanggal_lahir":[null,"2026-01-15"],"tanggal_nikah":[null,"2026-01-15"],"tempat_lahir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tertanggung":[null,"ya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (3, '019cac0f-3df0-712a-b49f-5743c0eef2ab', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'unit_kerja', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (30, '019cac0f-f970-7769-929c-d416f9222cae', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'keluarga', '019cac0f-f588-758d-be12-5c98a21038d6', 'insert', '{"hubungan":[null,"pasangan"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (31, '019cac10-0140-76a3-8d0a-f72e5a68d33c', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kgb', '019cac0f-fd58-7747-9744-d2dd6d2a044d', 'insert', '{"gaji_baru":[null,0],"gaji_lama":[null,0],"golongan":[null,"xxxxxxxx"],"mk_bulan":[null,0],"mk_tahun":[null,0],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal_surat":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (32, '019cac10-0910-75e8-8156-cfc4c11afed5', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kgb', '019cac10-0528-7064-9a92-67cc85b6ef07', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (33, '019cac10-10e0-7466-8fb1-e3068d786759', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'cuti', '019cac10-0cf8-71aa-9ccf-bd51436de2c6', 'insert', '{"alamat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"keputusan":[null,"diajukan"],"lama":[null,0],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"hari"],"selesai":[null,"2026-01-15"],"tanggal_ajuan":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"],"telepon":[null,"xxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (34, '019cac10-18b0-71ba-adc5-0609d0355923', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'cuti', '019cac10-14c8-7731-bf64-31f90fff1d82', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (35, '019cac10-2080-715e-8683-e99d3b305513', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'saldo_cuti', '019cac10-1c98-7621-8fa7-56af6ddedf7f', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (36, '019cac10-2850-743f-8f7c-c6c4e0505865', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'saldo_cuti', '019cac10-2468-7068-8fff-672bacf6a0b0', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (37, '019cac10-3020-7698-b642-061acbab0a92', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penghargaan', '019cac10-2c38-74ba-96bd-605fee17831b', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pemberi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1950],"tanggal_sk":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (38, '019cac10-37f0-776f-b2b9-0166f20161f2', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penghargaan', '019cac10-3408-7340-98a5-cc491fb5a74d', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (39, '019cac10-3fc0-70c9-a7e4-a8cd8f045670', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'tugas_belajar', '019cac10-3bd8-716f-82ba-872dbbacba16', 'insert', '{"jenis":[null,"tugas"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiayaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sekolah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tingkat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (4, '019cac0f-45c0-701e-b6c4-f5bb4960e867', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'unit_kerja', '019cac0f-41d8-7287-b6b8-3ec6c4c5d843', 'insert', '{"induk_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (40, '019cac10-4790-7041-b2eb-91109f75b2d6', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'tugas_belajar', '019cac10-43a8-7614-9dc1-dacb8d71fed8', 'insert', '{"jenis":[null,"tugas"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (41, '019cac10-4f60-7063-bed6-eaccee0c849e', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penilaian_lama', '019cac10-4b78-72da-943d-a4fb49845647', 'insert', '{"hasil_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"dp3"],"mulai":[null,"2026-01-15"],"nilai":[null,"xxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nip":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"perilaku":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"predikat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"sumber_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1980],"unit_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (42, '019cac10-5730-74d4-9357-e3e1de58be2b', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penilaian_lama', '019cac10-5348-75ce-9a5c-bf841f2f160f', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tahun":[null,1980]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (43, '019cac10-5f00-72fc-9cbd-73e650981f26', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'organisasi', '019cac10-5b18-768c-a547-0953efeb6701', 'insert', '{"kedudukan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"masa":[null,"slta"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pimpinan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun_mulai":[null,1950],"tahun_selesai":[null,1950],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (44, '019cac10-66d0-7591-828d-6e68400ac152', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'organisasi', '019cac10-62e8-7531-8f8f-1e2756516314', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (45, '019cac10-6ea0-77a4-89ae-cf9a18a7b076', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kunjungan_ln', '019cac10-6ab8-720d-912e-c550f9deaf76', 'insert', '{"mulai":[null,"2026-01-15"],"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiaya":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tujuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (46, '019cac10-7670-73ed-a5e2-2ab96cf7e539', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kunjungan_ln', '019cac10-7288-7316-aaee-13d83c4a43c5', 'insert', '{"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (47, '019cac10-7e40-7446-b80b-666eaf0eff54', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'hukuman_disiplin', '019cac10-7a58-710d-b601-c62b11c0d3f8', 'insert', '{"alasan":[null,"rahasia:1:tf4mHdTnvUttKel7DRNIYV7RyJRViVcT7G6WvMaVl0f/nUQUcIOdXhjqxAw8YOKHrKTqUSGpyOQ9RFqjD3AWaMUWErqGSR86WpSV2OFGBNWFTx0umrQjoXaKtxQ3S7N0f81ZZHw5wjE="],"dasar":[null,"rahasia:1:A3ynOHk1TfJ1THna7WNXq0zOjIHv827aO3aq0n+TulqENVlGhHrC8tO6QWkt9G09ObxWAsMM8RwzvwuYgIxFQ9QkriyMITd1bgwAo51yWUIJENWICz0yR729vIYWk3QufXdypG6m1/k="],"jenis":[null,"rahasia:1:x8S4W8X/2i3RYY5ZtYOvaqplzwnGwsHqf9os+vecDs8yGHDH3T4Y7jwY82nU+h3MuwnoRljVCP2aKnL60h7zbwZu0Ywvr3XJG5f5cEo+yQUAnLyYCA3N+HDJhWEv7TMw45IGRLllu4I="],"nomor_sk":[null,"rahasia:1:3Cg0kbO4QX1iPAOK62RuVEU592Rth74FwKJeCafBDRPHXFl6IngJnJU7fRYgZU+iL3WC5aBqPSXHF0RrrQmWmSNvZolMp4Enb9bVDQlwY5YrFJ+fAeMvqiGaxVj/iV2zE7OFV58vtUE="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"rahasia:1:DTokJQcKMTePU3cZ+PwDfRYMajIIFc6jtG+n7M2Ax/1y0V4nSVo1E+LhkHd8tjS5F0PqRnPjjtvMT2CPXSAMQi1tDipIH2oUtuFPxKpcJkcXMfBGtHUqh4w3O3auLDRNwrgG3GP6RG8="],"selesai":[null,"rahasia:1:HJI4FmWFrC/VXxBeLH4M624xPjyuZNd/q3qhiRpa2cHeFKic/mziq668lVl5GSyaUas="],"tanggal_catat":[null,"2026-01-15"],"tanggal_sk":[null,"rahasia:1:agv6oWrTeRDv4YRHJLTA2Y55QA95cgK7kTx6sOP8qaRWnCeMjzJMYjJqcxTGTjFIzCo="],"tingkat":[null,"rahasia:1:LzJyW9vgyfOXA8F6MOQiOM//YXDrXFI5qzNT0FQDgxF0kKg4BtNZXA6IXCrl0A=="],"tmt":[null,"rahasia:1:3dxv/AaHw2yTTkWsKMV2htZVFnt6hgGHijpNj0E0+bbwCNUKIYm4Q/3VUyp1DoS2MEs="]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (48, '019cac10-8610-704e-a253-d31bdcbed552', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'hukuman_disiplin', '019cac10-8228-736d-bf6f-fea44add89d6', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_catat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (49, '019cac10-8de0-72b6-9a1c-07ad44410b65', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kesehatan', '019cac10-89f8-7208-b7ef-bfab0268ca27', 'insert', '{"keadaan":[null,"rahasia:1:kOvYCtry/OG382NUFMfD7IiEYnvkx3bQ2K/t9mtyYWTn6u8E6Bd5oDYT395agcaA05c/BDs5eGHqd+F0GT1exw01hSrNLvJkdX3C6/H6723CHzf/38Cvzsq0TN17AFw7QQCPfF9CcDo="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"surat":[null,"rahasia:1:l6MwwEsQb2xt79BhxSF8SkuGA8vdyx9Tbgpp+UD+ANfLy2hFl2EprG/Pmm20BAwjuTFYLI2YwhIyzOzgX5SK+ZL/T0m0JceW90vawfha6MbikXjAyn4glXdBUct+ii1VRG8GAVF4uvk="],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (5, '019cac0f-49a8-77d3-9c38-0b8755639ac2', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'unit_kerja', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'update', '{"alamat":[null,"Jl. Melati 1"],"ditutup":[null,"2026-01-15"],"laman":[null,"a.invalid"],"surel":[null,"a@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (50, '019cac10-95b0-7758-9a79-1776fcff9fe2', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kesehatan', '019cac10-91c8-77f8-aece-f660f30ab856', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (51, '019cac10-9d80-701d-8f0d-d5d85091a957', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'catatan', '019cac10-9998-777e-8365-ebf2bb23589a', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (52, '019cac10-a550-774e-a246-3ad4b352dd59', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'catatan', '019cac10-a168-7595-ba27-2e6d3d37f74d', 'insert', '{"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (53, '019cac10-ad20-77a0-ac94-f02e9c2d887d', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'dokumen', '019cac10-a938-7433-8b51-13ada425fe16', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"halaman":[null,0],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"media":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama_berkas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rekaman_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rekaman_jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"],"ukuran":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (54, '019cac10-b4f0-7774-8b98-e879a0917bb9', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'dokumen', '019cac10-b108-75f6-9047-91ca8c9dab63', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (55, '019cac10-bcc0-718d-ab6c-b36d465af913', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'delegasi_penilai', '019cac10-b8d8-7543-8225-1b6d2aee6fc4', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sampai":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (56, '019cac10-c490-779a-ab78-49164437db10', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'delegasi_penilai', '019cac10-c0a8-7611-bff0-36e19792cbd4', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (57, '019cac10-cc60-776d-a3de-fece3001551b', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'tim_kerja', '019cac10-c878-7633-b387-4c71112b673e', 'insert', '{"ketua_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (58, '019cac10-d430-73cb-882a-41cbc99b6f22', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'tim_kerja', '019cac10-d048-7498-af94-accb2dbf462a', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (59, '019cac10-dc00-73fa-8993-bcea00944a69', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'anggota_tim', '019cac10-d818-75a3-a09a-ebde87b5bada', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tim_kerja_id":[null,"019cac10-c878-7633-b387-4c71112b673e"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (6, '019cac0f-4d90-7011-873c-225531ad1f89', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (60, '019cac10-e3d0-7063-a534-993e8e2000b5', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'anggota_tim', '019cac10-dfe8-765f-a588-caf5fbb34b0e', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tim_kerja_id":[null,"019cac10-c878-7633-b387-4c71112b673e"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (61, '019cac10-eba0-7295-8214-c86a62c438fb', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'hari_libur', '019cac10-e7b8-74bb-8a55-e5c0b755aca2', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (62, '019cac10-f370-7465-ba02-eda62b1fd92a', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'hari_libur', '019cac10-ef88-7057-9492-ffbacc852414', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (63, '019cac10-fb40-7622-b4ea-9de2c8154c39', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penandatangan', '019cac10-f758-7284-98c1-e2da11928c5b', 'insert', '{"atas_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"cara":[null,"langsung"],"formulir":[null,"drh"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"melalui":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pejabat_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (64, '019cac11-0310-762c-a7ff-71752afcaa90', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penandatangan', '019cac10-ff28-7413-87ef-f8d9e6e7f778', 'insert', '{"cara":[null,"langsung"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (65, '019cac11-0ae0-7526-9cfd-3a00fdaceedf', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'teks_surat', '019cac11-06f8-735c-a3c3-657164271721', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berlaku_dari":[null,"2026-01-15"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (66, '019cac11-12b0-72ed-8dd8-33f51a947657', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'teks_surat', '019cac11-0ec8-77b7-ba4c-a39086f69163', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (67, '019cac11-1a80-736d-9b57-614d0d57efb7', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'daftar_simpanan', '019cac11-1698-755c-b7ff-1695c4c13c00', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemilik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (68, '019cac11-2250-77e1-b0ca-f1fb8cb4809a', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'daftar_simpanan', '019cac11-1e68-769f-8a16-d62b991aead7', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (69, '019cac11-2a20-762b-9dc6-1bf76277c5de', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'tata_letak_impor', '019cac11-2638-7267-baf7-7933f1af4a53', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (7, '019cac0f-5178-722a-b788-ed672c6cb119', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (70, '019cac11-31f0-746e-b5e4-eb8a81a2c97b', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'tata_letak_impor', '019cac11-2e08-71d2-afc1-4a510ba7d777', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (71, '019cac11-39c0-7785-935c-2690b8897729', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penjelasan_mutu', '019cac11-35d8-7166-bc4b-de1eb04d3502', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kolom":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (72, '019cac11-4190-7027-af38-e44736842ae4', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penjelasan_mutu', '019cac11-3da8-744e-a64a-2dddea101099', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (73, '019cac11-4960-705a-83af-b7cb9e09c345', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pengingat_selesai', '019cac11-4578-75dd-bd11-e48c716745a1', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (74, '019cac11-5130-764a-b652-bace5d3495da', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pengingat_selesai', '019cac11-4d48-755e-8959-0d8b010b7be2', 'insert', '{"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (75, '019cac11-5900-7478-a3f7-dd7cdd6d0216', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'ketentuan_kantor', '019cac11-5518-772e-b071-42f3d633da68', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (76, '019cac11-60d0-7461-b02a-38ad2a9de8c1', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'ketentuan_kantor', '019cac11-5ce8-76e6-a47c-e245ae26cff8', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (77, '019cac11-68a0-7250-9d90-680d668563ed', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'bank_indikator', '019cac11-64b8-754e-977d-4569d87c2f94', 'insert', '{"aspek":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"target":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (78, '019cac11-7070-7199-ba80-b7f371936bf6', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'bank_indikator', '019cac11-6c88-76e8-aa21-31c844ed4090', 'insert', '{"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (79, '019cac11-7840-73fd-ba61-8a1563cdca45', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'templat_skp', '019cac11-7458-7564-a07e-81a42f1f46a5', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (8, '019cac0f-5560-70ba-83b4-fed7a0b6cf64', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (80, '019cac11-8010-747b-82b6-75c338dbebe4', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'templat_skp', '019cac11-7c28-7502-af91-0ea45ea57070', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (81, '019cac11-87e0-77ea-ad20-11217a56b93e', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'capaian_organisasi', '019cac11-83f8-77d6-b8b7-36cc4ba1c9a3', 'insert', '{"capaian":[null,"istimewa"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (82, '019cac11-8fb0-76dd-a608-fd428a652025', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'capaian_organisasi', '019cac11-8bc8-7225-ad05-ce65a799ba24', 'insert', '{"capaian":[null,"istimewa"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (83, '019cac11-9780-776d-82d5-510d23f2f527', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penetapan_predikat', '019cac11-9398-74b5-a55a-7b77ab357d24', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (84, '019cac11-9f50-7552-8b1d-522f2860b97c', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penetapan_predikat', '019cac11-9b68-7764-b0d6-5819bf7e431d', 'insert', '{"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3a08-707e-977d-7a28e5e6844a"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (85, '019cac11-a720-701c-8da7-564e96253a7e', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'log_harian', '019cac11-a338-77d1-808b-e596a28960df', 'insert', '{"bukti_dukung":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_pada":[null,"2026-01-15"],"jam_mulai":[null,"08:00"],"jam_selesai":[null,"09:30"],"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"realisasi":[null,0],"rencana_aksi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (86, '019cac11-aef0-70b0-8a07-bea0a772b63b', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'log_harian', '019cac11-ab08-736a-81cc-182606a6db28', 'insert', '{"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (87, '019cac11-b6c0-76f1-b9bf-21f4f218a27b', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'bimbingan_kinerja', '019cac11-b2d8-75ec-981d-69bddf5b1d75', 'insert', '{"hasil":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"bimbingan"],"masalah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembimbing_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"selesai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"],"tenggat":[null,"2026-01-15"],"tindak_lanjut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (88, '019cac11-be90-701d-97d3-ee2d01f715ae', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'bimbingan_kinerja', '019cac11-baa8-7185-a26e-8acff4555d9a', 'insert', '{"jenis":[null,"bimbingan"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (89, '019cac11-c660-70f0-a058-ba716388332d', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'umpan_balik_bimbingan', '019cac11-c278-75d9-91b1-a7590191fb70', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-75ec-981d-69bddf5b1d75"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (9, '019cac0f-5948-7627-ba8e-8e2a834b7eac', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (90, '019cac11-ce30-769c-a33e-d146bda85bb7', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'umpan_balik_bimbingan', '019cac11-ca48-73ce-ab38-a88ebc01ac64', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-75ec-981d-69bddf5b1d75"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (91, '019cac11-d600-7604-a03f-b02d475dcddc', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kompetensi_bimbingan', '019cac11-d218-73a9-a277-2c482fa4369d', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bimbingan_kinerja_id":[null,"019cac11-b2d8-75ec-981d-69bddf5b1d75"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (92, '019cac11-ddd0-73d0-86ce-7c3a5c293ffe', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kompetensi_bimbingan', '019cac11-d9e8-740d-b89e-058fbac7d2b9', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-75ec-981d-69bddf5b1d75"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (93, '019cac11-e5a0-719b-a106-66ab97e3baa5', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'konversi_ak', '019cac11-e1b8-765b-bcf1-c2fb60ce415a', 'insert', '{"angka_kredit":[null,"18.75"],"asal":[null,"evaluasi"],"asal_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bulan_mulai":[null,1],"bulan_selesai":[null,1],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"koefisien":[null,"18.75"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"persen":[null,0],"predikat":[null,"sangat_baik"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (94, '019cac11-ed70-7246-96e5-b08e46e70816', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'konversi_ak', '019cac11-e988-7048-9f1b-5a9b74beea67', 'insert', '{"bulan_mulai":[null,1],"bulan_selesai":[null,1],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"predikat":[null,"sangat_baik"],"tahun":[null,2022]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (95, '019cac11-f540-71a0-ae3c-99fa16f0c8c8', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penetapan_ak', '019cac11-f158-727c-b01b-2952eecfe788', 'insert', '{"dasar_baru":[null,"18.75"],"dasar_lama":[null,"18.75"],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"jf_lama_baru":[null,"18.75"],"jf_lama_lama":[null,"18.75"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"konversi_baru":[null,"18.75"],"konversi_lama":[null,"18.75"],"mulai":[null,"2026-01-15"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendidikan_baru":[null,"18.75"],"pendidikan_lama":[null,"18.75"],"penyesuaian_baru":[null,"18.75"],"penyesuaian_lama":[null,"18.75"],"sampai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (96, '019cac11-fd10-7237-99d6-d0d78e3bb4f1', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'penetapan_ak', '019cac11-f928-72e0-9826-c84aff32ee17', 'insert', '{"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sampai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (97, '019cac12-04e0-7427-b938-dbb17e65f4b1', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kantor_dikenal', '019cac12-00f8-73ed-b914-b571d1fd28f2', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (98, '019cac12-0cb0-76ae-b042-11d41804a29b', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'kantor_dikenal', '019cac12-08c8-7446-8b38-e42cfbf071ea', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO event VALUES (99, '019cac12-1480-77f4-96b2-98de3ea8afa8', '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'pilihan_cetak', '019cac12-1098-76b6-b358-347b310e1d4b', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-779f-a311-498961056375');
INSERT INTO audit VALUES (1, '019cac0f-3a08-7044-9d73-bbcd31729b53', 'kantor.buat', 'siti', '2026-03-02T01:00:06.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, '1bc30ac2744c73dfcb81df8a97ad86114001f3282bafd8885a1ae887256f8a9e', 'admin_kunci,petugas', '', '', '0.1.0/6', '0000000000000000000000000000000000000000000000000000000000000000', '6d9a55264d49a656830a582659051f2519e760b9aec8cc270b47af8ca627387b', 'f621a1ce3fb15861f406c8f8e1850d0ea4e2af6c550097d0f1ab00e652188f44');
INSERT INTO audit VALUES (2, '019cac0f-2e50-735e-a33a-de1c63d9eddf', 'isi.orang', 'uji', '2026-03-02T01:00:03.000000Z', 'contoh', 99, 2, 100, '04e053fc2c7b4fe1de2fa01c2dfa23b13ef0cc3161bc38a0c094df361c4f7e96', 'admin_kunci,petugas', '', '', '0.1.0/6', '6d9a55264d49a656830a582659051f2519e760b9aec8cc270b47af8ca627387b', 'b1b347182c95ee44899db971901f80d2f41f3cad771581e54364f1f1a95c14db', 'b2919dd3cfe0e3d5b8d69721c11c45652c0ca2a2a018a4343af55c0a94d41e85');
INSERT INTO audit VALUES (3, '019cac12-2038-7619-80b2-9aefbf432e12', 'isi.kinerja', 'uji', '2026-03-02T01:03:16.000000Z', '', 73, 101, 173, '0f7318766e2edcf8c01f5248cd713a77cc538510a075c4255ac16b6b6ae79236', 'admin_kunci,petugas', '', '', '0.1.0/6', 'b1b347182c95ee44899db971901f80d2f41f3cad771581e54364f1f1a95c14db', '1d03d2ad8e6a99aba1f0f59989cc3c6017189e6814e290977cd9b26698dab354', '682ec31b0ccb6775c1f549169e26a5f4d04faa49b3a7c89b74453e0d437b897a');
INSERT INTO audit VALUES (4, '019cac13-3d60-7123-8265-01f5f3d76d3a', 'isi.privasi', 'uji', '2026-03-02T01:04:29.000000Z', '', 7, 174, 180, '626f00e7cc5893a6162106b462a2097fff03e5dbe6453989e855d530e12783bc', 'admin_kunci,petugas', '', '', '0.1.0/6', '1d03d2ad8e6a99aba1f0f59989cc3c6017189e6814e290977cd9b26698dab354', '585d8c6eaa8c851e80d8988a32c9cd72e3bf56868233ab622103310fbb7bd0e2', '3952698afd4ce9aa039e28d82bb33859cec15bb22db91f0b84f2a201d1c199ed');
INSERT INTO audit VALUES (5, '019cac13-77f8-7153-9f07-fe98abe57c53', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:04:44.000000Z', 'BA-PMS-2026-0001', 6, 181, 186, 'aa881fb45dd76c7e39715084b8a816ae8c85987ba747102942c99ed383b38d06', 'admin_kunci,petugas', '', 'budi', '0.1.0/6', '585d8c6eaa8c851e80d8988a32c9cd72e3bf56868233ab622103310fbb7bd0e2', 'daf8fc555feb2ab27ed6f386b5f2fb1b4eed74571c873ca48a49e8c5240ea63c', '3a85212b11aeb58d99527c5eb05b672791036aa3c53e8a8d85d1f7f29b5b84bc');
INSERT INTO draft VALUES ('019cac13-b290-75e7-8588-74e4c77438bd', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:04:57.000000Z');
INSERT INTO draft VALUES ('019cac13-be48-7421-b893-188a4e54bcda', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:05:00.000000Z');
INSERT INTO pembatasan VALUES ('019cac13-4530-77db-ba08-150a1c95fc0b', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac13-4d00-7257-926d-291a9fe3f70c', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac13-54d0-75b3-b603-38c9f4694d18', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac13-6470-70e2-b34c-747b2ea79eb1', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac13-6c40-7084-bb10-174ad9c61022', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac13-8798-7777-8bb7-1b728aee1049', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac13-8f68-76a7-90c0-bc908b43c5dd', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac13-a2f0-70ad-addf-5754706a4c59', 1, '019cac13-8f68-76a7-90c0-bc908b43c5dd', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd');
INSERT INTO jejak_dimusnahkan VALUES ('019cac13-9b20-710e-ae35-8621dc3a6492', 1, '019cac13-8f68-76a7-90c0-bc908b43c5dd', 4, '585d8c6eaa8c851e80d8988a32c9cd72e3bf56868233ab622103310fbb7bd0e2', '60934199fa6931dde4efee20787a59b96eb50762338be086e76aa48423c677c5');
INSERT INTO riwayat_unit VALUES ('019cac0f-af38-7013-986c-a84f03c8daf2', 1, '019cac0f-3a08-707e-977d-7a28e5e6844a', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-707e-977d-7a28e5e6844a', '2026-01-15', '2026-01-15', 'bentuk', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_unit VALUES ('019cac0f-b708-71bf-9717-76c18c0ce0b2', 1, '019cac0f-3a08-707e-977d-7a28e5e6844a', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, '2026-01-15', NULL, NULL);
INSERT INTO formasi VALUES ('019cac0f-bed8-714f-8498-2540a40db5f1', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'struktural', 'xxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 1, 0, 50, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', '2026-01-15');
INSERT INTO formasi VALUES ('019cac0f-c6a8-70db-8829-27c630ed0988', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'struktural', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-ce78-7608-b73b-c205e747d6cf', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', '2026-01-15', 'xxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-d648-728e-8418-659a6f46a3b7', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-de18-77de-ae61-d7060e8a5319', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', 0, 0, '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-e5e8-77c8-ad73-e49ffb4d8fdd', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kgb VALUES ('019cac0f-fd58-7747-9744-d2dd6d2a044d', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxx', 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kgb VALUES ('019cac10-0528-7064-9a92-67cc85b6ef07', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penghargaan VALUES ('019cac10-2c38-74ba-96bd-605fee17831b', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penghargaan VALUES ('019cac10-3408-7340-98a5-cc491fb5a74d', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO tugas_belajar VALUES ('019cac10-3bd8-716f-82ba-872dbbacba16', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tugas_belajar VALUES ('019cac10-43a8-7614-9dc1-dacb8d71fed8', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penilaian_lama VALUES ('019cac10-4b78-72da-943d-a4fb49845647', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, 'dp3', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penilaian_lama VALUES ('019cac10-5348-75ce-9a5c-bf841f2f160f', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO keluarga VALUES ('019cac0f-edb8-715d-af72-29aca7134469', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'L', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'AK', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ya', 'xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO keluarga VALUES ('019cac0f-f588-758d-be12-5c98a21038d6', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cuti VALUES ('019cac10-0cf8-71aa-9ccf-bd51436de2c6', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 0, 'hari', 'diajukan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO cuti VALUES ('019cac10-14c8-7731-bf64-31f90fff1d82', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO saldo_cuti VALUES ('019cac10-1c98-7621-8fa7-56af6ddedf7f', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO saldo_cuti VALUES ('019cac10-2468-7068-8fff-672bacf6a0b0', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5b18-768c-a547-0953efeb6701', 1, '0190a0b0-0000-7000-8000-000000000001', 'slta', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-62e8-7531-8f8f-1e2756516314', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO kunjungan_ln VALUES ('019cac10-6ab8-720d-912e-c550f9deaf76', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kunjungan_ln VALUES ('019cac10-7288-7316-aaee-13d83c4a43c5', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO hukuman_disiplin VALUES ('019cac10-7a58-710d-b601-c62b11c0d3f8', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:LzJyW9vgyfOXA8F6MOQiOM//YXDrXFI5qzNT0FQDgxF0kKg4BtNZXA6IXCrl0A==', 'rahasia:1:x8S4W8X/2i3RYY5ZtYOvaqplzwnGwsHqf9os+vecDs8yGHDH3T4Y7jwY82nU+h3MuwnoRljVCP2aKnL60h7zbwZu0Ywvr3XJG5f5cEo+yQUAnLyYCA3N+HDJhWEv7TMw45IGRLllu4I=', 'rahasia:1:3dxv/AaHw2yTTkWsKMV2htZVFnt6hgGHijpNj0E0+bbwCNUKIYm4Q/3VUyp1DoS2MEs=', 'rahasia:1:HJI4FmWFrC/VXxBeLH4M624xPjyuZNd/q3qhiRpa2cHeFKic/mziq668lVl5GSyaUas=', 'rahasia:1:tf4mHdTnvUttKel7DRNIYV7RyJRViVcT7G6WvMaVl0f/nUQUcIOdXhjqxAw8YOKHrKTqUSGpyOQ9RFqjD3AWaMUWErqGSR86WpSV2OFGBNWFTx0umrQjoXaKtxQ3S7N0f81ZZHw5wjE=', 'rahasia:1:3Cg0kbO4QX1iPAOK62RuVEU592Rth74FwKJeCafBDRPHXFl6IngJnJU7fRYgZU+iL3WC5aBqPSXHF0RrrQmWmSNvZolMp4Enb9bVDQlwY5YrFJ+fAeMvqiGaxVj/iV2zE7OFV58vtUE=', 'rahasia:1:agv6oWrTeRDv4YRHJLTA2Y55QA95cgK7kTx6sOP8qaRWnCeMjzJMYjJqcxTGTjFIzCo=', 'rahasia:1:DTokJQcKMTePU3cZ+PwDfRYMajIIFc6jtG+n7M2Ax/1y0V4nSVo1E+LhkHd8tjS5F0PqRnPjjtvMT2CPXSAMQi1tDipIH2oUtuFPxKpcJkcXMfBGtHUqh4w3O3auLDRNwrgG3GP6RG8=', 'rahasia:1:A3ynOHk1TfJ1THna7WNXq0zOjIHv827aO3aq0n+TulqENVlGhHrC8tO6QWkt9G09ObxWAsMM8RwzvwuYgIxFQ9QkriyMITd1bgwAo51yWUIJENWICz0yR729vIYWk3QufXdypG6m1/k=');
INSERT INTO hukuman_disiplin VALUES ('019cac10-8228-736d-bf6f-fea44add89d6', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kesehatan VALUES ('019cac10-89f8-7208-b7ef-bfab0268ca27', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:kOvYCtry/OG382NUFMfD7IiEYnvkx3bQ2K/t9mtyYWTn6u8E6Bd5oDYT395agcaA05c/BDs5eGHqd+F0GT1exw01hSrNLvJkdX3C6/H6723CHzf/38Cvzsq0TN17AFw7QQCPfF9CcDo=', 'rahasia:1:l6MwwEsQb2xt79BhxSF8SkuGA8vdyx9Tbgpp+UD+ANfLy2hFl2EprG/Pmm20BAwjuTFYLI2YwhIyzOzgX5SK+ZL/T0m0JceW90vawfha6MbikXjAyn4glXdBUct+ii1VRG8GAVF4uvk=');
INSERT INTO kesehatan VALUES ('019cac10-91c8-77f8-aece-f660f30ab856', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL);
INSERT INTO catatan VALUES ('019cac10-9998-777e-8365-ebf2bb23589a', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO catatan VALUES ('019cac10-a168-7595-ba27-2e6d3d37f74d', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO dokumen VALUES ('019cac10-a938-7433-8b51-13ada425fe16', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO dokumen VALUES ('019cac10-b108-75f6-9047-91ca8c9dab63', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO isi_dokumen VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'rahasia:1:/nkuXqYnR/IRWbr6AJKtq9ai2S+jQwoIzpv7mUSYBSZ4jTdiSQQuvZhNoGhvS50a+ROg/OEYA1HVNqKUPeMhnWnl+mGx5sa4BcuhrgfpXaF8Ckn/Kbg4/46OGlKBD3+D0FqvXhC7WjQ=', 'ecafa5629eb4e75fefa82691beb894dacded1fc098ebb2f1f0a817efafd90b01.dok', 1000, '2026-03-02T01:00:00.000000Z', '2026-03-02T01:00:00.000000Z');
INSERT INTO isi_dokumen VALUES ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0000000000000000000000000000000000000000000000000000000000000000', '45c51c3709069b0e55b8623bb18facd23128ac3ea2b760edf8203174ff799e32.dok', 1000, '2026-03-02T01:00:00.000000Z', NULL);
INSERT INTO isi_dimusnahkan VALUES ('8dbe3f6db4341f9d451679553fbec969e84869809e91948aa4ce3c7b54b6469a.dok');
INSERT INTO delegasi_penilai VALUES ('019cac10-b8d8-7543-8225-1b6d2aee6fc4', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO delegasi_penilai VALUES ('019cac10-c0a8-7611-bff0-36e19792cbd4', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO tim_kerja VALUES ('019cac10-c878-7633-b387-4c71112b673e', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-707e-977d-7a28e5e6844a', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tim_kerja VALUES ('019cac10-d048-7498-af94-accb2dbf462a', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO anggota_tim VALUES ('019cac10-d818-75a3-a09a-ebde87b5bada', 1, '019cac10-c878-7633-b387-4c71112b673e', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO anggota_tim VALUES ('019cac10-dfe8-765f-a588-caf5fbb34b0e', 1, '019cac10-c878-7633-b387-4c71112b673e', '0190a0b0-0000-7000-8000-000000000002', NULL, NULL, NULL);
INSERT INTO hari_libur VALUES ('019cac10-e7b8-74bb-8a55-e5c0b755aca2', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO hari_libur VALUES ('019cac10-ef88-7057-9492-ffbacc852414', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO penandatangan VALUES ('019cac10-f758-7284-98c1-e2da11928c5b', 1, 'drh', 'langsung', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penandatangan VALUES ('019cac10-ff28-7413-87ef-f8d9e6e7f778', 1, NULL, 'langsung', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO teks_surat VALUES ('019cac11-06f8-735c-a3c3-657164271721', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO teks_surat VALUES ('019cac11-0ec8-77b7-ba4c-a39086f69163', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO daftar_simpanan VALUES ('019cac11-1698-755c-b7ff-1695c4c13c00', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO daftar_simpanan VALUES ('019cac11-1e68-769f-8a16-d62b991aead7', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2638-7267-baf7-7933f1af4a53', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2e08-71d2-afc1-4a510ba7d777', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penjelasan_mutu VALUES ('019cac11-35d8-7166-bc4b-de1eb04d3502', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penjelasan_mutu VALUES ('019cac11-3da8-744e-a64a-2dddea101099', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pengingat_selesai VALUES ('019cac11-4578-75dd-bd11-e48c716745a1', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO pengingat_selesai VALUES ('019cac11-4d48-755e-8959-0d8b010b7be2', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', NULL, NULL, NULL);
INSERT INTO ketentuan_kantor VALUES ('019cac11-5518-772e-b071-42f3d633da68', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO ketentuan_kantor VALUES ('019cac11-5ce8-76e6-a47c-e245ae26cff8', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penggabungan VALUES ('019cac13-5ca0-7435-845e-4c4654354d97', 1, '0190a0b0-0000-7000-8000-000000000004', '0190a0b0-0000-7000-8000-000000000007', 'siti', '2026-03-02T01:00:00.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', '', 'S-1/Sarjana', 40, '2026-01-15', 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-707e-977d-7a28e5e6844a', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', '', 0, NULL, 'PPPK Aktif', 'L', '1992-12-31', '2024-03-01', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', '', 0, NULL, '', '', NULL, NULL, 10, 1);
INSERT INTO bank_indikator VALUES ('019cac11-64b8-754e-977d-4569d87c2f94', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO bank_indikator VALUES ('019cac11-6c88-76e8-aa21-31c844ed4090', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO templat_skp VALUES ('019cac11-7458-7564-a07e-81a42f1f46a5', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO templat_skp VALUES ('019cac11-7c28-7502-af91-0ea45ea57070', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO capaian_organisasi VALUES ('019cac11-83f8-77d6-b8b7-36cc4ba1c9a3', 1, '019cac0f-3a08-707e-977d-7a28e5e6844a', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15');
INSERT INTO capaian_organisasi VALUES ('019cac11-8bc8-7225-ad05-ce65a799ba24', 1, '019cac0f-3a08-707e-977d-7a28e5e6844a', 2022, 'bulan01', 'istimewa', NULL, NULL, NULL);
INSERT INTO penetapan_predikat VALUES ('019cac11-9398-74b5-a55a-7b77ab357d24', 1, '019cac0f-3a08-707e-977d-7a28e5e6844a', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_predikat VALUES ('019cac11-9b68-7764-b0d6-5819bf7e431d', 1, '019cac0f-3a08-707e-977d-7a28e5e6844a', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kantor_dikenal VALUES ('019cac12-00f8-73ed-b914-b571d1fd28f2', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kantor_dikenal VALUES ('019cac12-08c8-7446-8b38-e42cfbf071ea', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pilihan_cetak VALUES ('019cac12-1098-76b6-b358-347b310e1d4b', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pilihan_cetak VALUES ('019cac12-1868-75e6-a7a1-1e4c52b9c855', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO log_harian VALUES ('019cac11-a338-77d1-808b-e596a28960df', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '08:00', '09:30', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO log_harian VALUES ('019cac11-ab08-736a-81cc-182606a6db28', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO bimbingan_kinerja VALUES ('019cac11-b2d8-75ec-981d-69bddf5b1d75', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO bimbingan_kinerja VALUES ('019cac11-baa8-7185-a26e-8acff4555d9a', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-c278-75d9-91b1-a7590191fb70', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-75ec-981d-69bddf5b1d75', '2026-01-15', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-ca48-73ce-ab38-a88ebc01ac64', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-75ec-981d-69bddf5b1d75', NULL, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-d218-73a9-a277-2c482fa4369d', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-75ec-981d-69bddf5b1d75', '2026-01-15', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-d9e8-740d-b89e-058fbac7d2b9', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-75ec-981d-69bddf5b1d75', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO konversi_ak VALUES ('019cac11-e1b8-765b-bcf1-c2fb60ce415a', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', 'sangat_baik', 0, '18.75', '18.75', 'evaluasi', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO konversi_ak VALUES ('019cac11-e988-7048-9f1b-5a9b74beea67', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, 'sangat_baik', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penetapan_ak VALUES ('019cac11-f158-727c-b01b-2952eecfe788', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_ak VALUES ('019cac11-f928-72e0-9826-c84aff32ee17', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000500', 1, 'SKP-2026-0001', '0190a0b0-0000-7000-8000-000000000001', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, '019cac0f-3a08-707e-977d-7a28e5e6844a', 'ditetapkan', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-01-15', 'sekar', '2026-01-15T02:30:00.000000Z', 'ratri', '2026-01-15T02:30:00.000000Z');
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000501', 1, 'SKP-2026-0002', '0190a0b0-0000-7000-8000-000000000004', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, NULL, 'draf', 'PEMERINTAH KABUPATEN TIRTA JAYA', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Tepat', 'Sigap', 0, '019cac0f-3a08-707e-977d-7a28e5e6844a', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, NULL, NULL, 0, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac12-89b0-7325-bf12-181a90f800fd', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-8d98-7403-9e45-979bbb8fe1be', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9180-721e-b5cb-c9feee0487b5', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9568-75e7-851a-03e2bc4227dc', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9950-71e7-861a-080d87ac79bc', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9d38-7296-a570-a037a592cc00', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a120-74f3-844a-31be16d843a5', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a508-72ef-bd6f-d0e372a56c35', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a8f0-7575-93f3-d38f24b2f216', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-acd8-77d0-a556-f890ad7ca03d', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b0c0-709b-9b42-9f95f1ee495e', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b4a8-73a4-ae5e-b6c2a7a45ef1', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b890-77a2-9381-aebf2e1bad9b', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO rencana_aksi VALUES ('019cac12-dfa0-738e-887d-558c2bb40b1c', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000100100', 0, 'Menyusun laporan', 'Laporan');
INSERT INTO rencana_aksi VALUES ('019cac12-e770-71e9-a486-48853bd05432', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', NULL, 1, 'Menyusun laporan', NULL);
INSERT INTO rencana_aksi_target VALUES ('019cac12-ef40-7135-938a-1d490a8b6790', 1, '0190a0b0-0000-7000-8000-000000000500', '019cac12-dfa0-738e-887d-558c2bb40b1c', 'tw1', '1');
INSERT INTO kesepakatan VALUES ('019cac12-f710-75c3-b1d6-ef621e547e8a', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 0, 'usul', 'pegawai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', NULL);
INSERT INTO kesepakatan VALUES ('019cac12-fee0-73a0-9ac1-30ff99f4e581', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 1, 'sepakat', 'penilai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', 'Wajar');
INSERT INTO adendum_skp VALUES ('019cac13-06b0-7211-b0b5-6c67d81a7709', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'Mutasi', 'siti', '2026-03-02T01:00:00.000000Z', '{}');
INSERT INTO bukti_kinerja VALUES ('019cac13-0e80-7699-ae30-1af91e0f852f', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'pindaian', 'Laporan', 'Map 1', '019cac10-a938-7433-8b51-13ada425fe16', '2026-01-15');
INSERT INTO bukti_kinerja VALUES ('019cac13-1650-732b-b47b-d0d886c3caaa', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'fisik', 'Laporan', NULL, NULL, NULL);
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-1e20-738d-8099-4938a853f8a2', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', 'Baik', 'baik');
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-25f0-748c-a373-c0256f98b5a5', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', NULL, '2026-01-15', 'Baik', NULL);
INSERT INTO matriks_sel VALUES ('019cac13-2dc0-7786-b515-894e9fc31622', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 0, 'Laporan bulanan', '0190a0b0-0000-7000-8000-000000010001');
INSERT INTO matriks_sel VALUES ('019cac13-3590-7614-a91d-87906085b4fb', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 1, 'Laporan bulanan', NULL);
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
CREATE INDEX ix_evaluasi_realisasi_indikator_id ON evaluasi_realisasi (indikator_id);
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
PRAGMA user_version = 6;
