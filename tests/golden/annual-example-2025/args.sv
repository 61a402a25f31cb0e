annual
2025
