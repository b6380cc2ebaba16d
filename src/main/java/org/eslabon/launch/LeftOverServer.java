package org.eslabon.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that an application killed a moment ago has left behind on this data directory.
 *
 * <p>It is about to stop by itself; told again to stop, it does no harm. Its data directory is free when it is gone.
 */
final class LeftOverServer {

    private LeftOverServer() {}

    static void end(Path pidFile, Duration patience) throws IOException, InterruptedException {
        Optional<ProcessHandle> server = find(pidFile);
        if (server.isPresent()) {
            server.get().destroy();
            if (!isGone(server.get(), patience)) {
                server.get().destroyForcibly();
                isGone(server.get(), patience);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    /** By number and by name, for the number may by now be another program's. */
    private static Optional<ProcessHandle> find(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).strip();
        return pid.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(process -> process.info().command().orElse("").contains("mariadb"))
                : Optional.empty();
    }

    private static boolean isGone(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }
}
