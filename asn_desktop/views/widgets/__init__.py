"""Small widgets that every screen shares; they know the theme and plain values, no services."""
