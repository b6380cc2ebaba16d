package org.eslabon.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Tries every public method of every service as each role of a city, as a stranger and as nobody. A method that is not in
 * the tables of {@code src/test/resources/rights} fails: whoever adds one says there who may use it.
 */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=rights",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AllFixtures.class)
class RightsMatrixIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    List<Fixtures> fixtures;

    @Autowired
    UserDetailsService people;

    @Autowired
    Accounts accounts;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    private static boolean prepared;

    @BeforeEach
    void prepare() {
        if (!prepared) {
            Asking.create(accounts);
            fixtures.forEach(Fixtures::prepare);
            prepared = true;
        }
    }

    @Test
    void everyServiceAnswersEachOnlyWhatHerRightsGive() {
        Table.read("-services.txt").compare(methods().answers(), "services.txt");
    }

    /**
     * A coordinator of Cuenca names things of Barranquilla, alone or beside her own. All she can do is to invite an
     * organisation of another city into her partnership, and to learn that she has no rights there.
     */
    @Test
    void noServiceReachesAThingOfAnotherCityFromOnesOwn() {
        Map<String, String> reached = methods().answersAboutForeignThings();

        reached.values().removeAll(Set.of("unknown", "refused", "no", "false", "empty", "idle"));
        reached.remove("Participations.join(CityId, OrganisationId, Role, String) with foreign OrganisationId");
        reached.remove("Rights.grant(CityId, Right) with foreign CityId");
        assertThat(reached).isEmpty();
    }

    private ServiceMethods methods() {
        return new ServiceMethods(context, fixtures, people, transactions, database);
    }
}
