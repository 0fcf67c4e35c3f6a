"""Sentences about letters and their texts."""

SENTENCES: dict[str, str] = {
    "surat.bidang_tidak_dikenal":
        "Bidang {{{bidang}}} tidak dikenal{mirip}; pakai bidang dari daftar di samping.",
    "surat.kurung": "Ada kurung kurawal yang tidak berpasangan; tulis bidang seperti {{nama}}.",
    "surat.bagian_tidak_dikenal": "Surat ini tidak mempunyai bagian “{bagian}”; pilih bagian dari daftarnya.",
}
