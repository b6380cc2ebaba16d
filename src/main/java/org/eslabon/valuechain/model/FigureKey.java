package org.eslabon.valuechain.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The address of one figure in a study: stable from import to import, so that versions can be compared.
 *
 * @param subject actor code, flow key, product, good, stage or policy case; empty for the chain as a whole
 * @param item name of a constant of the enum that belongs to the kind, for example {@link AccountItem}
 */
public record FigureKey(SubjectKind kind, String subject, String item) {

    private static final char SEPARATOR = '|';
    private static final String WHOLE_CHAIN = "";
    private static final String NUMBER_OF_ACTORS = "NUMBER_OF_ACTORS";

    public static FigureKey account(String actorCode, AccountItem item) {
        return new FigureKey(SubjectKind.ACTOR_ACCOUNT, actorCode, item.name());
    }

    public static FigureKey numberOfActors(String actorCode) {
        return new FigureKey(SubjectKind.ACTOR, actorCode, NUMBER_OF_ACTORS);
    }

    public static FigureKey reported(String actorCode, ReportedItem item) {
        return new FigureKey(SubjectKind.ACTOR_REPORTED, actorCode, item.name());
    }

    /** Profit that the table of receivers gives to an actor type. */
    public static FigureKey receivedProfit(String actorCode) {
        return new FigureKey(SubjectKind.RECEIVER, actorCode, AccountItem.NET_OPERATING_PROFIT.name());
    }

    public static FigureKey received(ReceiverGroup group) {
        return new FigureKey(SubjectKind.RECEIVER, WHOLE_CHAIN, group.name());
    }

    public static FigureKey flow(String flowKey, FlowItem item) {
        return new FigureKey(SubjectKind.FLOW, flowKey, item.name());
    }

    public static FigureKey employment(String actorCode, EmploymentItem item) {
        return new FigureKey(SubjectKind.EMPLOYMENT, actorCode, item.name());
    }

    public static FigureKey traded(String goodKey) {
        return new FigureKey(SubjectKind.TRADE, goodKey, "VALUE");
    }

    public static FigureKey price(String caseKey, PriceItem item) {
        return new FigureKey(SubjectKind.PRICE, caseKey, item.name());
    }

    /** Days at a stage. */
    public static FigureKey time(String stage, TimeItem item) {
        return new FigureKey(SubjectKind.STAGE_TIME, stage, item.name());
    }

    /** What the cost of waiting at a stage is computed from. */
    public static FigureKey delay(String stage, DelayItem item) {
        return new FigureKey(SubjectKind.STAGE_DELAY, stage, item.name());
    }

    public static FigureKey policy(String policyCase, PolicyItem item) {
        return new FigureKey(SubjectKind.POLICY, policyCase, item.name());
    }

    public static FigureKey headline(Headline headline) {
        return new FigureKey(SubjectKind.STUDY, WHOLE_CHAIN, headline.name());
    }

    public static FigureKey producedVolume(String product) {
        return new FigureKey(SubjectKind.PRODUCED_VOLUME, product, "VOLUME");
    }

    /** The address as one text, for the trail and for links; {@link #parse} reads it back. */
    public String address() {
        return kind.name() + SEPARATOR + item + SEPARATOR + subject;
    }

    /** The figure an address names; empty for a text that is no address. */
    public static Optional<FigureKey> parse(String address) {
        var first = address.indexOf(SEPARATOR);
        var second = address.indexOf(SEPARATOR, first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        var kind = address.substring(0, first);
        return Arrays.stream(SubjectKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(each -> new FigureKey(each, address.substring(second + 1), address.substring(first + 1, second)));
    }

    /** Whether its subject is a stage, by name. */
    public boolean isOfStage() {
        return kind == SubjectKind.STAGE_TIME || kind == SubjectKind.STAGE_DELAY;
    }

    /** Quantities, prices, days and the sides of a policy matrix cannot be negative; accounts, balances and what a source reports can. */
    public boolean mayBeNegative() {
        return switch (kind) {
            case ACTOR, PRODUCED_VOLUME, FLOW, EMPLOYMENT, PRICE, STAGE_TIME, STAGE_DELAY, POLICY -> false;
            case STUDY, ACTOR_ACCOUNT, ACTOR_REPORTED, RECEIVER, TRADE -> true;
        };
    }
}
