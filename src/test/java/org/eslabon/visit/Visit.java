package org.eslabon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser without a screen: one signed-in session with one page open, which asks and answers as Vaadin's own client
 * does (Flow 25.2, push over a WebSocket, requests one at a time).
 */
final class Visit implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GUARD = "for(;;);";

    private final HttpClient http;
    private final URI address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Page page = new Page();
    private final StringBuilder arriving = new StringBuilder();

    private String path = "";
    private String key = "";
    private int ui;
    private int request;
    private CompletableFuture<?> line = CompletableFuture.completedFuture(null);
    private WebSocket socket;
    private volatile Consumer<String> listener = message -> {};

    Visit(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    Visit signIn(String email, String password) throws IOException, InterruptedException {
        get("/sign-in");
        String form = "username=" + encoded(email) + "&password=" + encoded(password);
        HttpResponse<String> answer = http.send(
                to("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        keepCookies(answer);
        String next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || next.contains("sign-in")) {
            throw new IllegalStateException(email + " was not let in: " + answer.statusCode() + " " + next);
        }
        return this;
    }

    /** Opens a page and waits until it is there and its push connection too. */
    Visit open(String path) throws IOException, InterruptedException {
        this.path = "/" + path;
        get(this.path);
        JsonNode init = JSON.readTree(
                        get(
                                this.path + "?v-r=init&location=" + encoded(path)
                                        + "&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-curdate="
                                        + System.currentTimeMillis()
                                        + "&v-tzo=300&v-dstd=0&v-rtzo=300&v-dston=false&v-tzid=America%2FGuayaquil&v-wn=v-1&v-td=false&v-pr=1"))
                .path("appConfig");
        JsonNode first = init.path("uidl");
        ui = init.path("v-uiId").asInt();
        key = first.path("Vaadin-Security-Key").asString();
        take(first);
        connect(first.path("Vaadin-Push-ID").asString());
        send(List.of(Page.event(
                        1, "ui-navigate", Map.of("route", path, "query", "", "appShellTitle", "", "trigger", ""))))
                .join();
        settled().join();
        return this;
    }

    private void connect(String push) {
        String query = "v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson%3B+charset%3DUTF-8"
                + "&X-atmo-protocol=true";
        socket = http.newWebSocketBuilder()
                .header("Cookie", cookies())
                .header("Origin", address.toString())
                .buildAsync(URI.create("ws" + address.toString().substring(4) + "/VAADIN/push?" + query), this)
                .join();
    }

    /** Who is told of every message that is pushed. */
    void listen(Consumer<String> to) {
        listener = to;
    }

    Page page() {
        return page;
    }

    /** Sends what a person or a component does, after everything sent before. */
    synchronized CompletableFuture<?> send(List<Map<String, Object>> calls) {
        line = line.thenCompose(before -> post(calls)).thenAcceptAsync(this::take);
        return line;
    }

    /** When nothing is under way any more. */
    private CompletableFuture<?> settled() {
        CompletableFuture<?> now;
        synchronized (this) {
            now = line;
        }
        return now.thenCompose(done -> {
            synchronized (this) {
                return line == now ? CompletableFuture.completedFuture(null) : settled();
            }
        });
    }

    private CompletableFuture<JsonNode> post(List<Map<String, Object>> calls) {
        Map<String, Object> body =
                Map.of("csrfToken", key, "rpc", calls, "syncId", page.version(), "clientId", request++);
        HttpRequest asked = to(path + "?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return http.sendAsync(asked, BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() != 200 || !answer.body().startsWith(GUARD)) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body().substring(GUARD.length())).path(0);
        });
    }

    CompletableFuture<?> heartbeat() {
        return http.sendAsync(
                to(path + "?v-r=heartbeat&v-uiId=" + ui)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
    }

    private void take(JsonNode message) {
        List<Map<String, Object>> answers = page.take(message);
        if (!answers.isEmpty()) {
            send(answers);
        }
    }

    /** Messages arrive as {@code length|message}; what is not a message is Atmosphere's own. */
    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        arriving.append(data);
        if (last) {
            String message = arriving.toString();
            arriving.setLength(0);
            int start = message.indexOf(GUARD);
            if (start >= 0) {
                listener.accept(message);
                take(JSON.readTree(message.substring(start + GUARD.length())).path(0));
            }
        }
        from.request(1);
        return null;
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(to(address).build(), BodyHandlers.ofString());
        keepCookies(answer);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookies());
    }

    private void keepCookies(HttpResponse<?> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String pair = cookie.split(";", 2)[0];
            cookies.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        });
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
