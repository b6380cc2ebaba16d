package org.eslabon.visit;

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
public final class Visit implements WebSocket.Listener {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String WINDOW = "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-curdate=0"
            + "&v-tzo=300&v-dstd=0&v-rtzo=300&v-dston=false&v-tzid=America%2FGuayaquil&v-wn=v-1&v-td=false&v-pr=1";

    private final HttpClient http;
    private final URI address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private OpenPage page = new OpenPage();
    private final StringBuilder arriving = new StringBuilder();

    private String push = "";
    private String key = "";
    private int ui;
    private int request;
    private CompletableFuture<?> line = CompletableFuture.completedFuture(null);
    private volatile Consumer<String> listener = message -> {};

    public Visit(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    public Visit signIn(String email, String password) throws IOException, InterruptedException {
        load("/sign-in");
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

    /** Opens a page as {@link #arrive} does, and its push connection too. */
    public Visit open(String address) throws IOException, InterruptedException {
        if (!arrive(address)) {
            throw new IllegalStateException(address + " leads elsewhere");
        }
        connect();
        return this;
    }

    /**
     * Goes to an address as if it had been typed, and waits until all that follows has been answered.
     *
     * @return whether a page is there, and not the way to another one
     */
    public boolean arrive(String address) throws IOException, InterruptedException {
        HttpResponse<String> document = load("/" + address);
        if (document.statusCode() == 302) {
            return false;
        }
        String path = address.replaceAll("\\?.*", "");
        String query = address.substring(path.length()).replaceFirst("\\?", "");
        JsonNode init = JSON.readTree(load("/?v-r=init&location=" + encoded(path) + "&query=" + encoded(query) + WINDOW)
                        .body())
                .path("appConfig");
        JsonNode first = init.path("uidl");
        page = new OpenPage();
        request = 0;
        ui = init.path("v-uiId").asInt();
        key = first.path("Vaadin-Security-Key").asString();
        push = first.path("Vaadin-Push-ID").asString();
        take(first);
        Map<String, Object> data = Map.of("route", path, "query", query, "appShellTitle", "", "trigger", "");
        send(List.of(OpenPage.event(1, "ui-navigate", data)));
        settled().join();
        return true;
    }

    /** Tells the server that the page is closed, as a browser does: it keeps nothing of it. */
    public void leave() throws IOException, InterruptedException {
        Map<String, Object> body = Map.of(
                "csrfToken", key, "rpc", List.of(), "syncId", page.version(), "clientId", request++, "UNLOAD", true);
        http.send(
                to("/?v-r=uidl&v-uiId=" + ui)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                BodyHandlers.discarding());
    }

    private void connect() {
        String query = "v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson%3B+charset%3DUTF-8"
                + "&X-atmo-protocol=true";
        http.newWebSocketBuilder()
                .header("Cookie", cookies())
                .header("Origin", address.toString())
                .buildAsync(URI.create("ws" + address.toString().substring(4) + "/VAADIN/push?" + query), this)
                .join();
    }

    /** Who is told of every message that is pushed. */
    public void listen(Consumer<String> to) {
        listener = to;
    }

    public OpenPage page() {
        return page;
    }

    /** Sends what a person or a component does, after everything sent before. */
    public synchronized CompletableFuture<?> send(List<Map<String, Object>> calls) {
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
        HttpRequest asked = to("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return http.sendAsync(asked, BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        });
    }

    public CompletableFuture<?> heartbeat() {
        return http.sendAsync(
                to("/?v-r=heartbeat&v-uiId=" + ui).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
    }

    private void take(JsonNode message) {
        List<Map<String, Object>> answers = page.take(message);
        if (!answers.isEmpty()) {
            send(answers);
        }
    }

    /** Messages arrive as {@code length|message}, several at once if need be; what is no object is Atmosphere's own. */
    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        arriving.append(data);
        while (last && !arriving.isEmpty()) {
            int begin = arriving.indexOf("|") + 1;
            int end = begin + Integer.parseInt(arriving.substring(0, begin - 1).strip());
            String message = arriving.substring(begin, end);
            arriving.delete(0, end);
            if (message.startsWith("{")) {
                listener.accept(message);
                take(JSON.readTree(message));
            }
        }
        from.request(1);
        return null;
    }

    /** A measurement without this page would look better than it is. */
    @Override
    public void onError(WebSocket from, Throwable error) {
        throw new IllegalStateException("A push connection broke", error);
    }

    private HttpResponse<String> load(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(to(path).build(), BodyHandlers.ofString());
        keepCookies(answer);
        return answer;
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
}
