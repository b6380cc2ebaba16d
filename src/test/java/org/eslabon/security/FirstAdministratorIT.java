package org.eslabon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eslabon.launch.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=first_administrator",
            "eslabon.database.fresh=true"
        })
class FirstAdministratorIT {

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobody() {
        database.sql("delete from person").update();
    }

    @Test
    void isMadeWhenThereAreNoAccountsAndOnlyThen() {
        start("root@example.org", "Rut Orellana", "nine quiet bridges at dawn");
        assertThat(people.byEmail("root@example.org")).hasValueSatisfying(person -> {
            assertThat(person.administrator()).isTrue();
            assertThat(person.hasPassword()).isTrue();
            assertThat(person.name()).isEqualTo("Rut Orellana");
        });

        start("second@example.org", "Second", "nine quiet bridges at dawn");
        start("not complete", "", "");
        assertThat(people.count()).isEqualTo(1);
    }

    @Test
    void isNotMadeUnlessAskedFor() {
        start("", "", "");
        assertThat(people.count()).isZero();
    }

    @Test
    void refusesToStartWithHalfOfOne() {
        assertThatThrownBy(() -> start("root@example.org", "", ""))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "The first administrator is incomplete: ESLABON_ADMIN_NAME, ESLABON_ADMIN_PASSWORD not set.");
        assertThatThrownBy(() -> start("root", "Rut", "nine quiet bridges at dawn"))
                .hasMessage("ESLABON_ADMIN_EMAIL is not an e-mail address: root.");
        assertThatThrownBy(() -> start("root@example.org", "Rut", "short"))
                .hasMessage("ESLABON_ADMIN_PASSWORD is not taken: The password must have at least 12 characters.");
        assertThatThrownBy(() -> start("root@example.org", "Rut", "demostracion-eslabon"))
                .isInstanceOf(StartRefused.class);
        assertThat(people.count()).isZero();
    }

    private void start(String email, String name, String password) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("eslabon.admin.email", email)
                .withProperty("eslabon.admin.name", name)
                .withProperty("eslabon.admin.password", password);
        new FirstAdministrator(accounts, environment).run(new DefaultApplicationArguments());
    }
}
