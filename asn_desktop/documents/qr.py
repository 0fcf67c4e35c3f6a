"""Figures or a line of capitals as a QR code (ISO/IEC 18004), so that a paper is read by a camera.

What depends on the size of a code alone is taken from ReportLab's encoder once: fixed modules, blocks, and
the order in which bits are laid. The rest is whole numbers: ReportLab's own way costs more than the paper.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import chain, zip_longest
from operator import itemgetter
from typing import Any

from reportlab.graphics.barcode.qrencoder import (
    EXP_TABLE,
    LOG_TABLE,
    QRAlphaNum,
    QRCode,
    QRErrorCorrectLevel,
    QRNumber,
    QRRSBlock,
    QRUtil,
)

from asn_desktop.documents.blocks import Figure

_MASK = 0  # readers take any of the eight; to weigh them all costs more than the rest of a page
_LEVEL = QRErrorCorrectLevel.M
_SIGNS = {sign: value for value, sign in enumerate(QRAlphaNum.chars)}
_PAD = b"\xec\x11"


@dataclass(frozen=True, slots=True)
class _Version:
    """One size of code: modules a side, data and correction bytes of each block, a mask over all bits, and
    what takes every module, row by row, from the bits followed by "01" for those that no text changes.
    """

    count: int
    blocks: tuple[tuple[int, int], ...]
    bits: int
    mask: int
    pick: Callable[[str], tuple[str, ...]]


def qr_figure(text: str, size: float) -> Figure:
    """The code of these digits, or capitals, digits and " $%*+-./:", ``size`` millimetres square with its
    white edge. Raises ValueError.
    """
    return Figure(size, size, code=qr_lines(text))


def qr_lines(text: str) -> tuple[str, ...]:
    """The modules of the code without its white edge, line by line: "1" is dark. Raises ValueError."""
    mode: Any = QRNumber(text) if text.isdigit() else QRAlphaNum(text)
    content = _digits(text) if text.isdigit() else _signs(text)
    for number in range(1, 41):
        version = _version(number)
        bits = f"{mode.mode:04b}{len(text):0{mode.getLengthBits(number)}b}{content}"
        if len(bits) <= 8 * sum(count for count, _ in version.blocks):
            break
    else:
        raise ValueError(f"{len(text)} signs are more than a code holds")
    laid = _with_correction(bits, version.blocks)
    shown = (int.from_bytes(laid, "big") << version.bits - 8 * len(laid)) ^ version.mask
    modules = "".join(version.pick(f"{shown:0{version.bits}b}01"))
    return tuple([modules[start : start + version.count] for start in range(0, len(modules), version.count)])


def _digits(text: str) -> str:
    """Three figures in ten bits, two in seven, one in four."""
    return "".join([f"{int(text[at : at + 3]):0{(4, 7, 10)[len(text[at : at + 3]) - 1]}b}"
                    for at in range(0, len(text), 3)])


def _signs(text: str) -> str:
    """Two signs in eleven bits, one in six."""
    pairs = [f"{45 * _SIGNS[one] + _SIGNS[other]:011b}"
             for one, other in zip(text[::2], text[1::2], strict=False)]
    return "".join(pairs) + (f"{_SIGNS[text[-1]]:06b}" if len(text) % 2 else "")


@cache
def _version(number: int) -> _Version:
    code: Any = QRCode(number, _LEVEL)
    code.dataCache = []  # no data: only the modules that no text changes
    code.makeImpl(False, _MASK)  # noqa: FBT003 - ReportLab's: no test
    count, masked = code.getModuleCount(), QRUtil.getMask(_MASK)
    order = code.dataPosIterator()
    mask = "".join("1" if masked(row, column) else "0" for column, row in order)
    blocks = tuple((block.dataCount, block.totalCount - block.dataCount)
                   for block in QRRSBlock.getRSBlocks(number, _LEVEL))
    places = [len(order) + int(dark) for line in code.modules for dark in line]
    for bit, (column, row) in enumerate(order):
        places[row * count + column] = bit
    return _Version(count, blocks, len(order), int(mask, 2), itemgetter(*places))


def _with_correction(bits: str, blocks: tuple[tuple[int, int], ...]) -> bytes:
    """The bits filled up to the room there is, cut into blocks and laced with their correction bytes."""
    room = sum(count for count, _ in blocks)
    bits += "0" * min(4, 8 * room - len(bits))  # says: here it ends
    bits += "0" * (-len(bits) % 8)
    data = int(bits, 2).to_bytes(len(bits) // 8, "big")
    data += (_PAD * room)[: room - len(data)]
    start, parts, corrections = 0, [], []
    for count, more in blocks:
        part = data[start : start + count]
        parts.append(part)
        corrections.append(_correction(part, more))
        start += count
    laced = chain(zip_longest(*parts), zip_longest(*corrections))
    return bytes(byte for together in laced for byte in together if byte is not None)


def _correction(data: bytes, count: int) -> bytes:
    """The ``count`` Reed-Solomon bytes of a block: what is left of a division, eight bits at a time."""
    table, top = _multiples(count), 8 * (count - 1)
    below, rest = (1 << top) - 1, 0
    for byte in data:
        rest = ((rest & below) << 8) ^ table[(rest >> top) ^ byte]
    return rest.to_bytes(count, "big")


@cache
def _multiples(count: int) -> tuple[int, ...]:
    """The divisor for so many correction bytes, without its leading one, times each value of a byte."""
    divisor = QRUtil.getErrorCorrectPolynomial(count).num[1:]
    return tuple(int.from_bytes([_times(factor, byte) for byte in divisor], "big") for factor in range(256))


def _times(one: int, other: int) -> int:
    """The product in the field of 256 elements that QR codes use."""
    return EXP_TABLE[(LOG_TABLE[one] + LOG_TABLE[other]) % 255] if one and other else 0
