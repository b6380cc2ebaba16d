package org.eslabon.launch;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the schema up to this application's version, and leaves alone one that a newer application has changed. */
@Component
class SchemaUpgrade implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(SchemaUpgrade::isUnknownHere)
                .reduce((earlier, later) -> later)
                .ifPresent(newest -> {
                    throw new StartRefused(
                            "The database belongs to a newer Eslabón: its schema has version " + newest.getVersion()
                                    + ", which this one does not know.",
                            "Start the newer application, or restore the backup made before it was installed.");
                });
        flyway.migrate();
    }

    private static boolean isUnknownHere(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED -> true;
            default -> false;
        };
    }
}
