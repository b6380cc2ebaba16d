package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Looks at a page: keeps a picture of it, and finds what people would stumble over. */
final class Screens {

    private static final Pattern MISSING_TEXT = Pattern.compile("![a-z]+\\.[A-Za-z_.-]+!");

    private Screens() {}

    static void check(Page page, String address, String name, int width, ColorScheme scheme) {
        page.navigate(address);
        assertThat(page.locator("h1")).isVisible();
        check(page, name, width, scheme);
    }

    static void check(Page page, String name, int width, ColorScheme scheme) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/" + name + "-" + width + "-"
                        + scheme.name().toLowerCase() + ".png")));
        assertThat(MISSING_TEXT.matcher(page.content()).results().map(found -> found.group()))
                .as("texts missing on " + name)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " at " + width + " scrolls sideways")
                .isTrue();
        var faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(fault -> "serious".equals(fault.getImpact()) || "critical".equals(fault.getImpact()))
                        .map(fault -> fault.getId() + ": "
                                + fault.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(faults).as(name + " at " + width + " " + scheme).isEmpty();
    }
}
