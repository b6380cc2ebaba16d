package org.eslabon.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;

/**
 * A MariaDB server of our own on a data directory; one per directory and JVM, shared by every application context in it.
 *
 * <p>It stops after the contexts are closed, so that requests in progress still find it.
 */
final class EmbeddedDatabase {

    private static final Map<Path, EmbeddedDatabase> RUNNING = new HashMap<>();

    private final DataDirectory data;
    private final DatabaseServer server;
    private final Set<String> schemas = new HashSet<>();

    private EmbeddedDatabase(DataDirectory data, DatabaseServer server) {
        this.data = data;
        this.server = server;
    }

    static synchronized EmbeddedDatabase on(Path dataDirectory, Path toolsDirectory) {
        Path key = dataDirectory.toAbsolutePath().normalize();
        EmbeddedDatabase running = RUNNING.get(key);
        if (running == null) {
            DataDirectory data = DataDirectory.claim(key);
            try {
                running = new EmbeddedDatabase(data, DatabaseServer.start(data, DatabaseBinaries.in(toolsDirectory)));
            } catch (RuntimeException e) {
                data.release();
                throw e;
            }
            RUNNING.put(key, running);
            SpringApplication.getShutdownHandlers().add(running::stop);
        }
        return running;
    }

    /** Creates the schema if need be; with {@code fresh}, empties it when this JVM uses it for the first time. */
    synchronized String schema(String name, boolean fresh) {
        if (!name.matches("\\w{1,64}")) {
            throw new StartRefused(
                    "'" + name + "' is no name for a database.",
                    "Use letters, digits and underscores in eslabon.database.name.");
        }
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            if (schemas.add(name) && fresh) {
                statement.execute("drop database if exists `" + name + "`");
            }
            statement.execute("create database if not exists `" + name + "`");
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database refused to create " + name, e);
        }
        return server.url() + name;
    }

    String username() {
        return server.username();
    }

    String password() {
        return server.password();
    }

    void stop() {
        synchronized (EmbeddedDatabase.class) {
            if (RUNNING.remove(data.path(), this)) {
                server.stop();
                data.release();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), username(), password());
    }
}
