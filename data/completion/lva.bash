# The completion of lva for bash, in the language of the session.
source <(lva completion bash)
