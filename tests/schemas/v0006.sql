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
INSERT INTO meta VALUES ('berkas_kunci', '2364f6bc6ba5b20ea43b2fbceb6a9a8bbaf913de4b4277cf5f70c4796e4f2de7');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:03.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('kunci_tanda', 'cdd3483b18fda1073e0df2d407ce9841a650f57a829611c78c2e7172d901501d');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO meta VALUES ('ringkasan_pada', '2026-03-02');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-41d8-766e-8414-461d98e85dbd', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4', 'bulanan');
INSERT INTO unit_kerja VALUES ('019cac0f-3a08-71f4-983d-72942a560d1d', 2, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB', '2026-01-15', 'Jl. Melati 1', '021', 'unit@contoh.invalid', 'contoh.invalid', 'Tirta');
INSERT INTO unit_kerja VALUES ('019cac0f-41d8-77ad-9af7-97b963cee87f', 1, 'Subbagian Umum', '019cac0f-3a08-71f4-983d-72942a560d1d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac12-2808-7003-a3c4-d1a725ae096c', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-2fd8-7471-bd02-c00ee8551877', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-37a8-760e-8c46-fe2f51bc490b', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac13-7fc8-7014-957a-92434235e849', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-71f4-983d-72942a560d1d', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-71f4-983d-72942a560d1d', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-71f4-983d-72942a560d1d', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-6118-70d7-90c6-5fd609b819b0', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati', 'Reguler', 3186600, 'PP 5/2024');
INSERT INTO riwayat_golongan VALUES ('019cac0f-68e8-7579-88de-046d6350edf9', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-70b8-71cf-beae-15cff2645826', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15', 'Bupati', 'plt', '2026-01-15', 'Ahli Muda', 9, '2026-01-15', '821/3');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-7888-7109-8ab0-64253a294084', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8058-741b-89fe-c53a2d248b7a', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1', '2026-01-15', 'Tirta Jaya', 'Prof. Sri', 'Dr.', 'S.E.');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8828-738c-9d8a-859c25ff7b86', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8ff8-76e3-9fba-7901c9442e24', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026', '2026-01-15');
INSERT INTO pelatihan VALUES ('019cac0f-97c8-73fc-aa4d-37a1b1a22eae', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9f98-7757-b1a9-148a65577109', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-a768-706b-a6a4-c35720c3ceb4', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac12-4b30-7297-b03b-fae6747ec37b', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac12-4f18-754c-9b85-654c3e6e6802', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac12-56e8-7111-8596-43c2a605d1ac', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac12-5ad0-7616-868b-fdb43d1d9b71', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-5eb8-701b-9ef4-9891a4d55a11', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac12-62a0-724b-a3e4-b0f28668467b', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-6688-7149-b185-a60424a0f450', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac12-6e58-76b4-8ffd-a58d3a13a221', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7240-72f6-bdc3-e90b8d442073', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7628-76f4-96c9-71551218c050', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7a10-7542-ac7c-32d230322296', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7df8-7399-bc3c-2f99a6f06bf0', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac12-c448-7370-84c0-5dba8a842738', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-c830-7438-99be-f032d46f6b8d', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-cc18-7137-9e04-d4410259c57b', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d000-7490-a414-a2f9c1205070', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d3e8-748b-aeb9-9e4cec971587', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d7d0-76af-b455-2fbc8b12e295', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-45c0-7251-be71-5e4fc2c9f75a', '019cac0f-3a08-77d0-a6cf-3572cf240f18', 'kantor', '019cac0f-41d8-766e-8414-461d98e85dbd', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:06.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (10, '019cac0f-5d30-7534-b831-b00490899baf', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (100, '019cac12-1c50-75f7-a1b2-e7148aa5f06f', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pilihan_cetak', '019cac12-1868-7354-9bfc-058e4a906ba9', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (101, '019cac12-2bf0-758d-b96c-219f749503a5', '019cac12-2038-72d4-9009-d4f2f25b1092', 'nomor_dokumen', '019cac12-2808-7003-a3c4-d1a725ae096c', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (102, '019cac12-33c0-7225-86a8-af04248c8394', '019cac12-2038-72d4-9009-d4f2f25b1092', 'nomor_dokumen', '019cac12-2fd8-7471-bd02-c00ee8551877', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (103, '019cac12-3b90-7180-a86f-7fd51769e321', '019cac12-2038-72d4-9009-d4f2f25b1092', 'nomor_dokumen', '019cac12-37a8-760e-8c46-fe2f51bc490b', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (104, '019cac12-3f78-77dd-bc25-870564609726', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"adendum_ke":[null,0],"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (105, '019cac12-3f78-77dd-bc25-8705c9154177', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"adendum_ke":[null,0],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (106, '019cac12-4360-70c4-a65a-23f64a48cf0c', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"klasifikasi":[null,"individu"],"penugasan_dari":[null,""],"perspektif":[null,"anggaran"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (107, '019cac12-4360-70c4-a65a-23f73c3de9d9', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (108, '019cac12-4360-70c4-a65a-23f74a222abe', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (109, '019cac12-4360-70c4-a65a-23f842d5e932', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (11, '019cac0f-6500-700f-b3b3-7340ec468feb', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_golongan', '019cac0f-6118-70d7-90c6-5fd609b819b0', 'insert', '{"dasar":[null,"PP 5/2024"],"gaji_pokok":[null,3186600],"golongan":[null,"III/c"],"jenis_kp":[null,"Reguler"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (110, '019cac12-4360-70c4-a65a-23f912242022', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (111, '019cac12-4748-765d-a467-1314b80e23d1', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (112, '019cac12-4748-765d-a467-13158fafc4cc', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (113, '019cac12-4748-765d-a467-1316724c5382', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (114, '019cac12-4748-765d-a467-1316b9bbb3c5', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (115, '019cac12-4748-765d-a467-1316ed351fa9', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (116, '019cac12-4748-765d-a467-1317d267ae7d', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (117, '019cac12-4748-765d-a467-131833d07b25', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (118, '019cac12-4748-765d-a467-1318afb46490', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (119, '019cac12-4748-765d-a467-131949cce4e3', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (12, '019cac0f-6cd0-7510-b11f-126a54964ce9', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_golongan', '019cac0f-68e8-7579-88de-046d6350edf9', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (120, '019cac12-4748-765d-a467-131a3ec18905', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (121, '019cac12-4748-765d-a467-131ad082c2ad', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (122, '019cac12-4748-765d-a467-131b3e3c625d', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (123, '019cac12-5300-7676-ac19-e6f29782ceb9', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_perilaku', '019cac12-4b30-7297-b03b-fae6747ec37b', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (124, '019cac12-5300-7676-ac19-e6f388b29c4a', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_perilaku', '019cac12-4f18-754c-9b85-654c3e6e6802', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (125, '019cac12-6a70-7085-8eb1-5199d613bebe', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_lampiran', '019cac12-56e8-7111-8596-43c2a605d1ac', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (126, '019cac12-6a70-7085-8eb1-519acefb11b4', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_lampiran', '019cac12-5ad0-7616-868b-fdb43d1d9b71', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (127, '019cac12-6a70-7085-8eb1-519af7a621d6', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_lampiran', '019cac12-5eb8-701b-9ef4-9891a4d55a11', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (128, '019cac12-6a70-7085-8eb1-519bc68f6bfc', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_lampiran', '019cac12-62a0-724b-a3e4-b0f28668467b', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (129, '019cac12-6a70-7085-8eb1-519c7546e286', '019cac12-2038-72d4-9009-d4f2f25b1092', 'skp_lampiran', '019cac12-6688-7149-b185-a60424a0f450', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (13, '019cac0f-74a0-7336-94ce-d5061ec2ce6a', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_jabatan', '019cac0f-70b8-71cf-beae-15cff2645826', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"Ahli Muda"],"kelas":[null,9],"nomor_pelantikan":[null,"821/3"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"penugasan":[null,"plt"],"sampai":[null,"2026-01-15"],"tanggal_pelantikan":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (130, '019cac12-81e0-77ce-98d7-2e8b0351192f', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-6e58-76b4-8ffd-a58d3a13a221', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (131, '019cac12-81e0-77ce-98d7-2e8b068184b5', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-7240-72f6-bdc3-e90b8d442073', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (132, '019cac12-81e0-77ce-98d7-2e8c01a5bc49', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-7628-76f4-96c9-71551218c050', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (133, '019cac12-81e0-77ce-98d7-2e8c155d3931', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-7a10-7542-ac7c-32d230322296', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (134, '019cac12-81e0-77ce-98d7-2e8cf39f699e', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-7df8-7399-bc3c-2f99a6f06bf0', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (135, '019cac12-85c8-75b8-8008-988134cf948f', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"adendum_ke":[null,0],"alasan_hasil_kerja":[null,"Tepat"],"alasan_perilaku":[null,"Sigap"],"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (136, '019cac12-85c8-75b8-8008-988183323972', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"adendum_ke":[null,0],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (137, '019cac12-bc78-71e8-bec2-779a19bd12dc', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-89b0-71d6-aa0a-cc7328fcee06', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (138, '019cac12-bc78-71e8-bec2-779a39e81360', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-8d98-77e9-965d-6a7c25d3b546', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (139, '019cac12-bc78-71e8-bec2-779a6fe71c02', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-9180-709c-a5bb-c9a02ca23fb6', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (14, '019cac0f-7c70-7051-9664-33b8c3b90f92', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_jabatan', '019cac0f-7888-7109-8ab0-64253a294084', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (140, '019cac12-bc78-71e8-bec2-779ac65b9556', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-9568-70a7-9329-23702aa79230', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (141, '019cac12-bc78-71e8-bec2-779b02da41b4', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-9950-7263-b9fc-71ce77560b19', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (142, '019cac12-bc78-71e8-bec2-779b6f33510b', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-9d38-7177-911e-e3373bf53e75', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (143, '019cac12-bc78-71e8-bec2-779c647c7f7c', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-a120-748f-8f18-ef44b2c1556e', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (144, '019cac12-bc78-71e8-bec2-779cf2653fa3', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-a508-7379-a07b-944e92e1e500', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (145, '019cac12-bc78-71e8-bec2-779d2895c652', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-a8f0-76ce-905b-615b64bf840f', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (146, '019cac12-bc78-71e8-bec2-779d6a31447a', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-acd8-773f-b528-015f9ed7192b', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (147, '019cac12-bc78-71e8-bec2-779df308d801', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-b0c0-73ee-aa6c-a2650ce1d559', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (148, '019cac12-bc78-71e8-bec2-779e41a14739', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-b4a8-70c2-8d60-9b67c5ff7661', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (149, '019cac12-bc78-71e8-bec2-779ebc470bc0', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_realisasi', '019cac12-b890-72c8-971e-cdaa3e787a52', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (15, '019cac0f-8440-76fa-9cea-beea96b27b33', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_pendidikan', '019cac0f-8058-741b-89fe-c53a2d248b7a', 'insert', '{"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"Dr."],"kepala_sekolah":[null,"Prof. Sri"],"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tanggal_ijazah":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (150, '019cac12-c060-7768-a68b-0111f7ba264f', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (151, '019cac12-c060-7768-a68b-011258a019d4', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (152, '019cac12-c060-7768-a68b-0112a1341537', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (153, '019cac12-c060-7768-a68b-0112ee088b78', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (154, '019cac12-c060-7768-a68b-01137d4c732e', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (155, '019cac12-c060-7768-a68b-0113e3f012e9', '019cac12-2038-72d4-9009-d4f2f25b1092', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (156, '019cac12-dbb8-73cf-91fe-c32b1c983d50', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-c448-7370-84c0-5dba8a842738', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (157, '019cac12-dbb8-73cf-91fe-c32ba194ebba', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-c830-7438-99be-f032d46f6b8d', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (158, '019cac12-dbb8-73cf-91fe-c32bbb875b66', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-cc18-7137-9e04-d4410259c57b', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (159, '019cac12-dbb8-73cf-91fe-c32c4bf67f26', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-d000-7490-a414-a2f9c1205070', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (16, '019cac0f-8c10-7554-a079-5c922e93bff6', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_pendidikan', '019cac0f-8828-738c-9d8a-859c25ff7b86', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (160, '019cac12-dbb8-73cf-91fe-c32c6469bc62', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-d3e8-748b-aeb9-9e4cec971587', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (161, '019cac12-dbb8-73cf-91fe-c32cca25c696', '019cac12-2038-72d4-9009-d4f2f25b1092', 'pihak_dokumen', '019cac12-d7d0-76af-b455-2fbc8b12e295', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (162, '019cac12-e388-74a2-a22a-19c80b9b66d4', '019cac12-2038-72d4-9009-d4f2f25b1092', 'rencana_aksi', '019cac12-dfa0-7183-9432-faea8eb8bd2e', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"keluaran":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (163, '019cac12-eb58-76e8-aeea-af8723786c4b', '019cac12-2038-72d4-9009-d4f2f25b1092', 'rencana_aksi', '019cac12-e770-764e-916c-c1111548836e', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (164, '019cac12-f328-76d9-9204-e582e5f7500f', '019cac12-2038-72d4-9009-d4f2f25b1092', 'rencana_aksi_target', '019cac12-ef40-7276-99ed-8cd1b5d53847', 'insert', '{"periode":[null,"tw1"],"rencana_aksi_id":[null,"019cac12-dfa0-7183-9432-faea8eb8bd2e"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"1"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (165, '019cac12-faf8-7213-bade-46694cfd98d7', '019cac12-2038-72d4-9009-d4f2f25b1092', 'kesepakatan', '019cac12-f710-71d0-8dae-bd96e50509a0', 'insert', '{"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"usul"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"pegawai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (166, '019cac13-02c8-77ef-8ee1-469136ed5d20', '019cac12-2038-72d4-9009-d4f2f25b1092', 'kesepakatan', '019cac12-fee0-7078-add4-19069ade5435', 'insert', '{"alasan":[null,"Wajar"],"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"sepakat"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"penilai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (167, '019cac13-0a98-74e7-ace6-d427693c5a89', '019cac12-2038-72d4-9009-d4f2f25b1092', 'adendum_skp', '019cac13-06b0-730f-a7d8-898f585c152b', 'insert', '{"alasan":[null,"Mutasi"],"isi":[null,"{}"],"ke":[null,1],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (168, '019cac13-1268-730d-b605-b990e672d39f', '019cac12-2038-72d4-9009-d4f2f25b1092', 'bukti_kinerja', '019cac13-0e80-75b0-ac6e-0cca6144d49f', 'insert', '{"dokumen_id":[null,"019cac10-a938-71b4-a121-aade25ad20f1"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"pindaian"],"letak":[null,"Map 1"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (169, '019cac13-1a38-7009-a7cc-59d0030ded39', '019cac12-2038-72d4-9009-d4f2f25b1092', 'bukti_kinerja', '019cac13-1650-761d-8064-90fb88cfd6f1', 'insert', '{"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"fisik"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (17, '019cac0f-93e0-712a-8f2d-36b8e9a2dfcd', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pelatihan', '019cac0f-8ff8-76e3-9fba-7901c9442e24', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (170, '019cac13-2208-75eb-a80a-358f07e1ab58', '019cac12-2038-72d4-9009-d4f2f25b1092', 'umpan_balik_berkelanjutan', '019cac13-1e20-76ee-84c2-7b05c277378a', 'insert', '{"pemberi":[null,"Pimpinan"],"pemberi_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanda":[null,"baik"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (171, '019cac13-29d8-75d9-8f43-806307482002', '019cac12-2038-72d4-9009-d4f2f25b1092', 'umpan_balik_berkelanjutan', '019cac13-25f0-71b0-912c-3ed0d3ce7fd0', 'insert', '{"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (172, '019cac13-31a8-7281-a5da-2a1f1e3397e4', '019cac12-2038-72d4-9009-d4f2f25b1092', 'matriks_sel', '019cac13-2dc0-7631-bc62-0e59bf0c1287', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (173, '019cac13-3978-73c5-b088-19066f105321', '019cac12-2038-72d4-9009-d4f2f25b1092', 'matriks_sel', '019cac13-3590-73f3-9714-6b5bc906629f', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (174, '019cac13-4918-74a6-8e27-0b62385d29a3', '019cac13-3d60-7785-9470-106744b248d6', 'pembatasan', '019cac13-4530-7354-af55-a71c1b6251aa', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (175, '019cac13-50e8-73f6-943a-fa0950b7461d', '019cac13-3d60-7785-9470-106744b248d6', 'pembatasan', '019cac13-4d00-77e2-a66f-bde5c7d9821a', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (176, '019cac13-58b8-7679-9102-69aa2ea7d120', '019cac13-3d60-7785-9470-106744b248d6', 'cetakan', '019cac13-54d0-7553-8aab-a1e97ae80a6a', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (177, '019cac13-6088-7319-8c5c-84234cbf6925', '019cac13-3d60-7785-9470-106744b248d6', 'penggabungan', '019cac13-5ca0-7679-b946-25028fde0627', 'insert', '{"asal_id":[null,"0190a0b0-0000-7000-8000-000000000007"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (178, '019cac13-6858-7145-b4e3-5ce1867db923', '019cac13-3d60-7785-9470-106744b248d6', 'aturan_retensi', '019cac13-6470-75b1-a683-c70ecf01712d', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (179, '019cac13-7028-7382-9d48-cdc19d173b5b', '019cac13-3d60-7785-9470-106744b248d6', 'aturan_retensi', '019cac13-6c40-7433-a6cf-a0f7ed8da703', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (18, '019cac0f-9bb0-7428-980c-c9a20bbaeb97', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pelatihan', '019cac0f-97c8-73fc-aa4d-37a1b1a22eae', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (180, '019cac13-7410-769d-8449-c77d5f9f8fa6', '019cac13-3d60-7785-9470-106744b248d6', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (181, '019cac13-83b0-75da-bfb2-7734513ece09', '019cac13-77f8-7551-a7ac-cfe4a96dec9b', 'nomor_dokumen', '019cac13-7fc8-7014-957a-92434235e849', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (182, '019cac13-8b80-76f2-9532-85df01fb3f5d', '019cac13-77f8-7551-a7ac-cfe4a96dec9b', 'pemusnahan', '019cac13-8798-75ed-8335-f7a025da042d', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (183, '019cac13-9350-7229-a548-9a276e0a0977', '019cac13-77f8-7551-a7ac-cfe4a96dec9b', 'pemusnahan', '019cac13-8f68-7624-97eb-ef9445db2d7e', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (184, '019cac13-9738-70eb-a236-db740dc89c20', '019cac13-77f8-7551-a7ac-cfe4a96dec9b', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (185, '019cac13-9f08-743c-a201-91a0212d4bb0', '019cac13-77f8-7551-a7ac-cfe4a96dec9b', 'jejak_dimusnahkan', '019cac13-9b20-7626-a185-0e1dbabf2664', 'insert', '{"digest":[null,"454adecd76c73b89910645f979e11963113c20ad1c5c74c34e8df9594317f622"],"hash":[null,"6c38d9d5e1e0abd5f8e87ac54c309c05630b79dccd94c1117e886483bde74ea7"],"pemusnahan_id":[null,"019cac13-8f68-7624-97eb-ef9445db2d7e"],"seq":[null,4]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (186, '019cac13-a6d8-74eb-bec1-47745c5993ef', '019cac13-77f8-7551-a7ac-cfe4a96dec9b', 'pemusnahan_rincian', '019cac13-a2f0-7536-9ee3-d1bc14255266', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac13-8f68-7624-97eb-ef9445db2d7e"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (19, '019cac0f-a380-72f5-90af-6f668047293d', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penugasan_penilai', '019cac0f-9f98-7757-b1a9-148a65577109', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (2, '019cac0f-3620-70ec-9b80-bc3474feab05', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kantor', '019cac0f-41d8-766e-8414-461d98e85dbd', 'update', '{"alamat":[null,"Jl. Melati 1"],"jenis_periode":[null,"bulanan"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (20, '019cac0f-ab50-75f4-9d74-ca525792109c', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penugasan_penilai', '019cac0f-a768-706b-a6a4-c35720c3ceb4', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (21, '019cac0f-b320-7689-a39a-db3fe6d182de', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_unit', '019cac0f-af38-7533-9eb8-5e9640bb4d88', 'insert', '{"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"induk_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"perubahan":[null,"bentuk"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (22, '019cac0f-baf0-76fb-a932-c8be69f8c019', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_unit', '019cac0f-b708-74cd-933b-5ddc9a5c7b35', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (23, '019cac0f-c2c0-73e3-8fff-f4309b1217fd', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'formasi', '019cac0f-bed8-723d-801d-6c74eca1f2c6', 'insert', '{"bup":[null,50],"eselon":[null,"xxxxxxxx"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"kebutuhan":[null,0],"kelas":[null,1],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (24, '019cac0f-ca90-73a1-9801-1e8e87d96785', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'formasi', '019cac0f-c6a8-71fb-8c37-3595d4cfe0c0', 'insert', '{"jenis_jabatan":[null,"struktural"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (25, '019cac0f-d260-74b1-9df3-54271ab77d9e', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_pengangkatan', '019cac0f-ce78-72f9-b1a0-73f61d5da6c7', 'insert', '{"gaji":[null,0],"golongan":[null,"xxxxxxxx"],"jenis":[null,"cpns"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (26, '019cac0f-da30-7216-9a0f-98ffa9ced0f6', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'riwayat_pengangkatan', '019cac0f-d648-7343-98b5-ffbd9370c2c7', 'insert', '{"jenis":[null,"cpns"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (27, '019cac0f-e200-7013-ae43-fc955a903872', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'peninjauan_masa_kerja', '019cac0f-de18-7071-98e3-5570ca2a1c3a', 'insert', '{"bulan":[null,0],"jenis":[null,"tambah"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"],"tahun":[null,0],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (28, '019cac0f-e9d0-7703-90f8-a7fb4bce6922', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'peninjauan_masa_kerja', '019cac0f-e5e8-724f-b777-1ce01cfe1155', 'insert', '{"jenis":[null,"tambah"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (29, '019cac0f-f1a0-7324-9b3f-0aa104643f5e', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'keluarga', '019cac0f-edb8-73c9-9f4a-4f6c4c6c21c1', 'insert', '{"hubungan":[null,"pasangan"],"jenis_kelamin":[null,"L"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nik":[null,"xxxxxxxxxxxxxxxx"],"nomor_akta":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pekerjaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_anak":[null,"AK"],"tanggal_lahir":[null,"2026-01-15"],"tanggal_nikah":[null,"2026-01-15"],"tempat_lahir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tertanggung":[null,"ya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (3, '019cac0f-3df0-702c-b513-8e5a4d000436', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'unit_kerja', '019cac0f-3a08-71f4-983d-72942a560d1d', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (30, '019cac0f-f970-72e9-a07a-66dbc7030947', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'keluarga', '019cac0f-f588-73a4-ac5e-185e6095a137', 'insert', '{"hubungan":[null,"pasangan"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (31, '019cac10-0140-7145-b120-a66f471b5891', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kgb', '019cac0f-fd58-72de-8025-b7b87e2fb299', 'insert', '{"gaji_baru":[null,0],"gaji_lama":[null,0],"golongan":[null,"xxxxxxxx"],"mk_bulan":[null,0],"mk_tahun":[null,0],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal_surat":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (32, '019cac10-0910-7730-a9c3-3a3b37b20d99', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kgb', '019cac10-0528-7094-b5de-526c02beb6c8', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (33, '019cac10-10e0-740b-8f58-762ef364372a', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'cuti', '019cac10-0cf8-7468-afa4-6f2cf996d0d9', 'insert', '{"alamat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"keputusan":[null,"diajukan"],"lama":[null,0],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"hari"],"selesai":[null,"2026-01-15"],"tanggal_ajuan":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"],"telepon":[null,"xxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (34, '019cac10-18b0-7383-931b-ba924cae61e3', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'cuti', '019cac10-14c8-7308-aa22-ad3ff6a29bdc', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (35, '019cac10-2080-7300-b9b0-c6be3b2d9519', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'saldo_cuti', '019cac10-1c98-71d2-bea5-87429f403bde', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (36, '019cac10-2850-73df-b832-a21e481341b6', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'saldo_cuti', '019cac10-2468-7149-9301-6129b8e30940', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (37, '019cac10-3020-76c9-986f-e7d217075c45', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penghargaan', '019cac10-2c38-7372-8cc7-9d7c6df6a64f', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pemberi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1950],"tanggal_sk":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (38, '019cac10-37f0-7687-adf0-50bfe118e57b', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penghargaan', '019cac10-3408-7492-bdae-a2ef85ba1245', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (39, '019cac10-3fc0-7124-a743-96539bb5f91c', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'tugas_belajar', '019cac10-3bd8-7540-b93b-fc8a915abb43', 'insert', '{"jenis":[null,"tugas"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiayaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sekolah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tingkat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (4, '019cac0f-45c0-7397-93f2-26f204949fb9', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'unit_kerja', '019cac0f-41d8-77ad-9af7-97b963cee87f', 'insert', '{"induk_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (40, '019cac10-4790-775f-baef-ea6e37692f06', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'tugas_belajar', '019cac10-43a8-76e9-8999-cc80f6706b39', 'insert', '{"jenis":[null,"tugas"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (41, '019cac10-4f60-7487-afbe-7ea9b0b8254e', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penilaian_lama', '019cac10-4b78-7604-86b4-aa794ebcc401', 'insert', '{"hasil_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"dp3"],"mulai":[null,"2026-01-15"],"nilai":[null,"xxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nip":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"perilaku":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"predikat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"sumber_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1980],"unit_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (42, '019cac10-5730-72b2-a072-1e19370efc8c', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penilaian_lama', '019cac10-5348-7230-a4d3-7b36e6c4db20', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tahun":[null,1980]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (43, '019cac10-5f00-764b-827f-d80ce19f4a3c', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'organisasi', '019cac10-5b18-73e8-91a9-a19bf37e4722', 'insert', '{"kedudukan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"masa":[null,"slta"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pimpinan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun_mulai":[null,1950],"tahun_selesai":[null,1950],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (44, '019cac10-66d0-7114-bfc4-77b3e8d50648', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'organisasi', '019cac10-62e8-7086-8220-285d338447ad', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (45, '019cac10-6ea0-7517-ac61-5a2a952ffe18', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kunjungan_ln', '019cac10-6ab8-735b-bcea-47fb3c157aff', 'insert', '{"mulai":[null,"2026-01-15"],"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiaya":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tujuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (46, '019cac10-7670-71c8-a0a8-9dbd9a4d6cfd', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kunjungan_ln', '019cac10-7288-73cd-9edb-7f44768c3576', 'insert', '{"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (47, '019cac10-7e40-7520-961e-4c3529e23642', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'hukuman_disiplin', '019cac10-7a58-7421-b530-e56a03030f73', 'insert', '{"alasan":[null,"rahasia:1:XKIDbeHhHPqwoG7juaqpfmAL9J08R5gXoFcSk5qhiPZYUbxuxGGLm7q7gEBtoEHL5L8US8QUSx+FNtdM4tItR7bWjUFUfvgEhCeOBOlz5YO6t+l6g5MhZdXVm+ojXP20vx5Of0/sWoM="],"dasar":[null,"rahasia:1:SexIUKyuosLFAT+cCz41//Km0/yqZp7bhgfkQVmG5bTlMbXtmMRgwR1GzGx4il0xyu5m44XHQxZQoFZSSk3zn2fx3hCREvmcSjrbF6saZC1cAH9yeC0+K9ns0iM4GBo6qQqiE3+CajM="],"jenis":[null,"rahasia:1:sShCTj9F2m0fWsqCgrzF2JC4Vlqjo2D8pwm7uk5wcRpA8E4d4hm2zceU7dptTc5CwVMSl07e0TP1Rn+V7zY6biCpk8mhK2Jetcfvm8R03H37SG/diP4VjsY3kuuyANENhWRXnGlHUjE="],"nomor_sk":[null,"rahasia:1:zohucIZDnIAGWLx72LLbTJobxdqc8ZssRpwWFDEU/bPNE8S7kOerROsb3E1x4eCwp6js+JPN+mjKSz3blipmoKnTTfSWAjt9dBkpFiJChbXjg2oLxSHG1v2C1AAOYlzShn7/1QxCJ7M="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"rahasia:1:4OCsS+8ihTqIWL0N1rLNpQZFBQB6zVRxVu1ng+oi5kAjCNVOgNGprU9Pt//jCB18FM0cH4iKuv+5KiNNZLLP7eR7ziRoFOlvAXHSAVLSodPzaxDWRdmfdPbl4rNd4RzSkRFZgBw99Ks="],"selesai":[null,"rahasia:1:O3hI40DdxKQo3tMH7MSSaDuJZcppWA7SATwkLcX5zJIZU6wO64uAcgrNW4ogU/fg34U="],"tanggal_catat":[null,"2026-01-15"],"tanggal_sk":[null,"rahasia:1:tDMLK6xd9REjKxOcVbHYtNs7cZP//wOlUDvlD5sTzWDvo3bsBmSpohBjq1BPcVfq8RU="],"tingkat":[null,"rahasia:1:K23goUbR7r5rNDrDAd+Ruw+G4Ew+tuYF0tccgPVG5/W/VFEPoPi4jfgdAIqCqg=="],"tmt":[null,"rahasia:1:hd4hggVYOtzqOSRXSeIVj0Xhxw+QqNIzefOlhK/DFG9lZGEDkLKWiSZZ8+1aZKVvHok="]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (48, '019cac10-8610-7195-8299-7b6cb49065e3', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'hukuman_disiplin', '019cac10-8228-757f-96b5-227ea06aa806', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_catat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (49, '019cac10-8de0-70ed-8941-6e246e9f76ff', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kesehatan', '019cac10-89f8-7083-bc89-da1702a89487', 'insert', '{"keadaan":[null,"rahasia:1:xTV8CDEjuLBgXL9ONGhYsKP++K8lcJeAfmHchier1XhXskfZPQPIxD7GgUKjmXMr/3QogbaUZx2CykBgJts22ra/GvXH4nbaBJqE0NgReEh+nuoz+mIeoV3nsc75NDIVVyibg7aMmIo="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"surat":[null,"rahasia:1:y1m1DPSrO0dsJNPEsMFivapk35PoXKZYTx3a4rUOccamMIoK6mRrCpywyOA4+wnwFDVI39ELkdCgHX9xjSNucWOHf7rc5ZqYpluptZ7SJyG4STZ5hb60f26h1/yMT0sQCLhxIJvTAks="],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (5, '019cac0f-49a8-727c-a5a7-9a4235697b62', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'unit_kerja', '019cac0f-3a08-71f4-983d-72942a560d1d', 'update', '{"alamat":[null,"Jl. Melati 1"],"ditutup":[null,"2026-01-15"],"laman":[null,"contoh.invalid"],"surel":[null,"unit@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (50, '019cac10-95b0-75c3-a6f6-34e0d41a56bb', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kesehatan', '019cac10-91c8-76ee-8343-e49b3145500c', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (51, '019cac10-9d80-7475-a3dc-305f842d4613', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'catatan', '019cac10-9998-70db-b865-5e7f449d0275', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (52, '019cac10-a550-70af-819b-c4e202eb16ad', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'catatan', '019cac10-a168-72fe-9db4-8c051f5a2ab1', 'insert', '{"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (53, '019cac10-ad20-7029-b337-229548734654', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'dokumen', '019cac10-a938-71b4-a121-aade25ad20f1', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"halaman":[null,0],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"media":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama_berkas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rekaman_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rekaman_jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"],"ukuran":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (54, '019cac10-b4f0-732d-be3b-2564abc2961e', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'dokumen', '019cac10-b108-7469-8d13-7578a7d4dd7b', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (55, '019cac10-bcc0-77ee-995a-808941996484', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'delegasi_penilai', '019cac10-b8d8-76dc-bd29-81c3ba5859b8', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sampai":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (56, '019cac10-c490-72cc-bb77-0a48859aadd8', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'delegasi_penilai', '019cac10-c0a8-73dd-b1f6-9496fca445ac', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (57, '019cac10-cc60-72f9-834a-4d1a2de4f655', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'tim_kerja', '019cac10-c878-77f3-be81-10809f55ffaf', 'insert', '{"ketua_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (58, '019cac10-d430-711d-983a-731bf79fd8aa', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'tim_kerja', '019cac10-d048-725f-8549-c4f48f86e8b9', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (59, '019cac10-dc00-729d-9012-97efc709d056', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'anggota_tim', '019cac10-d818-759f-baef-fc08e554e21c', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tim_kerja_id":[null,"019cac10-c878-77f3-be81-10809f55ffaf"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (6, '019cac0f-4d90-77dc-9d27-189433588c52', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (60, '019cac10-e3d0-7755-ad68-6c53e1d47ed7', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'anggota_tim', '019cac10-dfe8-72a7-b3fd-8078b8771f0b', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tim_kerja_id":[null,"019cac10-c878-77f3-be81-10809f55ffaf"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (61, '019cac10-eba0-73f7-9c2d-94b608257a65', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'hari_libur', '019cac10-e7b8-70f4-84c1-37cd937f527b', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (62, '019cac10-f370-723f-88e2-60d94e595172', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'hari_libur', '019cac10-ef88-704b-98b2-874cc89d16f8', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (63, '019cac10-fb40-7243-b72b-a89042f7d099', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penandatangan', '019cac10-f758-7289-be53-3380c58e5070', 'insert', '{"atas_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"cara":[null,"langsung"],"formulir":[null,"drh"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"melalui":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pejabat_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (64, '019cac11-0310-77bc-afac-b7420c4a6077', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penandatangan', '019cac10-ff28-71e1-9e6d-82e035ed8fba', 'insert', '{"cara":[null,"langsung"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (65, '019cac11-0ae0-7021-af82-bd7aba945521', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'teks_surat', '019cac11-06f8-733c-8486-b626a8a8c09f', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berlaku_dari":[null,"2026-01-15"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (66, '019cac11-12b0-7123-9767-b744f5ceccec', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'teks_surat', '019cac11-0ec8-77be-83cb-157619bc027a', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (67, '019cac11-1a80-751f-b646-3f61cce0a963', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'daftar_simpanan', '019cac11-1698-779d-8fdb-88abdf0dfa54', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemilik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (68, '019cac11-2250-71f8-b911-1a018b4590d5', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'daftar_simpanan', '019cac11-1e68-7051-99fa-dbf33324591d', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (69, '019cac11-2a20-774a-a5bb-84a2ea539044', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'tata_letak_impor', '019cac11-2638-74cb-abcb-52fc6fc53390', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (7, '019cac0f-5178-7768-8f30-3cd485255c14', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (70, '019cac11-31f0-7542-82f3-ce16a4302050', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'tata_letak_impor', '019cac11-2e08-707b-8fed-e3fa7fef9866', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (71, '019cac11-39c0-719b-9eb1-31ebead8038f', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penjelasan_mutu', '019cac11-35d8-75c1-af90-57a86a176339', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kolom":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (72, '019cac11-4190-70d3-b1bc-7f1bf896f884', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penjelasan_mutu', '019cac11-3da8-755d-aa7f-16b803f27599', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (73, '019cac11-4960-7628-b509-d7d601116203', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pengingat_selesai', '019cac11-4578-7379-881b-854be5a28948', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (74, '019cac11-5130-7477-92c4-6fec93136495', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pengingat_selesai', '019cac11-4d48-738b-b41e-6a4fdd2b1e9d', 'insert', '{"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (75, '019cac11-5900-74e3-a3e6-77d39f3dc11a', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'ketentuan_kantor', '019cac11-5518-75c1-935b-133876ced570', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (76, '019cac11-60d0-768f-a31d-f55cdd74fb95', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'ketentuan_kantor', '019cac11-5ce8-7024-8a6e-b897d1238ada', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (77, '019cac11-68a0-7094-b870-dd099691fb20', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'bank_indikator', '019cac11-64b8-7466-afc7-859831346453', 'insert', '{"aspek":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"target":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (78, '019cac11-7070-75ca-bb4d-2284cafed94c', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'bank_indikator', '019cac11-6c88-7414-8cf0-1c5b49c501c2', 'insert', '{"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (79, '019cac11-7840-752d-929c-ddcdf2cc33b2', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'templat_skp', '019cac11-7458-7556-a494-bbdcd94e9acd', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (8, '019cac0f-5560-7506-892b-8e222933355b', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (80, '019cac11-8010-738d-90f5-d6b5dc8a4836', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'templat_skp', '019cac11-7c28-7151-975a-cb3d66770686', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (81, '019cac11-87e0-7297-bf4a-1fbb81249596', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'capaian_organisasi', '019cac11-83f8-7511-8461-dcdcfdd46800', 'insert', '{"capaian":[null,"istimewa"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (82, '019cac11-8fb0-76b0-89b5-0bd82a185655', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'capaian_organisasi', '019cac11-8bc8-743c-b1af-27402e05d82f', 'insert', '{"capaian":[null,"istimewa"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (83, '019cac11-9780-73f0-a98f-d8cf36156abb', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penetapan_predikat', '019cac11-9398-72d6-a57c-c2fee83cfb95', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (84, '019cac11-9f50-721c-8665-a68db4bf6a76', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penetapan_predikat', '019cac11-9b68-75e7-9bcf-41b51e35bbda', 'insert', '{"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3a08-71f4-983d-72942a560d1d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (85, '019cac11-a720-771e-8faa-bd33a6c1e39b', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'log_harian', '019cac11-a338-73db-97ae-409ad9ba083e', 'insert', '{"bukti_dukung":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_pada":[null,"2026-01-15"],"jam_mulai":[null,"08:00"],"jam_selesai":[null,"09:30"],"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"realisasi":[null,0],"rencana_aksi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (86, '019cac11-aef0-745b-b288-f7508acfb5b1', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'log_harian', '019cac11-ab08-7277-a09a-57822bb101d6', 'insert', '{"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (87, '019cac11-b6c0-74cd-8c79-8e64b0baadfc', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'bimbingan_kinerja', '019cac11-b2d8-744e-96e8-17b6e01262ed', 'insert', '{"hasil":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"bimbingan"],"masalah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembimbing_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"selesai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"],"tenggat":[null,"2026-01-15"],"tindak_lanjut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (88, '019cac11-be90-707f-9aa8-c1027fe25707', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'bimbingan_kinerja', '019cac11-baa8-723d-baa4-64376bc5c185', 'insert', '{"jenis":[null,"bimbingan"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (89, '019cac11-c660-72cc-a490-b3b333490e76', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'umpan_balik_bimbingan', '019cac11-c278-706e-9979-85ff32faa133', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-744e-96e8-17b6e01262ed"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (9, '019cac0f-5948-76f9-af5f-bad755b28c71', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (90, '019cac11-ce30-775b-bf7f-6ec140f384f3', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'umpan_balik_bimbingan', '019cac11-ca48-7669-b347-eeacc7693dc8', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-744e-96e8-17b6e01262ed"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (91, '019cac11-d600-753f-a153-9f0ece7d1cdf', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kompetensi_bimbingan', '019cac11-d218-754a-9063-80d2e6341593', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bimbingan_kinerja_id":[null,"019cac11-b2d8-744e-96e8-17b6e01262ed"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (92, '019cac11-ddd0-73e6-8922-6d4faa14f0a9', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kompetensi_bimbingan', '019cac11-d9e8-73ed-b77f-f390a9eb5fe6', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-744e-96e8-17b6e01262ed"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (93, '019cac11-e5a0-7397-a6e3-8e84e51a3955', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'konversi_ak', '019cac11-e1b8-7024-9657-dad97084d62c', 'insert', '{"angka_kredit":[null,"18.75"],"asal":[null,"evaluasi"],"asal_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bulan_mulai":[null,1],"bulan_selesai":[null,1],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"koefisien":[null,"18.75"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"persen":[null,0],"predikat":[null,"sangat_baik"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (94, '019cac11-ed70-7213-a329-bcb264a1da1f', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'konversi_ak', '019cac11-e988-76bd-a560-af34692a6685', 'insert', '{"bulan_mulai":[null,1],"bulan_selesai":[null,1],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"predikat":[null,"sangat_baik"],"tahun":[null,2022]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (95, '019cac11-f540-7311-8bfe-bc576c2e2455', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penetapan_ak', '019cac11-f158-716b-aee7-be852e2c1b04', 'insert', '{"dasar_baru":[null,"18.75"],"dasar_lama":[null,"18.75"],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"jf_lama_baru":[null,"18.75"],"jf_lama_lama":[null,"18.75"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"konversi_baru":[null,"18.75"],"konversi_lama":[null,"18.75"],"mulai":[null,"2026-01-15"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendidikan_baru":[null,"18.75"],"pendidikan_lama":[null,"18.75"],"penyesuaian_baru":[null,"18.75"],"penyesuaian_lama":[null,"18.75"],"sampai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (96, '019cac11-fd10-73b1-bc3e-7731b59c68bc', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'penetapan_ak', '019cac11-f928-7018-95ec-73e16b4a89d8', 'insert', '{"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sampai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (97, '019cac12-04e0-71a6-a1e8-48e40d02bdd4', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kantor_dikenal', '019cac12-00f8-7341-aa78-c06f49169838', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (98, '019cac12-0cb0-77d9-be76-571a8dc36ec3', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'kantor_dikenal', '019cac12-08c8-7016-bc1d-ad296ed90210', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO event VALUES (99, '019cac12-1480-7723-9693-a19d72fb03fb', '019cac0f-2e50-764d-8474-e5fc06f2f455', 'pilihan_cetak', '019cac12-1098-74cc-a1d5-60d855189444', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7062-9440-b0ebc5bcf718');
INSERT INTO audit VALUES (1, '019cac0f-3a08-77d0-a6cf-3572cf240f18', 'kantor.buat', 'siti', '2026-03-02T01:00:06.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, '4b53752529e0733338c3f444e45b0b71e08be7edb35fc01a2d6120a94297c09d', 'admin_kunci,petugas', '', '', '0.1.0/6', '0000000000000000000000000000000000000000000000000000000000000000', 'c7c148583c2e6c3253594247c3889d9c275b1b25d6ab0ed3540c2066ecb81d15', '750bf95933b06b01a0c960f7f5dd2445e42a904719c9db67b3bced4c6c0aff37');
INSERT INTO audit VALUES (2, '019cac0f-2e50-764d-8474-e5fc06f2f455', 'isi.orang', 'uji', '2026-03-02T01:00:03.000000Z', 'contoh', 99, 2, 100, '56c2884907fefdf69b0bcb0b9d1730dda34c946eeb31d644dcbb0e7f8aa58b52', 'admin_kunci,petugas', '', '', '0.1.0/6', 'c7c148583c2e6c3253594247c3889d9c275b1b25d6ab0ed3540c2066ecb81d15', 'aff4d7f6a7c43cbaed087125213b7e5d1027f92ab66cf9877a424f066df70bf9', '27baa29a6c1373bc436f2882a4648f3790b40daeb47908f100c93f16ead02661');
INSERT INTO audit VALUES (3, '019cac12-2038-72d4-9009-d4f2f25b1092', 'isi.kinerja', 'uji', '2026-03-02T01:03:16.000000Z', '', 73, 101, 173, '2bb80463801342ed31412c84c4e85cce16cd7b02add7942b3d866b826c5aaf0b', 'admin_kunci,petugas', '', '', '0.1.0/6', 'aff4d7f6a7c43cbaed087125213b7e5d1027f92ab66cf9877a424f066df70bf9', 'd8ad3cb809082904ea5ab755fbb28a559341e638c109280215bb11ed59803e9c', 'd1223bd58137be7abaf2b9087c5b7c2559dda93e82319324e4be1a6fd63c348b');
INSERT INTO audit VALUES (4, '019cac13-3d60-7785-9470-106744b248d6', 'isi.privasi', 'uji', '2026-03-02T01:04:29.000000Z', '', 7, 174, 180, 'ae389476585f6581328b30005a70900a9b0e56c76fa37cbe5810c98848a8ff96', 'admin_kunci,petugas', '', '', '0.1.0/6', 'd8ad3cb809082904ea5ab755fbb28a559341e638c109280215bb11ed59803e9c', '6c38d9d5e1e0abd5f8e87ac54c309c05630b79dccd94c1117e886483bde74ea7', '44b69957b878008b4d09d40509d39e08a28d9331b08454e75d7529b70d9d801c');
INSERT INTO audit VALUES (5, '019cac13-77f8-7551-a7ac-cfe4a96dec9b', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:04:44.000000Z', 'BA-PMS-2026-0001', 6, 181, 186, 'c0794dc0fda87eefb7a65b080362df06544d7219e756ba346289d17883b48a34', 'admin_kunci,petugas', '', 'budi', '0.1.0/6', '6c38d9d5e1e0abd5f8e87ac54c309c05630b79dccd94c1117e886483bde74ea7', '26ebbdedf5a59e81de6b9a29f4a7c3bd8926bc1a636969328475d51b33c9827b', '26b4c46ac9210988de0d6b63d4c4a99b4c86bb2a4d45d2b7dc18c4312b734d8d');
INSERT INTO draft VALUES ('019cac13-b290-72ca-8bf9-1e9f36efbff2', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:04:57.000000Z');
INSERT INTO draft VALUES ('019cac13-be48-752a-aeb9-1637f3bcac43', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:05:00.000000Z');
INSERT INTO pembatasan VALUES ('019cac13-4530-7354-af55-a71c1b6251aa', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac13-4d00-77e2-a66f-bde5c7d9821a', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac13-54d0-7553-8aab-a1e97ae80a6a', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac13-6470-75b1-a683-c70ecf01712d', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac13-6c40-7433-a6cf-a0f7ed8da703', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac13-8798-75ed-8335-f7a025da042d', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac13-8f68-7624-97eb-ef9445db2d7e', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac13-a2f0-7536-9ee3-d1bc14255266', 1, '019cac13-8f68-7624-97eb-ef9445db2d7e', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd');
INSERT INTO jejak_dimusnahkan VALUES ('019cac13-9b20-7626-a185-0e1dbabf2664', 1, '019cac13-8f68-7624-97eb-ef9445db2d7e', 4, '6c38d9d5e1e0abd5f8e87ac54c309c05630b79dccd94c1117e886483bde74ea7', '454adecd76c73b89910645f979e11963113c20ad1c5c74c34e8df9594317f622');
INSERT INTO riwayat_unit VALUES ('019cac0f-af38-7533-9eb8-5e9640bb4d88', 1, '019cac0f-3a08-71f4-983d-72942a560d1d', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-71f4-983d-72942a560d1d', '2026-01-15', '2026-01-15', 'bentuk', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_unit VALUES ('019cac0f-b708-74cd-933b-5ddc9a5c7b35', 1, '019cac0f-3a08-71f4-983d-72942a560d1d', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, '2026-01-15', NULL, NULL);
INSERT INTO formasi VALUES ('019cac0f-bed8-723d-801d-6c74eca1f2c6', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-71f4-983d-72942a560d1d', 'struktural', 'xxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 1, 0, 50, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', '2026-01-15');
INSERT INTO formasi VALUES ('019cac0f-c6a8-71fb-8c37-3595d4cfe0c0', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-71f4-983d-72942a560d1d', 'struktural', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-ce78-72f9-b1a0-73f61d5da6c7', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', '2026-01-15', 'xxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-d648-7343-98b5-ffbd9370c2c7', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-de18-7071-98e3-5570ca2a1c3a', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', 0, 0, '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-e5e8-724f-b777-1ce01cfe1155', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kgb VALUES ('019cac0f-fd58-72de-8025-b7b87e2fb299', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxx', 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kgb VALUES ('019cac10-0528-7094-b5de-526c02beb6c8', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penghargaan VALUES ('019cac10-2c38-7372-8cc7-9d7c6df6a64f', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penghargaan VALUES ('019cac10-3408-7492-bdae-a2ef85ba1245', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO tugas_belajar VALUES ('019cac10-3bd8-7540-b93b-fc8a915abb43', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tugas_belajar VALUES ('019cac10-43a8-76e9-8999-cc80f6706b39', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penilaian_lama VALUES ('019cac10-4b78-7604-86b4-aa794ebcc401', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, 'dp3', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penilaian_lama VALUES ('019cac10-5348-7230-a4d3-7b36e6c4db20', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO keluarga VALUES ('019cac0f-edb8-73c9-9f4a-4f6c4c6c21c1', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'L', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'AK', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ya', 'xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO keluarga VALUES ('019cac0f-f588-73a4-ac5e-185e6095a137', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cuti VALUES ('019cac10-0cf8-7468-afa4-6f2cf996d0d9', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 0, 'hari', 'diajukan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO cuti VALUES ('019cac10-14c8-7308-aa22-ad3ff6a29bdc', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO saldo_cuti VALUES ('019cac10-1c98-71d2-bea5-87429f403bde', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO saldo_cuti VALUES ('019cac10-2468-7149-9301-6129b8e30940', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5b18-73e8-91a9-a19bf37e4722', 1, '0190a0b0-0000-7000-8000-000000000001', 'slta', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-62e8-7086-8220-285d338447ad', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO kunjungan_ln VALUES ('019cac10-6ab8-735b-bcea-47fb3c157aff', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kunjungan_ln VALUES ('019cac10-7288-73cd-9edb-7f44768c3576', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO hukuman_disiplin VALUES ('019cac10-7a58-7421-b530-e56a03030f73', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:K23goUbR7r5rNDrDAd+Ruw+G4Ew+tuYF0tccgPVG5/W/VFEPoPi4jfgdAIqCqg==', 'rahasia:1:sShCTj9F2m0fWsqCgrzF2JC4Vlqjo2D8pwm7uk5wcRpA8E4d4hm2zceU7dptTc5CwVMSl07e0TP1Rn+V7zY6biCpk8mhK2Jetcfvm8R03H37SG/diP4VjsY3kuuyANENhWRXnGlHUjE=', 'rahasia:1:hd4hggVYOtzqOSRXSeIVj0Xhxw+QqNIzefOlhK/DFG9lZGEDkLKWiSZZ8+1aZKVvHok=', 'rahasia:1:O3hI40DdxKQo3tMH7MSSaDuJZcppWA7SATwkLcX5zJIZU6wO64uAcgrNW4ogU/fg34U=', 'rahasia:1:XKIDbeHhHPqwoG7juaqpfmAL9J08R5gXoFcSk5qhiPZYUbxuxGGLm7q7gEBtoEHL5L8US8QUSx+FNtdM4tItR7bWjUFUfvgEhCeOBOlz5YO6t+l6g5MhZdXVm+ojXP20vx5Of0/sWoM=', 'rahasia:1:zohucIZDnIAGWLx72LLbTJobxdqc8ZssRpwWFDEU/bPNE8S7kOerROsb3E1x4eCwp6js+JPN+mjKSz3blipmoKnTTfSWAjt9dBkpFiJChbXjg2oLxSHG1v2C1AAOYlzShn7/1QxCJ7M=', 'rahasia:1:tDMLK6xd9REjKxOcVbHYtNs7cZP//wOlUDvlD5sTzWDvo3bsBmSpohBjq1BPcVfq8RU=', 'rahasia:1:4OCsS+8ihTqIWL0N1rLNpQZFBQB6zVRxVu1ng+oi5kAjCNVOgNGprU9Pt//jCB18FM0cH4iKuv+5KiNNZLLP7eR7ziRoFOlvAXHSAVLSodPzaxDWRdmfdPbl4rNd4RzSkRFZgBw99Ks=', 'rahasia:1:SexIUKyuosLFAT+cCz41//Km0/yqZp7bhgfkQVmG5bTlMbXtmMRgwR1GzGx4il0xyu5m44XHQxZQoFZSSk3zn2fx3hCREvmcSjrbF6saZC1cAH9yeC0+K9ns0iM4GBo6qQqiE3+CajM=');
INSERT INTO hukuman_disiplin VALUES ('019cac10-8228-757f-96b5-227ea06aa806', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kesehatan VALUES ('019cac10-89f8-7083-bc89-da1702a89487', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:xTV8CDEjuLBgXL9ONGhYsKP++K8lcJeAfmHchier1XhXskfZPQPIxD7GgUKjmXMr/3QogbaUZx2CykBgJts22ra/GvXH4nbaBJqE0NgReEh+nuoz+mIeoV3nsc75NDIVVyibg7aMmIo=', 'rahasia:1:y1m1DPSrO0dsJNPEsMFivapk35PoXKZYTx3a4rUOccamMIoK6mRrCpywyOA4+wnwFDVI39ELkdCgHX9xjSNucWOHf7rc5ZqYpluptZ7SJyG4STZ5hb60f26h1/yMT0sQCLhxIJvTAks=');
INSERT INTO kesehatan VALUES ('019cac10-91c8-76ee-8343-e49b3145500c', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL);
INSERT INTO catatan VALUES ('019cac10-9998-70db-b865-5e7f449d0275', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO catatan VALUES ('019cac10-a168-72fe-9db4-8c051f5a2ab1', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO dokumen VALUES ('019cac10-a938-71b4-a121-aade25ad20f1', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO dokumen VALUES ('019cac10-b108-7469-8d13-7578a7d4dd7b', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO isi_dokumen VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'rahasia:1:y9sZCZ2CG1cZ/6+aqw6EcuTdOFR30wmc3seDWYazRzlAsasIqOT5viodKgW5ckFd6CLZPQVS16VlPgRNaxngyiqyCdDpYAuKGPS9oot3gXY7b5dC8ych5afqFw8qTDGnLYtfg2SC0Yg=', 'ecafa5629eb4e75fefa82691beb894dacded1fc098ebb2f1f0a817efafd90b01.dok', 1000, '2026-03-02T01:00:00.000000Z', '2026-03-02T01:00:00.000000Z');
INSERT INTO isi_dokumen VALUES ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0000000000000000000000000000000000000000000000000000000000000000', '45c51c3709069b0e55b8623bb18facd23128ac3ea2b760edf8203174ff799e32.dok', 1000, '2026-03-02T01:00:00.000000Z', NULL);
INSERT INTO isi_dimusnahkan VALUES ('8dbe3f6db4341f9d451679553fbec969e84869809e91948aa4ce3c7b54b6469a.dok');
INSERT INTO delegasi_penilai VALUES ('019cac10-b8d8-76dc-bd29-81c3ba5859b8', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO delegasi_penilai VALUES ('019cac10-c0a8-73dd-b1f6-9496fca445ac', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO tim_kerja VALUES ('019cac10-c878-77f3-be81-10809f55ffaf', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-71f4-983d-72942a560d1d', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tim_kerja VALUES ('019cac10-d048-725f-8549-c4f48f86e8b9', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO anggota_tim VALUES ('019cac10-d818-759f-baef-fc08e554e21c', 1, '019cac10-c878-77f3-be81-10809f55ffaf', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO anggota_tim VALUES ('019cac10-dfe8-72a7-b3fd-8078b8771f0b', 1, '019cac10-c878-77f3-be81-10809f55ffaf', '0190a0b0-0000-7000-8000-000000000002', NULL, NULL, NULL);
INSERT INTO hari_libur VALUES ('019cac10-e7b8-70f4-84c1-37cd937f527b', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO hari_libur VALUES ('019cac10-ef88-704b-98b2-874cc89d16f8', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO penandatangan VALUES ('019cac10-f758-7289-be53-3380c58e5070', 1, 'drh', 'langsung', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penandatangan VALUES ('019cac10-ff28-71e1-9e6d-82e035ed8fba', 1, NULL, 'langsung', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO teks_surat VALUES ('019cac11-06f8-733c-8486-b626a8a8c09f', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO teks_surat VALUES ('019cac11-0ec8-77be-83cb-157619bc027a', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO daftar_simpanan VALUES ('019cac11-1698-779d-8fdb-88abdf0dfa54', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO daftar_simpanan VALUES ('019cac11-1e68-7051-99fa-dbf33324591d', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2638-74cb-abcb-52fc6fc53390', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2e08-707b-8fed-e3fa7fef9866', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penjelasan_mutu VALUES ('019cac11-35d8-75c1-af90-57a86a176339', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penjelasan_mutu VALUES ('019cac11-3da8-755d-aa7f-16b803f27599', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pengingat_selesai VALUES ('019cac11-4578-7379-881b-854be5a28948', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO pengingat_selesai VALUES ('019cac11-4d48-738b-b41e-6a4fdd2b1e9d', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', NULL, NULL, NULL);
INSERT INTO ketentuan_kantor VALUES ('019cac11-5518-75c1-935b-133876ced570', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO ketentuan_kantor VALUES ('019cac11-5ce8-7024-8a6e-b897d1238ada', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penggabungan VALUES ('019cac13-5ca0-7679-b946-25028fde0627', 1, '0190a0b0-0000-7000-8000-000000000004', '0190a0b0-0000-7000-8000-000000000007', 'siti', '2026-03-02T01:00:00.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-71f4-983d-72942a560d1d', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', '', 'S-1/Sarjana', 40, '2026-01-15', 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-71f4-983d-72942a560d1d', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-71f4-983d-72942a560d1d', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', '', 0, NULL, 'PPPK Aktif', 'L', '1992-12-31', '2024-03-01', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', '', 0, NULL, '', '', NULL, NULL, 10, 1);
INSERT INTO bank_indikator VALUES ('019cac11-64b8-7466-afc7-859831346453', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO bank_indikator VALUES ('019cac11-6c88-7414-8cf0-1c5b49c501c2', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO templat_skp VALUES ('019cac11-7458-7556-a494-bbdcd94e9acd', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO templat_skp VALUES ('019cac11-7c28-7151-975a-cb3d66770686', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO capaian_organisasi VALUES ('019cac11-83f8-7511-8461-dcdcfdd46800', 1, '019cac0f-3a08-71f4-983d-72942a560d1d', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15');
INSERT INTO capaian_organisasi VALUES ('019cac11-8bc8-743c-b1af-27402e05d82f', 1, '019cac0f-3a08-71f4-983d-72942a560d1d', 2022, 'bulan01', 'istimewa', NULL, NULL, NULL);
INSERT INTO penetapan_predikat VALUES ('019cac11-9398-72d6-a57c-c2fee83cfb95', 1, '019cac0f-3a08-71f4-983d-72942a560d1d', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_predikat VALUES ('019cac11-9b68-75e7-9bcf-41b51e35bbda', 1, '019cac0f-3a08-71f4-983d-72942a560d1d', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kantor_dikenal VALUES ('019cac12-00f8-7341-aa78-c06f49169838', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kantor_dikenal VALUES ('019cac12-08c8-7016-bc1d-ad296ed90210', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pilihan_cetak VALUES ('019cac12-1098-74cc-a1d5-60d855189444', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pilihan_cetak VALUES ('019cac12-1868-7354-9bfc-058e4a906ba9', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO log_harian VALUES ('019cac11-a338-73db-97ae-409ad9ba083e', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '08:00', '09:30', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO log_harian VALUES ('019cac11-ab08-7277-a09a-57822bb101d6', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO bimbingan_kinerja VALUES ('019cac11-b2d8-744e-96e8-17b6e01262ed', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO bimbingan_kinerja VALUES ('019cac11-baa8-723d-baa4-64376bc5c185', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-c278-706e-9979-85ff32faa133', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-744e-96e8-17b6e01262ed', '2026-01-15', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-ca48-7669-b347-eeacc7693dc8', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-744e-96e8-17b6e01262ed', NULL, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-d218-754a-9063-80d2e6341593', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-744e-96e8-17b6e01262ed', '2026-01-15', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-d9e8-73ed-b77f-f390a9eb5fe6', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-744e-96e8-17b6e01262ed', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO konversi_ak VALUES ('019cac11-e1b8-7024-9657-dad97084d62c', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', 'sangat_baik', 0, '18.75', '18.75', 'evaluasi', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO konversi_ak VALUES ('019cac11-e988-76bd-a560-af34692a6685', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, 'sangat_baik', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penetapan_ak VALUES ('019cac11-f158-716b-aee7-be852e2c1b04', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_ak VALUES ('019cac11-f928-7018-95ec-73e16b4a89d8', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000500', 1, 'SKP-2026-0001', '0190a0b0-0000-7000-8000-000000000001', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, '019cac0f-3a08-71f4-983d-72942a560d1d', 'ditetapkan', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-01-15', 'sekar', '2026-01-15T02:30:00.000000Z', 'ratri', '2026-01-15T02:30:00.000000Z');
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000501', 1, 'SKP-2026-0002', '0190a0b0-0000-7000-8000-000000000004', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, NULL, 'draf', 'PEMERINTAH KABUPATEN TIRTA JAYA', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Tepat', 'Sigap', 0, '019cac0f-3a08-71f4-983d-72942a560d1d', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, NULL, NULL, 0, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac12-89b0-71d6-aa0a-cc7328fcee06', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-8d98-77e9-965d-6a7c25d3b546', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9180-709c-a5bb-c9a02ca23fb6', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9568-70a7-9329-23702aa79230', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9950-7263-b9fc-71ce77560b19', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9d38-7177-911e-e3373bf53e75', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a120-748f-8f18-ef44b2c1556e', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a508-7379-a07b-944e92e1e500', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a8f0-76ce-905b-615b64bf840f', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-acd8-773f-b528-015f9ed7192b', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b0c0-73ee-aa6c-a2650ce1d559', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b4a8-70c2-8d60-9b67c5ff7661', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b890-72c8-971e-cdaa3e787a52', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO rencana_aksi VALUES ('019cac12-dfa0-7183-9432-faea8eb8bd2e', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000100100', 0, 'Menyusun laporan', 'Laporan');
INSERT INTO rencana_aksi VALUES ('019cac12-e770-764e-916c-c1111548836e', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', NULL, 1, 'Menyusun laporan', NULL);
INSERT INTO rencana_aksi_target VALUES ('019cac12-ef40-7276-99ed-8cd1b5d53847', 1, '0190a0b0-0000-7000-8000-000000000500', '019cac12-dfa0-7183-9432-faea8eb8bd2e', 'tw1', '1');
INSERT INTO kesepakatan VALUES ('019cac12-f710-71d0-8dae-bd96e50509a0', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 0, 'usul', 'pegawai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', NULL);
INSERT INTO kesepakatan VALUES ('019cac12-fee0-7078-add4-19069ade5435', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 1, 'sepakat', 'penilai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', 'Wajar');
INSERT INTO adendum_skp VALUES ('019cac13-06b0-730f-a7d8-898f585c152b', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'Mutasi', 'siti', '2026-03-02T01:00:00.000000Z', '{}');
INSERT INTO bukti_kinerja VALUES ('019cac13-0e80-75b0-ac6e-0cca6144d49f', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'pindaian', 'Laporan', 'Map 1', '019cac10-a938-71b4-a121-aade25ad20f1', '2026-01-15');
INSERT INTO bukti_kinerja VALUES ('019cac13-1650-761d-8064-90fb88cfd6f1', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'fisik', 'Laporan', NULL, NULL, NULL);
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-1e20-76ee-84c2-7b05c277378a', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', 'Baik', 'baik');
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-25f0-71b0-912c-3ed0d3ce7fd0', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', NULL, '2026-01-15', 'Baik', NULL);
INSERT INTO matriks_sel VALUES ('019cac13-2dc0-7631-bc62-0e59bf0c1287', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 0, 'Laporan bulanan', '0190a0b0-0000-7000-8000-000000010001');
INSERT INTO matriks_sel VALUES ('019cac13-3590-73f3-9714-6b5bc906629f', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 1, 'Laporan bulanan', NULL);
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
