"""What a form, a list or a wizard knows and allows, without Qt."""
