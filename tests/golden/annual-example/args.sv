annual
2026
--as-of
2026-11-21
