assess
--as-of
2026-12-01
--report
md
-o
reports.sv
decisions/SUV-2026-0118-koskenperan-neuvola.yaml
