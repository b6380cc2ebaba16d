package org.eslabon.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for a test class; each person gets a window of her own with nothing remembered. */
final class Browsers implements AutoCloseable {

    static final String PASSWORD = "demostracion-eslabon";

    private final Playwright playwright;
    private final Browser chromium;
    private final String address;

    Browsers(int port) {
        address = "http://localhost:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String program = System.getProperty("eslabon.chromium", "/usr/bin/chromium");
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A fresh window as wide as a laptop's. */
    Page window(String locale) {
        return window(locale, 1440, ColorScheme.LIGHT);
    }

    Page window(String locale, int width, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(locale)
                .setColorScheme(scheme)
                .setViewportSize(width, width < 600 ? 844 : 900));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** A window in which this person of the demonstration has signed in. */
    Page signedIn(String email) {
        Page page = window("en");
        signIn(page, email);
        return page;
    }

    void signIn(Page page, String email) {
        page.navigate("/sign-in");
        page.locator("vaadin-login-form input[name=username]").fill(email);
        page.locator("vaadin-login-form input[name=password]").fill(PASSWORD);
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
