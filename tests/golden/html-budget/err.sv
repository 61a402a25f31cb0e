skrivet: budget.html
