package org.eslabon.valuechain.workbook;

import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** Reads who sells what to whom. */
record FlowReader(TableReading reading, FreeKeys keys) {

    static void read(Table table, StudyDraft draft) {
        var reader = new FlowReader(new TableReading(table, draft), new FreeKeys());
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
        if (isTotal(sellerName, sellerCode)) {
            reading.passOver(row);
            return;
        }
        var seller = reading.draft().actors.findOrAdd(sellerCode, sellerName, row);
        var buyer = reading.draft().actors.findOrAdd(buyerCode, buyerName, row);
        var product = row.text(Heading.PRODUCT);
        // Some sources list the same exchange twice, for two technologies of one actor type: the second is numbered.
        var key = keys.take(
                seller.code() + ">" + buyer.code() + (product == null ? "" : ":" + Words.normal(row.name(product))));
        var unit = row.text(Heading.VOLUME_UNIT);
        reading.draft()
                .flows
                .add(new Flow(key, seller.code(), buyer.code(), product, unit == null ? null : row.name(unit)));
        take(row, key, FlowItem.VOLUME, Heading.VOLUME, "A volume");
        take(row, key, FlowItem.UNIT_PRICE, Heading.UNIT_PRICE, "A price");
        take(row, key, FlowItem.VALUE, Heading.AMOUNT, "The value of a flow");
    }

    private void take(TableRow row, String key, FlowItem item, Heading heading, String what) {
        var column = row.column(heading);
        row.take(FigureKey.flow(key, item), column, row.atLeastZero(column, what), null);
    }

    private boolean isTotal(@Nullable String name, @Nullable String code) {
        var actors = reading.draft().actors;
        var label = name == null ? code : name;
        return label != null && Words.isTotal(label) && !actors.knowsName(label) && !actors.knowsCode(label);
    }
}
