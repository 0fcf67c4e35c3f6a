"""The Pelatihan screen: trainings over all people, and who still lacks JP."""
