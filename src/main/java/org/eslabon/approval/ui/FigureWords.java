package org.eslabon.approval.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eslabon.plan.Figure;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Figures as they are read: their names and values in the person's language. */
record FigureWords(Formats formats) {

    String name(Figure figure) {
        String word = Texts.text(formats.locale(), figure.key());
        return figure.part() == Figure.Part.FIELD ? word : word + ": " + figure.name();
    }

    String value(@Nullable Figure figure) {
        String value = figure == null ? null : figure.value();
        if (figure == null || value == null) {
            return "–";
        }
        return switch (figure.kind()) {
            case TEXT -> value;
            case WORD -> Texts.text(formats.locale(), value);
            case DATE -> formats.date(LocalDate.parse(value));
            case NUMBER -> formats.number(new BigDecimal(value), 6);
            case MONEY -> {
                String[] parts = value.split(" ", 2);
                yield formats.money(new BigDecimal(parts[0])) + (parts.length > 1 ? " " + parts[1] : "");
            }
        };
    }

    /** Whether being there is all there is to it. */
    static boolean mere(Figure figure) {
        return figure.part() != Figure.Part.FIELD && figure.value() == null;
    }
}
