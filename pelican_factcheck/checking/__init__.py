"""The judgement of `check` and `audit`, and the editors' schema."""
