$ ./break

$ lva check --format line lva.yaml päätökset/suppea.yaml esityslistat
2> päätökset/suppea.yaml:14:24: note[process/too-late]: bedömningen infaller för sent: "Bedömningen påbörjad" 20.10.2026, sammanträdet 8.12.2026
2> päätökset/suppea.yaml:21:14: note[process/self-approved]: waived: "godkännare" är samma som beredaren: "suunnittelija, aikuisten palvelut"
2> päätökset/suppea.yaml:170:65: error[privacy/contact-details]: texten innehåller ett telefonnummer eller en e-postadress
2> esityslistat/esityslista.yaml:19:17: error[agenda/unfinished]: bedömningen KUU-2026-0130 för paragraf 104 är ofullbordad (antal fel: 1)
2> esityslistat/lisälista 100 %, luonnos.yaml:2:9: error[format/bad-value]: värdet "lisälista" är ogiltigt, rätt form: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck
2> esityslistat/lisälista 100 %, luonnos.yaml:3:1: error[format/unknown-key]: okänd nyckel "toimielim"
2> esityslistat/lisälista 100 %, luonnos.yaml:4:14: error[format/bad-value]: värdet "▒▒▒▒▒▒-▒▒▒▒" är ogiltigt, rätt form: ett datum i formen ÅÅÅÅ-MM-DD
2> 4 filer kontrollerade 21.11.2026: 5 fel, inga varningar, 1 anmärkning, 1 iakttagelse med undantag, 1 regel med ändrad allvarlighetsgrad
2> 6 ärenden på föredragningslistorna: bedömning finns 2, avgränsat med motivering 3, bedömningen ofullbordad 1
[3]

$ lva check --format json lva.yaml päätökset/suppea.yaml esityslistat
{
  "findings": [
    {
      "rule": "process/too-late",
      "severity": "note",
      "message": "bedömningen infaller för sent: \"Bedömningen påbörjad\" 20.10.2026, sammanträdet 8.12.2026",
      "args": {
        "key": "Bedömningen påbörjad",
        "date": "20.10.2026",
        "limit": "8.12.2026"
      },
      "file": "päätökset/suppea.yaml",
      "span": {
        "start": {
          "line": 14,
          "column": 24
        },
        "end": {
          "line": 14,
          "column": 34
        }
      },
      "related": [
        {
          "file": "päätökset/suppea.yaml",
          "span": {
            "start": {
              "line": 15,
              "column": 24
            },
            "end": {
              "line": 15,
              "column": 34
            }
          },
          "message": "Alternativen låsta"
        }
      ],
      "help": "Börja bedömningen innan alternativen låses och ge beslutsfattarna tid att läsa den.",
      "id": "process/too-late@KUU-2026-0130",
      "waived": false
    },
    {
      "rule": "process/self-approved",
      "severity": "error",
      "message": "\"godkännare\" är samma som beredaren: \"suunnittelija, aikuisten palvelut\"",
      "args": {
        "key": "godkännare",
        "value": "suunnittelija, aikuisten palvelut"
      },
      "file": "päätökset/suppea.yaml",
      "span": {
        "start": {
          "line": 21,
          "column": 14
        },
        "end": {
          "line": 21,
          "column": 47
        }
      },
      "related": [
        {
          "file": "päätökset/suppea.yaml",
          "span": {
            "start": {
              "line": 173,
              "column": 14
            },
            "end": {
              "line": 173,
              "column": 24
            }
          },
          "message": "undantag beviljat"
        }
      ],
      "help": "",
      "id": "process/self-approved@KUU-2026-0130",
      "waived": true
    },
    {
      "rule": "privacy/contact-details",
      "severity": "error",
      "message": "texten innehåller ett telefonnummer eller en e-postadress",
      "args": {},
      "file": "päätökset/suppea.yaml",
      "span": {
        "start": {
          "line": 170,
          "column": 65
        },
        "end": {
          "line": 170,
          "column": 77
        }
      },
      "related": [],
      "help": "Ta bort kontaktuppgiften ur texten.",
      "id": "privacy/contact-details@KUU-2026-0130",
      "waived": false
    },
    {
      "rule": "agenda/unfinished",
      "severity": "error",
      "message": "bedömningen KUU-2026-0130 för paragraf 104 är ofullbordad (antal fel: 1)",
      "args": {
        "section": "104",
        "decision": "KUU-2026-0130",
        "count": "1"
      },
      "file": "esityslistat/esityslista.yaml",
      "span": {
        "start": {
          "line": 19,
          "column": 17
        },
        "end": {
          "line": 19,
          "column": 33
        }
      },
      "related": [
        {
          "file": "päätökset/suppea.yaml",
          "span": {
            "start": {
              "line": 3,
              "column": 9
            },
            "end": {
              "line": 3,
              "column": 22
            }
          },
          "message": "ärendets bedömning"
        }
      ],
      "help": "Rätta felen i bedömningen före sammanträdet.",
      "id": "agenda/unfinished@aluehallitus-2026-12-08",
      "waived": false
    },
    {
      "rule": "format/bad-value",
      "severity": "error",
      "message": "värdet \"lisälista\" är ogiltigt, rätt form: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck",
      "args": {
        "value": "lisälista",
        "expected": "en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck"
      },
      "file": "esityslistat/lisälista 100 %, luonnos.yaml",
      "span": {
        "start": {
          "line": 2,
          "column": 9
        },
        "end": {
          "line": 2,
          "column": 18
        }
      },
      "related": [],
      "help": "Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.",
      "id": "format/bad-value@esityslistat/lisälista 100 %, luonnos.yaml",
      "waived": false
    },
    {
      "rule": "format/unknown-key",
      "severity": "error",
      "message": "okänd nyckel \"toimielim\"",
      "args": {
        "key": "toimielim"
      },
      "file": "esityslistat/lisälista 100 %, luonnos.yaml",
      "span": {
        "start": {
          "line": 3,
          "column": 1
        },
        "end": {
          "line": 3,
          "column": 10
        }
      },
      "related": [],
      "help": "menade du \"toimielin\"?",
      "id": "format/unknown-key@esityslistat/lisälista 100 %, luonnos.yaml",
      "waived": false
    },
    {
      "rule": "format/bad-value",
      "severity": "error",
      "message": "värdet \"▒▒▒▒▒▒-▒▒▒▒\" är ogiltigt, rätt form: ett datum i formen ÅÅÅÅ-MM-DD",
      "args": {
        "value": "▒▒▒▒▒▒-▒▒▒▒",
        "expected": "ett datum i formen ÅÅÅÅ-MM-DD"
      },
      "file": "esityslistat/lisälista 100 %, luonnos.yaml",
      "span": {
        "start": {
          "line": 4,
          "column": 14
        },
        "end": {
          "line": 4,
          "column": 25
        }
      },
      "related": [],
      "help": "Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.",
      "id": "format/bad-value@esityslistat/lisälista 100 %, luonnos.yaml:2",
      "waived": false
    }
  ],
  "summary": {
    "errors": 5,
    "warnings": 0,
    "notes": 1,
    "waived": 1,
    "files": 4
  }
}
2> 4 filer kontrollerade 21.11.2026: 5 fel, inga varningar, 1 anmärkning, 1 iakttagelse med undantag, 1 regel med ändrad allvarlighetsgrad
2> 6 ärenden på föredragningslistorna: bedömning finns 2, avgränsat med motivering 3, bedömningen ofullbordad 1
[3]

$ lva check --quiet --format sarif lva.yaml päätökset/suppea.yaml esityslistat | sed '/^          "rules"/,/^          \]/d; /"ruleIndex"/d; /"index"/d'
{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "lva",
          "semanticVersion": "0.1.0",
          "language": "sv",
        }
      },
      "invocations": [
        {
          "executionSuccessful": true,
          "ruleConfigurationOverrides": [
            {
              "configuration": {
                "level": "note"
              },
              "descriptor": {
                "id": "process/too-late",
              }
            }
          ],
          "toolExecutionNotifications": []
        }
      ],
      "language": "sv",
      "columnKind": "unicodeCodePoints",
      "automationDetails": {
        "id": "lva/"
      },
      "results": [
        {
          "ruleId": "process/too-late",
          "level": "note",
          "message": {
            "text": "bedömningen infaller för sent: \"Bedömningen påbörjad\" 20.10.2026, sammanträdet 8.12.2026. Börja bedömningen innan alternativen låses och ge beslutsfattarna tid att läsa den."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "p%C3%A4%C3%A4t%C3%B6kset/suppea.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 14,
                  "startColumn": 24,
                  "endLine": 14,
                  "endColumn": 34
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "KUU-2026-0130"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "p%C3%A4%C3%A4t%C3%B6kset/suppea.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 15,
                  "startColumn": 24,
                  "endLine": 15,
                  "endColumn": 34
                }
              },
              "message": {
                "text": "Alternativen låsta"
              }
            }
          ],
          "partialFingerprints": {
            "primaryLocationLineHash": "3d31e27f496747bb07c4580b35f09b92",
            "lvaFinding/v1": "process/too-late@KUU-2026-0130"
          }
        },
        {
          "ruleId": "process/self-approved",
          "level": "note",
          "message": {
            "text": "\"godkännare\" är samma som beredaren: \"suunnittelija, aikuisten palvelut\""
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "p%C3%A4%C3%A4t%C3%B6kset/suppea.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 21,
                  "startColumn": 14,
                  "endLine": 21,
                  "endColumn": 47
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "KUU-2026-0130"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "p%C3%A4%C3%A4t%C3%B6kset/suppea.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 173,
                  "startColumn": 14,
                  "endLine": 173,
                  "endColumn": 24
                }
              },
              "message": {
                "text": "undantag beviljat"
              }
            }
          ],
          "partialFingerprints": {
            "primaryLocationLineHash": "089503359b550b5a0ba74fa880943669",
            "lvaFinding/v1": "process/self-approved@KUU-2026-0130"
          },
          "suppressions": [
            {
              "kind": "inSource",
              "status": "accepted",
              "justification": "Hyväksyjä on vaihtunut, \u003csijaisuus> on sovittu; yhteys ▒▒▒ ▒▒▒ ▒▒▒▒."
            }
          ]
        },
        {
          "ruleId": "privacy/contact-details",
          "level": "error",
          "message": {
            "text": "texten innehåller ett telefonnummer eller en e-postadress. Ta bort kontaktuppgiften ur texten."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "p%C3%A4%C3%A4t%C3%B6kset/suppea.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 170,
                  "startColumn": 65,
                  "endLine": 170,
                  "endColumn": 77
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "KUU-2026-0130"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "primaryLocationLineHash": "a3807d304bf0640faabc0ca674a7446c",
            "lvaFinding/v1": "privacy/contact-details@KUU-2026-0130"
          }
        },
        {
          "ruleId": "agenda/unfinished",
          "level": "error",
          "message": {
            "text": "bedömningen KUU-2026-0130 för paragraf 104 är ofullbordad (antal fel: 1). Rätta felen i bedömningen före sammanträdet."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "esityslistat/esityslista.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 19,
                  "startColumn": 17,
                  "endLine": 19,
                  "endColumn": 33
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "aluehallitus-2026-12-08"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "p%C3%A4%C3%A4t%C3%B6kset/suppea.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 3,
                  "startColumn": 9,
                  "endLine": 3,
                  "endColumn": 22
                }
              },
              "message": {
                "text": "ärendets bedömning"
              }
            }
          ],
          "partialFingerprints": {
            "primaryLocationLineHash": "55d0218a43b54b49eb7d034972498e5d",
            "lvaFinding/v1": "agenda/unfinished@aluehallitus-2026-12-08"
          }
        },
        {
          "ruleId": "format/bad-value",
          "level": "error",
          "message": {
            "text": "värdet \"lisälista\" är ogiltigt, rätt form: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck. Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "esityslistat/lis%C3%A4lista%20100%20%25%2C%20luonnos.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 9,
                  "endLine": 2,
                  "endColumn": 18
                }
              }
            }
          ],
          "partialFingerprints": {
            "primaryLocationLineHash": "1bf551a766ff4d336c0ee341731d0720",
            "lvaFinding/v1": "format/bad-value@esityslistat/lisälista 100 %, luonnos.yaml"
          }
        },
        {
          "ruleId": "format/unknown-key",
          "level": "error",
          "message": {
            "text": "okänd nyckel \"toimielim\"; menade du \"toimielin\"?"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "esityslistat/lis%C3%A4lista%20100%20%25%2C%20luonnos.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 3,
                  "startColumn": 1,
                  "endLine": 3,
                  "endColumn": 10
                }
              }
            }
          ],
          "partialFingerprints": {
            "primaryLocationLineHash": "63748ffca70a37f173a7239d23c4b9b4",
            "lvaFinding/v1": "format/unknown-key@esityslistat/lisälista 100 %, luonnos.yaml"
          }
        },
        {
          "ruleId": "format/bad-value",
          "level": "error",
          "message": {
            "text": "värdet \"▒▒▒▒▒▒-▒▒▒▒\" är ogiltigt, rätt form: ett datum i formen ÅÅÅÅ-MM-DD. Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "esityslistat/lis%C3%A4lista%20100%20%25%2C%20luonnos.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 4,
                  "startColumn": 14,
                  "endLine": 4,
                  "endColumn": 25
                }
              }
            }
          ],
          "partialFingerprints": {
            "primaryLocationLineHash": "914788c606a39ba956d52edb5d9d3ddf",
            "lvaFinding/v1": "format/bad-value@esityslistat/lisälista 100 %, luonnos.yaml:2"
          }
        }
      ]
    }
  ]
}

$ lva check --quiet --format junit lva.yaml päätökset/suppea.yaml esityslistat
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lva" tests="7" failures="4" errors="0" skipped="1" time="0">
  <testsuite name="lva.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="lva.yaml" name="check" file="lva.yaml" time="0"/>
  </testsuite>
  <testsuite name="päätökset/suppea.yaml" tests="3" failures="1" errors="0" skipped="1" time="0">
    <testcase classname="päätökset/suppea.yaml" name="process/too-late" file="päätökset/suppea.yaml" time="0" line="14">
      <system-out>päätökset/suppea.yaml:14:24: note: bedömningen infaller för sent: &quot;Bedömningen påbörjad&quot; 20.10.2026, sammanträdet 8.12.2026. Börja bedömningen innan alternativen låses och ge beslutsfattarna tid att läsa den.
</system-out>
    </testcase>
    <testcase classname="päätökset/suppea.yaml" name="process/self-approved" file="päätökset/suppea.yaml" time="0" line="21">
      <skipped message="undantag beviljat: Hyväksyjä on vaihtunut, &lt;sijaisuus&gt; on sovittu; yhteys ▒▒▒ ▒▒▒ ▒▒▒▒.">päätökset/suppea.yaml:21:14: note: &quot;godkännare&quot; är samma som beredaren: &quot;suunnittelija, aikuisten palvelut&quot;
</skipped>
    </testcase>
    <testcase classname="päätökset/suppea.yaml" name="privacy/contact-details" file="päätökset/suppea.yaml" time="0" line="170">
      <failure type="privacy/contact-details" message="texten innehåller ett telefonnummer eller en e-postadress">päätökset/suppea.yaml:170:65: error: texten innehåller ett telefonnummer eller en e-postadress. Ta bort kontaktuppgiften ur texten.
</failure>
    </testcase>
  </testsuite>
  <testsuite name="esityslistat/esityslista.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="esityslistat/esityslista.yaml" name="agenda/unfinished" file="esityslistat/esityslista.yaml" time="0" line="19">
      <failure type="agenda/unfinished" message="bedömningen KUU-2026-0130 för paragraf 104 är ofullbordad (antal fel: 1)">esityslistat/esityslista.yaml:19:17: error: bedömningen KUU-2026-0130 för paragraf 104 är ofullbordad (antal fel: 1). Rätta felen i bedömningen före sammanträdet.
</failure>
    </testcase>
  </testsuite>
  <testsuite name="esityslistat/lisälista 100 %, luonnos.yaml" tests="2" failures="2" errors="0" skipped="0" time="0">
    <testcase classname="esityslistat/lisälista 100 %, luonnos.yaml" name="format/bad-value" file="esityslistat/lisälista 100 %, luonnos.yaml" time="0" line="2">
      <failure type="format/bad-value" message="värdet &quot;lisälista&quot; är ogiltigt, rätt form: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck">esityslistat/lisälista 100 %, luonnos.yaml:2:9: error: värdet &quot;lisälista&quot; är ogiltigt, rätt form: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck. Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.
esityslistat/lisälista 100 %, luonnos.yaml:4:14: error: värdet &quot;▒▒▒▒▒▒-▒▒▒▒&quot; är ogiltigt, rätt form: ett datum i formen ÅÅÅÅ-MM-DD. Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.
</failure>
    </testcase>
    <testcase classname="esityslistat/lisälista 100 %, luonnos.yaml" name="format/unknown-key" file="esityslistat/lisälista 100 %, luonnos.yaml" time="0" line="3">
      <failure type="format/unknown-key" message="okänd nyckel &quot;toimielim&quot;">esityslistat/lisälista 100 %, luonnos.yaml:3:1: error: okänd nyckel &quot;toimielim&quot;; menade du &quot;toimielin&quot;?
</failure>
    </testcase>
  </testsuite>
</testsuites>
[3]

$ lva check --quiet --format github lva.yaml päätökset/suppea.yaml esityslistat
::error file=päätökset/suppea.yaml,line=170,col=65,title=privacy/contact-details::texten innehåller ett telefonnummer eller en e-postadress%0ATa bort kontaktuppgiften ur texten.
::error file=esityslistat/esityslista.yaml,line=19,col=17,title=agenda/unfinished::bedömningen KUU-2026-0130 för paragraf 104 är ofullbordad (antal fel: 1)%0ARätta felen i bedömningen före sammanträdet.
::error file=esityslistat/lisälista 100 %25%2C luonnos.yaml,line=2,col=9,title=format/bad-value::värdet "lisälista" är ogiltigt, rätt form: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck%0ARätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.
::error file=esityslistat/lisälista 100 %25%2C luonnos.yaml,line=3,col=1,title=format/unknown-key::okänd nyckel "toimielim"%0Amenade du "toimielin"?
::error file=esityslistat/lisälista 100 %25%2C luonnos.yaml,line=4,col=14,title=format/bad-value::värdet "▒▒▒▒▒▒-▒▒▒▒" är ogiltigt, rätt form: ett datum i formen ÅÅÅÅ-MM-DD%0ARätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.
::notice file=päätökset/suppea.yaml,line=14,col=24,title=process/too-late::bedömningen infaller för sent: "Bedömningen påbörjad" 20.10.2026, sammanträdet 8.12.2026%0ABörja bedömningen innan alternativen låses och ge beslutsfattarna tid att läsa den.
::notice file=päätökset/suppea.yaml,line=21,col=14,title=process/self-approved::undantag beviljat: "godkännare" är samma som beredaren: "suunnittelija, aikuisten palvelut"
[3]

$ lva check --quiet --format gitlab lva.yaml päätökset/suppea.yaml esityslistat
[
  {
    "description": "bedömningen infaller för sent: \"Bedömningen påbörjad\" 20.10.2026, sammanträdet 8.12.2026. Börja bedömningen innan alternativen låses och ge beslutsfattarna tid att läsa den.",
    "check_name": "process/too-late",
    "fingerprint": "3d31e27f496747bb07c4580b35f09b92",
    "severity": "minor",
    "location": {
      "path": "päätökset/suppea.yaml",
      "lines": {
        "begin": 14
      }
    }
  },
  {
    "description": "undantag beviljat: \"godkännare\" är samma som beredaren: \"suunnittelija, aikuisten palvelut\"",
    "check_name": "process/self-approved",
    "fingerprint": "089503359b550b5a0ba74fa880943669",
    "severity": "info",
    "location": {
      "path": "päätökset/suppea.yaml",
      "lines": {
        "begin": 21
      }
    }
  },
  {
    "description": "texten innehåller ett telefonnummer eller en e-postadress. Ta bort kontaktuppgiften ur texten.",
    "check_name": "privacy/contact-details",
    "fingerprint": "a3807d304bf0640faabc0ca674a7446c",
    "severity": "critical",
    "location": {
      "path": "päätökset/suppea.yaml",
      "lines": {
        "begin": 170
      }
    }
  },
  {
    "description": "bedömningen KUU-2026-0130 för paragraf 104 är ofullbordad (antal fel: 1). Rätta felen i bedömningen före sammanträdet.",
    "check_name": "agenda/unfinished",
    "fingerprint": "55d0218a43b54b49eb7d034972498e5d",
    "severity": "critical",
    "location": {
      "path": "esityslistat/esityslista.yaml",
      "lines": {
        "begin": 19
      }
    }
  },
  {
    "description": "värdet \"lisälista\" är ogiltigt, rätt form: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck. Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.",
    "check_name": "format/bad-value",
    "fingerprint": "1bf551a766ff4d336c0ee341731d0720",
    "severity": "critical",
    "location": {
      "path": "esityslistat/lisälista 100 %, luonnos.yaml",
      "lines": {
        "begin": 2
      }
    }
  },
  {
    "description": "okänd nyckel \"toimielim\"; menade du \"toimielin\"?",
    "check_name": "format/unknown-key",
    "fingerprint": "63748ffca70a37f173a7239d23c4b9b4",
    "severity": "critical",
    "location": {
      "path": "esityslistat/lisälista 100 %, luonnos.yaml",
      "lines": {
        "begin": 3
      }
    }
  },
  {
    "description": "värdet \"▒▒▒▒▒▒-▒▒▒▒\" är ogiltigt, rätt form: ett datum i formen ÅÅÅÅ-MM-DD. Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.",
    "check_name": "format/bad-value",
    "fingerprint": "914788c606a39ba956d52edb5d9d3ddf",
    "severity": "critical",
    "location": {
      "path": "esityslistat/lisälista 100 %, luonnos.yaml",
      "lines": {
        "begin": 4
      }
    }
  }
]
[3]

$ lva check --quiet --format auto lva.yaml päätökset/suppea.yaml esityslistat
2> anmärkning[process/too-late]: bedömningen infaller för sent: "Bedömningen påbörjad" 20.10.2026, sammanträdet 8.12.2026
2>   --> päätökset/suppea.yaml:14:24
2>    |
2> 14 |   arviointi_aloitettu: 2026-10-20
2>    |                        ^^^^^^^^^^
2>   ::: päätökset/suppea.yaml:15:24
2> 15 |   vaihtoehdot_lukittu: 2026-10-16
2>    |                        ---------- Alternativen låsta
2>    = tips: Börja bedömningen innan alternativen låses och ge beslutsfattarna tid att läsa den.
2>    = mer: lva explain process/too-late
2>
2> fel[privacy/contact-details]: texten innehåller ett telefonnummer eller en e-postadress
2>    --> päätökset/suppea.yaml:170:65
2>     |
2> 170 |     syy: Hyväksyjä on vaihtunut, <sijaisuus> on sovittu; yhteys ▒▒▒ ▒▒▒ ▒▒▒▒.
2>     |                                                                 ^^^^^^^^^^^^
2>     = tips: Ta bort kontaktuppgiften ur texten.
2>     = mer: lva explain privacy/contact-details
2>
2> fel[agenda/unfinished]: bedömningen KUU-2026-0130 för paragraf 104 är ofullbordad (antal fel: 1)
2>   --> esityslistat/esityslista.yaml:19:17
2>    |
2> 19 |     asianumero: KUUHVA/1301/2026
2>    |                 ^^^^^^^^^^^^^^^^
2>   ::: päätökset/suppea.yaml:3:9
2>  3 | tunnus: KUU-2026-0130
2>    |         ------------- ärendets bedömning
2>    = tips: Rätta felen i bedömningen före sammanträdet.
2>    = mer: lva explain agenda/unfinished
2>
2> fel[format/bad-value]: värdet "lisälista" är ogiltigt, rätt form: en beteckning på högst 64 tecken: bokstäver a–z, siffror, punkter, streck
2>  --> esityslistat/lisälista 100 %, luonnos.yaml:2:9
2>   |
2> 2 | tunnus: lisälista
2>   |         ^^^^^^^^^
2>   = tips: Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.
2>   = mer: lva explain format/bad-value
2>
2> fel[format/unknown-key]: okänd nyckel "toimielim"
2>  --> esityslistat/lisälista 100 %, luonnos.yaml:3:1
2>   |
2> 3 | toimielim: aluehallitus
2>   | ^^^^^^^^^
2>   = tips: menade du "toimielin"?
2>   = mer: lva explain format/unknown-key
2>
2> fel[format/bad-value]: värdet "▒▒▒▒▒▒-▒▒▒▒" är ogiltigt, rätt form: ett datum i formen ÅÅÅÅ-MM-DD
2>  --> esityslistat/lisälista 100 %, luonnos.yaml:4:14
2>   |
2> 4 | kokouspäivä: ▒▒▒▒▒▒-▒▒▒▒
2>   |              ^^^^^^^^^^^
2>   = tips: Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.
2>
2> fel[process/self-approved], undantag beviljat: "godkännare" är samma som beredaren: "suunnittelija, aikuisten palvelut"
2>    --> päätökset/suppea.yaml:21:14
2>     |
2>  21 |   hyväksyjä: suunnittelija, aikuisten palvelut
2>     |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
2>    ::: päätökset/suppea.yaml:173:14
2> 173 |     päättyy: 2027-05-31
2>     |              ---------- undantag beviljat
2>     = mer: lva explain process/self-approved
[3]

$ GITHUB_ACTIONS=true lva check --quiet --format auto lva.yaml päätökset/suppea.yaml esityslistat | head -n 1
::error file=päätökset/suppea.yaml,line=170,col=65,title=privacy/contact-details::texten innehåller ett telefonnummer eller en e-postadress%0ATa bort kontaktuppgiften ur texten.
