"""One module for each official paper: its frozen data, its blocks and its example."""
