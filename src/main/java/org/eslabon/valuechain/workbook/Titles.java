package org.eslabon.valuechain.workbook;

import java.util.Locale;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.Headline;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.ReceiverGroup;
import org.eslabon.valuechain.model.ReportedItem;
import org.eslabon.valuechain.model.TimeItem;

/** The English words our own workbook uses, all of which the reader knows. */
final class Titles {

    private Titles() {}

    static String of(Headline headline) {
        return switch (headline) {
            case NOMINAL_PROTECTION -> "Nominal protection coefficient";
            case PUBLIC_FUNDS_BALANCE -> "Public funds balance";
            case VALUE_ADDED -> "Total value added";
            case SHARE_OF_NATIONAL_GDP -> "Value added share of national GDP";
            case SHARE_OF_AGRICULTURAL_GDP -> "Value added share of the agricultural sector GDP";
            case RATE_OF_INTEGRATION -> "Rate of integration into domestic economy";
            case PUBLIC_BALANCE_OF_BUDGET -> "Public funds balance / Public budget";
            case BALANCE_OF_TRADE -> "Balance of trade of the value chain";
            case DOMESTIC_RESOURCE_COST -> "Domestic resource cost ratio";
            case GINI -> "Gini index";
        };
    }

    static String of(AccountItem item) {
        return item == AccountItem.INTEREST ? "Interest on loan" : of((Enum<?>) item);
    }

    static String of(ReportedItem item) {
        return item == ReportedItem.DIRECT_VALUE_ADDED ? "Direct added value" : of((Enum<?>) item);
    }

    static String of(ReceiverGroup group) {
        return switch (group) {
            case LAND_OWNERS -> "Land owners (land fees)";
            case DEPRECIATION -> "Depreciation";
            case EMPLOYEES -> "Employees (wages)";
            case LENDERS -> "Financial institutions (interests on loans)";
            case GOVERNMENT -> "Government (taxes - subsidies)";
        };
    }

    static String of(TimeItem item) {
        return of((Enum<?>) item).replace("Wait", "Waiting").replace(" wait", " waiting");
    }

    static String of(DelayItem item) {
        return switch (item) {
            case GOODS_VALUE -> "Value of the goods that are waiting";
            case YEARLY_RATE_PERCENT -> "Yearly rate (%)";
            case SPOILAGE_PERCENT_PER_DAY -> "Spoilage per day (%)";
            case DEMURRAGE -> "Demurrage";
        };
    }

    static String of(PolicyItem item) {
        var side = item.name().startsWith("PRIVATE") ? "Private " : "Social ";
        var what = switch (item) {
            case PRIVATE_REVENUE, SOCIAL_REVENUE -> "revenue";
            case PRIVATE_TRADABLES, SOCIAL_TRADABLES -> "tradable inputs";
            case PRIVATE_FACTORS, SOCIAL_FACTORS -> "domestic factors";
        };
        return side + what + " (" + item.letter() + ")";
    }

    /** NET_OPERATING_PROFIT as "Net operating profit". */
    static String of(Enum<?> constant) {
        var words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
