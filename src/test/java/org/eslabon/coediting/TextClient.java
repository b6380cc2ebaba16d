package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eslabon.coediting.model.ModelJson;
import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.PlainText;
import org.eslabon.coediting.model.Schema;
import org.eslabon.coediting.model.Step;

/** A browser's half of the protocol, without a browser: keeps the confirmed text only, and says what the test wants. */
final class TextClient implements AutoCloseable {

    private static final String THE_END = "the end of the connection";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ModelJson JSON = new ModelJson(Schema.product());

    private final List<Map<String, Object>> heard = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;
    private final Set<UUID> stored = new HashSet<>();
    private int closed;
    private Node document = Schema.product().emptyDocument();
    private long version = -1;

    /** A browser in which somebody has signed in. */
    record Browser(HttpClient http, String address, String cookies) {

        static Browser signedIn(String address, String email, String password) {
            CookieManager cookies = new CookieManager();
            HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
            try {
                http.send(
                        HttpRequest.newBuilder(URI.create(address + "/sign-in")).build(),
                        HttpResponse.BodyHandlers.discarding());
                String form = "username=" + encoded(email) + "&password=" + encoded(password);
                HttpResponse<Void> answer = http.send(
                        HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
                String line = cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
                return new Browser(http, address, line);
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        TextClient connect() {
            return connect(Map.of());
        }

        TextClient connect(Map<String, String> headers) {
            TextClient client = new TextClient();
            WebSocket.Builder builder = http.newWebSocketBuilder();
            if (!cookies.isEmpty()) {
                builder.header("Cookie", cookies);
            }
            headers.forEach(builder::header);
            client.socket = builder.buildAsync(
                            URI.create(address.replace("http", "ws") + "/coediting"), client.new Ears())
                    .join();
            return client;
        }

        TextClient open(DocumentId document) {
            TextClient client = connect();
            client.say("open", "document", document.value().toString(), "schema", SchemaFingerprint.VALUE);
            client.await("opened");
            return client;
        }
    }

    private final class Ears implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                hear(Wire.read(part.toString()).orElseThrow());
                part.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            gone(code);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            gone(1006);
        }
    }

    private synchronized void hear(Map<String, Object> message) {
        switch (Wire.text(message, "type")) {
            case "opened" -> {
                document = JSON.readPlainDocument(message.get("content")).orThrow();
                version = Wire.number(message, "version");
            }
            case "commits" -> commits(message);
            default -> {}
        }
        heard.add(message);
        notifyAll();
    }

    private void commits(Map<String, Object> message) {
        assertThat(Wire.number(message, "from")).isEqualTo(version);
        for (Object commit : (List<?>) message.get("commits")) {
            List<Step> steps =
                    JSON.readPlainSteps(((Map<?, ?>) commit).get("steps")).orThrow();
            for (Step step : steps) {
                document = step.apply(document).orThrow();
            }
            version++;
            stored.add(UUID.fromString((String) ((Map<?, ?>) commit).get("ref")));
        }
    }

    private synchronized void gone(int code) {
        closed = code;
        notifyAll();
    }

    synchronized Node document() {
        return document;
    }

    String text() {
        return PlainText.of(document());
    }

    synchronized long version() {
        return version;
    }

    /** Sends an object of this type with these fields, given as names and values in turn. */
    void say(String type, Object... fields) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        for (int i = 0; i < fields.length; i += 2) {
            message.put((String) fields[i], fields[i + 1]);
        }
        sayRaw(Wire.write(message));
    }

    void sayRaw(String text) {
        socket.sendText(text, true).join();
    }

    /** A commit of these steps, made on the text as this client knows it. */
    UUID commit(Object... steps) {
        return commitOn(version(), UUID.randomUUID(), steps);
    }

    UUID commitOn(long base, UUID ref, Object... steps) {
        say("commit", "ref", ref.toString(), "base", base, "steps", Arrays.asList(steps));
        return ref;
    }

    /** Inserts a text at a position. */
    static Map<String, Object> insert(int at, String text) {
        return replace(at, at, text);
    }

    static Map<String, Object> replace(int from, int to, String text, Object... marks) {
        Map<String, Object> node = new LinkedHashMap<>(Map.of("type", "text", "text", text));
        if (marks.length > 0) {
            node.put("marks", Arrays.asList(marks));
        }
        Map<String, Object> step = new LinkedHashMap<>(Map.of("stepType", "replace", "from", from, "to", to));
        if (!text.isEmpty()) {
            step.put("slice", Map.of("content", List.of(node)));
        }
        return step;
    }

    Map<String, Object> await(String type) {
        return await(message -> Wire.text(message, "type").equals(type), "a message " + type);
    }

    /** The first message like this, also among those heard before; it is not found again. */
    synchronized Map<String, Object> await(Predicate<Map<String, Object>> wanted, String what) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            for (int i = 0; i < heard.size(); i++) {
                if (wanted.test(heard.get(i))) {
                    return heard.remove(i);
                }
            }
            waitUntil(deadline, what);
        }
    }

    synchronized void awaitVersion(long wanted) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (version < wanted) {
            waitUntil(deadline, "version " + wanted + " after " + version);
        }
    }

    /** The commit is acknowledged. */
    synchronized void awaitStored(UUID ref) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!stored.contains(ref)) {
            waitUntil(deadline, "commit " + ref);
        }
    }

    String awaitRefused() {
        return Wire.text(await("refused"), "code");
    }

    synchronized int awaitClosed() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (closed == 0) {
            waitUntil(deadline, THE_END);
        }
        return closed;
    }

    synchronized boolean isOpen() {
        return closed == 0;
    }

    private void waitUntil(Instant deadline, String what) {
        long left = Duration.between(Instant.now(), deadline).toMillis();
        if (left <= 0 || closed != 0 && !what.equals(THE_END)) {
            throw new AssertionError("Never came: " + what + "; heard " + heard + ", closed " + closed);
        }
        try {
            wait(left);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
