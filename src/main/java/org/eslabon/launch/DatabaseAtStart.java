package org.eslabon.launch;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Sees to a database before anything else starts: the configured one if it answers, else an embedded MariaDB.
 *
 * <ul>
 *   <li>{@code spring.datasource.url}: a MariaDB of one's own
 *   <li>{@code eslabon.data}: what must survive, by default {@code var/data}
 *   <li>{@code eslabon.tools}: what can be unpacked again, by default {@code var/tools}
 *   <li>{@code eslabon.database.name}: the embedded schema, by default {@code eslabon}
 *   <li>{@code eslabon.database.fresh}: for tests; empties the schema when a JVM uses it for the first time
 * </ul>
 */
class DatabaseAtStart implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";
    private static final String USERNAME = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String configured = environment.getProperty(URL, "");
        if (configured.isBlank()) {
            useEmbedded(environment);
        } else {
            new ConfiguredDatabase(
                            configured, environment.getProperty(USERNAME, ""), environment.getProperty(PASSWORD, ""))
                    .check();
        }
    }

    private static void useEmbedded(ConfigurableEnvironment environment) {
        EmbeddedDatabase database = EmbeddedDatabase.on(
                Path.of(environment.getProperty("eslabon.data", "var/data")),
                Path.of(environment.getProperty("eslabon.tools", "var/tools")));
        String url = database.schema(
                environment.getProperty("eslabon.database.name", "eslabon"),
                environment.getProperty("eslabon.database.fresh", Boolean.class, false));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(URL, url, USERNAME, database.username(), PASSWORD, database.password())));
    }

    /** Late, when configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
