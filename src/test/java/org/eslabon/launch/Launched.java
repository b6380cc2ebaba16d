package org.eslabon.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process started by a test: the packaged application, or a main class of the tests. Ends with the test. */
public record Launched(Process process, Path output) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Soon started, for it does not live long enough to become fast. */
    public static Launched application(Map<String, String> environment, String... arguments) {
        return packaged(environment, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), arguments);
    }

    /** As its users run it, to be measured. */
    public static Launched measuredApplication(Map<String, String> environment, String... arguments) {
        return packaged(environment, List.of(), arguments);
    }

    private static Launched packaged(Map<String, String> environment, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-jar", "target/eslabon.jar"));
        command.addAll(List.of(arguments));
        return java(environment, command);
    }

    static Launched mainClass(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return java(Map.of(), command);
    }

    private static Launched java(Map<String, String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile(Path.of("target"), "launched", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
            builder.environment().putAll(environment);
            return new Launched(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public Launched awaitOutput(String text) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!said().contains(text)) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || Instant.now().isAfter(deadline)) {
                throw new AssertionError("Never said '" + text + "', but:\n" + said());
            }
        }
        return this;
    }

    static int statusOf(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still running:\n" + said());
        }
        return process.exitValue();
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProcessHandle> databaseServers() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .toList();
    }

    Launched killNoMatterWhat() throws InterruptedException {
        process.destroyForcibly().waitFor();
        return this;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            children.forEach(ProcessHandle::destroy);
            killNoMatterWhat();
        }
        Files.deleteIfExists(output);
    }
}
