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
CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, content='ringkasan_pegawai', content_rowid='docid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO alembic_version VALUES ('0004');
INSERT INTO meta VALUES ('berkas_kunci', '2b60b4469f28557eeabd58d4193bbfe98f93a4b6f13ddd1b1391c628f435c37c');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:02.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-3a08-7514-a85a-53631716c67a', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4');
INSERT INTO unit_kerja VALUES ('019cac0f-3620-74cf-ae4d-be703fb1021b', 2, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB', '2026-01-15');
INSERT INTO unit_kerja VALUES ('019cac0f-3df0-71e5-87df-467a483e4a05', 1, 'Subbagian Umum', '019cac0f-3620-74cf-ae4d-be703fb1021b', NULL, NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac11-68a0-7636-ae74-0ba7be9e51f1', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac11-7070-7495-ad2e-d4448b194603', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac11-7840-739c-a302-f7746c7ea537', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-62a0-721a-b4e5-f5fe202e6848', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-5d30-7537-ab8f-a1f53ade6699', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati', 'Reguler', 3186600, 'PP 5/2024');
INSERT INTO riwayat_golongan VALUES ('019cac0f-6500-76fd-a7ec-61d1a81b17ce', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-6cd0-7232-8d35-6c7c17fe40bc', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15', 'Bupati', 'plt', '2026-01-15', 'Ahli Muda', 9, '2026-01-15', '821/3');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-74a0-71b8-8fbd-d8ef8e216eb3', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-7c70-7697-80d3-7fe197a22103', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1', '2026-01-15', 'Tirta Jaya', 'Prof. Sri', 'Dr.', 'S.E.');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8440-7764-8f2e-4d7ffe9d2aec', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8c10-7724-8911-d5616e44d88c', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026', '2026-01-15');
INSERT INTO pelatihan VALUES ('019cac0f-93e0-70ca-a7a5-ab9524ff594d', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9bb0-70f1-82fe-85171f92e365', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-a380-7198-8101-b3376a47a176', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac11-8bc8-754d-ac42-351cca3b7205', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac11-8fb0-7422-a3c6-3752fa35f0c0', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac11-9780-7111-900d-b4cbfc892931', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac11-9b68-7765-8913-6c1d5088bbac', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac11-9f50-74e5-a430-728fa411b14d', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac11-a338-762f-9b71-f3b3fe24333d', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac11-a720-76a1-b7eb-912b27176615', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ca48-7093-ab6b-0836d0c9708b', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ce30-71a6-bfcb-9f6af8d3a6c1', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d218-741c-97f0-da76675b90ee', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d600-7378-bdc7-00fd7e09c3d6', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d9e8-75ca-8887-6d5000e11290', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ddd0-7398-b4ed-923ba136f9be', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e1b8-7382-be9d-7645861ba51a', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e5a0-75ae-a28a-22e6ad5bd436', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e988-7383-81a8-40e433522655', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ed70-7087-8a72-6f85020139a5', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-f158-71c8-acd5-3e8b379c692b', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-f540-74d5-8973-4146dbae29a4', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-f928-751d-bb45-532413ee6084', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac11-aef0-74d7-bd13-b2a4b5eb9272', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-b2d8-77db-8db8-4c3c9777beb9', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-b6c0-76b1-a0fb-5fe2e14daa0f', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-baa8-733d-a955-5778094aa62e', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-be90-759a-b35e-b548a9614737', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac12-04e0-723d-98b9-1750c731b9e3', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-08c8-750b-b729-0afb4e8dca82', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-0cb0-717e-9a98-8548e17ea6e1', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-1098-70f6-b368-7f59a870f5f8', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-1480-7308-bb53-381f52cd2e3d', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-1868-713e-a375-6f7d79136973', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-3df0-7532-ab19-ae5f0b09adda', '019cac0f-3238-7475-856d-035ed8e0d696', 'kantor', '019cac0f-3a08-7514-a85a-53631716c67a', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:04.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (10, '019cac0f-5948-7102-aa70-d165c12c7d15', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (100, '019cac11-9398-7048-8244-4a5ff394c2e5', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_perilaku', '019cac11-8fb0-7422-a3c6-3752fa35f0c0', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (101, '019cac11-ab08-7490-a466-9f0171458afe', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_lampiran', '019cac11-9780-7111-900d-b4cbfc892931', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (102, '019cac11-ab08-7490-a466-9f01d7eacc21', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_lampiran', '019cac11-9b68-7765-8913-6c1d5088bbac', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (103, '019cac11-ab08-7490-a466-9f02a0fcc7c3', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_lampiran', '019cac11-9f50-74e5-a430-728fa411b14d', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (104, '019cac11-ab08-7490-a466-9f0355d38e8d', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_lampiran', '019cac11-a338-762f-9b71-f3b3fe24333d', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (105, '019cac11-ab08-7490-a466-9f0436348bb6', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_lampiran', '019cac11-a720-76a1-b7eb-912b27176615', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (106, '019cac11-c278-777a-a5aa-becf61944443', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac11-aef0-74d7-bd13-b2a4b5eb9272', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (107, '019cac11-c278-777a-a5aa-becf6e9dfb8d', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac11-b2d8-77db-8db8-4c3c9777beb9', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (108, '019cac11-c278-777a-a5aa-bed03c0f01e1', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac11-b6c0-76b1-a0fb-5fe2e14daa0f', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (109, '019cac11-c278-777a-a5aa-bed1256c7b64', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac11-baa8-733d-a955-5778094aa62e', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (11, '019cac0f-6118-734e-b5e3-ea89de4677d1', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_golongan', '019cac0f-5d30-7537-ab8f-a1f53ade6699', 'insert', '{"dasar":[null,"PP 5/2024"],"gaji_pokok":[null,3186600],"golongan":[null,"III/c"],"jenis_kp":[null,"Reguler"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (110, '019cac11-c278-777a-a5aa-bed12a70ce57', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac11-be90-759a-b35e-b548a9614737', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (111, '019cac11-c660-7607-a73b-f167865b2716', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (112, '019cac11-c660-7607-a73b-f16842140cfe', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (113, '019cac11-fd10-7481-a2a6-0775c623f253', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-ca48-7093-ab6b-0836d0c9708b', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (114, '019cac11-fd10-7481-a2a6-0776be65bc24', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-ce30-71a6-bfcb-9f6af8d3a6c1', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (115, '019cac11-fd10-7481-a2a6-07779b878404', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-d218-741c-97f0-da76675b90ee', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (116, '019cac11-fd10-7481-a2a6-07784b766727', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-d600-7378-bdc7-00fd7e09c3d6', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (117, '019cac11-fd10-7481-a2a6-0778e72e3cfb', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-d9e8-75ca-8887-6d5000e11290', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (118, '019cac11-fd10-7481-a2a6-0779ae3cda9b', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-ddd0-7398-b4ed-923ba136f9be', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (119, '019cac11-fd10-7481-a2a6-0779c8fca733', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-e1b8-7382-be9d-7645861ba51a', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (12, '019cac0f-68e8-7055-9052-d44c134eec06', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_golongan', '019cac0f-6500-76fd-a7ec-61d1a81b17ce', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (120, '019cac11-fd10-7481-a2a6-077a7bc620c3', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-e5a0-75ae-a28a-22e6ad5bd436', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (121, '019cac11-fd10-7481-a2a6-077b4a7de537', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-e988-7383-81a8-40e433522655', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (122, '019cac11-fd10-7481-a2a6-077b63bb3362', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-ed70-7087-8a72-6f85020139a5', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (123, '019cac11-fd10-7481-a2a6-077bd746d713', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-f158-71c8-acd5-3e8b379c692b', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (124, '019cac11-fd10-7481-a2a6-077bf2768444', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-f540-74d5-8973-4146dbae29a4', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (125, '019cac11-fd10-7481-a2a6-077c6c73502d', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_realisasi', '019cac11-f928-751d-bb45-532413ee6084', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (126, '019cac12-00f8-76b0-8b4d-9e13c1fb4442', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (127, '019cac12-00f8-76b0-8b4d-9e1498b880f0', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (128, '019cac12-00f8-76b0-8b4d-9e15455bf6d5', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (129, '019cac12-00f8-76b0-8b4d-9e15df58151d', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (13, '019cac0f-70b8-74c8-a396-c627b04fc5f0', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_jabatan', '019cac0f-6cd0-7232-8d35-6c7c17fe40bc', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"Ahli Muda"],"kelas":[null,9],"nomor_pelantikan":[null,"821/3"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"penugasan":[null,"plt"],"sampai":[null,"2026-01-15"],"tanggal_pelantikan":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (130, '019cac12-00f8-76b0-8b4d-9e160c3eb92a', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (131, '019cac12-00f8-76b0-8b4d-9e16a3df2e4a', '019cac11-60d0-7270-957b-2f865a63d0da', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (132, '019cac12-1c50-7357-9f8d-00d5acde12e7', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac12-04e0-723d-98b9-1750c731b9e3', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (133, '019cac12-1c50-7357-9f8d-00d60448ce61', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac12-08c8-750b-b729-0afb4e8dca82', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (134, '019cac12-1c50-7357-9f8d-00d604adf204', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac12-0cb0-717e-9a98-8548e17ea6e1', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (135, '019cac12-1c50-7357-9f8d-00d639d68ddb', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac12-1098-70f6-b368-7f59a870f5f8', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (136, '019cac12-1c50-7357-9f8d-00d7286b5eff', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac12-1480-7308-bb53-381f52cd2e3d', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (137, '019cac12-1c50-7357-9f8d-00d7b9086051', '019cac11-60d0-7270-957b-2f865a63d0da', 'pihak_dokumen', '019cac12-1868-713e-a375-6f7d79136973', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (138, '019cac12-2bf0-7745-9f86-3aa2228bf0c5', '019cac12-2038-710b-a990-65f000fa39ed', 'pembatasan', '019cac12-2808-734b-af79-39053ab46138', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (139, '019cac12-33c0-70a5-a164-588aa0654217', '019cac12-2038-710b-a990-65f000fa39ed', 'pembatasan', '019cac12-2fd8-728b-bbc1-347c487670de', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (14, '019cac0f-7888-73d2-a95f-ce30726ba70f', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_jabatan', '019cac0f-74a0-71b8-8fbd-d8ef8e216eb3', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (140, '019cac12-3b90-76ed-aaca-936dec740832', '019cac12-2038-710b-a990-65f000fa39ed', 'cetakan', '019cac12-37a8-72ae-9625-ffa795dd3cb0', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (141, '019cac12-4360-745b-b589-be802a1231c2', '019cac12-2038-710b-a990-65f000fa39ed', 'penggabungan', '019cac12-3f78-7316-a6c6-bb6e548a1e23', 'insert', '{"asal_id":[null,"0190a0b0-0000-7000-8000-000000000007"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (142, '019cac12-4b30-77da-8fd5-c83b76043583', '019cac12-2038-710b-a990-65f000fa39ed', 'aturan_retensi', '019cac12-4748-7051-8f08-4ec7cd9aaf47', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (143, '019cac12-5300-700b-a60a-f53cc425d076', '019cac12-2038-710b-a990-65f000fa39ed', 'aturan_retensi', '019cac12-4f18-7508-8c2d-81da5e1de80c', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (144, '019cac12-56e8-76bb-bfe1-7736e7842000', '019cac12-2038-710b-a990-65f000fa39ed', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:03:16.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (145, '019cac12-6688-700b-80ce-6bf4c9ff7c22', '019cac12-5ad0-7368-a2d9-879663b1ba68', 'nomor_dokumen', '019cac12-62a0-721a-b4e5-f5fe202e6848', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (146, '019cac12-6e58-75ab-8b78-941d94b92380', '019cac12-5ad0-7368-a2d9-879663b1ba68', 'pemusnahan', '019cac12-6a70-736c-8d2c-e3fffc22f502', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (147, '019cac12-7628-7702-bb80-ac7f52301be8', '019cac12-5ad0-7368-a2d9-879663b1ba68', 'pemusnahan', '019cac12-7240-73b9-a944-6cc3c32d4bb4', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (148, '019cac12-7a10-74b5-9f96-7bf22b630c59', '019cac12-5ad0-7368-a2d9-879663b1ba68', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (149, '019cac12-81e0-74cc-a2b9-29578e580e2d', '019cac12-5ad0-7368-a2d9-879663b1ba68', 'jejak_dimusnahkan', '019cac12-7df8-7541-a11e-e1a31eb71225', 'insert', '{"digest":[null,"3e6d9de93d78d1e4f39ca41e537c8e3ef3a95b5cf13c3ad4597376e79269a573"],"hash":[null,"bd54b48e3ff02bb560cf6331dfa4e5fb69af8bccd9a66edd41b1d0548f919af7"],"pemusnahan_id":[null,"019cac12-7240-73b9-a944-6cc3c32d4bb4"],"seq":[null,4]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (15, '019cac0f-8058-7228-b95a-5ef466c666a7', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_pendidikan', '019cac0f-7c70-7697-80d3-7fe197a22103', 'insert', '{"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"Dr."],"kepala_sekolah":[null,"Prof. Sri"],"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tanggal_ijazah":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (150, '019cac12-89b0-7735-b562-237ba2b993d0', '019cac12-5ad0-7368-a2d9-879663b1ba68', 'pemusnahan_rincian', '019cac12-85c8-7397-9169-2829c560e7b4', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac12-7240-73b9-a944-6cc3c32d4bb4"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd"]}', 'uji', '2026-03-02T01:03:31.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (16, '019cac0f-8828-770c-becd-8cc5b28b14a7', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_pendidikan', '019cac0f-8440-7764-8f2e-4d7ffe9d2aec', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (17, '019cac0f-8ff8-7230-a5a6-4d5558338c82', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'pelatihan', '019cac0f-8c10-7724-8911-d5616e44d88c', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (18, '019cac0f-97c8-7783-b2cf-abc358154a9a', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'pelatihan', '019cac0f-93e0-70ca-a7a5-ab9524ff594d', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (19, '019cac0f-9f98-7403-abea-4c1223d53631', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penugasan_penilai', '019cac0f-9bb0-70f1-82fe-85171f92e365', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (2, '019cac0f-3238-7717-a563-85eb6cb1f376', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'kantor', '019cac0f-3a08-7514-a85a-53631716c67a', 'update', '{"alamat":[null,"Jl. Melati 1"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (20, '019cac0f-a768-73e5-b28d-891428ba0c55', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penugasan_penilai', '019cac0f-a380-7198-8101-b3376a47a176', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (21, '019cac0f-af38-74d5-959d-d6a839f7a16f', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_unit', '019cac0f-ab50-71ab-a325-14c600b70f7d', 'insert', '{"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"induk_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"perubahan":[null,"bentuk"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (22, '019cac0f-b708-71c2-a97c-9a8a19d11407', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_unit', '019cac0f-b320-755d-ae53-d248fb92fc4c', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (23, '019cac0f-bed8-70c6-b77e-6fe7b6a2dd43', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'formasi', '019cac0f-baf0-768c-828e-97eec9393066', 'insert', '{"bup":[null,50],"eselon":[null,"xxxxxxxx"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"kebutuhan":[null,0],"kelas":[null,1],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (24, '019cac0f-c6a8-721d-8a0e-5078d5144da9', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'formasi', '019cac0f-c2c0-717c-bf21-4e47445c9d87', 'insert', '{"jenis_jabatan":[null,"struktural"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (25, '019cac0f-ce78-71f7-9533-e3d460681399', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_pengangkatan', '019cac0f-ca90-7740-a2ed-29389f6905c5', 'insert', '{"gaji":[null,0],"golongan":[null,"xxxxxxxx"],"jenis":[null,"cpns"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (26, '019cac0f-d648-773a-9924-9e9b24bf97ab', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'riwayat_pengangkatan', '019cac0f-d260-76a2-8b31-1c2de1f20b0f', 'insert', '{"jenis":[null,"cpns"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (27, '019cac0f-de18-74c7-90dd-21d3f11074cc', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'peninjauan_masa_kerja', '019cac0f-da30-70ed-a5ac-0cfeaf38e7c3', 'insert', '{"bulan":[null,0],"jenis":[null,"tambah"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"],"tahun":[null,0],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (28, '019cac0f-e5e8-7514-953b-715c4c9d0dcf', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'peninjauan_masa_kerja', '019cac0f-e200-7134-a970-a109c241aee4', 'insert', '{"jenis":[null,"tambah"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (29, '019cac0f-edb8-706e-88ed-bd8556129e07', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'keluarga', '019cac0f-e9d0-7372-822b-ae972a1eb2cd', 'insert', '{"hubungan":[null,"pasangan"],"jenis_kelamin":[null,"L"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nik":[null,"xxxxxxxxxxxxxxxx"],"nomor_akta":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pekerjaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_anak":[null,"AK"],"tanggal_lahir":[null,"2026-01-15"],"tanggal_nikah":[null,"2026-01-15"],"tempat_lahir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tertanggung":[null,"ya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (3, '019cac0f-3a08-7721-8a07-0858ee7d0eb9', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'unit_kerja', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (30, '019cac0f-f588-72e1-ad95-ffd79f7b7c64', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'keluarga', '019cac0f-f1a0-73f3-bb09-cbf90407b35a', 'insert', '{"hubungan":[null,"pasangan"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (31, '019cac0f-fd58-72e3-a94d-09ff10cbc8f7', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'kgb', '019cac0f-f970-745e-aa13-d0692217d5a2', 'insert', '{"gaji_baru":[null,0],"gaji_lama":[null,0],"golongan":[null,"xxxxxxxx"],"mk_bulan":[null,0],"mk_tahun":[null,0],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal_surat":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (32, '019cac10-0528-7151-8b1e-65105654c1f2', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'kgb', '019cac10-0140-72e0-9454-05cd37f5af1e', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (33, '019cac10-0cf8-71ef-aa51-e73c48dc479c', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'cuti', '019cac10-0910-731b-9657-559906030db5', 'insert', '{"alamat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"keputusan":[null,"diajukan"],"lama":[null,0],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"hari"],"selesai":[null,"2026-01-15"],"tanggal_ajuan":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"],"telepon":[null,"xxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (34, '019cac10-14c8-72ee-80e7-b3efcaabbb62', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'cuti', '019cac10-10e0-7681-a647-eca66d240e0c', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (35, '019cac10-1c98-7209-8eb0-0c4b573bb30e', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'saldo_cuti', '019cac10-18b0-7289-b970-4de010e53065', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (36, '019cac10-2468-77e2-b0e1-e236bbd96ce6', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'saldo_cuti', '019cac10-2080-7605-95a7-19f1cd7bce44', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (37, '019cac10-2c38-7605-9121-f57bf4dd3685', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penghargaan', '019cac10-2850-732c-b6d3-ed900ddbbd24', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pemberi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1950],"tanggal_sk":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (38, '019cac10-3408-77e9-a19b-2eee23dcfa59', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penghargaan', '019cac10-3020-72da-9bc1-decd9846a9f5', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (39, '019cac10-3bd8-7600-8b4e-af97bbb5acde', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'tugas_belajar', '019cac10-37f0-758a-89ba-49957fbf3fc9', 'insert', '{"jenis":[null,"tugas"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiayaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sekolah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tingkat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (4, '019cac0f-41d8-71d9-b63b-f69d172c7d4c', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'unit_kerja', '019cac0f-3df0-71e5-87df-467a483e4a05', 'insert', '{"induk_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (40, '019cac10-43a8-774c-aed5-d5f402889146', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'tugas_belajar', '019cac10-3fc0-77b7-a816-aa83e1c66aad', 'insert', '{"jenis":[null,"tugas"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (41, '019cac10-4b78-7218-9387-a21e8d2cccfa', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penilaian_lama', '019cac10-4790-7351-844d-459f7aee9133', 'insert', '{"hasil_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"dp3"],"mulai":[null,"2026-01-15"],"nilai":[null,"xxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nip":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"perilaku":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"predikat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"sumber_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1980],"unit_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (42, '019cac10-5348-729e-9d24-476e3c45478a', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penilaian_lama', '019cac10-4f60-70e5-80b8-39a0ead25133', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tahun":[null,1980]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (43, '019cac10-5b18-7364-81a9-391b2dc77f53', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'organisasi', '019cac10-5730-738c-a77a-4f1ab56b13af', 'insert', '{"kedudukan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"masa":[null,"slta"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pimpinan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun_mulai":[null,1950],"tahun_selesai":[null,1950],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (44, '019cac10-62e8-71c3-8ed1-6be2cc2c5c2d', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'organisasi', '019cac10-5f00-70ae-8623-fefe6eefd233', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (45, '019cac10-6ab8-75b0-bf39-8bc96fdd0bc4', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'kunjungan_ln', '019cac10-66d0-7376-803a-bd8c9cab98ee', 'insert', '{"mulai":[null,"2026-01-15"],"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiaya":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tujuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (46, '019cac10-7288-7604-a2f2-01ace539cfeb', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'kunjungan_ln', '019cac10-6ea0-7389-bc46-b50e85383823', 'insert', '{"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (47, '019cac10-7a58-77e9-92f4-ed3b3e66fd80', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'hukuman_disiplin', '019cac10-7670-7682-99c6-c5e5fab6c53c', 'insert', '{"alasan":[null,"rahasia:1:4rOc4H5G2NvmlalLE9DHmqB4l4mEsb49/+su9GHBsDQjsS/vm4aWvfc0svz9xsRknGgK9jlbsEgkHdux8oVSuN2zAw4p6fD5n+mEhf7FZlTwsMadiXpmbBF+Wyijm/ZEuGIcAA2t0iA="],"dasar":[null,"rahasia:1:+JSESLSZSsceswVOc2e6kG+zoEbRsduH9d/oEzmnWgEaFt2n1Wm8pXdRRcBcN/+BCdBEfnlYEcYv3VbIlKxXWyVQQdxPpZS42p8lxgG3aZUTAJ3UV1spolzLEmkXrWk27W0O1pyQW2g="],"jenis":[null,"rahasia:1:J+32q3/7PiKAB3van6xxnj6DM0Oof4Qdlmv8nsw66Cow5sgQT854ZwvXHrTjLaMLG/gYwg2BtIPA3AY+cJntbQAsalCtak9E8gQAYiXsEPWgLkUxrI5xKHZk+eksq2GIqaPaYi09UcQ="],"nomor_sk":[null,"rahasia:1:Eukwg0G9SlgWQ8JZa579gAJQf60wL2L6XM8AWY3162mNi87+0Itxw2pZSLr4IJs85kC7jO4+fd313SSU9KVuE9X0u8+lKISOBMK7p6lA30HU86Q7blrF4h0upg6RZutmgmmXAOVZSg8="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"rahasia:1:KvTeuE0heeGNM+tqh8sK9r/kOhpaX/2Tgnckdpav2xoo34XEMQOPMvE9IoHisx9CrD6kqo1DtdHNuFtOSP5avBd/aIdp8L1Ay9hyqN302TbOrBXSrTMYX/5KP8kPOJ39PPPQ+eFI0FQ="],"selesai":[null,"rahasia:1:vfxWjledESQUFn/McjMfggqhzfZ9oS5rf8r8Pyk0sjEaj3+gpa3VjIbcdPP0DtmDj/0="],"tanggal_catat":[null,"2026-01-15"],"tanggal_sk":[null,"rahasia:1:aSGhnpwtL5j/cIA0FEU3h3rtB+1s/MVWBu/UQuw9ho08UnAXp0Xa4bTcbE+bn9H9H/8="],"tingkat":[null,"rahasia:1:X7Rg/YJlduxtg6rYT+FH8DBufNTLBvaxiwpgTw2lld7xtREImk9Ib6hNm13meg=="],"tmt":[null,"rahasia:1:oP43sRat88yWG/uOL4pE8DC/bUTWgCOpyhv+fekimMRn3/e6s33WzsXc7O/q8ey13UQ="]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (48, '019cac10-8228-70e8-a53d-afc2bd278d5a', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'hukuman_disiplin', '019cac10-7e40-717d-9450-bcceca4ab74c', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_catat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (49, '019cac10-89f8-7052-859e-dc9d08f61d94', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'kesehatan', '019cac10-8610-729d-b56b-57aad6617c66', 'insert', '{"keadaan":[null,"rahasia:1:gecrB0JIOhlRlpkHHnvgeJSKyw5qVUkjhpFK2wo3maSgdt6ZyHKjF96J94Pvg6gnnirZKjiio9xfUx4eY1PbjS+VwY6rAC84Ol0SudSK7yRjC5373/HrH2JvyzsKcYkWh7r4vMKZCDY="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"surat":[null,"rahasia:1:8Fsedluso5wsIWLes/L8AaVIBRGOnaTcYIeJ6tP4zImDYVqN0SIb0oErQzFQz139vaPHbV87u6aE1SpB2tXbXpdC8lXyGJMT9UvENKf3Lsd8wXVB2bHSKoBBwSA0gzxEaKe4Oe/Hrnw="],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (5, '019cac0f-45c0-71da-b7b4-f94b1141cb6e', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'unit_kerja', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'update', '{"ditutup":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (50, '019cac10-91c8-738f-918f-b28c2106034d', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'kesehatan', '019cac10-8de0-77ca-9e49-b23104701fd3', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (51, '019cac10-9998-7265-b5d6-a516ad5ee817', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'catatan', '019cac10-95b0-7141-b540-46bdae565c78', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (52, '019cac10-a168-7621-a318-a98721354394', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'catatan', '019cac10-9d80-73da-b5dc-fe1930eafa5d', 'insert', '{"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (53, '019cac10-a938-73c4-8932-ca9473ee8c30', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'dokumen', '019cac10-a550-77f8-bdbb-ecd255dc4a30', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"halaman":[null,0],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"media":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama_berkas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rekaman_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rekaman_jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"],"ukuran":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (54, '019cac10-b108-7009-a133-8a8e416899c9', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'dokumen', '019cac10-ad20-7340-af12-8d1dc04c78a7', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (55, '019cac10-b8d8-765d-a4de-8a1297b39442', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'delegasi_penilai', '019cac10-b4f0-72f2-932f-3195557a2d7d', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sampai":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (56, '019cac10-c0a8-7586-a9a3-a63592d4910d', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'delegasi_penilai', '019cac10-bcc0-70d9-b81f-2d0471c6ca0a', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (57, '019cac10-c878-77b7-b31b-bc436f409829', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'tim_kerja', '019cac10-c490-7016-85ac-b406687ea16c', 'insert', '{"ketua_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (58, '019cac10-d048-75a6-a02b-78632391a0bf', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'tim_kerja', '019cac10-cc60-7361-ad56-3702cf357e42', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (59, '019cac10-d818-77a4-98ff-5baf299b709c', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'anggota_tim', '019cac10-d430-7110-babd-d9a4ec0c75a7', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tim_kerja_id":[null,"019cac10-c490-7016-85ac-b406687ea16c"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (6, '019cac0f-49a8-71bc-a4dd-cd9aefc93b31', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (60, '019cac10-dfe8-72b1-96bd-f36a81460ce8', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'anggota_tim', '019cac10-dc00-72c6-a860-971cbd3425c8', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tim_kerja_id":[null,"019cac10-c490-7016-85ac-b406687ea16c"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (61, '019cac10-e7b8-743b-91fb-7ffa1ba75601', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'hari_libur', '019cac10-e3d0-77fc-bb43-eed4f93d8eee', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (62, '019cac10-ef88-77be-8327-3641aa2c37af', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'hari_libur', '019cac10-eba0-70b1-9309-0d72acc926db', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (63, '019cac10-f758-725b-af6f-43fcb884ec8f', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penandatangan', '019cac10-f370-7769-896f-022f899f68dd', 'insert', '{"atas_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"cara":[null,"langsung"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pejabat_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (64, '019cac10-ff28-72de-8b8d-20dab269f143', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penandatangan', '019cac10-fb40-77a5-abb3-48a6d61cad86', 'insert', '{"cara":[null,"langsung"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (65, '019cac11-06f8-7617-9380-7eccd4e77d46', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'teks_surat', '019cac11-0310-753a-91ad-55c13d78bb1b', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berlaku_dari":[null,"2026-01-15"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (66, '019cac11-0ec8-70da-99c4-fef024aa356b', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'teks_surat', '019cac11-0ae0-7649-a3ef-86d69a74029b', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (67, '019cac11-1698-7726-bea1-0e5249c28c18', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'daftar_simpanan', '019cac11-12b0-749a-8d26-89f989bb4879', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemilik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (68, '019cac11-1e68-726e-9d0e-bd9272996130', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'daftar_simpanan', '019cac11-1a80-7167-8b58-098042b29431', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (69, '019cac11-2638-7245-90f9-83e26ada872c', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'tata_letak_impor', '019cac11-2250-7598-a752-d2b9f49b0fad', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (7, '019cac0f-4d90-767f-b720-ed411b340333', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (70, '019cac11-2e08-7235-b47e-cf3b3d37ad80', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'tata_letak_impor', '019cac11-2a20-757e-b9fc-559b0461059e', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (71, '019cac11-35d8-73c1-9a27-5e9947b175ee', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penjelasan_mutu', '019cac11-31f0-7566-b7d3-297ae2254ffd', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kolom":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (72, '019cac11-3da8-7172-bb2a-5d28c616aa51', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'penjelasan_mutu', '019cac11-39c0-737c-9a38-ea1cc200c4f2', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (73, '019cac11-4578-739d-9de2-ba0e558eaf45', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'pengingat_selesai', '019cac11-4190-7103-acbe-02207a7c2855', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (74, '019cac11-4d48-7160-9371-a3ce856d2785', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'pengingat_selesai', '019cac11-4960-701d-adcd-4ed6efd302e4', 'insert', '{"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (75, '019cac11-5518-7233-b5b0-b65efd5a7e70', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'ketentuan_kantor', '019cac11-5130-7331-8c9a-d2e8653ab304', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (76, '019cac11-5ce8-7411-a6aa-78bd7d6336d0', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'ketentuan_kantor', '019cac11-5900-76a6-abf5-20e3f209ed25', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kode":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nilai":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (77, '019cac11-6c88-733a-a212-57a439277cb4', '019cac11-60d0-7270-957b-2f865a63d0da', 'nomor_dokumen', '019cac11-68a0-7636-ae74-0ba7be9e51f1', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (78, '019cac11-7458-75e4-91e2-dd7e3e0c86ee', '019cac11-60d0-7270-957b-2f865a63d0da', 'nomor_dokumen', '019cac11-7070-7495-ad2e-d4448b194603', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (79, '019cac11-7c28-7033-85a1-f3a7f7b8b863', '019cac11-60d0-7270-957b-2f865a63d0da', 'nomor_dokumen', '019cac11-7840-739c-a302-f7746c7ea537', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (8, '019cac0f-5178-70dd-92d1-ad7f2a27469f', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-74cf-ae4d-be703fb1021b"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (80, '019cac11-8010-7144-95d3-8cb672e2abe5', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (81, '019cac11-8010-7144-95d3-8cb6bdd5838f', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (82, '019cac11-83f8-7189-907d-7fa4c0e5d689', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (83, '019cac11-83f8-7189-907d-7fa53b60d60c', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (84, '019cac11-83f8-7189-907d-7fa5c9e30fa0', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (85, '019cac11-83f8-7189-907d-7fa66e9b4e34', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (86, '019cac11-83f8-7189-907d-7fa6bcb1b832', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (87, '019cac11-87e0-7382-9453-d4fa4d4e7eee', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (88, '019cac11-87e0-7382-9453-d4faabe53376', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (89, '019cac11-87e0-7382-9453-d4fab43a2df0', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (9, '019cac0f-5560-77ea-9821-4a407e4b5202', '019cac0f-2a68-70cf-a842-c294dd45af2d', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (90, '019cac11-87e0-7382-9453-d4fb0c80f393', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (91, '019cac11-87e0-7382-9453-d4fbf1b4b105', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (92, '019cac11-87e0-7382-9453-d4fc30d90444', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (93, '019cac11-87e0-7382-9453-d4fcefdef835', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (94, '019cac11-87e0-7382-9453-d4fd8672ac2e', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (95, '019cac11-87e0-7382-9453-d4fe3e267828', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (96, '019cac11-87e0-7382-9453-d4ff390b8946', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (97, '019cac11-87e0-7382-9453-d4ff476bef32', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (98, '019cac11-87e0-7382-9453-d4ff6c175b52', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO event VALUES (99, '019cac11-9398-7048-8244-4a5f519d44e3', '019cac11-60d0-7270-957b-2f865a63d0da', 'skp_perilaku', '019cac11-8bc8-754d-ac42-351cca3b7205', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:27.000000Z', '019cac0f-2a68-717c-8e50-b3fb21e40605');
INSERT INTO audit VALUES (1, '019cac0f-3238-7475-856d-035ed8e0d696', 'kantor.buat', 'siti', '2026-03-02T01:00:04.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, 'dbaa1dfee573cd9e4b76300c2140f942a928d152905b6ee299324ef22e848d32', 'admin_kunci,petugas', '', '', '0.1.0/4', '0000000000000000000000000000000000000000000000000000000000000000', 'f220980592d04a2073fa1fffb6a131bbe78a35e2a408456fae09bb8a052225ce', '522f43282ab89e1e569d0566cbaa94cb6fbc581c67398b8120580763a2baa244');
INSERT INTO audit VALUES (2, '019cac0f-2a68-70cf-a842-c294dd45af2d', 'isi.orang', 'uji', '2026-03-02T01:00:02.000000Z', 'contoh', 75, 2, 76, '09a6e72893e4ab072963f69b08478dcb4daa77591c3b96653160201b8c9ffd6e', 'admin_kunci,petugas', '', '', '0.1.0/4', 'f220980592d04a2073fa1fffb6a131bbe78a35e2a408456fae09bb8a052225ce', '2d45e1f4a34e6666c008d12759da663a1e85bb092d4b98aa26c23b8b32cb0e76', '7804678421c86d3281a7c91e6ffb52977476324969dec89c72cec74936cc9a87');
INSERT INTO audit VALUES (3, '019cac11-60d0-7270-957b-2f865a63d0da', 'isi.kinerja', 'uji', '2026-03-02T01:02:27.000000Z', '', 61, 77, 137, '2d88eba1b2325617558b46b52041aa9a707f7eb3f59e93d267e70b1465622eb9', 'admin_kunci,petugas', '', '', '0.1.0/4', '2d45e1f4a34e6666c008d12759da663a1e85bb092d4b98aa26c23b8b32cb0e76', 'e8d72ba9a8bd3c8ee913385f463d7f9c7b855757eefdcc4c891770a6d51f6316', '703ff92f38084a45ff6eb95f32bb3260f3d56aa9f34dae83717c3e1e566b6609');
INSERT INTO audit VALUES (4, '019cac12-2038-710b-a990-65f000fa39ed', 'isi.privasi', 'uji', '2026-03-02T01:03:16.000000Z', '', 7, 138, 144, '875e563a4273c6cfe67d5e33ea9a73df4e377394e8483209c798521afa653471', 'admin_kunci,petugas', '', '', '0.1.0/4', 'e8d72ba9a8bd3c8ee913385f463d7f9c7b855757eefdcc4c891770a6d51f6316', 'bd54b48e3ff02bb560cf6331dfa4e5fb69af8bccd9a66edd41b1d0548f919af7', '97bded442c4759671d0becb7d0883234837ecabe725692b5e3305cb6ee2e6624');
INSERT INTO audit VALUES (5, '019cac12-5ad0-7368-a2d9-879663b1ba68', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:03:31.000000Z', 'BA-PMS-2026-0001', 6, 145, 150, '06cb1f208ed336caa7da45ec09086d4cfb3cc9f72bb0a5acceb31e5c9648ddae', 'admin_kunci,petugas', '', 'budi', '0.1.0/4', 'bd54b48e3ff02bb560cf6331dfa4e5fb69af8bccd9a66edd41b1d0548f919af7', '7c26d2711e96942c903acf2e41d2da308b3c6927d91787414e5eec20075fce1a', '5a43915ff4f0e939f8724fdac10beb50cd59103b5ed3385469d71935a14086a5');
INSERT INTO draft VALUES ('019cac12-9568-77f9-a87c-2df76fb3dc9d', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:03:44.000000Z');
INSERT INTO draft VALUES ('019cac12-a120-760a-af21-a535f3ab0465', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:03:47.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', 'S-1/Sarjana', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', 10, 1);
INSERT INTO pembatasan VALUES ('019cac12-2808-734b-af79-39053ab46138', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac12-2fd8-728b-bbc1-347c487670de', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac12-37a8-72ae-9625-ffa795dd3cb0', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac12-4748-7051-8f08-4ec7cd9aaf47', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac12-4f18-7508-8c2d-81da5e1de80c', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac12-6a70-736c-8d2c-e3fffc22f502', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac12-7240-73b9-a944-6cc3c32d4bb4', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac12-85c8-7397-9169-2829c560e7b4', 1, '019cac12-7240-73b9-a944-6cc3c32d4bb4', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd');
INSERT INTO jejak_dimusnahkan VALUES ('019cac12-7df8-7541-a11e-e1a31eb71225', 1, '019cac12-7240-73b9-a944-6cc3c32d4bb4', 4, 'bd54b48e3ff02bb560cf6331dfa4e5fb69af8bccd9a66edd41b1d0548f919af7', '3e6d9de93d78d1e4f39ca41e537c8e3ef3a95b5cf13c3ad4597376e79269a573');
INSERT INTO riwayat_unit VALUES ('019cac0f-ab50-71ab-a325-14c600b70f7d', 1, '019cac0f-3620-74cf-ae4d-be703fb1021b', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-74cf-ae4d-be703fb1021b', '2026-01-15', '2026-01-15', 'bentuk', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_unit VALUES ('019cac0f-b320-755d-ae53-d248fb92fc4c', 1, '019cac0f-3620-74cf-ae4d-be703fb1021b', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, '2026-01-15', NULL, NULL);
INSERT INTO formasi VALUES ('019cac0f-baf0-768c-828e-97eec9393066', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'struktural', 'xxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 1, 0, 50, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', '2026-01-15');
INSERT INTO formasi VALUES ('019cac0f-c2c0-717c-bf21-4e47445c9d87', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-74cf-ae4d-be703fb1021b', 'struktural', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-ca90-7740-a2ed-29389f6905c5', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', '2026-01-15', 'xxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-d260-76a2-8b31-1c2de1f20b0f', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-da30-70ed-a5ac-0cfeaf38e7c3', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', 0, 0, '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-e200-7134-a970-a109c241aee4', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kgb VALUES ('019cac0f-f970-745e-aa13-d0692217d5a2', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxx', 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kgb VALUES ('019cac10-0140-72e0-9454-05cd37f5af1e', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penghargaan VALUES ('019cac10-2850-732c-b6d3-ed900ddbbd24', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penghargaan VALUES ('019cac10-3020-72da-9bc1-decd9846a9f5', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO tugas_belajar VALUES ('019cac10-37f0-758a-89ba-49957fbf3fc9', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tugas_belajar VALUES ('019cac10-3fc0-77b7-a816-aa83e1c66aad', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penilaian_lama VALUES ('019cac10-4790-7351-844d-459f7aee9133', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, 'dp3', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penilaian_lama VALUES ('019cac10-4f60-70e5-80b8-39a0ead25133', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO keluarga VALUES ('019cac0f-e9d0-7372-822b-ae972a1eb2cd', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'L', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'AK', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ya', 'xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO keluarga VALUES ('019cac0f-f1a0-73f3-bb09-cbf90407b35a', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cuti VALUES ('019cac10-0910-731b-9657-559906030db5', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 0, 'hari', 'diajukan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO cuti VALUES ('019cac10-10e0-7681-a647-eca66d240e0c', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO saldo_cuti VALUES ('019cac10-18b0-7289-b970-4de010e53065', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO saldo_cuti VALUES ('019cac10-2080-7605-95a7-19f1cd7bce44', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5730-738c-a77a-4f1ab56b13af', 1, '0190a0b0-0000-7000-8000-000000000001', 'slta', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5f00-70ae-8623-fefe6eefd233', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO kunjungan_ln VALUES ('019cac10-66d0-7376-803a-bd8c9cab98ee', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kunjungan_ln VALUES ('019cac10-6ea0-7389-bc46-b50e85383823', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO hukuman_disiplin VALUES ('019cac10-7670-7682-99c6-c5e5fab6c53c', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:X7Rg/YJlduxtg6rYT+FH8DBufNTLBvaxiwpgTw2lld7xtREImk9Ib6hNm13meg==', 'rahasia:1:J+32q3/7PiKAB3van6xxnj6DM0Oof4Qdlmv8nsw66Cow5sgQT854ZwvXHrTjLaMLG/gYwg2BtIPA3AY+cJntbQAsalCtak9E8gQAYiXsEPWgLkUxrI5xKHZk+eksq2GIqaPaYi09UcQ=', 'rahasia:1:oP43sRat88yWG/uOL4pE8DC/bUTWgCOpyhv+fekimMRn3/e6s33WzsXc7O/q8ey13UQ=', 'rahasia:1:vfxWjledESQUFn/McjMfggqhzfZ9oS5rf8r8Pyk0sjEaj3+gpa3VjIbcdPP0DtmDj/0=', 'rahasia:1:4rOc4H5G2NvmlalLE9DHmqB4l4mEsb49/+su9GHBsDQjsS/vm4aWvfc0svz9xsRknGgK9jlbsEgkHdux8oVSuN2zAw4p6fD5n+mEhf7FZlTwsMadiXpmbBF+Wyijm/ZEuGIcAA2t0iA=', 'rahasia:1:Eukwg0G9SlgWQ8JZa579gAJQf60wL2L6XM8AWY3162mNi87+0Itxw2pZSLr4IJs85kC7jO4+fd313SSU9KVuE9X0u8+lKISOBMK7p6lA30HU86Q7blrF4h0upg6RZutmgmmXAOVZSg8=', 'rahasia:1:aSGhnpwtL5j/cIA0FEU3h3rtB+1s/MVWBu/UQuw9ho08UnAXp0Xa4bTcbE+bn9H9H/8=', 'rahasia:1:KvTeuE0heeGNM+tqh8sK9r/kOhpaX/2Tgnckdpav2xoo34XEMQOPMvE9IoHisx9CrD6kqo1DtdHNuFtOSP5avBd/aIdp8L1Ay9hyqN302TbOrBXSrTMYX/5KP8kPOJ39PPPQ+eFI0FQ=', 'rahasia:1:+JSESLSZSsceswVOc2e6kG+zoEbRsduH9d/oEzmnWgEaFt2n1Wm8pXdRRcBcN/+BCdBEfnlYEcYv3VbIlKxXWyVQQdxPpZS42p8lxgG3aZUTAJ3UV1spolzLEmkXrWk27W0O1pyQW2g=');
INSERT INTO hukuman_disiplin VALUES ('019cac10-7e40-717d-9450-bcceca4ab74c', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kesehatan VALUES ('019cac10-8610-729d-b56b-57aad6617c66', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:gecrB0JIOhlRlpkHHnvgeJSKyw5qVUkjhpFK2wo3maSgdt6ZyHKjF96J94Pvg6gnnirZKjiio9xfUx4eY1PbjS+VwY6rAC84Ol0SudSK7yRjC5373/HrH2JvyzsKcYkWh7r4vMKZCDY=', 'rahasia:1:8Fsedluso5wsIWLes/L8AaVIBRGOnaTcYIeJ6tP4zImDYVqN0SIb0oErQzFQz139vaPHbV87u6aE1SpB2tXbXpdC8lXyGJMT9UvENKf3Lsd8wXVB2bHSKoBBwSA0gzxEaKe4Oe/Hrnw=');
INSERT INTO kesehatan VALUES ('019cac10-8de0-77ca-9e49-b23104701fd3', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL);
INSERT INTO catatan VALUES ('019cac10-95b0-7141-b540-46bdae565c78', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO catatan VALUES ('019cac10-9d80-73da-b5dc-fe1930eafa5d', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO dokumen VALUES ('019cac10-a550-77f8-bdbb-ecd255dc4a30', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO dokumen VALUES ('019cac10-ad20-7340-af12-8d1dc04c78a7', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO isi_dokumen VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'rahasia:1:4Cp7etPbjcb/Mn3X4DqJ0gP7OaRfUP9+4p7l3zolpR/8eLdIjJz6nMnUY4wDQRGks4AZwVJBEddVTA51CGBJQa64yn19LZLlRhVf4KTsJMZz1jHv1o7HGlKtcHm9lgHo4jTVf5az5tk=', 'ecafa5629eb4e75fefa82691beb894dacded1fc098ebb2f1f0a817efafd90b01.dok', 1000, '2026-03-02T01:00:00.000000Z', '2026-03-02T01:00:00.000000Z');
INSERT INTO isi_dokumen VALUES ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '0000000000000000000000000000000000000000000000000000000000000000', '45c51c3709069b0e55b8623bb18facd23128ac3ea2b760edf8203174ff799e32.dok', 1000, '2026-03-02T01:00:00.000000Z', NULL);
INSERT INTO isi_dimusnahkan VALUES ('8dbe3f6db4341f9d451679553fbec969e84869809e91948aa4ce3c7b54b6469a.dok');
INSERT INTO delegasi_penilai VALUES ('019cac10-b4f0-72f2-932f-3195557a2d7d', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO delegasi_penilai VALUES ('019cac10-bcc0-70d9-b81f-2d0471c6ca0a', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO tim_kerja VALUES ('019cac10-c490-7016-85ac-b406687ea16c', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-74cf-ae4d-be703fb1021b', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tim_kerja VALUES ('019cac10-cc60-7361-ad56-3702cf357e42', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO anggota_tim VALUES ('019cac10-d430-7110-babd-d9a4ec0c75a7', 1, '019cac10-c490-7016-85ac-b406687ea16c', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO anggota_tim VALUES ('019cac10-dc00-72c6-a860-971cbd3425c8', 1, '019cac10-c490-7016-85ac-b406687ea16c', '0190a0b0-0000-7000-8000-000000000002', NULL, NULL, NULL);
INSERT INTO hari_libur VALUES ('019cac10-e3d0-77fc-bb43-eed4f93d8eee', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO hari_libur VALUES ('019cac10-eba0-70b1-9309-0d72acc926db', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO penandatangan VALUES ('019cac10-f370-7769-896f-022f899f68dd', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'langsung', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penandatangan VALUES ('019cac10-fb40-77a5-abb3-48a6d61cad86', 1, NULL, 'langsung', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO teks_surat VALUES ('019cac11-0310-753a-91ad-55c13d78bb1b', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO teks_surat VALUES ('019cac11-0ae0-7649-a3ef-86d69a74029b', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO daftar_simpanan VALUES ('019cac11-12b0-749a-8d26-89f989bb4879', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO daftar_simpanan VALUES ('019cac11-1a80-7167-8b58-098042b29431', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2250-7598-a752-d2b9f49b0fad', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2a20-757e-b9fc-559b0461059e', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penjelasan_mutu VALUES ('019cac11-31f0-7566-b7d3-297ae2254ffd', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penjelasan_mutu VALUES ('019cac11-39c0-737c-9a38-ea1cc200c4f2', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pengingat_selesai VALUES ('019cac11-4190-7103-acbe-02207a7c2855', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO pengingat_selesai VALUES ('019cac11-4960-701d-adcd-4ed6efd302e4', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', NULL, NULL, NULL);
INSERT INTO ketentuan_kantor VALUES ('019cac11-5130-7331-8c9a-d2e8653ab304', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO ketentuan_kantor VALUES ('019cac11-5900-76a6-abf5-20e3f209ed25', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penggabungan VALUES ('019cac12-3f78-7316-a6c6-bb6e548a1e23', 1, '0190a0b0-0000-7000-8000-000000000004', '0190a0b0-0000-7000-8000-000000000007', 'siti', '2026-03-02T01:00:00.000000Z');
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
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
INSERT INTO cari_pegawai (cari_pegawai) VALUES ('rebuild');
PRAGMA application_id = 1095978564;
PRAGMA user_version = 4;
