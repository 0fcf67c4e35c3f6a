"""What stands for a value of the restricted class (discipline, health) to somebody who may not read it."""


class Terkunci:
    """There is a value, but the one logged in holds no key for it; written back unchanged it stays."""

    def __str__(self) -> str:
        return "(terkunci)"

    def __repr__(self) -> str:
        return "TERKUNCI"


TERKUNCI = Terkunci()
