package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.util.HashSet;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.FlowResult;
import org.eslabon.valuechain.model.StudyData;

/**
 * Tells whether flows count in the currency itself or in the multiple that the accounts use, which no AFA workbook says:
 * what actors sell is of the order of what they produce, so the nearer of the two readings is the right one.
 */
final class FlowMoney {

    private FlowMoney() {}

    static BigDecimal factor(StudyData study) {
        var factor = study.header().unitFactor();
        var sales = BigDecimal.ZERO;
        var sellers = new HashSet<String>();
        for (FlowResult flow : Analysis.of(study).flows()) {
            if (flow.value() != null) {
                sales = sales.add(flow.value());
                sellers.add(flow.flow().seller());
            }
        }
        var production = BigDecimal.ZERO;
        for (var seller : sellers) {
            var produced = study.stated(FigureKey.account(seller, AccountItem.PRODUCTION));
            production = produced == null ? production : production.add(produced);
        }
        if (sales.signum() <= 0 || production.signum() <= 0) {
            return factor;
        }
        var distance = Math.log10(sales.doubleValue()) - Math.log10(production.doubleValue());
        var isCurrency = Math.abs(distance - Math.log10(factor.doubleValue())) < Math.abs(distance);
        return isCurrency ? BigDecimal.ONE : factor;
    }
}
