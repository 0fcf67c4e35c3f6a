"""Puts ``resources/`` into the package as ``asn_desktop/resources``; everything else is in pyproject.toml."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["asn_desktop", "asn_desktop.*"]), "asn_desktop.resources"],
    package_dir={"asn_desktop.resources": "resources"},
    package_data={"asn_desktop": ["db/migrations/**/*.py"], "asn_desktop.resources": ["**/*"]},
)
