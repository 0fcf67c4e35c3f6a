"""One description per record type and per column; everything else reads it."""
