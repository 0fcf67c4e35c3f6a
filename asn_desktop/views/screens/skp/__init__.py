"""SKP: the list of a year, and the editor with the official form beside it."""
