skrivet: report.html
