package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eslabon.shared.Texts;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.JobsUnit;
import org.eslabon.valuechain.model.ReceiverGroup;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.gap.UnitCosts;
import org.eslabon.valuechain.workbook.ExpectedHeadings;
import org.eslabon.valuechain.workbook.Property;
import org.eslabon.valuechain.workbook.SheetNames;
import org.eslabon.valuechain.workbook.Unreadable;
import org.jspecify.annotations.Nullable;

/** The words of studies in the person's language. */
record StudyWords(Formats formats) {

    private static final BigDecimal LEAST = new BigDecimal("0.01");

    Locale locale() {
        return formats.locale();
    }

    String text(String key, Object... arguments) {
        return Texts.text(locale(), "valuechain." + key, arguments);
    }

    String item(AccountItem item) {
        return text("account." + item.name());
    }

    /** What each kind of cost is called as a component of a benchmark. */
    Map<AccountItem, String> items() {
        Map<AccountItem, String> names = new EnumMap<>(AccountItem.class);
        UnitCosts.ITEMS.forEach(item -> names.put(item, item(item)));
        return names;
    }

    String item(EmploymentItem item) {
        return text("employment." + item.contract().name()) + " · "
                + text("sex." + item.sex().name());
    }

    /** In what employment is counted: translated where it is one of the usual units, else as the source writes it. */
    String jobsUnit(@Nullable String unit) {
        return unit == null
                ? text("employment.unit.unknown")
                : JobsUnit.of(unit)
                        .map(known -> text("employment.unit." + known))
                        .orElse(unit);
    }

    String stage(@Nullable String stage) {
        return stage == null ? text("stage.unknown") : stage;
    }

    /** The money of the accounts: {@code USD}, {@code million BIF}. */
    String accountMoney(StudyHeader header) {
        return money(header, header.unitFactor());
    }

    String flowMoney(StudyHeader header) {
        return money(header, header.flowFactor());
    }

    private String money(StudyHeader header, BigDecimal factor) {
        String currency = header.currency() == null ? text("money.unknown") : header.currency();
        BigDecimal plain = factor.stripTrailingZeros();
        if (plain.compareTo(BigDecimal.ONE) == 0) {
            return currency;
        }
        if (plain.precision() == 1 && plain.scale() < 0 && plain.unscaledValue().intValue() == 1) {
            String key = "money.power." + -plain.scale();
            if (Texts.has("valuechain." + key)) {
                return text(key, currency);
            }
        }
        return text("money.times", formats.number(plain, 10), currency);
    }

    /** The name of a figure with what it is about: "Wages · Farmers". */
    String figure(StudyData study, FigureKey key) {
        String subject = subject(study, key);
        String item = text("figure." + key.kind().name() + "." + key.item());
        return subject.isEmpty() ? item : item + " · " + subject;
    }

    private String subject(StudyData study, FigureKey key) {
        return switch (key.kind()) {
            case ACTOR, ACTOR_ACCOUNT, ACTOR_REPORTED, EMPLOYMENT, RECEIVER -> actor(study, key.subject());
            case FLOW ->
                study.flows().stream()
                        .filter(flow -> flow.key().equals(key.subject()))
                        .findFirst()
                        .map(flow -> actor(study, flow.seller()) + " → " + actor(study, flow.buyer()))
                        .orElse("");
            case TRADE ->
                study.trade().stream()
                        .filter(good -> good.key().equals(key.subject()))
                        .findFirst()
                        .map(good -> good.name())
                        .orElse("");
            case PRICE ->
                study.prices().stream()
                        .filter(price -> price.key().equals(key.subject()))
                        .findFirst()
                        .map(price -> price.name())
                        .orElse("");
            case STUDY, PRODUCED_VOLUME, STAGE_TIME, STAGE_DELAY, POLICY -> key.subject();
        };
    }

    static String actor(StudyData study, String code) {
        return study.actors().stream()
                .filter(actor -> actor.code().equals(code))
                .findFirst()
                .map(ActorType::name)
                .orElse("");
    }

    String message(Discrepancy discrepancy) {
        return Texts.text(
                locale(),
                discrepancy.messageKey(),
                discrepancy.params().stream()
                        .map(param -> namesSheets(discrepancy.kind()) ? sheet(param) : param(param))
                        .toArray());
    }

    String place(Discrepancy discrepancy) {
        if (discrepancy.sheet().isEmpty()) {
            return text("place.none");
        }
        return discrepancy.row() == null
                ? sheet(discrepancy)
                : text("place.row", discrepancy.sheet(), discrepancy.row() + "");
    }

    /** Why a workbook was refused, with its sheet and cell. */
    String message(Unreadable refusal) {
        String why = Texts.text(
                locale(),
                refusal.messageKey(),
                refusal.params().stream()
                        .map(param -> refusal.reason() == Unreadable.Reason.MISSING_SHEET ? sheet(param) : param(param))
                        .toArray());
        if (refusal.sheet() == null) {
            return why;
        }
        return refusal.cell() == null
                ? text("place.in-sheet", refusal.sheet(), why)
                : text("place.in-cell", refusal.sheet(), refusal.cell(), why);
    }

    /** Why a table of text was refused, with its line and column. */
    String message(UnreadableTable refusal) {
        return refusal.message(locale());
    }

    /** A sheet that is not there has no name of its own. */
    private String sheet(Discrepancy discrepancy) {
        return discrepancy.kind() == DiscrepancyKind.MISSING_SHEET
                ? SheetNames.in(locale(), discrepancy.sheet())
                : discrepancy.sheet();
    }

    private static boolean namesSheets(DiscrepancyKind kind) {
        return kind == DiscrepancyKind.MISSING_SHEET || kind == DiscrepancyKind.SHEET_IGNORED;
    }

    private Object sheet(Object param) {
        return param instanceof String title ? SheetNames.in(locale(), title) : param(param);
    }

    private Object param(Object param) {
        return switch (param) {
            case BigDecimal number -> amount(number);
            case AccountItem item -> item(item);
            case EmploymentItem item -> item(item);
            case ReceiverGroup group -> text("receiver." + group.name());
            case Property property -> text("property." + property.name());
            case ExpectedHeadings headings -> headings.in(locale());
            default -> param.toString();
        };
    }

    /** A cost in a column of others: with exactly two decimals, so that they stand one below the other. */
    String cost(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0 || value.abs().compareTo(LEAST) >= 0
                ? formats.money(value)
                : amount(value);
    }

    /** Two decimals, unless the amount is so small that they would say nothing. */
    String amount(@Nullable BigDecimal value) {
        if (value == null || value.signum() == 0 || value.abs().compareTo(LEAST) >= 0) {
            return formats.number(value == null ? null : value.setScale(2, RoundingMode.HALF_UP), 2);
        }
        return formats.number(value, 10);
    }
}
