budget
--compare
catalogue-2025.yaml
--as-of
2026-12-01
