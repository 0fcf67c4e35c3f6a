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
	kode_siasn VARCHAR(42), 
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
	data_siasn VARCHAR(8000), tmt_berhenti DATE, 
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
	pejabat_sk VARCHAR(120), 
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
	tanggal_sk DATE, 
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
	nomor_ijazah VARCHAR(80), 
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
	nomor_sertifikat VARCHAR(80), 
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
	baris INTEGER NOT NULL, 
	sidik_baris VARCHAR(64) NOT NULL, 
	sidik_peristiwa VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_jejak_dimusnahkan PRIMARY KEY (id), 
	CONSTRAINT fk_jejak_dimusnahkan_pemusnahan_id FOREIGN KEY(pemusnahan_id) REFERENCES pemusnahan (id)
);
CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, content='ringkasan_pegawai', content_rowid='docid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO alembic_version VALUES ('0003');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:02.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-3a08-7017-a0ac-4ab359d3d3ff', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4');
INSERT INTO unit_kerja VALUES ('019cac0f-3620-7044-b33e-a97ae7847a4a', 1, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB');
INSERT INTO unit_kerja VALUES ('019cac0f-3df0-736c-8850-47341a4a3420', 1, 'Subbagian Umum', '019cac0f-3620-7044-b33e-a97ae7847a4a', NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac0f-af38-7015-b393-1e39e3c59cc5', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac0f-b708-7069-8ab6-8d8e5b5b76b9', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac0f-bed8-7555-80ea-1cc6976a3eb0', 1, 'DOK', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'x', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'x', '123456789', 'x', '080000000001', 'sekar@contoh.invalid', 'x', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-7044-b33e-a97ae7847a4a', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'x', 'x', '2026-01-15');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'x', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'x', '123456789', 'x', '080000000001', 'sekar@contoh.invalid', 'x', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-7044-b33e-a97ae7847a4a', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'x', 'x', '2026-01-15');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'x', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'x', '123456789', 'x', '080000000001', 'sekar@contoh.invalid', 'x', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-7044-b33e-a97ae7847a4a', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'x', 'x', '2026-01-15');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-5948-759c-935a-62b2fea23e13', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati');
INSERT INTO riwayat_golongan VALUES ('019cac0f-6118-7435-ac9f-c197d56aa5c7', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-68e8-708d-95df-700908909591', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-70b8-7416-9974-6ce46d966748', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-7888-742d-a12b-c6c6767e54ca', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8058-7637-a4e7-44b90ad25bb9', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8828-71f4-ba04-38e4468bb6c7', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026');
INSERT INTO pelatihan VALUES ('019cac0f-8ff8-73ca-a2ff-d51ad5cec987', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-97c8-73cf-8bf8-47f4a9e52ca0', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9f98-72dd-b2b0-46e31e91e254', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac0f-d260-7154-bd96-c40904992577', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac0f-d648-714d-9199-a35fa0ad9231', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac0f-de18-774c-b0cb-f2d795552d42', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac0f-e200-768f-aa74-e976270f094d', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac0f-e5e8-7317-b9db-59723fd3a26a', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac0f-e9d0-720c-99e6-2d559ef98f57', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac0f-edb8-774f-9470-d7e9662e2af4', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac10-10e0-758a-ac8b-f341a079f0ff', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-14c8-7195-9a8c-d94690f8418e', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-18b0-72d3-af1d-c76dcb0bd604', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-1c98-71db-ac7d-5e03f5d9e8fb', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-2080-7521-b9eb-3760490bf6cf', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-2468-74f5-828c-b78df4b0234b', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-2850-7342-893f-617dfa7a80c7', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-2c38-7444-b88b-872b6c29a5ba', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-3020-757e-8aa3-8cb9d4a0b891', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-3408-7696-8c99-acb6ad016a5b', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-37f0-76dd-879a-e298d7a450dd', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-3bd8-711c-9a17-7b520c177e4f', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-3fc0-72b6-919d-1c02b2bb8d95', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac0f-f588-7493-a318-02c7bb95641c', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac0f-f970-72ce-9bc9-4b058afdbf81', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac0f-fd58-748e-a367-46d27efa2740', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-0140-7273-aecb-e7b3b5b3bb69', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-0528-777e-8762-a4eedce97fd0', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac10-4b78-7455-9095-1128b4de2c4a', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-4f60-7233-a2d8-b878b33a3f90', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5348-7461-956c-d81f1b34dd40', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5730-7701-8298-990240710a6b', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5b18-7065-88c9-1d25db703e54', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5f00-7673-a2f8-582b87cd9cde', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-3df0-734f-bf71-db149d484bfe', '019cac0f-3238-768d-962d-a6e1ce7de3f1', 'kantor', '019cac0f-3a08-7017-a0ac-4ab359d3d3ff', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:04.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (10, '019cac0f-5d30-7396-b46e-c51fb9ac61e5', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'riwayat_golongan', '019cac0f-5948-759c-935a-62b2fea23e13', 'insert', '{"golongan":[null,"III/c"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (11, '019cac0f-6500-77b5-b369-e9bbea107717', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'riwayat_golongan', '019cac0f-6118-7435-ac9f-c197d56aa5c7', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (12, '019cac0f-6cd0-76fb-b654-0166ec3470dd', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'riwayat_jabatan', '019cac0f-68e8-708d-95df-700908909591', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (13, '019cac0f-74a0-7558-bd9a-7c88815b6470', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'riwayat_jabatan', '019cac0f-70b8-7416-9974-6ce46d966748', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (14, '019cac0f-7c70-71d7-93ea-9f5f595c6b5a', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'riwayat_pendidikan', '019cac0f-7888-742d-a12b-c6c6767e54ca', 'insert', '{"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (15, '019cac0f-8440-773c-97a4-6c434ab74ded', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'riwayat_pendidikan', '019cac0f-8058-7637-a4e7-44b90ad25bb9', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (16, '019cac0f-8c10-73ae-88fc-b218b33eaee0', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'pelatihan', '019cac0f-8828-71f4-ba04-38e4468bb6c7', 'insert', '{"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (17, '019cac0f-93e0-769b-8783-2ecdf2f89b52', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'pelatihan', '019cac0f-8ff8-73ca-a2ff-d51ad5cec987', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (18, '019cac0f-9bb0-7687-a606-42f5786507f6', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'penugasan_penilai', '019cac0f-97c8-73cf-8bf8-47f4a9e52ca0', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (19, '019cac0f-a380-71b5-9e29-3a2b38991295', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'penugasan_penilai', '019cac0f-9f98-72dd-b2b0-46e31e91e254', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (2, '019cac0f-3238-7248-9e0e-b3495059f6b7', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'kantor', '019cac0f-3a08-7017-a0ac-4ab359d3d3ff', 'update', '{"alamat":[null,"Jl. Melati 1"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (20, '019cac0f-b320-7203-b901-71c9ec8c20f7', '019cac0f-a768-72cf-975f-e755b444cb81', 'nomor_dokumen', '019cac0f-af38-7015-b393-1e39e3c59cc5', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (21, '019cac0f-baf0-71b6-a624-7636f3d86b69', '019cac0f-a768-72cf-975f-e755b444cb81', 'nomor_dokumen', '019cac0f-b708-7069-8ab6-8d8e5b5b76b9', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (22, '019cac0f-c2c0-7396-adc8-681bd51f46e2', '019cac0f-a768-72cf-975f-e755b444cb81', 'nomor_dokumen', '019cac0f-bed8-7555-80ea-1cc6976a3eb0', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (23, '019cac0f-c6a8-7236-96c0-717f69321c50', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (24, '019cac0f-c6a8-7236-96c0-71804b7b9674', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (25, '019cac0f-ca90-7148-9fcc-d48a602880c3', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (26, '019cac0f-ca90-7148-9fcc-d48b492379d1', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (27, '019cac0f-ca90-7148-9fcc-d48bcd6bcf69', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (28, '019cac0f-ca90-7148-9fcc-d48c6218a96a', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (29, '019cac0f-ca90-7148-9fcc-d48c83f42959', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (3, '019cac0f-3a08-7434-b918-794a1defec11', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'unit_kerja', '019cac0f-3620-7044-b33e-a97ae7847a4a', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (30, '019cac0f-ce78-7460-ad07-4185c3849d49', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (31, '019cac0f-ce78-7460-ad07-4185dab5f7f5', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (32, '019cac0f-ce78-7460-ad07-41865066c24f', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (33, '019cac0f-ce78-7460-ad07-41872b6075e7', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (34, '019cac0f-ce78-7460-ad07-418748cf2416', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (35, '019cac0f-ce78-7460-ad07-41882776d0fd', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (36, '019cac0f-ce78-7460-ad07-41890abada5b', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (37, '019cac0f-ce78-7460-ad07-41893c121ca7', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (38, '019cac0f-ce78-7460-ad07-41894efd1e80', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (39, '019cac0f-ce78-7460-ad07-4189c14000d7', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (4, '019cac0f-41d8-71e8-9952-491e7ec39845', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'unit_kerja', '019cac0f-3df0-736c-8850-47341a4a3420', 'insert', '{"induk_id":[null,"019cac0f-3620-7044-b33e-a97ae7847a4a"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (40, '019cac0f-ce78-7460-ad07-418a27271728', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (41, '019cac0f-ce78-7460-ad07-418a59eaf847', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (42, '019cac0f-da30-7182-93e0-e8b69c33bdaf', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_perilaku', '019cac0f-d260-7154-bd96-c40904992577', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (43, '019cac0f-da30-7182-93e0-e8b7468d5d44', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_perilaku', '019cac0f-d648-714d-9199-a35fa0ad9231', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (44, '019cac0f-f1a0-759a-8119-0fae4af57d56', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_lampiran', '019cac0f-de18-774c-b0cb-f2d795552d42', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (45, '019cac0f-f1a0-759a-8119-0faede584d3f', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_lampiran', '019cac0f-e200-768f-aa74-e976270f094d', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (46, '019cac0f-f1a0-759a-8119-0faf521d003d', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_lampiran', '019cac0f-e5e8-7317-b9db-59723fd3a26a', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (47, '019cac0f-f1a0-759a-8119-0fafd6231597', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_lampiran', '019cac0f-e9d0-720c-99e6-2d559ef98f57', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (48, '019cac0f-f1a0-759a-8119-0fafff8e9474', '019cac0f-a768-72cf-975f-e755b444cb81', 'skp_lampiran', '019cac0f-edb8-774f-9470-d7e9662e2af4', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (49, '019cac10-0910-737a-bd80-13b68aa909e0', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac0f-f588-7493-a318-02c7bb95641c', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (5, '019cac0f-45c0-710e-9377-d54245f47bba', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bpjs":[null,"x"],"data_siasn":[null,"x"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"x"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"x"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kartu_asn":[null,"x"],"kedudukan_hukum":[null,"Aktif"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"x"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-7044-b33e-a97ae7847a4a"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (50, '019cac10-0910-737a-bd80-13b71fb0a767', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac0f-f970-72ce-9bc9-4b058afdbf81', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (51, '019cac10-0910-737a-bd80-13b78c6714f7', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac0f-fd58-748e-a367-46d27efa2740', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (52, '019cac10-0910-737a-bd80-13b86efb4476', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac10-0140-7273-aecb-e7b3b5b3bb69', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (53, '019cac10-0910-737a-bd80-13b8a7a0aae9', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac10-0528-777e-8762-a4eedce97fd0', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (54, '019cac10-0cf8-7220-b5cc-dcc0b1f71637', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (55, '019cac10-0cf8-7220-b5cc-dcc1ae019f7a', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (56, '019cac10-43a8-7160-b194-55dbfcef8241', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-10e0-758a-ac8b-f341a079f0ff', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (57, '019cac10-43a8-7160-b194-55dc444d4326', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-14c8-7195-9a8c-d94690f8418e', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (58, '019cac10-43a8-7160-b194-55dc69d9ae6e', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-18b0-72d3-af1d-c76dcb0bd604', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (59, '019cac10-43a8-7160-b194-55dceb741948', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-1c98-71db-ac7d-5e03f5d9e8fb', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (6, '019cac0f-49a8-70bb-9d00-5a7610dab77e', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bpjs":[null,"x"],"data_siasn":[null,"x"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"x"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"x"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kartu_asn":[null,"x"],"kedudukan_hukum":[null,"Aktif"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"x"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-7044-b33e-a97ae7847a4a"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (60, '019cac10-43a8-7160-b194-55dd9b058e5f', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-2080-7521-b9eb-3760490bf6cf', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (61, '019cac10-43a8-7160-b194-55ddf4567dd6', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-2468-74f5-828c-b78df4b0234b', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (62, '019cac10-43a8-7160-b194-55de38d0de2e', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-2850-7342-893f-617dfa7a80c7', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (63, '019cac10-43a8-7160-b194-55defa84aaab', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-2c38-7444-b88b-872b6c29a5ba', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (64, '019cac10-43a8-7160-b194-55dfebeaac92', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-3020-757e-8aa3-8cb9d4a0b891', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (65, '019cac10-43a8-7160-b194-55e087056547', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-3408-7696-8c99-acb6ad016a5b', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (66, '019cac10-43a8-7160-b194-55e091f53bb1', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-37f0-76dd-879a-e298d7a450dd', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (67, '019cac10-43a8-7160-b194-55e0bfbf5ea2', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-3bd8-711c-9a17-7b520c177e4f', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (68, '019cac10-43a8-7160-b194-55e1348f77e6', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_realisasi', '019cac10-3fc0-72b6-919d-1c02b2bb8d95', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (69, '019cac10-4790-73a0-bcf5-10cafcc19b58', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (7, '019cac0f-4d90-7175-aaf8-1d2852d1d264', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bpjs":[null,"x"],"data_siasn":[null,"x"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"x"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"x"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kartu_asn":[null,"x"],"kedudukan_hukum":[null,"Aktif"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"x"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-7044-b33e-a97ae7847a4a"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (70, '019cac10-4790-73a0-bcf5-10cb7e055840', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (71, '019cac10-4790-73a0-bcf5-10cb9c0079c7', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (72, '019cac10-4790-73a0-bcf5-10cbf8ab2027', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (73, '019cac10-4790-73a0-bcf5-10cbfb24ed55', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (74, '019cac10-4790-73a0-bcf5-10ccf09af62d', '019cac0f-a768-72cf-975f-e755b444cb81', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (75, '019cac10-62e8-76fd-b5c6-4d92e92f4573', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac10-4b78-7455-9095-1128b4de2c4a', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (76, '019cac10-62e8-76fd-b5c6-4d92fb474c1c', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac10-4f60-7233-a2d8-b878b33a3f90', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (77, '019cac10-62e8-76fd-b5c6-4d9363056ae6', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac10-5348-7461-956c-d81f1b34dd40', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (78, '019cac10-62e8-76fd-b5c6-4d938c1aa673', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac10-5730-7701-8298-990240710a6b', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (79, '019cac10-62e8-76fd-b5c6-4d94513f26cf', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac10-5b18-7065-88c9-1d25db703e54', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (8, '019cac0f-5178-74b9-b65d-309829aa339d', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (80, '019cac10-62e8-76fd-b5c6-4d94dfb8a651', '019cac0f-a768-72cf-975f-e755b444cb81', 'pihak_dokumen', '019cac10-5f00-7673-a2f8-582b87cd9cde', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (81, '019cac10-7288-7795-a8be-2dcb29ff8e2a', '019cac10-66d0-7570-a696-741b4c791d46', 'pembatasan', '019cac10-6ea0-770b-a59c-6a52f7bfea27', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (82, '019cac10-7a58-7694-b3e8-ea295b8c9d2c', '019cac10-66d0-7570-a696-741b4c791d46', 'pembatasan', '019cac10-7670-7682-a82e-a477acbdae42', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (83, '019cac10-8228-71d3-bca5-bb93de01e166', '019cac10-66d0-7570-a696-741b4c791d46', 'cetakan', '019cac10-7e40-701b-a68d-e78355197280', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (84, '019cac10-89f8-75c5-9d03-eafabc67d672', '019cac10-66d0-7570-a696-741b4c791d46', 'aturan_retensi', '019cac10-8610-72c9-808e-af720eb81d53', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (85, '019cac10-91c8-7348-9f1c-c88bf4543e6e', '019cac10-66d0-7570-a696-741b4c791d46', 'aturan_retensi', '019cac10-8de0-7760-af7b-dfe674ac8d13', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (86, '019cac10-95b0-7486-9cfd-59998d5e165f', '019cac10-66d0-7570-a696-741b4c791d46', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (87, '019cac10-a550-71a8-b739-ac87c449304f', '019cac10-9998-7109-9b1e-761dd7a6b7da', 'pemusnahan', '019cac10-a168-72c0-8e7a-86b1d5a6792a', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (88, '019cac10-ad20-727b-808d-0340460731b8', '019cac10-9998-7109-9b1e-761dd7a6b7da', 'pemusnahan', '019cac10-a938-7281-aa76-5fd8317c3d54', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (89, '019cac10-b108-74de-a440-05a2ee99f7b7', '019cac10-9998-7109-9b1e-761dd7a6b7da', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (9, '019cac0f-5560-7680-b0a9-f04486d36475', '019cac0f-2a68-7420-a1e1-a3ca87566520', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (90, '019cac10-b8d8-77e7-b623-500650f56e33', '019cac10-9998-7109-9b1e-761dd7a6b7da', 'jejak_dimusnahkan', '019cac10-b4f0-705e-b0eb-41f45cf02225', 'insert', '{"baris":[null,4],"pemusnahan_id":[null,"019cac10-a938-7281-aa76-5fd8317c3d54"],"sidik_baris":[null,"4965c0359aee241e010206f107813350cf948d285e2c9e7301177d894b193045"],"sidik_peristiwa":[null,"26ce0abdda38ed6fd73ba39986aae0cd6fb3e37c6cc9d7248a0232366570006b"]}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO event VALUES (91, '019cac10-c0a8-7749-a9ae-c5ad9c0a934a', '019cac10-9998-7109-9b1e-761dd7a6b7da', 'pemusnahan_rincian', '019cac10-bcc0-7053-a61b-ee032354afa4', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac10-a938-7281-aa76-5fd8317c3d54"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"2bc79dbe81c0907915bfdb5a1f1ffd878a07745e0328181efa241595039a0c1e"]}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-772d-91e9-7a627f655008');
INSERT INTO audit VALUES (1, '019cac0f-3238-768d-962d-a6e1ce7de3f1', 'kantor.buat', 'siti', '2026-03-02T01:00:04.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, 'e68bb16a606f35a5b51d72e9a03450ad3171fa390821ae43d5b3b58f15a98866', 'admin_kunci,petugas', '', '', '0.1.0/3', '0000000000000000000000000000000000000000000000000000000000000000', 'cc6178327c72876eb4bd856860e5c9bd084cc652990286baee0b9e37ba9ff23c', 'ba6c85d8434c0887af81386f7be54de9c724465c4b835579af22474813be2e31');
INSERT INTO audit VALUES (2, '019cac0f-2a68-7420-a1e1-a3ca87566520', 'isi.orang', 'uji', '2026-03-02T01:00:02.000000Z', 'contoh', 18, 2, 19, 'b7be1229534c5db4e7657be1c7fc1a4bf04536a86df6a319f051d57dfc4604b4', 'admin_kunci,petugas', '', '', '0.1.0/3', 'cc6178327c72876eb4bd856860e5c9bd084cc652990286baee0b9e37ba9ff23c', 'b2f5b78d6aa38405274075f2bb3b04ebeaf868c8b7f8feab508f17aba1ac3545', 'ea43b12dad14b324da27d93b62bfc73123e0c4dc3e90fea9acc92f757fc6d3c0');
INSERT INTO audit VALUES (3, '019cac0f-a768-72cf-975f-e755b444cb81', 'isi.kinerja', 'uji', '2026-03-02T01:00:34.000000Z', '', 61, 20, 80, '7d73297e47222c0b0f1f4558f2c9d6d0c0067610b80af5e439c777bbf41a0407', 'admin_kunci,petugas', '', '', '0.1.0/3', 'b2f5b78d6aa38405274075f2bb3b04ebeaf868c8b7f8feab508f17aba1ac3545', 'c86934f711e0ef03b5668762ed34fb300f47bf97bd0aae1bc097d8f75794c481', '6a5d365e816451225b708921c50563fae826eddf417c9bc90bce8d87050bce67');
INSERT INTO audit VALUES (4, '019cac10-66d0-7570-a696-741b4c791d46', 'isi.privasi', 'uji', '2026-03-02T01:01:23.000000Z', '', 6, 81, 86, '7fc233c0f78fffb1b86bc14d11c5e45e1d9f5bf8e473b6f87a4bd34b5ef6f3f9', 'admin_kunci,petugas', '', '', '0.1.0/3', 'c86934f711e0ef03b5668762ed34fb300f47bf97bd0aae1bc097d8f75794c481', '4965c0359aee241e010206f107813350cf948d285e2c9e7301177d894b193045', 'e70e23f8877b9f06d9555d861b20312df4d6365bb5bd5e4b2b88e048a18b6f80');
INSERT INTO audit VALUES (5, '019cac10-9998-7109-9b1e-761dd7a6b7da', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:01:36.000000Z', 'BA-PMS-2026-0001', 5, 87, 91, 'fd13a4c3dd067f5f8bb6178e3358088f6dd452bd127b5b3839ce1ed11c8a208c', 'admin_kunci,petugas', '', 'budi', '0.1.0/3', '4965c0359aee241e010206f107813350cf948d285e2c9e7301177d894b193045', '5eb0120df56e9c960eccae3563f779036eb2a0aff200afd807868a56872dc255', 'ed54d6a82b9960472faa0a7e87198cca82d48ec719d1694a7a7e11018386c8df');
INSERT INTO draft VALUES ('019cac10-cc60-7563-a7cf-38ad91fcb571', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:01:47.000000Z');
INSERT INTO draft VALUES ('019cac10-d818-746c-9722-23c63104ac01', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:01:50.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'x Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-7044-b33e-a97ae7847a4a', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', 'S-1/Sarjana', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'x Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-7044-b33e-a97ae7847a4a', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'x Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-7044-b33e-a97ae7847a4a', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', 10, 1);
INSERT INTO pembatasan VALUES ('019cac10-6ea0-770b-a59c-6a52f7bfea27', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac10-7670-7682-a82e-a477acbdae42', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac10-7e40-701b-a68d-e78355197280', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac10-8610-72c9-808e-af720eb81d53', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac10-8de0-7760-af7b-dfe674ac8d13', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac10-a168-72c0-8e7a-86b1d5a6792a', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac10-a938-7281-aa76-5fd8317c3d54', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac10-bcc0-7053-a61b-ee032354afa4', 1, '019cac10-a938-7281-aa76-5fd8317c3d54', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '2bc79dbe81c0907915bfdb5a1f1ffd878a07745e0328181efa241595039a0c1e');
INSERT INTO jejak_dimusnahkan VALUES ('019cac10-b4f0-705e-b0eb-41f45cf02225', 1, '019cac10-a938-7281-aa76-5fd8317c3d54', 4, '4965c0359aee241e010206f107813350cf948d285e2c9e7301177d894b193045', '26ce0abdda38ed6fd73ba39986aae0cd6fb3e37c6cc9d7248a0232366570006b');
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
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
INSERT INTO cari_pegawai (cari_pegawai) VALUES ('rebuild');
PRAGMA application_id = 1095978564;
PRAGMA user_version = 3;
