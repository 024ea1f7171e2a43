"""Pelican's own name for this plugin: installed as `pelican.plugins.factcheck`.

Pelican imports every package of its plugin namespace in every build, whether
the site uses it or not. So nothing is imported before `register` is called.
"""


def register() -> None:
    """Connect the plugin to Pelican."""
    from pelican_factcheck import register as connect  # noqa: PLC0415 - see above

    connect()
