package org.eslabon.partnership;

import static org.eslabon.partnership.Organisation.Kind.CHAMBER;
import static org.eslabon.partnership.Organisation.Kind.CIVIL_SOCIETY;
import static org.eslabon.partnership.Organisation.Kind.DEVELOPMENT_BANK;
import static org.eslabon.partnership.Organisation.Kind.MUNICIPALITY;
import static org.eslabon.partnership.Organisation.Kind.PROVINCE;
import static org.eslabon.partnership.Organisation.Kind.PUBLIC_PRIVATE_CENTRE;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.eslabon.security.Accounts;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The three cities of the demonstration and their people, put into an empty database when asked for. The people are
 * invented; the partnerships are those of the programme.
 */
@Component
@Order(1)
@ConditionalOnProperty("eslabon.demonstration")
class DemonstrationPartnerships implements ApplicationRunner {

    /** The one password of every demonstration account; printed at the start, never used elsewhere. */
    static final String PASSWORD = "demostracion-eslabon";

    private final Accounts accounts;
    private final CityRepository cities;
    private final PartnershipRepository partnerships;

    DemonstrationPartnerships(Accounts accounts, CityRepository cities, PartnershipRepository partnerships) {
        this.accounts = accounts;
        this.cities = cities;
        this.partnerships = partnerships;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            return;
        }
        cuenca();
        barranquilla();
        fortaleza();
        OrganisationId bank = organisation("Banco de Desarrollo de América Latina", "CAF", DEVELOPMENT_BANK, null);
        person("lucia.ferrer@caf.example", "Lucía Ferrer", Texts.SPANISH, "America/Caracas", bank, "Ejecutiva");
        person("daniel.prado@caf.example", "Daniel Prado", Texts.PORTUGUESE, "America/Sao_Paulo", bank, "Analista");
    }

    @EventListener
    @Order(1)
    void show(ApplicationReadyEvent ready) {
        System.out.println("Demonstration accounts (password " + PASSWORD + "):");
        System.out.println("  Cuenca        ana.vintimilla@acudir.example (es) · emily.carter@cuenca.example (en)");
        System.out.println("  Barranquilla  carolina.char@ccb.example (es)");
        System.out.println("  Fortaleza     beatriz.lima@fortaleza.example (pt-BR)");
        System.out.println("  All cities    lucia.ferrer@caf.example (es)");
    }

    private void cuenca() {
        CityId city = city("cuenca", "Cuenca", "EC", "EC-A", "USD", "America/Guayaquil");
        String zone = "America/Guayaquil";
        OrganisationId acudir =
                organisation("Acudir, Agencia Cuencana para el Desarrollo", "Acudir", PUBLIC_PRIVATE_CENTRE, "EC");
        OrganisationId municipality = organisation("Municipalidad de Cuenca", "Municipio", MUNICIPALITY, "EC");
        OrganisationId azuay = organisation("Gobierno Provincial del Azuay", "Azuay", PROVINCE, "EC");
        OrganisationId chamber = organisation("Cámara de Comercio de Cuenca", "CC Cuenca", CHAMBER, "EC");
        OrganisationId university =
                organisation("Universidad de Cuenca", "UCuenca", Organisation.Kind.UNIVERSITY, "EC");
        OrganisationId growers = organisation("Red de Caficultores del Azuay", "Caficultores", CIVIL_SOCIETY, "EC");
        partnerships.join(city, acudir, Role.COORDINATOR, "Coordina la alianza y los estudios");
        partnerships.join(city, municipality, Role.GOVERNMENT, "Trámites, infraestructura urbana");
        partnerships.join(city, azuay, Role.GOVERNMENT, "Vialidad y fomento productivo");
        partnerships.join(city, chamber, Role.PRIVATE_SECTOR, "Voz de las empresas, capacitación");
        partnerships.join(city, university, Role.UNIVERSITY, "Opinión técnica");
        partnerships.join(city, growers, Role.CIVIL_SOCIETY, "Voz de los productores");
        person("ana.vintimilla@acudir.example", "Ana Vintimilla", Texts.SPANISH, zone, acudir, "Analista");
        person("jorge.malo@acudir.example", "Jorge Malo", Texts.SPANISH, zone, acudir, "Coordinador");
        person("emily.carter@cuenca.example", "Emily Carter", Texts.ENGLISH, zone, municipality, "Officer");
        person("pablo.ochoa@cuenca.example", "Pablo Ochoa", Texts.SPANISH, zone, municipality, "Director");
        person("rosa.quizhpe@azuay.example", "Rosa Quizhpe", Texts.SPANISH, zone, azuay, "Técnica");
        person("teresa.crespo@cccuenca.example", "Teresa Crespo", Texts.SPANISH, zone, chamber, "Gerente");
        person("ivan.abad@ucuenca.example", "Iván Abad", Texts.SPANISH, zone, university, "Investigador");
        person("mercedes.loja@cafe.example", "Mercedes Loja", Texts.SPANISH, zone, growers, "Presidenta");
    }

    private void barranquilla() {
        String zone = "America/Bogota";
        CityId city = city("barranquilla", "Barranquilla", "CO", "CO-ATL", "COP", zone);
        OrganisationId chamber = organisation("Cámara de Comercio de Barranquilla", "CC Barranquilla", CHAMBER, "CO");
        OrganisationId mayor = organisation("Alcaldía de Barranquilla", "Alcaldía", MUNICIPALITY, "CO");
        OrganisationId university =
                organisation("Universidad del Norte", "Uninorte", Organisation.Kind.UNIVERSITY, "CO");
        partnerships.join(city, chamber, Role.PRIVATE_SECTOR, "Impulsa la alianza");
        partnerships.join(city, mayor, Role.COORDINATOR, "Coordina con las secretarías");
        partnerships.join(city, university, Role.UNIVERSITY, "Opinión técnica");
        person("carolina.char@ccb.example", "Carolina Char", Texts.SPANISH, zone, chamber, "Directora");
        person("luis.noguera@ccb.example", "Luis Noguera", Texts.SPANISH, zone, chamber, "Analista");
        person("marta.donado@alcaldia.example", "Marta Donado", Texts.SPANISH, zone, mayor, "Secretaria");
        person("andres.vives@uninorte.example", "Andrés Vives", Texts.SPANISH, zone, university, "Profesor");
    }

    private void fortaleza() {
        String zone = "America/Fortaleza";
        CityId city = city("fortaleza", "Fortaleza", "BR", "BR-CE", "BRL", zone);
        OrganisationId city2 = organisation("Prefeitura de Fortaleza", "Prefeitura", MUNICIPALITY, "BR");
        OrganisationId civil = organisation("Instituto Cidade e Trabalho", "ICT", CIVIL_SOCIETY, "BR");
        partnerships.join(city, city2, Role.COORDINATOR, "Executa a operação de empréstimo");
        partnerships.join(city, civil, Role.CIVIL_SOCIETY, "Contraparte da sociedade civil");
        person("beatriz.lima@fortaleza.example", "Beatriz Lima", Texts.PORTUGUESE, zone, city2, "Coordenadora");
        person("joao.sales@fortaleza.example", "João Sales", Texts.PORTUGUESE, zone, city2, "Analista");
        person("rita.moura@ict.example", "Rita Moura", Texts.PORTUGUESE, zone, civil, "Diretora");
    }

    private CityId city(String slug, String name, String country, String subdivision, String currency, String zone) {
        CityId id = CityId.next();
        cities.add(new City(
                id,
                slug,
                name,
                country,
                subdivision,
                null,
                Currency.getInstance(currency),
                ZoneId.of(zone),
                City.Status.ACTIVE));
        return id;
    }

    private OrganisationId organisation(
            String name, String shortName, Organisation.Kind kind, @Nullable String country) {
        OrganisationId id = OrganisationId.next();
        partnerships.add(new Organisation(id, name, shortName, kind, country));
        return id;
    }

    private void person(
            String email, String name, Locale language, String zone, OrganisationId organisation, String position) {
        PersonId person = accounts.create(email, name, language, zone, false);
        accounts.setKnownPassword(person, PASSWORD);
        partnerships.enrol(person, organisation, position);
    }
}
