"""The Jejak screen: everything that was done, value by value, the way back, and the trash."""
