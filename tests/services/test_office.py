"""The profile of the office and the lambang, whatever is uploaded."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, PngImagePlugin

from asn_desktop.services import office as services
from asn_desktop.services.errors import Rejected, StaleRecord
from asn_desktop.services.lambang import MAX_BYTES, MAX_SIDE, STORED_SIDE


def picture(kind="PNG", size=(40, 60), mode="RGB", **options):
    out = BytesIO()
    Image.new(mode, size, 120).save(out, kind, **options)
    return out.getvalue()


def code(error):
    return error.value.problems[0].code


def test_the_profile_is_stored_whole(office):
    first = services.office_profile(office)
    assert (first.instansi, first.kertas, first.lambang) == ("PEMERINTAH KABUPATEN TIRTA JAYA", "a4", None)
    saved = services.save_office_profile(
        office,
        replace(first, tempat=" Tirta  Jaya ", kertas="f4", alamat="Jl. Satu\nBlok B", lambang=picture()),
    )
    assert (saved.tempat, saved.kertas, saved.alamat) == ("Tirta Jaya", "f4", "Jl. Satu\nBlok B")
    assert saved.version == first.version + 1
    assert services.save_office_profile(office, saved) == saved
    assert services.save_office_profile(office, replace(saved, lambang=None)).lambang is None


def test_a_profile_without_instansi_or_with_strange_paper_is_refused(office):
    profile = services.office_profile(office)
    for wrong in (
        replace(profile, instansi="  "),
        replace(profile, kertas="a3"),
        replace(profile, telepon="0" * 41),
    ):
        with pytest.raises(Rejected):
            services.save_office_profile(office, wrong)
    assert services.office_profile(office) == profile


def test_an_older_profile_is_never_saved_over_a_newer_one(office):
    profile = services.office_profile(office)
    services.save_office_profile(office, replace(profile, tempat="Satu"))
    with pytest.raises(StaleRecord):
        services.save_office_profile(office, replace(profile, tempat="Dua"))


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("PNG", "RGB"),
        ("PNG", "RGBA"),
        ("PNG", "LA"),
        ("PNG", "P"),
        ("PNG", "1"),
        ("JPEG", "RGB"),
        ("JPEG", "CMYK"),
        ("JPEG", "L"),
    ],
)
def test_every_usual_picture_becomes_a_png_of_ours(kind, mode):
    with Image.open(BytesIO(services.prepare_lambang(picture(kind, mode=mode)))) as stored:
        assert stored.format == "PNG"
        assert stored.size == (40, 60)
        assert stored.mode in {"RGB", "RGBA"}
        assert (stored.mode == "RGBA") == (mode in {"RGBA", "LA"})


def test_a_large_picture_is_made_small_and_its_metadata_dropped():
    note = PngImagePlugin.PngInfo()
    note.add_text("Author", "seseorang")
    stored = services.prepare_lambang(picture(size=(2000, 1000), pnginfo=note))
    with Image.open(BytesIO(stored)) as opened:
        assert opened.size == (STORED_SIDE, STORED_SIDE // 2)
        assert "Author" not in opened.info
    assert b"seseorang" not in stored


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", "lambang.bukan_gambar"),
        (b"%PDF-1.7", "lambang.bukan_gambar"),
        (picture("GIF", mode="L"), "lambang.bukan_gambar"),
        (picture("TIFF"), "lambang.bukan_gambar"),
        (picture()[:60], "lambang.bukan_gambar"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * MAX_BYTES, "lambang.terlalu_besar"),
        (picture(size=(MAX_SIDE + 1, 1), mode="1"), "lambang.terlalu_lebar"),
    ],
)
def test_anything_else_is_refused_with_a_sentence(raw, expected):
    with pytest.raises(Rejected) as error:
        services.prepare_lambang(raw)
    assert code(error) == expected
    assert error.value.sentence.endswith(".")
