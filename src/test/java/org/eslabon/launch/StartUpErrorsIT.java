package org.eslabon.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read when the product cannot start: what happened, what to do, nothing else. */
class StartUpErrorsIT {

    @TempDir
    Path directory;

    @Test
    void namesTheProcessThatUsesTheDataDirectory() throws Exception {
        DataDirectory claimed = DataDirectory.claim(directory);
        try (Launched second = Launched.application(Map.of(), "--server.port=0", "--eslabon.data=" + directory)) {
            assertRefused(
                    second,
                    "The data directory " + directory + " is in use by another running Eslabón (process "
                            + ProcessHandle.current().pid() + ").",
                    "Stop that one first, or choose another directory with --data DIR.");
        } finally {
            claimed.release();
        }
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Launched refused = Launched.application(
                        Map.of(), "--server.port=" + other.getLocalPort(), "--eslabon.data=" + directory)) {
            assertRefused(
                    refused,
                    "Port " + other.getLocalPort() + " is taken by another program.",
                    "Stop that program, or choose another port with --port N.");
        }
    }

    @Test
    void namesTheDatabaseThatDoesNotAnswer() throws Exception {
        String url = "jdbc:mariadb://127.0.0.1:" + Launched.freePort() + "/eslabon";
        try (Launched refused =
                Launched.application(Map.of("SPRING_DATASOURCE_URL", url + "?password=secret"), "--server.port=0")) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.said())
                    .startsWith("The database at " + url + " cannot be used:")
                    .contains("Check that it runs")
                    .doesNotContain("secret")
                    .hasLineCount(2);
        }
    }

    @Test
    void refusesADatabaseThatIsNoMariaDb() throws Exception {
        try (Launched refused = Launched.application(
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost/eslabon"), "--server.port=0")) {
            assertRefused(
                    refused,
                    "SPRING_DATASOURCE_URL does not name a MariaDB: jdbc:postgresql://localhost/eslabon.",
                    "Set SPRING_DATASOURCE_URL to a MariaDB 11.4 or newer, as in jdbc:mariadb://host:3306/eslabon.");
        }
    }

    @Test
    void leavesTheSchemaOfANewerApplicationAlone() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.on(directory.resolve("data"), Path.of("var/tools"));
        try {
            String url = database.schema("eslabon", false);
            Files.writeString(directory.resolve("V9999__of_the_future.sql"), "create table of_the_future (id int);");
            Flyway.configure()
                    .dataSource(url, database.username(), database.password())
                    .locations("filesystem:" + directory)
                    .load()
                    .migrate();
            Map<String, String> environment = Map.of(
                    "SPRING_DATASOURCE_URL", url,
                    "SPRING_DATASOURCE_USERNAME", database.username(),
                    "SPRING_DATASOURCE_PASSWORD", database.password());
            try (Launched refused = Launched.application(environment, "--server.port=0")) {
                assertRefused(
                        refused,
                        "The database belongs to a newer Eslabón: its schema has version 9999, which this one does not"
                                + " know.",
                        "Start the newer application, or restore the backup made before it was installed.");
            }
        } finally {
            database.stop();
        }
    }

    @Test
    void namesWhatTheFirstAdministratorLacks() throws Exception {
        try (Launched refused = Launched.application(
                Map.of("ESLABON_ADMIN_EMAIL", "rut@example.org", "ESLABON_ADMIN_PASSWORD", "nine quiet bridges"),
                "--server.port=0",
                "--eslabon.data=" + directory)) {
            assertRefused(
                    refused,
                    "The first administrator is incomplete: ESLABON_ADMIN_NAME not set.",
                    "Set ESLABON_ADMIN_EMAIL, ESLABON_ADMIN_NAME and ESLABON_ADMIN_PASSWORD, or none of them.");
        }
    }

    private static void assertRefused(Launched refused, String whatHappened, String remedy) throws Exception {
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.said().lines()).containsExactly(whatHappened, remedy);
    }
}
