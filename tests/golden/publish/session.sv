$ lva publish
2> lva: ange en mapp med -o, till exempel lva publish -o sivut
2> Hjälp: lva publish --help
[2]

$ lva publish -o sivut --as-of 2026-11-21
2> publicerat: bedömningar 3, uppföljningar 2
2> inte publicerat, ärendet är inte avgjort: 4
2> inte publicerat, publiceringsdag eller adress saknas eller dagen har inte kommit: 1
2> filer skrivna 53, oförändrade 0, borttagna 0
2> ingen webbplatskarta skrevs, eftersom webbplatsens adress saknas (lva.yaml: webbplats.webbadress)

$ lva publish -o sivut --as-of 2026-11-21
2> publicerat: bedömningar 3, uppföljningar 2
2> inte publicerat, ärendet är inte avgjort: 4
2> inte publicerat, publiceringsdag eller adress saknas eller dagen har inte kommit: 1
2> filer skrivna 0, oförändrade 53, borttagna 0
2> ingen webbplatskarta skrevs, eftersom webbplatsens adress saknas (lva.yaml: webbplats.webbadress)

$ lva publish -o sivut --as-of 2025-06-01
2> publicerat: bedömningar 1, uppföljningar 0
2> inte publicerat, publiceringsdag eller adress saknas eller dagen har inte kommit: 7
2> filer skrivna 10, oförändrade 7, borttagna 36
2> ingen webbplatskarta skrevs, eftersom webbplatsens adress saknas (lva.yaml: webbplats.webbadress)

$ echo minun > sivut/fi/index.html

$ lva publish -o sivut --as-of 2026-11-21
2> lva: i mappen sivut finns filer som inte har skrivits med detta program och som är i vägen, och ingenting ändrades: fi/index.html; flytta bort dem eller ersätt filerna med --force
[4]
