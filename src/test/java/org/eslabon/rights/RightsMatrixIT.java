package org.eslabon.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * Tries every public method of every service, and every view, as each role of a city, as a stranger and as nobody. A
 * method or a view that is not in the tables of {@code src/test/resources/rights} fails: whoever adds one says there who
 * may use it.
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

    @Test
    void everyViewShowsItselfOnlyToThoseWhoMaySeeIt() {
        Map<String, String> ids = fixtures.stream()
                .flatMap(one -> one.ids().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Table table = Table.read("-views.txt");
        Set<String> opened = new TreeSet<>();
        Map<String, List<String>> found = new TreeMap<>();
        for (String address : table.lines().keySet()) {
            List<String> answers = new ArrayList<>();
            for (Asking who : Asking.values()) {
                answers.add(who.ask(people, () -> open(filled(address, ids), opened)));
            }
            found.put(address, answers);
        }

        table.compare(found, "views.txt");
        assertThat(Views.names())
                .as("views of which the table opens no address")
                .isSubsetOf(opened);
    }

    private String open(String address, Set<String> opened) {
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(Views.routes(), context, MockedUI::new));
        try {
            UI.getCurrent().navigate(address.equals("/") ? "" : address);
            List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
            if (chain.isEmpty()) {
                return "empty";
            }
            HasElement shown = chain.getFirst();
            if (shown instanceof HasErrorParameter<?>) {
                return shown.getClass().getSimpleName().equals("NothingHere") ? "nothing" : "error";
            }
            String name = shown.getClass().getSimpleName();
            opened.add(name);
            return name.equals("SignInView") && !address.equals("sign-in") ? "sign-in" : "shown";
        } finally {
            MockVaadin.tearDown();
        }
    }

    private static String filled(String address, Map<String, String> ids) {
        String filled = address;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }
}
