package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eslabon.valuechain.model.Account;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorResult;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.FlowResult;
import org.eslabon.valuechain.model.StudyData;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a chain's final product costs, as its accounts tell it: the money of every actor type by stage and
 * kind of cost, divided by the volume of the final product, so that costs of earlier stages are carried by the volumes
 * themselves. What one actor type buys from another of the chain is no cost of the chain: it is left out of consumables.
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

    /** What leaves the chain: how much of it, and in which unit; null where the flows do not agree on one. */
    public record FinalProduct(
            @Nullable BigDecimal volume, @Nullable String unit) {}

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

    /** What the actor type buys from others of the chain; what stays with it is not paid for. */
    private static List<FlowResult> inside(Analysis analysis, Set<String> actors, String buyer) {
        return analysis.flows().stream()
                .filter(flow -> flow.flow().buyer().equals(buyer)
                        && !flow.flow().staysWithSeller()
                        && actors.contains(flow.flow().seller())
                        && flow.value() != null)
                .toList();
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

    /** What the actor types sell to whoever is not one of them; where flows are in several units, the one worth most. */
    public static FinalProduct finalProduct(Analysis analysis, Set<String> actors) {
        var volumes = new LinkedHashMap<String, BigDecimal>();
        var values = new LinkedHashMap<String, BigDecimal>();
        for (var flow : analysis.flows()) {
            if (actors.contains(flow.flow().seller())
                    && !actors.contains(flow.flow().buyer())
                    && flow.volume() != null
                    && flow.volume().signum() > 0) {
                var unit = flow.flow().unit() == null ? "" : flow.flow().unit();
                volumes.merge(unit, flow.volume(), BigDecimal::add);
                values.merge(unit, flow.value() == null ? BigDecimal.ZERO : flow.value(), BigDecimal::add);
            }
        }
        return values.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new FinalProduct(
                        volumes.get(most.getKey()), most.getKey().isEmpty() ? null : most.getKey()))
                .orElse(new FinalProduct(null, null));
    }
}
