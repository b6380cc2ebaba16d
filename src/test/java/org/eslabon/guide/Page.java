package org.eslabon.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eslabon.shared.Texts;

/** A page about a method, taken apart. */
final class Page {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final int EXAMPLE = 3;

    private final Locale language;
    private final String text;
    private final List<String> sections;

    /**
     * A result that the example shows.
     *
     * @param value null for a dash
     */
    record Result(BigDecimal value, boolean percent) {}

    private Page(Locale language, String text) {
        this.language = language;
        this.text = text;
        this.sections = Arrays.asList(text.substring(3).split("\n## "));
    }

    static Page of(Method method, Locale language) {
        return new Page(language, MethodTexts.of(method, language));
    }

    String text() {
        return text;
    }

    List<String> sections() {
        return sections;
    }

    String example() {
        return sections.get(EXAMPLE);
    }

    /** How many tables it has, and how many lines each. */
    List<Integer> tables() {
        List<Integer> sizes = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n")) {
            boolean row = line.startsWith("|");
            if (row) {
                if (inside) {
                    sizes.set(sizes.size() - 1, sizes.getLast() + 1);
                } else {
                    sizes.add(1);
                }
            }
            inside = row;
        }
        return sizes;
    }

    /** What stands in bold in the example, in its order: all that is computed there, and nothing else. */
    List<Result> results() {
        return BOLD.matcher(example())
                .results()
                .map(found -> found.group(1))
                .map(shown -> new Result(number(shown), shown.contains("%")))
                .toList();
    }

    /** A row of the example's table, from 0, without its name; null is a dash or a word. */
    List<BigDecimal> row(int index) {
        return rows().get(index);
    }

    List<List<BigDecimal>> rows() {
        return example()
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .skip(1)
                        .map(this::number)
                        .toList())
                .toList();
    }

    List<BigDecimal> column(int index) {
        return rows().stream().map(row -> row.get(index)).toList();
    }

    private BigDecimal number(String shown) {
        String mark = language.equals(Texts.ENGLISH) ? "." : ",";
        String digits =
                shown.replace('−', '-').replaceAll("[^0-9-" + mark + "]", "").replace(',', '.');
        return digits.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(digits) : null;
    }
}
