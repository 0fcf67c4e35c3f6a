"""How the preview shows values and why the importer refuses or remarks: plain sentences, sensitive figures
masked.
"""

from datetime import date
from typing import Final

from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.spec import FieldSpec, Value

DUPLICATE_SAME: Final = (
    "Baris ini sama dengan baris {row} untuk pegawai yang sama; tidak ada yang ditambahkan."
)
DUPLICATE_MORE: Final = "Baris ini melengkapi baris {row} untuk pegawai yang sama; isinya digabung."
DUPLICATE_OTHER: Final = (
    "Pegawai ini sudah ada pada baris {row} dengan isi berbeda pada kolom {columns}; sisakan satu baris yang "
    "benar."
)
NIP_TAKEN: Final = (
    "NIP ini sudah dipakai {person} dengan PNS ID lain{where}; periksa NIP atau PNS ID pada SIASN."
)
SHIFTED: Final = (
    "Baris ini memuat {cells} kolom, sedangkan judulnya {headings}, sehingga isinya bergeser; hapus tanda "
    "pemisah kolom di dalam isi sel."
)
BROKEN_OFF: Final = (
    "Baris ini hanya memuat {cells} dari {headings} kolom, sehingga isinya terpotong; unduh ulang, atau "
    "satukan lagi baris yang terputus."
)
NO_NIP: Final = (
    "NIP kosong, sedangkan pegawai ini belum dikenal dari PNS ID; isi NIP, atau muat dahulu dengan berkas "
    "yang lengkap."
)
NO_NAME: Final = "Nama kosong, sedangkan pegawai ini belum ada dalam program; isi nama tanpa gelar."
STATUS_GUESSED: Final = (
    "Status pegawai tidak terbaca dari berkas; diisi {status} menurut pola NIP, periksa kembali."
)
FAR_AHEAD: Final = "TMT {day} lebih dari setahun di depan; periksa tahunnya."
NOT_IN_FILE: Final = (
    "{what} pada semua baris tidak diambil karena kolom {missing} tidak ada dalam berkas; tambahkan kolomnya."
)
UNREAD_SHEET: Final = (
    'Lembar "{sheet}" juga berisi daftar yang dikenal, tetapi tidak dibaca; pilih lembar itu pada langkah '
    "Cocokkan kolom, atau simpan sebagai berkas tersendiri, lalu impor."
)
BLIND_FORM: Final = (
    "Pada .xls dan .xlsb rumus yang gagal (#REF!, #N/A, dan sejenisnya) terbaca kosong dan tidak dapat "
    "disebut; bila lembar ini berumus, simpan sebagai .xlsx lalu impor berkas itu."
)
NOT_PLACED: Final = "{what} tidak diambil karena {missing} kosong atau ditolak; lengkapi keduanya."
OLDER: Final = (
    "{what} {value} per {day} lebih lama daripada yang ada dalam program ({current} per {current_day}); data "
    "program dipertahankan."
)
RESTRICTED: Final = (
    "Baris ini ditahan karena pemrosesan data pegawai ini dibatasi (diminta oleh {pemohon}); perbaiki "
    "datanya di berkas pegawai, atau cabut pembatasannya."
)
UNIT_WITHOUT_NAME: Final = "UNOR ID belum dikenal, sedangkan nama unitnya kosong atau ditolak; isi UNOR NAMA."
TOO_MUCH_OTHER: Final = "Isi kolom lain pada baris ini terlalu panjang untuk disimpan; ringkaslah isinya."
OPEN_COLUMN: Final = (
    'Kolom "{column}" dapat berarti {names}, sehingga tidak diambil; tentukan artinya pada langkah '
    'Cocokkan kolom, '
    "atau perjelas judulnya."
)
OPEN_TWICE: Final = (
    'Kolom "{column}" dan {others} sama-sama dapat berarti {names}, sehingga tidak satu pun diambil; '
    'tentukan pada '
    "langkah Cocokkan kolom, atau perjelas judulnya."
)
NO_KEY: Final = (
    "Tidak ada kolom yang pasti memuat NIP atau PNS ID, sehingga tidak satu baris pun dapat diimpor; "
    "tentukan "
    "kolomnya pada langkah Cocokkan kolom, atau beri judul NIP."
)
ROW_WITHOUT_KEY: Final = (
    "Kolom yang pasti memuat NIP atau PNS ID belum ada, sehingga baris ini tidak diimpor; beri judul NIP "
    "pada kolomnya, atau tentukan pada langkah Cocokkan kolom."
)
UNNAMED_COLUMN: Final = (
    "Kolom {column} tidak berjudul, sehingga isinya pada {count} baris tidak diambil; beri judul, lalu impor "
    "lagi."
)
PAIRS_JOINED: Final = (
    "NIP berada pada baris di bawah namanya: {count} pasang baris dibaca sebagai satu baris, dengan nomor "
    "baris yang di atas."
)
OF_ABOVE: Final = (
    "Pada {count} baris nama dan NIP kosong (baris {rows}); dibaca sebagai milik pegawai di atasnya, periksa "
    "pada pratinjau."
)
RUANG_JOINED: Final = (
    'Ruang pada kolom di sebelah "{column}" dibaca bersama golongannya: III dan b menjadi III/b.'
)
UNITS_OF_TITLES: Final = (
    "Unit kerja dibaca dari {count} baris judul di antara para pegawai dan berlaku bagi baris di bawahnya; "
    "periksa pada pratinjau."
)
LEFT_OVER: Final = "Bagian sel ini tidak masuk ke kolom mana pun dan tidak diambil: {text}."
STATUS_GUESSED_ALL: Final = (
    "Berkas ini tidak mempunyai kolom status; status {count} pegawai baru diisi menurut {source}, "
    "periksa kembali."
)
ONLY_THE_YEAR: Final = (
    "Pada {count} baris hanya tahunnya yang disebut: pelatihan yang belum dikenal ditulis 1 Januari sampai "
    "31 Desember tahun itu, sampai daftar atau petugas menyebut tanggalnya."
)
OF_ALL: Final = "Pada {count} baris: {what}"
READ_FROM_NAME: Final = (
    "{what} tidak mempunyai kolom dalam berkas; diisi menurut kata pada namanya, periksa kembali."
)
KEPT_ASIDE: Final = (
    "{what} pada {count} baris belum menjadi riwayat karena {missing} tidak ada dalam berkas; isinya tampil "
    "dengan tanda belum lengkap dan disebut pada Mutu data; lengkapi pada berkas pegawainya."
)
UNKNOWN_PERSON: Final = (
    "Pegawai dengan nomor ini belum ada dalam program; impor daftar pegawainya dahulu, atau periksa nomornya."
)
NO_NUMBER: Final = "NIP kosong, sehingga tidak diketahui milik siapa baris ini; isi NIP."
NO_RECORD: Final = "Baris ini tidak berisi apa pun selain pegawainya; isi kolomnya, atau hapus barisnya."
OTHER_NAME: Final = (
    'Nama pada berkas ("{written}") berbeda dengan nama pegawai ber-NIP itu ("{ours}"); periksa NIP-nya.'
)
SEVERAL_RECORDS: Final = (
    "{what} yang dimaksud baris ini tidak dapat dipastikan karena lebih dari satu cocok; lengkapi kolomnya, "
    "atau ubah langsung pada berkas pegawai."
)
RECORD_TWICE: Final = (
    "Catatan yang sama sudah ada pada baris {row} dengan isi berbeda pada kolom {columns}; sisakan satu "
    "baris yang benar."
)
RECORD_AGAIN: Final = "Baris ini mengulang catatan pada baris {row}; tidak ada yang ditambahkan dua kali."
NO_COLUMN: Final = (
    "{field} wajib diisi untuk catatan baru, sedangkan berkas tidak memuat kolomnya; tambahkan kolom itu."
)
NOT_NAMED: Final = (
    '{label} "{text}" belum ada dalam program; tulis seperti pada ekspornya, atau masukkan dahulu.'
)
SEVERAL_NAMED: Final = (
    '{label} "{text}" cocok dengan lebih dari satu; tulis lengkap dari yang teratas, seperti pada ekspornya.'
)
CIRCLES: Final = "Baris ini meletakkannya di bawah dirinya sendiri; perbaiki kolom itu."
HIMSELF: Final = "Catatan ini menilai diri Anda sendiri; mintalah petugas lain mengimpornya."
NO_OWN_KEY: Final = (
    "Kolom yang menandai rekamannya belum ada ({columns}), sehingga tidak satu baris pun dapat diimpor; "
    "tentukan kolomnya pada langkah Cocokkan kolom, atau beri judul itu."
)
ROW_WITHOUT_OWN_KEY: Final = (
    "Kolom yang menandai rekaman ini belum ada ({columns}), sehingga barisnya tidak diimpor; beri judul itu "
    "pada kolomnya, atau tentukan pada langkah Cocokkan kolom."
)
LOCKED: Final = (
    'Daftar "{title}" berisi data rahasia, sedangkan pengguna ini tidak memegang kunci data rahasia; '
    "mintalah pemegang kunci mengimpornya."
)
BY_TWO: Final = (
    'Daftar "{title}" tidak diimpor dari tabel biasa karena setiap catatannya memerlukan orang kedua; ketik '
    "pada berkas pegawainya, atau impor daftar bersandinya."
)
NEEDS_PASSWORD: Final = 'Berkas "{name}" sebuah daftar bersandi; ketik kata sandinya.'
NO_CONTENT: Final = "Baris ini tidak membawa isi pindaiannya; ekspor ulang dari kantor asalnya."
NOT_LINKED: Final = (
    "Rekaman terkait dokumen ini belum ada pada pegawai ini, atau lebih dari satu cocok; dokumennya diambil "
    "tanpa kaitan."
)
NO_UNIT: Final = (
    "Unit kerja yang disaring daftar ini belum ada, atau lebih dari satu cocok; daftarnya diambil tanpa "
    "saringan unit."
)
NOTHING_EXPLAINED: Final = (
    "Rekaman yang dijelaskan baris ini belum ada, atau lebih dari satu cocok; impor dahulu rekamannya."
)
SEALED_CELL: Final = (
    "Isi sel rahasia ini tidak dapat diterima; perbaiki pada kantor asalnya, lalu ekspor ulang."
)
SEALED_REPORT: Final = (
    'Baris bermasalah dari "{name}" tidak ditulis ke Excel karena daftarnya memuat data rahasia; tinjau di '
    "layar impor."
)
PICTURE: Final = "(gambar, {size} KB)"
MASK: Final = "•••"
EMPTY: Final = "(kosong)"
MASKED_DIFFERS: Final = "(berbeda pada yang disamarkan)"


def shown(spec: FieldSpec, value: Value) -> str:
    """A value as the preview shows it, masked where the field is sensitive."""
    if value is None or value == "":
        return EMPTY
    text = tanggal_pendek(value) if isinstance(value, date) else str(value)
    return masked(text) if spec.sensitive else text


def masked(text: str) -> str:
    """First and last four characters of a long text, nothing of a short one: 0812•••4471."""
    return f"{text[:4]}{MASK}{text[-4:]}" if len(text) >= 12 else MASK


def person_of(nama: object, nip: object) -> str:
    """Name and NIP of a row that belongs to nobody yet; a dash for what is missing."""
    return f"{nama or '—'} · {nip or '—'}"
