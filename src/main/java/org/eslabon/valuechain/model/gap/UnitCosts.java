package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eslabon.valuechain.model.Account;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorResult;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.FlowResult;
import org.eslabon.valuechain.model.StudyData;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a chain's final product costs, as its accounts tell it: the money of every actor type by stage and
 * kind of cost, divided by the volume of the final product, so that costs of earlier stages are carried by the volumes
 * themselves. What one actor type buys from another of the chain, or delivers to itself to work on, is no cost of the chain:
 * it is left out of consumables. What those who make the product consume of it is as much of it as what they sell.
 * Profit is a cost of the product to whoever buys it; subsidies are a negative one. All costs together are therefore what
 * the final product is worth per unit.
 */
public final class UnitCosts {

    /** The kinds of cost, in the order of an account. */
    public static final List<AccountItem> ITEMS = List.of(
            AccountItem.CONSUMABLES,
            AccountItem.SERVICES,
            AccountItem.WAGES,
            AccountItem.LAND_FEE,
            AccountItem.INTEREST,
            AccountItem.TAXES,
            AccountItem.SUBSIDIES,
            AccountItem.DEPRECIATION,
            AccountItem.NET_OPERATING_PROFIT);

    private static final int COST_DIGITS = 12;
    private static final BigDecimal BY_PRODUCT = new BigDecimal("0.25");

    private UnitCosts() {}

    /** A stage and a kind of cost. */
    public record Place(String stage, AccountItem item) {}

    /**
     * A cost with the figures it was computed from.
     *
     * @param money of a year, in the study's currency
     */
    public record Traced(BigDecimal money, List<FigureKey> figures) {

        /** Per unit of a volume, to 12 decimals. */
        public BigDecimal per(BigDecimal volume) {
            return money.divide(volume, COST_DIGITS, RoundingMode.HALF_EVEN);
        }

        private Traced plus(BigDecimal more, List<FigureKey> from) {
            var all = new ArrayList<>(figures);
            all.addAll(from);
            return new Traced(money.add(more), List.copyOf(all));
        }
    }

    /**
     * What leaves the chain.
     *
     * @param volume of those products that count; null where no flow tells one
     * @param unit null where the flows do not say
     * @param products all that leave it, most worth first
     */
    public record FinalProduct(
            @Nullable BigDecimal volume, @Nullable String unit, List<Outgoing> products) {

        public FinalProduct {
            products = List.copyOf(products);
        }
    }

    /**
     * A product that leaves the chain, or is consumed by those who make it.
     *
     * @param counts whether its volume is part of the final product: it is in its unit, and no by-product
     */
    public record Outgoing(
            @Nullable String name, @Nullable String unit, BigDecimal volume, BigDecimal value, boolean counts) {}

    /**
     * @param actors codes of the actor types that make this product
     * @param stage how a stage is called where the costs will stand; actor types without one are at {@code ""}
     */
    public static Map<Place, Traced> of(
            StudyData study, Analysis analysis, Set<String> actors, UnaryOperator<String> stage) {
        var costs = new LinkedHashMap<Place, Traced>();
        for (var result : analysis.actors()) {
            if (!actors.contains(result.actor().code())) {
                continue;
            }
            var named = result.actor().stage() == null ? "" : result.actor().stage();
            for (var item : ITEMS) {
                add(costs, new Place(stage.apply(named), item), result, item, study);
            }
            inside(analysis, actors, result.actor().code())
                    .forEach(flow -> costs.compute(
                            new Place(stage.apply(named), AccountItem.CONSUMABLES),
                            (place, before) -> minus(before, flow, study)));
        }
        costs.values().removeIf(traced -> traced.figures().isEmpty());
        return costs;
    }

    private static void add(
            Map<Place, Traced> costs, Place place, ActorResult result, AccountItem item, StudyData study) {
        Account account = result.account();
        var money = account.get(item).multiply(study.header().unitFactor());
        var key = FigureKey.account(result.actor().code(), item);
        var derived = item == AccountItem.SERVICES && account.servicesDerived() && money.signum() != 0;
        List<FigureKey> from = study.stated(key) != null || derived ? List.of(key) : List.of();
        costs.merge(
                place,
                new Traced(item == AccountItem.SUBSIDIES ? money.negate() : money, from),
                (before, more) -> before.plus(more.money(), more.figures()));
    }

    /**
     * What the actor type buys from others of the chain, and what it delivers to itself to work on, which stands in its
     * account once as produced and once as used.
     */
    private static List<FlowResult> inside(Analysis analysis, Set<String> actors, String buyer) {
        return analysis.flows().stream()
                .filter(flow -> flow.flow().buyer().equals(buyer)
                        && actors.contains(flow.flow().seller())
                        && flow.value() != null
                        && (!flow.flow().staysWithSeller() || !isSold(analysis, flow.flow())))
                .toList();
    }

    /** Whether the seller sells this product to anybody else: then what stays with it is consumed, else it is worked on. */
    private static boolean isSold(Analysis analysis, Flow stays) {
        return analysis.flows().stream()
                .map(FlowResult::flow)
                .anyMatch(flow -> !flow.staysWithSeller()
                        && flow.seller().equals(stays.seller())
                        && Objects.equals(flow.product(), stays.product()));
    }

    private static Traced minus(@Nullable Traced before, FlowResult flow, StudyData study) {
        var value = flow.value() == null ? BigDecimal.ZERO : flow.value();
        var bought = value.multiply(study.header().flowFactor()).negate();
        var from = List.of(FigureKey.flow(flow.flow().key(), FlowItem.VALUE));
        return before == null ? new Traced(bought, from) : before.plus(bought, from);
    }

    /** The actor types that have accounts with anything in them: those that can make a product. */
    public static List<ActorResult> makers(Analysis analysis) {
        return analysis.actors().stream()
                .filter(actor -> actor.account().get(AccountItem.PRODUCTION).signum() != 0)
                .toList();
    }

    /**
     * What the actor types sell to whoever is not one of them, and what they consume of it themselves. Its unit is the one
     * that is worth most. A product that is worth less than a quarter of the main one, per unit, is a by-product, such as
     * dung where there is milk: it is told and does not count.
     */
    public static FinalProduct finalProduct(Analysis analysis, Set<String> actors) {
        var sold = new LinkedHashMap<Named, Amounts>();
        var consumed = new LinkedHashMap<Named, Amounts>();
        for (var flow : analysis.flows()) {
            if (flow.volume() == null
                    || flow.volume().signum() <= 0
                    || !actors.contains(flow.flow().seller())) {
                continue;
            }
            if (!actors.contains(flow.flow().buyer())) {
                sold.merge(Named.of(flow), Amounts.of(flow), Amounts::plus);
            } else if (flow.flow().staysWithSeller() && isSold(analysis, flow.flow())) {
                consumed.merge(Named.of(flow), Amounts.of(flow), Amounts::plus);
            }
        }
        var unit = unitWorthMost(sold);
        if (unit == null) {
            return new FinalProduct(null, null, List.of());
        }
        var least = sold.entrySet().stream()
                .filter(one -> one.getKey().unit().equals(unit))
                .max(Comparator.comparing(one -> one.getValue().value()))
                .map(main -> main.getValue().price().multiply(BY_PRODUCT))
                .orElse(BigDecimal.ZERO);
        var volume = BigDecimal.ZERO;
        var products = new ArrayList<Outgoing>();
        for (var one : sold.entrySet()) {
            var counts =
                    one.getKey().unit().equals(unit) && one.getValue().price().compareTo(least) >= 0;
            var all = one.getValue().plus(consumed.getOrDefault(one.getKey(), Amounts.NONE));
            volume = counts ? volume.add(all.volume()) : volume;
            products.add(new Outgoing(
                    blankAsNull(one.getKey().product()),
                    blankAsNull(one.getKey().unit()),
                    all.volume(),
                    all.value(),
                    counts));
        }
        products.sort(Comparator.comparing(Outgoing::value).reversed());
        return new FinalProduct(volume, blankAsNull(unit), products);
    }

    /** The unit in which most is sold, by value; null where nothing is. */
    private static @Nullable String unitWorthMost(Map<Named, Amounts> sold) {
        var values = new LinkedHashMap<String, BigDecimal>();
        sold.forEach((named, amounts) -> values.merge(named.unit(), amounts.value(), BigDecimal::add));
        return values.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private record Named(String product, String unit) {

        static Named of(FlowResult flow) {
            return new Named(
                    Objects.requireNonNullElse(flow.flow().product(), ""),
                    Objects.requireNonNullElse(flow.flow().unit(), ""));
        }
    }

    private record Amounts(BigDecimal volume, BigDecimal value) {

        static final Amounts NONE = new Amounts(BigDecimal.ZERO, BigDecimal.ZERO);

        static Amounts of(FlowResult flow) {
            var volume = flow.volume() == null ? BigDecimal.ZERO : flow.volume();
            return new Amounts(volume, flow.value() == null ? BigDecimal.ZERO : flow.value());
        }

        Amounts plus(Amounts other) {
            return new Amounts(volume.add(other.volume), value.add(other.value));
        }

        BigDecimal price() {
            return value.divide(volume, MathContext.DECIMAL64);
        }
    }
}
