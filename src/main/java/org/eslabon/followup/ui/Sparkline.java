package org.eslabon.followup.ui;

import com.vaadin.flow.component.Svg;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eslabon.followup.Reading;

/** How readings went, as a small line without axes; the figures stand beside it. */
class Sparkline extends Svg {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int EDGE = 3;

    /**
     * @param readings two at least
     * @param words what the line shows, for those who do not see it
     */
    Sparkline(List<Reading> readings, String words) {
        addClassName("sparkline");
        setSvg(drawn(readings));
        getElement().setAttribute("role", "img").setAttribute("aria-label", words);
    }

    /** From the first day to the last, from the least to the most; a line that never moves runs in the middle. */
    static String drawn(List<Reading> readings) {
        List<Reading> inOrder = readings.stream()
                .sorted(Comparator.comparing(Reading::readOn).thenComparing(Reading::at))
                .toList();
        double least = inOrder.stream()
                .map(Reading::value)
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElse(0);
        double most = inOrder.stream()
                .map(Reading::value)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        long first = inOrder.getFirst().readOn().toEpochDay();
        long days = Math.max(1, inOrder.getLast().readOn().toEpochDay() - first);
        String points = inOrder.stream()
                .map(one -> point(
                        (one.readOn().toEpochDay() - first) / (double) days,
                        most == least ? 0.5 : (one.value().doubleValue() - least) / (most - least)))
                .collect(Collectors.joining(" "));
        String last = points.substring(points.lastIndexOf(' ') + 1);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-hidden=\"true\"><polyline points=\"" + points
                + "\"/><circle cx=\"" + last.replace(",", "\" cy=\"") + "\" r=\"2.5\"/></svg>";
    }

    private static String point(double right, double up) {
        return String.format(
                Locale.ROOT, "%.1f,%.1f", EDGE + right * (WIDTH - 2 * EDGE), HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE));
    }
}
