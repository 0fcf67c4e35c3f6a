"""The one style sheet, made from the tokens. Widgets choose a look by the property ``role``."""

from asn_desktop.views.theme.sizes import CONTROL_HEIGHT, RADIUS, RADIUS_CARD, TAB_AIR, px
from asn_desktop.views.theme.tokens import Tokens


def make_sheet(tokens: Tokens) -> str:
    """Style sheet text for the whole application."""
    return "\n".join(
        (
            _ground(tokens),
            _labels(tokens),
            _buttons(tokens),
            _inputs(tokens),
            _lists(tokens),
            _bars(tokens),
            _shell(tokens),
        )
    )


def _ground(t: Tokens) -> str:
    return f"""
QWidget {{ color: {t.ink}; }}
QMainWindow, QDialog, QWidget[role="ground"] {{ background: {t.bg}; }}
QToolTip {{ background: {t.nav}; color: {t.nav_strong}; border: 0; padding: {px(5)}px {px(8)}px; }}
QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius:
  {px(RADIUS_CARD)}px; }}
QFrame[role="inset"] {{ background: {t.zebra}; border: 1px solid {t.line}; border-radius: {px(8)}px; }}
QFrame[role="rule"] {{ background: {t.line}; border: 0; max-height: 1px; min-height: 1px; }}
QFrame[role="banner"] {{ border: 0; border-radius: {px(8)}px; }}
QFrame[role="banner"][tone="good"] {{ background: {t.good_soft}; }}
QFrame[role="banner"][tone="warn"] {{ background: {t.warn_soft}; }}
QFrame[role="banner"][tone="bad"] {{ background: {t.bad_soft}; }}
QFrame[role="banner"][tone="info"] {{ background: {t.info_soft}; }}
QFrame[role="banner"][tone="neutral"] {{ background: {t.neutral_soft}; }}
QFrame[role="popup"] {{ background: {t.surface}; border: 1px solid {t.line_strong}; border-radius:
  {px(8)}px; }}
QFrame[role="toast"] {{ background: {t.nav}; border: 1px solid {t.nav_selected}; border-radius: {px(7)}px; }}
QFrame[role="toast"] QLabel {{ color: {t.nav_strong}; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] {{ background: transparent; border: 0; }}
QScrollArea[role="paper"] {{ background: {t.paper_ground}; }}
QSplitter::handle {{ background: transparent; }}
"""


def _labels(t: Tokens) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {px(20)}px; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {px(16)}px; font-weight: 700; }}
QLabel[role="section"] {{ font-size: {px(14)}px; font-weight: 600; }}
QLabel[role="figure"] {{ font-size: {px(23)}px; font-weight: 700; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="small"] {{ color: {t.muted}; font-size: {px(12)}px; }}
QLabel[role="field"] {{ color: {t.muted}; font-size: {px(12)}px; font-weight: 500; }}
QLabel[role="problem"] {{ font-size: {px(12)}px; }}
QLabel[tone="good"] {{ color: {t.good}; }}
QLabel[tone="warn"] {{ color: {t.warn}; }}
QLabel[tone="bad"] {{ color: {t.bad}; }}
QLabel[tone="info"] {{ color: {t.info}; }}
QLabel[role="avatar"] {{ background: {t.brand_soft}; color: {t.link}; font-weight: 700; border-radius:
  {px(15)}px; }}
QLabel[role="avatar-large"] {{ background: {t.brand_soft}; color: {t.link}; font-size: {px(19)}px;
  font-weight: 700; border-radius: {px(9)}px; }}
"""


def _buttons(t: Tokens) -> str:
    height = px(CONTROL_HEIGHT) - 2
    return f"""
QPushButton {{ background: {t.surface}; border: 1px solid {t.line_strong}; border-radius: {px(RADIUS)}px;
  padding: 0 {px(13)}px; min-height: {height}px; font-weight: 600; outline: 0; }}
QPushButton:hover {{ background: {t.hover}; border-color: {t.muted}; }}
QPushButton:pressed {{ background: {t.brand_soft}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: 0 {px(13) - 1}px; min-height: {height - 2}px; }}
QPushButton:disabled {{ color: {t.disabled}; background: {t.raised}; border-color: {t.line}; }}
QPushButton[role="primary"] {{ background: {t.brand}; border-color: {t.brand}; color: {t.on_brand}; }}
QPushButton[role="primary"]:hover {{ background: {t.brand_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.ink}; }}
QPushButton[role="primary"]:disabled {{ background: {t.line}; border-color: {t.line}; color: {t.disabled}; }}
QPushButton[role="danger"] {{ color: {t.bad}; }}
QPushButton[role="quiet"], QPushButton[role="link"], QToolButton[role="icon"] {{
  background: transparent; border: 1px solid transparent; }}
QPushButton[role="quiet"] {{ padding: 0 {px(8)}px; }}
QPushButton[role="link"] {{ color: {t.link}; padding: 0 {px(6)}px; min-height: {px(22)}px; }}
QPushButton[role="quiet"]:hover, QToolButton[role="icon"]:hover {{ background: {t.hover}; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="quiet"]:focus {{ border: 2px solid {t.focus}; padding: 0 {px(8) - 1}px; }}
QPushButton[role="link"]:focus {{ border: 2px solid {t.focus}; padding: 0 {px(6) - 1}px;
  min-height: {px(22) - 2}px; }}
QToolButton[role="icon"] {{ border-radius: {px(6)}px; padding: {px(4)}px; }}
QToolButton[role="icon"]:focus {{ border: 2px solid {t.focus}; padding: {px(4) - 1}px; }}
QToolButton[role="icon"]:checked {{ background: {t.brand_soft}; }}
QPushButton[role="chip"] {{ background: {t.info_soft}; color: {t.info}; border: 1px solid {t.info_soft};
  border-radius: {px(11)}px; min-height: {px(20)}px; max-height: {px(20)}px; padding: 0 {px(9)}px;
  font-size: {px(12)}px; }}
QPushButton[role="chip"]:hover {{ border-color: {t.info}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {t.info}; padding: 0 {px(9) - 1}px; min-height:
  {px(20) - 2}px; }}
QPushButton[role="toast"] {{ background: transparent; border: 1px solid {t.nav_ink}; color: {t.nav_strong};
  min-height: {px(17)}px; max-height: {px(17)}px; padding: 0 {px(10)}px; border-radius: {px(6)}px; }}
QPushButton[role="toast"]:focus {{ border: 2px solid {t.nav_strong}; padding: 0 {px(10) - 1}px; min-height:
  {px(17) - 2}px; max-height: {px(17) - 2}px; }}
QPushButton[role="segment"] {{ padding: 0 {px(14)}px; }}
QPushButton[role="segment"]:checked {{ background: {t.brand_soft}; border-color: {t.link}; color: {t.link}; }}
QPushButton[role="segment"]:checked:focus {{ border: 2px solid {t.ink}; }}
QPushButton[role="segment"]:checked:disabled {{ border-color: {t.muted}; color: {t.muted}; }}
QPushButton[role="step"] {{ background: {t.neutral_soft}; border: 1px solid {t.neutral_soft}; color:
  {t.muted};
  min-height: {px(27)}px; padding: 0 {px(8)}px; border-radius: {px(6)}px; }}
QPushButton[role="step"]:hover:enabled {{ border-color: {t.line_strong}; }}
QPushButton[role="step"][state="done"] {{ background: {t.good_soft}; border-color: {t.good_soft}; color:
  {t.good}; }}
QPushButton[role="step"][state="lacks"] {{ background: {t.warn_soft}; border-color: {t.warn_soft};
  color: {t.warn}; }}
QPushButton[role="step"][state="current"] {{ background: {t.brand}; border-color: {t.brand};
  color: {t.on_brand}; }}
QPushButton[role="step"]:focus {{ border: 2px solid {t.focus}; min-height: {px(27) - 2}px;
  padding: 0 {px(8) - 1}px; }}
QPushButton[role="step"][state="current"]:focus {{ border: 2px solid {t.ink}; }}
QPushButton[role="tile"] {{ text-align: left; padding: {px(12)}px; font-weight: 600; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
"""


def _inputs(t: Tokens) -> str:
    height = px(CONTROL_HEIGHT) - 2
    both = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox"

    def each(suffix: str) -> str:
        return ", ".join(name + suffix for name in both.split(", "))

    return f"""
{both} {{ background: {t.surface}; border: 1px solid {t.line_strong}; border-radius: {px(RADIUS)}px;
  selection-background-color: {t.brand}; selection-color: {t.on_brand}; }}
QLineEdit, QComboBox, QSpinBox {{ min-height: {height}px; padding: 0 {px(10)}px; }}
QPlainTextEdit, QTextEdit {{ padding: {px(5)}px {px(6)}px; }}
{each(":hover")} {{ border-color: {t.muted}; }}
{each(":disabled")} {{ background: {t.raised}; color: {t.muted}; border-color: {t.line}; }}
{each('[readOnly="true"]')} {{ background: {t.raised}; border-color: {t.line}; }}
QComboBox[readOnly="false"] {{ background: {t.surface}; }}
{each('[problem="salah"]')} {{ border: 1px solid {t.bad}; }}
{each('[problem="janggal"]')} {{ border: 1px solid {t.warn}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {{ border: 2px solid {t.focus}; padding: 0 {px(10) - 1}px;
  min-height: {height - 2}px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {t.focus};
  padding: {px(5) - 1}px {px(6) - 1}px; }}
{each('[problem="salah"]:focus')} {{ border: 2px solid {t.bad}; }}
QComboBox::drop-down {{ border: 0; width: {px(26)}px; background: transparent; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QLineEdit {{ border: 0; padding: 0; background: transparent; min-height: 0; }}
QComboBox QLineEdit:focus {{ border: 0; padding: 0; min-height: 0; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
QCheckBox, QRadioButton {{ spacing: {px(8)}px; background: transparent; min-height: {px(24)}px; }}
QFrame[role="search"] {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: {px(8)}px; }}
QFrame[role="search"][focused="true"] {{ background: {t.surface}; border: 2px solid {t.focus}; }}
QFrame[role="search"] QLineEdit, QFrame[role="search"] QLineEdit:focus {{ background: transparent; border: 0;
  padding: 0; min-height: 0; }}
"""


def _lists(t: Tokens) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: {t.surface}; border: 0; outline: 0;
  alternate-background-color: {t.zebra}; selection-background-color: {t.brand_soft};
  selection-color: {t.ink}; gridline-color: {t.line}; }}
QTableView[frame="yes"], QListView[frame="yes"], QTreeView[frame="yes"] {{ border: 1px solid {t.line};
  border-radius: {px(8)}px; }}
QListView::item {{ padding: {px(6)}px {px(10)}px; min-height: {px(22)}px; border: 0; }}
QTreeView::item {{ min-height: {px(32)}px; border: 0; }}
QListView::item:hover, QTreeView::item:hover {{ background: {t.hover}; }}
QListView::item:selected, QTreeView::item:selected {{ background: {t.brand_soft}; color: {t.ink}; }}
QHeaderView {{ background: {t.zebra}; border: 0; }}
QHeaderView::section {{ background: {t.zebra}; color: {t.muted}; border: 0; border-bottom: 1px solid {t.line};
  padding: 0 {px(8)}px; height: {px(34)}px; font-size: {px(12)}px; font-weight: 600; text-align: left; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ image: none; width: 0; }}
QTableCornerButton::section {{ background: {t.zebra}; border: 0; }}
QComboBox QAbstractItemView {{ border: 1px solid {t.line_strong}; background: {t.surface}; outline: 0;
  padding: {px(4)}px; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.line_strong}; padding: {px(5)}px; }}
QMenu::item {{ padding: {px(7)}px {px(22)}px {px(7)}px {px(12)}px; border-radius: {px(5)}px; }}
QMenu::item:selected {{ background: {t.brand_soft}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: {px(4)}px {px(6)}px; }}
QTabWidget::pane {{ border: 0; }}
QTabBar {{ background: transparent; border: 0; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; padding: {px(7)}px {px(9)}px {px(9)}px {px(9)}px;
  border: 0; border-bottom: 2px solid {t.line}; font-weight: 500; }}
{"".join(f'QTabBar[air="{name}"]::tab {{ padding-left: {px(air)}px; padding-right: {px(air)}px; }}'
         for name, air in TAB_AIR.items())}
QTabBar::tab:hover {{ color: {t.ink}; }}
QTabBar::tab:selected {{ color: {t.link}; border-bottom: 2px solid {t.brand}; font-weight: 600; }}
QTabBar::tab:focus {{ background: {t.brand_soft}; }}
QTabBar QToolButton {{ background: {t.surface}; border: 1px solid {t.line}; }}
"""


def _bars(t: Tokens) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: {px(11)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(11)}px; margin: 0; }}
QScrollBar::handle {{ background: {t.line_strong}; border-radius: {px(3)}px; margin: {px(2)}px; }}
QScrollBar::handle:vertical {{ min-height: {px(28)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(28)}px; }}
QScrollBar::handle:hover {{ background: {t.disabled}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {t.line}; border: 0; border-radius: {px(3)}px; max-height: {px(6)}px;
  min-height: {px(6)}px; text-align: center; }}
QProgressBar::chunk {{ background: {t.brand}; border-radius: {px(3)}px; }}
"""


def _shell(t: Tokens) -> str:
    return f"""
QWidget[role="sidebar"] {{ background: {t.nav}; }}
QWidget[role="sidebar"] QScrollBar::handle {{ background: {t.nav_selected}; }}
QLabel[role="brand"] {{ color: {t.nav_strong}; font-size: {px(16)}px; font-weight: 600; }}
QLabel[role="brand-large"] {{ color: {t.nav_strong}; font-size: {px(22)}px; font-weight: 700; }}
QLabel[role="wizard-step"] {{ color: {t.nav_ink}; font-weight: 500; padding: {px(7)}px {px(10)}px;
  border-radius: {px(7)}px; }}
QLabel[role="wizard-step"][state="current"] {{ background: {t.nav_selected}; color: {t.nav_strong};
  font-weight: 600; }}
QLabel[role="nav-text"] {{ color: {t.nav_ink}; font-size: {px(13)}px; }}
QLabel[role="office"] {{ color: {t.nav_ink}; font-size: {px(11)}px; }}
QLabel[role="nav-section"] {{ color: {t.nav_ink}; font-size: {px(11)}px; font-weight: 600; }}
QPushButton[role="nav"] {{ background: transparent; border: 2px solid transparent; color: {t.nav_ink};
  text-align: left; padding: 0 {px(10)}px; border-radius: {px(7)}px; min-height: {px(32) - 2}px;
  font-weight: 500; }}
QPushButton[role="nav"]:hover {{ background: {t.nav_selected}; }}
QPushButton[role="nav"]:checked {{ background: {t.nav_selected}; color: {t.nav_strong}; font-weight: 600; }}
QPushButton[role="nav"]:focus {{ border: 2px solid {t.focus}; padding: 0 {px(10)}px; min-height: {
        px(32) - 2
    }px; }}
QPushButton[role="nav"][narrow="true"] {{ text-align: center; padding: 0; }}
QWidget[role="topbar"] {{ background: {t.surface}; border: 0; border-bottom: 1px solid {t.line}; }}
QWidget[role="statusline"] {{ background: {t.surface}; border: 0; border-top: 1px solid {t.line}; }}
QWidget[role="statusline"] QLabel {{ color: {t.muted}; font-size: {px(12)}px; }}
QLabel[role="practice"] {{ background: {t.practice}; color: #FFFFFF; font-size: {px(12)}px; font-weight: 700;
  border-radius: {px(6)}px; padding: {px(3)}px {px(9)}px; }}
QWidget[role="frame"] {{ background: transparent; }}
QWidget[role="frame"][practice="true"] {{ background: {t.practice}; }}
"""
