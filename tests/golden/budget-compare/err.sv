varning[budget/mixed-basis]: bland kostnaderna i tjänstekatalogen finns både bruttokostnad och nettokostnad
  --> catalogue.yaml:47:54
   |
47 |     cost: {budget: 900000, actual: 880000.25, basis: net}
   |                                                      ^^^
  ::: catalogue.yaml:14:36
14 |     cost: {budget: 6300000, basis: gross}
   |                                    -----
   = tips: Ange alla kostnader med samma beräkningssätt.
   = mer: lva explain budget/mixed-basis
