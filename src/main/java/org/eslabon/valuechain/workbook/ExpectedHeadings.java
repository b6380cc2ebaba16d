package org.eslabon.valuechain.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.shared.Texts;

/** Headings that a table cannot do without: one of each set. As text it is English, for the command line and logs. */
public final class ExpectedHeadings {

    private final List<Set<Heading>> headings;

    ExpectedHeadings(List<Set<Heading>> headings) {
        this.headings = List.copyOf(headings);
    }

    /** As our own workbook writes them in a language. */
    public String in(Locale language) {
        TemplateWords words = new TemplateWords(language);
        return joined(" " + Texts.text(language, "valuechain.template.or") + " ", words::heading);
    }

    @Override
    public String toString() {
        return joined(" or ", Heading::words);
    }

    private String joined(String or, Function<Heading, String> named) {
        return headings.stream()
                .map(any -> any.stream().sorted().map(named).collect(Collectors.joining(or)))
                .collect(Collectors.joining(", "));
    }
}
