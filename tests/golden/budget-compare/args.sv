budget
--as-of
2027-12-01
--compare
catalogue-2026.yaml
