package org.eslabon.valuechain.workbook;

import java.util.HashSet;
import java.util.Set;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.workbook.Unreadable.Reason;

/** Reads who sells what to whom. */
record FlowReader(TableReading reading, Set<String> keys) {

    static void read(Table table, StudyDraft draft) {
        var reader = new FlowReader(new TableReading(table, draft), new HashSet<>());
        reader.reading.forEach(reader::read);
    }

    private void read(TableRow row) {
        var sellerCode = row.text(Heading.SELLER_CODE);
        var sellerName = row.text(Heading.SELLER_NAME);
        var buyerCode = row.text(Heading.BUYER_CODE);
        var buyerName = row.text(Heading.BUYER_NAME);
        var hasSeller = sellerCode != null || sellerName != null;
        var hasBuyer = buyerCode != null || buyerName != null;
        if (!hasSeller || !hasBuyer) {
            if (hasSeller != hasBuyer
                    && !row.isLabelledTotal()
                    && !row.numbers().isEmpty()) {
                var missing = hasSeller ? Heading.BUYER_NAME : Heading.SELLER_NAME;
                var code = hasSeller ? Heading.BUYER_CODE : Heading.SELLER_CODE;
                throw row.refused(Reason.INCOMPLETE_FLOW, row.column(row.column(missing) < 0 ? code : missing));
            }
            reading.passOver(row);
            return;
        }
        var seller = reading.draft().actors.findOrAdd(sellerCode, sellerName, row);
        var buyer = reading.draft().actors.findOrAdd(buyerCode, buyerName, row);
        var product = row.text(Heading.PRODUCT);
        var key = freeKey(seller.code() + ">" + buyer.code() + (product == null ? "" : ":" + Words.normal(product)));
        reading.draft().flows.add(new Flow(key, seller.code(), buyer.code(), product, row.text(Heading.VOLUME_UNIT)));
        take(row, key, FlowItem.VOLUME, Heading.VOLUME, "A volume");
        take(row, key, FlowItem.UNIT_PRICE, Heading.UNIT_PRICE, "A price");
        take(row, key, FlowItem.VALUE, Heading.AMOUNT, "The value of a flow");
    }

    private void take(TableRow row, String key, FlowItem item, Heading heading, String what) {
        var column = row.column(heading);
        row.take(FigureKey.flow(key, item), column, row.atLeastZero(column, what), null);
    }

    /** Some sources list the same exchange twice, for two technologies of one actor type: the second is numbered. */
    private String freeKey(String key) {
        var free = key;
        for (var number = 2; !keys.add(free); number++) {
            free = key + "#" + number;
        }
        return free;
    }
}
