package org.eslabon.partnership.ui;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eslabon.audit.Entry;
import org.eslabon.audit.TrailFilter;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityChanges;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.SheetFile;

/** The trail, as it is filtered, as a workbook. */
class ChangesDownload extends SheetDownload {

    private static final int PAGE = 1000;

    ChangesDownload(String label, Locale locale, City city, CityChanges changes, Supplier<TrailFilter> filter) {
        super(
                label,
                Texts.text(locale, "partnership.changes.file", city.name()),
                city.timeZone(),
                out -> sheet(locale, city).write(all(changes, filter.get()), out));
    }

    private static SheetFile<Entry> sheet(Locale locale, City city) {
        TrailWords words = new TrailWords(locale);
        return new SheetFile<Entry>(Texts.text(locale, "partnership.tab.changes"))
                .dateTime(Texts.text(locale, "partnership.changes.when"), city.timeZone(), Entry::at)
                .text(Texts.text(locale, "partnership.changes.who"), words::who)
                .text(
                        Texts.text(locale, "partnership.changes.kind"),
                        entry -> words.kind(entry.thing().kind()))
                .text(Texts.text(locale, "partnership.changes.what"), Entry::label)
                .text(Texts.text(locale, "partnership.changes.act"), words::act)
                .text(Texts.text(locale, "partnership.changes.from"), entry -> words.value(entry, entry.from()))
                .text(Texts.text(locale, "partnership.changes.to"), entry -> words.value(entry, entry.to()))
                .text(Texts.text(locale, "partnership.changes.reason"), Entry::reason);
    }

    /** Page by page: a trail of years need not fit into memory at once. */
    private static Iterable<Entry> all(CityChanges changes, TrailFilter filter) {
        Stream<Entry> stream = IntStream.iterate(0, page -> page + PAGE)
                .mapToObj(offset -> changes.page(filter, offset, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
        Iterator<Entry> iterator = stream.iterator();
        return () -> iterator;
    }
}
