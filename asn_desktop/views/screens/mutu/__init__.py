"""The Mutu data screen: scores, findings, units, and who may be entered twice."""
