check
--as-of
2026-12-01
--format
line
