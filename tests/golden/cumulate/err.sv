skrivet: reports
decisions/D3.yaml:2:9: warning[cumulative/burden]: barnens andel av besparingarna är större än deras andel av kostnaderna: belastningsindex över 1,25, gräns 1,25
decisions/D3.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D2
decisions/D3.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D1
decisions/D3.yaml:26:17: warning[cumulative/stacked-harm]: negativa konsekvenser av 3 beslut hopar sig hos samma barn: 0–6-åringar, Satama, tillgången till tjänster och tjänsternas tillgänglighet
decisions/D3.yaml:40:17: note[cumulative/services-and-livelihood]: waived: tjänster och utkomst försämras samtidigt för samma barn: 0–6-åringar, Satama
decisions/D3.yaml:54:17: warning[cumulative/stacked-harm]: negativa konsekvenser av 2 beslut hopar sig hos samma barn: 0–6-åringar, Satama, hälsa och psykisk hälsa
decisions/D3.yaml:69:211: error[cumulative/compensation-trap]: åtgärden L1 stöder sig på tjänsten perhekerho, som försämras genom beslutet D1
decisions/D4.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D2
decisions/D4.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D1
decisions/D5.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D4
decisions/D5.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D2
decisions/D5.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D1
decisions/D5.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D7
decisions/D5.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D6
decisions/D7.yaml:15:5: warning[cumulative/shifting-baseline]: i nollalternativet saknas det redan fattade beslutet D6
decisions/D7.yaml:25:17: warning[cumulative/stacked-harm]: negativa konsekvenser av 2 beslut hopar sig hos samma barn: 7–12-åringar, hela området, mobilitet och skolresor
decisions/D7.yaml:40:17: warning[cumulative/stacked-harm]: negativa konsekvenser av 2 beslut hopar sig hos samma barn: 13–15-åringar, Ylämaa, tillgången till tjänster och tjänsternas tillgänglighet
