# The completion of lva for fish, in the language of the session.
lva completion fish | source
