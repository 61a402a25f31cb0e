assess
--as-of
2026-12-01
-o
report.html
decisions/SUV-2026-0118-koskenperan-neuvola.yaml
