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
INSERT INTO alembic_version VALUES ('0005');
INSERT INTO meta VALUES ('berkas_kunci', 'bff2f1761e51ca9d5b3af08331f826a08eaa57aa866fb2969815551ebdc41765');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:03.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('kunci_tanda', 'c1a4482e03d8ab07a9d2af9f8979293e3ed360232c7524814498a590eb06a6f2');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO meta VALUES ('ringkasan_pada', '2026-03-02');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-41d8-73c9-9a80-a16d280ab1df', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4');
INSERT INTO unit_kerja VALUES ('019cac0f-3a08-72ce-a6df-70f5f41e8045', 2, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB', '2026-01-15');
INSERT INTO unit_kerja VALUES ('019cac0f-41d8-7200-88bc-fc23f4acb784', 1, 'Subbagian Umum', '019cac0f-3a08-72ce-a6df-70f5f41e8045', NULL, NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac12-2808-7352-8458-1b1b1f513d53', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-2fd8-716e-ae98-b6dd7b92ecdf', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-37a8-77b7-823f-484050e2d30f', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac13-7fc8-715b-865b-c10f930b1f7e', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-6118-7709-9bbb-d9b8a5aa9754', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati', 'Reguler', 3186600, 'PP 5/2024');
INSERT INTO riwayat_golongan VALUES ('019cac0f-68e8-72d0-a514-6f9e9386999a', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-70b8-773a-a4d4-c074264bd828', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15', 'Bupati', 'plt', '2026-01-15', 'Ahli Muda', 9, '2026-01-15', '821/3');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-7888-76fc-93a5-eec3a8ba4328', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8058-7241-840e-9097a9b75e22', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1', '2026-01-15', 'Tirta Jaya', 'Prof. Sri', 'Dr.', 'S.E.');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8828-75ec-9978-496b8dbca0b2', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8ff8-7470-8cdf-19f4d3cf7037', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026', '2026-01-15');
INSERT INTO pelatihan VALUES ('019cac0f-97c8-765f-8adb-7f9a393e8624', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9f98-75ea-b5c8-e3f51f648fe9', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-a768-7513-9d18-2cf6ceadf020', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac12-4b30-7230-851c-585f426ca17b', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac12-4f18-739a-a83c-eb612b810fe4', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac12-56e8-7678-b68e-58f0d5071081', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac12-5ad0-74e1-bbb0-94f24367f438', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-5eb8-704c-96e2-368795723c3d', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac12-62a0-77b9-8942-238b287f6dc8', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-6688-731a-9fc9-6ff912e31f8b', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac12-6e58-74e4-ad13-f736ec6b52ef', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7240-7374-afcc-719b81654d8f', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7628-7260-a316-884c23508347', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7a10-7333-ad68-595b620a2e57', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7df8-743e-bbba-1786fbc3b799', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac12-c448-7679-8e89-f32935e52b11', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-c830-75e0-b231-fb87f93ce0ac', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-cc18-711d-9b98-d0c61f0216d9', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d000-759d-8a93-30b3a17ee396', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d3e8-752e-a187-24c55c6c5f59', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d7d0-70c3-a6b3-708d0c42aea3', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-45c0-7059-be99-0f17fa6afdb0', '019cac0f-3a08-7374-a002-dfd8833e44a5', 'kantor', '019cac0f-41d8-73c9-9a80-a16d280ab1df', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:06.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (10, '019cac0f-5d30-756f-a14c-497cf7ace56b', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (100, '019cac12-1c50-7125-a46d-4702d1080ad7', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pilihan_cetak', '019cac12-1868-7347-9bb3-61f1c38ce543', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (101, '019cac12-2bf0-70e6-81a2-b348f86a5a52', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'nomor_dokumen', '019cac12-2808-7352-8458-1b1b1f513d53', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (102, '019cac12-33c0-7678-9588-362cdb7c7bfc', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'nomor_dokumen', '019cac12-2fd8-716e-ae98-b6dd7b92ecdf', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (103, '019cac12-3b90-7167-9964-63be46920030', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'nomor_dokumen', '019cac12-37a8-77b7-823f-484050e2d30f', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (104, '019cac12-3f78-7351-853f-9d13dc6bddbc', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"adendum_ke":[null,0],"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (105, '019cac12-3f78-7351-853f-9d144882e4df', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"adendum_ke":[null,0],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (106, '019cac12-4360-76eb-93a9-d3eda1d720cf', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"klasifikasi":[null,"individu"],"penugasan_dari":[null,""],"perspektif":[null,"anggaran"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (107, '019cac12-4360-76eb-93a9-d3edcef5845f', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (108, '019cac12-4360-76eb-93a9-d3ee826aac96', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (109, '019cac12-4360-76eb-93a9-d3eef4bca19b', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (11, '019cac0f-6500-75cb-aaa7-e95e5860a31b', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_golongan', '019cac0f-6118-7709-9bbb-d9b8a5aa9754', 'insert', '{"dasar":[null,"PP 5/2024"],"gaji_pokok":[null,3186600],"golongan":[null,"III/c"],"jenis_kp":[null,"Reguler"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (110, '019cac12-4360-76eb-93a9-d3ef90089742', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (111, '019cac12-4748-7291-bee5-fb9e5362c3de', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (112, '019cac12-4748-7291-bee5-fb9eb3b57806', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (113, '019cac12-4748-7291-bee5-fb9efbc3af71', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (114, '019cac12-4748-7291-bee5-fb9f876cca94', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (115, '019cac12-4748-7291-bee5-fb9ffc00c64f', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (116, '019cac12-4748-7291-bee5-fba0065db32f', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (117, '019cac12-4748-7291-bee5-fba0fe54663d', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (118, '019cac12-4748-7291-bee5-fba1ccb31e95', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (119, '019cac12-4748-7291-bee5-fba2c71545ca', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (12, '019cac0f-6cd0-773c-a84d-5c164d57a6fa', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_golongan', '019cac0f-68e8-72d0-a514-6f9e9386999a', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (120, '019cac12-4748-7291-bee5-fba2d0c01584', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (121, '019cac12-4748-7291-bee5-fba3ca87edf3', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (122, '019cac12-4748-7291-bee5-fba4bd203580', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (123, '019cac12-5300-7695-a585-4ad7827b4416', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_perilaku', '019cac12-4b30-7230-851c-585f426ca17b', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (124, '019cac12-5300-7695-a585-4ad8390f0bc1', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_perilaku', '019cac12-4f18-739a-a83c-eb612b810fe4', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (125, '019cac12-6a70-7134-8e5d-dd3fcc49eb38', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_lampiran', '019cac12-56e8-7678-b68e-58f0d5071081', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (126, '019cac12-6a70-7134-8e5d-dd3ff7c35d41', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_lampiran', '019cac12-5ad0-74e1-bbb0-94f24367f438', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (127, '019cac12-6a70-7134-8e5d-dd40a769496a', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_lampiran', '019cac12-5eb8-704c-96e2-368795723c3d', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (128, '019cac12-6a70-7134-8e5d-dd40a8ef99db', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_lampiran', '019cac12-62a0-77b9-8942-238b287f6dc8', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (129, '019cac12-6a70-7134-8e5d-dd40fc9f9f5a', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'skp_lampiran', '019cac12-6688-731a-9fc9-6ff912e31f8b', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (13, '019cac0f-74a0-73ec-83bd-be384a9de235', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_jabatan', '019cac0f-70b8-773a-a4d4-c074264bd828', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"Ahli Muda"],"kelas":[null,9],"nomor_pelantikan":[null,"821/3"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"penugasan":[null,"plt"],"sampai":[null,"2026-01-15"],"tanggal_pelantikan":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (130, '019cac12-81e0-74f8-8b6f-b0b4ab862128', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-6e58-74e4-ad13-f736ec6b52ef', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (131, '019cac12-81e0-74f8-8b6f-b0b5848584b6', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-7240-7374-afcc-719b81654d8f', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (132, '019cac12-81e0-74f8-8b6f-b0b644a9dd3c', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-7628-7260-a316-884c23508347', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (133, '019cac12-81e0-74f8-8b6f-b0b73929738d', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-7a10-7333-ad68-595b620a2e57', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (134, '019cac12-81e0-74f8-8b6f-b0b7ed139fb3', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-7df8-743e-bbba-1786fbc3b799', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (135, '019cac12-85c8-73e7-ab36-5caa319c3888', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"adendum_ke":[null,0],"alasan_hasil_kerja":[null,"Tepat"],"alasan_perilaku":[null,"Sigap"],"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (136, '019cac12-85c8-73e7-ab36-5cab1086979c', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"adendum_ke":[null,0],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (137, '019cac12-bc78-7101-8e7d-504251cc860f', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-89b0-7401-bf2a-a0927498b565', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (138, '019cac12-bc78-7101-8e7d-50430ac30136', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-8d98-7329-b8c9-19f875220e4f', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (139, '019cac12-bc78-7101-8e7d-50434af6f298', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-9180-7001-8f87-548041940111', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (14, '019cac0f-7c70-748c-8bec-85d7dfc7b62d', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_jabatan', '019cac0f-7888-76fc-93a5-eec3a8ba4328', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (140, '019cac12-bc78-7101-8e7d-504396c2ae98', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-9568-7287-8986-732c9ea56074', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (141, '019cac12-bc78-7101-8e7d-5043adefa9c9', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-9950-7283-b33f-c9e19ae8f15f', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (142, '019cac12-bc78-7101-8e7d-5043b95bed23', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-9d38-706f-9f4e-acbe740ed1a9', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (143, '019cac12-bc78-7101-8e7d-5043f6d765d2', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-a120-726d-ab56-4c45f9a57f09', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (144, '019cac12-bc78-7101-8e7d-504419f7716e', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-a508-7071-bf27-4a63a51a8ae7', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (145, '019cac12-bc78-7101-8e7d-504425b7b67b', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-a8f0-758b-99a7-96db23a6a3a9', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (146, '019cac12-bc78-7101-8e7d-504466a8c2cd', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-acd8-720f-8550-188daa627dd2', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (147, '019cac12-bc78-7101-8e7d-5044f2d32072', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-b0c0-7097-91e9-401e8728b427', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (148, '019cac12-bc78-7101-8e7d-5045e9d9113e', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-b4a8-7727-acfb-96d3a97fb9bd', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (149, '019cac12-bc78-7101-8e7d-50463546f046', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_realisasi', '019cac12-b890-75e5-813c-ad7bd31a7ccb', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (15, '019cac0f-8440-73f0-84ed-32b7e769cad1', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_pendidikan', '019cac0f-8058-7241-840e-9097a9b75e22', 'insert', '{"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"Dr."],"kepala_sekolah":[null,"Prof. Sri"],"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tanggal_ijazah":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (150, '019cac12-c060-720d-9261-9c7677b49c06', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (151, '019cac12-c060-720d-9261-9c771204058c', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (152, '019cac12-c060-720d-9261-9c777b7e4d61', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (153, '019cac12-c060-720d-9261-9c78614e6ad3', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (154, '019cac12-c060-720d-9261-9c79267777aa', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (155, '019cac12-c060-720d-9261-9c79cf8d7472', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (156, '019cac12-dbb8-703a-a09b-7cc16d920946', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-c448-7679-8e89-f32935e52b11', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (157, '019cac12-dbb8-703a-a09b-7cc17fd36151', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-c830-75e0-b231-fb87f93ce0ac', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (158, '019cac12-dbb8-703a-a09b-7cc22bed2f2d', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-cc18-711d-9b98-d0c61f0216d9', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (159, '019cac12-dbb8-703a-a09b-7cc23ec14043', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-d000-759d-8a93-30b3a17ee396', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (16, '019cac0f-8c10-71f5-b336-0ab242a0915b', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_pendidikan', '019cac0f-8828-75ec-9978-496b8dbca0b2', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (160, '019cac12-dbb8-703a-a09b-7cc252634a23', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-d3e8-752e-a187-24c55c6c5f59', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (161, '019cac12-dbb8-703a-a09b-7cc29136d7c5', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'pihak_dokumen', '019cac12-d7d0-70c3-a6b3-708d0c42aea3', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (162, '019cac12-e388-71b8-8e81-1a508fe29099', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'rencana_aksi', '019cac12-dfa0-71b8-958e-77da4c428700', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"keluaran":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (163, '019cac12-eb58-768e-b710-afb63e569a48', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'rencana_aksi', '019cac12-e770-7779-aac7-964493c434ca', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (164, '019cac12-f328-7311-890c-07a116eea3f7', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'rencana_aksi_target', '019cac12-ef40-719f-a8a4-7b75993139c6', 'insert', '{"periode":[null,"tw1"],"rencana_aksi_id":[null,"019cac12-dfa0-71b8-958e-77da4c428700"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"1"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (165, '019cac12-faf8-7767-b5e4-57af6a7cefaa', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'kesepakatan', '019cac12-f710-7553-adfe-370e43f7652c', 'insert', '{"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"usul"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"pegawai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (166, '019cac13-02c8-72cc-9e6e-31cd6ed14c74', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'kesepakatan', '019cac12-fee0-72b9-827d-9e76c1944a7d', 'insert', '{"alasan":[null,"Wajar"],"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"sepakat"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"penilai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (167, '019cac13-0a98-7604-ab00-5b6aa2c902e4', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'adendum_skp', '019cac13-06b0-703f-881d-b1a01f63d4d2', 'insert', '{"alasan":[null,"Mutasi"],"isi":[null,"{}"],"ke":[null,1],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (168, '019cac13-1268-7581-891f-6095192c6843', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'bukti_kinerja', '019cac13-0e80-77ba-8136-a5fe3f2197b3', 'insert', '{"dokumen_id":[null,"019cac10-a938-72e3-8efb-b5ed83a632e6"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"pindaian"],"letak":[null,"Map 1"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (169, '019cac13-1a38-7011-aa2f-2eaf81ede5b3', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'bukti_kinerja', '019cac13-1650-7051-8c56-28fe914cdd3b', 'insert', '{"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"fisik"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (17, '019cac0f-93e0-7530-9d77-148f44a74b9a', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pelatihan', '019cac0f-8ff8-7470-8cdf-19f4d3cf7037', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (170, '019cac13-2208-7182-9909-d2160422c610', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'umpan_balik_berkelanjutan', '019cac13-1e20-7673-b8ee-461949a7c55d', 'insert', '{"pemberi":[null,"Pimpinan"],"pemberi_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanda":[null,"baik"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (171, '019cac13-29d8-7140-b136-3d1be7925188', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'umpan_balik_berkelanjutan', '019cac13-25f0-7331-80df-cb377c86eb1d', 'insert', '{"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (172, '019cac13-31a8-713d-a1f9-b7773cfd3a36', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'matriks_sel', '019cac13-2dc0-70ba-b80a-4abfa0ec5731', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (173, '019cac13-3978-75a7-95c3-2858138aa785', '019cac12-2038-72c2-adc8-4eb4979a49b6', 'matriks_sel', '019cac13-3590-73b4-ba7c-4d72df7de766', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (174, '019cac13-4918-75a4-9e6e-9aaf9d1c4826', '019cac13-3d60-76fe-8568-9d07bf7d1eb9', 'pembatasan', '019cac13-4530-7336-aa1b-e8e705484585', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (175, '019cac13-50e8-7771-b370-adf854a91f71', '019cac13-3d60-76fe-8568-9d07bf7d1eb9', 'pembatasan', '019cac13-4d00-72da-93d9-5dbf173f622e', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (176, '019cac13-58b8-7689-abe5-11e2fe0db6a8', '019cac13-3d60-76fe-8568-9d07bf7d1eb9', 'cetakan', '019cac13-54d0-7005-9946-cea6ac8dde3c', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (177, '019cac13-6088-77fb-90d7-e5f2bc44edf1', '019cac13-3d60-76fe-8568-9d07bf7d1eb9', 'penggabungan', '019cac13-5ca0-7263-9465-5b4554802698', 'insert', '{"asal_id":[null,"0190a0b0-0000-7000-8000-000000000007"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (178, '019cac13-6858-77fa-91c5-b55e4dd35fc6', '019cac13-3d60-76fe-8568-9d07bf7d1eb9', 'aturan_retensi', '019cac13-6470-7179-8f54-a551aa30442a', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (179, '019cac13-7028-7116-8f0a-23406c4eb6ca', '019cac13-3d60-76fe-8568-9d07bf7d1eb9', 'aturan_retensi', '019cac13-6c40-7388-b0db-46a1e1d9856d', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (18, '019cac0f-9bb0-736d-be43-6e0d604a6961', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pelatihan', '019cac0f-97c8-765f-8adb-7f9a393e8624', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (180, '019cac13-7410-7195-a188-985914e48683', '019cac13-3d60-76fe-8568-9d07bf7d1eb9', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (181, '019cac13-83b0-7184-9d2b-f1b846408a3e', '019cac13-77f8-71d7-a01e-e4d154e1eb7b', 'nomor_dokumen', '019cac13-7fc8-715b-865b-c10f930b1f7e', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (182, '019cac13-8b80-7614-baff-7409da42de5d', '019cac13-77f8-71d7-a01e-e4d154e1eb7b', 'pemusnahan', '019cac13-8798-72a0-84de-8d71a7a1ced8', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (183, '019cac13-9350-7723-89fd-18f42134b0b9', '019cac13-77f8-71d7-a01e-e4d154e1eb7b', 'pemusnahan', '019cac13-8f68-76d4-bed9-8117303c538e', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (184, '019cac13-9738-719b-bc26-d3e18f6f99fd', '019cac13-77f8-71d7-a01e-e4d154e1eb7b', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (185, '019cac13-9f08-74c5-8e82-ae21297b18b9', '019cac13-77f8-71d7-a01e-e4d154e1eb7b', 'jejak_dimusnahkan', '019cac13-9b20-74ef-b52e-1f2f5aded14b', 'insert', '{"digest":[null,"934a05d35684e054a5674a26fff9a4c4b2a90d9e041e588a6f5445c146fbdaf3"],"hash":[null,"229b96b37d3b7775f81928e0be7ed41cf76531bfc6976acff566d3c4be9d29c9"],"pemusnahan_id":[null,"019cac13-8f68-76d4-bed9-8117303c538e"],"seq":[null,4]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (186, '019cac13-a6d8-72cf-9022-17a2803ccfbf', '019cac13-77f8-71d7-a01e-e4d154e1eb7b', 'pemusnahan_rincian', '019cac13-a2f0-7671-bb15-9ec7ee072b49', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac13-8f68-76d4-bed9-8117303c538e"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (19, '019cac0f-a380-7220-a62f-965d41662949', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penugasan_penilai', '019cac0f-9f98-75ea-b5c8-e3f51f648fe9', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (2, '019cac0f-3620-7071-adab-f8ae499b86a8', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kantor', '019cac0f-41d8-73c9-9a80-a16d280ab1df', 'update', '{"alamat":[null,"Jl. Melati 1"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (20, '019cac0f-ab50-7294-9b89-77a24e4be8af', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penugasan_penilai', '019cac0f-a768-7513-9d18-2cf6ceadf020', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (21, '019cac0f-b320-7196-a6b2-bdd179bbfa53', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_unit', '019cac0f-af38-7106-83ca-26ddbd7c00df', 'insert', '{"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"induk_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"perubahan":[null,"bentuk"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (22, '019cac0f-baf0-777d-a6c7-316fa54c89ed', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_unit', '019cac0f-b708-76ae-83af-ec718157736b', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (23, '019cac0f-c2c0-70ec-a6ab-eb22bb159459', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'formasi', '019cac0f-bed8-737e-88cc-ea5b18fd3049', 'insert', '{"bup":[null,50],"eselon":[null,"xxxxxxxx"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"kebutuhan":[null,0],"kelas":[null,1],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (24, '019cac0f-ca90-7551-869b-b2bd0ed45c5a', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'formasi', '019cac0f-c6a8-7405-8ea7-66f367d0e76b', 'insert', '{"jenis_jabatan":[null,"struktural"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (25, '019cac0f-d260-7447-8078-98a0128eeac0', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_pengangkatan', '019cac0f-ce78-73d1-96e0-13d47041a64c', 'insert', '{"gaji":[null,0],"golongan":[null,"xxxxxxxx"],"jenis":[null,"cpns"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (26, '019cac0f-da30-737d-a887-f1fa19abc0a8', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'riwayat_pengangkatan', '019cac0f-d648-73b3-9cb4-f5d056c0c040', 'insert', '{"jenis":[null,"cpns"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (27, '019cac0f-e200-7605-8d18-8110170d6ef6', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'peninjauan_masa_kerja', '019cac0f-de18-70c3-a2c4-f7095ed64e57', 'insert', '{"bulan":[null,0],"jenis":[null,"tambah"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"],"tahun":[null,0],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (28, '019cac0f-e9d0-73dc-ac83-8d05dc4ac81e', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'peninjauan_masa_kerja', '019cac0f-e5e8-73e3-b93e-4cb07e1d536e', 'insert', '{"jenis":[null,"tambah"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (29, '019cac0f-f1a0-76a4-aff5-599c2031f97a', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'keluarga', '019cac0f-edb8-763c-9eec-e31decb982fd', 'insert', '{"hubungan":[null,"pasangan"],"jenis_kelamin":[null,"L"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nik":[null,"xxxxxxxxxxxxxxxx"],"nomor_akta":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pekerjaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_anak":[null,"AK"],"tanggal_lahir":[null,"2026-01-15"],"tanggal_nikah":[null,"2026-01-15"],"tempat_lahir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tertanggung":[null,"ya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (3, '019cac0f-3df0-70e0-a3be-c64f3c66a514', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'unit_kerja', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (30, '019cac0f-f970-741d-a2d1-5b625018ecb9', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'keluarga', '019cac0f-f588-7429-bde4-ca577b510418', 'insert', '{"hubungan":[null,"pasangan"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (31, '019cac10-0140-7782-ac59-1532471a82bf', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kgb', '019cac0f-fd58-773d-9328-f1ee9a6ae8b3', 'insert', '{"gaji_baru":[null,0],"gaji_lama":[null,0],"golongan":[null,"xxxxxxxx"],"mk_bulan":[null,0],"mk_tahun":[null,0],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal_surat":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (32, '019cac10-0910-7245-8c56-c85680a6796b', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kgb', '019cac10-0528-75a0-bda9-36e31e22c87a', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (33, '019cac10-10e0-7092-aa4c-63e4933fd4f8', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'cuti', '019cac10-0cf8-75db-a854-3f2f4663e3cf', 'insert', '{"alamat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"keputusan":[null,"diajukan"],"lama":[null,0],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"hari"],"selesai":[null,"2026-01-15"],"tanggal_ajuan":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"],"telepon":[null,"xxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (34, '019cac10-18b0-7608-82ff-e7f5b9b9cac2', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'cuti', '019cac10-14c8-7220-9d82-52141e354b84', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (35, '019cac10-2080-76c9-93ac-93ec5ed7e6d4', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'saldo_cuti', '019cac10-1c98-75a1-b785-a109fbaac0ef', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (36, '019cac10-2850-744c-948f-ce7f77f1da36', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'saldo_cuti', '019cac10-2468-740d-af90-d7841ee18164', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (37, '019cac10-3020-71b9-9fc5-8d79fc41d524', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penghargaan', '019cac10-2c38-755e-bae5-32552f851874', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pemberi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1950],"tanggal_sk":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (38, '019cac10-37f0-724f-abd1-c7cf23d2c7ed', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penghargaan', '019cac10-3408-718f-a87e-260cbbb64306', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (39, '019cac10-3fc0-7347-a973-658f47a881b8', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'tugas_belajar', '019cac10-3bd8-7536-ae22-8946958927de', 'insert', '{"jenis":[null,"tugas"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiayaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sekolah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tingkat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (4, '019cac0f-45c0-72fb-b6d3-756627fc848c', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'unit_kerja', '019cac0f-41d8-7200-88bc-fc23f4acb784', 'insert', '{"induk_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (40, '019cac10-4790-77fd-8d96-e8990b00753b', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'tugas_belajar', '019cac10-43a8-7705-911c-83ffd9a9fe1e', 'insert', '{"jenis":[null,"tugas"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (41, '019cac10-4f60-7105-86cd-313956c8009e', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penilaian_lama', '019cac10-4b78-766e-ae3b-3186120bdb7a', 'insert', '{"hasil_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"dp3"],"mulai":[null,"2026-01-15"],"nilai":[null,"xxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nip":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"perilaku":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"predikat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"sumber_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1980],"unit_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (42, '019cac10-5730-703b-9081-bc4879f205d6', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penilaian_lama', '019cac10-5348-7124-9aae-592993e57e27', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tahun":[null,1980]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (43, '019cac10-5f00-7225-8195-0c3a793c6d6c', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'organisasi', '019cac10-5b18-701e-a27a-58044e44c755', 'insert', '{"kedudukan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"masa":[null,"slta"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pimpinan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun_mulai":[null,1950],"tahun_selesai":[null,1950],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (44, '019cac10-66d0-70bc-ac18-d227a04586ff', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'organisasi', '019cac10-62e8-76ab-93a6-12ff92a1d899', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (45, '019cac10-6ea0-76e0-8cf1-62a5e612b617', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kunjungan_ln', '019cac10-6ab8-7446-a825-26c5160c0892', 'insert', '{"mulai":[null,"2026-01-15"],"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiaya":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tujuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (46, '019cac10-7670-746a-8494-5ab7072fc2f7', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kunjungan_ln', '019cac10-7288-73fe-b097-990ff8ac5891', 'insert', '{"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (47, '019cac10-7e40-7740-b974-d444e99e8dde', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'hukuman_disiplin', '019cac10-7a58-7368-9860-0d519bc84227', 'insert', '{"alasan":[null,"rahasia:1:M2PwHR/ICCaQAo/nYCWYV6aGp0VZvRjkKFgJcNkHyF+Zwc47OujPUtL99haX8sob0yJ4Nv2agsxYMTjwawy0hRllVhJazdUfgkIlOguTYZyOmundG+HYFvRBf77DrRTR2fSvAo6Lii8="],"dasar":[null,"rahasia:1:FsdNQqtoQfnpi0q8vTNeQ4VJjnulZUJsIPLRIqRLoWSe3j7y8QVWzfaFs22nV2zD7OtP8TkgiK9tQpI+TTptCA1PSqL8ysS5Jxjt1JoGGRj8bjCYofv3ci8nTjMHuqVeaXWZNuFglkU="],"jenis":[null,"rahasia:1:IcoR21cBEbPTNzb894Red9rthvtbOLlxx18M+IGbO3tedbe07NDpLiGSG7batgUruhs2de3/su/tdzZ7GzQ3nFschtIpi/JqWUS4BMQQXQLjAs8qrgJdMp8BoTs71wP5B50GytaqCY0="],"nomor_sk":[null,"rahasia:1:6Z85KtPKgsGdBL6mD0Od8k18aRzW/w4howNcX9PWkA0W7LiGWcbpo89red3mGnHqJYRiOydz5frUfejuSM12oGst9gziYhCUWzEQcPvxDQLp3HCTojRH460Dp8ctGbVI48Gp8X/9P+o="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"rahasia:1:sgZnIOQMNpJ15M2u6WvJ+PLuanLwrODJWSTPaiViIi53Vn/ETTUCjXu4ZTzihSilVcU9igqtKERzYByKQaaMlPc2KN7Cs7Uphee26jBR6E9l4iWnMnJwHdC0WLPL/9oPRb7KXDvPBvE="],"selesai":[null,"rahasia:1:P/Yq0uQwjx5dFuwZZ510SWOQekeOwbxskbcdMuhlbQiOSMTvyNYVfR6g2e7kP4NUdFY="],"tanggal_catat":[null,"2026-01-15"],"tanggal_sk":[null,"rahasia:1:g+ts7EzUbu+ENTCc7O05R1dbx+EgdnJpDsBv0LBrrZbnAWOWFPiL1JH6cpbU7/3Dfk4="],"tingkat":[null,"rahasia:1:JJPQLq9DUztN2FWumXlcfZc6gVTaEUCUBIGOE5WiVsHnh04g8L5ZFM+seZYENw=="],"tmt":[null,"rahasia:1:f0/gw6b9UiYJvm0OV8kpLnqC0ngVE/ffqtINg5vB5Vx7RxeWEOxWXk1QDrRIH0jkuwY="]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (48, '019cac10-8610-7350-b580-d02d89dcf618', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'hukuman_disiplin', '019cac10-8228-75e0-9e8e-17cb8572de5c', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_catat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (49, '019cac10-8de0-714f-91cf-a69235c5b505', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kesehatan', '019cac10-89f8-73c2-8132-55117c292ebd', 'insert', '{"keadaan":[null,"rahasia:1:Su8YZmiLRcYBTTpmsRAhKe1tHYQ3/vJS+AAnlYjeJtM2BtFYtGx5XTkOooi+TizvIJJfLjRLcoMwqMW+DF7ylu2rlQO07hwAxnXPmq6ha7GByvvi+EhTd37Lv/QHHC3RSDtxRQsSZbg="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"surat":[null,"rahasia:1:p4vZEMBiBLlK0kG0jMk2thDrJc5XJSi4wnL/QybAX5xNn4zLvK4DwFbrwkwlxgmFBevD2oAFRfbkNPhPQf8tkPAPZdcCkf+pMHu4FZcJjyBBpO75sDVatSN/N6om/5RwmRW6CpJcZDc="],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (5, '019cac0f-49a8-7081-aa4e-3ccd23d3b4d5', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'unit_kerja', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'update', '{"ditutup":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (50, '019cac10-95b0-7119-92ff-e0176402b683', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kesehatan', '019cac10-91c8-72e3-982c-4722dad342bd', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (51, '019cac10-9d80-70db-ab45-aefa8ee50fbe', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'catatan', '019cac10-9998-77c0-a326-a751ea8636fb', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (52, '019cac10-a550-7526-ba45-fae0caf3f2e7', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'catatan', '019cac10-a168-725c-8f7d-2b8f9829f6d4', 'insert', '{"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (53, '019cac10-ad20-768c-aedd-8dff422799d2', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'dokumen', '019cac10-a938-72e3-8efb-b5ed83a632e6', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"halaman":[null,0],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"media":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama_berkas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rekaman_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rekaman_jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"],"ukuran":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (54, '019cac10-b4f0-74b8-8188-ba88ba64cdb2', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'dokumen', '019cac10-b108-75fe-a4de-b09399b99a12', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (55, '019cac10-bcc0-72eb-a857-0124964b09cf', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'delegasi_penilai', '019cac10-b8d8-72ff-8a00-a4a5d81e6d58', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sampai":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (56, '019cac10-c490-74d0-b650-1118d0316d0c', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'delegasi_penilai', '019cac10-c0a8-7532-86e8-1335cc3c4c3b', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (57, '019cac10-cc60-73e1-a040-1da54069a1d8', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'tim_kerja', '019cac10-c878-7629-92e8-ed978df39c16', 'insert', '{"ketua_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (58, '019cac10-d430-70d1-a8fa-7641a0504e1b', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'tim_kerja', '019cac10-d048-751a-b055-1b61d28e4ad2', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (59, '019cac10-dc00-717e-8b7b-2f0590cc7dea', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'anggota_tim', '019cac10-d818-76b4-b7b9-ff4d707a22d1', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tim_kerja_id":[null,"019cac10-c878-7629-92e8-ed978df39c16"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (6, '019cac0f-4d90-7550-9588-a79b669c1178', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (60, '019cac10-e3d0-72d4-908c-df0fc117cdbb', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'anggota_tim', '019cac10-dfe8-7635-b45d-5d71b4176055', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tim_kerja_id":[null,"019cac10-c878-7629-92e8-ed978df39c16"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (61, '019cac10-eba0-70fa-b487-4b13735c2e72', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'hari_libur', '019cac10-e7b8-7343-be35-7ae70af9b325', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (62, '019cac10-f370-7526-a16a-48be01a0275e', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'hari_libur', '019cac10-ef88-75b1-b2ff-c62616ed7da7', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (63, '019cac10-fb40-73a8-9752-549357099f88', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penandatangan', '019cac10-f758-760b-b34a-081daf223460', 'insert', '{"atas_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"cara":[null,"langsung"],"formulir":[null,"drh"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"melalui":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pejabat_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (64, '019cac11-0310-75a9-b965-ebde6dd0a302', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penandatangan', '019cac10-ff28-732f-9bcf-029aa54a179d', 'insert', '{"cara":[null,"langsung"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (65, '019cac11-0ae0-74d6-b6e8-7a9904d8ab29', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'teks_surat', '019cac11-06f8-7554-8e7c-9e3a82d70bce', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berlaku_dari":[null,"2026-01-15"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (66, '019cac11-12b0-7492-af60-b9bc448f494c', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'teks_surat', '019cac11-0ec8-76b7-b89c-38c097eb0ebf', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (67, '019cac11-1a80-711b-ba90-34628f980eaf', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'daftar_simpanan', '019cac11-1698-772c-a64a-e4ec335b6f45', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemilik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (68, '019cac11-2250-7744-bfcc-0cdbff26a7fd', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'daftar_simpanan', '019cac11-1e68-71ea-aee8-cdf17b5ed21f', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (69, '019cac11-2a20-729e-b575-31222894b447', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'tata_letak_impor', '019cac11-2638-7775-b092-57d6bce59913', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (7, '019cac0f-5178-7336-89ec-a3a24fc56948', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (70, '019cac11-31f0-74f7-8ec5-4c9195bcf909', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'tata_letak_impor', '019cac11-2e08-765a-ada2-517a40411886', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (71, '019cac11-39c0-745c-8a5d-251a94c4f36d', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penjelasan_mutu', '019cac11-35d8-740c-ac36-adeb6ac1936e', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kolom":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (72, '019cac11-4190-7030-8d6c-29715344d35d', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penjelasan_mutu', '019cac11-3da8-730b-a2e9-74eb76e52ead', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (73, '019cac11-4960-7131-89df-d973fbdf8263', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pengingat_selesai', '019cac11-4578-759c-9321-1cb6d29561b4', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (74, '019cac11-5130-714d-aa4d-68c33512d988', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pengingat_selesai', '019cac11-4d48-7100-a542-147b7bbf95b8', 'insert', '{"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (75, '019cac11-5900-7423-a564-04eab077eaff', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'ketentuan_kantor', '019cac11-5518-720b-83e3-e4d3d885ca36', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (76, '019cac11-60d0-7298-8fca-05ec29979f6a', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'ketentuan_kantor', '019cac11-5ce8-743b-b5b6-49014720d469', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (77, '019cac11-68a0-75de-898a-3dd540bdc5f9', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'bank_indikator', '019cac11-64b8-7244-8098-d9a64287b8be', 'insert', '{"aspek":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"target":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (78, '019cac11-7070-771c-af76-ae04d7d83552', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'bank_indikator', '019cac11-6c88-76ad-8444-5833b75fded2', 'insert', '{"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (79, '019cac11-7840-710d-9352-b8bf8cd6dc5a', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'templat_skp', '019cac11-7458-71b4-9a65-a6a63bfc5d61', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (8, '019cac0f-5560-74ae-bede-3ad3d146c150', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (80, '019cac11-8010-71e9-820d-31db257a9ccd', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'templat_skp', '019cac11-7c28-7091-931b-9f8713d9cbca', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (81, '019cac11-87e0-71a9-b63a-0208354edb03', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'capaian_organisasi', '019cac11-83f8-70c0-b43c-5828f88fe1ed', 'insert', '{"capaian":[null,"istimewa"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (82, '019cac11-8fb0-76dc-b3dd-3fb4a4db2a93', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'capaian_organisasi', '019cac11-8bc8-748f-8563-c09301a400f5', 'insert', '{"capaian":[null,"istimewa"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (83, '019cac11-9780-7725-8bea-f9744ce74d05', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penetapan_predikat', '019cac11-9398-7014-90c2-add032c680a5', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (84, '019cac11-9f50-70f8-96ae-367c7b154bd7', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penetapan_predikat', '019cac11-9b68-709e-be68-d08a86039f8e', 'insert', '{"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3a08-72ce-a6df-70f5f41e8045"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (85, '019cac11-a720-76f1-8e39-8a09da42302d', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'log_harian', '019cac11-a338-741e-8750-1ab75cab658c', 'insert', '{"bukti_dukung":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_pada":[null,"2026-01-15"],"jam_mulai":[null,"08:00"],"jam_selesai":[null,"09:30"],"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"realisasi":[null,0],"rencana_aksi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (86, '019cac11-aef0-7799-a5e2-17ce1102bf45', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'log_harian', '019cac11-ab08-7036-91c7-89e6d2090869', 'insert', '{"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (87, '019cac11-b6c0-7352-94a4-7c083ff7b9dd', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'bimbingan_kinerja', '019cac11-b2d8-7152-9589-51c3e31877c7', 'insert', '{"hasil":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"bimbingan"],"masalah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembimbing_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"selesai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"],"tenggat":[null,"2026-01-15"],"tindak_lanjut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (88, '019cac11-be90-73b1-b1cf-505af4ae2abb', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'bimbingan_kinerja', '019cac11-baa8-70d9-885c-cffc1007b960', 'insert', '{"jenis":[null,"bimbingan"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (89, '019cac11-c660-700b-ae05-891766428f49', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'umpan_balik_bimbingan', '019cac11-c278-748a-8f1f-16e0a3693914', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-7152-9589-51c3e31877c7"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (9, '019cac0f-5948-7521-a0ac-e185c423a1f4', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (90, '019cac11-ce30-7338-91f5-338397cf5691', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'umpan_balik_bimbingan', '019cac11-ca48-7548-ae18-7048eed7268a', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-7152-9589-51c3e31877c7"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (91, '019cac11-d600-71c0-b36b-cbbe32856eac', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kompetensi_bimbingan', '019cac11-d218-742b-aa2f-5b4bd0848206', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bimbingan_kinerja_id":[null,"019cac11-b2d8-7152-9589-51c3e31877c7"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (92, '019cac11-ddd0-77cb-9c07-90e8fca3d1a3', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kompetensi_bimbingan', '019cac11-d9e8-7284-9805-d9ffae8bde54', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-7152-9589-51c3e31877c7"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (93, '019cac11-e5a0-7343-b78f-df83aa0ddab0', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'konversi_ak', '019cac11-e1b8-7790-86b1-a56240c8fbea', 'insert', '{"angka_kredit":[null,"18.75"],"asal":[null,"evaluasi"],"asal_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bulan_mulai":[null,1],"bulan_selesai":[null,1],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"koefisien":[null,"18.75"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"persen":[null,0],"predikat":[null,"sangat_baik"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (94, '019cac11-ed70-74d0-8d41-0172345670b2', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'konversi_ak', '019cac11-e988-70d3-b0aa-2cda95b201a2', 'insert', '{"bulan_mulai":[null,1],"bulan_selesai":[null,1],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"predikat":[null,"sangat_baik"],"tahun":[null,2022]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (95, '019cac11-f540-77c9-8070-42c8d33c62b2', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penetapan_ak', '019cac11-f158-763e-a7e1-891bf8b4979c', 'insert', '{"dasar_baru":[null,"18.75"],"dasar_lama":[null,"18.75"],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"jf_lama_baru":[null,"18.75"],"jf_lama_lama":[null,"18.75"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"konversi_baru":[null,"18.75"],"konversi_lama":[null,"18.75"],"mulai":[null,"2026-01-15"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendidikan_baru":[null,"18.75"],"pendidikan_lama":[null,"18.75"],"penyesuaian_baru":[null,"18.75"],"penyesuaian_lama":[null,"18.75"],"sampai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (96, '019cac11-fd10-74d0-8ae5-da4cac11dc84', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'penetapan_ak', '019cac11-f928-7090-ae47-d7a58253a749', 'insert', '{"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sampai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (97, '019cac12-04e0-7314-b6d5-27b6e162420f', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kantor_dikenal', '019cac12-00f8-77ea-b3b7-dcf053104876', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (98, '019cac12-0cb0-72a9-8ae8-14592f852f93', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'kantor_dikenal', '019cac12-08c8-7546-b5f6-b8e9b78871aa', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO event VALUES (99, '019cac12-1480-73d8-a098-905ef8c0f523', '019cac0f-2e50-762c-9984-ba371a1fdf09', 'pilihan_cetak', '019cac12-1098-73f2-bb5a-afb4d90ba68d', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7532-b845-656ba273dbf5');
INSERT INTO audit VALUES (1, '019cac0f-3a08-7374-a002-dfd8833e44a5', 'kantor.buat', 'siti', '2026-03-02T01:00:06.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, 'a61fbdb41eab960afbe59f0abd93280591f1b4ac0fcaaa60d39e86d325e4d8ee', 'admin_kunci,petugas', '', '', '0.1.0/5', '0000000000000000000000000000000000000000000000000000000000000000', '0c31ef0b2a60cf55990c191025c3c28dfd2d4f887b960f59d69238b92f1e2574', '20beb12584dd24379f1e8b245f7341adb62da170c67a8e08b0a8c1feec4f93ab');
INSERT INTO audit VALUES (2, '019cac0f-2e50-762c-9984-ba371a1fdf09', 'isi.orang', 'uji', '2026-03-02T01:00:03.000000Z', 'contoh', 99, 2, 100, '1d59c4701eb65790ac8d5a7e127c5a94cb16116010bb2907f806817020091b2a', 'admin_kunci,petugas', '', '', '0.1.0/5', '0c31ef0b2a60cf55990c191025c3c28dfd2d4f887b960f59d69238b92f1e2574', '94a2fe2ae3a5b02d0b3d9e5b80a703c410d8434f55cdd8db21aea61fde9bd685', '7c4cc0c8e3523d59b0d634ce14f7708847d206cdd855bb33def569042e5a3f5f');
INSERT INTO audit VALUES (3, '019cac12-2038-72c2-adc8-4eb4979a49b6', 'isi.kinerja', 'uji', '2026-03-02T01:03:16.000000Z', '', 73, 101, 173, 'd8c7c0ccb8029b5cb180ca2bc2bf53649f67bac2574636bb857452efa320cd1c', 'admin_kunci,petugas', '', '', '0.1.0/5', '94a2fe2ae3a5b02d0b3d9e5b80a703c410d8434f55cdd8db21aea61fde9bd685', '7b517e9e03f139e673d2c2f30d9f0ac68d7c4bf49c2898cfb789788f865cbfb9', '5555dc78bc934f55064641dd491033b3a50485eda5d3eaec79fde2ee2577d95a');
INSERT INTO audit VALUES (4, '019cac13-3d60-76fe-8568-9d07bf7d1eb9', 'isi.privasi', 'uji', '2026-03-02T01:04:29.000000Z', '', 7, 174, 180, '4a80e76267ffb283622695682a383fec21bc13e8d54a6ca304ad8218a404309e', 'admin_kunci,petugas', '', '', '0.1.0/5', '7b517e9e03f139e673d2c2f30d9f0ac68d7c4bf49c2898cfb789788f865cbfb9', '229b96b37d3b7775f81928e0be7ed41cf76531bfc6976acff566d3c4be9d29c9', '5d46867f5bde0950a007ad1427f2f47e618b1bf49283d209b445c173190ad204');
INSERT INTO audit VALUES (5, '019cac13-77f8-71d7-a01e-e4d154e1eb7b', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:04:44.000000Z', 'BA-PMS-2026-0001', 6, 181, 186, '4cabb7121d9060781976496dc8ae08679a8a7073240cbb7105788e669e683dc6', 'admin_kunci,petugas', '', 'budi', '0.1.0/5', '229b96b37d3b7775f81928e0be7ed41cf76531bfc6976acff566d3c4be9d29c9', '6f05a53551917ea663bcee734675427dcb960ca0b9eb82396c00a9ba2ec8b552', '31db619bfde9c203675323a68657a79e0a6fcb4b7f1dc3032751dd9d7732a74d');
INSERT INTO draft VALUES ('019cac13-b290-7255-a7e2-50330c04317f', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:04:57.000000Z');
INSERT INTO draft VALUES ('019cac13-be48-703b-ad3f-795b000e73c3', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:05:00.000000Z');
INSERT INTO pembatasan VALUES ('019cac13-4530-7336-aa1b-e8e705484585', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac13-4d00-72da-93d9-5dbf173f622e', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac13-54d0-7005-9946-cea6ac8dde3c', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac13-6470-7179-8f54-a551aa30442a', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac13-6c40-7388-b0db-46a1e1d9856d', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac13-8798-72a0-84de-8d71a7a1ced8', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac13-8f68-76d4-bed9-8117303c538e', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac13-a2f0-7671-bb15-9ec7ee072b49', 1, '019cac13-8f68-76d4-bed9-8117303c538e', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd');
INSERT INTO jejak_dimusnahkan VALUES ('019cac13-9b20-74ef-b52e-1f2f5aded14b', 1, '019cac13-8f68-76d4-bed9-8117303c538e', 4, '229b96b37d3b7775f81928e0be7ed41cf76531bfc6976acff566d3c4be9d29c9', '934a05d35684e054a5674a26fff9a4c4b2a90d9e041e588a6f5445c146fbdaf3');
INSERT INTO riwayat_unit VALUES ('019cac0f-af38-7106-83ca-26ddbd7c00df', 1, '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-72ce-a6df-70f5f41e8045', '2026-01-15', '2026-01-15', 'bentuk', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_unit VALUES ('019cac0f-b708-76ae-83af-ec718157736b', 1, '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, '2026-01-15', NULL, NULL);
INSERT INTO formasi VALUES ('019cac0f-bed8-737e-88cc-ea5b18fd3049', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'struktural', 'xxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 1, 0, 50, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', '2026-01-15');
INSERT INTO formasi VALUES ('019cac0f-c6a8-7405-8ea7-66f367d0e76b', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'struktural', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-ce78-73d1-96e0-13d47041a64c', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', '2026-01-15', 'xxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-d648-73b3-9cb4-f5d056c0c040', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-de18-70c3-a2c4-f7095ed64e57', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', 0, 0, '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-e5e8-73e3-b93e-4cb07e1d536e', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kgb VALUES ('019cac0f-fd58-773d-9328-f1ee9a6ae8b3', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxx', 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kgb VALUES ('019cac10-0528-75a0-bda9-36e31e22c87a', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penghargaan VALUES ('019cac10-2c38-755e-bae5-32552f851874', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penghargaan VALUES ('019cac10-3408-718f-a87e-260cbbb64306', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO tugas_belajar VALUES ('019cac10-3bd8-7536-ae22-8946958927de', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tugas_belajar VALUES ('019cac10-43a8-7705-911c-83ffd9a9fe1e', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penilaian_lama VALUES ('019cac10-4b78-766e-ae3b-3186120bdb7a', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, 'dp3', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penilaian_lama VALUES ('019cac10-5348-7124-9aae-592993e57e27', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO keluarga VALUES ('019cac0f-edb8-763c-9eec-e31decb982fd', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'L', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'AK', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ya', 'xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO keluarga VALUES ('019cac0f-f588-7429-bde4-ca577b510418', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cuti VALUES ('019cac10-0cf8-75db-a854-3f2f4663e3cf', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 0, 'hari', 'diajukan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO cuti VALUES ('019cac10-14c8-7220-9d82-52141e354b84', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO saldo_cuti VALUES ('019cac10-1c98-75a1-b785-a109fbaac0ef', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO saldo_cuti VALUES ('019cac10-2468-740d-af90-d7841ee18164', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5b18-701e-a27a-58044e44c755', 1, '0190a0b0-0000-7000-8000-000000000001', 'slta', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-62e8-76ab-93a6-12ff92a1d899', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO kunjungan_ln VALUES ('019cac10-6ab8-7446-a825-26c5160c0892', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kunjungan_ln VALUES ('019cac10-7288-73fe-b097-990ff8ac5891', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO hukuman_disiplin VALUES ('019cac10-7a58-7368-9860-0d519bc84227', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:JJPQLq9DUztN2FWumXlcfZc6gVTaEUCUBIGOE5WiVsHnh04g8L5ZFM+seZYENw==', 'rahasia:1:IcoR21cBEbPTNzb894Red9rthvtbOLlxx18M+IGbO3tedbe07NDpLiGSG7batgUruhs2de3/su/tdzZ7GzQ3nFschtIpi/JqWUS4BMQQXQLjAs8qrgJdMp8BoTs71wP5B50GytaqCY0=', 'rahasia:1:f0/gw6b9UiYJvm0OV8kpLnqC0ngVE/ffqtINg5vB5Vx7RxeWEOxWXk1QDrRIH0jkuwY=', 'rahasia:1:P/Yq0uQwjx5dFuwZZ510SWOQekeOwbxskbcdMuhlbQiOSMTvyNYVfR6g2e7kP4NUdFY=', 'rahasia:1:M2PwHR/ICCaQAo/nYCWYV6aGp0VZvRjkKFgJcNkHyF+Zwc47OujPUtL99haX8sob0yJ4Nv2agsxYMTjwawy0hRllVhJazdUfgkIlOguTYZyOmundG+HYFvRBf77DrRTR2fSvAo6Lii8=', 'rahasia:1:6Z85KtPKgsGdBL6mD0Od8k18aRzW/w4howNcX9PWkA0W7LiGWcbpo89red3mGnHqJYRiOydz5frUfejuSM12oGst9gziYhCUWzEQcPvxDQLp3HCTojRH460Dp8ctGbVI48Gp8X/9P+o=', 'rahasia:1:g+ts7EzUbu+ENTCc7O05R1dbx+EgdnJpDsBv0LBrrZbnAWOWFPiL1JH6cpbU7/3Dfk4=', 'rahasia:1:sgZnIOQMNpJ15M2u6WvJ+PLuanLwrODJWSTPaiViIi53Vn/ETTUCjXu4ZTzihSilVcU9igqtKERzYByKQaaMlPc2KN7Cs7Uphee26jBR6E9l4iWnMnJwHdC0WLPL/9oPRb7KXDvPBvE=', 'rahasia:1:FsdNQqtoQfnpi0q8vTNeQ4VJjnulZUJsIPLRIqRLoWSe3j7y8QVWzfaFs22nV2zD7OtP8TkgiK9tQpI+TTptCA1PSqL8ysS5Jxjt1JoGGRj8bjCYofv3ci8nTjMHuqVeaXWZNuFglkU=');
INSERT INTO hukuman_disiplin VALUES ('019cac10-8228-75e0-9e8e-17cb8572de5c', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kesehatan VALUES ('019cac10-89f8-73c2-8132-55117c292ebd', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:Su8YZmiLRcYBTTpmsRAhKe1tHYQ3/vJS+AAnlYjeJtM2BtFYtGx5XTkOooi+TizvIJJfLjRLcoMwqMW+DF7ylu2rlQO07hwAxnXPmq6ha7GByvvi+EhTd37Lv/QHHC3RSDtxRQsSZbg=', 'rahasia:1:p4vZEMBiBLlK0kG0jMk2thDrJc5XJSi4wnL/QybAX5xNn4zLvK4DwFbrwkwlxgmFBevD2oAFRfbkNPhPQf8tkPAPZdcCkf+pMHu4FZcJjyBBpO75sDVatSN/N6om/5RwmRW6CpJcZDc=');
INSERT INTO kesehatan VALUES ('019cac10-91c8-72e3-982c-4722dad342bd', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL);
INSERT INTO catatan VALUES ('019cac10-9998-77c0-a326-a751ea8636fb', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO catatan VALUES ('019cac10-a168-725c-8f7d-2b8f9829f6d4', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO dokumen VALUES ('019cac10-a938-72e3-8efb-b5ed83a632e6', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO dokumen VALUES ('019cac10-b108-75fe-a4de-b09399b99a12', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO isi_dokumen VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'rahasia:1:hZ6Tv8CueUOfFbHQl/CxCHdpgU44U0ES0WbG28T/113YRXnsEZ5BHSAJseQqfLpvQHWFgdTZajD3a8PbjAzSYBap/SS+mknamXE06nJTTUyD4r3Eln0wUpoeHcrtI7k+M17axxI5nsA=', 'ecafa5629eb4e75fefa82691beb894dacded1fc098ebb2f1f0a817efafd90b01.dok', 1000, '2026-03-02T01:00:00.000000Z', '2026-03-02T01:00:00.000000Z');
INSERT INTO isi_dokumen VALUES ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0000000000000000000000000000000000000000000000000000000000000000', '45c51c3709069b0e55b8623bb18facd23128ac3ea2b760edf8203174ff799e32.dok', 1000, '2026-03-02T01:00:00.000000Z', NULL);
INSERT INTO isi_dimusnahkan VALUES ('8dbe3f6db4341f9d451679553fbec969e84869809e91948aa4ce3c7b54b6469a.dok');
INSERT INTO delegasi_penilai VALUES ('019cac10-b8d8-72ff-8a00-a4a5d81e6d58', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO delegasi_penilai VALUES ('019cac10-c0a8-7532-86e8-1335cc3c4c3b', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO tim_kerja VALUES ('019cac10-c878-7629-92e8-ed978df39c16', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-72ce-a6df-70f5f41e8045', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tim_kerja VALUES ('019cac10-d048-751a-b055-1b61d28e4ad2', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO anggota_tim VALUES ('019cac10-d818-76b4-b7b9-ff4d707a22d1', 1, '019cac10-c878-7629-92e8-ed978df39c16', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO anggota_tim VALUES ('019cac10-dfe8-7635-b45d-5d71b4176055', 1, '019cac10-c878-7629-92e8-ed978df39c16', '0190a0b0-0000-7000-8000-000000000002', NULL, NULL, NULL);
INSERT INTO hari_libur VALUES ('019cac10-e7b8-7343-be35-7ae70af9b325', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO hari_libur VALUES ('019cac10-ef88-75b1-b2ff-c62616ed7da7', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO penandatangan VALUES ('019cac10-f758-760b-b34a-081daf223460', 1, 'drh', 'langsung', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penandatangan VALUES ('019cac10-ff28-732f-9bcf-029aa54a179d', 1, NULL, 'langsung', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO teks_surat VALUES ('019cac11-06f8-7554-8e7c-9e3a82d70bce', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO teks_surat VALUES ('019cac11-0ec8-76b7-b89c-38c097eb0ebf', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO daftar_simpanan VALUES ('019cac11-1698-772c-a64a-e4ec335b6f45', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO daftar_simpanan VALUES ('019cac11-1e68-71ea-aee8-cdf17b5ed21f', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2638-7775-b092-57d6bce59913', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2e08-765a-ada2-517a40411886', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penjelasan_mutu VALUES ('019cac11-35d8-740c-ac36-adeb6ac1936e', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penjelasan_mutu VALUES ('019cac11-3da8-730b-a2e9-74eb76e52ead', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pengingat_selesai VALUES ('019cac11-4578-759c-9321-1cb6d29561b4', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO pengingat_selesai VALUES ('019cac11-4d48-7100-a542-147b7bbf95b8', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', NULL, NULL, NULL);
INSERT INTO ketentuan_kantor VALUES ('019cac11-5518-720b-83e3-e4d3d885ca36', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO ketentuan_kantor VALUES ('019cac11-5ce8-743b-b5b6-49014720d469', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penggabungan VALUES ('019cac13-5ca0-7263-9465-5b4554802698', 1, '0190a0b0-0000-7000-8000-000000000004', '0190a0b0-0000-7000-8000-000000000007', 'siti', '2026-03-02T01:00:00.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', '', 'S-1/Sarjana', 40, '2026-01-15', 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', '', 0, NULL, 'PPPK Aktif', 'L', '1992-12-31', '2024-03-01', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', '', 0, NULL, '', '', NULL, NULL, 10, 1);
INSERT INTO bank_indikator VALUES ('019cac11-64b8-7244-8098-d9a64287b8be', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO bank_indikator VALUES ('019cac11-6c88-76ad-8444-5833b75fded2', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO templat_skp VALUES ('019cac11-7458-71b4-9a65-a6a63bfc5d61', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO templat_skp VALUES ('019cac11-7c28-7091-931b-9f8713d9cbca', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO capaian_organisasi VALUES ('019cac11-83f8-70c0-b43c-5828f88fe1ed', 1, '019cac0f-3a08-72ce-a6df-70f5f41e8045', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15');
INSERT INTO capaian_organisasi VALUES ('019cac11-8bc8-748f-8563-c09301a400f5', 1, '019cac0f-3a08-72ce-a6df-70f5f41e8045', 2022, 'bulan01', 'istimewa', NULL, NULL, NULL);
INSERT INTO penetapan_predikat VALUES ('019cac11-9398-7014-90c2-add032c680a5', 1, '019cac0f-3a08-72ce-a6df-70f5f41e8045', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_predikat VALUES ('019cac11-9b68-709e-be68-d08a86039f8e', 1, '019cac0f-3a08-72ce-a6df-70f5f41e8045', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kantor_dikenal VALUES ('019cac12-00f8-77ea-b3b7-dcf053104876', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kantor_dikenal VALUES ('019cac12-08c8-7546-b5f6-b8e9b78871aa', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pilihan_cetak VALUES ('019cac12-1098-73f2-bb5a-afb4d90ba68d', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pilihan_cetak VALUES ('019cac12-1868-7347-9bb3-61f1c38ce543', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO log_harian VALUES ('019cac11-a338-741e-8750-1ab75cab658c', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '08:00', '09:30', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO log_harian VALUES ('019cac11-ab08-7036-91c7-89e6d2090869', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO bimbingan_kinerja VALUES ('019cac11-b2d8-7152-9589-51c3e31877c7', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO bimbingan_kinerja VALUES ('019cac11-baa8-70d9-885c-cffc1007b960', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-c278-748a-8f1f-16e0a3693914', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-7152-9589-51c3e31877c7', '2026-01-15', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-ca48-7548-ae18-7048eed7268a', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-7152-9589-51c3e31877c7', NULL, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-d218-742b-aa2f-5b4bd0848206', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-7152-9589-51c3e31877c7', '2026-01-15', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-d9e8-7284-9805-d9ffae8bde54', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-7152-9589-51c3e31877c7', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO konversi_ak VALUES ('019cac11-e1b8-7790-86b1-a56240c8fbea', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', 'sangat_baik', 0, '18.75', '18.75', 'evaluasi', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO konversi_ak VALUES ('019cac11-e988-70d3-b0aa-2cda95b201a2', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, 'sangat_baik', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penetapan_ak VALUES ('019cac11-f158-763e-a7e1-891bf8b4979c', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_ak VALUES ('019cac11-f928-7090-ae47-d7a58253a749', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000500', 1, 'SKP-2026-0001', '0190a0b0-0000-7000-8000-000000000001', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'ditetapkan', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-01-15', 'sekar', '2026-01-15T02:30:00.000000Z', 'ratri', '2026-01-15T02:30:00.000000Z');
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000501', 1, 'SKP-2026-0002', '0190a0b0-0000-7000-8000-000000000004', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, NULL, 'draf', 'PEMERINTAH KABUPATEN TIRTA JAYA', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Tepat', 'Sigap', 0, '019cac0f-3a08-72ce-a6df-70f5f41e8045', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, NULL, NULL, 0, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac12-89b0-7401-bf2a-a0927498b565', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-8d98-7329-b8c9-19f875220e4f', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9180-7001-8f87-548041940111', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9568-7287-8986-732c9ea56074', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9950-7283-b33f-c9e19ae8f15f', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9d38-706f-9f4e-acbe740ed1a9', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a120-726d-ab56-4c45f9a57f09', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a508-7071-bf27-4a63a51a8ae7', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a8f0-758b-99a7-96db23a6a3a9', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-acd8-720f-8550-188daa627dd2', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b0c0-7097-91e9-401e8728b427', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b4a8-7727-acfb-96d3a97fb9bd', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b890-75e5-813c-ad7bd31a7ccb', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO rencana_aksi VALUES ('019cac12-dfa0-71b8-958e-77da4c428700', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000100100', 0, 'Menyusun laporan', 'Laporan');
INSERT INTO rencana_aksi VALUES ('019cac12-e770-7779-aac7-964493c434ca', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', NULL, 1, 'Menyusun laporan', NULL);
INSERT INTO rencana_aksi_target VALUES ('019cac12-ef40-719f-a8a4-7b75993139c6', 1, '0190a0b0-0000-7000-8000-000000000500', '019cac12-dfa0-71b8-958e-77da4c428700', 'tw1', '1');
INSERT INTO kesepakatan VALUES ('019cac12-f710-7553-adfe-370e43f7652c', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 0, 'usul', 'pegawai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', NULL);
INSERT INTO kesepakatan VALUES ('019cac12-fee0-72b9-827d-9e76c1944a7d', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 1, 'sepakat', 'penilai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', 'Wajar');
INSERT INTO adendum_skp VALUES ('019cac13-06b0-703f-881d-b1a01f63d4d2', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'Mutasi', 'siti', '2026-03-02T01:00:00.000000Z', '{}');
INSERT INTO bukti_kinerja VALUES ('019cac13-0e80-77ba-8136-a5fe3f2197b3', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'pindaian', 'Laporan', 'Map 1', '019cac10-a938-72e3-8efb-b5ed83a632e6', '2026-01-15');
INSERT INTO bukti_kinerja VALUES ('019cac13-1650-7051-8c56-28fe914cdd3b', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'fisik', 'Laporan', NULL, NULL, NULL);
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-1e20-7673-b8ee-461949a7c55d', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', 'Baik', 'baik');
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-25f0-7331-80df-cb377c86eb1d', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', NULL, '2026-01-15', 'Baik', NULL);
INSERT INTO matriks_sel VALUES ('019cac13-2dc0-70ba-b80a-4abfa0ec5731', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 0, 'Laporan bulanan', '0190a0b0-0000-7000-8000-000000010001');
INSERT INTO matriks_sel VALUES ('019cac13-3590-73b4-ba7c-4d72df7de766', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 1, 'Laporan bulanan', NULL);
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
PRAGMA user_version = 5;
