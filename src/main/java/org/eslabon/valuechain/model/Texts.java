package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Fills {0}, {1}… in English messages; numbers in plain notation, enum constants in words, control characters as blanks. */
public final class Texts {

    private Texts() {}

    public static String fill(String pattern, List<Object> params) {
        var text = pattern;
        for (var i = 0; i < params.size(); i++) {
            text = text.replace("{" + i + "}", plain(params.get(i)));
        }
        return text;
    }

    private static String plain(Object param) {
        var text = switch (param) {
            case BigDecimal number -> Exact.amount(number).toPlainString();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> param.toString();
        };
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
