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
CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, content='ringkasan_pegawai', content_rowid='docid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO alembic_version VALUES ('0004');
INSERT INTO meta VALUES ('berkas_kunci', 'c1d8eb1da54f16fec86929ecc8132e545ed30ef9a0fc8079bb1a7e49c1d69f2e');
INSERT INTO meta VALUES ('dibuat', '2026-03-02T01:00:02.000000Z');
INSERT INTO meta VALUES ('jejak_kepala', '1');
INSERT INTO meta VALUES ('latihan', '1');
INSERT INTO meta VALUES ('office', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO meta VALUES ('terbuka', '0');
INSERT INTO kantor VALUES ('019cac0f-3a08-72f3-998e-b94e699a34c3', 2, 'PEMERINTAH KABUPATEN TIRTA JAYA', 'BKPSDM', 'Tirta Jaya', 'Jl. Melati 1', '021', 'kantor@contoh.invalid', 'contoh.invalid', X'89504E470D0A1A0A0000000000000000', 'a4');
INSERT INTO unit_kerja VALUES ('019cac0f-3620-74e6-8d42-a52d5d501be3', 2, 'BKPSDM', NULL, 1, 'A8ACA7397AEB3912E040640A040269BB', '2026-01-15');
INSERT INTO unit_kerja VALUES ('019cac0f-3df0-77d8-b743-e6a70186a968', 1, 'Subbagian Umum', '019cac0f-3620-74e6-8d42-a52d5d501be3', NULL, NULL, NULL);
INSERT INTO nomor_dokumen VALUES ('019cac11-5900-76f0-b538-7aedc964c0a1', 1, 'SKP', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac11-60d0-73da-84b3-bfc574524e8e', 1, 'EV', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac11-68a0-74c7-9bf5-acbf800d7421', 1, 'DOK', 2026, 2);
INSERT INTO nomor_dokumen VALUES ('019cac12-4b30-75f9-b23e-afe8dce36a21', 1, 'PMS', 2026, 2);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000001', 1, '198503172010012001', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850001', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000002', 1, '197806122003122002', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850002', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000003', 1, '197001011995031003', 'Sekar Ayuningtyas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'S.E.', 'Tirta Jaya', '1985-03-17', 'P', 'Islam', 'Menikah', '9901015703850003', '990000000000001', 'xxxxxxxxxxxxxxxxxxxx', '123456789', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '080000000001', 'sekar@contoh.invalid', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Jl. Melati No. 1, RT 01/RW 02', 'PNS', 'PNS Daerah', 'Aktif', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'III/a', '2010-01-01', '800/001/BKPSDM', '2010-01-01', '2011-01-01', '800/101/BKPSDM', '2011-01-01', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"INSTANSI INDUK NAMA":"Tirta Jaya"}', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 50, 20, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000004', 1, '199212312024211004', 'Rahmat Hidayanto', NULL, 'S.T.', 'Tirta Jaya', '1992-12-31', 'L', 'Islam', 'Menikah', '9901013112920004', '990000000000001', NULL, NULL, NULL, '080000000001', 'sekar@contoh.invalid', NULL, 'Jl. Melati No. 1, RT 01/RW 02', 'PPPK', 'PPPK Daerah', 'PPPK Aktif', NULL, 'IX', '2024-03-01', '800/001/BKPSDM', '2024-03-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pegawai VALUES ('0190a0b0-0000-7000-8000-000000000005', 1, '199001012015031005', 'Bima', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CPNS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_golongan VALUES ('019cac0f-5d30-754a-a218-f3498a41ac1b', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/c', '2026-01-15', 8, 2, '800/1', '2026-01-15', 'Bupati', 'Reguler', 3186600, 'PP 5/2024');
INSERT INTO riwayat_golongan VALUES ('019cac0f-6500-74c9-bf10-3b619dc609fc', 1, '0190a0b0-0000-7000-8000-000000000001', 'III/b', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_jabatan VALUES ('019cac0f-6cd0-71cc-9731-2e8e33a25623', 1, '0190a0b0-0000-7000-8000-000000000001', 'struktural', 'Kepala Seksi', '2026-01-15', 'IV.a', 'BKPSDM', '800/1', '2026-01-15', 'Bupati', 'plt', '2026-01-15', 'Ahli Muda', 9, '2026-01-15', '821/3');
INSERT INTO riwayat_jabatan VALUES ('019cac0f-74a0-7343-b090-153a5974770e', 1, '0190a0b0-0000-7000-8000-000000000001', 'pelaksana', 'Pengelola', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-7c70-7119-a679-77e9fe8dd0db', 1, '0190a0b0-0000-7000-8000-000000000001', 'S-1/Sarjana', 'Ekonomi', 'Universitas', 2007, '1', '2026-01-15', 'Tirta Jaya', 'Prof. Sri', 'Dr.', 'S.E.');
INSERT INTO riwayat_pendidikan VALUES ('019cac0f-8440-703f-b9d5-9aee0222b96b', 1, '0190a0b0-0000-7000-8000-000000000001', 'SLTA', 'IPS', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pelatihan VALUES ('019cac0f-8c10-76c0-b204-92376af2579b', 1, '0190a0b0-0000-7000-8000-000000000001', 'Diklat Teknis', 'Pelatihan Pengelolaan Arsip Dinamis', 'BKPSDM', 'Tirta Jaya', '2026-02-02', '2026-02-04', 24, '1234/SERT/2026');
INSERT INTO pelatihan VALUES ('019cac0f-93e0-71fc-bb13-8577f3a83e43', 1, '0190a0b0-0000-7000-8000-000000000001', 'Seminar', 'Seminar', NULL, NULL, '2026-01-15', NULL, 8, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-9bb0-7383-8989-42dd135d4c29', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', '0190a0b0-0000-7000-8000-000000000002', '0190a0b0-0000-7000-8000-000000000003', '1', '2026-01-15', NULL, NULL, NULL);
INSERT INTO penugasan_penilai VALUES ('019cac0f-a380-7446-94f8-a35afc6e20e4', 1, '0190a0b0-0000-7000-8000-000000000003', '2026-01-15', NULL, NULL, NULL, NULL, 'Bupati', 'Bupati', 'KABUPATEN');
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
INSERT INTO skp_perilaku VALUES ('019cac11-7c28-7588-9512-954922e23b27', 1, '0190a0b0-0000-7000-8000-000000000500', 0, 'akuntabel', 'Menjadi teladan disiplin di unit kerja');
INSERT INTO skp_perilaku VALUES ('019cac11-8010-724f-ad43-e46623264341', 1, '0190a0b0-0000-7000-8000-000000000500', 1, 'kompeten', 'Bersedia mengajarkan keterampilan yang dimiliki');
INSERT INTO skp_lampiran VALUES ('019cac11-87e0-710d-9935-44f4d0336b27', 1, '0190a0b0-0000-7000-8000-000000000500', 'dukungan', 0, 'Komputer, pencetak, dan pemindai');
INSERT INTO skp_lampiran VALUES ('019cac11-8bc8-7406-b693-53399d192518', 1, '0190a0b0-0000-7000-8000-000000000500', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac11-8fb0-7073-b900-178cb04b6a2b', 1, '0190a0b0-0000-7000-8000-000000000500', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO skp_lampiran VALUES ('019cac11-9398-77eb-985f-6532664c97e1', 1, '0190a0b0-0000-7000-8000-000000000501', 'skema', 0, 'Laporan setiap triwulan');
INSERT INTO skp_lampiran VALUES ('019cac11-9780-707a-ac0a-6fca69964347', 1, '0190a0b0-0000-7000-8000-000000000501', 'konsekuensi', 0, 'Bila target tercapai, mendapat apresiasi dari atasan langsung');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000700', 1, 'EV-2026-AKHIR-0001', 'DOK-2026-AKHIR-0001', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'akhir', '2026-01-01', '2026-12-31', 'kinerja_2022', 'selesai', 'baik', 'Penetapan Kepala Badan', 'sesuai', 'di_atas', 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', '2026-12-31', '2026-12-31', 'ratri', '2026-03-02T01:00:00.000000Z');
INSERT INTO evaluasi VALUES ('0190a0b0-0000-7000-8000-000000000701', 1, 'EV-2026-TW1-0002', 'DOK-2026-TW1-0002', '0190a0b0-0000-7000-8000-000000000500', '0190a0b0-0000-7000-8000-000000000001', 2026, 'tw1', '2026-01-01', '2026-03-31', 'kinerja_2022', 'draf', NULL, 'Penetapan Kepala Badan', NULL, NULL, 'Pertahankan kinerja.', 'PEMERINTAH KABUPATEN TIRTA JAYA', 'Tirta Jaya', NULL, NULL, NULL, NULL);
INSERT INTO evaluasi_realisasi VALUES ('019cac11-baa8-77fd-afdd-c630fb0a1043', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100100', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-be90-764d-9ef0-7833cb656860', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100101', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-c278-766e-87d7-9a4d5f2bbb8b', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100102', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-c660-76d6-b693-d54943b81c6b', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100200', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ca48-759e-9dee-d1a7496d206c', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100201', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ce30-7795-a267-ab896135784a', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100202', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d218-7025-890a-6385758fa5b1', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100300', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d600-764d-9c84-f4ed4f172dd3', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100301', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-d9e8-7400-9df1-f620b435de21', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100302', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-ddd0-71bf-966b-fe95feb9fc75', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100400', '12 Laporan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e1b8-76e4-8aca-31e78222e6ea', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100401', '100%', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e5a0-7490-bb23-1db5355710ba', 1, '0190a0b0-0000-7000-8000-000000000700', '0190a0b0-0000-7000-8000-000000100402', '12 Bulan', 'Laporan bulanan');
INSERT INTO evaluasi_realisasi VALUES ('019cac11-e988-73cd-9837-f8778c06d50b', 1, '0190a0b0-0000-7000-8000-000000000701', '0190a0b0-0000-7000-8000-000000100100', '3 Laporan', '');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005000', 1, '0190a0b0-0000-7000-8000-000000000700', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005001', 1, '0190a0b0-0000-7000-8000-000000000700', 1, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005002', 1, '0190a0b0-0000-7000-8000-000000000700', 2, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005003', 1, '0190a0b0-0000-7000-8000-000000000700', 3, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'Pimpinan', '2026-06-30', 'Dapat dipertahankan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005004', 1, '0190a0b0-0000-7000-8000-000000000700', 4, 'perilaku', 'akuntabel', 'Rekan kerja', '2026-06-30', 'Terbuka dan bersedia memperbaiki ketika ada keluhan');
INSERT INTO evaluasi_umpan_balik VALUES ('0190a0b0-0000-7000-8000-000000005100', 1, '0190a0b0-0000-7000-8000-000000000701', 0, 'hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', '', NULL, 'Baik');
INSERT INTO pihak_dokumen VALUES ('019cac11-9f50-7618-b1d4-db604bc452f2', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-a338-7535-b228-c8e3fffac710', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-a720-7337-8a2c-6f344fec7921', 1, '0190a0b0-0000-7000-8000-000000000500', NULL, 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-ab08-74ec-b5e8-fcedb2f32e4d', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'Rahmat', '', '', '', '', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-aef0-70c0-9960-48548663cc77', 1, '0190a0b0-0000-7000-8000-000000000501', NULL, 'atasan_penilai', NULL, 'Bupati', '', '', '', '', 1);
INSERT INTO pihak_dokumen VALUES ('019cac11-f540-74f5-9f92-aff941721418', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-f928-7654-af59-b19dc2f496c7', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac11-fd10-7742-a779-a2e1ec46f2b2', 1, NULL, '0190a0b0-0000-7000-8000-000000000700', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-00f8-7054-9c65-ae52417b3cfc', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'Sekar Ayuningtyas, S.E.', '198503172010012001', 'Penata / III/c', 'Analis SDM Aparatur Ahli Muda', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-04e0-7203-ba23-9ec1df3eb04e', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'penilai', '0190a0b0-0000-7000-8000-000000000002', 'Ratri Kusumawardani, S.E., M.M.', '197806122003122002', 'Pembina / IV/a', 'Kepala Bidang Informasi Kepegawaian', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO pihak_dokumen VALUES ('019cac12-08c8-7372-835a-8f2a55436d0c', 1, NULL, '0190a0b0-0000-7000-8000-000000000701', 'atasan_penilai', '0190a0b0-0000-7000-8000-000000000003', 'Drs. Bagas Wiratmaja, M.Si.', '197001011995031003', 'Pembina Utama Muda / IV/c', 'Kepala Badan', 'Badan Kepegawaian dan Pengembangan SDM', 0);
INSERT INTO event VALUES (1, '019cac0f-3df0-73a2-9166-ce8994ed849f', '019cac0f-3238-703c-86cd-369968b5a922', 'kantor', '019cac0f-3a08-72f3-998e-b94e699a34c3', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"kertas":[null,"a4"]}', 'siti', '2026-03-02T01:00:04.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (10, '019cac0f-5948-73ad-a1c7-9fcdbfa5b08b', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'pegawai', '0190a0b0-0000-7000-8000-000000000005', 'insert', '{"nama":[null,"Bima"],"nip":[null,"199001012015031005"],"status_pegawai":[null,"CPNS"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (100, '019cac11-9b68-750e-b0e2-4a5ddec936cf', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_lampiran', '019cac11-8bc8-7406-b693-53399d192518', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (101, '019cac11-9b68-750e-b0e2-4a5df0f1b6f4', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_lampiran', '019cac11-8fb0-7073-b900-178cb04b6a2b', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (102, '019cac11-9b68-750e-b0e2-4a5dfc6e8e29', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_lampiran', '019cac11-9398-77eb-985f-6532664c97e1', 'insert', '{"bagian":[null,"skema"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Laporan setiap triwulan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (103, '019cac11-9b68-750e-b0e2-4a5e538ddd25', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_lampiran', '019cac11-9780-707a-ac0a-6fca69964347', 'insert', '{"bagian":[null,"konsekuensi"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"teks":[null,"Bila target tercapai, mendapat apresiasi dari atasan langsung"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (104, '019cac11-b2d8-7183-96c0-40dfa78deb51', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac11-9f50-7618-b1d4-db604bc452f2', 'insert', '{"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (105, '019cac11-b2d8-7183-96c0-40e0665fed57', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac11-a338-7535-b228-c8e3fffac710', 'insert', '{"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (106, '019cac11-b2d8-7183-96c0-40e0873a590e', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac11-a720-7337-8a2c-6f344fec7921', 'insert', '{"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (107, '019cac11-b2d8-7183-96c0-40e0ef0fe39d', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac11-ab08-74ec-b5e8-fcedb2f32e4d', 'insert', '{"jabatan":[null,""],"nama":[null,"Rahmat"],"nip":[null,""],"pakai_instansi":[null,false],"pangkat_golongan":[null,""],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"peran":[null,"pegawai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (108, '019cac11-b2d8-7183-96c0-40e1774e7132', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac11-aef0-70c0-9960-48548663cc77', 'insert', '{"jabatan":[null,""],"nama":[null,"Bupati"],"nip":[null,""],"pakai_instansi":[null,true],"pangkat_golongan":[null,""],"peran":[null,"atasan_penilai"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"unit_kerja":[null,""]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (109, '019cac11-b6c0-75db-bba8-ddd037f87b57', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi', '0190a0b0-0000-7000-8000-000000000700', 'insert', '{"capaian":[null,"baik"],"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"diselesaikan_oleh":[null,"ratri"],"diselesaikan_pada":[null,"2026-03-02T01:00:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-AKHIR-0001"],"nomor_dokumen":[null,"DOK-2026-AKHIR-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"akhir"],"rating_hasil_kerja":[null,"sesuai"],"rating_perilaku":[null,"di_atas"],"selesai":[null,"2026-12-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"selesai"],"tahun":[null,2026],"tanggal_pegawai":[null,"2026-12-31"],"tanggal_penilai":[null,"2026-12-31"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (11, '019cac0f-6118-766a-8dbc-4f4fd0d4f9cf', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_golongan', '019cac0f-5d30-754a-a218-f3498a41ac1b', 'insert', '{"dasar":[null,"PP 5/2024"],"gaji_pokok":[null,3186600],"golongan":[null,"III/c"],"jenis_kp":[null,"Reguler"],"mk_bulan":[null,2],"mk_tahun":[null,8],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"tanggal_sk":[null,"2026-01-15"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (110, '019cac11-b6c0-75db-bba8-ddd0a46e35a0', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi', '0190a0b0-0000-7000-8000-000000000701', 'insert', '{"catatan":[null,"Pertahankan kinerja."],"dasar_capaian":[null,"Penetapan Kepala Badan"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"EV-2026-TW1-0002"],"nomor_dokumen":[null,"DOK-2026-TW1-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"periode":[null,"tw1"],"selesai":[null,"2026-03-31"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (111, '019cac11-ed70-73ec-bb1a-31d6b2c4040d', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-baa8-77fd-afdd-c630fb0a1043', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (112, '019cac11-ed70-73ec-bb1a-31d7339648d2', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-be90-764d-9ef0-7833cb656860', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100101"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (113, '019cac11-ed70-73ec-bb1a-31d8209098a3', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-c278-766e-87d7-9a4d5f2bbb8b', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100102"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (114, '019cac11-ed70-73ec-bb1a-31d8e25cbb31', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-c660-76d6-b693-d54943b81c6b', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100200"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (115, '019cac11-ed70-73ec-bb1a-31d953ac6686', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-ca48-759e-9dee-d1a7496d206c', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100201"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (116, '019cac11-ed70-73ec-bb1a-31d9ff414df5', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-ce30-7795-a267-ab896135784a', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100202"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (117, '019cac11-ed70-73ec-bb1a-31daab0fa5f4', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-d218-7025-890a-6385758fa5b1', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100300"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (118, '019cac11-ed70-73ec-bb1a-31dabc189933', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-d600-764d-9c84-f4ed4f172dd3', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100301"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (119, '019cac11-ed70-73ec-bb1a-31db8147bfed', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-d9e8-7400-9df1-f620b435de21', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100302"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (12, '019cac0f-68e8-76a6-a9d8-4ec6e06ef749', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_golongan', '019cac0f-6500-74c9-bf10-3b619dc609fc', 'insert', '{"golongan":[null,"III/b"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_golongan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (120, '019cac11-ed70-73ec-bb1a-31dc745ea9d0', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-ddd0-71bf-966b-fe95feb9fc75', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100400"],"realisasi":[null,"12 Laporan"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (121, '019cac11-ed70-73ec-bb1a-31dcee8cf68e', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-e1b8-76e4-8aca-31e78222e6ea', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100401"],"realisasi":[null,"100%"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (122, '019cac11-ed70-73ec-bb1a-31dd849488f1', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-e5a0-7490-bb23-1db5355710ba', 'insert', '{"bukti_dukung":[null,"Laporan bulanan"],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100402"],"realisasi":[null,"12 Bulan"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (123, '019cac11-ed70-73ec-bb1a-31de41df3c12', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_realisasi', '019cac11-e988-73cd-9837-f8778c06d50b', 'insert', '{"bukti_dukung":[null,""],"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"indikator_id":[null,"0190a0b0-0000-7000-8000-000000100100"],"realisasi":[null,"3 Laporan"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (124, '019cac11-f158-732b-96f5-edaf8e8bbdc1', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005000', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (125, '019cac11-f158-732b-96f5-edb0027f8812', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005001', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (126, '019cac11-f158-732b-96f5-edb0063fa1d5', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005002', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (127, '019cac11-f158-732b-96f5-edb03f7dcbad', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005003', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Pimpinan"],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"tanggal":[null,"2026-06-30"],"teks":[null,"Dapat dipertahankan"],"urutan":[null,3]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (128, '019cac11-f158-732b-96f5-edb07a58a47f', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005004', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"pemberi":[null,"Rekan kerja"],"sasaran":[null,"perilaku"],"sasaran_id":[null,"akuntabel"],"tanggal":[null,"2026-06-30"],"teks":[null,"Terbuka dan bersedia memperbaiki ketika ada keluhan"],"urutan":[null,4]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (129, '019cac11-f158-732b-96f5-edb158aba97b', '019cac11-5130-76ff-994f-b24e71ad126f', 'evaluasi_umpan_balik', '0190a0b0-0000-7000-8000-000000005100', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"pemberi":[null,""],"sasaran":[null,"hasil_kerja"],"sasaran_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"teks":[null,"Baik"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (13, '019cac0f-70b8-72f0-a1e9-d5888f238664', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_jabatan', '019cac0f-6cd0-71cc-9731-2e8e33a25623', 'insert', '{"eselon":[null,"IV.a"],"jabatan":[null,"Kepala Seksi"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"Ahli Muda"],"kelas":[null,9],"nomor_pelantikan":[null,"821/3"],"nomor_sk":[null,"800/1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"Bupati"],"penugasan":[null,"plt"],"sampai":[null,"2026-01-15"],"tanggal_pelantikan":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt_jabatan":[null,"2026-01-15"],"unit_kerja":[null,"BKPSDM"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (130, '019cac12-0cb0-706c-88ff-258bcd3396b6', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac11-f540-74f5-9f92-aff941721418', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (131, '019cac12-0cb0-706c-88ff-258c3503eb23', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac11-f928-7654-af59-b19dc2f496c7', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (132, '019cac12-0cb0-706c-88ff-258d1b0773e0', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac11-fd10-7742-a779-a2e1ec46f2b2', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000700"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (133, '019cac12-0cb0-706c-88ff-258d23c7908a', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac12-00f8-7054-9c65-ae52417b3cfc', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Analis SDM Aparatur Ahli Muda"],"nama":[null,"Sekar Ayuningtyas, S.E."],"nip":[null,"198503172010012001"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Penata / III/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"peran":[null,"pegawai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (134, '019cac12-0cb0-706c-88ff-258d95356884', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac12-04e0-7203-ba23-9ec1df3eb04e', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Bidang Informasi Kepegawaian"],"nama":[null,"Ratri Kusumawardani, S.E., M.M."],"nip":[null,"197806122003122002"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina / IV/a"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (135, '019cac12-0cb0-706c-88ff-258e77eb9f60', '019cac11-5130-76ff-994f-b24e71ad126f', 'pihak_dokumen', '019cac12-08c8-7372-835a-8f2a55436d0c', 'insert', '{"evaluasi_id":[null,"0190a0b0-0000-7000-8000-000000000701"],"jabatan":[null,"Kepala Badan"],"nama":[null,"Drs. Bagas Wiratmaja, M.Si."],"nip":[null,"197001011995031003"],"pakai_instansi":[null,false],"pangkat_golongan":[null,"Pembina Utama Muda / IV/c"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"peran":[null,"atasan_penilai"],"unit_kerja":[null,"Badan Kepegawaian dan Pengembangan SDM"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (136, '019cac12-1c50-7183-b3cf-ad5bdee03d9b', '019cac12-1098-77ac-9e82-65989d557f38', 'pembatasan', '019cac12-1868-71be-8c46-d0b10f837788', 'insert', '{"alasan":[null,"Sengketa data"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:03:12.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (137, '019cac12-2420-7187-8b46-1f55a9e40be5', '019cac12-1098-77ac-9e82-65989d557f38', 'pembatasan', '019cac12-2038-7070-878c-2189935d6fed', 'insert', '{"alasan":[null,"Sengketa data"],"alasan_cabut":[null,"Selesai"],"dicabut_oleh":[null,"siti"],"dicabut_pada":[null,"2026-03-02T01:00:00.000000Z"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"pemohon":[null,"Yang bersangkutan"]}', 'uji', '2026-03-02T01:03:12.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (138, '019cac12-2bf0-7225-b7d9-2ae50ee51138', '019cac12-1098-77ac-9e82-65989d557f38', 'cetakan', '019cac12-2808-72c1-8212-bde7a163b8e2', 'insert', '{"formulir":[null,"skp-kuantitatif"],"nomor":[null,"SKP-2026-0002"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"]}', 'uji', '2026-03-02T01:03:12.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (139, '019cac12-33c0-75b7-acac-5dc91ce27e38', '019cac12-1098-77ac-9e82-65989d557f38', 'aturan_retensi', '019cac12-2fd8-7145-9cf3-4ac009a3ffb2', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"skp"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"permanen"],"pemicu":[null,"akhir_tahun"]}', 'uji', '2026-03-02T01:03:12.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (14, '019cac0f-7888-7483-bd76-275ec02be056', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_jabatan', '019cac0f-74a0-7343-b090-153a5974770e', 'insert', '{"jabatan":[null,"Pengelola"],"jenis_jabatan":[null,"pelaksana"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt_jabatan":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (140, '019cac12-3b90-7673-a468-121314528a82', '019cac12-1098-77ac-9e82-65989d557f38', 'aturan_retensi', '019cac12-37a8-70a7-a21d-23684aaa8795', 'insert', '{"berlaku_dari":[null,"2026-01-15"],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa_aktif":[null,1],"masa_inaktif":[null,4],"nasib":[null,"musnah"],"pemicu":[null,"berhenti"]}', 'uji', '2026-03-02T01:03:12.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (141, '019cac12-3f78-77a6-9ad5-c48b3de82597', '019cac12-1098-77ac-9e82-65989d557f38', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'insert', '{}', 'uji', '2026-03-02T01:03:12.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (142, '019cac12-4f18-711f-9950-50739347ab7f', '019cac12-4360-7772-ad1c-41ad8d202e5f', 'nomor_dokumen', '019cac12-4b30-75f9-b23e-afe8dce36a21', 'insert', '{"jenis":[null,"PMS"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:03:25.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (143, '019cac12-56e8-7661-8121-ee9fd25160f0', '019cac12-4360-7772-ad1c-41ad8d202e5f', 'pemusnahan', '019cac12-5300-7290-b5fb-cea0f8e45b6b', 'insert', '{"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0002"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:03:25.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (144, '019cac12-5eb8-718e-89fd-28f51c0a9fc9', '019cac12-4360-7772-ad1c-41ad8d202e5f', 'pemusnahan', '019cac12-5ad0-7681-90fb-454911f3064b', 'insert', '{"alasan":[null,"Jadwal retensi"],"cadangan":[null,"asn-000001.cadangan"],"cadangan_lama":[null,2],"cadangan_sampai":[null,"2027-03-02"],"nomor":[null,"BA-PMS-2026-0001"],"oleh":[null,"siti"],"pada":[null,"2026-03-02T01:00:00.000000Z"],"saksi":[null,"budi"]}', 'uji', '2026-03-02T01:03:25.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (145, '019cac12-62a0-777c-b999-6a223527bebb', '019cac12-4360-7772-ad1c-41ad8d202e5f', 'pegawai', '0190a0b0-0000-7000-8000-000000000006', 'delete', '{}', 'uji', '2026-03-02T01:03:25.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (146, '019cac12-6a70-775f-92d7-b7463b3b164f', '019cac12-4360-7772-ad1c-41ad8d202e5f', 'jejak_dimusnahkan', '019cac12-6688-70b4-8959-2994cd7a5268', 'insert', '{"digest":[null,"e2bc0a385402c1e85c18fc29dc04a170377c9bed1b38472925c51d85a1346291"],"hash":[null,"a3982fb054d874bb3fb1624a7122c3305f4c8f681c21666c1c4182714c210b90"],"pemusnahan_id":[null,"019cac12-5ad0-7681-90fb-454911f3064b"],"seq":[null,4]}', 'uji', '2026-03-02T01:03:25.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (147, '019cac12-7240-775a-8259-128dd7dda64b', '019cac12-4360-7772-ad1c-41ad8d202e5f', 'pemusnahan_rincian', '019cac12-6e58-73dd-a79c-6c7a5f3ffe46', 'insert', '{"berkas":[null,1],"dasar":[null,"Perbup 1/2026"],"kelas":[null,"pegawai"],"masa":[null,"1 + 4 tahun"],"pemusnahan_id":[null,"019cac12-5ad0-7681-90fb-454911f3064b"],"peristiwa":[null,1],"rekaman":[null,1],"sidik":[null,"55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd"]}', 'uji', '2026-03-02T01:03:25.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (15, '019cac0f-8058-7174-97b6-013c52e75c71', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_pendidikan', '019cac0f-7c70-7119-a679-77e9fe8dd0db', 'insert', '{"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"Dr."],"kepala_sekolah":[null,"Prof. Sri"],"nama_pendidikan":[null,"Ekonomi"],"nomor_ijazah":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sekolah":[null,"Universitas"],"tahun_lulus":[null,2007],"tanggal_ijazah":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"],"tingkat":[null,"S-1/Sarjana"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (16, '019cac0f-8828-71f4-9134-4f0b03d8db20', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_pendidikan', '019cac0f-8440-703f-b9d5-9aee0222b96b', 'insert', '{"nama_pendidikan":[null,"IPS"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tingkat":[null,"SLTA"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (17, '019cac0f-8ff8-70e3-bcb2-4fa5f3bda040', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'pelatihan', '019cac0f-8c10-76c0-b204-92376af2579b', 'insert', '{"jenis":[null,"Diklat Teknis"],"jp":[null,24],"nama":[null,"Pelatihan Pengelolaan Arsip Dinamis"],"nomor_sertifikat":[null,"1234/SERT/2026"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penyelenggara":[null,"BKPSDM"],"tanggal_mulai":[null,"2026-02-02"],"tanggal_selesai":[null,"2026-02-04"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (18, '019cac0f-97c8-7318-9c69-3a9233f3a7cf', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'pelatihan', '019cac0f-93e0-71fc-bb13-8577f3a83e43', 'insert', '{"jenis":[null,"Seminar"],"jp":[null,8],"nama":[null,"Seminar"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_mulai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (19, '019cac0f-9f98-733e-bf92-3a6e060d7828', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penugasan_penilai', '019cac0f-9bb0-7383-8989-42dd135d4c29', 'insert', '{"atasan_penilai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"mulai":[null,"2026-01-15"],"nomor_delegasi":[null,"1"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tanggal_delegasi":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (2, '019cac0f-3238-720b-86a6-fa1e5a3c5919', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'kantor', '019cac0f-3a08-72f3-998e-b94e699a34c3', 'update', '{"alamat":[null,"Jl. Melati 1"],"laman":[null,"contoh.invalid"],"lambang":[null,{"base64":"iVBORw0KGgoAAAAAAAAAAA=="}],"perangkat_daerah":[null,"BKPSDM"],"surel":[null,"kantor@contoh.invalid"],"telepon":[null,"021"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (20, '019cac0f-a768-73d3-9f3b-433babd1dc1b', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penugasan_penilai', '019cac0f-a380-7446-94f8-a35afc6e20e4', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000003"],"penilai_luar_instansi":[null,"KABUPATEN"],"penilai_luar_jabatan":[null,"Bupati"],"penilai_luar_nama":[null,"Bupati"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (21, '019cac0f-af38-7714-8080-16e11accb067', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_unit', '019cac0f-ab50-75cf-ad2a-41201f19cde8', 'insert', '{"dasar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"induk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"perubahan":[null,"bentuk"],"sampai":[null,"2026-01-15"],"unit_kerja_id":[null,"019cac0f-3620-74e6-8d42-a52d5d501be3"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (22, '019cac0f-b708-765c-a819-8e945d6787b5', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_unit', '019cac0f-b320-7279-b573-88f308aebfcf', 'insert', '{"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-74e6-8d42-a52d5d501be3"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (23, '019cac0f-bed8-7532-bef1-cc495bb76a81', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'formasi', '019cac0f-baf0-7615-9da2-b4a4c23010d2', 'insert', '{"bup":[null,50],"eselon":[null,"xxxxxxxx"],"jenis_jabatan":[null,"struktural"],"jenjang":[null,"xxxxxxxxxxxxxxxxxxxx"],"kebutuhan":[null,0],"kelas":[null,1],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-74e6-8d42-a52d5d501be3"],"urutan":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (24, '019cac0f-c6a8-747a-94b6-3c7591a4113c', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'formasi', '019cac0f-c2c0-76ee-924a-7f3f1fe14606', 'insert', '{"jenis_jabatan":[null,"struktural"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-74e6-8d42-a52d5d501be3"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (25, '019cac0f-ce78-7086-b3d8-af2525a36718', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_pengangkatan', '019cac0f-ca90-71f6-8301-2dbc31b37e20', 'insert', '{"gaji":[null,0],"golongan":[null,"xxxxxxxx"],"jenis":[null,"cpns"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (26, '019cac0f-d648-76ea-bdf6-98830afb4ee4', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'riwayat_pengangkatan', '019cac0f-d260-76de-b258-5e49dcbfbd0f', 'insert', '{"jenis":[null,"cpns"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (27, '019cac0f-de18-7188-aa65-cf30265e9c1e', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'peninjauan_masa_kerja', '019cac0f-da30-71a2-8c99-d7d1c9ec58e8', 'insert', '{"bulan":[null,0],"jenis":[null,"tambah"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"],"tahun":[null,0],"tanggal_sk":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (28, '019cac0f-e5e8-7301-b1bf-e97cf42c6cc3', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'peninjauan_masa_kerja', '019cac0f-e200-77eb-b7e3-1a92fdbdfb12', 'insert', '{"jenis":[null,"tambah"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (29, '019cac0f-edb8-7574-8c51-ba899b9f6a78', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'keluarga', '019cac0f-e9d0-7530-92d4-7282e061a16f', 'insert', '{"hubungan":[null,"pasangan"],"jenis_kelamin":[null,"L"],"keterangan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nik":[null,"xxxxxxxxxxxxxxxx"],"nomor_akta":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pekerjaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_anak":[null,"AK"],"tanggal_lahir":[null,"2026-01-15"],"tanggal_nikah":[null,"2026-01-15"],"tempat_lahir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tertanggung":[null,"ya"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (3, '019cac0f-3a08-7305-9119-3f5b90435269', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'unit_kerja', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'insert', '{"kode_siasn":[null,"A8ACA7397AEB3912E040640A040269BB"],"nama":[null,"BKPSDM"],"urutan":[null,1]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (30, '019cac0f-f588-77ff-83d9-5f7ebbf2930c', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'keluarga', '019cac0f-f1a0-7602-857b-69a4f28685eb', 'insert', '{"hubungan":[null,"pasangan"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (31, '019cac0f-fd58-70b5-b724-b19ee77450f1', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'kgb', '019cac0f-f970-7098-8fab-0f9930cb1e6c', 'insert', '{"gaji_baru":[null,0],"gaji_lama":[null,0],"golongan":[null,"xxxxxxxx"],"mk_bulan":[null,0],"mk_tahun":[null,0],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal_surat":[null,"2026-01-15"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (32, '019cac10-0528-776f-9a0f-f4c1343e1e0a', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'kgb', '019cac10-0140-736b-a744-e0152dcb4cfd', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tmt":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (33, '019cac10-0cf8-7355-a5ed-548c62e60ee6', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'cuti', '019cac10-0910-7682-9edd-b49c24fe38e3', 'insert', '{"alamat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"keputusan":[null,"diajukan"],"lama":[null,0],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"satuan":[null,"hari"],"selesai":[null,"2026-01-15"],"tanggal_ajuan":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"],"telepon":[null,"xxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (34, '019cac10-14c8-7556-89f3-27194d6ae350', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'cuti', '019cac10-10e0-71d0-86ae-ff6225dd8a33', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"selesai":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (35, '019cac10-1c98-7110-9829-29c219cd8894', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'saldo_cuti', '019cac10-18b0-7032-9ee4-4097cee40d3e', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (36, '019cac10-2468-74b2-8580-72309de0e745', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'saldo_cuti', '019cac10-2080-7144-80d3-8ed9dea511ea', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"sisa":[null,0],"tahun":[null,2000]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (37, '019cac10-2c38-738a-b9c3-9456ec7d515a', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penghargaan', '019cac10-2850-70a7-bbc2-c7a0a142c927', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pemberi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1950],"tanggal_sk":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (38, '019cac10-3408-749b-b1c2-cd9fb8b896b0', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penghargaan', '019cac10-3020-74c0-bfef-26c4a18351f0', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (39, '019cac10-3bd8-73f6-861a-6262c6779ef4', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'tugas_belajar', '019cac10-37f0-778d-b76e-640c3750f5cf', 'insert', '{"jenis":[null,"tugas"],"mulai":[null,"2026-01-15"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiayaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sekolah":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tanggal_sk":[null,"2026-01-15"],"tingkat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (4, '019cac0f-41d8-7713-9788-9d52820b8aa1', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'unit_kerja', '019cac0f-3df0-77d8-b743-e6a70186a968', 'insert', '{"induk_id":[null,"019cac0f-3620-74e6-8d42-a52d5d501be3"],"nama":[null,"Subbagian Umum"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (40, '019cac10-43a8-74bd-8d5f-3e901a6271ce', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'tugas_belajar', '019cac10-3fc0-7079-a403-24925378f53c', 'insert', '{"jenis":[null,"tugas"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"program":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (41, '019cac10-4b78-772a-b1c7-1f4f0e0a382a', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penilaian_lama', '019cac10-4790-705c-bccc-020a9d1f3677', 'insert', '{"hasil_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jenis":[null,"dp3"],"mulai":[null,"2026-01-15"],"nilai":[null,"xxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penilai_jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"penilai_nip":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"perilaku":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"predikat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"sumber_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun":[null,1980],"unit_kerja":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (42, '019cac10-5348-7580-8b01-7d178d74556a', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penilaian_lama', '019cac10-4f60-7664-800e-99bed77e4f7c', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tahun":[null,1980]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (43, '019cac10-5b18-72c0-b15b-4eb039aed49e', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'organisasi', '019cac10-5730-7511-8cc7-e82032dfe61c', 'insert', '{"kedudukan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"masa":[null,"slta"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pimpinan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tahun_mulai":[null,1950],"tahun_selesai":[null,1950],"tempat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (44, '019cac10-62e8-76d1-a4c8-0643eeb3b60e', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'organisasi', '019cac10-5f00-7729-8550-8629616de48e', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (45, '019cac10-6ab8-728d-b5ac-92fdc2747196', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'kunjungan_ln', '019cac10-66d0-71e8-afd2-7126004efd33', 'insert', '{"mulai":[null,"2026-01-15"],"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pembiaya":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"selesai":[null,"2026-01-15"],"tujuan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (46, '019cac10-7288-779c-9d5a-690bdbcd6ca0', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'kunjungan_ln', '019cac10-6ea0-76c6-bed1-998451acf46d', 'insert', '{"negara":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (47, '019cac10-7a58-738c-ad99-eba5dc94bc1e', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'hukuman_disiplin', '019cac10-7670-70e0-9c10-54b6063b8b23', 'insert', '{"alasan":[null,"rahasia:1:FYMESjFhLFw2tvmIM6NK5gzCS8bcZz8wbuLr8YNMGH1chX2FX7e10qgsw2ajckynPWaxhCAGhwdk7Xm5c8QaqEac83By40BginFs3UxzS76yPHAdpqsEmt5rNgii81h70f7utbbVmeQ="],"dasar":[null,"rahasia:1:ikfEtiPqC49F6dOXyx69ueR+qBym50xSbBwRSPrykO0lN7Ee9NuVT0BJpqYfN/fX8HtNUmNEEi5Luna2fk7cPfMNcnKJ7cbqaxZoephydNZdLlvpvl/WK52d45GUpESVe1RFCNF3ld4="],"jenis":[null,"rahasia:1:E8zyFtW0xoYl9XRJU09jyM0Em5N3e096Bugr1ZUkkeO0YZTqJx8bInVfemKtyawwRruSYt0EWeHWpfCIwhh8l3TY5SYMiTdi1wP5mYnYw0PCg54ia+d0S74ccnGFNIb9NfNRECgP8ks="],"nomor_sk":[null,"rahasia:1:cGE2y01ilz6OF2kpy2z85lkMywneTCXuDaWGTBDYc6VqkhBtUZu5hZgC5xRC7rcSdwrzuo3FmeYyvQwZxv7jhQ8tZDfeNrjS8F8osfRbr5t19eJfCcSAXTZ6TAEaqL8GvoDxijzHyAM="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pejabat_sk":[null,"rahasia:1:G3cl6j5w63HZxSqB731nGMVi66nt4zXfSlw+kxmw3WC3knI+IXpf/e4lEWq0kcUsYKSNc8G1t54YyD+LN4UtNPpDe7QpKEM8gRrgjyg2hc2Z87fcWvAnePt6GaXokr+YnOX7P/ujfyg="],"selesai":[null,"rahasia:1:nnqX6FezDfyfsh5QKqMUssSHRzk3Rsha22UTOUVMovNv5HfZaJ6cuBUG7ZazxJTPRvA="],"tanggal_catat":[null,"2026-01-15"],"tanggal_sk":[null,"rahasia:1:lPXQJBD3Bw3zOeffoPGz5bp7pm+RZ8MygcRWoYx9pZSx5ac4aPQ88YHQO/393nBhwI4="],"tingkat":[null,"rahasia:1:m/qZWPxowpJDpzc0NTn/L9KPpOsPnXOz0E5YZl1I2CavVZ+YUCDWMPw2SVYbYg=="],"tmt":[null,"rahasia:1:7gzEPvdVfd3FdoXJ6O5NcEpfsLYaCh5P1puSgX5jWPR1t7gJtziLxxcwcL25iYBhslk="]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (48, '019cac10-8228-7786-8e08-3c3a78091d8d', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'hukuman_disiplin', '019cac10-7e40-71f0-acbb-5e1874c38474', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal_catat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (49, '019cac10-89f8-754e-809b-bed3e7101646', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'kesehatan', '019cac10-8610-725f-92fe-2bd250a6f411', 'insert', '{"keadaan":[null,"rahasia:1:uEUkoyDzHIFf8iAoIoh233QRsN12ufH5MlH7/2S0OwBCM/+vhomOrZraA8w0iugoLjHvuoTbYLr1fAqgUw/jd5IMyUNab7W+d02DSsx1XbzI74wPzACT2y0/SA4HLvJcUc/W+NMCNfE="],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"surat":[null,"rahasia:1:XJqtfGljyLgBbfNVa5XGid9KRMPJncll1gpwM2X3M0lEwAK98oOIDzZ10g0C6oLc+ryeRuQGsQDPVSS4TK/QxU1lMcM2bCn/KPJi592NycDBfMD7ZBNxYbujKg++nOuT7wgl7fzoLe8="],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (5, '019cac0f-45c0-7427-b447-44f32f300ec8', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'unit_kerja', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'update', '{"ditutup":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (50, '019cac10-91c8-7116-bdeb-7b25c39d37f3', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'kesehatan', '019cac10-8de0-7258-b84e-afa72741675e', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (51, '019cac10-9998-7176-8f6a-cb72a17c718d', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'catatan', '019cac10-95b0-744b-bc4a-e7c4ada54e02', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (52, '019cac10-a168-756f-9fa3-f32bf949e33b', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'catatan', '019cac10-9d80-745a-bc66-3581c82ba860', 'insert', '{"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (53, '019cac10-a938-73c7-82da-74e3317fee3e', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'dokumen', '019cac10-a550-75b8-bf5d-b4a45589f23a', 'insert', '{"berlaku_sampai":[null,"2026-01-15"],"halaman":[null,0],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"judul":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"media":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama_berkas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"rekaman_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rekaman_jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"],"ukuran":[null,0]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (54, '019cac10-b108-7511-ac52-1bf2eceb1d63', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'dokumen', '019cac10-ad20-7558-bad0-0237b9b282fb', 'insert', '{"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (55, '019cac10-b8d8-7534-9e23-f5e52c6d1327', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'delegasi_penilai', '019cac10-b4f0-758b-83f2-7bfa71f4db77', 'insert', '{"alasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"mulai":[null,"2026-01-15"],"nomor_surat":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"sampai":[null,"2026-01-15"],"tanggal_surat":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (56, '019cac10-c0a8-706c-b46b-54b4f67f0d13', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'delegasi_penilai', '019cac10-bcc0-77cb-82eb-4ddbbeee9397', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pengganti_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (57, '019cac10-c878-7728-afbc-03b65dcc0c1e', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'tim_kerja', '019cac10-c490-74d9-988f-f489cac3968b', 'insert', '{"ketua_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"mulai":[null,"2026-01-15"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nomor_sk":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tugas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"unit_kerja_id":[null,"019cac0f-3620-74e6-8d42-a52d5d501be3"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (58, '019cac10-d048-727d-bc1e-616aca0f3e25', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'tim_kerja', '019cac10-cc60-7320-b7ca-781876162fc6', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (59, '019cac10-d818-7302-b377-bcba975706e3', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'anggota_tim', '019cac10-d430-73bf-8e8a-223e000af0f8', 'insert', '{"mulai":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"peran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sampai":[null,"2026-01-15"],"tim_kerja_id":[null,"019cac10-c490-74d9-988f-f489cac3968b"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (6, '019cac0f-49a8-7192-ac88-ad975c4ddcb5', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'pegawai', '0190a0b0-0000-7000-8000-000000000001', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850001"],"nip":[null,"198503172010012001"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-74e6-8d42-a52d5d501be3"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (60, '019cac10-dfe8-75dd-a190-304caf8535bf', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'anggota_tim', '019cac10-dc00-7452-b3ef-ad1e477338d0', 'insert', '{"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000002"],"tim_kerja_id":[null,"019cac10-c490-74d9-988f-f489cac3968b"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (61, '019cac10-e7b8-7284-9c49-0b0f28fb32fd', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'hari_libur', '019cac10-e3d0-7738-8d68-56deb7d400c7', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (62, '019cac10-ef88-73cb-b148-80bd2232184d', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'hari_libur', '019cac10-eba0-71ee-aff2-8239985a7a9c', 'insert', '{"jenis":[null,"libur"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"tanggal":[null,"2026-01-15"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (63, '019cac10-f758-749e-8763-1ce33fe2c627', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penandatangan', '019cac10-f370-73e1-8720-73c349bd5fff', 'insert', '{"atas_nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"cara":[null,"langsung"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pejabat_id":[null,"0190a0b0-0000-7000-8000-000000000002"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (64, '019cac10-ff28-7280-8b14-da912ce53bbd', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penandatangan', '019cac10-fb40-7464-9e7c-10e8883ee29f', 'insert', '{"cara":[null,"langsung"],"jabatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (65, '019cac11-06f8-70af-bd18-bb9ae47ed35c', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'teks_surat', '019cac11-0310-77af-be53-7ae029061777', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berlaku_dari":[null,"2026-01-15"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (66, '019cac11-0ec8-72d2-a8d9-edc5a11ed046', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'teks_surat', '019cac11-0ae0-72dd-ad90-23800ca44a85', 'insert', '{"bagian":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"formulir":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (67, '019cac11-1698-76ad-8821-46be634691fd', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'daftar_simpanan', '019cac11-12b0-72c6-9027-b64ca196f140', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemilik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (68, '019cac11-1e68-76ca-b1c9-c2d8b26e4ce6', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'daftar_simpanan', '019cac11-1a80-7109-8c5c-66e0dab5fe36', 'insert', '{"isi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"layar":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (69, '019cac11-2638-70f6-bd09-b5c127bef636', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'tata_letak_impor', '019cac11-2250-76dc-9781-208a3a816441', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (7, '019cac0f-4d90-7732-9e7a-19c176781a39', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'pegawai', '0190a0b0-0000-7000-8000-000000000002', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850002"],"nip":[null,"197806122003122002"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-74e6-8d42-a52d5d501be3"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (70, '019cac11-2e08-7076-81a2-d274c3a14503', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'tata_letak_impor', '019cac11-2a20-72c9-af03-dda887d8b555', 'insert', '{"nama":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pemetaan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (71, '019cac11-35d8-7236-98d2-2da4d6ce967d', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penjelasan_mutu', '019cac11-31f0-755f-ac67-3a3500a05829', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kolom":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (72, '019cac11-3da8-73fb-8ccf-844a367f1de2', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'penjelasan_mutu', '019cac11-39c0-7590-a1e0-68dbdd0770ee', 'insert', '{"aturan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"penjelasan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"sidik":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (73, '019cac11-4578-70e0-8631-87b1609d43ee', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'pengingat_selesai', '019cac11-4190-7232-a9c0-ead403bd1c26', 'insert', '{"catatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"oleh":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pada":[null,"2026-01-15"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (74, '019cac11-4d48-71ec-b28a-95c163445e90', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'pengingat_selesai', '019cac11-4960-761d-b4bb-e8114daf8a70', 'insert', '{"jatuh_tempo":[null,"2026-01-15"],"jenis":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (75, '019cac11-5ce8-736b-88d8-1ed70fde387b', '019cac11-5130-76ff-994f-b24e71ad126f', 'nomor_dokumen', '019cac11-5900-76f0-b538-7aedc964c0a1', 'insert', '{"jenis":[null,"SKP"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (76, '019cac11-64b8-70cf-8b8e-c580a5c5526c', '019cac11-5130-76ff-994f-b24e71ad126f', 'nomor_dokumen', '019cac11-60d0-73da-84b3-bfc574524e8e', 'insert', '{"jenis":[null,"EV"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (77, '019cac11-6c88-7335-8106-a8184c0a1e3c', '019cac11-5130-76ff-994f-b24e71ad126f', 'nomor_dokumen', '019cac11-68a0-74c7-9bf5-acbf800d7421', 'insert', '{"jenis":[null,"DOK"],"tahun":[null,2026],"terakhir":[null,2]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (78, '019cac11-7070-7074-98a1-74ec54ec21ea', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp', '0190a0b0-0000-7000-8000-000000000500', 'insert', '{"diajukan_oleh":[null,"sekar"],"diajukan_pada":[null,"2026-01-15T02:30:00.000000Z"],"ditetapkan_oleh":[null,"ratri"],"ditetapkan_pada":[null,"2026-01-15T02:30:00.000000Z"],"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0001"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000001"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"ditetapkan"],"tahun":[null,2026],"tanggal_ttd":[null,"2026-01-15"],"tempat":[null,"Tirta Jaya"]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (79, '019cac11-7070-7074-98a1-74ed2aa9db6b', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp', '0190a0b0-0000-7000-8000-000000000501', 'insert', '{"instansi":[null,"PEMERINTAH KABUPATEN TIRTA JAYA"],"mulai":[null,"2026-01-01"],"nomor":[null,"SKP-2026-0002"],"paket":[null,"kinerja_2022"],"pegawai_id":[null,"0190a0b0-0000-7000-8000-000000000004"],"pendekatan":[null,"kuantitatif"],"selesai":[null,"2026-12-31"],"status":[null,"draf"],"tahun":[null,2026],"tempat":[null,""]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (8, '019cac0f-5178-722e-b56a-f0a22c7645e2', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'pegawai', '0190a0b0-0000-7000-8000-000000000003', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"bentuk_muka":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"berat":[null,20],"bpjs":[null,"xxxxxxxxxxxxxxxxxxxx"],"ciri_khas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"data_siasn":[null,"{\"INSTANSI INDUK NAMA\":\"Tirta Jaya\"}"],"email":[null,"sekar@contoh.invalid"],"email_dinas":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"gelar_belakang":[null,"S.E."],"gelar_depan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"golongan_awal":[null,"III/a"],"jenis_kelamin":[null,"P"],"jenis_pegawai":[null,"PNS Daerah"],"kabupaten":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"karis_karsu":[null,"xxxxxxxxxxxxxxxxxxxx"],"karpeg":[null,"xxxxxxxxxxxxxxxxxxxx"],"kartu_asn":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kecamatan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kedudukan_hukum":[null,"Aktif"],"kegemaran":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"kelurahan":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"nama":[null,"Sekar Ayuningtyas"],"nik":[null,"9901015703850003"],"nip":[null,"197001011995031003"],"nip_lama":[null,"123456789"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"nomor_sk_pns":[null,"800/101/BKPSDM"],"npwp":[null,"990000000000001"],"pns_id":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"provinsi":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"rambut":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"status_pegawai":[null,"PNS"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1985-03-17"],"tanggal_sk_cpns":[null,"2010-01-01"],"tanggal_sk_pns":[null,"2011-01-01"],"taspen":[null,"xxxxxxxxxxxxxxxxxxxxxxxx"],"tempat_lahir":[null,"Tirta Jaya"],"tinggi":[null,50],"tmt_berhenti":[null,"2026-01-15"],"tmt_cpns":[null,"2010-01-01"],"tmt_pns":[null,"2011-01-01"],"unit_kerja_id":[null,"019cac0f-3620-74e6-8d42-a52d5d501be3"],"warna_kulit":[null,"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (80, '019cac11-7458-7094-84f8-673da369ac9c', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 1"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"rhk_pimpinan_id":[null,"0190a0b0-0000-7000-8000-000000000077"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (81, '019cac11-7458-7094-84f8-673e97e50e2f', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010002', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 2"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (82, '019cac11-7458-7094-84f8-673ed6a0bf9d', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010003', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 3"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (83, '019cac11-7458-7094-84f8-673f846d64b4', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000010004', 'insert', '{"jenis":[null,"tambahan"],"penugasan_dari":[null,"Kepala Bidang"],"rhk":[null,"Terlaksananya pelayanan administrasi kepegawaian bagian 4"],"rhk_pimpinan":[null,"Terwujudnya layanan kepegawaian yang tertib, akurat, dan sesuai ketentuan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,3]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (84, '019cac11-7458-7094-84f8-673fccf6bad7', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_hasil_kerja', '0190a0b0-0000-7000-8000-000000009001', 'insert', '{"jenis":[null,"utama"],"penugasan_dari":[null,""],"rhk":[null,""],"rhk_pimpinan":[null,""],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000501"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (85, '019cac11-7840-762b-8e07-c5bc3ef5fd2a', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100100', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (86, '019cac11-7840-762b-8e07-c5bd395c7e05', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100101', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (87, '019cac11-7840-762b-8e07-c5bdbda327e4', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100102', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010001"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (88, '019cac11-7840-762b-8e07-c5be7864c349', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100200', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (89, '019cac11-7840-762b-8e07-c5bf60dc56d2', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100201', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (9, '019cac0f-5560-75e6-9e6b-e5a5aad87efd', '019cac0f-2a68-7472-8728-b8b0ae73a834', 'pegawai', '0190a0b0-0000-7000-8000-000000000004', 'insert', '{"agama":[null,"Islam"],"alamat":[null,"Jl. Melati No. 1, RT 01/RW 02"],"email":[null,"sekar@contoh.invalid"],"gelar_belakang":[null,"S.T."],"golongan_awal":[null,"IX"],"jenis_kelamin":[null,"L"],"jenis_pegawai":[null,"PPPK Daerah"],"kedudukan_hukum":[null,"PPPK Aktif"],"nama":[null,"Rahmat Hidayanto"],"nik":[null,"9901013112920004"],"nip":[null,"199212312024211004"],"nomor_hp":[null,"080000000001"],"nomor_sk_cpns":[null,"800/001/BKPSDM"],"npwp":[null,"990000000000001"],"status_pegawai":[null,"PPPK"],"status_perkawinan":[null,"Menikah"],"tanggal_lahir":[null,"1992-12-31"],"tanggal_sk_cpns":[null,"2024-03-01"],"tempat_lahir":[null,"Tirta Jaya"],"tmt_cpns":[null,"2024-03-01"]}', 'uji', '2026-03-02T01:00:02.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (90, '019cac11-7840-762b-8e07-c5c01c703b01', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100202', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010002"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (91, '019cac11-7840-762b-8e07-c5c04fdbadde', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100300', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (92, '019cac11-7840-762b-8e07-c5c1307fb375', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100301', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (93, '019cac11-7840-762b-8e07-c5c1e745429c', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100302', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010003"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (94, '019cac11-7840-762b-8e07-c5c270b84c33', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100400', 'insert', '{"aspek":[null,"Kuantitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Jumlah laporan yang disusun"],"target":[null,"12 Laporan"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (95, '019cac11-7840-762b-8e07-c5c36e767c22', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100401', 'insert', '{"aspek":[null,"Kualitas"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Persentase laporan sesuai ketentuan"],"target":[null,"100%"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (96, '019cac11-7840-762b-8e07-c5c413128b62', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_indikator', '0190a0b0-0000-7000-8000-000000100402', 'insert', '{"aspek":[null,"Waktu"],"hasil_kerja_id":[null,"0190a0b0-0000-7000-8000-000000010004"],"indikator":[null,"Ketepatan waktu penyampaian"],"target":[null,"12 Bulan"],"urutan":[null,2]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (97, '019cac11-83f8-7016-acb0-5b922441a627', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_perilaku', '019cac11-7c28-7588-9512-954922e23b27', 'insert', '{"ekspektasi":[null,"Menjadi teladan disiplin di unit kerja"],"kode":[null,"akuntabel"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (98, '019cac11-83f8-7016-acb0-5b929c0e4adb', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_perilaku', '019cac11-8010-724f-ad43-e46623264341', 'insert', '{"ekspektasi":[null,"Bersedia mengajarkan keterampilan yang dimiliki"],"kode":[null,"kompeten"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"urutan":[null,1]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO event VALUES (99, '019cac11-9b68-750e-b0e2-4a5dd817fe2a', '019cac11-5130-76ff-994f-b24e71ad126f', 'skp_lampiran', '019cac11-87e0-710d-9935-44f4d0336b27', 'insert', '{"bagian":[null,"dukungan"],"skp_id":[null,"0190a0b0-0000-7000-8000-000000000500"],"teks":[null,"Komputer, pencetak, dan pemindai"],"urutan":[null,0]}', 'uji', '2026-03-02T01:02:23.000000Z', '019cac0f-2a68-7560-a59b-4e3d244639a0');
INSERT INTO audit VALUES (1, '019cac0f-3238-703c-86cd-369968b5a922', 'kantor.buat', 'siti', '2026-03-02T01:00:04.000000Z', 'PEMERINTAH KABUPATEN TIRTA JAYA', 1, 1, 1, '12d19e74fa7308ff5543a039314348cae79ba4494f4ccbf014b3c12ee3a03e84', 'admin_kunci,petugas', '', '', '0.1.0/4', '0000000000000000000000000000000000000000000000000000000000000000', 'ce3c1b0fa811f36cbd8bd2f232bd79e4c48f7afbb95fcffd3bb63771a9bb5a7c', '38e259ffc0b51d73d0a3c692643646b9b78e4cf5332a3dea3c297d7ab8716d09');
INSERT INTO audit VALUES (2, '019cac0f-2a68-7472-8728-b8b0ae73a834', 'isi.orang', 'uji', '2026-03-02T01:00:02.000000Z', 'contoh', 73, 2, 74, '835989dbb718e4bb70ea96e98b9b3b9bb7e11017da5d2fc090b04896664aadbd', 'admin_kunci,petugas', '', '', '0.1.0/4', 'ce3c1b0fa811f36cbd8bd2f232bd79e4c48f7afbb95fcffd3bb63771a9bb5a7c', '36f340c1a82a93aea342f75a4bc2abb2a24511ba314453ac0e8de9a0445449ca', 'f32082d8c559a2e007200f018d6c996645102c0d6d20f6fecb7a75ab71e12e21');
INSERT INTO audit VALUES (3, '019cac11-5130-76ff-994f-b24e71ad126f', 'isi.kinerja', 'uji', '2026-03-02T01:02:23.000000Z', '', 61, 75, 135, 'b48e27511d4835eb984701bdc1708d7e790a9f641e2cf2a550dd14e68d3aef95', 'admin_kunci,petugas', '', '', '0.1.0/4', '36f340c1a82a93aea342f75a4bc2abb2a24511ba314453ac0e8de9a0445449ca', 'dc5c65cf674434e1d9eba3e1dda5426a68c207fdfa0aa47d82691c1906f3c74b', '579dee90b8edc64d9387e589100b667a00fd0a18f323f92cad896674f293a194');
INSERT INTO audit VALUES (4, '019cac12-1098-77ac-9e82-65989d557f38', 'isi.privasi', 'uji', '2026-03-02T01:03:12.000000Z', '', 6, 136, 141, 'bf04ce1467c72764f02635c790bdbbef4a9a5db9f7b0e1a2f6ab4d4b709c4510', 'admin_kunci,petugas', '', '', '0.1.0/4', 'dc5c65cf674434e1d9eba3e1dda5426a68c207fdfa0aa47d82691c1906f3c74b', 'a3982fb054d874bb3fb1624a7122c3305f4c8f681c21666c1c4182714c210b90', '3ce6d178ec31d06aa28557b379299b35e52fbc2e46fc26bfe73e62cdd6dec23d');
INSERT INTO audit VALUES (5, '019cac12-4360-7772-ad1c-41ad8d202e5f', 'pemusnahan.laksanakan', 'uji', '2026-03-02T01:03:25.000000Z', 'BA-PMS-2026-0001', 6, 142, 147, '2ae6ac7ea17e8a2e7191c824ad890f98e1bf9bdabf3eaf6b699b93c6bb9c5fd9', 'admin_kunci,petugas', '', 'budi', '0.1.0/4', 'a3982fb054d874bb3fb1624a7122c3305f4c8f681c21666c1c4182714c210b90', 'bc5a9a4d7efbce9e9b96606242f387eb9cf0c95e0844a20a939c15837fe74373', '1be5cc5b003101335470ecf157bf9959792e6319e64336f860cac370da70641b');
INSERT INTO draft VALUES ('019cac12-7df8-706e-b02d-a2ba46df8fd6', 'siti', 'skp', '0190a0b0-0000-7000-8000-000000000500', 1, '{"rhk": "belum selesai"}', '2026-03-02T01:03:38.000000Z');
INSERT INTO draft VALUES ('019cac12-89b0-743b-b007-7504d3b493b3', 'siti', 'pegawai', '', NULL, '{}', '2026-03-02T01:03:41.000000Z');
INSERT INTO ringkasan_pegawai VALUES (1, '0190a0b0-0000-7000-8000-000000000001', '198503172010012001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'BKPSDM', 'PNS', 'III/b', 27, 'Penata Muda Tingkat I', 'pelaksana', 'Pengelola', '2026-01-15', '', 'S-1/Sarjana', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (2, '0190a0b0-0000-7000-8000-000000000002', '197806122003122002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (3, '0190a0b0-0000-7000-8000-000000000003', '197001011995031003', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Sekar Ayuningtyas, S.E.', 'sekar ayuningtyas', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'BKPSDM', 'PNS', 'III/a', 26, 'Penata Muda', '', '', NULL, '', '', 0, 1);
INSERT INTO ringkasan_pegawai VALUES (4, '0190a0b0-0000-7000-8000-000000000004', '199212312024211004', 'Rahmat Hidayanto, S.T.', 'rahmat hidayanto', NULL, '', 'PPPK', 'IX', 9, '', '', '', NULL, '', '', 1, 1);
INSERT INTO ringkasan_pegawai VALUES (5, '0190a0b0-0000-7000-8000-000000000005', '199001012015031005', 'Bima', 'bima', NULL, '', 'CPNS', '', 0, '', '', '', NULL, '', '', 10, 1);
INSERT INTO pembatasan VALUES ('019cac12-1868-71be-8c46-d0b10f837788', 1, '0190a0b0-0000-7000-8000-000000000004', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', NULL, NULL, NULL);
INSERT INTO pembatasan VALUES ('019cac12-2038-7070-878c-2189935d6fed', 1, '0190a0b0-0000-7000-8000-000000000003', 'Yang bersangkutan', 'Sengketa data', 'siti', '2026-03-02T01:00:00.000000Z', 'siti', '2026-03-02T01:00:00.000000Z', 'Selesai');
INSERT INTO cetakan VALUES ('019cac12-2808-72c1-8212-bde7a163b8e2', 1, '0190a0b0-0000-7000-8000-000000000004', 'skp-kuantitatif', 'SKP-2026-0002');
INSERT INTO aturan_retensi VALUES ('019cac12-2fd8-7145-9cf3-4ac009a3ffb2', 1, 'skp', 'akhir_tahun', 1, 4, 'permanen', 'Perbup 1/2026', '2026-01-15');
INSERT INTO aturan_retensi VALUES ('019cac12-37a8-70a7-a21d-23684aaa8795', 1, 'pegawai', 'berhenti', 1, 4, 'musnah', 'Perbup 1/2026', '2026-01-15');
INSERT INTO pemusnahan VALUES ('019cac12-5300-7290-b5fb-cea0f8e45b6b', 1, 'BA-PMS-2026-0002', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', NULL, 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan VALUES ('019cac12-5ad0-7681-90fb-454911f3064b', 1, 'BA-PMS-2026-0001', '2026-03-02T01:00:00.000000Z', 'siti', 'budi', 'Jadwal retensi', 'asn-000001.cadangan', 2, '2027-03-02');
INSERT INTO pemusnahan_rincian VALUES ('019cac12-6e58-73dd-a79c-6c7a5f3ffe46', 1, '019cac12-5ad0-7681-90fb-454911f3064b', 'pegawai', 'Perbup 1/2026', '1 + 4 tahun', 1, 1, 1, '55b6fab4b6d6057d64145cedd43dfda52764e4933b05a3b5372ce562e20526bd');
INSERT INTO jejak_dimusnahkan VALUES ('019cac12-6688-70b4-8959-2994cd7a5268', 1, '019cac12-5ad0-7681-90fb-454911f3064b', 4, 'a3982fb054d874bb3fb1624a7122c3305f4c8f681c21666c1c4182714c210b90', 'e2bc0a385402c1e85c18fc29dc04a170377c9bed1b38472925c51d85a1346291');
INSERT INTO riwayat_unit VALUES ('019cac0f-ab50-75cf-ad2a-41201f19cde8', 1, '019cac0f-3620-74e6-8d42-a52d5d501be3', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'bentuk', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_unit VALUES ('019cac0f-b320-7279-b573-88f308aebfcf', 1, '019cac0f-3620-74e6-8d42-a52d5d501be3', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, '2026-01-15', NULL, NULL, NULL);
INSERT INTO formasi VALUES ('019cac0f-baf0-7615-9da2-b4a4c23010d2', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'struktural', 'xxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', 1, 0, 50, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, '2026-01-15', '2026-01-15');
INSERT INTO formasi VALUES ('019cac0f-c2c0-76ee-924a-7f3f1fe14606', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-74e6-8d42-a52d5d501be3', 'struktural', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-ca90-71f6-8301-2dbc31b37e20', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', '2026-01-15', 'xxxxxxxx', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO riwayat_pengangkatan VALUES ('019cac0f-d260-76de-b258-5e49dcbfbd0f', 1, '0190a0b0-0000-7000-8000-000000000001', 'cpns', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-da30-71a2-8c99-d7d1c9ec58e8', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', 0, 0, '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO peninjauan_masa_kerja VALUES ('019cac0f-e200-77eb-b7e3-1a92fdbdfb12', 1, '0190a0b0-0000-7000-8000-000000000001', 'tambah', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kgb VALUES ('019cac0f-f970-7098-8fab-0f9930cb1e6c', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxx', 0, 0, 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kgb VALUES ('019cac10-0140-736b-a744-e0152dcb4cfd', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penghargaan VALUES ('019cac10-2850-70a7-bbc2-c7a0a142c927', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penghargaan VALUES ('019cac10-3020-74c0-bfef-26c4a18351f0', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO tugas_belajar VALUES ('019cac10-37f0-778d-b76e-640c3750f5cf', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tugas_belajar VALUES ('019cac10-3fc0-7079-a403-24925378f53c', 1, '0190a0b0-0000-7000-8000-000000000001', 'tugas', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO penilaian_lama VALUES ('019cac10-4790-705c-bccc-020a9d1f3677', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, 'dp3', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penilaian_lama VALUES ('019cac10-4f60-7664-800e-99bed77e4f7c', 1, '0190a0b0-0000-7000-8000-000000000001', 1980, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO keluarga VALUES ('019cac0f-e9d0-7530-92d4-7282e061a16f', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'L', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'AK', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ya', 'xxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO keluarga VALUES ('019cac0f-f1a0-7602-857b-69a4f28685eb', 1, '0190a0b0-0000-7000-8000-000000000001', 'pasangan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO cuti VALUES ('019cac10-0910-7682-9edd-b49c24fe38e3', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 0, 'hari', 'diajukan', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO cuti VALUES ('019cac10-10e0-71d0-86ae-ff6225dd8a33', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO saldo_cuti VALUES ('019cac10-18b0-7032-9ee4-4097cee40d3e', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO saldo_cuti VALUES ('019cac10-2080-7144-80d3-8ed9dea511ea', 1, '0190a0b0-0000-7000-8000-000000000001', 2000, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5730-7511-8cc7-e82032dfe61c', 1, '0190a0b0-0000-7000-8000-000000000001', 'slta', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 1950, 1950, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO organisasi VALUES ('019cac10-5f00-7729-8550-8629616de48e', 1, '0190a0b0-0000-7000-8000-000000000001', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL);
INSERT INTO kunjungan_ln VALUES ('019cac10-66d0-71e8-afd2-7126004efd33', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO kunjungan_ln VALUES ('019cac10-6ea0-76c6-bed1-998451acf46d', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL);
INSERT INTO hukuman_disiplin VALUES ('019cac10-7670-70e0-9c10-54b6063b8b23', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:m/qZWPxowpJDpzc0NTn/L9KPpOsPnXOz0E5YZl1I2CavVZ+YUCDWMPw2SVYbYg==', 'rahasia:1:E8zyFtW0xoYl9XRJU09jyM0Em5N3e096Bugr1ZUkkeO0YZTqJx8bInVfemKtyawwRruSYt0EWeHWpfCIwhh8l3TY5SYMiTdi1wP5mYnYw0PCg54ia+d0S74ccnGFNIb9NfNRECgP8ks=', 'rahasia:1:7gzEPvdVfd3FdoXJ6O5NcEpfsLYaCh5P1puSgX5jWPR1t7gJtziLxxcwcL25iYBhslk=', 'rahasia:1:nnqX6FezDfyfsh5QKqMUssSHRzk3Rsha22UTOUVMovNv5HfZaJ6cuBUG7ZazxJTPRvA=', 'rahasia:1:FYMESjFhLFw2tvmIM6NK5gzCS8bcZz8wbuLr8YNMGH1chX2FX7e10qgsw2ajckynPWaxhCAGhwdk7Xm5c8QaqEac83By40BginFs3UxzS76yPHAdpqsEmt5rNgii81h70f7utbbVmeQ=', 'rahasia:1:cGE2y01ilz6OF2kpy2z85lkMywneTCXuDaWGTBDYc6VqkhBtUZu5hZgC5xRC7rcSdwrzuo3FmeYyvQwZxv7jhQ8tZDfeNrjS8F8osfRbr5t19eJfCcSAXTZ6TAEaqL8GvoDxijzHyAM=', 'rahasia:1:lPXQJBD3Bw3zOeffoPGz5bp7pm+RZ8MygcRWoYx9pZSx5ac4aPQ88YHQO/393nBhwI4=', 'rahasia:1:G3cl6j5w63HZxSqB731nGMVi66nt4zXfSlw+kxmw3WC3knI+IXpf/e4lEWq0kcUsYKSNc8G1t54YyD+LN4UtNPpDe7QpKEM8gRrgjyg2hc2Z87fcWvAnePt6GaXokr+YnOX7P/ujfyg=', 'rahasia:1:ikfEtiPqC49F6dOXyx69ueR+qBym50xSbBwRSPrykO0lN7Ee9NuVT0BJpqYfN/fX8HtNUmNEEi5Luna2fk7cPfMNcnKJ7cbqaxZoephydNZdLlvpvl/WK52d45GUpESVe1RFCNF3ld4=');
INSERT INTO hukuman_disiplin VALUES ('019cac10-7e40-71f0-acbb-5e1874c38474', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kesehatan VALUES ('019cac10-8610-725f-92fe-2bd250a6f411', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'rahasia:1:uEUkoyDzHIFf8iAoIoh233QRsN12ufH5MlH7/2S0OwBCM/+vhomOrZraA8w0iugoLjHvuoTbYLr1fAqgUw/jd5IMyUNab7W+d02DSsx1XbzI74wPzACT2y0/SA4HLvJcUc/W+NMCNfE=', 'rahasia:1:XJqtfGljyLgBbfNVa5XGid9KRMPJncll1gpwM2X3M0lEwAK98oOIDzZ10g0C6oLc+ryeRuQGsQDPVSS4TK/QxU1lMcM2bCn/KPJi592NycDBfMD7ZBNxYbujKg++nOuT7wgl7fzoLe8=');
INSERT INTO kesehatan VALUES ('019cac10-8de0-7258-b84e-afa72741675e', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', NULL, NULL);
INSERT INTO catatan VALUES ('019cac10-95b0-744b-bc4a-e7c4ada54e02', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO catatan VALUES ('019cac10-9d80-745a-bc66-3581c82ba860', 1, '0190a0b0-0000-7000-8000-000000000001', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO dokumen VALUES ('019cac10-a550-75b8-bf5d-b4a45589f23a', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO dokumen VALUES ('019cac10-ad20-7558-bad0-0237b9b282fb', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO delegasi_penilai VALUES ('019cac10-b4f0-758b-83f2-7bfa71f4db77', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO delegasi_penilai VALUES ('019cac10-bcc0-77cb-82eb-4ddbbeee9397', 1, '0190a0b0-0000-7000-8000-000000000001', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', NULL, NULL, NULL, NULL);
INSERT INTO tim_kerja VALUES ('019cac10-c490-74d9-988f-f489cac3968b', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '019cac0f-3620-74e6-8d42-a52d5d501be3', '0190a0b0-0000-7000-8000-000000000002', '2026-01-15', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tim_kerja VALUES ('019cac10-cc60-7320-b7ca-781876162fc6', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO anggota_tim VALUES ('019cac10-d430-73bf-8e8a-223e000af0f8', 1, '019cac10-c490-74d9-988f-f489cac3968b', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', '2026-01-15');
INSERT INTO anggota_tim VALUES ('019cac10-dc00-7452-b3ef-ad1e477338d0', 1, '019cac10-c490-74d9-988f-f489cac3968b', '0190a0b0-0000-7000-8000-000000000002', NULL, NULL, NULL);
INSERT INTO hari_libur VALUES ('019cac10-e3d0-7738-8d68-56deb7d400c7', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO hari_libur VALUES ('019cac10-eba0-71ee-aff2-8239985a7a9c', 1, '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'libur');
INSERT INTO penandatangan VALUES ('019cac10-f370-73e1-8720-73c349bd5fff', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'langsung', '0190a0b0-0000-7000-8000-000000000002', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penandatangan VALUES ('019cac10-fb40-7464-9e7c-10e8883ee29f', 1, NULL, 'langsung', NULL, NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL);
INSERT INTO teks_surat VALUES ('019cac11-0310-77af-be53-7ae029061777', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO teks_surat VALUES ('019cac11-0ae0-72dd-ad90-23800ca44a85', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO daftar_simpanan VALUES ('019cac11-12b0-72c6-9027-b64ca196f140', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO daftar_simpanan VALUES ('019cac11-1a80-7109-8c5c-66e0dab5fe36', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2250-76dc-9781-208a3a816441', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO tata_letak_impor VALUES ('019cac11-2a20-72c9-af03-dda887d8b555', 1, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
INSERT INTO penjelasan_mutu VALUES ('019cac11-31f0-755f-ac67-3a3500a05829', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO penjelasan_mutu VALUES ('019cac11-39c0-7590-a1e0-68dbdd0770ee', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', NULL, NULL);
INSERT INTO pengingat_selesai VALUES ('019cac11-4190-7232-a9c0-ead403bd1c26', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15');
INSERT INTO pengingat_selesai VALUES ('019cac11-4960-761d-b4bb-e8114daf8a70', 1, '0190a0b0-0000-7000-8000-000000000001', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2026-01-15', NULL, NULL, NULL);
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
