budget
--as-of
2026-12-01
-o
budget.html
