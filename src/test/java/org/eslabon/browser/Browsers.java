package org.eslabon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The windows of a test, all in one Chromium that the whole run shares; each person gets one of her own with nothing
 * remembered but the product's own files: to read and compile them again for each would take longer than most tests.
 */
final class Browsers implements AutoCloseable {

    static final String PASSWORD = "demostracion-eslabon";

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String REMEMBERED = "cookies,local_storage,indexeddb";

    /** How long anything may take on a busy machine, in milliseconds; how fast it is is measured elsewhere. */
    private static final int PATIENCE = 15_000;

    private static Browser shared;

    /** Closed windows of the usual kind, ready for another person; all of {@link #idleAt}. */
    private static final Deque<BrowserContext> IDLE = new ArrayDeque<>();

    private static String idleAt = "";

    private final List<BrowserContext> usual = new ArrayList<>();
    private final List<BrowserContext> others = new ArrayList<>();
    private final String address;

    Browsers(int port) {
        address = "http://localhost:" + port;
    }

    /** Started by the first who asks, for starting one takes more than a second; started again should it have died. */
    private static synchronized Browser chromium() {
        if (shared == null || !shared.isConnected()) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            String program = System.getProperty("eslabon.chromium", "/usr/bin/chromium");
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            shared = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(program))
                            .setArgs(QUIETLY));
        }
        return shared;
    }

    /** A fresh window as wide as a laptop's. */
    Page window(String locale) {
        return window(locale, 1440, ColorScheme.LIGHT);
    }

    Page window(String locale, int width, ColorScheme scheme) {
        BrowserContext context = context(locale, width, scheme);
        others.add(context);
        return context.newPage();
    }

    private BrowserContext context(String locale, int width, ColorScheme scheme) {
        BrowserContext context = chromium()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(locale)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE) // nobody waits for what only glides
                        .setViewportSize(width, width < 600 ? 844 : 900));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** A window in which this person of the demonstration has signed in; it shows no page yet. */
    Page signedIn(String email) {
        BrowserContext context = idle();
        usual.add(context);
        Page page = context.newPage();
        signIn(page, email);
        return page;
    }

    private BrowserContext idle() {
        synchronized (IDLE) {
            if (!idleAt.equals(address)) {
                IDLE.forEach(BrowserContext::close);
                IDLE.clear();
                idleAt = address;
            }
            BrowserContext left = IDLE.poll();
            return left == null ? context("en", 1440, ColorScheme.LIGHT) : left;
        }
    }

    /** Her first page after signing in. */
    Page atHome(String email) {
        Page page = signedIn(email);
        page.navigate("/");
        return page;
    }

    /** As the form does it; that the form does it, SignInE2E shows. */
    void signIn(Page page, String email) {
        APIResponse answer = page.context()
                .request()
                .post(
                        "/sign-in",
                        RequestOptions.create()
                                .setForm(
                                        FormData.create().set("username", email).set("password", PASSWORD))
                                .setMaxRedirects(0));
        assertThat(answer.headers().get("location"))
                .as("where " + email + " gets to")
                .isNotNull()
                .doesNotContain("sign-in");
        answer.dispose();
    }

    @Override
    public void close() {
        others.forEach(BrowserContext::close);
        others.clear();
        usual.forEach(this::leave);
        usual.clear();
    }

    /** The window forgets who was there. */
    private void leave(BrowserContext context) {
        context.setOffline(false);
        List.copyOf(context.pages()).forEach(Page::close);
        Page empty = context.newPage();
        JsonObject wanted = new JsonObject();
        wanted.addProperty("origin", address);
        wanted.addProperty("storageTypes", REMEMBERED);
        context.newCDPSession(empty).send("Storage.clearDataForOrigin", wanted);
        context.clearCookies();
        empty.close();
        synchronized (IDLE) {
            IDLE.add(context);
        }
    }
}
