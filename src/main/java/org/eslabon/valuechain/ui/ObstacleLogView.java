package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.audit.Recorded;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.ObstacleChoices;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleMeasures;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.spi.ObstacleSection;
import org.jspecify.annotations.Nullable;

/** The obstacle log of a city, with the chosen obstacle beside it. */
@Route("c/:city/obstacles/:obstacle?")
@PermitAll
class ObstacleLogView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    /** Acts on these may change what is shown here, or whether it may be seen. */
    private static final Set<String> WATCHED = Set.of("obstacle", "benchmark", "study", "city");

    private final transient Cities cities;
    private final transient Rights rights;
    private final transient Obstacles obstacles;
    private final transient ObstacleMeasures measures;
    private final transient ObstacleChoices choices;
    private final transient List<ObstacleSection> sections;
    private final transient TextEditors texts;
    private final transient Talks talks;
    private final transient LiveSupport live;
    private final ObstacleWords words = new ObstacleWords(getLocale());
    private final PageHead head = new PageHead(words.text("log"));
    private final Div split = new Div();

    private transient @Nullable City city;
    private transient volatile ObstacleFilter filter = ObstacleFilter.NONE;
    private @Nullable ObstacleTable table;
    private @Nullable ObstaclePanel panel;
    private @Nullable SheetDownload export;
    private transient List<Obstacle> all = List.of();

    ObstacleLogView(
            Cities cities,
            Rights rights,
            Obstacles obstacles,
            ObstacleMeasures measures,
            ObstacleChoices choices,
            List<ObstacleSection> sections,
            TextEditors texts,
            Talks talks,
            LiveSupport live) {
        this.cities = cities;
        this.rights = rights;
        this.obstacles = obstacles;
        this.measures = measures;
        this.choices = choices;
        this.sections = sections;
        this.texts = texts;
        this.talks = talks;
        this.live = live;
        addClassNames("page", "obstacle-log");
        split.addClassName("split");
        add(head, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City entered = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        all = obstacles.log(entered.id());
        Obstacle chosen =
                event.getRouteParameters().get("obstacle").map(this::inThisCity).orElse(null);
        filter = ObstacleFilter.of(event.getLocation().getQueryParameters().getParameters());
        ObstacleTable shown = table;
        if (shown == null || !entered.equals(city)) {
            shown = open(entered);
        }
        shown.setFilter(filter);
        shown.setObstacles(all, measures.shares(entered.id()), Set.of());
        open(entered, shown, chosen);
        if (panel != null) {
            panel.showVersion(TextEditors.version(event.getLocation()).orElse(null));
        }
    }

    /** An obstacle of another city is not found in this one. */
    private Obstacle inThisCity(String id) {
        return all.stream()
                .filter(obstacle -> obstacle.id().value().toString().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    private ObstacleTable open(City entered) {
        city = entered;
        List<Study> chains = choices.chains(entered.id());
        boolean mayRecord = rights.may(entered.id(), Right.PLAN) && !chains.isEmpty();
        Runnable record = mayRecord ? () -> record(entered) : null;
        ObstacleTable made = new ObstacleTable(new ObstacleTable.Use(
                chains,
                choices.counterparts(entered.id()),
                obstacle -> address(entered, obstacle.id()),
                wanted -> filter(entered, wanted),
                record));
        table = made;
        panel = null;
        split.removeAll();
        split.add(made);
        SheetDownload download = export(entered);
        export = download;
        head.setActions(
                record == null
                        ? new Component[] {download}
                        : new Component[] {download, ObstacleTable.recordButton(words, record)});
        live.updates().listen(made, Set.of(ThingRef.city(entered.id())), recorded -> follow(entered, made, recorded));
        return made;
    }

    private void open(City entered, ObstacleTable shown, @Nullable Obstacle chosen) {
        if (panel != null && (chosen == null || !chosen.id().equals(panel.obstacle()))) {
            split.remove(panel);
            panel = null;
        }
        if (chosen != null && panel == null) {
            panel = new ObstaclePanel(
                    chosen,
                    entered,
                    rights.may(entered.id(), Right.PLAN),
                    obstacles,
                    measures,
                    choices,
                    sections,
                    texts,
                    talks,
                    live,
                    () -> ObstacleTable.go(this, address(entered, null)));
            split.add(panel);
        }
        split.getElement().getClassList().set("open", chosen != null);
        shown.setSelected(chosen == null ? null : chosen.id());
        count();
    }

    private void follow(City entered, ObstacleTable shown, List<Recorded> recorded) {
        if (recorded.stream()
                .noneMatch(one -> WATCHED.contains(one.act().thing().kind()))) {
            return;
        }
        all = obstacles.log(entered.id());
        shown.setObstacles(all, measures.shares(entered.id()), changedByOthers(recorded));
        if (panel != null) {
            ObstaclePanel open = panel;
            open.show(inThisCity(open.obstacle().value().toString()));
        }
        count();
    }

    private Set<ObstacleId> changedByOthers(List<Recorded> recorded) {
        return recorded.stream()
                .filter(one -> !Objects.equals(one.by(), live.user().id()))
                .map(one -> new ObstacleId(one.act().thing().id()))
                .collect(Collectors.toSet());
    }

    private void count() {
        long open = all.stream().filter(obstacle -> obstacle.status().open()).count();
        long policy =
                all.stream().filter(obstacle -> obstacle.kind().policyInduced()).count();
        head.setLine(new Span(words.text("count", open, all.size(), policy)));
        if (export != null) {
            export.setVisible(!all.isEmpty());
        }
    }

    private String address(City entered, @Nullable ObstacleId obstacle) {
        String path = obstacle == null
                ? ObstacleAddresses.log(entered.slug())
                : ObstacleAddresses.of(entered.slug(), obstacle);
        return new Location(path, QueryParameters.simple(filter.parameters())).getPathWithQueryParameters();
    }

    private void filter(City entered, ObstacleFilter wanted) {
        filter = wanted;
        ObstacleId open = panel == null ? null : panel.obstacle();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address(entered, open)));
    }

    private void record(City entered) {
        new ObstacleDialog(
                        entered,
                        filter.chain(),
                        obstacles,
                        choices,
                        recorded -> ObstacleTable.go(this, address(entered, recorded)))
                .open();
    }

    private SheetDownload export(City entered) {
        return new SheetDownload(
                words.text("export"),
                words.text("log") + " " + entered.name(),
                entered.timeZone(),
                out -> new ObstacleSheet(words, entered.timeZone())
                        .write(
                                obstacles.log(entered.id()).stream()
                                        .filter(filter::shows)
                                        .toList(),
                                measures.shares(entered.id()),
                                out));
    }

    @Override
    public String getPageTitle() {
        return city == null ? words.text("log") : words.text("log") + " · " + city.name();
    }

    @Override
    public List<Crumb> trail() {
        if (city == null || panel == null) {
            return List.of(new Crumb(words.text("log"), null));
        }
        return List.of(new Crumb(words.text("log"), address(city, null)), new Crumb(words.text("one"), null));
    }
}
