"""Keys: what opens, what does not, and what a change of one password leaves alone."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.db import keys
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import KeyFile, Slot, parse_key_file

FAST = keys.KdfParams(64 * 1024, 1, 4)


@pytest.fixture(scope="module")
def made():
    ring, key_file, code = keys.new_keys("kantor-1", "Siti", "sandi yang baik", latihan=True, kdf=FAST)
    key_file = keys.add_user(key_file, ring, "Budi", "sandi si budi", FAST, ("pengisi",))
    return ring, key_file, code


def cause_of(call):
    with pytest.raises(KnownError) as error:
        call()
    return error.value.cause


def test_password_and_recovery_code_open_the_same_key(made):
    ring, key_file, code = made
    again = parse_key_file(key_file.to_bytes())
    assert again == key_file
    assert keys.open_with_password(again, " SITI ", "sandi yang baik") == (ring, key_file.slots[0])
    assert keys.open_with_password(again, "budi", "sandi si budi")[0] == ring
    assert keys.open_with_recovery_code(again, code) == ring
    assert keys.open_with_recovery_code(again, code.replace(" ", "-")) == ring


def test_wrong_words_do_not(made):
    _, key_file, code = made
    other = keys.format_recovery_code(bytes(16))
    assert other != code
    assert (
        cause_of(lambda: keys.open_with_password(key_file, "siti", "Sandi yang baik")) is Cause.WRONG_PASSWORD
    )
    assert (
        cause_of(lambda: keys.open_with_password(key_file, "siapa", "sandi yang baik"))
        is Cause.WRONG_PASSWORD
    )
    assert cause_of(lambda: keys.open_with_recovery_code(key_file, other)) is Cause.WRONG_RECOVERY_CODE


def test_nothing_secret_stands_in_the_file(made):
    ring, key_file, code = made
    content = key_file.to_bytes()
    assert ring.data_key.hex().encode() not in content
    assert keys.parse_recovery_code(code).hex().encode() not in content
    assert ring.data_key.hex() not in repr(ring)


def test_purposes_give_different_keys(made):
    ring, _, _ = made
    derived = {ring.derive(purpose) for purpose in ("db", "manifest", "draft", "audit")}
    assert len(derived) == 4
    assert {len(key) for key in derived} == {32}
    assert keys.KeyRing("kantor-2", ring.data_key).derive("db") != ring.derive("db")


@pytest.mark.parametrize(
    "change",
    [
        lambda file: replace(file, latihan=False),
        lambda file: replace(file, recovery_verified=True),
        lambda file: replace(file, slots=file.slots[:2]),
        lambda file: replace(file, slots=(*file.slots, file.slots[0])),
        lambda file: replace(file, mac="00" * 32),
    ],
)
def test_a_changed_file_is_noticed(made, change):
    _, key_file, _ = made
    changed = change(key_file)
    opened = lambda: keys.open_with_password(changed, "siti", "sandi yang baik")  # noqa: E731
    assert cause_of(opened) in (Cause.KEY_FILE, Cause.WEAK_KEY)


@pytest.mark.parametrize(
    "change",
    [
        {"user": "Budi"},
        {"rights": ("pengisi",)},
        {"id": "00"},
        {"wrapped": "00" * 48},
        {"nonce": "00" * 12},
    ],
)
def test_a_slot_cannot_be_renamed_moved_or_given_rights(made, change):
    ring, key_file, _ = made
    slot = replace(key_file.slots[0], **change)
    forged = keys.seal(replace(key_file, slots=(slot, *key_file.slots[2:])), ring)
    assert (
        cause_of(lambda: keys.open_with_password(forged, slot.user, "sandi yang baik"))
        is Cause.WRONG_PASSWORD
    )


def test_swapped_slots_open_for_nobody(made):
    ring, key_file, _ = made
    siti, budi, recovery = key_file.slots[0], key_file.slots[2], key_file.slots[1]
    swapped = keys.seal(
        replace(key_file, slots=(replace(siti, user="Budi"), recovery, replace(budi, user="Siti"))), ring
    )
    assert (
        cause_of(lambda: keys.open_with_password(swapped, "budi", "sandi yang baik")) is Cause.WRONG_PASSWORD
    )


def test_changing_a_password_rewrites_one_slot_only(made):
    ring, key_file, code = made
    changed = keys.change_password(key_file, ring, "siti", "sandi yang baru", FAST)
    assert changed.slots[1:] == key_file.slots[1:]
    assert keys.open_with_password(changed, "siti", "sandi yang baru")[0] == ring
    assert (
        cause_of(lambda: keys.open_with_password(changed, "siti", "sandi yang baik")) is Cause.WRONG_PASSWORD
    )
    assert keys.open_with_recovery_code(changed, code) == ring
    with pytest.raises(KeyError):
        keys.change_password(key_file, ring, "siapa", "sandi yang baru", FAST)
    with pytest.raises(ValueError, match="taken"):
        keys.add_user(key_file, ring, "SITI", "sandi lain lagi", FAST)


def test_weak_settings_are_refused_in_a_real_office():
    for params, latihan in (
        (keys.KdfParams(32 * 1024, 3, 4), True),
        (keys.KdfParams(64 * 1024, 1, 4), False),
        (keys.KdfParams(64 * 1024, 2, 4), False),
    ):
        assert cause_of(lambda p=params, x=latihan: keys.check_kdf(p, latihan=x)) is Cause.WEAK_KEY
    assert cause_of(lambda: keys.check_kdf(keys.KdfParams(1 << 40, 3, 4), latihan=False)) is Cause.KEY_FILE
    keys.check_kdf(keys.LIGHT_KDF, latihan=False)
    keys.check_kdf(keys.PRACTICE_KDF, latihan=True)
    assert keys.KdfParams() == keys.KdfParams(256 * 1024, 3, 4)


def test_weakened_settings_in_the_file_are_refused_before_guessing(made):
    _, key_file, _ = made
    slot = replace(key_file.slots[0], kdf={**key_file.slots[0].kdf, "m": 1024})
    weak = replace(key_file, slots=(slot,))
    assert cause_of(lambda: keys.open_with_password(weak, "siti", "sandi yang baik")) is Cause.WEAK_KEY


@given(st.binary(min_size=16, max_size=16))
def test_recovery_code_round_trip(code):
    text = keys.format_recovery_code(code)
    assert [len(group) for group in text.split()] == [6] * 8
    assert all(int(group) % 11 == 0 for group in text.split())
    assert keys.parse_recovery_code(text) == code


@given(st.binary(min_size=16, max_size=16), st.integers(0, 47), st.integers(1, 9))
def test_one_wrong_digit_is_found_in_its_group(code, place, shift):
    digits = list(keys.format_recovery_code(code).replace(" ", ""))
    digits[place] = str((int(digits[place]) + shift) % 10)
    with pytest.raises(KnownError) as error:
        keys.parse_recovery_code("".join(digits))
    assert error.value.detail == str(place // 6 + 1)


@pytest.mark.parametrize("text", ["", "123", "1" * 47, "a" * 48, "١" * 48])
def test_what_is_no_code_is_said_so(text):
    with pytest.raises(KnownError) as error:
        keys.parse_recovery_code(text)
    assert error.value.detail == "0"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"{" * 2000,
        b"\xff\xfe",
        b'{"format": "1"}',
        b'{"format":1,"office":"o","latihan":"ya","recovery_verified":true,"slots":[],"mac":""}',
        b'{"format":1,"office":"o","latihan":true,"recovery_verified":true,"slots":[{}],"mac":""}',
        b"x" * (300 * 1024),
    ],
)
def test_damaged_files_are_named(content):
    assert cause_of(lambda: parse_key_file(content)) is Cause.KEY_FILE


def test_a_later_format_is_named(made):
    whole = json.loads(made[1].to_bytes())
    whole["format"] = 2
    assert cause_of(lambda: parse_key_file(json.dumps(whole).encode())) is Cause.NEWER


def test_unknown_kinds_of_slots_are_kept(made):
    ring, key_file, _ = made
    strange = Slot("ff", "pusat", "", (), {"name": "age"}, "", "aa")
    with_it = keys.seal(replace(key_file, slots=(*key_file.slots, strange)), ring)
    again = parse_key_file(with_it.to_bytes())
    assert isinstance(again, KeyFile)
    changed = keys.mark_recovery_verified(again, ring)
    assert changed.slots[-1] == strange
    assert changed.recovery_verified
    keys.check_seal(changed, ring)
