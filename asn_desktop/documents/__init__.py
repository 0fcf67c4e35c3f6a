"""Official papers: forms as data, one layout engine on the ReportLab canvas, and pixels for the preview."""
