package org.eslabon.capacity.ui;

import java.io.IOException;
import java.io.OutputStream;
import org.eslabon.capacity.Catalogue;
import org.eslabon.capacity.CatalogueItem;
import org.eslabon.capacity.Indicator;
import org.eslabon.uikit.SheetFile;

/** What a catalogue asks, as a workbook. */
final class CatalogueExport {

    private CatalogueExport() {}

    static void write(Catalogue catalogue, CapacityWords words, OutputStream out) throws IOException {
        SheetFile<Indicator> sheet = new SheetFile<Indicator>(words.text("tab.catalogue"))
                .text(
                        words.text("dimension"),
                        one -> catalogue
                                .dimension(one.dimension())
                                .map(dimension -> words.in(dimension.name()))
                                .orElse(null))
                .text(words.text("file.code"), Indicator::code)
                .text(words.text("indicator"), one -> words.in(one.name()))
                .number(words.text("weight"), Indicator::weight)
                .text(words.text("file.asks"), one -> words.in(one.text(CatalogueItem.ASKS)));
        for (int level = 1; level <= 5; level++) {
            CatalogueItem item = CatalogueItem.level(level);
            sheet.text(words.text("level", level), one -> words.in(one.text(item)));
        }
        sheet.write(catalogue.indicators(), out);
    }
}
