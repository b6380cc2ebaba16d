package org.eslabon.valuechain.model;

import java.util.Locale;

/** What can fail to reconcile in a source, with the English text; {0}, {1}… stand for the discrepancy's parameters. */
public enum DiscrepancyKind {
    VALUE_ADDED_DIFFERS("Reported value added of {0} is {1}, the accounts give {2}"),
    PROFIT_DIFFERS("Reported net operating profit of {0} is {1}, the accounts give {2}"),
    TOTAL_COST_DIFFERS("Reported total cost of {0} is {1}, the accounts give {2}"),
    PUBLIC_BALANCE_DIFFERS("Reported public funds balance of {0} is {1}, taxes less subsidies are {2}"),
    RECEIVER_DIFFERS("{0} receive {1} according to this table, {2} according to the accounts"),
    FLOW_VALUE_DIFFERS("The value of the flow {0} is {1}, volume times price is {2}"),
    ACCOUNT_IMBALANCE("The account of {0} does not balance: revenue is {1}, costs and profit are {2}"),
    NEGATIVE_RESIDUAL("The costs and profit of {0} exceed its revenue, which leaves {1} for services"),
    NEGATIVE_FIGURE("{1} of {0} is negative: {2}"),
    UNKNOWN_ACTOR("{0} is not in the list of actor types"),
    NAME_DIFFERS("Code {0} belongs to {1}, but this row says {2}; the code was followed"),
    UNKNOWN_STAGE("The stage {0} of {1} is not in the list of stages"),
    MISSING_STAGE("{0} has no stage"),
    DUPLICATE_ACTOR("The actor type {0} is listed twice; the first row counts"),
    DUPLICATE_FIGURE("{1} of {0} is stated twice with the same value; it is counted once"),
    ADDED_UP("{1} of {0} is stated more than once with different values; they were added up"),
    UNKNOWN_ITEM("The account item {1} of {0} is not known; its value was left out"),
    UNKNOWN_RECEIVER("{0} is not a known receiver of value added; its value was left out"),
    UNKNOWN_DIRECTION("{0} is neither imported nor exported; its value was left out"),
    UNKNOWN_UNIT("The unit of {1} of {0} cannot be told from the order of the columns"),
    ROW_WITHOUT_NAME("This row has figures but names nobody, and it is no total; it was left out"),
    NUMBER_AS_TEXT("{0} is written as text and was read as the number {1}"),
    UNREADABLE_FIGURE("{0} is no number: {1}; it was left out"),
    MISSING_SHEET("There is no table of this kind: {0}"),
    SHEET_IGNORED("This sheet looks like a second table of the kind {0} and was not read"),
    MISSING_PROPERTY("The study does not state its {0}"),
    UNKNOWN_COUNTRY("{0} is not a known country name"),
    CURRENCY_ASSUMED("The study names no ISO currency; {0} was taken from its country"),
    CURRENCY_UNKNOWN("The currency of the study is not certain: {0}"),
    UNIT_FACTOR_CONFLICT(
            "The stated conversion rate is {0}, but the currency unit {1} means {2}; the rate was followed"),
    DUPLICATE_ROW("{0} is listed twice; the first row counts"),
    NO_ACCOUNTS("The accounts have no rows");

    private final String english;

    DiscrepancyKind(String english) {
        this.english = english;
    }

    String english() {
        return english;
    }

    /** Stable name for files and translations, for example {@code value-added-differs}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
