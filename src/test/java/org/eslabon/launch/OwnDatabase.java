package org.eslabon.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A MariaDB server of a test's own, which outlives the applications that use it. */
public final class OwnDatabase implements AutoCloseable {

    private final DataDirectory data;
    private final DatabaseServer server;

    private OwnDatabase(DataDirectory data, DatabaseServer server) {
        this.data = data;
        this.server = server;
    }

    public static OwnDatabase in(Path directory) {
        DataDirectory data = DataDirectory.claim(directory);
        return new OwnDatabase(data, DatabaseServer.start(data, DatabaseBinaries.in(Path.of("var/tools"))));
    }

    public String url(String schema) {
        return server.url() + schema;
    }

    public String username() {
        return server.username();
    }

    public String password() {
        return server.password();
    }

    /** What an application is told so that it uses this database. */
    public Map<String, String> environment(String schema) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                url(schema),
                "SPRING_DATASOURCE_USERNAME",
                username(),
                "SPRING_DATASOURCE_PASSWORD",
                password());
    }

    /** As the machine would, without a word of warning. */
    public void kill() throws IOException {
        long id = Long.parseLong(Files.readString(data.resolve("mariadb.pid")).strip());
        ProcessHandle.of(id).orElseThrow().destroyForcibly();
    }

    @Override
    public void close() {
        server.stop();
        data.release();
    }
}
