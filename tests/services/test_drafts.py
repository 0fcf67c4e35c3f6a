"""Drafts survive a crash inside the encrypted data, belong to who typed them, and leave no history."""

from asn_desktop.services.drafts import discard_draft, drafts, save_draft
from tests import offices


def test_the_newest_text_of_a_form_and_object_is_kept(office):
    save_draft(office, "skp", "id-1", 3, '{"rhk": "a"}')
    save_draft(office, "skp", "id-1", 3, '{"rhk": "ab"}')
    save_draft(office, "pelatihan", "", None, '{"nama": "Diklat"}')
    found = drafts(office)
    assert [(item.form, item.object_id, item.base_version, item.data) for item in found] == [
        ("pelatihan", "", None, '{"nama": "Diklat"}'),
        ("skp", "id-1", 3, '{"rhk": "ab"}'),
    ]
    assert found[0].at.tzinfo is not None
    discard_draft(office, "skp", "id-1")
    discard_draft(office, "skp", "id-1")
    assert [item.form for item in drafts(office)] == ["pelatihan"]


def test_drafts_survive_without_a_clean_end(office_folder):
    session = offices.open_folder(office_folder)
    save_draft(session, "skp", "id-1", 1, "{}")
    session._lock.release()  # the program died: no clean end was marked
    with offices.open_folder(office_folder) as again:
        assert [item.object_id for item in drafts(again)] == ["id-1"]


def test_everyone_has_his_own(office_folder):
    with offices.open_folder(office_folder, actor="siti") as session:
        save_draft(session, "skp", "id-1", 1, "{}")
    with offices.open_folder(office_folder, actor="budi") as session:
        assert drafts(session) == ()
        discard_draft(session, "skp", "id-1")
    with offices.open_folder(office_folder, actor="siti") as session:
        assert len(drafts(session)) == 1


def test_drafts_leave_no_events_and_no_plain_text(office):
    before = office.db.check()
    save_draft(office, "pegawai", "", None, '{"nik": "9901015703850001"}')
    after = office.db.check()
    assert (after.events, after.audits) == (before.events, before.audits)
    for path in office.folder.iterdir():
        if path.is_file():
            assert b"9901015703850001" not in path.read_bytes()


def test_a_draft_about_a_sanction_is_sealed_as_the_sanction_would_be(office):
    save_draft(office, "hukuman_disiplin", "", None, '{"alasan": "Tidak masuk kerja"}')
    with office.db.read() as tx:
        [stored] = tx.connection.exec_driver_sql("SELECT data FROM draft").scalars()
    assert "masuk kerja" not in stored
    assert [item.data for item in drafts(office)] == ['{"alasan": "Tidak masuk kerja"}']
