package org.eslabon.capacity.ui;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.eslabon.capacity.PublicServiceKind;
import org.eslabon.capacity.model.ProcedureDistance;
import org.eslabon.capacity.model.ProcedureTotal;
import org.eslabon.partnership.City;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Services and their figures as a person reads them, in the currency of their city. */
record PublicServiceWords(Formats formats, Currency currency) {

    static PublicServiceWords of(City city, Locale locale, ZoneId zone) {
        return new PublicServiceWords(new Formats(locale, zone), city.currency());
    }

    Locale locale() {
        return formats.locale();
    }

    String text(String key, Object... arguments) {
        return Texts.text(locale(), key, arguments);
    }

    String message(Refusal refusal) {
        return Texts.text(locale(), refusal.messageKey(), refusal.arguments().toArray());
    }

    String kind(PublicServiceKind kind) {
        return text(kind.key());
    }

    /** A figure and its heading with the unit. */
    enum Measure {
        DAYS,
        COST,
        VISITS,
        DOCUMENTS
    }

    String heading(Measure measure) {
        return switch (measure) {
            case DAYS -> text("capacity.total.days");
            case COST -> text("capacity.total.cost", currency.getCurrencyCode());
            case VISITS -> text("capacity.total.visits");
            case DOCUMENTS -> text("capacity.total.documents");
        };
    }

    String figure(Measure measure, @Nullable BigDecimal value) {
        return measure == Measure.COST ? formats.money(value) : formats.number(value, 2);
    }

    /** "12", or "at least 12" as long as a step states nothing. */
    String total(Measure measure, ProcedureTotal total) {
        String figure = figure(measure, total.stated());
        return total.stated() == null || total.isComplete() ? figure : text("capacity.total.at-least", figure);
    }

    /** How many steps state nothing; empty where all do. */
    String unknown(ProcedureTotal total) {
        return total.unknown() == 0 ? "" : text("capacity.total.unknown", total.unknown());
    }

    /** The difference to the target as number and word. */
    String distance(Measure measure, ProcedureDistance distance) {
        BigDecimal difference = distance.difference();
        return difference == null
                ? text(distance.standing().key())
                : text(distance.standing().key(), figure(measure, difference.abs()));
    }
}
