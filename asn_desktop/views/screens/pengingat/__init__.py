"""The screen of reminders: a month to choose from, and what falls due in it."""
