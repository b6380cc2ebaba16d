package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the tables of a study against each other and lists what they contradict each other in, always as stated minus
 * computed. Production is not held against sales, because by-products and stocks are rightly outside the flows, and
 * headlines not against the accounts, see {@link Headline}.
 */
public final class Reconciliation {

    private final StudyData study;
    private final List<Discrepancy> found = new ArrayList<>();
    private final Tolerance tolerance;
    private final Tolerance flowTolerance;

    private Reconciliation(StudyData study) {
        this.study = study;
        this.tolerance = Tolerance.forUnit(study.header().unitFactor());
        this.flowTolerance = Tolerance.forUnit(study.header().flowFactor());
    }

    /** In the order of the study, whose analysis is given; a figure that no sheet states any more has an empty sheet and no row. */
    public static List<Discrepancy> of(StudyData study, Analysis analysis) {
        var reconciliation = new Reconciliation(study);
        reconciliation.check(analysis);
        return List.copyOf(reconciliation.found);
    }

    private void check(Analysis analysis) {
        analysis.actors().forEach(this::checkBalance);
        analysis.flows().forEach(this::checkFlow);
        analysis.actors().forEach(this::checkReported);
        analysis.actors().forEach(this::checkReceived);
        for (var group : ReceiverGroup.values()) {
            checkGroup(group, analysis);
        }
    }

    private void checkBalance(ActorResult result) {
        var account = result.account();
        var name = result.actor().name();
        var revenue = account.get(AccountItem.PRODUCTION).add(account.get(AccountItem.SUBSIDIES));
        var spent = account.totalCost().add(account.get(AccountItem.NET_OPERATING_PROFIT));
        var services = account.get(AccountItem.SERVICES);
        if (account.servicesDerived() && services.signum() < 0 && tolerance.exceeded(services, spent)) {
            noteAccount(result, DiscrepancyKind.NEGATIVE_RESIDUAL, services, name, services);
        }
        if (!account.servicesDerived() && tolerance.exceeded(account.imbalance(), spent.max(revenue))) {
            noteAccount(result, DiscrepancyKind.ACCOUNT_IMBALANCE, account.imbalance(), name, revenue, spent);
        }
    }

    /** An account has many rows: the row of its production stands for it, else the first item that is stated. */
    private void noteAccount(ActorResult result, DiscrepancyKind kind, BigDecimal difference, Object... params) {
        for (var item : AccountItem.values()) {
            var key = FigureKey.account(result.actor().code(), item);
            if (study.figure(key) != null) {
                note(key, kind, difference, params);
                return;
            }
        }
    }

    private void checkFlow(FlowResult result) {
        var difference = result.valueDifference();
        var value = result.value();
        if (difference != null && value != null && flowTolerance.exceeded(difference, value)) {
            var label =
                    name(result.flow().seller()) + " → " + name(result.flow().buyer());
            var key = FigureKey.flow(result.flow().key(), FlowItem.VALUE);
            note(key, DiscrepancyKind.FLOW_VALUE_DIFFERS, difference, label, value, value.subtract(difference));
        }
    }

    private String name(String code) {
        return study.actors().stream()
                .filter(actor -> actor.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private void checkReported(ActorResult result) {
        var account = result.account();
        for (var item : ReportedItem.values()) {
            var computed = switch (item) {
                case DIRECT_VALUE_ADDED -> account.valueAdded();
                case PUBLIC_FUNDS_BALANCE -> account.publicBalance();
                case NET_OPERATING_PROFIT -> account.get(AccountItem.NET_OPERATING_PROFIT);
                case TOTAL_COST -> account.totalCost();
            };
            var kind = switch (item) {
                case DIRECT_VALUE_ADDED -> DiscrepancyKind.VALUE_ADDED_DIFFERS;
                case PUBLIC_FUNDS_BALANCE -> DiscrepancyKind.PUBLIC_BALANCE_DIFFERS;
                case NET_OPERATING_PROFIT -> DiscrepancyKind.PROFIT_DIFFERS;
                case TOTAL_COST -> DiscrepancyKind.TOTAL_COST_DIFFERS;
            };
            var key = FigureKey.reported(result.actor().code(), item);
            compare(
                    key,
                    kind,
                    computed,
                    account.get(AccountItem.PRODUCTION),
                    result.actor().name());
        }
    }

    private void checkReceived(ActorResult result) {
        var profit = result.account().get(AccountItem.NET_OPERATING_PROFIT);
        var key = FigureKey.receivedProfit(result.actor().code());
        compare(
                key,
                DiscrepancyKind.RECEIVER_DIFFERS,
                profit,
                profit,
                result.actor().name());
    }

    private void checkGroup(ReceiverGroup group, Analysis analysis) {
        var total = analysis.total();
        var computed = switch (group) {
            case LAND_OWNERS -> total.get(AccountItem.LAND_FEE);
            case DEPRECIATION -> total.get(AccountItem.DEPRECIATION);
            case EMPLOYEES -> total.get(AccountItem.WAGES);
            case LENDERS -> total.get(AccountItem.INTEREST);
            case GOVERNMENT -> total.publicBalance();
        };
        compare(
                FigureKey.received(group),
                DiscrepancyKind.RECEIVER_DIFFERS,
                computed,
                total.get(AccountItem.PRODUCTION),
                group);
    }

    private void compare(
            FigureKey key, DiscrepancyKind kind, BigDecimal computed, BigDecimal magnitude, Object subject) {
        var stated = study.stated(key);
        if (stated != null && tolerance.exceeded(stated.subtract(computed), magnitude)) {
            note(key, kind, stated.subtract(computed), subject, stated, computed);
        }
    }

    private void note(FigureKey key, DiscrepancyKind kind, BigDecimal difference, Object... params) {
        var figure = study.figure(key);
        var place = figure == null ? null : figure.place();
        found.add(new Discrepancy(
                place == null ? "" : place.sheet(),
                place == null ? null : place.row(),
                kind,
                List.of(params),
                difference));
    }
}
