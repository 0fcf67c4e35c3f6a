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
	pendidikan VARCHAR(40) NOT NULL, 
	kurang INTEGER NOT NULL, 
	aktif BOOLEAN NOT NULL, 
	CONSTRAINT pk_ringkasan_pegawai PRIMARY KEY (docid)
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
	induk VARCHAR(200), 
	mulai DATE NOT NULL, 
	sampai DATE, 
	perubahan VARCHAR(12), 
	dasar VARCHAR(200), 
	CONSTRAINT pk_riwayat_unit PRIMARY KEY (id), 
	CONSTRAINT fk_riwayat_unit_unit_kerja_id FOREIGN KEY(unit_kerja_id) REFERENCES unit_kerja (id)
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
	nilai VARCHAR(40) NOT NULL, 
	berlaku_dari DATE NOT NULL, 
	dasar VARCHAR(160) NOT NULL, 
	CONSTRAINT pk_ketentuan_kantor PRIMARY KEY (id)
);
CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, content='ringkasan_pegawai', content_rowid='docid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO alembic_version VALUES ('0004');
INSERT INTO meta VALUES ('berkas_kunci', 'c3205bd4e180789a812d8649c00ced82e0c499a976a2352a0b28e45a1cdcac1d');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:02.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-3a08-7544-a4ff-f30af029dca7', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4');
INSERT INTO unit_kerja VALUES ('019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 2, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB', '2026-01-15');
INSERT INTO unit_kerja VALUES ('019cac0f-3df0-729f-9183-09af655b1c23', 1, 'Subbagian Umum', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', NULL, NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac11-68a0-755f-9787-d2616f709485', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac11-7070-714c-a24e-769e9c144167', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac11-7840-7672-aea6-87551b3e110e', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-5ad0-7435-8168-d7b65f9b438f', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-5d30-74a4-a746-72b7f3634e58', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati', 'Reguler', 3186600, 'PP 5/2024');
INSERT INTO riwayat_golongan VALUES ('019cac0f-6500-7268-a9ae-e965dec0d13b', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-6cd0-701f-9e8c-dd0f111e1838', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15', 'Bupati', 'plt', '2026-01-15', 'Ahli Muda', 9, '2026-01-15', '821/3');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-74a0-7196-b2d9-b3a34519a8c6', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-7c70-7567-9c06-2201d3ec4eeb', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1', '2026-01-15', 'Tirta Jaya', 'Prof. Sri', 'Dr.', 'S.E.');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8440-7063-a217-9bfb7320a150', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8c10-71f7-9e94-f485ec5c7537', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026', '2026-01-15');
INSERT INTO pelatihan VALUES ('019cac0f-93e0-75de-b8a4-41ee1f5b4fa9', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9bb0-77b0-b000-407eed057edd', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-a380-7081-8a81-b173134bbee4', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac11-8bc8-72cd-af69-8e26bc874686', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac11-8fb0-7557-ae4b-12a8127063e2', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac11-9780-76ad-85f6-0a0ba6046d55', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac11-9b68-7349-8676-9bf6238992b1', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac11-9f50-77e9-861c-a88773bd5d05', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac11-a338-76b2-90e4-128c582fa620', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac11-a720-74f7-892f-e97584a84381', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ca48-7154-bc66-901639d2b803', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ce30-7700-a866-4e6c4d691873', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d218-7497-a533-e4b12e5143c6', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d600-7601-a475-252f25c85db3', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d9e8-71ee-b8f2-17857b4043cf', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ddd0-72a1-94a2-df41216f13a4', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e1b8-7451-90b1-4b2d0f467a6a', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e5a0-732b-8f4e-3e997e8a31d8', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e988-7097-a7c7-87fc0a688319', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ed70-71ae-855d-d06d30acbb4f', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-f158-77b9-95c1-07fbc3a0b786', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-f540-72e0-a33b-145f70cf3407', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-f928-76b9-a318-d81a6d0e1f2f', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac11-aef0-77cd-8c11-4ef9b7af9ffe', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-b2d8-76b7-b67d-dbfb8b4ea675', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-b6c0-7091-a30c-a3647864969d', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-baa8-7278-90b5-029d83e53fb4', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-be90-7294-b3ca-45923b3db786', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac12-04e0-721f-9b84-874087c9850a', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-08c8-71c4-b491-c82273999493', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-0cb0-778f-a2c6-a8b040c68d63', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-1098-705b-8db5-f8881ae4ffbc', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-1480-76fc-9a38-6be6cd651868', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-1868-72fa-8dc1-78dc1ac6643a', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-3df0-70ad-9d19-ce7a60ec763a', '019cac0f-3238-703d-93ff-fa0b09910679', 'kantor', '019cac0f-3a08-7544-a4ff-f30af029dca7', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:04.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (10, '019cac0f-5948-7221-8af6-81e7b1cac899', '019cac0f-2a68-7436-a713-bf485f5d5975', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (100, '019cac11-9398-7215-820f-3b74da90b71d', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_perilaku', '019cac11-8fb0-7557-ae4b-12a8127063e2', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (101, '019cac11-ab08-7576-ac75-b07454e1a355', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_lampiran', '019cac11-9780-76ad-85f6-0a0ba6046d55', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (102, '019cac11-ab08-7576-ac75-b0754ac20ab5', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_lampiran', '019cac11-9b68-7349-8676-9bf6238992b1', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (103, '019cac11-ab08-7576-ac75-b075b6f88109', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_lampiran', '019cac11-9f50-77e9-861c-a88773bd5d05', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (104, '019cac11-ab08-7576-ac75-b075de5ecd1b', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_lampiran', '019cac11-a338-76b2-90e4-128c582fa620', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (105, '019cac11-ab08-7576-ac75-b0768360de88', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_lampiran', '019cac11-a720-74f7-892f-e97584a84381', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (106, '019cac11-c278-70ce-8ddd-940e351ca4f4', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac11-aef0-77cd-8c11-4ef9b7af9ffe', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (107, '019cac11-c278-70ce-8ddd-940e76c41bd7', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac11-b2d8-76b7-b67d-dbfb8b4ea675', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (108, '019cac11-c278-70ce-8ddd-940ef88d1c87', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac11-b6c0-7091-a30c-a3647864969d', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (109, '019cac11-c278-70ce-8ddd-940f9591cc78', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac11-baa8-7278-90b5-029d83e53fb4', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (11, '019cac0f-6118-762a-a658-166c19acee09', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_golongan', '019cac0f-5d30-74a4-a746-72b7f3634e58', 'insert', '{"dasar":[null,"PP 5/2024"],"gaji_pokok":[null,3186600],"golongan":[null,"III/c"],"jenis_kp":[null,"Reguler"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (110, '019cac11-c278-70ce-8ddd-940ff8eb9642', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac11-be90-7294-b3ca-45923b3db786', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (111, '019cac11-c660-73c6-bbc1-d82811cc3f51', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (112, '019cac11-c660-73c6-bbc1-d828b7814f80', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (113, '019cac11-fd10-7465-967e-0b2e293ee123', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-ca48-7154-bc66-901639d2b803', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (114, '019cac11-fd10-7465-967e-0b2eaf48e930', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-ce30-7700-a866-4e6c4d691873', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (115, '019cac11-fd10-7465-967e-0b2f87125ebe', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-d218-7497-a533-e4b12e5143c6', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (116, '019cac11-fd10-7465-967e-0b2fa308cde2', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-d600-7601-a475-252f25c85db3', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (117, '019cac11-fd10-7465-967e-0b2fa36a35ed', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-d9e8-71ee-b8f2-17857b4043cf', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (118, '019cac11-fd10-7465-967e-0b2fea666528', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-ddd0-72a1-94a2-df41216f13a4', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (119, '019cac11-fd10-7465-967e-0b305e6ecdde', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-e1b8-7451-90b1-4b2d0f467a6a', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (12, '019cac0f-68e8-7552-8265-29c79cb92cd0', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_golongan', '019cac0f-6500-7268-a9ae-e965dec0d13b', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (120, '019cac11-fd10-7465-967e-0b310afb2d3d', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-e5a0-732b-8f4e-3e997e8a31d8', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (121, '019cac11-fd10-7465-967e-0b31cf3f4a73', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-e988-7097-a7c7-87fc0a688319', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (122, '019cac11-fd10-7465-967e-0b31ef5fb0e1', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-ed70-71ae-855d-d06d30acbb4f', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (123, '019cac11-fd10-7465-967e-0b3229926215', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-f158-77b9-95c1-07fbc3a0b786', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (124, '019cac11-fd10-7465-967e-0b32f8fc8761', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-f540-72e0-a33b-145f70cf3407', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (125, '019cac11-fd10-7465-967e-0b3363cf901f', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_realisasi', '019cac11-f928-76b9-a318-d81a6d0e1f2f', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (126, '019cac12-00f8-70a3-8e97-b2a446f557bb', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (127, '019cac12-00f8-70a3-8e97-b2a4f1d5932d', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (128, '019cac12-00f8-70a3-8e97-b2a569620bc5', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (129, '019cac12-00f8-70a3-8e97-b2a5b82cf038', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (13, '019cac0f-70b8-71e9-9dc9-73d659f03c52', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_jabatan', '019cac0f-6cd0-701f-9e8c-dd0f111e1838', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"Ahli Muda"],"kelas":[null,9],"nomor_pelantikan":[null,"821/3"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"penugasan":[null,"plt"],"sampai":[null,"2026-01-15"],"tanggal_pelantikan":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (130, '019cac12-00f8-70a3-8e97-b2a648d938a5', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (131, '019cac12-00f8-70a3-8e97-b2a6a630fc7e', '019cac11-60d0-72aa-ade9-657edfc7babf', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (132, '019cac12-1c50-709d-bd00-f23a10409603', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac12-04e0-721f-9b84-874087c9850a', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (133, '019cac12-1c50-709d-bd00-f23a9ce3ed78', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac12-08c8-71c4-b491-c82273999493', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (134, '019cac12-1c50-709d-bd00-f23b62ba43e3', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac12-0cb0-778f-a2c6-a8b040c68d63', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (135, '019cac12-1c50-709d-bd00-f23b74edef08', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac12-1098-705b-8db5-f8881ae4ffbc', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (136, '019cac12-1c50-709d-bd00-f23c41f4c4f7', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac12-1480-76fc-9a38-6be6cd651868', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (137, '019cac12-1c50-709d-bd00-f23c43c03be8', '019cac11-60d0-72aa-ade9-657edfc7babf', 'pihak_dokumen', '019cac12-1868-72fa-8dc1-78dc1ac6643a', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (138, '019cac12-2bf0-7241-9ea2-9573a563b67c', '019cac12-2038-715c-8489-fbadcf0f11e7', 'pembatasan', '019cac12-2808-7747-a786-ef91b7834a0e', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (139, '019cac12-33c0-7118-8297-d0a379130bf4', '019cac12-2038-715c-8489-fbadcf0f11e7', 'pembatasan', '019cac12-2fd8-74ed-a9c0-62ee59c4b874', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (14, '019cac0f-7888-7605-bc66-37d7019322b7', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_jabatan', '019cac0f-74a0-7196-b2d9-b3a34519a8c6', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (140, '019cac12-3b90-733b-9c85-8c856ef853e0', '019cac12-2038-715c-8489-fbadcf0f11e7', 'cetakan', '019cac12-37a8-73e6-8df0-08c0f63058c6', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (141, '019cac12-4360-750b-b66b-7e5898976209', '019cac12-2038-715c-8489-fbadcf0f11e7', 'aturan_retensi', '019cac12-3f78-7609-abf6-dc8f5e09079c', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (142, '019cac12-4b30-7314-a6dc-1b09837c3d7f', '019cac12-2038-715c-8489-fbadcf0f11e7', 'aturan_retensi', '019cac12-4748-7367-b44a-b37b93a2b005', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (143, '019cac12-4f18-70bb-bc5d-745e406d8927', '019cac12-2038-715c-8489-fbadcf0f11e7', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (144, '019cac12-5eb8-77e9-ae17-95bbef3a7b79', '019cac12-5300-7263-a0bf-bee130cdd559', 'nomor_dokumen', '019cac12-5ad0-7435-8168-d7b65f9b438f', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:29.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (145, '019cac12-6688-72fe-8e74-71749038fc2b', '019cac12-5300-7263-a0bf-bee130cdd559', 'pemusnahan', '019cac12-62a0-748a-abb2-3cfff1e89a7f', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:03:29.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (146, '019cac12-6e58-7299-9213-a50b45645609', '019cac12-5300-7263-a0bf-bee130cdd559', 'pemusnahan', '019cac12-6a70-718b-8d06-bc815869677c', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:03:29.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (147, '019cac12-7240-7050-a3ab-7f0bd78ad9f4', '019cac12-5300-7263-a0bf-bee130cdd559', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:03:29.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (148, '019cac12-7a10-712d-8e8e-2e4b31946f0b', '019cac12-5300-7263-a0bf-bee130cdd559', 'jejak_dimusnahkan', '019cac12-7628-706b-823b-cf26cb3733ce', 'insert', '{"digest":[null,"8302fa3c42b777cd1008003de4e731191fc1ef764634973127057806c775e8c3"],"hash":[null,"6b7eca809736b7b8f78245cb288b4ae8ecaafb2c99d974a062066f5fee6e9519"],"pemusnahan_id":[null,"019cac12-6a70-718b-8d06-bc815869677c"],"seq":[null,4]}', 'uji', '2026-03-02T01:03:29.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (149, '019cac12-81e0-71f3-bcbe-1a5a9e23589d', '019cac12-5300-7263-a0bf-bee130cdd559', 'pemusnahan_rincian', '019cac12-7df8-7577-be38-e0fc3d112954', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac12-6a70-718b-8d06-bc815869677c"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd"]}', 'uji', '2026-03-02T01:03:29.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (15, '019cac0f-8058-7668-89ba-0fb7139b43de', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_pendidikan', '019cac0f-7c70-7567-9c06-2201d3ec4eeb', 'insert', '{"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"Dr."],"kepala_sekolah":[null,"Prof. Sri"],"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tanggal_ijazah":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (16, '019cac0f-8828-7671-981e-fd3fcfe484a6', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_pendidikan', '019cac0f-8440-7063-a217-9bfb7320a150', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (17, '019cac0f-8ff8-73e2-920b-078824dbe5c4', '019cac0f-2a68-7436-a713-bf485f5d5975', 'pelatihan', '019cac0f-8c10-71f7-9e94-f485ec5c7537', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (18, '019cac0f-97c8-76da-be69-25295abd6a38', '019cac0f-2a68-7436-a713-bf485f5d5975', 'pelatihan', '019cac0f-93e0-75de-b8a4-41ee1f5b4fa9', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (19, '019cac0f-9f98-7202-972f-a48059f53250', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penugasan_penilai', '019cac0f-9bb0-77b0-b000-407eed057edd', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (2, '019cac0f-3238-7045-8027-bdfc2da37c36', '019cac0f-2a68-7436-a713-bf485f5d5975', 'kantor', '019cac0f-3a08-7544-a4ff-f30af029dca7', 'update', '{"alamat":[null,"Jl. Melati 1"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (20, '019cac0f-a768-75b6-b76e-4f4139da53f9', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penugasan_penilai', '019cac0f-a380-7081-8a81-b173134bbee4', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (21, '019cac0f-af38-753d-9a89-0c56291ed18e', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_unit', '019cac0f-ab50-721d-9304-aa85651ff0e6', 'insert', '{"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"induk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"perubahan":[null,"bentuk"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3620-7209-b6ec-fe9cda8bdfc4"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (22, '019cac0f-b708-7492-b889-25aa447c1f5d', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_unit', '019cac0f-b320-769f-9b73-fd77fb4ae65f', 'insert', '{"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-7209-b6ec-fe9cda8bdfc4"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (23, '019cac0f-bed8-7724-a0f9-c2141117dfd9', '019cac0f-2a68-7436-a713-bf485f5d5975', 'formasi', '019cac0f-baf0-7017-adf5-9b6bf37fdf83', 'insert', '{"bup":[null,50],"eselon":[null,"xxxxxxxx"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"kebutuhan":[null,0],"kelas":[null,1],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-7209-b6ec-fe9cda8bdfc4"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (24, '019cac0f-c6a8-7141-af2b-bec9bd076a2c', '019cac0f-2a68-7436-a713-bf485f5d5975', 'formasi', '019cac0f-c2c0-7783-8e9f-5cb01bc8b6e6', 'insert', '{"jenis_jabatan":[null,"struktural"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-7209-b6ec-fe9cda8bdfc4"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (25, '019cac0f-ce78-7765-b295-3464123bf1be', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_pengangkatan', '019cac0f-ca90-756b-9624-002346f3b2af', 'insert', '{"gaji":[null,0],"golongan":[null,"xxxxxxxx"],"jenis":[null,"cpns"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (26, '019cac0f-d648-74a6-850b-a425b588371f', '019cac0f-2a68-7436-a713-bf485f5d5975', 'riwayat_pengangkatan', '019cac0f-d260-70a0-a20a-fe0f9460a409', 'insert', '{"jenis":[null,"cpns"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (27, '019cac0f-de18-74de-91d3-3c34b98271b5', '019cac0f-2a68-7436-a713-bf485f5d5975', 'peninjauan_masa_kerja', '019cac0f-da30-7424-9073-aeab890c2cbd', 'insert', '{"bulan":[null,0],"jenis":[null,"tambah"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"],"tahun":[null,0],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (28, '019cac0f-e5e8-71d4-9755-b9171c139a6a', '019cac0f-2a68-7436-a713-bf485f5d5975', 'peninjauan_masa_kerja', '019cac0f-e200-758d-9d03-509a58dc2dbc', 'insert', '{"jenis":[null,"tambah"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (29, '019cac0f-edb8-700b-9ff6-bd41e35b4748', '019cac0f-2a68-7436-a713-bf485f5d5975', 'keluarga', '019cac0f-e9d0-736a-acd5-8a173b2b3686', 'insert', '{"hubungan":[null,"pasangan"],"jenis_kelamin":[null,"L"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nik":[null,"xxxxxxxxxxxxxxxx"],"nomor_akta":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pekerjaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_anak":[null,"AK"],"tanggal_lahir":[null,"2026-01-15"],"tanggal_nikah":[null,"2026-01-15"],"tempat_lahir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tertanggung":[null,"ya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (3, '019cac0f-3a08-7763-8527-40060d2df7a1', '019cac0f-2a68-7436-a713-bf485f5d5975', 'unit_kerja', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (30, '019cac0f-f588-7674-9f6e-eb8a0afe6915', '019cac0f-2a68-7436-a713-bf485f5d5975', 'keluarga', '019cac0f-f1a0-77d7-b51d-26fb157a5c4d', 'insert', '{"hubungan":[null,"pasangan"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (31, '019cac0f-fd58-74c4-9859-a89e28c6c43a', '019cac0f-2a68-7436-a713-bf485f5d5975', 'kgb', '019cac0f-f970-7153-8873-95ffd4b6ab4d', 'insert', '{"gaji_baru":[null,0],"gaji_lama":[null,0],"golongan":[null,"xxxxxxxx"],"mk_bulan":[null,0],"mk_tahun":[null,0],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal_surat":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (32, '019cac10-0528-754c-946c-a58e4a36828d', '019cac0f-2a68-7436-a713-bf485f5d5975', 'kgb', '019cac10-0140-7554-bd8e-8684af813c0b', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (33, '019cac10-0cf8-7495-b20d-8465d0917967', '019cac0f-2a68-7436-a713-bf485f5d5975', 'cuti', '019cac10-0910-7367-84d3-7a194cb33853', 'insert', '{"alamat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"keputusan":[null,"diajukan"],"lama":[null,0],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"hari"],"selesai":[null,"2026-01-15"],"tanggal_ajuan":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"],"telepon":[null,"xxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (34, '019cac10-14c8-7534-8164-08a9acb9a8eb', '019cac0f-2a68-7436-a713-bf485f5d5975', 'cuti', '019cac10-10e0-740e-93b5-9d43613906ef', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (35, '019cac10-1c98-7690-8338-27e1a2027559', '019cac0f-2a68-7436-a713-bf485f5d5975', 'saldo_cuti', '019cac10-18b0-70bb-803a-022bfddb491e', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (36, '019cac10-2468-71e1-a331-bcdfb0e1621f', '019cac0f-2a68-7436-a713-bf485f5d5975', 'saldo_cuti', '019cac10-2080-745e-b0dd-705f3482674d', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (37, '019cac10-2c38-70ec-9ab8-12ee84af8031', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penghargaan', '019cac10-2850-771d-b233-9be905e72a1a', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pemberi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1950],"tanggal_sk":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (38, '019cac10-3408-766f-be5b-44eec96cfa61', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penghargaan', '019cac10-3020-76d8-b15f-b8f30ab889ff', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (39, '019cac10-3bd8-75fd-8430-2536cb75b322', '019cac0f-2a68-7436-a713-bf485f5d5975', 'tugas_belajar', '019cac10-37f0-7768-a27d-fde91f74b3e7', 'insert', '{"jenis":[null,"tugas"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiayaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sekolah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tingkat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (4, '019cac0f-41d8-749b-831c-78d371605300', '019cac0f-2a68-7436-a713-bf485f5d5975', 'unit_kerja', '019cac0f-3df0-729f-9183-09af655b1c23', 'insert', '{"induk_id":[null,"019cac0f-3620-7209-b6ec-fe9cda8bdfc4"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (40, '019cac10-43a8-7057-8e10-586cc77fb944', '019cac0f-2a68-7436-a713-bf485f5d5975', 'tugas_belajar', '019cac10-3fc0-74cc-bc27-f2ad8214a025', 'insert', '{"jenis":[null,"tugas"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (41, '019cac10-4b78-7086-95a8-31206b1e1fcb', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penilaian_lama', '019cac10-4790-70c2-8da6-d796d86d86bf', 'insert', '{"hasil_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"dp3"],"mulai":[null,"2026-01-15"],"nilai":[null,"xxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nip":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"perilaku":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"predikat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"sumber_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1980],"unit_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (42, '019cac10-5348-764c-8f1a-87be37db296f', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penilaian_lama', '019cac10-4f60-72e2-84b0-a17cdd663009', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tahun":[null,1980]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (43, '019cac10-5b18-75f0-9530-bf6a8cd07216', '019cac0f-2a68-7436-a713-bf485f5d5975', 'organisasi', '019cac10-5730-72c2-a7a3-be8b2003c804', 'insert', '{"kedudukan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"masa":[null,"slta"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pimpinan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun_mulai":[null,1950],"tahun_selesai":[null,1950],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (44, '019cac10-62e8-7029-9ffb-83a98d2f14ce', '019cac0f-2a68-7436-a713-bf485f5d5975', 'organisasi', '019cac10-5f00-7052-96f4-feff2bef9976', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (45, '019cac10-6ab8-72bf-bfee-7c12a52c1634', '019cac0f-2a68-7436-a713-bf485f5d5975', 'kunjungan_ln', '019cac10-66d0-73ba-a0b3-4839da8cdd3c', 'insert', '{"mulai":[null,"2026-01-15"],"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiaya":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tujuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (46, '019cac10-7288-715a-bb4f-26fa91a01c66', '019cac0f-2a68-7436-a713-bf485f5d5975', 'kunjungan_ln', '019cac10-6ea0-75b3-9084-237efbb7c561', 'insert', '{"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (47, '019cac10-7a58-764a-9220-0daa6cd33b47', '019cac0f-2a68-7436-a713-bf485f5d5975', 'hukuman_disiplin', '019cac10-7670-755a-8d1b-a128ad26c624', 'insert', '{"alasan":[null,"rahasia:1:CLZbA1RdE1cUPUZxvYrQ1i9reDfwQOp/IMlN0QqasntDG7J3bJXD2rG/gaYl+Ic7+oF075DusLn8qWc2dI4Tbqd3IXAwHUnQrg7hL876lSE0MqpYH5P4Wdgii6UyJNBDnQK8mGnUwlQ="],"dasar":[null,"rahasia:1:4xhvx6aE8VwAq1BbCDmmAMwMSQvUr0OPiOMw7zvlr0o/c4TXZ58XSoz07HB4dWQsMRHcuwFzk8Uq5VG1RTAGi4g+KW3yhCA9rUXMc6TugMEQDmj6B4HD1rt3tX/b9fKKaR0DEMhLQFI="],"jenis":[null,"rahasia:1:LbAYUrgIc/Y7gLyI5rrzRcpn8tW1y+653JUqIR7Nfprg0VdhpuED3Uo7rUmchgwq6IHIcbJGISpCJAZmXQOn9KbZeMo06TSmmNvms+YYYXtBAPz+csw0ydent+KTS/U3v0Cpt2kZ/9Q="],"nomor_sk":[null,"rahasia:1:nEnyiLrSByOSk8rliRSA1U9WlM3IP3reE9Tp5f+eyzBKdvOkvbeO3/8QEQx5Uk8l4MBfWuj4nyBXPu8++riUoM4o1ePn+aX2DHmo4KDOU0He3OV1zFveiX/oSP7cB0V+1eO6d9NXZIk="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"rahasia:1:at2X2Ux8nXNf99wvs0ex2cKWhfJSBUKR6DNgQlIlH2pnzYrhCbr15I7NZICSLu5Sw+LHPy4wjeCB9nxh63r6HI9XlaAqomaPVv2EqHL098mIBvfxcocZkaIb+GF9NY8GI6ybAVTlUf8="],"selesai":[null,"rahasia:1:+9B8OpVspTQlNC29tcp2Pe7sXdy8mfGlfix5fCOaA5V8dG3RkuDGxy+dsaQthKxjMtQ="],"tanggal_catat":[null,"2026-01-15"],"tanggal_sk":[null,"rahasia:1:Hc99k7hzFilvT+c22kT9sWcJULTMp3U029W3qM4WJ3c8Lbh2uRbZCIAyNWIgj9B4cdM="],"tingkat":[null,"rahasia:1:b1brW1R8CkPPMLBNARTgiqRcZtINJKLQFvJnqk23T9GR2smoPWTsXgbVHWru3g=="],"tmt":[null,"rahasia:1:12iCBMgPiKMVfh7TAU8uO02c0gwkJ2ullsejgLRYrUDHSGssWVcyGV51Ke8R0yyGePE="]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (48, '019cac10-8228-71a7-94c3-f0f1cdf37bb3', '019cac0f-2a68-7436-a713-bf485f5d5975', 'hukuman_disiplin', '019cac10-7e40-70db-aacf-0e6e46bdaac0', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_catat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (49, '019cac10-89f8-711c-90a4-c1714f6e41da', '019cac0f-2a68-7436-a713-bf485f5d5975', 'kesehatan', '019cac10-8610-76c5-b28a-b38d64f912dd', 'insert', '{"keadaan":[null,"rahasia:1:JU+S08QXl2ghtpUx9EbGUDTYlSz6QziEvi818wuU6ajLVs2J2OZ4uJI65fny62k5JZIg3th8wJa6Jp1UPvSCbCiN0G03d1VH0Sf6lDD6akirT/Vy4VbjtaxsL0G0tbs1WAEXcDzLsU8="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"surat":[null,"rahasia:1:JggWw1woe1w5T1pZHJWr4opU3ZutG/jTmU4rmFmfWLgk3xtve95oGEWHeUIH0w//2Mil8cxiG9qC05tOegtcVe43OhKBmzKlIvycCkBtFa/Crhu5LX7wWpgE/aNPVWk93ML2YI6GCko="],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (5, '019cac0f-45c0-7318-8937-9a8d0a4ebd2c', '019cac0f-2a68-7436-a713-bf485f5d5975', 'unit_kerja', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'update', '{"ditutup":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (50, '019cac10-91c8-714f-85de-914c312a6ca5', '019cac0f-2a68-7436-a713-bf485f5d5975', 'kesehatan', '019cac10-8de0-74c9-832d-c62c4662d30f', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (51, '019cac10-9998-77c0-a9f4-f721112c4b1e', '019cac0f-2a68-7436-a713-bf485f5d5975', 'catatan', '019cac10-95b0-76d1-bfe0-31e1c71e8c99', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (52, '019cac10-a168-7514-b953-6d517fb42bbd', '019cac0f-2a68-7436-a713-bf485f5d5975', 'catatan', '019cac10-9d80-7399-84d0-32bdeeada61f', 'insert', '{"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (53, '019cac10-a938-7647-8e69-4c6f0d0c881e', '019cac0f-2a68-7436-a713-bf485f5d5975', 'dokumen', '019cac10-a550-759b-b7a6-4a293b692b3b', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"halaman":[null,0],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"media":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama_berkas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rekaman_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rekaman_jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"],"ukuran":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (54, '019cac10-b108-71fa-a3f2-66ed64d09d27', '019cac0f-2a68-7436-a713-bf485f5d5975', 'dokumen', '019cac10-ad20-72da-8e6b-4b076498089f', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (55, '019cac10-b8d8-77e4-a3bd-66c8a10bee1d', '019cac0f-2a68-7436-a713-bf485f5d5975', 'delegasi_penilai', '019cac10-b4f0-7360-b9af-1e4e0a843a6f', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sampai":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (56, '019cac10-c0a8-7652-8dcb-c661ff6979f1', '019cac0f-2a68-7436-a713-bf485f5d5975', 'delegasi_penilai', '019cac10-bcc0-75a8-bcf6-9120949327b6', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (57, '019cac10-c878-7096-bfbf-46b656b903b4', '019cac0f-2a68-7436-a713-bf485f5d5975', 'tim_kerja', '019cac10-c490-71f9-9cc6-14bf8ece181d', 'insert', '{"ketua_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-7209-b6ec-fe9cda8bdfc4"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (58, '019cac10-d048-75ef-bd06-da45147762cd', '019cac0f-2a68-7436-a713-bf485f5d5975', 'tim_kerja', '019cac10-cc60-702d-a3ee-39dcc0ede540', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (59, '019cac10-d818-7073-ad96-d0ab1349bed3', '019cac0f-2a68-7436-a713-bf485f5d5975', 'anggota_tim', '019cac10-d430-7476-80a1-cbc01db480ef', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tim_kerja_id":[null,"019cac10-c490-71f9-9cc6-14bf8ece181d"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (6, '019cac0f-49a8-72a1-80a0-2a68c8de55e1', '019cac0f-2a68-7436-a713-bf485f5d5975', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-7209-b6ec-fe9cda8bdfc4"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (60, '019cac10-dfe8-752f-9f01-d619999da312', '019cac0f-2a68-7436-a713-bf485f5d5975', 'anggota_tim', '019cac10-dc00-7030-8736-34dc6a2afbe5', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tim_kerja_id":[null,"019cac10-c490-71f9-9cc6-14bf8ece181d"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (61, '019cac10-e7b8-74cc-955d-04aa4e6148b8', '019cac0f-2a68-7436-a713-bf485f5d5975', 'hari_libur', '019cac10-e3d0-75e6-9c93-87b1abbd3fdc', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (62, '019cac10-ef88-7568-adef-12611cfbae98', '019cac0f-2a68-7436-a713-bf485f5d5975', 'hari_libur', '019cac10-eba0-770c-a180-603e1fbceefd', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (63, '019cac10-f758-715f-8019-5aa762d77d9d', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penandatangan', '019cac10-f370-77be-89ae-f14197695325', 'insert', '{"atas_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"cara":[null,"langsung"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pejabat_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (64, '019cac10-ff28-7020-8c91-8eaec0fa5030', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penandatangan', '019cac10-fb40-7063-8ae0-e05b0d9b4b12', 'insert', '{"cara":[null,"langsung"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (65, '019cac11-06f8-7657-96c1-b2ad0f90507f', '019cac0f-2a68-7436-a713-bf485f5d5975', 'teks_surat', '019cac11-0310-7135-b180-ea632481c345', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berlaku_dari":[null,"2026-01-15"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (66, '019cac11-0ec8-7407-9ed3-6b77535e845d', '019cac0f-2a68-7436-a713-bf485f5d5975', 'teks_surat', '019cac11-0ae0-7799-a68a-12112ae72221', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (67, '019cac11-1698-707b-9a93-8b667195b736', '019cac0f-2a68-7436-a713-bf485f5d5975', 'daftar_simpanan', '019cac11-12b0-767a-8b4d-5441e11b31b6', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemilik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (68, '019cac11-1e68-775c-9bbf-2ba224480134', '019cac0f-2a68-7436-a713-bf485f5d5975', 'daftar_simpanan', '019cac11-1a80-703e-8b85-ced1308b1f1a', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (69, '019cac11-2638-711f-bd9b-792141c28fe4', '019cac0f-2a68-7436-a713-bf485f5d5975', 'tata_letak_impor', '019cac11-2250-7646-9ecb-b0fac0197abf', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (7, '019cac0f-4d90-71ec-8588-099b953057d8', '019cac0f-2a68-7436-a713-bf485f5d5975', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-7209-b6ec-fe9cda8bdfc4"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (70, '019cac11-2e08-73b1-9e36-527597463b1b', '019cac0f-2a68-7436-a713-bf485f5d5975', 'tata_letak_impor', '019cac11-2a20-7546-bfb4-d5859f7f5bdb', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (71, '019cac11-35d8-71b6-b841-08ccd0f2cd71', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penjelasan_mutu', '019cac11-31f0-772f-a792-da4ac7eee48f', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kolom":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (72, '019cac11-3da8-754a-90b3-cbaa4de756a6', '019cac0f-2a68-7436-a713-bf485f5d5975', 'penjelasan_mutu', '019cac11-39c0-7608-b9fa-d902a00ce59e', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (73, '019cac11-4578-73ff-a0d7-a8ed8875418b', '019cac0f-2a68-7436-a713-bf485f5d5975', 'pengingat_selesai', '019cac11-4190-7453-8f78-4e153c09db42', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (74, '019cac11-4d48-72c8-aaa4-09a92f02b44b', '019cac0f-2a68-7436-a713-bf485f5d5975', 'pengingat_selesai', '019cac11-4960-7537-948f-97fd3847e075', 'insert', '{"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (75, '019cac11-5518-74e3-934d-746a8610457f', '019cac0f-2a68-7436-a713-bf485f5d5975', 'ketentuan_kantor', '019cac11-5130-77bd-9641-89bf543c23fb', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (76, '019cac11-5ce8-75d2-a31c-c566793a6c6f', '019cac0f-2a68-7436-a713-bf485f5d5975', 'ketentuan_kantor', '019cac11-5900-76ca-b796-3d269b4dca27', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (77, '019cac11-6c88-7430-8ee1-bbfdfa826675', '019cac11-60d0-72aa-ade9-657edfc7babf', 'nomor_dokumen', '019cac11-68a0-755f-9787-d2616f709485', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (78, '019cac11-7458-7609-a990-eefb7af64d04', '019cac11-60d0-72aa-ade9-657edfc7babf', 'nomor_dokumen', '019cac11-7070-714c-a24e-769e9c144167', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (79, '019cac11-7c28-7091-b206-75315cf3e685', '019cac11-60d0-72aa-ade9-657edfc7babf', 'nomor_dokumen', '019cac11-7840-7672-aea6-87551b3e110e', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (8, '019cac0f-5178-76cd-913c-5cf8f4a14d4b', '019cac0f-2a68-7436-a713-bf485f5d5975', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-7209-b6ec-fe9cda8bdfc4"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (80, '019cac11-8010-708f-94d8-6b546b879b83', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (81, '019cac11-8010-708f-94d8-6b547f53f073', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (82, '019cac11-83f8-7709-8517-c1bb7c81319a', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (83, '019cac11-83f8-7709-8517-c1bc50c710f1', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (84, '019cac11-83f8-7709-8517-c1bcd69ba926', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (85, '019cac11-83f8-7709-8517-c1bcf90746c4', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (86, '019cac11-83f8-7709-8517-c1bdafa6df7b', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (87, '019cac11-87e0-7284-a4bb-61a03b40bf0b', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (88, '019cac11-87e0-7284-a4bb-61a040203cb8', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (89, '019cac11-87e0-7284-a4bb-61a04cc49991', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (9, '019cac0f-5560-76c9-ac66-ca5451acfdc7', '019cac0f-2a68-7436-a713-bf485f5d5975', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (90, '019cac11-87e0-7284-a4bb-61a071819556', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (91, '019cac11-87e0-7284-a4bb-61a080c54e7b', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (92, '019cac11-87e0-7284-a4bb-61a09c21a356', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (93, '019cac11-87e0-7284-a4bb-61a15b483295', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (94, '019cac11-87e0-7284-a4bb-61a17eae5321', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (95, '019cac11-87e0-7284-a4bb-61a1a04afa8d', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (96, '019cac11-87e0-7284-a4bb-61a2406e2aea', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (97, '019cac11-87e0-7284-a4bb-61a25a357fc4', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (98, '019cac11-87e0-7284-a4bb-61a2f9a7a531', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO event VALUES (99, '019cac11-9398-7215-820f-3b73e642818c', '019cac11-60d0-72aa-ade9-657edfc7babf', 'skp_perilaku', '019cac11-8bc8-72cd-af69-8e26bc874686', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-71e6-932d-b5de905bf440');
INSERT INTO audit VALUES (1, '019cac0f-3238-703d-93ff-fa0b09910679', 'kantor.buat', 'siti', '2026-03-02T01:00:04.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, '0c7b046e84f63a326452eb02fd96c655e198ad0117d65ccaa6d3410759b69a64', 'admin_kunci,petugas', '', '', '0.1.0/4', '0000000000000000000000000000000000000000000000000000000000000000', '13b61dad01a9777773c5626402aaf8e51ff212bb2b01bcb3c9f6ce7fb347dc74', '9596164b232701e50f578f294748506b140691dc3eefd0505f26e1219d2aa829');
INSERT INTO audit VALUES (2, '019cac0f-2a68-7436-a713-bf485f5d5975', 'isi.orang', 'uji', '2026-03-02T01:00:02.000000Z', 'contoh', 75, 2, 76, '04f5ceac16895ee029098a1256ec3429a975b98ccd99b6ee1c30181fcced9991', 'admin_kunci,petugas', '', '', '0.1.0/4', '13b61dad01a9777773c5626402aaf8e51ff212bb2b01bcb3c9f6ce7fb347dc74', '1b99cdb418a1137dd4f1368ab084ce6434b07f3656cccdd8873627399482181b', '45210dac55a5900402ae1cdd5eb420f6216e50f93bcc8ed61ba4afd0e242eda3');
INSERT INTO audit VALUES (3, '019cac11-60d0-72aa-ade9-657edfc7babf', 'isi.kinerja', 'uji', '2026-03-02T01:02:27.000000Z', '', 61, 77, 137, '98ce2e3f4e5a3e1d8f315b6e047571efcf55b21726dda9cb853a728bb204bfbf', 'admin_kunci,petugas', '', '', '0.1.0/4', '1b99cdb418a1137dd4f1368ab084ce6434b07f3656cccdd8873627399482181b', 'c780786c965dc56c2f47413ea0e4c20050400d0d15874db023be47833de0ce40', '77ed9fdbff6b24543512c5ec15e07b5f99f8fe5787fa57b9d25395452d1548fa');
INSERT INTO audit VALUES (4, '019cac12-2038-715c-8489-fbadcf0f11e7', 'isi.privasi', 'uji', '2026-03-02T01:03:16.000000Z', '', 6, 138, 143, '822e8503272adbd09b1bc1726de2e9079b64a15e5a2e25e3bb1d7db69f9a23c5', 'admin_kunci,petugas', '', '', '0.1.0/4', 'c780786c965dc56c2f47413ea0e4c20050400d0d15874db023be47833de0ce40', '6b7eca809736b7b8f78245cb288b4ae8ecaafb2c99d974a062066f5fee6e9519', 'fc100fa0ed710006341e298a6507cad830fd9225eeab51935258bff60aa6047e');
INSERT INTO audit VALUES (5, '019cac12-5300-7263-a0bf-bee130cdd559', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:03:29.000000Z', 'BA-PMS-2026-0001', 6, 144, 149, '22ee000469feb8107f2680fd42d1cccb8996950fa1c293cbd509dd910218c7f4', 'admin_kunci,petugas', '', 'budi', '0.1.0/4', '6b7eca809736b7b8f78245cb288b4ae8ecaafb2c99d974a062066f5fee6e9519', '95b871672ac8231823210af36b052baeffef87936b5fe7a56fbdcf81447e5fc7', 'd7ae245478915e6e4b75498f66de59a1daea7fd5135a51045515297dc98163e0');
INSERT INTO draft VALUES ('019cac12-8d98-7597-aa3a-922e20e352c1', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:03:42.000000Z');
INSERT INTO draft VALUES ('019cac12-9950-70e6-ae17-c268c94450b5', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:03:45.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', 'S-1/Sarjana', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', 10, 1);
INSERT INTO pembatasan VALUES ('019cac12-2808-7747-a786-ef91b7834a0e', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac12-2fd8-74ed-a9c0-62ee59c4b874', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac12-37a8-73e6-8df0-08c0f63058c6', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac12-3f78-7609-abf6-dc8f5e09079c', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac12-4748-7367-b44a-b37b93a2b005', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac12-62a0-748a-abb2-3cfff1e89a7f', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac12-6a70-718b-8d06-bc815869677c', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac12-7df8-7577-be38-e0fc3d112954', 1, '019cac12-6a70-718b-8d06-bc815869677c', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd');
INSERT INTO jejak_dimusnahkan VALUES ('019cac12-7628-706b-823b-cf26cb3733ce', 1, '019cac12-6a70-718b-8d06-bc815869677c', 4, '6b7eca809736b7b8f78245cb288b4ae8ecaafb2c99d974a062066f5fee6e9519', '8302fa3c42b777cd1008003de4e731191fc1ef764634973127057806c775e8c3');
INSERT INTO riwayat_unit VALUES ('019cac0f-ab50-721d-9304-aa85651ff0e6', 1, '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'bentuk', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_unit VALUES ('019cac0f-b320-769f-9b73-fd77fb4ae65f', 1, '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, '2026-01-15', NULL, NULL, NULL);
INSERT INTO formasi VALUES ('019cac0f-baf0-7017-adf5-9b6bf37fdf83', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'struktural', 'xxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 1, 0, 50, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', '2026-01-15');
INSERT INTO formasi VALUES ('019cac0f-c2c0-7783-8e9f-5cb01bc8b6e6', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', 'struktural', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-ca90-756b-9624-002346f3b2af', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', '2026-01-15', 'xxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-d260-70a0-a20a-fe0f9460a409', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-da30-7424-9073-aeab890c2cbd', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', 0, 0, '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-e200-758d-9d03-509a58dc2dbc', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kgb VALUES ('019cac0f-f970-7153-8873-95ffd4b6ab4d', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxx', 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kgb VALUES ('019cac10-0140-7554-bd8e-8684af813c0b', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penghargaan VALUES ('019cac10-2850-771d-b233-9be905e72a1a', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penghargaan VALUES ('019cac10-3020-76d8-b15f-b8f30ab889ff', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO tugas_belajar VALUES ('019cac10-37f0-7768-a27d-fde91f74b3e7', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tugas_belajar VALUES ('019cac10-3fc0-74cc-bc27-f2ad8214a025', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penilaian_lama VALUES ('019cac10-4790-70c2-8da6-d796d86d86bf', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, 'dp3', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penilaian_lama VALUES ('019cac10-4f60-72e2-84b0-a17cdd663009', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO keluarga VALUES ('019cac0f-e9d0-736a-acd5-8a173b2b3686', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'L', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'AK', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ya', 'xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO keluarga VALUES ('019cac0f-f1a0-77d7-b51d-26fb157a5c4d', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cuti VALUES ('019cac10-0910-7367-84d3-7a194cb33853', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 0, 'hari', 'diajukan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO cuti VALUES ('019cac10-10e0-740e-93b5-9d43613906ef', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO saldo_cuti VALUES ('019cac10-18b0-70bb-803a-022bfddb491e', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO saldo_cuti VALUES ('019cac10-2080-745e-b0dd-705f3482674d', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5730-72c2-a7a3-be8b2003c804', 1, '0190a0b0-0000-7000-8000-000000000001', 'slta', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5f00-7052-96f4-feff2bef9976', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO kunjungan_ln VALUES ('019cac10-66d0-73ba-a0b3-4839da8cdd3c', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kunjungan_ln VALUES ('019cac10-6ea0-75b3-9084-237efbb7c561', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO hukuman_disiplin VALUES ('019cac10-7670-755a-8d1b-a128ad26c624', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:b1brW1R8CkPPMLBNARTgiqRcZtINJKLQFvJnqk23T9GR2smoPWTsXgbVHWru3g==', 'rahasia:1:LbAYUrgIc/Y7gLyI5rrzRcpn8tW1y+653JUqIR7Nfprg0VdhpuED3Uo7rUmchgwq6IHIcbJGISpCJAZmXQOn9KbZeMo06TSmmNvms+YYYXtBAPz+csw0ydent+KTS/U3v0Cpt2kZ/9Q=', 'rahasia:1:12iCBMgPiKMVfh7TAU8uO02c0gwkJ2ullsejgLRYrUDHSGssWVcyGV51Ke8R0yyGePE=', 'rahasia:1:+9B8OpVspTQlNC29tcp2Pe7sXdy8mfGlfix5fCOaA5V8dG3RkuDGxy+dsaQthKxjMtQ=', 'rahasia:1:CLZbA1RdE1cUPUZxvYrQ1i9reDfwQOp/IMlN0QqasntDG7J3bJXD2rG/gaYl+Ic7+oF075DusLn8qWc2dI4Tbqd3IXAwHUnQrg7hL876lSE0MqpYH5P4Wdgii6UyJNBDnQK8mGnUwlQ=', 'rahasia:1:nEnyiLrSByOSk8rliRSA1U9WlM3IP3reE9Tp5f+eyzBKdvOkvbeO3/8QEQx5Uk8l4MBfWuj4nyBXPu8++riUoM4o1ePn+aX2DHmo4KDOU0He3OV1zFveiX/oSP7cB0V+1eO6d9NXZIk=', 'rahasia:1:Hc99k7hzFilvT+c22kT9sWcJULTMp3U029W3qM4WJ3c8Lbh2uRbZCIAyNWIgj9B4cdM=', 'rahasia:1:at2X2Ux8nXNf99wvs0ex2cKWhfJSBUKR6DNgQlIlH2pnzYrhCbr15I7NZICSLu5Sw+LHPy4wjeCB9nxh63r6HI9XlaAqomaPVv2EqHL098mIBvfxcocZkaIb+GF9NY8GI6ybAVTlUf8=', 'rahasia:1:4xhvx6aE8VwAq1BbCDmmAMwMSQvUr0OPiOMw7zvlr0o/c4TXZ58XSoz07HB4dWQsMRHcuwFzk8Uq5VG1RTAGi4g+KW3yhCA9rUXMc6TugMEQDmj6B4HD1rt3tX/b9fKKaR0DEMhLQFI=');
INSERT INTO hukuman_disiplin VALUES ('019cac10-7e40-70db-aacf-0e6e46bdaac0', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kesehatan VALUES ('019cac10-8610-76c5-b28a-b38d64f912dd', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:JU+S08QXl2ghtpUx9EbGUDTYlSz6QziEvi818wuU6ajLVs2J2OZ4uJI65fny62k5JZIg3th8wJa6Jp1UPvSCbCiN0G03d1VH0Sf6lDD6akirT/Vy4VbjtaxsL0G0tbs1WAEXcDzLsU8=', 'rahasia:1:JggWw1woe1w5T1pZHJWr4opU3ZutG/jTmU4rmFmfWLgk3xtve95oGEWHeUIH0w//2Mil8cxiG9qC05tOegtcVe43OhKBmzKlIvycCkBtFa/Crhu5LX7wWpgE/aNPVWk93ML2YI6GCko=');
INSERT INTO kesehatan VALUES ('019cac10-8de0-74c9-832d-c62c4662d30f', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL);
INSERT INTO catatan VALUES ('019cac10-95b0-76d1-bfe0-31e1c71e8c99', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO catatan VALUES ('019cac10-9d80-7399-84d0-32bdeeada61f', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO dokumen VALUES ('019cac10-a550-759b-b7a6-4a293b692b3b', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO dokumen VALUES ('019cac10-ad20-72da-8e6b-4b076498089f', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO delegasi_penilai VALUES ('019cac10-b4f0-7360-b9af-1e4e0a843a6f', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO delegasi_penilai VALUES ('019cac10-bcc0-75a8-bcf6-9120949327b6', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO tim_kerja VALUES ('019cac10-c490-71f9-9cc6-14bf8ece181d', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-7209-b6ec-fe9cda8bdfc4', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tim_kerja VALUES ('019cac10-cc60-702d-a3ee-39dcc0ede540', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO anggota_tim VALUES ('019cac10-d430-7476-80a1-cbc01db480ef', 1, '019cac10-c490-71f9-9cc6-14bf8ece181d', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO anggota_tim VALUES ('019cac10-dc00-7030-8736-34dc6a2afbe5', 1, '019cac10-c490-71f9-9cc6-14bf8ece181d', '0190a0b0-0000-7000-8000-000000000002', NULL, NULL, NULL);
INSERT INTO hari_libur VALUES ('019cac10-e3d0-75e6-9c93-87b1abbd3fdc', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO hari_libur VALUES ('019cac10-eba0-770c-a180-603e1fbceefd', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO penandatangan VALUES ('019cac10-f370-77be-89ae-f14197695325', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'langsung', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penandatangan VALUES ('019cac10-fb40-7063-8ae0-e05b0d9b4b12', 1, NULL, 'langsung', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO teks_surat VALUES ('019cac11-0310-7135-b180-ea632481c345', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO teks_surat VALUES ('019cac11-0ae0-7799-a68a-12112ae72221', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO daftar_simpanan VALUES ('019cac11-12b0-767a-8b4d-5441e11b31b6', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO daftar_simpanan VALUES ('019cac11-1a80-703e-8b85-ced1308b1f1a', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2250-7646-9ecb-b0fac0197abf', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2a20-7546-bfb4-d5859f7f5bdb', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penjelasan_mutu VALUES ('019cac11-31f0-772f-a792-da4ac7eee48f', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penjelasan_mutu VALUES ('019cac11-39c0-7608-b9fa-d902a00ce59e', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pengingat_selesai VALUES ('019cac11-4190-7453-8f78-4e153c09db42', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO pengingat_selesai VALUES ('019cac11-4960-7537-948f-97fd3847e075', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', NULL, NULL, NULL);
INSERT INTO ketentuan_kantor VALUES ('019cac11-5130-77bd-9641-89bf543c23fb', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO ketentuan_kantor VALUES ('019cac11-5900-76ca-b796-3d269b4dca27', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
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
CREATE INDEX ix_ringkasan_facet ON ringkasan_pegawai (aktif, unit_kerja_id, status_pegawai, golongan, jenis_jabatan, kurang);
CREATE INDEX ix_ringkasan_golongan_urut ON ringkasan_pegawai (golongan_urut, nama_urut, id);
CREATE UNIQUE INDEX ix_ringkasan_id ON ringkasan_pegawai (id);
CREATE INDEX ix_ringkasan_jabatan ON ringkasan_pegawai (jabatan, nama_urut, id);
CREATE INDEX ix_ringkasan_kurang ON ringkasan_pegawai (kurang, nama_urut, id);
CREATE INDEX ix_ringkasan_nama_urut ON ringkasan_pegawai (nama_urut, id);
CREATE INDEX ix_ringkasan_nip ON ringkasan_pegawai (nip, id);
CREATE INDEX ix_ringkasan_unit_kerja ON ringkasan_pegawai (unit_kerja, nama_urut, id);
CREATE INDEX ix_audit_at ON audit (at);
CREATE INDEX ix_audit_actor ON audit (actor);
CREATE INDEX ix_audit_action_at ON audit (action, at);
CREATE INDEX ix_audit_subject ON audit (subject);
CREATE INDEX ix_event_induk ON event (coalesce(changes ->> '$.evaluasi_id[1]', changes ->> '$.hasil_kerja_id[1]', changes ->> '$.skp_id[1]', changes ->> '$.pegawai_id[1]'), record_id) WHERE kind = 'insert';
CREATE INDEX ix_pembatasan_pegawai_id_dicabut_pada ON pembatasan (pegawai_id, dicabut_pada);
CREATE INDEX ix_cetakan_pegawai_id ON cetakan (pegawai_id);
CREATE INDEX ix_pemusnahan_rincian_pemusnahan_id ON pemusnahan_rincian (pemusnahan_id);
CREATE INDEX ix_jejak_dimusnahkan_pemusnahan_id ON jejak_dimusnahkan (pemusnahan_id);
CREATE INDEX ix_riwayat_unit_unit_kerja_id_mulai ON riwayat_unit (unit_kerja_id, mulai);
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
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
INSERT INTO cari_pegawai (cari_pegawai) VALUES ('rebuild');
PRAGMA application_id = 1095978564;
PRAGMA user_version = 4;
