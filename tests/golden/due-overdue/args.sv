due
--as-of
2030-01-15
