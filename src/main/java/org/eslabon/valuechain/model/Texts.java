package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.List;

/** Fills {0}, {1}… in English messages; numbers in plain notation, control characters as blanks. */
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
        var text = param instanceof BigDecimal number ? Exact.amount(number).toPlainString() : param.toString();
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
