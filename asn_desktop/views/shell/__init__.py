"""The frame around the screens: sidebar, top bar, status line, main window. No use case lives here."""
