package org.eslabon.rights;

import java.util.List;
import org.eslabon.partnership.PartnershipFixtures;
import org.eslabon.security.Accounts;
import org.eslabon.valuechain.ValuechainFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Tries every public method of every service as each role of a city, as a stranger and as nobody. A method that is not in
 * the tables of {@code src/test/resources/rights} fails: whoever adds one says there who may use it.
 */
@SpringBootTest(
        properties = {
            "eslabon.data=target/test-data",
            "eslabon.database.name=rights",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({PartnershipFixtures.class, ValuechainFixtures.class})
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
        ServiceMethods methods = new ServiceMethods(context, fixtures, people, transactions);

        Table.read("-services.txt").compare(methods.answers(), "services.txt");
    }
}
