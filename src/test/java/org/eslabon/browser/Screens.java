package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks at a page: keeps pictures of it, and finds what people would stumble over. */
final class Screens {

    /** A laptop's and a phone's. */
    static final List<Integer> WIDTHS = List.of(1440, 390);

    private static final Pattern MISSING_TEXT = Pattern.compile("![a-z]+\\.[A-Za-z_.-]+!");

    private static final String AT_REST = """
            () => document.getAnimations().every(one =>
                one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity)
            """;

    private static final Map<String, ?> ALL = Map.of();
    private static final Map<String, ?> COLOURS = Map.of("runOnly", "color-contrast");

    /** Colours are the same at every width, and looking at them takes longer than all else. */
    private static final Map<String, ?> ALL_BUT_COLOURS =
            Map.of("rules", Map.of("color-contrast", Map.of("enabled", false)));

    private Screens() {}

    static void resize(Page page, int width) {
        page.setViewportSize(width, width < 600 ? 844 : 900);
    }

    /** Opens the address, waits at each width for what is to be seen there, and checks it. */
    static void check(Page page, String address, String awaited, String name) {
        resize(page, WIDTHS.getFirst());
        page.navigate(address);
        for (int width : WIDTHS) {
            resize(page, width);
            assertThat(page.locator(awaited).first()).isVisible();
            check(page, name);
        }
    }

    /** The page as it stands there, light and dark. All that is not colour is the same in both, and looked at once. */
    static void check(Page page, String name) {
        page.waitForFunction("() => document.title !== ''");
        int width = page.viewportSize().width;
        show(page, name, width, ColorScheme.LIGHT);
        assertThat(MISSING_TEXT.matcher(page.content()).results().map(found -> found.group()))
                .as("texts missing on " + name)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " at " + width + " scrolls sideways")
                .isTrue();
        boolean first = width == WIDTHS.getFirst();
        assertThat(faults(page, first ? ALL : ALL_BUT_COLOURS))
                .as(name + " at " + width)
                .isEmpty();
        show(page, name, width, ColorScheme.DARK);
        if (first) {
            assertThat(faults(page, COLOURS))
                    .as(name + " at " + width + ", dark")
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void show(Page page, String name, int width, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction(AT_REST);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/" + name + "-" + width + "-"
                        + scheme.name().toLowerCase() + ".png")));
    }

    /** What axe finds serious; it hands over no more than that, for the whole of it is megabytes. */
    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, Map<String, ?> options) {
        if (page.evaluate("'axe' in window").equals(false)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate("""
                options => axe.run(document, { resultTypes: ['violations'], ...options }).then(found => found.violations
                    .filter(fault => fault.impact === 'serious' || fault.impact === 'critical')
                    .map(fault => fault.id + ': ' + fault.nodes[0].html))
                """, options);
    }
}
