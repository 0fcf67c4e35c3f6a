"""Qt widgets; they show what presenters know and call services through jobs."""
