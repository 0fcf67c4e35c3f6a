"""Data quality: pure rules over a frozen picture of one person, and the scores they add up to.

A rule is a few lines here and one sentence in fields/texts/mutu. Rules that bear the code of a BKN indicator
count for the score; the others look at letter dates, numbers and histories before somebody else does.
"""
