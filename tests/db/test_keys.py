"""Keys: what opens, what does not, and what a change of one password leaves alone."""

import hmac
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.db import key_slots, keys
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import KeyFile, Slot, canonical, parse_key_file
from asn_desktop.db.recovery_code import format_recovery_code, parse_recovery_code
from asn_desktop.domain.peran import PERAN_PERTAMA, Peran

FAST = keys.KdfParams(64 * 1024, 1, 4)


@pytest.fixture(scope="module")
def made():
    ring, key_file, code = keys.new_keys("kantor-1", "Siti", "sandi yang baik", latihan=True, kdf=FAST)
    key_file = keys.add_user(key_file, ring, "Budi", "sandi si budi", FAST, (Peran.PENILAI,))
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
    other = format_recovery_code(bytes(16))
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
    assert parse_recovery_code(code).hex().encode() not in content
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
        {"kdf": {"name": "argon2id", "m": 65536, "t": 2, "p": 4, "salt": "00" * 16}},
        {"public": "11" * 32},
        {"format": 1},
        {"id": "00"},
        {"wrapped": "00" * 48},
        {"nonce": "00" * 12},
    ],
)
def test_a_slot_cannot_be_renamed_moved_or_made_over(made, change):
    ring, key_file, _ = made
    slot = replace(key_file.slots[0], **change)
    forged = keys.seal(replace(key_file, slots=(slot, *key_file.slots[2:])), ring)
    assert (
        cause_of(lambda: keys.open_with_password(forged, slot.user, "sandi yang baik"))
        is Cause.WRONG_PASSWORD
    )


def test_swapped_slots_open_for_nobody(made):
    ring, key_file, _ = made
    siti, recovery, budi = key_file.slots
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
    text = format_recovery_code(code)
    assert [len(group) for group in text.split()] == [6] * 8
    assert all(int(group) % 11 == 0 for group in text.split())
    assert parse_recovery_code(text) == code


@given(st.binary(min_size=16, max_size=16), st.integers(0, 47), st.integers(1, 9))
def test_one_wrong_digit_is_found_in_its_group(code, place, shift):
    digits = list(format_recovery_code(code).replace(" ", ""))
    digits[place] = str((int(digits[place]) + shift) % 10)
    with pytest.raises(KnownError) as error:
        parse_recovery_code("".join(digits))
    assert error.value.detail == str(place // 6 + 1)


@pytest.mark.parametrize("text", ["", "123", "1" * 47, "a" * 48, "١" * 48])
def test_what_is_no_code_is_said_so(text):
    with pytest.raises(KnownError) as error:
        parse_recovery_code(text)
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
    whole["format"] = 3
    assert cause_of(lambda: parse_key_file(json.dumps(whole).encode())) is Cause.NEWER


def test_unknown_kinds_of_slots_are_kept(made):
    ring, key_file, _ = made
    strange = Slot("ff", "pusat", "", {"name": "age"}, "", "aa")
    with_it = keys.seal(replace(key_file, slots=(*key_file.slots, strange)), ring)
    again = parse_key_file(with_it.to_bytes())
    assert isinstance(again, KeyFile)
    changed = keys.mark_recovery_verified(again, ring)
    assert changed.slots[-1] == strange
    assert changed.recovery_verified
    keys.check_seal(changed, ring)


def test_roles_and_pegawai_stand_in_the_slot_and_are_sealed(made):
    ring, key_file, _ = made
    assert key_file.slots[0].roles == (Peran.PETUGAS, Peran.ADMIN_KUNCI)
    assert set(key_file.slots[0].roles) == PERAN_PERTAMA
    changed = keys.set_user(key_file, ring, "budi", roles=(Peran.AUDITOR, Peran.PENILAI), pegawai_id="p-1")
    again = parse_key_file(changed.to_bytes())
    opened, slot = keys.open_with_password(again, "budi", "sandi si budi")
    assert (opened, slot.roles, slot.pegawai_id) == (ring, (Peran.PENILAI, Peran.AUDITOR), "p-1")
    forged = replace(again, slots=(replace(again.slots[0], roles=(Peran.AUDITOR,)), *again.slots[1:]))
    assert cause_of(lambda: keys.open_with_password(forged, "siti", "sandi yang baik")) is Cause.KEY_FILE
    with pytest.raises(KeyError):
        keys.set_user(key_file, ring, "siapa", roles=())


def test_a_role_that_nobody_knows_is_a_damaged_file(made):
    whole = json.loads(made[1].to_bytes())
    whole["slots"][0]["roles"] = ["raja"]
    assert cause_of(lambda: parse_key_file(json.dumps(whole).encode())) is Cause.KEY_FILE


def test_the_second_key_is_only_in_slots_that_were_given_it(made):
    ring, key_file, code = made
    assert ring.second_key
    assert ring.data_keys().restricted not in (None, ring.second_key, ring.derive("restricted"))
    with_ani = keys.add_user(key_file, replace(ring, second_key=None), "Ani", "sandi si ani", FAST)
    opened, slot = keys.open_with_password(with_ani, "ani", "sandi si ani")
    assert (opened.data_key, opened.second_key, slot.box2) == (ring.data_key, None, "")
    assert opened.data_keys().restricted is None
    assert keys.open_with_recovery_code(with_ani, code).second_key == ring.second_key


def test_boxes_cannot_be_swapped_or_taken_from_another_slot(made):
    ring, key_file, _ = made
    siti, recovery, budi = key_file.slots
    for forged in (
        replace(siti, box=siti.box2, box2=siti.box),
        replace(siti, box=budi.box),
        replace(siti, box2=budi.box2),
        replace(siti, box="00" * 92),
        replace(siti, box="aa"),
        replace(siti, box="zz"),
    ):
        whole = keys.seal(replace(key_file, slots=(forged, recovery, budi)), ring)
        opened = lambda: keys.open_with_password(whole, "siti", "sandi yang baik")  # noqa: B023, E731
        assert cause_of(opened) is Cause.KEY_FILE


@given(st.data())
def test_any_flipped_byte_of_the_recovery_slot_is_noticed(made, data):
    ring, key_file, code = made
    slot = key_file.slots[1]
    name = data.draw(st.sampled_from(["nonce", "wrapped", "public", "box", "box2"]))
    raw = bytearray.fromhex(getattr(slot, name))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= 1 << data.draw(st.integers(0, 7))
    forged = replace(key_file, slots=(key_file.slots[0], replace(slot, **{name: raw.hex()})))
    sealed = keys.seal(forged, ring)  # even by somebody who holds the data key
    for one in (forged, sealed):
        with pytest.raises(KnownError) as error:
            keys.open_with_recovery_code(one, code)
        assert error.value.cause in (Cause.WRONG_RECOVERY_CODE, Cause.KEY_FILE)


@given(st.data())
def test_any_slot_left_out_doubled_or_in_another_order_is_noticed(made, data):
    ring, key_file, code = made
    places = data.draw(st.lists(st.integers(0, 2), max_size=4).filter(lambda found: found != [0, 1, 2]))
    forged = replace(key_file, slots=tuple(key_file.slots[place] for place in places))
    wanted = Cause.KEY_FILE if 1 in places else Cause.WRONG_RECOVERY_CODE
    assert cause_of(lambda: keys.open_with_recovery_code(forged, code)) is wanted


def test_rotation_keeps_passwords_and_paper_and_shuts_out_the_old_slots(made):
    ring, key_file, code = made
    left = keys.remove_user(key_file, ring, "budi")
    fresh, rotated = keys.rotate(left, ring)
    assert fresh.data_key != ring.data_key
    assert fresh.second_key == ring.second_key
    assert keys.open_with_password(rotated, "siti", "sandi yang baik")[0] == fresh
    assert keys.open_with_recovery_code(rotated, code) == fresh
    assert keys.open_with_password(key_file, "budi", "sandi si budi")[0].data_key == ring.data_key
    gone = lambda: keys.open_with_password(rotated, "budi", "sandi si budi")  # noqa: E731
    assert cause_of(gone) is Cause.WRONG_PASSWORD
    planted = keys.seal(replace(rotated, slots=(*rotated.slots, key_file.slots[2])), ring)
    assert cause_of(lambda: keys.open_with_password(planted, "siti", "sandi yang baik")) is Cause.KEY_FILE


def test_a_new_recovery_code_makes_the_old_paper_worthless(made):
    ring, key_file, code = made
    verified = keys.mark_recovery_verified(key_file, ring)
    changed, fresh = keys.new_recovery_code(verified, ring)
    assert not changed.recovery_verified
    assert keys.open_with_recovery_code(changed, fresh) == ring
    assert cause_of(lambda: keys.open_with_recovery_code(changed, code)) is Cause.WRONG_RECOVERY_CODE


def as_format_1(key_file, ring, secrets_of):
    """The same slots as the first released program wrote them: the data key wrapped directly."""
    slots = []
    for slot in key_file.slots:
        rights = ("admin",) if slot.kind == "password" else ()
        old = Slot(slot.id, slot.kind, slot.user, slot.kdf, "0a" * 12, "", format=1, rights=rights)
        secret = secrets_of[slot.user]
        wrapping = (
            key_slots.password_key(secret, old)
            if slot.kind == "password"
            else key_slots.recovery_key(parse_recovery_code(secret), old)
        )
        sealed = key_slots.AESGCM(wrapping).encrypt(
            bytes.fromhex(old.nonce), ring.data_key, old.bound_data(key_file.office_id)
        )
        slots.append(replace(old, wrapped=sealed.hex()))
    whole = {
        "format": 1,
        "office": key_file.office_id,
        "latihan": key_file.latihan,
        "recovery_verified": key_file.recovery_verified,
        "slots": [slot.as_json(1) for slot in slots],
    }
    mac = hmac.digest(ring.derive("manifest"), canonical(whole), "sha256").hex()
    return json.dumps({**whole, "mac": mac}).encode()


def test_a_file_of_format_1_opens_and_becomes_format_2():
    ring, key_file, code = keys.new_keys("kantor-1", "Siti", "sandi yang baik", latihan=True, kdf=FAST)
    old = parse_key_file(as_format_1(key_file, ring, {"Siti": "sandi yang baik", "": code}))
    opened, slot = keys.open_with_password(old, "siti", "sandi yang baik")
    assert (opened.data_key, opened.second_key, slot.format) == (ring.data_key, None, 1)
    assert set(slot.roles) == PERAN_PERTAMA
    assert keys.open_with_recovery_code(old, code).data_key == ring.data_key
    assert cause_of(lambda: keys.open_with_password(old, "siti", "salah")) is Cause.WRONG_PASSWORD
    assert [one.kind for one in keys.not_rotatable(old)] == ["password", "recovery"]
    with pytest.raises(ValueError, match="key pair"):
        keys.rotate(old, opened)

    ring2, new = keys.upgrade_slot(old, opened, slot, "sandi yang baik")
    again = parse_key_file(new.to_bytes())
    assert (again.format, ring2.data_key) == (2, ring.data_key)
    assert ring2.second_key
    assert keys.open_with_password(again, "siti", "sandi yang baik")[0] == ring2
    assert keys.open_with_recovery_code(again, code).second_key is None  # until the paper is typed
    ring3, done = keys.upgrade_slot(again, ring2, again.slots[1], code)
    assert ring3 == ring2
    assert keys.open_with_recovery_code(done, code) == ring2
    assert keys.not_rotatable(done) == ()


def test_rights_of_a_format_1_slot_cannot_be_added_to():
    ring, key_file, code = keys.new_keys("kantor-1", "Siti", "sandi yang baik", latihan=True, kdf=FAST)
    content = as_format_1(key_file, ring, {"Siti": "sandi yang baik", "": code})
    forged = parse_key_file(content.replace(b'["admin"]', b'["admin", "raja"]'))
    assert (
        cause_of(lambda: keys.open_with_password(forged, "siti", "sandi yang baik")) is Cause.WRONG_PASSWORD
    )
