"""Papers as data, drawn by one small layout engine: data in, bytes out."""
