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
	seq INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_jejak_dimusnahkan PRIMARY KEY (id), 
	CONSTRAINT fk_jejak_dimusnahkan_pemusnahan_id FOREIGN KEY(pemusnahan_id) REFERENCES pemusnahan (id)
);
CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, content='ringkasan_pegawai', content_rowid='docid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO alembic_version VALUES ('0003');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:02.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-3a08-76ec-81a2-b35d6f98f95f', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4');
INSERT INTO unit_kerja VALUES ('019cac0f-3620-740f-bc99-26dd9d522637', 1, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB');
INSERT INTO unit_kerja VALUES ('019cac0f-3df0-71f5-a9ee-e53ab8236dce', 1, 'Subbagian Umum', '019cac0f-3620-740f-bc99-26dd9d522637', NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac0f-af38-739f-9a5e-217ab9173216', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac0f-b708-71d6-badb-fdae443c085c', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac0f-bed8-733c-997f-3bcb46bcc0ea', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac10-a168-7038-b030-b010788f3f56', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'x', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'x', '123456789', 'x', '080000000001', 'sekar@contoh.invalid', 'x', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-740f-bc99-26dd9d522637', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'x', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'x', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'x', '123456789', 'x', '080000000001', 'sekar@contoh.invalid', 'x', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-740f-bc99-26dd9d522637', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'x', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'x', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'x', '123456789', 'x', '080000000001', 'sekar@contoh.invalid', 'x', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-740f-bc99-26dd9d522637', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'x', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-5948-70ff-8285-0a26475ce7e0', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati');
INSERT INTO riwayat_golongan VALUES ('019cac0f-6118-77cd-bfdb-187df47b9c3b', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-68e8-769b-a1cd-f7811ff33424', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-70b8-748e-a6f0-9a24ababed82', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-7888-7498-a52a-942be9b0b579', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8058-748c-a5a1-8cdf6eb32800', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8828-750d-aa0d-965c7a49c689', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026');
INSERT INTO pelatihan VALUES ('019cac0f-8ff8-77b1-b98d-b6a63aa7b391', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-97c8-73a0-a7d2-bd453cb8497e', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9f98-7054-b12f-792dbe4d31fa', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac0f-d260-70d9-8846-411b03e7a9e6', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac0f-d648-7332-96f6-0f10ea570b6a', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac0f-de18-7725-b245-f6f113dff05f', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac0f-e200-7153-a59c-5cac4c66e392', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac0f-e5e8-77d4-becd-fb53ef0a7593', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac0f-e9d0-7757-9958-69a84f6ff935', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac0f-edb8-7247-910b-17a694524327', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac10-10e0-764b-86b5-2bd2256fbb8a', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-14c8-70fb-b76f-383e0e317e04', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-18b0-753c-9189-5c9917acb785', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-1c98-744f-8e2a-49126b4759b2', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-2080-7545-81f6-a4ed07c78bfe', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-2468-71fb-982c-bf5b16c86b1e', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-2850-7213-a9ec-37eb0e422bf5', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-2c38-73e7-82df-4d5efe549a2b', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-3020-7611-b1a4-d6789152937f', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-3408-75d9-88db-11f102db4ff6', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-37f0-7696-8073-eeb745e7396c', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-3bd8-7331-93fb-e61b1725f92d', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-3fc0-739e-a2fe-c3a84d625660', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac0f-f588-7380-95ff-030eb2cc7530', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac0f-f970-770e-bda6-ae528dcdf5c9', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac0f-fd58-7028-97c3-e37b3511f807', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-0140-71e3-8355-6d4e63c275f2', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-0528-73e0-989e-0635965cefba', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac10-4b78-75ff-92cd-ab39fe804999', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-4f60-7234-b490-578f602154bb', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5348-75e2-8265-c24ea4abd8f9', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5730-776a-865d-ed7cec558bf5', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5b18-74e1-9c71-911f15dc9a6c', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5f00-73f8-940f-1c519b830cc2', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-3df0-76cc-97ea-eef568a3b35b', '019cac0f-3238-7449-a071-330fe8448a26', 'kantor', '019cac0f-3a08-76ec-81a2-b35d6f98f95f', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:04.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (10, '019cac0f-5d30-7237-bce9-cae871c043fa', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'riwayat_golongan', '019cac0f-5948-70ff-8285-0a26475ce7e0', 'insert', '{"golongan":[null,"III/c"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (11, '019cac0f-6500-7634-9881-0ba9840acce2', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'riwayat_golongan', '019cac0f-6118-77cd-bfdb-187df47b9c3b', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (12, '019cac0f-6cd0-740f-b93f-f5fec04ca168', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'riwayat_jabatan', '019cac0f-68e8-769b-a1cd-f7811ff33424', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (13, '019cac0f-74a0-76f8-8e41-15583a68e1de', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'riwayat_jabatan', '019cac0f-70b8-748e-a6f0-9a24ababed82', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (14, '019cac0f-7c70-70eb-b52e-a2fba986dae1', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'riwayat_pendidikan', '019cac0f-7888-7498-a52a-942be9b0b579', 'insert', '{"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (15, '019cac0f-8440-75bc-88f6-3a939cc50cd8', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'riwayat_pendidikan', '019cac0f-8058-748c-a5a1-8cdf6eb32800', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (16, '019cac0f-8c10-748a-8b6f-6dac39495d25', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'pelatihan', '019cac0f-8828-750d-aa0d-965c7a49c689', 'insert', '{"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (17, '019cac0f-93e0-775f-9188-1ab12e84e37f', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'pelatihan', '019cac0f-8ff8-77b1-b98d-b6a63aa7b391', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (18, '019cac0f-9bb0-72d6-b23f-2c8bf2f068bf', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'penugasan_penilai', '019cac0f-97c8-73a0-a7d2-bd453cb8497e', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (19, '019cac0f-a380-7575-8ccd-bc385aac1b05', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'penugasan_penilai', '019cac0f-9f98-7054-b12f-792dbe4d31fa', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (2, '019cac0f-3238-7271-a3c0-0a6843cf3b29', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'kantor', '019cac0f-3a08-76ec-81a2-b35d6f98f95f', 'update', '{"alamat":[null,"Jl. Melati 1"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (20, '019cac0f-b320-7119-8ad5-081e8a2f0b7c', '019cac0f-a768-7274-928b-805ba6c516ef', 'nomor_dokumen', '019cac0f-af38-739f-9a5e-217ab9173216', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (21, '019cac0f-baf0-75b1-878b-afa316132fc5', '019cac0f-a768-7274-928b-805ba6c516ef', 'nomor_dokumen', '019cac0f-b708-71d6-badb-fdae443c085c', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (22, '019cac0f-c2c0-700c-a5a0-2a13bd0b5532', '019cac0f-a768-7274-928b-805ba6c516ef', 'nomor_dokumen', '019cac0f-bed8-733c-997f-3bcb46bcc0ea', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (23, '019cac0f-c6a8-74e8-bbc2-ddbd90f84619', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (24, '019cac0f-c6a8-74e8-bbc2-ddbe202d68d6', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (25, '019cac0f-ca90-7535-8277-fdf02e63a809', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (26, '019cac0f-ca90-7535-8277-fdf1119008de', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (27, '019cac0f-ca90-7535-8277-fdf17f9e594b', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (28, '019cac0f-ca90-7535-8277-fdf1c02983bf', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (29, '019cac0f-ca90-7535-8277-fdf1c4ec5a19', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (3, '019cac0f-3a08-7399-8e36-5530d804255a', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'unit_kerja', '019cac0f-3620-740f-bc99-26dd9d522637', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (30, '019cac0f-ce78-746f-b934-bc8578b8e6a9', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (31, '019cac0f-ce78-746f-b934-bc866bdca5ca', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (32, '019cac0f-ce78-746f-b934-bc873476524c', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (33, '019cac0f-ce78-746f-b934-bc87e9598d60', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (34, '019cac0f-ce78-746f-b934-bc88dd9b6753', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (35, '019cac0f-ce78-746f-b934-bc89691ecf4a', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (36, '019cac0f-ce78-746f-b934-bc8a1ddfc3f5', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (37, '019cac0f-ce78-746f-b934-bc8a26fe1bd0', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (38, '019cac0f-ce78-746f-b934-bc8b137c5d26', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (39, '019cac0f-ce78-746f-b934-bc8bb9694e4a', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (4, '019cac0f-41d8-70a5-b208-dec75a6489a8', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'unit_kerja', '019cac0f-3df0-71f5-a9ee-e53ab8236dce', 'insert', '{"induk_id":[null,"019cac0f-3620-740f-bc99-26dd9d522637"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (40, '019cac0f-ce78-746f-b934-bc8c01c154e2', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (41, '019cac0f-ce78-746f-b934-bc8c5bafd410', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (42, '019cac0f-da30-77f9-a0e8-e16ad6b1ec68', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_perilaku', '019cac0f-d260-70d9-8846-411b03e7a9e6', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (43, '019cac0f-da30-77f9-a0e8-e16bcf12e2de', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_perilaku', '019cac0f-d648-7332-96f6-0f10ea570b6a', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (44, '019cac0f-f1a0-7544-834a-42c00c4e98ee', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_lampiran', '019cac0f-de18-7725-b245-f6f113dff05f', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (45, '019cac0f-f1a0-7544-834a-42c062a7de44', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_lampiran', '019cac0f-e200-7153-a59c-5cac4c66e392', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (46, '019cac0f-f1a0-7544-834a-42c161fb4725', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_lampiran', '019cac0f-e5e8-77d4-becd-fb53ef0a7593', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (47, '019cac0f-f1a0-7544-834a-42c1b716d203', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_lampiran', '019cac0f-e9d0-7757-9958-69a84f6ff935', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (48, '019cac0f-f1a0-7544-834a-42c26b2b9746', '019cac0f-a768-7274-928b-805ba6c516ef', 'skp_lampiran', '019cac0f-edb8-7247-910b-17a694524327', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (49, '019cac10-0910-7450-a8e3-6d6c6bdba6dd', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac0f-f588-7380-95ff-030eb2cc7530', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (5, '019cac0f-45c0-74b1-aa89-f1346796f1a1', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bpjs":[null,"x"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"x"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"x"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kartu_asn":[null,"x"],"kedudukan_hukum":[null,"Aktif"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"x"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-740f-bc99-26dd9d522637"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (50, '019cac10-0910-7450-a8e3-6d6cda8e97ed', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac0f-f970-770e-bda6-ae528dcdf5c9', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (51, '019cac10-0910-7450-a8e3-6d6d8d61a22f', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac0f-fd58-7028-97c3-e37b3511f807', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (52, '019cac10-0910-7450-a8e3-6d6dc67b2807', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac10-0140-71e3-8355-6d4e63c275f2', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (53, '019cac10-0910-7450-a8e3-6d6dcf0c3f57', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac10-0528-73e0-989e-0635965cefba', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (54, '019cac10-0cf8-7136-aef2-c7d60f1a7d28', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (55, '019cac10-0cf8-7136-aef2-c7d64b3335b5', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (56, '019cac10-43a8-72d6-a292-08fcfbf203cb', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-10e0-764b-86b5-2bd2256fbb8a', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (57, '019cac10-43a8-72d6-a292-08fd55270638', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-14c8-70fb-b76f-383e0e317e04', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (58, '019cac10-43a8-72d6-a292-08fda798c868', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-18b0-753c-9189-5c9917acb785', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (59, '019cac10-43a8-72d6-a292-08fe391d0057', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-1c98-744f-8e2a-49126b4759b2', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (6, '019cac0f-49a8-73cd-a5f0-28f1418a4040', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bpjs":[null,"x"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"x"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"x"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kartu_asn":[null,"x"],"kedudukan_hukum":[null,"Aktif"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"x"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-740f-bc99-26dd9d522637"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (60, '019cac10-43a8-72d6-a292-08fe8ee506e9', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-2080-7545-81f6-a4ed07c78bfe', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (61, '019cac10-43a8-72d6-a292-08ff2d79ec9b', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-2468-71fb-982c-bf5b16c86b1e', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (62, '019cac10-43a8-72d6-a292-08ff5e2a47af', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-2850-7213-a9ec-37eb0e422bf5', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (63, '019cac10-43a8-72d6-a292-090048e2bd51', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-2c38-73e7-82df-4d5efe549a2b', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (64, '019cac10-43a8-72d6-a292-0900e5cc9c75', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-3020-7611-b1a4-d6789152937f', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (65, '019cac10-43a8-72d6-a292-0901bfe5e662', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-3408-75d9-88db-11f102db4ff6', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (66, '019cac10-43a8-72d6-a292-0902a56cb7c5', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-37f0-7696-8073-eeb745e7396c', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (67, '019cac10-43a8-72d6-a292-0903690d71b6', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-3bd8-7331-93fb-e61b1725f92d', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (68, '019cac10-43a8-72d6-a292-090426cdf6da', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_realisasi', '019cac10-3fc0-739e-a2fe-c3a84d625660', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (69, '019cac10-4790-773b-8097-b5eb8c9dbd2a', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (7, '019cac0f-4d90-75dc-aa5a-cedb93559832', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bpjs":[null,"x"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"x"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"x"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kartu_asn":[null,"x"],"kedudukan_hukum":[null,"Aktif"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"x"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-740f-bc99-26dd9d522637"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (70, '019cac10-4790-773b-8097-b5ec38426aae', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (71, '019cac10-4790-773b-8097-b5ed33143eab', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (72, '019cac10-4790-773b-8097-b5eda2c2eba3', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (73, '019cac10-4790-773b-8097-b5ee8f074330', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (74, '019cac10-4790-773b-8097-b5ef70b0fcde', '019cac0f-a768-7274-928b-805ba6c516ef', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (75, '019cac10-62e8-7018-b124-b2c93c7291a1', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac10-4b78-75ff-92cd-ab39fe804999', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (76, '019cac10-62e8-7018-b124-b2ca3a52c045', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac10-4f60-7234-b490-578f602154bb', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (77, '019cac10-62e8-7018-b124-b2cb1bd3955b', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac10-5348-75e2-8265-c24ea4abd8f9', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (78, '019cac10-62e8-7018-b124-b2cbb83906e9', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac10-5730-776a-865d-ed7cec558bf5', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (79, '019cac10-62e8-7018-b124-b2cc937fe891', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac10-5b18-74e1-9c71-911f15dc9a6c', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (8, '019cac0f-5178-706f-9003-60231fcb0d8a', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (80, '019cac10-62e8-7018-b124-b2cd83fe75ba', '019cac0f-a768-7274-928b-805ba6c516ef', 'pihak_dokumen', '019cac10-5f00-73f8-940f-1c519b830cc2', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:34.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (81, '019cac10-7288-778a-9320-1e62a7d137f7', '019cac10-66d0-7375-956b-cb8531fd8e55', 'pembatasan', '019cac10-6ea0-7497-bc21-27ca63e447f8', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (82, '019cac10-7a58-707f-8e0d-c35dbad13b03', '019cac10-66d0-7375-956b-cb8531fd8e55', 'pembatasan', '019cac10-7670-7558-82c0-dde9527cfd0e', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (83, '019cac10-8228-7227-9e14-6ec6d25079b9', '019cac10-66d0-7375-956b-cb8531fd8e55', 'cetakan', '019cac10-7e40-76fc-a167-9d15cd9b2c77', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (84, '019cac10-89f8-76fc-bf63-900ae9ebb566', '019cac10-66d0-7375-956b-cb8531fd8e55', 'aturan_retensi', '019cac10-8610-7778-86df-18af03f3d9eb', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (85, '019cac10-91c8-7665-8cb2-ffdab0241dd1', '019cac10-66d0-7375-956b-cb8531fd8e55', 'aturan_retensi', '019cac10-8de0-7768-b101-e0c6a2748be7', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (86, '019cac10-95b0-7578-a011-069e58bd79db', '019cac10-66d0-7375-956b-cb8531fd8e55', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:01:23.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (87, '019cac10-a550-7037-a03a-42832b4cae57', '019cac10-9998-771b-91b1-645d7d921f65', 'nomor_dokumen', '019cac10-a168-7038-b030-b010788f3f56', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (88, '019cac10-ad20-7245-ba8c-f29a305ecea1', '019cac10-9998-771b-91b1-645d7d921f65', 'pemusnahan', '019cac10-a938-70f0-8a2a-35f073fcc306', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (89, '019cac10-b4f0-7677-aa20-272fc6557bf4', '019cac10-9998-771b-91b1-645d7d921f65', 'pemusnahan', '019cac10-b108-7786-83fd-a556064b42e6', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (9, '019cac0f-5560-73e5-853f-93d9d2ae184e', '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (90, '019cac10-b8d8-775f-9935-fbcc1b5cda5f', '019cac10-9998-771b-91b1-645d7d921f65', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (91, '019cac10-c0a8-711b-a3b1-f537f8a75042', '019cac10-9998-771b-91b1-645d7d921f65', 'jejak_dimusnahkan', '019cac10-bcc0-7202-9ab5-a1bac82e1d9c', 'insert', '{"digest":[null,"e39ff352a233c2a7fbffeafec9c2d6c1a0559887b9db416d5eb819ebd8e09f59"],"hash":[null,"d15158f54661f3ec360eec6c9e874776bc61af3162d3c162c7e54b4e8b989def"],"pemusnahan_id":[null,"019cac10-b108-7786-83fd-a556064b42e6"],"seq":[null,4]}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO event VALUES (92, '019cac10-c878-74a6-b526-656d0fd70a26', '019cac10-9998-771b-91b1-645d7d921f65', 'pemusnahan_rincian', '019cac10-c490-7452-8e72-52d1de2e38d4', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac10-b108-7786-83fd-a556064b42e6"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"2bc79dbe81c0907915bfdb5a1f1ffd878a07745e0328181efa241595039a0c1e"]}', 'uji', '2026-03-02T01:01:36.000000Z', '019cac0f-2a68-779c-85e6-794e4cf03ba8');
INSERT INTO audit VALUES (1, '019cac0f-3238-7449-a071-330fe8448a26', 'kantor.buat', 'siti', '2026-03-02T01:00:04.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, '8521ad68089517d5e461a3925f24dfd9d8d2abe75d0e9877eb7733429a03a35a', 'admin_kunci,petugas', '', '', '0.1.0/3', '0000000000000000000000000000000000000000000000000000000000000000', '7a27eea5f4b2f060811cca6677e021779335a9b934e898ef59ab9d4d7dfe5b30', '1f673c52f9d8038f38928d6460a936aa5a520b660a179441353febb1c4daa3bb');
INSERT INTO audit VALUES (2, '019cac0f-2a68-76f7-a3cb-c80a7770b65c', 'isi.orang', 'uji', '2026-03-02T01:00:02.000000Z', 'contoh', 18, 2, 19, 'a91a03a741740ce61ba64920ff998072293923f03f4ba08c0465bf949e0ff4e4', 'admin_kunci,petugas', '', '', '0.1.0/3', '7a27eea5f4b2f060811cca6677e021779335a9b934e898ef59ab9d4d7dfe5b30', '7d3362688026d9962276ac529e3577c97064cf7df669d83f290156c29e3cfcba', '997413bd2d83408bf46766b714dae8ce8da01e0586358f7e87f9f4dc6ce32109');
INSERT INTO audit VALUES (3, '019cac0f-a768-7274-928b-805ba6c516ef', 'isi.kinerja', 'uji', '2026-03-02T01:00:34.000000Z', '', 61, 20, 80, '811ef1a14723d7a0cdac561a6f2db74f8ab838c025623e2602a7d57d945fb152', 'admin_kunci,petugas', '', '', '0.1.0/3', '7d3362688026d9962276ac529e3577c97064cf7df669d83f290156c29e3cfcba', '4e6dbb8e198ed9bc06ad704f4727e0621170e680032c123a0434c382a5accae5', 'a255ece68155bc4f1683d1a1367bedf53493fd3edc5612a03b29e858057126ac');
INSERT INTO audit VALUES (4, '019cac10-66d0-7375-956b-cb8531fd8e55', 'isi.privasi', 'uji', '2026-03-02T01:01:23.000000Z', '', 6, 81, 86, '93f6b8d4f1b2467822c5dbdfc05ef0a68079fb80b9da72827e5c8f9bc97b9851', 'admin_kunci,petugas', '', '', '0.1.0/3', '4e6dbb8e198ed9bc06ad704f4727e0621170e680032c123a0434c382a5accae5', 'd15158f54661f3ec360eec6c9e874776bc61af3162d3c162c7e54b4e8b989def', 'a957eac9a753d7d3a66a9ace930b962f8549f48f540ca9997017b98f4610a059');
INSERT INTO audit VALUES (5, '019cac10-9998-771b-91b1-645d7d921f65', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:01:36.000000Z', 'BA-PMS-2026-0001', 6, 87, 92, '187dbdade13f53e9dcbcb35c55fd2c75f1bcbc6ec4965051b1919c7950da1c29', 'admin_kunci,petugas', '', 'budi', '0.1.0/3', 'd15158f54661f3ec360eec6c9e874776bc61af3162d3c162c7e54b4e8b989def', '98bd8bd4d2b22850bbc3ae3ae959785a863c0b22a55bab768de720f6b2b7b15c', '5e42677edc6e611829e3c016e590a0598041606202a0209a5ce8f569a301ba50');
INSERT INTO draft VALUES ('019cac10-d430-70c0-93da-615956c9e9ce', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:01:49.000000Z');
INSERT INTO draft VALUES ('019cac10-dfe8-746f-a03a-1e30a17df5e3', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:01:52.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'x Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-740f-bc99-26dd9d522637', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', 'S-1/Sarjana', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'x Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-740f-bc99-26dd9d522637', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'x Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-740f-bc99-26dd9d522637', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', 10, 1);
INSERT INTO pembatasan VALUES ('019cac10-6ea0-7497-bc21-27ca63e447f8', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac10-7670-7558-82c0-dde9527cfd0e', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac10-7e40-76fc-a167-9d15cd9b2c77', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac10-8610-7778-86df-18af03f3d9eb', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac10-8de0-7768-b101-e0c6a2748be7', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac10-a938-70f0-8a2a-35f073fcc306', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac10-b108-7786-83fd-a556064b42e6', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac10-c490-7452-8e72-52d1de2e38d4', 1, '019cac10-b108-7786-83fd-a556064b42e6', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '2bc79dbe81c0907915bfdb5a1f1ffd878a07745e0328181efa241595039a0c1e');
INSERT INTO jejak_dimusnahkan VALUES ('019cac10-bcc0-7202-9ab5-a1bac82e1d9c', 1, '019cac10-b108-7786-83fd-a556064b42e6', 4, 'd15158f54661f3ec360eec6c9e874776bc61af3162d3c162c7e54b4e8b989def', 'e39ff352a233c2a7fbffeafec9c2d6c1a0559887b9db416d5eb819ebd8e09f59');
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
