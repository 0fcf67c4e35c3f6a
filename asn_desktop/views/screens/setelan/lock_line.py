"""How long nobody may be at the keyboard before the screen is locked; kept on this machine."""

from asn_desktop.presenters.idle import CHOICES, NEVER, lock_after
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, label, row
from asn_desktop.views.widgets.inputs import Combo


class LockLine(Card):
    """Never is offered in practice offices only."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("Kunci layar"))
        self._context = context
        minutes = lock_after(context.lock_minutes, latihan=context.session.latihan)
        offered = sorted({*CHOICES, minutes} - {NEVER})
        options = [(str(number), tr("{} menit").format(number)) for number in offered]
        if context.session.latihan:
            options.append((str(NEVER), tr("Tidak pernah (hanya latihan)")))
        self.minutes = Combo(tr("Kunci layar setelah tidak dipakai"), options)
        self.minutes.setFixedWidth(px(230))
        self.minutes.set_value(str(minutes))
        self.minutes.changed.connect(self._chosen)
        caption = label(tr("Bila komputer tidak dipakai selama"))
        caption.setBuddy(self.minutes)
        hint = label(tr("Berlaku di komputer ini; Ctrl+L mengunci seketika."), "muted", wrap=True)
        line = row(caption, self.minutes, hint)
        line.setStretch(2, 1)
        self.add(line)

    def _chosen(self) -> None:
        self._context.lock_minutes = int(str(self.minutes.value() or NEVER))
