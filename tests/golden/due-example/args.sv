due
--as-of
2026-11-21
