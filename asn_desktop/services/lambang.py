"""The lambang that a person uploads: checked, made small and written anew by us, so that no foreign bytes
are kept.
"""

import warnings
from io import BytesIO

from PIL import Image

from asn_desktop.domain.problems import Problem
from asn_desktop.services.errors import Rejected

MAX_BYTES = 5 * 1024 * 1024
MAX_SIDE = 4000
STORED_SIDE = 800  # 25 mm on paper at 800 pixels is above 600 dpi
_FORMATS = ("PNG", "JPEG")


def prepare_lambang(raw: bytes) -> bytes:
    """PNG bytes of the picture, at most 800 pixels wide and high, without metadata.

    Raises Rejected when the bytes are no PNG or JPEG, are above 5 MB, or hold more than 4,000 pixels on a
    side.
    """
    if len(raw) > MAX_BYTES:
        raise _refused("lambang.terlalu_besar", {"batas": MAX_BYTES // (1024 * 1024)})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(raw), formats=_FORMATS) as picture:
                if max(picture.size) > MAX_SIDE:
                    raise _refused("lambang.terlalu_lebar", {"batas": MAX_SIDE})
                picture.load()
                plain = picture.convert("RGBA" if _has_alpha(picture) else "RGB")
    except (
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ) as error:
        raise _refused("lambang.bukan_gambar", {}) from error
    plain.thumbnail((STORED_SIDE, STORED_SIDE), Image.Resampling.LANCZOS)
    out = BytesIO()
    plain.save(out, "PNG", optimize=True)
    return out.getvalue()


def _has_alpha(picture: Image.Image) -> bool:
    return picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info


def _refused(code: str, params: dict[str, object]) -> Rejected:
    return Rejected((Problem("lambang", code, params),))
