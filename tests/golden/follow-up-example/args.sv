follow-up
--as-of
2026-11-21
--report
md
-o
reports.sv
follow-ups/SUV-2025-0041-S1.yaml
