package org.eslabon.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {

    @TempDir
    Path data;

    @Test
    void comesUpAgainAfterBeingKilledWithOneDatabaseServerAndNoneInTheEnd() throws Exception {
        int port = Launched.freePort();
        List<ProcessHandle> serversOfTheKilled;
        try (Launched killed = application(port)) {
            serversOfTheKilled = killed.awaitOutput("ready").databaseServers();
            assertThat(Launched.statusOf(port, "/")).isLessThan(500);
            killed.killNoMatterWhat();
        }
        List<ProcessHandle> servers;
        try (Launched again = application(port)) {
            again.awaitOutput("ready");
            assertThat(Launched.statusOf(port, "/")).isLessThan(500);
            servers = again.databaseServers();
            assertThat(servers).hasSize(1);
            assertThat(serversOfTheKilled).hasSize(1).noneMatch(ProcessHandle::isAlive);
        }
        assertThat(servers).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void keepsWhatWasCommittedWhenTheApplicationIsKilled() throws Exception {
        try (Launched killed = Launched.mainClass(CommitsOneRow.class, data.toString())) {
            killed.awaitOutput("committed").killNoMatterWhat();
        }
        assertThat(keptWord()).isEqualTo("acknowledged");
    }

    @Test
    void keepsWhatWasCommittedWhenTheDatabaseServerIsKilledToo() throws Exception {
        try (Launched killed = Launched.mainClass(CommitsOneRow.class, data.toString())) {
            List<ProcessHandle> servers = killed.awaitOutput("committed").databaseServers();
            servers.forEach(ProcessHandle::destroyForcibly);
            killed.killNoMatterWhat();
            for (ProcessHandle server : servers) {
                server.onExit().get(30, TimeUnit.SECONDS);
            }
        }
        assertThat(keptWord()).isEqualTo("acknowledged");
    }

    private Launched application(int port) {
        return Launched.application(Map.of(), "--server.port=" + port, "--eslabon.data=" + data);
    }

    private String keptWord() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.on(data, Path.of("var/tools"));
        try (var connection = DriverManager.getConnection(
                        database.schema("eslabon", false), database.username(), database.password());
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            rows.next();
            return rows.getString(1);
        } finally {
            database.stop();
        }
    }
}
