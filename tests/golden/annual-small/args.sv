annual
2026
