/* SPDX-License-Identifier: EUPL-1.2 */
#include "messages.h"

#include "basis.h"

/*
 * To add a message: a row here and its name in the header; what finds the fault says it at its place. None of these can
 * be waived: a file that is not read as it was meant proves nothing.
 */
const struct message message_unreadable_file = {
	.id = "format/unreadable-file", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("tiedostoa \"{file}\" ei voi lukea: {reason}",
	                 "filen \"{file}\" kan inte läsas: {reason}",
	                 "cannot read file \"{file}\": {reason}"),
	.cure = TEXT("Tarkista tiedoston nimi, kansio ja lukuoikeus.",
	             "Kontrollera filens namn, mapp och läsrättigheter.",
	             "Check the file's name, folder and permissions."),
};

const struct message message_unknown_kind = {
	.id = "format/unknown-kind", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("tiedoston laji \"{value}\" on tuntematon",
	                 "filens typ \"{value}\" är okänd",
	                 "unknown kind of file \"{value}\""),
	.cure = TEXT("Kirjoita ensimmäiselle riville tiedoston laji ja versio, esimerkiksi lva: päätös/1.",
	             "Skriv filens typ och version på första raden, till exempel lva: beslut/1.",
	             "Write the kind of file and its version on the first line, for example lva: decision/1."),
};

const struct message message_unknown_key = {
	.id = "format/unknown-key", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("tuntematon avain \"{key}\"", "okänd nyckel \"{key}\"", "unknown key \"{key}\""),
	.cure = TEXT("Korjaa avaimen kirjoitusasu tai aloita oma avain merkeillä x-.",
	             "Rätta nyckelns stavning eller börja en egen nyckel med x-.",
	             "Correct the spelling of the key, or begin a key of your own with x-."),
};

const struct message message_missing_key = {
	.id = "format/missing-key", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("pakollinen avain \"{key}\" puuttuu tai on tyhjä",
	                 "den obligatoriska nyckeln \"{key}\" saknas eller är tom",
	                 "the required key \"{key}\" is missing or empty"),
	.cure = TEXT("Lisää avain ja sen arvo.",
	             "Lägg till nyckeln och dess värde.",
	             "Add the key and its value."),
};

const struct message message_wrong_type = {
	.id = "format/wrong-type", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("avaimen \"{key}\" arvon pitää olla {expected}",
	                 "värdet för nyckeln \"{key}\" ska vara {expected}",
	                 "the value of key \"{key}\" must be {expected}"),
	.cure = TEXT("Kirjoita arvo oikeassa muodossa: yksi arvo, luettelo tai avaimia arvoineen.",
	             "Skriv värdet i rätt form: ett värde, en lista eller nycklar med värden.",
	             "Write the value in the right form: one value, a list, or keys with values."),
};

const struct message message_bad_value = {
	.id = "format/bad-value", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("arvo \"{value}\" ei kelpaa, oikea muoto: {expected}",
	                 "värdet \"{value}\" är ogiltigt, rätt form: {expected}",
	                 "value \"{value}\" is not valid, expected form: {expected}"),
	.cure = TEXT("Korjaa arvo; päivämäärä on muotoa 2026-12-08 ja euromäärä muotoa -85000.",
	             "Rätta värdet; ett datum har formen 2026-12-08 och ett eurobelopp formen -85000.",
	             "Correct the value; a date is written 2026-12-08 and an amount of euros -85000."),
};

const struct message message_unknown_code = {
	.id = "format/unknown-code", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("tuntematon koodi \"{value}\" avaimessa \"{key}\"",
	                 "okänd kod \"{value}\" i nyckeln \"{key}\"",
	                 "unknown code \"{value}\" in key \"{key}\""),
	.cure = TEXT("Valitse jokin avaimen sallituista koodeista.",
	             "Välj någon av de koder som nyckeln tillåter.",
	             "Choose one of the codes that the key allows."),
};

const struct message message_duplicate_id = {
	.id = "format/duplicate-id", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("tunnus \"{id}\" on käytössä kahdesti",
	                 "beteckningen \"{id}\" används två gånger",
	                 "id \"{id}\" is used twice"),
	.cure = TEXT("Anna toiselle kohdalle oma tunnus.",
	             "Ge den ena posten en egen beteckning.",
	             "Give one of the two an id of its own."),
};

const struct message message_computed_key = {
	.id = "format/computed-key", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("avaimen \"{key}\" arvon laskee ohjelma",
	                 "värdet för nyckeln \"{key}\" räknas ut av programmet",
	                 "the value of key \"{key}\" is computed by the program"),
	.cure = TEXT("Poista avain tiedostosta.",
	             "Ta bort nyckeln ur filen.",
	             "Remove the key from the file."),
};

const struct message message_not_applicable = {
	.id = "format/not-applicable", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("avain \"{key}\" ei sovellu tähän: {reason}",
	                 "nyckeln \"{key}\" är inte tillämplig här: {reason}",
	                 "key \"{key}\" does not apply here: {reason}"),
	.cure = TEXT("Poista avain tai korjaa tieto, jonka vuoksi avain ei sovellu.",
	             "Ta bort nyckeln eller rätta den uppgift som gör att nyckeln inte är tillämplig.",
	             "Remove the key, or correct what makes it not apply."),
};

const struct message message_not_evaluated = {
	.id = "format/not-evaluated", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("sääntöä {rule} ei voitu tarkistaa: {reason}",
	                 "regeln {rule} kunde inte kontrolleras: {reason}",
	                 "rule {rule} could not be checked: {reason}"),
	.cure = TEXT("Lisää puuttuva lähtötieto ja tarkista uudelleen.",
	             "Lägg till den uppgift som saknas och kontrollera på nytt.",
	             "Add the missing input and check again."),
};

const struct message message_not_imported = {
	.id = "format/not-imported", .severity = SEVERITY_WARNING, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("\"{value}\" jäi tuomatta tai on täydennettävä: {reason}",
	                 "\"{value}\" importerades inte eller ska kompletteras: {reason}",
	                 "\"{value}\" was left out or needs completing: {reason}"),
	.cure = TEXT("Täydennä tuotua tiedostoa käsin tai korjaa lähde ja tuo se uudelleen.",
	             "Komplettera den importerade filen för hand, eller rätta källan och importera den på nytt.",
	             "Complete the imported file by hand, or correct the source and import it again."),
};

const struct message message_confidential = {
	.id = "format/confidential", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("arviointi on salassa pidettävä, joten siitä ei tehdä lasten sivua",
	                 "bedömningen är sekretessbelagd, så ingen sida för barn görs av den",
	                 "the assessment is confidential, so no page for children is made of it"),
	.cure = TEXT("Kerro asiasta lapsille muulla tavalla tai laadi sivu, kun arviointi on julkinen.",
	             "Berätta om saken för barnen på annat sätt, eller gör sidan när bedömningen är offentlig.",
	             "Tell children of the matter in another way, or make the page when the assessment is public."),
};

const struct message message_unknown_service = {
	.id = "reference/unknown-service", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_KYMENLAAKSO,
	.sentence = TEXT("tuntematon palvelu \"{service}\"",
	                 "okänd tjänst \"{service}\"",
	                 "unknown service \"{service}\""),
	.cure = TEXT("Korjaa tunnus, lisää palvelu palveluluetteloon tai kuvaa avattava palvelu uutena palveluna.",
	             "Rätta beteckningen, lägg till tjänsten i tjänstekatalogen eller beskriv den tjänst som öppnas som en ny tjänst.",
	             "Correct the id, add the service to the catalogue, or describe a service to be opened as a new service."),
};

const struct message message_unknown_service_class = {
	.id = "reference/unknown-service-class", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("palvelun {service} palveluluokkaa \"{value}\" ei ole palveluluokituksessa",
	                 "tjänsteklassen \"{value}\" för tjänsten {service} finns inte i tjänsteklassificeringen",
	                 "service class \"{value}\" of service {service} is not in the service classification"),
	.cure = TEXT("Korjaa luokan koodi tai lisää luokka luokitustiedostoon.",
	             "Rätta klassens kod eller lägg till klassen i klassificeringsfilen.",
	             "Correct the code of the class, or add the class to the classification file."),
};

const struct message message_service_not_valid = {
	.id = "reference/service-not-valid", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("palvelu {service} ei ole voimassa, kun muutos alkaa {date}",
	                 "tjänsten {service} är inte giltig när ändringen börjar {date}",
	                 "service {service} is not valid when the change begins on {date}"),
	.cure = TEXT("Viittaa voimassa olevaan palveluun tai korjaa palvelun voimassaoloaika.",
	             "Hänvisa till en giltig tjänst eller rätta tjänstens giltighetstid.",
	             "Refer to a service that is valid, or correct the service's time of validity."),
};

const struct message message_unknown_decision = {
	.id = "reference/unknown-decision", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("päätöstä \"{decision}\" ei ole rekisterissä",
	                 "beslutet \"{decision}\" finns inte i registret",
	                 "decision \"{decision}\" is not in the register"),
	.cure = TEXT("Korjaa päätöksen tunnus tai lisää päätöstiedosto rekisteriin.",
	             "Rätta beslutets beteckning eller lägg till beslutsfilen i registret.",
	             "Correct the id of the decision, or add the decision's file to the register."),
};

const struct message message_unknown_item = {
	.id = "reference/unknown-item", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("viittaus \"{id}\" ei osu mihinkään ({kind})",
	                 "hänvisningen \"{id}\" leder ingenstans ({kind})",
	                 "reference \"{id}\" points to nothing ({kind})"),
	.cure = TEXT("Korjaa tunnus tai lisää puuttuva kohta.",
	             "Rätta beteckningen eller lägg till den post som saknas.",
	             "Correct the id, or add what is missing."),
};

const struct message message_unknown_area = {
	.id = "reference/unknown-area", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
	.sentence = TEXT("aluetta \"{area}\" ei ole väestötiedoissa",
	                 "området \"{area}\" finns inte i befolkningsuppgifterna",
	                 "area \"{area}\" is not in the population data"),
	.cure = TEXT("Korjaa alueen nimi, lisää alue väestötietoihin tai kirjaa se tiedostoon lva.yaml alueen osaksi.",
	             "Rätta områdets namn, lägg till området i befolkningsuppgifterna eller anteckna det i lva.yaml som en del av ett område.",
	             "Correct the name of the area, add the area to the population figures, or enter it in lva.yaml as a part of an area."),
};

const struct message *model_message(size_t index)
{
	static const struct message *const all[] = {
		&message_unreadable_file,
		&message_unknown_kind,
		&message_unknown_key,
		&message_missing_key,
		&message_wrong_type,
		&message_bad_value,
		&message_unknown_code,
		&message_duplicate_id,
		&message_computed_key,
		&message_not_applicable,
		&message_not_evaluated,
		&message_not_imported,
		&message_confidential,
		&message_unknown_service,
		&message_unknown_service_class,
		&message_service_not_valid,
		&message_unknown_decision,
		&message_unknown_item,
		&message_unknown_area,
		NULL,
	};
	return all[index];
}
