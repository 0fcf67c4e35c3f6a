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
	data_siasn VARCHAR(8000), 
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
	digest VARCHAR(64) NOT NULL, 
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
CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, content='ringkasan_pegawai', content_rowid='docid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO alembic_version VALUES ('0001');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:02.000000Z');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-3a08-7461-a73c-1c84e10777f0', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4');
INSERT INTO unit_kerja VALUES ('019cac0f-3620-71b2-b669-f823c8c5c3d0', 1, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB');
INSERT INTO unit_kerja VALUES ('019cac0f-3df0-7469-a6e5-97b9efa7c3fe', 1, 'Subbagian Umum', '019cac0f-3620-71b2-b669-f823c8c5c3d0', NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac0f-af38-77b6-9d42-f169caa0fc93', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac0f-b708-704e-93d4-7f783b4b6967', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac0f-bed8-7277-b03e-402575aac243', 1, 'DOK', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'x', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'x', '123456789', 'x', '080000000001', 'sekar@contoh.invalid', 'x', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-71b2-b669-f823c8c5c3d0', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'x', 'x');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'x', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'x', '123456789', 'x', '080000000001', 'sekar@contoh.invalid', 'x', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-71b2-b669-f823c8c5c3d0', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'x', 'x');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'x', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'x', '123456789', 'x', '080000000001', 'sekar@contoh.invalid', 'x', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-71b2-b669-f823c8c5c3d0', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'x', 'x');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-5948-7715-979d-58bd96b2f731', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati');
INSERT INTO riwayat_golongan VALUES ('019cac0f-6118-7697-aee4-6a3894f47c35', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-68e8-728e-878e-48f09935249a', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-70b8-7002-ac05-1d07a1c71cef', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-7888-73f3-b547-c91fddc58c7f', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8058-7695-a51d-4f9b324d3994', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8828-750a-871d-f7a76d1a55e3', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026');
INSERT INTO pelatihan VALUES ('019cac0f-8ff8-76c5-9e7c-dbc3127c09b7', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-97c8-70ee-a106-0881a59d88bd', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9f98-70d2-a1ab-b7b914b6337f', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac10-10e0-77a4-8a71-23dd9f5f0956', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac10-14c8-7677-9af0-f98f30f1e6ea', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac10-2080-76a6-ab30-2cee5c9a3173', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac10-2468-7557-bfb2-9191836f9010', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac10-2850-70cd-a133-d6a57ea211a5', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac10-2c38-7126-bff8-25afd0c6d22a', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac10-3020-7426-81d1-01c19547f400', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac10-7670-77d1-afce-8975b778ae21', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-7a58-751b-8df0-7877153fee2d', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-7e40-7088-ba30-7e95de6a87e1', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-8228-713d-bdb7-06efee146b50', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-8610-703e-a7c6-3d433144c574', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-89f8-77ba-8ee6-7415ccdb58a9', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-8de0-706e-9c3a-02b7e1cf35a3', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-91c8-71f5-9b17-63a92a282172', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-95b0-725d-9346-c4357636cd4d', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-9998-7401-89f5-593c41b719c8', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-9d80-70c9-9dbc-332d45b3c411', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-a168-724c-8d72-85286378374a', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac10-a550-76e4-a192-a711cd927fed', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac10-4790-737c-a4ad-e25b2928f9c6', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-4b78-7663-9d70-9e6111687ce4', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-4f60-73dc-9ff7-b6302661c254', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5348-74c0-9c44-ea212f9201ba', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-5730-75dc-bb3d-a51984205245', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac10-f370-754c-af1a-1f26d2822eee', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-f758-75ea-8d4f-6eaac6854062', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-fb40-7501-9e83-a81febf3c49f', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac10-ff28-7704-91a7-0dc4ff9ee911', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-0310-718e-b6d1-66d67052f9e5', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-06f8-7794-a30b-f0b5dd0f2619', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-3df0-706f-9d7f-78036152c105', '019cac0f-3620-705e-92e4-665e11ab86e3', 'kantor', '019cac0f-3a08-7461-a73c-1c84e10777f0', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:03.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (10, '019cac0f-5d30-733e-aa15-27b235d83acf', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'riwayat_golongan', '019cac0f-5948-7715-979d-58bd96b2f731', 'insert', '{"golongan":[null,"III/c"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (11, '019cac0f-6500-77d9-b54f-aa3faf50b9d7', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'riwayat_golongan', '019cac0f-6118-7697-aee4-6a3894f47c35', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (12, '019cac0f-6cd0-77e6-a78f-5bb1a3822051', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'riwayat_jabatan', '019cac0f-68e8-728e-878e-48f09935249a', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (13, '019cac0f-74a0-76ac-813d-bfb7603bc823', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'riwayat_jabatan', '019cac0f-70b8-7002-ac05-1d07a1c71cef', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (14, '019cac0f-7c70-74df-aa53-ea15f2325639', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'riwayat_pendidikan', '019cac0f-7888-73f3-b547-c91fddc58c7f', 'insert', '{"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (15, '019cac0f-8440-717e-984b-e0de1fea4f43', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'riwayat_pendidikan', '019cac0f-8058-7695-a51d-4f9b324d3994', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (16, '019cac0f-8c10-75ed-9131-4e5216ccf69c', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'pelatihan', '019cac0f-8828-750a-871d-f7a76d1a55e3', 'insert', '{"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (17, '019cac0f-93e0-7311-b950-8cb81e817112', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'pelatihan', '019cac0f-8ff8-76c5-9e7c-dbc3127c09b7', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (18, '019cac0f-9bb0-7378-9a57-55bce93b511f', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'penugasan_penilai', '019cac0f-97c8-70ee-a106-0881a59d88bd', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (19, '019cac0f-a380-7719-b804-4e1bd59af23e', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'penugasan_penilai', '019cac0f-9f98-70d2-a1ab-b7b914b6337f', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (2, '019cac0f-3238-778f-8d0a-aa8d676216f5', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'kantor', '019cac0f-3a08-7461-a73c-1c84e10777f0', 'update', '{"alamat":[null,"Jl. Melati 1"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (20, '019cac0f-b320-73f6-b4b0-f18686f0be5a', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'nomor_dokumen', '019cac0f-af38-77b6-9d42-f169caa0fc93', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (21, '019cac0f-baf0-729a-a317-5362a6393b2b', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'nomor_dokumen', '019cac0f-b708-704e-93d4-7f783b4b6967', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (22, '019cac0f-c2c0-74f2-b60b-018d874f789f', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'nomor_dokumen', '019cac0f-bed8-7277-b03e-402575aac243', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (23, '019cac0f-c6a8-700f-adc0-d6cdec39be71', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (24, '019cac0f-ca90-774a-a2c1-e73a0d2a8070', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (25, '019cac0f-ce78-7176-9ef8-f06b7cb36111', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (26, '019cac0f-d260-75ab-bea5-339804a2c7d8', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (27, '019cac0f-d648-71a2-9fe0-54922415da7f', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (28, '019cac0f-da30-77ff-bebc-e69767af53ec', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (29, '019cac0f-de18-71ce-8286-33611ee42e3d', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (3, '019cac0f-3a08-7527-9323-6927536474c2', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'unit_kerja', '019cac0f-3620-71b2-b669-f823c8c5c3d0', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (30, '019cac0f-e200-7178-b029-b735e3da7e63', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (31, '019cac0f-e5e8-72f3-9980-10b6780c817f', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (32, '019cac0f-e9d0-7589-8556-ef21c8fd510b', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (33, '019cac0f-edb8-7291-ab87-b997d3e7086b', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (34, '019cac0f-f1a0-702b-9098-0ac88437017d', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (35, '019cac0f-f588-7613-9a72-c64a0579386f', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (36, '019cac0f-f970-761a-95c0-77abd23bebd0', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (37, '019cac0f-fd58-739b-9c7e-e6e0b22c7d83', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (38, '019cac10-0140-743a-97a0-dfc359d55e28', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (39, '019cac10-0528-73d9-8bca-5a5e0e4d46a2', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (4, '019cac0f-41d8-7334-98b2-4d4640c545da', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'unit_kerja', '019cac0f-3df0-7469-a6e5-97b9efa7c3fe', 'insert', '{"induk_id":[null,"019cac0f-3620-71b2-b669-f823c8c5c3d0"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (40, '019cac10-0910-7498-b772-70de3e41bf17', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (41, '019cac10-0cf8-7591-a18e-73cb29bc647d', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (42, '019cac10-18b0-72b5-867b-41cf0dfb476c', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_perilaku', '019cac10-10e0-77a4-8a71-23dd9f5f0956', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (43, '019cac10-1c98-722d-ba15-ba1f6b46cc9e', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_perilaku', '019cac10-14c8-7677-9af0-f98f30f1e6ea', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (44, '019cac10-3408-7773-b15d-a750dc0b1ab0', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_lampiran', '019cac10-2080-76a6-ab30-2cee5c9a3173', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (45, '019cac10-37f0-75c3-abe1-7ba68b0cc73b', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_lampiran', '019cac10-2468-7557-bfb2-9191836f9010', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (46, '019cac10-3bd8-73d8-8374-41ae9471ea87', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_lampiran', '019cac10-2850-70cd-a133-d6a57ea211a5', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (47, '019cac10-3fc0-731e-8578-d730e2c55970', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_lampiran', '019cac10-2c38-7126-bff8-25afd0c6d22a', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (48, '019cac10-43a8-733b-9e38-91695bb174df', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'skp_lampiran', '019cac10-3020-7426-81d1-01c19547f400', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (49, '019cac10-5b18-72e2-babb-4d0ded34155a', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac10-4790-737c-a4ad-e25b2928f9c6', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (5, '019cac0f-45c0-721d-960c-85f2c15b0d51', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bpjs":[null,"x"],"data_siasn":[null,"x"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"x"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"x"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kartu_asn":[null,"x"],"kedudukan_hukum":[null,"Aktif"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"x"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-71b2-b669-f823c8c5c3d0"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (50, '019cac10-5f00-73e4-b612-709a63abde24', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac10-4b78-7663-9d70-9e6111687ce4', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (51, '019cac10-62e8-7614-a3f1-52c62cc39afd', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac10-4f60-73dc-9ff7-b6302661c254', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (52, '019cac10-66d0-7126-944b-4ef436cc0fc1', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac10-5348-74c0-9c44-ea212f9201ba', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (53, '019cac10-6ab8-7423-a2d0-97a8839b9336', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac10-5730-75dc-bb3d-a51984205245', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (54, '019cac10-6ea0-77a5-ba09-e6011e8fb072', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (55, '019cac10-7288-72f1-9c94-d136979bcc77', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (56, '019cac10-a938-73f3-8496-48c3bb763861', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-7670-77d1-afce-8975b778ae21', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (57, '019cac10-ad20-712a-822a-2bad5da81b06', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-7a58-751b-8df0-7877153fee2d', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (58, '019cac10-b108-73e0-a507-c0a2c38a8efc', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-7e40-7088-ba30-7e95de6a87e1', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (59, '019cac10-b4f0-7324-b819-6950b3cf379a', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-8228-713d-bdb7-06efee146b50', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (6, '019cac0f-49a8-703b-b62f-c0b892731e55', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bpjs":[null,"x"],"data_siasn":[null,"x"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"x"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"x"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kartu_asn":[null,"x"],"kedudukan_hukum":[null,"Aktif"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"x"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-71b2-b669-f823c8c5c3d0"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (60, '019cac10-b8d8-713a-8130-fed1797e8b24', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-8610-703e-a7c6-3d433144c574', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (61, '019cac10-bcc0-74a3-ae6c-d7dfd3f7274d', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-89f8-77ba-8ee6-7415ccdb58a9', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (62, '019cac10-c0a8-77f0-80c6-296bf86626fc', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-8de0-706e-9c3a-02b7e1cf35a3', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (63, '019cac10-c490-71f9-82ee-23abf3869702', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-91c8-71f5-9b17-63a92a282172', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (64, '019cac10-c878-7408-b883-0040136005dd', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-95b0-725d-9346-c4357636cd4d', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (65, '019cac10-cc60-75ad-b043-f70ab0201157', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-9998-7401-89f5-593c41b719c8', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (66, '019cac10-d048-727f-a819-ba5aab1ed7ae', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-9d80-70c9-9dbc-332d45b3c411', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (67, '019cac10-d430-71e1-b233-cd72b0a0c352', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-a168-724c-8d72-85286378374a', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (68, '019cac10-d818-740b-926f-16b2d5b9e2b8', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_realisasi', '019cac10-a550-76e4-a192-a711cd927fed', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (69, '019cac10-dc00-74a9-86b0-405d94c14c4d', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (7, '019cac0f-4d90-74f8-be6a-f93a9be29949', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bpjs":[null,"x"],"data_siasn":[null,"x"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"x"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"x"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kartu_asn":[null,"x"],"kedudukan_hukum":[null,"Aktif"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"x"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-71b2-b669-f823c8c5c3d0"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (70, '019cac10-dfe8-7715-ada0-b6814fde65dd', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (71, '019cac10-e3d0-7614-807e-2d98d6253032', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (72, '019cac10-e7b8-73f0-ae10-51a4437c60f3', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (73, '019cac10-eba0-74f9-bf21-8dc7d677c4d4', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (74, '019cac10-ef88-76f7-a455-72099fb043ea', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (75, '019cac11-0ae0-7322-a723-a8b244636086', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac10-f370-754c-af1a-1f26d2822eee', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (76, '019cac11-0ec8-70ff-a0bb-5dc7d32f8095', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac10-f758-75ea-8d4f-6eaac6854062', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (77, '019cac11-12b0-72fb-bb07-cb9370eac99f', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac10-fb40-7501-9e83-a81febf3c49f', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (78, '019cac11-1698-7452-b9f5-b87d1cb1b6e6', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac10-ff28-7704-91a7-0dc4ff9ee911', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (79, '019cac11-1a80-74c1-bfa3-078fb700d953', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac11-0310-718e-b6d1-66d67052f9e5', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (8, '019cac0f-5178-7043-9296-8d75e0f620cd', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (80, '019cac11-1e68-7121-ba43-6bd37da065e1', '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'pihak_dokumen', '019cac11-06f8-7794-a30b-f0b5dd0f2619', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:00:33.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO event VALUES (9, '019cac0f-5560-7629-a400-cc010a9abdb5', '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:01.000000Z', '019cac0f-2a68-7113-ace0-eae702922f4d');
INSERT INTO audit VALUES (1, '019cac0f-3620-705e-92e4-665e11ab86e3', 'kantor.buat', 'siti', '2026-03-02T01:00:03.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, 'a7bf0b62413cea90aa2ba7b3ac492117c8a113f51fc83888a149224fd78d6807');
INSERT INTO audit VALUES (2, '019cac0f-2e50-716d-9711-d1e53b7bcb89', 'isi.orang', 'uji', '2026-03-02T01:00:01.000000Z', 'contoh', 18, 2, 19, 'e979fa487d4cca1c6509279e54e33f363f07eaaecccdd4a40495cb1db2ead686');
INSERT INTO audit VALUES (3, '019cac0f-ab50-76e6-9fea-4edeff5581f0', 'isi.kinerja', 'uji', '2026-03-02T01:00:33.000000Z', '', 61, 20, 80, 'c43adfdba2e95d331c898b9a6234138ded619d68ba174ff699157d91f9e61f53');
INSERT INTO draft VALUES ('019cac11-2638-7056-b274-32afe346226b', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:02:10.000000Z');
INSERT INTO draft VALUES ('019cac11-2e08-70ff-b60f-2ae51383216d', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:02:12.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'x Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-71b2-b669-f823c8c5c3d0', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', 'S-1/Sarjana', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'x Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-71b2-b669-f823c8c5c3d0', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'x Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-71b2-b669-f823c8c5c3d0', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', 10, 1);
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
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
INSERT INTO cari_pegawai (cari_pegawai) VALUES ('rebuild');
PRAGMA application_id = 1095978564;
PRAGMA user_version = 1;
