package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eslabon.meetings.MeetingAddresses;
import org.eslabon.meetings.TrainingLine;
import org.eslabon.meetings.TrainingYear;
import org.eslabon.partnership.City;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.DataTable.Column;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.SheetFile;

/** How many hours of training each organisation of a city received in a year. */
@Route("c/:city/meetings/training")
@PermitAll
class TrainingHoursView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient MeetingServices ask;
    private String slug = "";

    TrainingHoursView(MeetingServices ask) {
        this.ask = ask;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        slug = city.slug();
        int asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(year -> year.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .orElse(0);
        MeetingWords words = new MeetingWords(new Formats(getLocale(), city.timeZone()));
        removeAll();
        PageHead head = new PageHead(words.text("training"));
        head.setLine(new Span(words.text("training.what")));
        Div body = new Div();
        body.addClassName("meeting-lists");
        add(head, MeetingTabs.of(slug, MeetingTabs.TRAINING, getLocale()), body);
        show(head, body, city, asked, words);
        ask.live().updates().listen(body, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream().anyMatch(one -> one.act().thing().kind().equals("meeting"))) {
                show(head, body, city, asked, words);
            }
        });
    }

    /**
     * @param asked the year in the address; 0 for the latest there is
     */
    private void show(PageHead head, Div body, City city, int asked, MeetingWords words) {
        List<Integer> years = ask.training().years(city.id());
        int today = LocalDate.ofInstant(ask.clock().instant(), city.timeZone()).getYear();
        int year = asked != 0 ? asked : years.isEmpty() ? today : years.getFirst();
        TrainingYear trained = ask.training().of(city.id(), year);
        body.removeAll();
        head.setActions();
        if (!years.isEmpty()) {
            body.add(choice(years, year, words));
        }
        if (trained.lines().isEmpty()) {
            body.add(
                    new EmptyState(words.text("training.none", String.valueOf(year)), words.text("training.none.why")));
            return;
        }
        head.setActions(new SheetDownload(
                words.text("export"),
                words.text("training.file", city.name(), String.valueOf(year)),
                city.timeZone(),
                out -> file(words).write(ask.training().of(city.id(), year).lines(), out)));
        body.add(figures(trained.total(), words), table(trained, words));
    }

    private Div choice(List<Integer> years, int shown, MeetingWords words) {
        Div choice = new Div();
        choice.addClassName("segmented");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("training.year"));
        years.forEach(year -> {
            Anchor link = new Anchor("/" + MeetingAddresses.training(slug, year), String.valueOf(year));
            if (year == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choice.add(link);
        });
        Div line = new Div(choice);
        line.addClassName("toolbar");
        return line;
    }

    private static Component figures(TrainingLine total, MeetingWords words) {
        Div figures = new Div(
                new KeyFigure(words.text("training.hours"), words.formats().number(total.hours(), 2), ""),
                new KeyFigure(words.text("training.trainings"), String.valueOf(total.trainings()), ""),
                new KeyFigure(
                        words.text("training.attendees"),
                        String.valueOf(total.count().all()),
                        words.text(
                                "count",
                                total.count().female(),
                                total.count().male(),
                                total.count().other())));
        figures.addClassName("key-figures");
        return figures;
    }

    private static Component table(TrainingYear trained, MeetingWords words) {
        List<Column> columns = List.of(
                Column.text(words.text("organisation")),
                Column.number(words.text("training.hours")),
                Column.number(words.text("training.trainings")),
                Column.number(words.text("training.attendees")),
                Column.number(words.text("sex.FEMALE")),
                Column.number(words.text("sex.MALE")),
                Column.number(words.text("sex.OTHER")));
        List<List<String>> rows = new ArrayList<>();
        trained.lines().forEach(line -> rows.add(row(line.organisation(), line, words)));
        rows.add(row(words.text("total"), trained.total(), words));
        DataTable table = new DataTable(words.text("training"), columns, rows);
        table.addClassNames("card", "table-with-total");
        return table;
    }

    private static List<String> row(String name, TrainingLine line, MeetingWords words) {
        return List.of(
                name,
                words.formats().number(line.hours(), 2),
                String.valueOf(line.trainings()),
                String.valueOf(line.count().all()),
                String.valueOf(line.count().female()),
                String.valueOf(line.count().male()),
                String.valueOf(line.count().other()));
    }

    private static SheetFile<TrainingLine> file(MeetingWords words) {
        return new SheetFile<TrainingLine>(words.text("training"))
                .text(words.text("organisation"), TrainingLine::organisation)
                .number(words.text("training.hours"), TrainingLine::hours)
                .number(words.text("training.trainings"), TrainingLine::trainings)
                .number(words.text("training.attendees"), line -> line.count().all())
                .number(words.text("sex.FEMALE"), line -> line.count().female())
                .number(words.text("sex.MALE"), line -> line.count().male())
                .number(words.text("sex.OTHER"), line -> line.count().other());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.training");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("meetings.title"), MeetingAddresses.meetings(slug)),
                new Crumb(getTranslation("meetings.training"), null));
    }
}
