package org.eslabon.exchange;

import java.math.BigDecimal;
import java.util.function.Function;
import org.eslabon.plan.Area;
import org.eslabon.shared.Field;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The fields of a good practice that are edited one by one, in the edition in which it is written. */
public final class PracticeFields {

    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_TITLE = 300;
    private static final int MOST_DIGITS = 17;

    public static final Field<PracticeText, String> TITLE =
            field("title", PracticeText::title, title -> title, required(text(LONGEST_TITLE)));
    public static final Field<PracticeText, String> WHAT =
            field("what", PracticeText::what, what -> what, text(LONGEST_TEXT));
    public static final Field<PracticeText, String> CONTEXT =
            field("context", PracticeText::context, context -> context, text(LONGEST_TEXT));
    public static final Field<PracticeText, String> EFFECT =
            field("effect", PracticeText::effect, effect -> effect, text(LONGEST_TEXT));
    public static final Field<PracticeText, String> CHAIN =
            field("chain", PracticeText::chain, chain -> chain, text(300));
    public static final Field<PracticeText, BigDecimal> COST =
            field("cost", PracticeText::cost, cost -> cost, PracticeFields::refusalOfCost);
    public static final Field<PracticeText, Area> AREA =
            field("area", PracticeText::area, Area::name, required(area -> null));

    private PracticeFields() {}

    private static <T> Field<PracticeText, T> field(
            String name, Function<PracticeText, @Nullable T> current, Function<T, Object> stored, Field.Rule<T> rule) {
        return Field.of("practice_edition", name, current, stored, rule)
                .inRow("practice_id = ? and edition = 'WORKING'");
    }

    private static <T> Field.Rule<T> required(Field.Rule<T> rule) {
        return value -> value == null ? Refusal.of("exchange.refusal.required") : rule.refusalOf(value);
    }

    private static Field.Rule<String> text(int longest) {
        return text -> text != null && text.length() > longest ? Refusal.of("exchange.refusal.long", longest) : null;
    }

    private static @Nullable Refusal refusalOfCost(@Nullable BigDecimal cost) {
        if (cost == null || cost.signum() == 0) {
            return null;
        }
        // A number is judged by its size before it is written out: 1E+999999999 is short to type and long to store.
        BigDecimal plain = cost.stripTrailingZeros();
        boolean fits =
                cost.signum() > 0 && (long) plain.precision() - plain.scale() <= MOST_DIGITS && plain.scale() <= 2;
        return fits ? null : Refusal.of("exchange.refusal.cost", MOST_DIGITS);
    }
}
