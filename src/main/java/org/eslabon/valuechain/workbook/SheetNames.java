package org.eslabon.valuechain.workbook;

import java.util.Arrays;
import java.util.Locale;

/** What the sheets of our own workbook are called. */
public final class SheetNames {

    private SheetNames() {}

    /** The name in a language of the sheet that the AFA export calls by this title; any other name stays as it is. */
    public static String in(Locale language, String title) {
        return Arrays.stream(TableKind.values())
                .filter(kind -> kind.title().equals(title))
                .findFirst()
                .map(new TemplateWords(language)::sheet)
                .orElse(title);
    }
}
