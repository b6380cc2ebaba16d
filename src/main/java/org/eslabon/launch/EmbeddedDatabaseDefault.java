package org.eslabon.launch;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts an embedded MariaDB and points the data source at it when no other database is configured.
 *
 * <ul>
 *   <li>{@code eslabon.data}: what must survive, by default {@code var/data}
 *   <li>{@code eslabon.tools}: what can be unpacked again, by default {@code var/tools}
 *   <li>{@code eslabon.database.name}: the schema, by default {@code eslabon}
 *   <li>{@code eslabon.database.fresh}: for tests; empties the schema when a JVM uses it for the first time
 * </ul>
 */
class EmbeddedDatabaseDefault implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(URL)) {
            return;
        }
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
                        Map.of(
                                URL,
                                url,
                                "spring.datasource.username",
                                database.username(),
                                "spring.datasource.password",
                                database.password())));
    }

    /** Late, when configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
