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
INSERT INTO meta VALUES ('berkas_kunci', '5280e4f95be4a65ec238331f80f51df60e017a258c2cf1c4c7f4ea83ed04bb6b');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:03.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('kunci_tanda', 'ddf85d307b029088af86594c2c10d36ba1db7292f2ef4aa7356b2d2ef4d660a8');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO meta VALUES ('ringkasan_pada', '2026-03-02');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-41d8-724f-b80e-b0626cfe11e0', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4', 'bulanan');
INSERT INTO unit_kerja VALUES ('019cac0f-3a08-708e-88cf-80099c327acd', 2, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB', '2026-01-15');
INSERT INTO unit_kerja VALUES ('019cac0f-41d8-76b5-a1f4-c840db3ef877', 1, 'Subbagian Umum', '019cac0f-3a08-708e-88cf-80099c327acd', NULL, NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac12-2808-71d0-a539-aad5994b8822', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-2fd8-75f1-8f21-92cfc50f95bd', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-37a8-70b3-a8b8-863e06f14ff9', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac13-7fc8-7446-8c8d-018aba8dc3ab', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-708e-88cf-80099c327acd', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-708e-88cf-80099c327acd', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3a08-708e-88cf-80099c327acd', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-6118-7688-94ec-b7badc512b45', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati', 'Reguler', 3186600, 'PP 5/2024');
INSERT INTO riwayat_golongan VALUES ('019cac0f-68e8-701f-8c58-6634cd4bef68', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-70b8-7203-8718-058dd9fb268b', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15', 'Bupati', 'plt', '2026-01-15', 'Ahli Muda', 9, '2026-01-15', '821/3');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-7888-759f-8296-84e4c66e4562', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8058-701c-883a-d185b40b098c', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1', '2026-01-15', 'Tirta Jaya', 'Prof. Sri', 'Dr.', 'S.E.');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8828-739c-99eb-361a6dc1f9d1', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8ff8-7128-bd37-394335e15520', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026', '2026-01-15');
INSERT INTO pelatihan VALUES ('019cac0f-97c8-704d-a4d3-534082736959', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9f98-7755-ae26-d50e0b462c3e', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-a768-71b7-85c5-53fdade25ffa', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac12-4b30-75e2-9f9a-c114637eb394', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac12-4f18-705e-b0ca-e7b6c8ef1456', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac12-56e8-771b-8c51-b21b3f90b5c1', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac12-5ad0-779d-a152-4a06185a1496', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-5eb8-74a3-a597-c1c2655e35b4', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac12-62a0-761b-b7fc-1632e784d50d', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac12-6688-702f-84d1-a1754c4c3069', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac12-6e58-7183-bbca-2d3ab88e01f6', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7240-764e-b213-675eacae87f4', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7628-72b3-ac61-2383036e4321', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7a10-7229-afc9-b99724f319f7', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-7df8-7423-8daa-79c7e7713772', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac12-c448-77b0-bd6f-b3612a3dce92', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-c830-71de-9656-7fbad8f8b458', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-cc18-7429-acaf-1357ea126d3c', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d000-7434-b1b8-07693a2a1d8a', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d3e8-776e-a543-589aad727179', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-d7d0-727a-8cad-0a8cdd979b91', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-45c0-716c-a5bd-ce8e4f708818', '019cac0f-3a08-765f-8459-fb0d583d09a8', 'kantor', '019cac0f-41d8-724f-b80e-b0626cfe11e0', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:06.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (10, '019cac0f-5d30-739e-b6ac-ed0a878cff9f', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (100, '019cac12-1c50-734c-b9e3-cf5e9ce65a7e', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pilihan_cetak', '019cac12-1868-7500-a69d-156c40b6da1c', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (101, '019cac12-2bf0-705f-807c-13036da7ad8d', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'nomor_dokumen', '019cac12-2808-71d0-a539-aad5994b8822', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (102, '019cac12-33c0-7324-b3af-69228b9eb451', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'nomor_dokumen', '019cac12-2fd8-75f1-8f21-92cfc50f95bd', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (103, '019cac12-3b90-7335-ae33-2ae0c920ee41', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'nomor_dokumen', '019cac12-37a8-70b3-a8b8-863e06f14ff9', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (104, '019cac12-3f78-726c-8049-9c3e00153a49', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"adendum_ke":[null,0],"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (105, '019cac12-3f78-726c-8049-9c3ee30277e4', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"adendum_ke":[null,0],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"jenis":[null,"ja_jf"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"sebagai":[null,""],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (106, '019cac12-4360-75f8-b9d2-bcc2542fa721', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"klasifikasi":[null,"individu"],"penugasan_dari":[null,""],"perspektif":[null,"anggaran"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (107, '019cac12-4360-75f8-b9d2-bcc269f24447', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (108, '019cac12-4360-75f8-b9d2-bcc2b60334cd', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (109, '019cac12-4360-75f8-b9d2-bcc3345e69d0', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (11, '019cac0f-6500-7280-8fed-ed42f0db200a', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_golongan', '019cac0f-6118-7688-94ec-b7badc512b45', 'insert', '{"dasar":[null,"PP 5/2024"],"gaji_pokok":[null,3186600],"golongan":[null,"III/c"],"jenis_kp":[null,"Reguler"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (110, '019cac12-4360-75f8-b9d2-bcc3edd15bab', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (111, '019cac12-4748-72f1-b9f3-2bd8d9520ba1', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (112, '019cac12-4748-72f1-b9f3-2bd94244d910', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (113, '019cac12-4748-72f1-b9f3-2bda3ab11a3a', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (114, '019cac12-4748-72f1-b9f3-2bdb24332cff', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (115, '019cac12-4748-72f1-b9f3-2bdb3d056ee5', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (116, '019cac12-4748-72f1-b9f3-2bdb89b38b91', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (117, '019cac12-4748-72f1-b9f3-2bdc80cb34c1', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (118, '019cac12-4748-72f1-b9f3-2bdc9425723c', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (119, '019cac12-4748-72f1-b9f3-2bdd3c47395c', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (12, '019cac0f-6cd0-72a0-ab7c-97dc2b8238d9', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_golongan', '019cac0f-68e8-701f-8c58-6634cd4bef68', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (120, '019cac12-4748-72f1-b9f3-2bddfcfeb830', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (121, '019cac12-4748-72f1-b9f3-2bde8461f8e8', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (122, '019cac12-4748-72f1-b9f3-2bde933955fb', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (123, '019cac12-5300-7635-a7a1-a37222ada928', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_perilaku', '019cac12-4b30-75e2-9f9a-c114637eb394', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (124, '019cac12-5300-7635-a7a1-a3722e22775d', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_perilaku', '019cac12-4f18-705e-b0ca-e7b6c8ef1456', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (125, '019cac12-6a70-7758-a31e-223d80bed6b3', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_lampiran', '019cac12-56e8-771b-8c51-b21b3f90b5c1', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (126, '019cac12-6a70-7758-a31e-223dde2cb9f6', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_lampiran', '019cac12-5ad0-779d-a152-4a06185a1496', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (127, '019cac12-6a70-7758-a31e-223e0c8e3345', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_lampiran', '019cac12-5eb8-74a3-a597-c1c2655e35b4', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (128, '019cac12-6a70-7758-a31e-223e87726685', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_lampiran', '019cac12-62a0-761b-b7fc-1632e784d50d', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (129, '019cac12-6a70-7758-a31e-223f1f29c360', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'skp_lampiran', '019cac12-6688-702f-84d1-a1754c4c3069', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (13, '019cac0f-74a0-761b-975a-f26191047818', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_jabatan', '019cac0f-70b8-7203-8718-058dd9fb268b', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"Ahli Muda"],"kelas":[null,9],"nomor_pelantikan":[null,"821/3"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"penugasan":[null,"plt"],"sampai":[null,"2026-01-15"],"tanggal_pelantikan":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (130, '019cac12-81e0-7698-9b95-bf2d49392509', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-6e58-7183-bbca-2d3ab88e01f6', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (131, '019cac12-81e0-7698-9b95-bf2dbbd36baa', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-7240-764e-b213-675eacae87f4', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (132, '019cac12-81e0-7698-9b95-bf2e36f4e2d1', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-7628-72b3-ac61-2383036e4321', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (133, '019cac12-81e0-7698-9b95-bf2ecac898be', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-7a10-7229-afc9-b99724f319f7', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (134, '019cac12-81e0-7698-9b95-bf2f91411b84', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-7df8-7423-8daa-79c7e7713772', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (135, '019cac12-85c8-75d0-a313-19b24bdff46a', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"adendum_ke":[null,0],"alasan_hasil_kerja":[null,"Tepat"],"alasan_perilaku":[null,"Sigap"],"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (136, '019cac12-85c8-75d0-a313-19b2f296eddd', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"adendum_ke":[null,0],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (137, '019cac12-bc78-7184-bbdd-6fc5009586fd', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-89b0-7021-ac98-47fe5906e4d4', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (138, '019cac12-bc78-7184-bbdd-6fc5842b82e6', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-8d98-708f-a0f8-44818157b925', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (139, '019cac12-bc78-7184-bbdd-6fc672cf79e3', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-9180-7661-a185-497b0bdf4889', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (14, '019cac0f-7c70-7458-85bc-abfac4c869c7', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_jabatan', '019cac0f-7888-759f-8296-84e4c66e4562', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (140, '019cac12-bc78-7184-bbdd-6fc755f0dced', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-9568-705e-baf9-bb124a663c59', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (141, '019cac12-bc78-7184-bbdd-6fc7b551783b', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-9950-71f1-83ec-1f12eaf9886a', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (142, '019cac12-bc78-7184-bbdd-6fc7c954ffaf', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-9d38-7403-9b4a-2377bc64fd29', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (143, '019cac12-bc78-7184-bbdd-6fc86582d043', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-a120-74c3-bc93-e3e287e64e71', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (144, '019cac12-bc78-7184-bbdd-6fc9011a86f3', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-a508-72f9-8d76-078c896709eb', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (145, '019cac12-bc78-7184-bbdd-6fc973c11669', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-a8f0-76d7-b709-1b073071fdbe', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (146, '019cac12-bc78-7184-bbdd-6fca564a8408', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-acd8-7649-9928-623becb0c9e3', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (147, '019cac12-bc78-7184-bbdd-6fca968775e6', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-b0c0-738e-a25c-349410344bd5', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (148, '019cac12-bc78-7184-bbdd-6fcaa840127f', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-b4a8-7222-bd53-944460447d8e', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (149, '019cac12-bc78-7184-bbdd-6fcb762a4702', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_realisasi', '019cac12-b890-7050-a9b7-62e9b0a3e04a', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (15, '019cac0f-8440-7639-9430-ac1e631d9877', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_pendidikan', '019cac0f-8058-701c-883a-d185b40b098c', 'insert', '{"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"Dr."],"kepala_sekolah":[null,"Prof. Sri"],"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tanggal_ijazah":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (150, '019cac12-c060-74b8-81f6-94710e65b17d', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (151, '019cac12-c060-74b8-81f6-9471e238282d', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (152, '019cac12-c060-74b8-81f6-9471f2544b70', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (153, '019cac12-c060-74b8-81f6-9472dd7c64ba', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (154, '019cac12-c060-74b8-81f6-947372a6c5d5', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (155, '019cac12-c060-74b8-81f6-947429b2f9cd', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (156, '019cac12-dbb8-76c1-9231-bd069b5ddccf', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-c448-77b0-bd6f-b3612a3dce92', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (157, '019cac12-dbb8-76c1-9231-bd078308ba96', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-c830-71de-9656-7fbad8f8b458', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (158, '019cac12-dbb8-76c1-9231-bd07e9aa7d9f', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-cc18-7429-acaf-1357ea126d3c', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (159, '019cac12-dbb8-76c1-9231-bd0896de8da6', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-d000-7434-b1b8-07693a2a1d8a', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (16, '019cac0f-8c10-7410-87f6-6aef38054340', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_pendidikan', '019cac0f-8828-739c-99eb-361a6dc1f9d1', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (160, '019cac12-dbb8-76c1-9231-bd08b810d864', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-d3e8-776e-a543-589aad727179', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (161, '019cac12-dbb8-76c1-9231-bd090b64b29c', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'pihak_dokumen', '019cac12-d7d0-727a-8cad-0a8cdd979b91', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (162, '019cac12-e388-77e6-a93b-6c3a507660cd', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'rencana_aksi', '019cac12-dfa0-75a1-a333-6c9df14fdf6c', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"keluaran":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (163, '019cac12-eb58-7405-9ee8-1c859913d630', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'rencana_aksi', '019cac12-e770-7444-b0c0-ac1e866b7d19', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"uraian":[null,"Menyusun laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (164, '019cac12-f328-7084-a5b5-65ba83a2692f', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'rencana_aksi_target', '019cac12-ef40-71d4-8268-528aef6cdabe', 'insert', '{"periode":[null,"tw1"],"rencana_aksi_id":[null,"019cac12-dfa0-75a1-a333-6c9df14fdf6c"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"1"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (165, '019cac12-faf8-7114-9a25-c700aec91a76', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'kesepakatan', '019cac12-f710-73e7-bd0a-ca5ccb6c058a', 'insert', '{"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"usul"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"pegawai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (166, '019cac13-02c8-737b-b921-e3b133a314f0', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'kesepakatan', '019cac12-fee0-72e6-9106-b8c267df618f', 'insert', '{"alasan":[null,"Wajar"],"aspek":[null,"Kuantitas"],"indikator":[null,"Jumlah laporan"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"langkah":[null,"sepakat"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"peran":[null,"penilai"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"target":[null,"4 Laporan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (167, '019cac13-0a98-740c-bb0d-aacfa68cde37', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'adendum_skp', '019cac13-06b0-76e0-9907-241b9f4497d3', 'insert', '{"alasan":[null,"Mutasi"],"isi":[null,"{}"],"ke":[null,1],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (168, '019cac13-1268-76fc-ba1d-623f1fbcbaf5', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'bukti_kinerja', '019cac13-0e80-74db-9773-493851de8b43', 'insert', '{"dokumen_id":[null,"019cac10-a938-7100-a639-cef2d391435a"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"pindaian"],"letak":[null,"Map 1"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (169, '019cac13-1a38-774a-842f-df686d5ef17d', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'bukti_kinerja', '019cac13-1650-7774-9545-a654d305f63f', 'insert', '{"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"jenis":[null,"fisik"],"nama":[null,"Laporan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (17, '019cac0f-93e0-7562-8fd8-cabb90958511', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pelatihan', '019cac0f-8ff8-7128-bd37-394335e15520', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (170, '019cac13-2208-727e-89d1-2dd2cb755d22', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'umpan_balik_berkelanjutan', '019cac13-1e20-7205-b0ac-d842fbca9496', 'insert', '{"pemberi":[null,"Pimpinan"],"pemberi_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanda":[null,"baik"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (171, '019cac13-29d8-750e-9517-75a1cc2e453f', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'umpan_balik_berkelanjutan', '019cac13-25f0-713a-9a96-6c3a34f74826', 'insert', '{"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"tanggal":[null,"2026-01-15"],"teks":[null,"Baik"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (172, '019cac13-31a8-77e1-be8e-3293d62dc332', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'matriks_sel', '019cac13-2dc0-715d-9d76-489eb87a0b22', 'insert', '{"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (173, '019cac13-3978-728a-ab43-9a22a1d434a4', '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'matriks_sel', '019cac13-3590-7375-a241-39799c0c3105', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan bulanan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (174, '019cac13-4918-728b-acac-a91cd286582f', '019cac13-3d60-7599-b9ef-f3dbb066a621', 'pembatasan', '019cac13-4530-722d-b57a-1cd350f009dd', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (175, '019cac13-50e8-7103-95f7-a434ca48e747', '019cac13-3d60-7599-b9ef-f3dbb066a621', 'pembatasan', '019cac13-4d00-7026-9277-10787e62cbcd', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (176, '019cac13-58b8-7461-98e8-04692e17ebdb', '019cac13-3d60-7599-b9ef-f3dbb066a621', 'cetakan', '019cac13-54d0-7393-8eb1-27a423828a2a', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (177, '019cac13-6088-77d6-af26-1593232b7630', '019cac13-3d60-7599-b9ef-f3dbb066a621', 'penggabungan', '019cac13-5ca0-770c-a4cb-90262f6b030b', 'insert', '{"asal_id":[null,"0190a0b0-0000-7000-8000-000000000007"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (178, '019cac13-6858-7752-a2ca-9a6a82d13012', '019cac13-3d60-7599-b9ef-f3dbb066a621', 'aturan_retensi', '019cac13-6470-7456-bdc7-ddd66ab04d4d', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (179, '019cac13-7028-7753-a4d2-253239c0f821', '019cac13-3d60-7599-b9ef-f3dbb066a621', 'aturan_retensi', '019cac13-6c40-72e6-a817-ff97373bb1f5', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (18, '019cac0f-9bb0-77a0-9831-438a69bece6a', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pelatihan', '019cac0f-97c8-704d-a4d3-534082736959', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (180, '019cac13-7410-7359-8936-62ace78a36cd', '019cac13-3d60-7599-b9ef-f3dbb066a621', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:04:29.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (181, '019cac13-83b0-712b-9a10-f9cdd28db89a', '019cac13-77f8-7497-b8f2-7cf88cc70413', 'nomor_dokumen', '019cac13-7fc8-7446-8c8d-018aba8dc3ab', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (182, '019cac13-8b80-7146-9b14-bc660c126d12', '019cac13-77f8-7497-b8f2-7cf88cc70413', 'pemusnahan', '019cac13-8798-7501-b3b5-69068302f32b', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (183, '019cac13-9350-7517-9e2e-ea0e008d68df', '019cac13-77f8-7497-b8f2-7cf88cc70413', 'pemusnahan', '019cac13-8f68-7015-bd53-225fffccbe8c', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (184, '019cac13-9738-7416-b77a-09d387162158', '019cac13-77f8-7497-b8f2-7cf88cc70413', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (185, '019cac13-9f08-7448-bd6c-75a4a165b96c', '019cac13-77f8-7497-b8f2-7cf88cc70413', 'jejak_dimusnahkan', '019cac13-9b20-77fc-994a-9669baf159a8', 'insert', '{"digest":[null,"d3a742debad791be1d4df0fb144f25f228a67331983141bf206415150701e103"],"hash":[null,"9a763a71392c26c8784e031fadc4ac762bd7a7613aaed01c2711e84e28f87cd7"],"pemusnahan_id":[null,"019cac13-8f68-7015-bd53-225fffccbe8c"],"seq":[null,4]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (186, '019cac13-a6d8-72af-ba01-09383e79afc1', '019cac13-77f8-7497-b8f2-7cf88cc70413', 'pemusnahan_rincian', '019cac13-a2f0-748f-8557-b05bf9873870', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac13-8f68-7015-bd53-225fffccbe8c"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd"]}', 'uji', '2026-03-02T01:04:44.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (19, '019cac0f-a380-72bf-a841-c029f7b70db8', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penugasan_penilai', '019cac0f-9f98-7755-ae26-d50e0b462c3e', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (2, '019cac0f-3620-7424-826b-b6fb82fda903', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kantor', '019cac0f-41d8-724f-b80e-b0626cfe11e0', 'update', '{"alamat":[null,"Jl. Melati 1"],"jenis_periode":[null,"bulanan"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (20, '019cac0f-ab50-708d-9eb4-6aa6af6dcbbf', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penugasan_penilai', '019cac0f-a768-71b7-85c5-53fdade25ffa', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (21, '019cac0f-b320-7533-8d81-90511137aa86', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_unit', '019cac0f-af38-70b9-b36f-6b54ffacbbf9', 'insert', '{"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"induk_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"perubahan":[null,"bentuk"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (22, '019cac0f-baf0-76a9-b98e-b9ab558a0fd4', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_unit', '019cac0f-b708-730b-b526-7299ba18db1c', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (23, '019cac0f-c2c0-77dc-b164-589b25fd8ed8', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'formasi', '019cac0f-bed8-731e-9dc3-f7a1ae3673e4', 'insert', '{"bup":[null,50],"eselon":[null,"xxxxxxxx"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"kebutuhan":[null,0],"kelas":[null,1],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (24, '019cac0f-ca90-7088-9bb3-e2f27f1a6d53', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'formasi', '019cac0f-c6a8-7665-b5aa-1d5671f78c81', 'insert', '{"jenis_jabatan":[null,"struktural"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (25, '019cac0f-d260-7584-932c-fbf7d9c4fc0e', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_pengangkatan', '019cac0f-ce78-77a8-88bc-0113d17c1073', 'insert', '{"gaji":[null,0],"golongan":[null,"xxxxxxxx"],"jenis":[null,"cpns"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (26, '019cac0f-da30-7216-babd-4c68a90efafa', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'riwayat_pengangkatan', '019cac0f-d648-734b-bb5c-746b58002b95', 'insert', '{"jenis":[null,"cpns"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (27, '019cac0f-e200-7004-a657-cfe3bb1a9c41', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'peninjauan_masa_kerja', '019cac0f-de18-75ef-8f28-ad241aa75ff1', 'insert', '{"bulan":[null,0],"jenis":[null,"tambah"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"],"tahun":[null,0],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (28, '019cac0f-e9d0-7105-a8e9-618eea4d8cb1', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'peninjauan_masa_kerja', '019cac0f-e5e8-74f2-9c61-f5ca5ab70b43', 'insert', '{"jenis":[null,"tambah"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (29, '019cac0f-f1a0-7691-8d1c-3879f952dd35', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'keluarga', '019cac0f-edb8-713a-bacc-d7f7641d8d43', 'insert', '{"hubungan":[null,"pasangan"],"jenis_kelamin":[null,"L"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nik":[null,"xxxxxxxxxxxxxxxx"],"nomor_akta":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pekerjaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_anak":[null,"AK"],"tanggal_lahir":[null,"2026-01-15"],"tanggal_nikah":[null,"2026-01-15"],"tempat_lahir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tertanggung":[null,"ya"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (3, '019cac0f-3df0-7246-9d55-7a2d458cdbc4', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'unit_kerja', '019cac0f-3a08-708e-88cf-80099c327acd', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (30, '019cac0f-f970-7460-8181-0de48ab89381', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'keluarga', '019cac0f-f588-7451-b3ff-69fc2eade4b2', 'insert', '{"hubungan":[null,"pasangan"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (31, '019cac10-0140-754e-b625-701b8e1c104a', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kgb', '019cac0f-fd58-71c4-8555-3e287dfc55c6', 'insert', '{"gaji_baru":[null,0],"gaji_lama":[null,0],"golongan":[null,"xxxxxxxx"],"mk_bulan":[null,0],"mk_tahun":[null,0],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal_surat":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (32, '019cac10-0910-7289-9f3e-904870e22d26', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kgb', '019cac10-0528-767f-baf2-075fe76ceb7c', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (33, '019cac10-10e0-7142-be53-67b539cd351b', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'cuti', '019cac10-0cf8-71f5-8d1e-20887892e74a', 'insert', '{"alamat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"keputusan":[null,"diajukan"],"lama":[null,0],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"hari"],"selesai":[null,"2026-01-15"],"tanggal_ajuan":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"],"telepon":[null,"xxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (34, '019cac10-18b0-7613-b106-9481dd377e86', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'cuti', '019cac10-14c8-714c-8f4e-f91a18b4f96a', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (35, '019cac10-2080-71fa-be02-5e625f94e388', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'saldo_cuti', '019cac10-1c98-72ec-82e2-bad7008de62e', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (36, '019cac10-2850-768a-835e-4d51dc1ebad3', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'saldo_cuti', '019cac10-2468-7169-8a32-e872199bc335', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (37, '019cac10-3020-72eb-a4ae-b61ba3c9cd0d', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penghargaan', '019cac10-2c38-71c8-af9b-417272322faa', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pemberi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1950],"tanggal_sk":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (38, '019cac10-37f0-7222-8a74-1fcfb6938833', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penghargaan', '019cac10-3408-70d4-9271-17767d5ea93a', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (39, '019cac10-3fc0-721b-8cc0-cb6c58255248', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'tugas_belajar', '019cac10-3bd8-728e-ba90-c82c9e62fac2', 'insert', '{"jenis":[null,"tugas"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiayaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sekolah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tingkat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (4, '019cac0f-45c0-7052-8b81-9006bc20788c', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'unit_kerja', '019cac0f-41d8-76b5-a1f4-c840db3ef877', 'insert', '{"induk_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (40, '019cac10-4790-70d7-8efa-34d32237b554', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'tugas_belajar', '019cac10-43a8-7705-a15a-84bd38b8191a', 'insert', '{"jenis":[null,"tugas"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (41, '019cac10-4f60-7500-9148-34335d211055', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penilaian_lama', '019cac10-4b78-7692-9f9c-5f2d68b8ebf8', 'insert', '{"hasil_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"dp3"],"mulai":[null,"2026-01-15"],"nilai":[null,"xxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nip":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"perilaku":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"predikat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"sumber_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1980],"unit_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (42, '019cac10-5730-70c5-ae62-aa30a928cb33', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penilaian_lama', '019cac10-5348-765d-bdf1-16e57d42c51a', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tahun":[null,1980]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (43, '019cac10-5f00-7270-bf50-dea59621ccdf', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'organisasi', '019cac10-5b18-70a9-837a-1e24534f7e44', 'insert', '{"kedudukan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"masa":[null,"slta"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pimpinan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun_mulai":[null,1950],"tahun_selesai":[null,1950],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (44, '019cac10-66d0-76c9-addf-1614e6f17859', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'organisasi', '019cac10-62e8-73cd-91f2-666c9f2bfe1b', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (45, '019cac10-6ea0-73bf-931a-6b03d5d879e7', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kunjungan_ln', '019cac10-6ab8-7787-9da9-f337cb4e7dcf', 'insert', '{"mulai":[null,"2026-01-15"],"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiaya":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tujuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (46, '019cac10-7670-762f-a073-cd4d3065616e', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kunjungan_ln', '019cac10-7288-70b4-ab30-7ef48923a1a6', 'insert', '{"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (47, '019cac10-7e40-76b0-8b49-d7108ed04b59', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'hukuman_disiplin', '019cac10-7a58-72a6-9891-09d701f677d5', 'insert', '{"alasan":[null,"rahasia:1:e1RUP+hOzlnayedMCZV7Y3rluXVTvlMk4wBumwzDhj9mGvbYY4QEdK2lNjEYbFNg++76LCNvUFzEwKqCGqQUxc0G9mltPqvVXP8Bqy/TjeHS0WEsCFj5U+B95QhMnLo/NrT6utb1l1Y="],"dasar":[null,"rahasia:1:vrHYvgLCUnaIMwPPYw11dPfthN7RNAYhIi0jXgpv5nN0DNhXWKPOHRYMlxo7mTF63QS3Ktb0VRz8gekRLlG70zsha8morQaCSK2VidppJ+GfN9p8manLQh9iwrCYIuWA3TFDTjQpuSs="],"jenis":[null,"rahasia:1:QgDfgNLwETv46UVNa68W/l4qMmMjhxGBSQMoTiESOSW3e8qYGHyUDcISQeGYC7lE1PvM6G1GJke2crOpL6oOffoZh8JMItCZOqDOAufzdilpl5osAYpPapypXHnm8bvVpbu6vhNSqGM="],"nomor_sk":[null,"rahasia:1:uMure94uQNDnwYEcjVqNoKhsxwpcTvhFOyjPuqp+U1wlbS0ZQ3tUNuQvM5DwzMUf+mr064fzrYWHwcvcnsCCocjl0k05+OowgWpeAhYHlmObeL3uKAckzlGdHGVmP8KYdc3gHJP0MQ8="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"rahasia:1:p1OY1JntrGpigK0Qh1e5Ngw5wpVL58VAQwKYfvzFVwtxe/vvld8hnFkFbEk0tDIZZi5W0RL7sxAjpfrjfFMrg7LNPW5eoDoPocMGI0/cdEsEqg7+AaK4o9pevF7iyvOxns52p+Sxt+s="],"selesai":[null,"rahasia:1:7XTqloVqEbfd81OaLKp2aE6Srih4fM4ZN/riXzva1BtsfUGKqhuTcd9K4hA0+gAAlfM="],"tanggal_catat":[null,"2026-01-15"],"tanggal_sk":[null,"rahasia:1:ZUhz0IRvxgwTN9pJorNAwLtzYJRgc45Xa+QXGHs1WsgIy/gtPcS1ed69xzulXBSEvf8="],"tingkat":[null,"rahasia:1:kQ5kIeHQ5bQV4d4F0yp4XTyGep/6bHH3crQR66cjtTrySR3+8Yl17NLi2Lldgg=="],"tmt":[null,"rahasia:1:Ks7NaIeDz+6K6Huc6jvrPcLeyrt34dIlgtHhMA+Y5YRM0IGmqw8B680bynZcNJ+augQ="]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (48, '019cac10-8610-73a9-8095-fde92c07cfd5', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'hukuman_disiplin', '019cac10-8228-7299-bc57-55ccb6bceeaf', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_catat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (49, '019cac10-8de0-7535-a4fd-14cfa57b25c5', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kesehatan', '019cac10-89f8-7556-80fd-fd039de9ca2a', 'insert', '{"keadaan":[null,"rahasia:1:EXI0ie5XNLBD7BTlphTGge8VXtZep0Jas4R8j68luBvt31kzL16xPKvBniyEiQOcT5DQ0W4J9nZESClCs/L18Y2VHlkB8NT2zge7dNC4WY4nOhxvFtHo/DSTZL/PLX9tDjbbfJxUOfs="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"surat":[null,"rahasia:1:DQhVeOrjT/rqde4KPJKXJz839oOyKL5OwlifA8hgMJpQbCfDsrwinWs7W4zLUyINZPCi4DqNfNQFUpMV6LdnNgcEw5sHdyHdRXy0ppKLew0oHnP10qNupPtIdSjI9oSivC+cGzGZlCU="],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (5, '019cac0f-49a8-7564-9da6-872dd0d665e5', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'unit_kerja', '019cac0f-3a08-708e-88cf-80099c327acd', 'update', '{"ditutup":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (50, '019cac10-95b0-715b-9e67-9f105f19cdb2', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kesehatan', '019cac10-91c8-7158-a300-20e05985c20f', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (51, '019cac10-9d80-76f6-90c5-e4490b1a65fe', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'catatan', '019cac10-9998-7295-8f49-ede62bda97ea', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (52, '019cac10-a550-70c5-866e-b471724916e4', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'catatan', '019cac10-a168-751d-a636-2376b8c712dd', 'insert', '{"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (53, '019cac10-ad20-7024-bf15-f534e7432822', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'dokumen', '019cac10-a938-7100-a639-cef2d391435a', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"halaman":[null,0],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"media":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama_berkas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rekaman_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rekaman_jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"],"ukuran":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (54, '019cac10-b4f0-7694-9c6b-655c912c888c', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'dokumen', '019cac10-b108-70a0-acb9-5eb98ac305ac', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (55, '019cac10-bcc0-7716-9424-ecedbf72ad1f', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'delegasi_penilai', '019cac10-b8d8-77d2-8018-fabec984b429', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sampai":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (56, '019cac10-c490-74b1-bb65-e97ff6859ec3', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'delegasi_penilai', '019cac10-c0a8-7287-b9b6-3de32bb8d139', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (57, '019cac10-cc60-7625-999f-ed2d319a2f13', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'tim_kerja', '019cac10-c878-7500-a1c5-bf830f90863d', 'insert', '{"ketua_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (58, '019cac10-d430-749a-98ea-f34dbb005f76', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'tim_kerja', '019cac10-d048-74a6-8bed-4ea5298e7a1d', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (59, '019cac10-dc00-7116-ab35-c7989151118f', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'anggota_tim', '019cac10-d818-75f6-b0ce-6135f09a3489', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tim_kerja_id":[null,"019cac10-c878-7500-a1c5-bf830f90863d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (6, '019cac0f-4d90-74f8-ac15-c7f3d0a02351', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (60, '019cac10-e3d0-7508-9943-cb75a84cd16b', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'anggota_tim', '019cac10-dfe8-72bb-a953-b804d247bdbb', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tim_kerja_id":[null,"019cac10-c878-7500-a1c5-bf830f90863d"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (61, '019cac10-eba0-75ab-90ac-9b6a44c92afe', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'hari_libur', '019cac10-e7b8-7652-b1a3-6a17ac0c6c90', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (62, '019cac10-f370-74d7-a893-822471567b4f', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'hari_libur', '019cac10-ef88-735a-acb7-3d785aa8a1ca', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (63, '019cac10-fb40-7203-bcff-3e205d4b84f0', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penandatangan', '019cac10-f758-7038-8290-f8959e0466ea', 'insert', '{"atas_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"cara":[null,"langsung"],"formulir":[null,"drh"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"melalui":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pejabat_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (64, '019cac11-0310-7262-96fa-7414a396fe7a', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penandatangan', '019cac10-ff28-7781-a41d-096276507d3c', 'insert', '{"cara":[null,"langsung"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (65, '019cac11-0ae0-76d7-aa58-2f541883b0cd', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'teks_surat', '019cac11-06f8-73ad-9b43-69160ad9788b', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berlaku_dari":[null,"2026-01-15"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (66, '019cac11-12b0-77ab-92d8-b46bcc25e7d0', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'teks_surat', '019cac11-0ec8-70b5-86eb-edc0209a9b18', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (67, '019cac11-1a80-7339-8231-4de33b1341b1', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'daftar_simpanan', '019cac11-1698-74cb-9073-f1e8d2fda2ca', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemilik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (68, '019cac11-2250-70df-9ab2-2974a7d299c3', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'daftar_simpanan', '019cac11-1e68-721c-9587-489d368c645a', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (69, '019cac11-2a20-7387-a40c-45b0e77f40ad', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'tata_letak_impor', '019cac11-2638-74a3-b220-16c2689f6a68', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (7, '019cac0f-5178-7663-8228-a3e937eae9ee', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (70, '019cac11-31f0-73ce-a31c-444cbfb5333c', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'tata_letak_impor', '019cac11-2e08-77ab-ad01-57404b04b1e5', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (71, '019cac11-39c0-7276-bc91-422cfe3ab0d2', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penjelasan_mutu', '019cac11-35d8-7245-b7ff-650c1fc014a6', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kolom":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (72, '019cac11-4190-71ec-b0c5-17e904f6e979', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penjelasan_mutu', '019cac11-3da8-775c-b1a4-87a364213b5b', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (73, '019cac11-4960-717a-a7be-aef7a5e18c26', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pengingat_selesai', '019cac11-4578-74ab-b4bc-626c0f233c35', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (74, '019cac11-5130-71ee-a315-9baf55d8b0fb', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pengingat_selesai', '019cac11-4d48-736b-9af4-5d62f2e9d942', 'insert', '{"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (75, '019cac11-5900-7613-ae1e-ab5ace477fbf', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'ketentuan_kantor', '019cac11-5518-7284-b087-cc4ca4a996b0', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (76, '019cac11-60d0-762f-9080-29a2fa715277', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'ketentuan_kantor', '019cac11-5ce8-71d2-9d6a-d9ca06b8dc85', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (77, '019cac11-68a0-71c3-ad41-f209fa5b89d9', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'bank_indikator', '019cac11-64b8-722f-a628-3afec178c3c9', 'insert', '{"aspek":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"target":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (78, '019cac11-7070-70f9-aa8e-1e9a0205a5e5', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'bank_indikator', '019cac11-6c88-7351-b3a2-0ddd92af1f43', 'insert', '{"indikator":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rhk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (79, '019cac11-7840-7482-b7c4-2fd4b3265164', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'templat_skp', '019cac11-7458-70cf-a1af-489c49f7399b', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (8, '019cac0f-5560-7204-8fd9-2af5bda4c898', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (80, '019cac11-8010-741c-9fb1-2b91dd817211', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'templat_skp', '019cac11-7c28-7441-a91a-7498a0e2462d', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (81, '019cac11-87e0-7499-97ff-4d645f25c26a', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'capaian_organisasi', '019cac11-83f8-7126-b63a-c65ef33dbb0f', 'insert', '{"capaian":[null,"istimewa"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (82, '019cac11-8fb0-777f-8fa9-dcb112a8e97f', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'capaian_organisasi', '019cac11-8bc8-72a4-bfda-e5f472e75e50', 'insert', '{"capaian":[null,"istimewa"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (83, '019cac11-9780-7204-a9d3-7e60299a86d6', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penetapan_predikat', '019cac11-9398-73b1-8e48-8e5b8e105b8f', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penetap_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"periode":[null,"bulan01"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (84, '019cac11-9f50-7006-8b0c-4350ea81b5ad', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penetapan_predikat', '019cac11-9b68-7009-8133-d3e050634a24', 'insert', '{"capaian":[null,"istimewa"],"jumlah_baik":[null,0],"jumlah_butuh_perbaikan":[null,0],"jumlah_kurang":[null,0],"jumlah_sangat_baik":[null,0],"jumlah_sangat_kurang":[null,0],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"periode":[null,"bulan01"],"tahun":[null,2022],"unit_kerja_id":[null,"019cac0f-3a08-708e-88cf-80099c327acd"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (85, '019cac11-a720-776a-8213-39728ce88a79', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'log_harian', '019cac11-a338-74de-aa6d-af80ac59252c', 'insert', '{"bukti_dukung":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"diperiksa_pada":[null,"2026-01-15"],"jam_mulai":[null,"08:00"],"jam_selesai":[null,"09:30"],"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"realisasi":[null,0],"rencana_aksi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (86, '019cac11-aef0-7455-b0d8-cc66466b35a1', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'log_harian', '019cac11-ab08-73a4-ad39-15c6aaec652f', 'insert', '{"kegiatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (87, '019cac11-b6c0-71c5-b7ef-84d36cc8f3e0', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'bimbingan_kinerja', '019cac11-b2d8-7134-99c6-6ec7491a3d05', 'insert', '{"hasil":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"bimbingan"],"masalah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembimbing_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"selesai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"],"tenggat":[null,"2026-01-15"],"tindak_lanjut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (88, '019cac11-be90-75b7-a953-03dafbe03d61', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'bimbingan_kinerja', '019cac11-baa8-712e-8a7b-d413be5ee821', 'insert', '{"jenis":[null,"bimbingan"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (89, '019cac11-c660-7492-a079-efc1ef6c093e', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'umpan_balik_bimbingan', '019cac11-c278-764e-b0e8-9efdd2f50443', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-7134-99c6-6ec7491a3d05"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (9, '019cac0f-5948-76db-a45d-c00b1f6a485f', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (90, '019cac11-ce30-7753-a1ef-555c7bca32a8', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'umpan_balik_bimbingan', '019cac11-ca48-708e-b720-bca4171cf755', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-7134-99c6-6ec7491a3d05"],"nomor":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"umpan_balik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (91, '019cac11-d600-738b-9772-902885b2d400', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kompetensi_bimbingan', '019cac11-d218-73cf-8065-ca80487e4ccb', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bimbingan_kinerja_id":[null,"019cac11-b2d8-7134-99c6-6ec7491a3d05"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,1],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (92, '019cac11-ddd0-708a-b39a-45eeffeaf9d5', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kompetensi_bimbingan', '019cac11-d9e8-7445-bb97-27cbf4f6e524', 'insert', '{"bimbingan_kinerja_id":[null,"019cac11-b2d8-7134-99c6-6ec7491a3d05"],"kompetensi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (93, '019cac11-e5a0-7499-8b39-e50a428066b7', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'konversi_ak', '019cac11-e1b8-7637-a933-9645d87c1189', 'insert', '{"angka_kredit":[null,"18.75"],"asal":[null,"evaluasi"],"asal_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bulan_mulai":[null,1],"bulan_selesai":[null,1],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"koefisien":[null,"18.75"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"persen":[null,0],"predikat":[null,"sangat_baik"],"tahun":[null,2022],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (94, '019cac11-ed70-739f-a04c-a35b6f3b0bda', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'konversi_ak', '019cac11-e988-718b-b82f-361909bbff97', 'insert', '{"bulan_mulai":[null,1],"bulan_selesai":[null,1],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"predikat":[null,"sangat_baik"],"tahun":[null,2022]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (95, '019cac11-f540-704c-b650-054e80e2ccf8', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penetapan_ak', '019cac11-f158-7405-b969-87c5daa83d8c', 'insert', '{"dasar_baru":[null,"18.75"],"dasar_lama":[null,"18.75"],"golongan":[null,"xxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"jf_lama_baru":[null,"18.75"],"jf_lama_lama":[null,"18.75"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"konversi_baru":[null,"18.75"],"konversi_lama":[null,"18.75"],"mulai":[null,"2026-01-15"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"paket":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendidikan_baru":[null,"18.75"],"pendidikan_lama":[null,"18.75"],"penyesuaian_baru":[null,"18.75"],"penyesuaian_lama":[null,"18.75"],"sampai":[null,"2026-01-15"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (96, '019cac11-fd10-7306-a098-504fe8bd4612', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'penetapan_ak', '019cac11-f928-761e-8194-636070eadcb2', 'insert', '{"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sampai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (97, '019cac12-04e0-748f-950b-ed1c60a15259', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kantor_dikenal', '019cac12-00f8-71f1-9353-419c0f4872aa', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (98, '019cac12-0cb0-7790-aa6d-e0e96a488219', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'kantor_dikenal', '019cac12-08c8-7415-bba8-bbeaaa3f9573', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO event VALUES (99, '019cac12-1480-713a-95b5-41d09fc3fcc6', '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'pilihan_cetak', '019cac12-1098-7034-851f-a41bdfb59d0a', 'insert', '{"kunci":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-73ae-82fb-4b70ffbeb888');
INSERT INTO audit VALUES (1, '019cac0f-3a08-765f-8459-fb0d583d09a8', 'kantor.buat', 'siti', '2026-03-02T01:00:06.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, '280512d116b23e92b543599554cbe8fbc268e6eaa53346569a50e601aac7de16', 'admin_kunci,petugas', '', '', '0.1.0/5', '0000000000000000000000000000000000000000000000000000000000000000', 'ad6bc771083a28459cf0eed879841eba2011d0277763a9014e42194dac314a89', 'f707d8c1b000e9432340f66aa781fc9bd15033e47906ac7fd1d5d013b7b19716');
INSERT INTO audit VALUES (2, '019cac0f-2e50-74d2-a1a6-cff2c38d85a5', 'isi.orang', 'uji', '2026-03-02T01:00:03.000000Z', 'contoh', 99, 2, 100, '1b698d80ff87fc176893a9f86bbf08d51324f376ddfc2de893b1372d933e3f94', 'admin_kunci,petugas', '', '', '0.1.0/5', 'ad6bc771083a28459cf0eed879841eba2011d0277763a9014e42194dac314a89', '57e8be527b5545fb4b335a3801c168b2682e5a96a01fdbde68a84a73ffd91d33', '1eb8278b7be0c393bb95eaf2f32893acde4810493fcc1866be39103dfb17fdf5');
INSERT INTO audit VALUES (3, '019cac12-2038-748c-bfb3-9f3f3e5bfaee', 'isi.kinerja', 'uji', '2026-03-02T01:03:16.000000Z', '', 73, 101, 173, '481691e26c2411004f595838ef72b2039d8407ca33db8bbbcaffa91e16c1a5d4', 'admin_kunci,petugas', '', '', '0.1.0/5', '57e8be527b5545fb4b335a3801c168b2682e5a96a01fdbde68a84a73ffd91d33', 'aa4215099315272ea2c68350382cd565c05b9c23da0cd7d2b5fb83db181cefa8', '5cb5b20edafc4b639b908dbff9e61b433a56681c03e685989c5ee9ab8e5106e0');
INSERT INTO audit VALUES (4, '019cac13-3d60-7599-b9ef-f3dbb066a621', 'isi.privasi', 'uji', '2026-03-02T01:04:29.000000Z', '', 7, 174, 180, 'd4a4766c1e0e5bdd4348e73e04458e26ddd78440936df32a57bc54d03ae4090c', 'admin_kunci,petugas', '', '', '0.1.0/5', 'aa4215099315272ea2c68350382cd565c05b9c23da0cd7d2b5fb83db181cefa8', '9a763a71392c26c8784e031fadc4ac762bd7a7613aaed01c2711e84e28f87cd7', 'd4c4610ad8abde9803963dc0e45ff531e24f4e235b4da557d34a4e8a091747dc');
INSERT INTO audit VALUES (5, '019cac13-77f8-7497-b8f2-7cf88cc70413', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:04:44.000000Z', 'BA-PMS-2026-0001', 6, 181, 186, 'dd38c308b352e42746b283bacf11a8ed70d1a280ee51ac94f20a8ecd9af784b0', 'admin_kunci,petugas', '', 'budi', '0.1.0/5', '9a763a71392c26c8784e031fadc4ac762bd7a7613aaed01c2711e84e28f87cd7', '406bbb3665e9c5eee80c36ec684fd77070ddbc7708fce84ff1eee4f04544de67', 'ae687e89561c5f1a973238e55b61653567ecd713c5b1ef9ea3d6967e82a4efb7');
INSERT INTO draft VALUES ('019cac13-b290-77a9-9c3f-999b0456255b', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:04:57.000000Z');
INSERT INTO draft VALUES ('019cac13-be48-718c-b17c-44997a1bb0f8', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:05:00.000000Z');
INSERT INTO pembatasan VALUES ('019cac13-4530-722d-b57a-1cd350f009dd', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac13-4d00-7026-9277-10787e62cbcd', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac13-54d0-7393-8eb1-27a423828a2a', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac13-6470-7456-bdc7-ddd66ab04d4d', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac13-6c40-72e6-a817-ff97373bb1f5', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac13-8798-7501-b3b5-69068302f32b', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac13-8f68-7015-bd53-225fffccbe8c', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac13-a2f0-748f-8557-b05bf9873870', 1, '019cac13-8f68-7015-bd53-225fffccbe8c', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd');
INSERT INTO jejak_dimusnahkan VALUES ('019cac13-9b20-77fc-994a-9669baf159a8', 1, '019cac13-8f68-7015-bd53-225fffccbe8c', 4, '9a763a71392c26c8784e031fadc4ac762bd7a7613aaed01c2711e84e28f87cd7', 'd3a742debad791be1d4df0fb144f25f228a67331983141bf206415150701e103');
INSERT INTO riwayat_unit VALUES ('019cac0f-af38-70b9-b36f-6b54ffacbbf9', 1, '019cac0f-3a08-708e-88cf-80099c327acd', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-708e-88cf-80099c327acd', '2026-01-15', '2026-01-15', 'bentuk', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_unit VALUES ('019cac0f-b708-730b-b526-7299ba18db1c', 1, '019cac0f-3a08-708e-88cf-80099c327acd', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, '2026-01-15', NULL, NULL);
INSERT INTO formasi VALUES ('019cac0f-bed8-731e-9dc3-f7a1ae3673e4', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-708e-88cf-80099c327acd', 'struktural', 'xxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 1, 0, 50, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', '2026-01-15');
INSERT INTO formasi VALUES ('019cac0f-c6a8-7665-b5aa-1d5671f78c81', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-708e-88cf-80099c327acd', 'struktural', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-ce78-77a8-88bc-0113d17c1073', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', '2026-01-15', 'xxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-d648-734b-bb5c-746b58002b95', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-de18-75ef-8f28-ad241aa75ff1', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', 0, 0, '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-e5e8-74f2-9c61-f5ca5ab70b43', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kgb VALUES ('019cac0f-fd58-71c4-8555-3e287dfc55c6', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxx', 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kgb VALUES ('019cac10-0528-767f-baf2-075fe76ceb7c', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penghargaan VALUES ('019cac10-2c38-71c8-af9b-417272322faa', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penghargaan VALUES ('019cac10-3408-70d4-9271-17767d5ea93a', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO tugas_belajar VALUES ('019cac10-3bd8-728e-ba90-c82c9e62fac2', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tugas_belajar VALUES ('019cac10-43a8-7705-a15a-84bd38b8191a', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penilaian_lama VALUES ('019cac10-4b78-7692-9f9c-5f2d68b8ebf8', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, 'dp3', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penilaian_lama VALUES ('019cac10-5348-765d-bdf1-16e57d42c51a', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO keluarga VALUES ('019cac0f-edb8-713a-bacc-d7f7641d8d43', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'L', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'AK', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ya', 'xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO keluarga VALUES ('019cac0f-f588-7451-b3ff-69fc2eade4b2', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cuti VALUES ('019cac10-0cf8-71f5-8d1e-20887892e74a', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 0, 'hari', 'diajukan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO cuti VALUES ('019cac10-14c8-714c-8f4e-f91a18b4f96a', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO saldo_cuti VALUES ('019cac10-1c98-72ec-82e2-bad7008de62e', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO saldo_cuti VALUES ('019cac10-2468-7169-8a32-e872199bc335', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5b18-70a9-837a-1e24534f7e44', 1, '0190a0b0-0000-7000-8000-000000000001', 'slta', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-62e8-73cd-91f2-666c9f2bfe1b', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO kunjungan_ln VALUES ('019cac10-6ab8-7787-9da9-f337cb4e7dcf', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kunjungan_ln VALUES ('019cac10-7288-70b4-ab30-7ef48923a1a6', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO hukuman_disiplin VALUES ('019cac10-7a58-72a6-9891-09d701f677d5', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:kQ5kIeHQ5bQV4d4F0yp4XTyGep/6bHH3crQR66cjtTrySR3+8Yl17NLi2Lldgg==', 'rahasia:1:QgDfgNLwETv46UVNa68W/l4qMmMjhxGBSQMoTiESOSW3e8qYGHyUDcISQeGYC7lE1PvM6G1GJke2crOpL6oOffoZh8JMItCZOqDOAufzdilpl5osAYpPapypXHnm8bvVpbu6vhNSqGM=', 'rahasia:1:Ks7NaIeDz+6K6Huc6jvrPcLeyrt34dIlgtHhMA+Y5YRM0IGmqw8B680bynZcNJ+augQ=', 'rahasia:1:7XTqloVqEbfd81OaLKp2aE6Srih4fM4ZN/riXzva1BtsfUGKqhuTcd9K4hA0+gAAlfM=', 'rahasia:1:e1RUP+hOzlnayedMCZV7Y3rluXVTvlMk4wBumwzDhj9mGvbYY4QEdK2lNjEYbFNg++76LCNvUFzEwKqCGqQUxc0G9mltPqvVXP8Bqy/TjeHS0WEsCFj5U+B95QhMnLo/NrT6utb1l1Y=', 'rahasia:1:uMure94uQNDnwYEcjVqNoKhsxwpcTvhFOyjPuqp+U1wlbS0ZQ3tUNuQvM5DwzMUf+mr064fzrYWHwcvcnsCCocjl0k05+OowgWpeAhYHlmObeL3uKAckzlGdHGVmP8KYdc3gHJP0MQ8=', 'rahasia:1:ZUhz0IRvxgwTN9pJorNAwLtzYJRgc45Xa+QXGHs1WsgIy/gtPcS1ed69xzulXBSEvf8=', 'rahasia:1:p1OY1JntrGpigK0Qh1e5Ngw5wpVL58VAQwKYfvzFVwtxe/vvld8hnFkFbEk0tDIZZi5W0RL7sxAjpfrjfFMrg7LNPW5eoDoPocMGI0/cdEsEqg7+AaK4o9pevF7iyvOxns52p+Sxt+s=', 'rahasia:1:vrHYvgLCUnaIMwPPYw11dPfthN7RNAYhIi0jXgpv5nN0DNhXWKPOHRYMlxo7mTF63QS3Ktb0VRz8gekRLlG70zsha8morQaCSK2VidppJ+GfN9p8manLQh9iwrCYIuWA3TFDTjQpuSs=');
INSERT INTO hukuman_disiplin VALUES ('019cac10-8228-7299-bc57-55ccb6bceeaf', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kesehatan VALUES ('019cac10-89f8-7556-80fd-fd039de9ca2a', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:EXI0ie5XNLBD7BTlphTGge8VXtZep0Jas4R8j68luBvt31kzL16xPKvBniyEiQOcT5DQ0W4J9nZESClCs/L18Y2VHlkB8NT2zge7dNC4WY4nOhxvFtHo/DSTZL/PLX9tDjbbfJxUOfs=', 'rahasia:1:DQhVeOrjT/rqde4KPJKXJz839oOyKL5OwlifA8hgMJpQbCfDsrwinWs7W4zLUyINZPCi4DqNfNQFUpMV6LdnNgcEw5sHdyHdRXy0ppKLew0oHnP10qNupPtIdSjI9oSivC+cGzGZlCU=');
INSERT INTO kesehatan VALUES ('019cac10-91c8-7158-a300-20e05985c20f', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL);
INSERT INTO catatan VALUES ('019cac10-9998-7295-8f49-ede62bda97ea', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO catatan VALUES ('019cac10-a168-751d-a636-2376b8c712dd', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO dokumen VALUES ('019cac10-a938-7100-a639-cef2d391435a', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO dokumen VALUES ('019cac10-b108-70a0-acb9-5eb98ac305ac', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO isi_dokumen VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'rahasia:1:sQCyhxvCRKxSOmtlEOLkDT7ZDs0lX21rl3I36y/ytA1mrgctBxDT0eC95EGP4JjGKS9iAo7fBG47spnIDfIXgrd74QlogT8CbjusKnELkS6m8h1Mr2C3XTSZtsEN7u+hwK0hY1Wm2Qw=', 'ecafa5629eb4e75fefa82691beb894dacded1fc098ebb2f1f0a817efafd90b01.dok', 1000, '2026-03-02T01:00:00.000000Z', '2026-03-02T01:00:00.000000Z');
INSERT INTO isi_dokumen VALUES ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0000000000000000000000000000000000000000000000000000000000000000', '45c51c3709069b0e55b8623bb18facd23128ac3ea2b760edf8203174ff799e32.dok', 1000, '2026-03-02T01:00:00.000000Z', NULL);
INSERT INTO isi_dimusnahkan VALUES ('8dbe3f6db4341f9d451679553fbec969e84869809e91948aa4ce3c7b54b6469a.dok');
INSERT INTO delegasi_penilai VALUES ('019cac10-b8d8-77d2-8018-fabec984b429', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO delegasi_penilai VALUES ('019cac10-c0a8-7287-b9b6-3de32bb8d139', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO tim_kerja VALUES ('019cac10-c878-7500-a1c5-bf830f90863d', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3a08-708e-88cf-80099c327acd', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tim_kerja VALUES ('019cac10-d048-74a6-8bed-4ea5298e7a1d', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO anggota_tim VALUES ('019cac10-d818-75f6-b0ce-6135f09a3489', 1, '019cac10-c878-7500-a1c5-bf830f90863d', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO anggota_tim VALUES ('019cac10-dfe8-72bb-a953-b804d247bdbb', 1, '019cac10-c878-7500-a1c5-bf830f90863d', '0190a0b0-0000-7000-8000-000000000002', NULL, NULL, NULL);
INSERT INTO hari_libur VALUES ('019cac10-e7b8-7652-b1a3-6a17ac0c6c90', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO hari_libur VALUES ('019cac10-ef88-735a-acb7-3d785aa8a1ca', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO penandatangan VALUES ('019cac10-f758-7038-8290-f8959e0466ea', 1, 'drh', 'langsung', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penandatangan VALUES ('019cac10-ff28-7781-a41d-096276507d3c', 1, NULL, 'langsung', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO teks_surat VALUES ('019cac11-06f8-73ad-9b43-69160ad9788b', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO teks_surat VALUES ('019cac11-0ec8-70b5-86eb-edc0209a9b18', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO daftar_simpanan VALUES ('019cac11-1698-74cb-9073-f1e8d2fda2ca', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO daftar_simpanan VALUES ('019cac11-1e68-721c-9587-489d368c645a', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2638-74a3-b220-16c2689f6a68', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2e08-77ab-ad01-57404b04b1e5', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penjelasan_mutu VALUES ('019cac11-35d8-7245-b7ff-650c1fc014a6', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penjelasan_mutu VALUES ('019cac11-3da8-775c-b1a4-87a364213b5b', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pengingat_selesai VALUES ('019cac11-4578-74ab-b4bc-626c0f233c35', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO pengingat_selesai VALUES ('019cac11-4d48-736b-9af4-5d62f2e9d942', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', NULL, NULL, NULL);
INSERT INTO ketentuan_kantor VALUES ('019cac11-5518-7284-b087-cc4ca4a996b0', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO ketentuan_kantor VALUES ('019cac11-5ce8-71d2-9d6a-d9ca06b8dc85', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penggabungan VALUES ('019cac13-5ca0-770c-a4cb-90262f6b030b', 1, '0190a0b0-0000-7000-8000-000000000004', '0190a0b0-0000-7000-8000-000000000007', 'siti', '2026-03-02T01:00:00.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-708e-88cf-80099c327acd', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', '', 'S-1/Sarjana', 40, '2026-01-15', 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-708e-88cf-80099c327acd', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3a08-708e-88cf-80099c327acd', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', '', 0, NULL, 'Aktif', 'P', '1985-03-17', '2010-01-01', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', '', 0, NULL, 'PPPK Aktif', 'L', '1992-12-31', '2024-03-01', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', '', 0, NULL, '', '', NULL, NULL, 10, 1);
INSERT INTO bank_indikator VALUES ('019cac11-64b8-722f-a628-3afec178c3c9', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO bank_indikator VALUES ('019cac11-6c88-7351-b3a2-0ddd92af1f43', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO templat_skp VALUES ('019cac11-7458-70cf-a1af-489c49f7399b', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO templat_skp VALUES ('019cac11-7c28-7441-a91a-7498a0e2462d', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO capaian_organisasi VALUES ('019cac11-83f8-7126-b63a-c65ef33dbb0f', 1, '019cac0f-3a08-708e-88cf-80099c327acd', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15');
INSERT INTO capaian_organisasi VALUES ('019cac11-8bc8-72a4-bfda-e5f472e75e50', 1, '019cac0f-3a08-708e-88cf-80099c327acd', 2022, 'bulan01', 'istimewa', NULL, NULL, NULL);
INSERT INTO penetapan_predikat VALUES ('019cac11-9398-73b1-8e48-8e5b8e105b8f', 1, '019cac0f-3a08-708e-88cf-80099c327acd', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_predikat VALUES ('019cac11-9b68-7009-8133-d3e050634a24', 1, '019cac0f-3a08-708e-88cf-80099c327acd', 2022, 'bulan01', 'istimewa', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kantor_dikenal VALUES ('019cac12-00f8-71f1-9353-419c0f4872aa', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kantor_dikenal VALUES ('019cac12-08c8-7415-bba8-bbeaaa3f9573', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pilihan_cetak VALUES ('019cac12-1098-7034-851f-a41bdfb59d0a', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pilihan_cetak VALUES ('019cac12-1868-7500-a69d-156c40b6da1c', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO log_harian VALUES ('019cac11-a338-74de-aa6d-af80ac59252c', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '08:00', '09:30', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO log_harian VALUES ('019cac11-ab08-73a4-ad39-15c6aaec652f', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO bimbingan_kinerja VALUES ('019cac11-b2d8-7134-99c6-6ec7491a3d05', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO bimbingan_kinerja VALUES ('019cac11-baa8-712e-8a7b-d413be5ee821', 1, '0190a0b0-0000-7000-8000-000000000001', 'bimbingan', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-c278-764e-b0e8-9efdd2f50443', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-7134-99c6-6ec7491a3d05', '2026-01-15', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO umpan_balik_bimbingan VALUES ('019cac11-ca48-708e-b720-bca4171cf755', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-7134-99c6-6ec7491a3d05', NULL, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-d218-73cf-8065-ca80487e4ccb', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-7134-99c6-6ec7491a3d05', '2026-01-15', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kompetensi_bimbingan VALUES ('019cac11-d9e8-7445-bb97-27cbf4f6e524', 1, '0190a0b0-0000-7000-8000-000000000001', '019cac11-b2d8-7134-99c6-6ec7491a3d05', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO konversi_ak VALUES ('019cac11-e1b8-7637-a933-9645d87c1189', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', 'sangat_baik', 0, '18.75', '18.75', 'evaluasi', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO konversi_ak VALUES ('019cac11-e988-718b-b82f-361909bbff97', 1, '0190a0b0-0000-7000-8000-000000000001', 2022, 1, 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, 'sangat_baik', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penetapan_ak VALUES ('019cac11-f158-7405-b969-87c5daa83d8c', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxx', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', '18.75', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penetapan_ak VALUES ('019cac11-f928-761e-8194-636070eadcb2', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000500', 1, 'SKP-2026-0001', '0190a0b0-0000-7000-8000-000000000001', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, '019cac0f-3a08-708e-88cf-80099c327acd', 'ditetapkan', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-01-15', 'sekar', '2026-01-15T02:30:00.000000Z', 'ratri', '2026-01-15T02:30:00.000000Z');
INSERT INTO skp VALUES ('0190a0b0-0000-7000-8000-000000000501', 1, 'SKP-2026-0002', '0190a0b0-0000-7000-8000-000000000004', 2026, '2026-01-01', '2026-12-31', 'kinerja_2022', 'kuantitatif', 'ja_jf', '', 0, NULL, 'draf', 'PEMERINTAH KABUPATEN TIRTA JAYA', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Tepat', 'Sigap', 0, '019cac0f-3a08-708e-88cf-80099c327acd', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, NULL, NULL, 0, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac12-89b0-7021-ac98-47fe5906e4d4', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-8d98-708f-a0f8-44818157b925', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9180-7661-a185-497b0bdf4889', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9568-705e-baf9-bb124a663c59', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9950-71f1-83ec-1f12eaf9886a', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-9d38-7403-9b4a-2377bc64fd29', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a120-74c3-bc93-e3e287e64e71', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a508-72f9-8d76-078c896709eb', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-a8f0-76d7-b709-1b073071fdbe', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-acd8-7649-9928-623becb0c9e3', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b0c0-738e-a25c-349410344bd5', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b4a8-7222-bd53-944460447d8e', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac12-b890-7050-a9b7-62e9b0a3e04a', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO rencana_aksi VALUES ('019cac12-dfa0-75a1-a333-6c9df14fdf6c', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000100100', 0, 'Menyusun laporan', 'Laporan');
INSERT INTO rencana_aksi VALUES ('019cac12-e770-7444-b0c0-ac1e866b7d19', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', NULL, 1, 'Menyusun laporan', NULL);
INSERT INTO rencana_aksi_target VALUES ('019cac12-ef40-71d4-8268-528aef6cdabe', 1, '0190a0b0-0000-7000-8000-000000000500', '019cac12-dfa0-75a1-a333-6c9df14fdf6c', 'tw1', '1');
INSERT INTO kesepakatan VALUES ('019cac12-f710-73e7-bd0a-ca5ccb6c058a', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 0, 'usul', 'pegawai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', NULL);
INSERT INTO kesepakatan VALUES ('019cac12-fee0-72e6-9106-b8c267df618f', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 1, 'sepakat', 'penilai', 'siti', '2026-03-02T01:00:00.000000Z', 'Terlaksananya pelayanan administrasi kepegawaian bagian 1', 'Kuantitas', 'Jumlah laporan', '4 Laporan', 'Wajar');
INSERT INTO adendum_skp VALUES ('019cac13-06b0-76e0-9907-241b9f4497d3', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'Mutasi', 'siti', '2026-03-02T01:00:00.000000Z', '{}');
INSERT INTO bukti_kinerja VALUES ('019cac13-0e80-74db-9773-493851de8b43', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'pindaian', 'Laporan', 'Map 1', '019cac10-a938-7100-a639-cef2d391435a', '2026-01-15');
INSERT INTO bukti_kinerja VALUES ('019cac13-1650-7774-9545-a654d305f63f', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000100100', 'fisik', 'Laporan', NULL, NULL, NULL);
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-1e20-7205-b0ac-d842fbca9496', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', 'Baik', 'baik');
INSERT INTO umpan_balik_berkelanjutan VALUES ('019cac13-25f0-713a-9a96-6c3a34f74826', 1, '0190a0b0-0000-7000-8000-000000000500', 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', NULL, '2026-01-15', 'Baik', NULL);
INSERT INTO matriks_sel VALUES ('019cac13-2dc0-715d-9d76-489eb87a0b22', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 0, 'Laporan bulanan', '0190a0b0-0000-7000-8000-000000010001');
INSERT INTO matriks_sel VALUES ('019cac13-3590-7375-a241-39799c0c3105', 1, '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000010001', '0190a0b0-0000-7000-8000-000000000001', 1, 'Laporan bulanan', NULL);
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
