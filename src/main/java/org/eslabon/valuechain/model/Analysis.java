package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that follows from a study's figures by formulas 1 to 4 and 6 of the domain; a pure function of the study.
 *
 * <p>An actor type <em>has accounts</em> when its source states at least one account figure for it, be that figure 0:
 * a market or consumer listed with zeros takes part in the chain and is shown, one that is only named is not.
 *
 * @param actors those that have accounts, in the order of the study
 * @param stages in the order of the study, those with accounts only; actor types without a stage come last
 * @param total sum over {@code actors}
 * @param rateOfIntegration formula 6, see {@link #chainOutput}; null where no flow reaches a final buyer
 */
public record Analysis(
        List<ActorResult> actors,
        List<StageResult> stages,
        List<FlowResult> flows,
        Account total,
        Ratios totalRatios,
        @Nullable BigDecimal rateOfIntegration) {

    public Analysis {
        actors = List.copyOf(actors);
        stages = List.copyOf(stages);
        flows = List.copyOf(flows);
    }

    public static Analysis of(StudyData study) {
        var accounts = accounts(study);
        var total = accounts.values().stream().reduce(Account.EMPTY, Account::plus);
        var chainValueAdded = total.valueAdded();
        var flows =
                study.flows().stream().map(flow -> FlowResult.of(study, flow)).toList();
        return new Analysis(
                actors(study, accounts, chainValueAdded),
                stages(study, accounts, chainValueAdded),
                flows,
                total,
                Ratios.of(total, chainValueAdded),
                Exact.ratio(chainValueAdded, chainOutput(study, flows)));
    }

    /**
     * How unequally the value added is spread over those who take part, for the actor types whose number is known; null
     * where it is undefined, or fewer than two numbers are known.
     */
    public @Nullable BigDecimal giniOfValueAdded() {
        var known = counted();
        return known.size() < 2 ? null : Gini.of(known);
    }

    /** The value added of the chain in the currency itself; null where no actor type has accounts. */
    public @Nullable BigDecimal valueAddedIn(StudyHeader header) {
        return actors.isEmpty() ? null : total.valueAdded().multiply(header.unitFactor());
    }

    /** How many work for each million of the chain's value added, in its currency; undefined where there is no gain. */
    public Employment.PerMillion jobsPerMillion(Employment employment, StudyHeader header) {
        return employment.perMillion(valueAddedIn(header));
    }

    /** How many actor types {@link #giniOfValueAdded} rests on. */
    public int actorTypesCounted() {
        return counted().size();
    }

    private List<Gini.Group> counted() {
        var groups = new ArrayList<Gini.Group>();
        for (var actor : actors) {
            var number = actor.numberOfActors();
            if (number != null && number.signum() > 0) {
                groups.add(new Gini.Group(number, actor.account().valueAdded()));
            }
        }
        return groups;
    }

    /** The figures computed rather than stated: residual services and values of flows, each marked as derived. */
    public Map<FigureKey, Figure> derivedFigures() {
        var derived = new LinkedHashMap<FigureKey, Figure>();
        for (var actor : actors) {
            var services = actor.derivedServices();
            if (services != null) {
                derived.put(
                        FigureKey.account(actor.actor().code(), AccountItem.SERVICES),
                        new Figure(services, null, null, true));
            }
        }
        for (var flow : flows) {
            if (flow.valueDerived() && flow.value() != null) {
                derived.put(
                        FigureKey.flow(flow.flow().key(), FlowItem.VALUE), new Figure(flow.value(), null, null, true));
            }
        }
        return derived;
    }

    private static Map<ActorType, Account> accounts(StudyData study) {
        var accounts = new LinkedHashMap<ActorType, Account>();
        for (var actor : study.actors()) {
            var stated = new EnumMap<AccountItem, BigDecimal>(AccountItem.class);
            for (var item : AccountItem.values()) {
                var value = study.stated(FigureKey.account(actor.code(), item));
                if (value != null) {
                    stated.put(item, value);
                }
            }
            if (!stated.isEmpty()) {
                accounts.put(actor, Account.completing(stated));
            }
        }
        return accounts;
    }

    private static List<ActorResult> actors(
            StudyData study, Map<ActorType, Account> accounts, BigDecimal chainValueAdded) {
        var results = new ArrayList<ActorResult>();
        accounts.forEach((actor, account) -> results.add(new ActorResult(
                actor,
                account,
                Ratios.of(account, chainValueAdded),
                study.stated(FigureKey.reported(actor.code(), ReportedItem.DIRECT_VALUE_ADDED)),
                study.stated(FigureKey.numberOfActors(actor.code())))));
        return results;
    }

    private static List<StageResult> stages(
            StudyData study, Map<ActorType, Account> accounts, BigDecimal chainValueAdded) {
        var byStage = new LinkedHashMap<String, List<Account>>();
        study.stages().forEach(stage -> byStage.put(stage.name(), new ArrayList<>()));
        var unplaced = new ArrayList<Account>();
        accounts.forEach((actor, account) -> (actor.stage() == null
                        ? unplaced
                        : byStage.computeIfAbsent(actor.stage(), none -> new ArrayList<>()))
                .add(account));
        var results = new ArrayList<StageResult>();
        byStage.forEach((stage, members) -> addStage(results, stage, members, chainValueAdded));
        addStage(results, null, unplaced, chainValueAdded);
        return results;
    }

    private static void addStage(
            List<StageResult> results, @Nullable String stage, List<Account> members, BigDecimal chainValueAdded) {
        if (!members.isEmpty()) {
            var sum = members.stream().reduce(Account.EMPTY, Account::plus);
            results.add(new StageResult(stage, members.size(), sum, Ratios.of(sum, chainValueAdded)));
        }
    }

    /**
     * Chain production of formula 6, in the account unit: what reaches final buyers, those who sell nothing on. What
     * stays with its seller is not counted, and stocks in process are taken as unchanged, because no source tells them.
     */
    private static BigDecimal chainOutput(StudyData study, List<FlowResult> flows) {
        var sellers = new HashSet<String>();
        flows.stream()
                .filter(flow -> !flow.flow().staysWithSeller())
                .forEach(flow -> sellers.add(flow.flow().seller()));
        var output = BigDecimal.ZERO;
        for (var flow : flows) {
            var isFinal = !flow.flow().staysWithSeller()
                    && !sellers.contains(flow.flow().buyer());
            output = isFinal && flow.value() != null ? output.add(flow.value()) : output;
        }
        return output.multiply(study.header().flowFactor())
                .divide(study.header().unitFactor(), MathContext.DECIMAL128);
    }
}
