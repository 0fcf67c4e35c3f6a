"""The screens; none knows another. They are listed in ``registry`` and loaded when first opened."""
