skrivet: reports.sv
