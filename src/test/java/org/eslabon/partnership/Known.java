package org.eslabon.partnership;

import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things of the demonstration by name, whoever asks. */
@TestComponent
class Known {

    private final CityRepository cities;
    private final JdbcClient database;

    Known(CityRepository cities, JdbcClient database) {
        this.cities = cities;
        this.database = database;
    }

    CityId city(String slug) {
        return cities.bySlug(slug).orElseThrow().id();
    }

    OrganisationId organisation(String shortName) {
        return database.sql("select id from organisation where short_name = :name")
                .param("name", shortName)
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .single();
    }

    PersonId person(String email) {
        return database.sql("select id from person where email = :email")
                .param("email", email)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }

    static NewMember somebody(String email) {
        return new NewMember(email, "Nuevo Nombre", "Analista", Texts.SPANISH);
    }

    static NewOrganisation organisation(String name, Organisation.Kind kind) {
        return new NewOrganisation(name, name, kind, "EC");
    }

    static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
