package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eslabon.audit.Recorded;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.discussion.ui.Parts;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.ThingRef;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.TabLinks;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.workbook.StudyTemplate;
import org.jspecify.annotations.Nullable;

/** A value chain study: one tab for each way to look at it, and the chosen figure beside it. */
@Route("c/:city/chains/:study/:tab?")
@PermitAll
class StudyView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    /** What the city works on: of these, only the study itself concerns this page. */
    private static final Set<String> WORK = Set.of("study", "obstacle", "benchmark", "plan", "action");

    private final transient Cities cities;
    private final transient Rights rights;
    private final transient StudyServices services;
    private final transient LiveSupport live;
    private final PageHead head = new PageHead("");
    private final Div main = new Div();
    private final Div body = new Div(main);

    private transient @Nullable City city;
    private transient @Nullable StudyContent content;
    private transient @Nullable StudyTab tab;
    private @Nullable FirstSteps steps;
    private FirstSteps.@Nullable Step begun;
    private String tabName = StudyTabs.OVERVIEW;
    private @Nullable FigurePanel panel;
    private transient @Nullable FigureKey opened;
    private @Nullable Integer frozenVersion;
    private boolean mayChange;

    StudyView(Cities cities, Rights rights, StudyServices services, LiveSupport live) {
        this.cities = cities;
        this.rights = rights;
        this.services = services;
        this.live = live;
        addClassName("page");
        body.addClassName("split");
        main.addClassName("study-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City entered = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        StudyId id = TypedId.read(event.getRouteParameters().get("study").orElse(""), StudyId::new);
        frozenVersion = version(event);
        StudyContent now = read(id);
        if (!now.study().city().equals(entered.id())) {
            throw new NoSuchThing();
        }
        String name = event.getRouteParameters().get("tab").orElse(StudyTabs.OVERVIEW);
        if (!StudyTabs.ALL.contains(name)) {
            throw new NoSuchThing();
        }
        city = entered;
        content = now;
        mayChange = frozenVersion == null && rights.may(entered.id(), Right.ANALYSE);
        removeAll();
        StudyWords words = new StudyWords(new Formats(getLocale(), entered.timeZone()));
        TabLinks links = StudyTabs.links(entered, now, frozenVersion, words);
        links.open(name);
        tabName = name;
        add(head, links);
        if (mayChange) {
            FirstSteps way = steps(id, entered, words);
            way.show(now, name);
            add(way);
        }
        add(body);
        main.removeAll();
        closeFigure();
        StudyTabs tabs =
                new StudyTabs(entered, mayChange, words, services, live, () -> read(id), key -> openFigure(words, key));
        Component shown = tabs.of(name, now);
        tab = (StudyTab) shown;
        main.add(shown);
        showHead(words, now);
        tab.show(now, Set.of());
        tab.showAt(event.getLocation());
        tab.showVersion(TextEditors.version(event.getLocation()).orElse(null));
        head.setTools(services.talks().of(Study.thing(id), figureParts(words)));
        figure(event).ifPresent(figure -> openFigure(words, figure));
        FirstSteps.Step step = begun;
        begun = null;
        if (step != null && mayChange) {
            tab.begin(step);
        }
        live.updates()
                .listen(
                        shown,
                        Set.of(Study.thing(id), ThingRef.city(entered.id())),
                        recorded -> follow(words, id, links, recorded));
    }

    /** The same from tab to tab: it knows what was still to do when the study was opened. */
    private FirstSteps steps(StudyId id, City entered, StudyWords words) {
        FirstSteps known = steps;
        if (known == null || !known.study().equals(id)) {
            known = new FirstSteps(
                    id,
                    entered.slug(),
                    rights.may(entered.id(), Right.PLAN),
                    words,
                    services.gaps(),
                    step -> walk(id, entered, step));
            steps = known;
        }
        return known;
    }

    /** Takes a step where it is taken. */
    private void walk(StudyId id, City entered, FirstSteps.Step step) {
        if (tab != null && tabName.equals(step.tab())) {
            tab.begin(step);
            return;
        }
        begun = step;
        getUI().ifPresent(ui -> ui.navigate(StudyAddresses.of(entered.slug(), id) + "/" + step.tab()));
    }

    private StudyContent read(StudyId id) {
        return frozenVersion == null
                ? services.studies().latest(id)
                : services.studies().version(id, frozenVersion);
    }

    private static @Nullable Integer version(BeforeEnterEvent event) {
        Optional<String> number = event.getLocation().getQueryParameters().getSingleParameter("version");
        if (number.isEmpty()) {
            return null;
        }
        if (!number.get().matches("\\d{1,6}")) {
            throw new NoSuchThing();
        }
        return Integer.valueOf(number.get());
    }

    /** The figure an address asks for, if there is such a one. */
    private Optional<FigureKey> figure(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("figure")
                .flatMap(FigureKey::parse)
                .filter(figure -> content != null && content.data().has(figure));
    }

    /** Figures are talked about one by one. */
    private Parts figureParts(StudyWords words) {
        return new Parts(
                part -> FigureKey.parse(part)
                        .filter(figure -> content != null && content.data().has(figure))
                        .map(figure ->
                                words.figure(Objects.requireNonNull(content).data(), figure))
                        .orElse(null),
                part -> FigureKey.parse(part).ifPresent(figure -> openFigure(words, figure)));
    }

    private void follow(StudyWords words, StudyId id, TabLinks links, List<Recorded> recorded) {
        if (recorded.stream().noneMatch(one -> concerns(one, id))) {
            return;
        }
        StudyContent now = read(id);
        content = now;
        mayChange = frozenVersion == null && rights.may(now.study().city(), Right.ANALYSE);
        Set<FigureKey> changed = new HashSet<>();
        for (Recorded one : recorded) {
            if (one.act().field() != null
                    && !Objects.equals(one.by(), live.user().id())) {
                FigureKey.parse(one.act().field()).ifPresent(changed::add);
            }
        }
        showHead(words, now);
        tellTrail();
        StudyTabs.count(links, now, words);
        if (steps != null && steps.isAttached()) {
            steps.show(now, tabName);
        }
        if (tab != null) {
            tab.show(now, changed);
        }
        if (panel != null && opened != null) {
            if (now.data().has(opened)) {
                panel.open(now, opened, mayChange);
            } else {
                closeFigure(); // what it was about is gone, with its last figure
            }
        }
    }

    /** Acts on the city itself may change what the person may do here, or whether she may see it. */
    private static boolean concerns(Recorded one, StudyId id) {
        ThingRef thing = one.act().thing();
        return thing.equals(Study.thing(id)) || !WORK.contains(thing.kind());
    }

    private void showHead(StudyWords words, StudyContent now) {
        head.setTitle(now.study().name());
        List<Component> line = new ArrayList<>();
        line.add(StudyCard.mark(now.version().number(), now.version().published(), words));
        var header = now.data().header();
        for (String part : new @Nullable String[] {
            header.commodity(), header.country(), header.referenceYear() == null ? null : header.referenceYear() + ""
        }) {
            if (part != null) {
                line.add(new Span(part));
            }
        }
        if (frozenVersion != null && city != null) {
            line.add(new Anchor(
                    "/" + StudyAddresses.of(city.slug(), now.study().id()), words.text("version.to-latest")));
        }
        head.setLine(line.toArray(Component[]::new));
        SheetDownload export = new SheetDownload(
                words.text("study.export"),
                now.study().name(),
                words.formats().zone(),
                out -> StudyTemplate.write(
                        out, words.locale(), Optional.of(read(now.study().id()).data())));
        if (mayChange && !now.version().published()) {
            Button publish = new Button(
                    words.text("study.publish"), VaadinIcon.LOCK.create(), click -> askToPublish(words, now));
            publish.addThemeNames("primary");
            head.setActions(export, publish);
        } else {
            head.setActions(export);
        }
    }

    private void askToPublish(StudyWords words, StudyContent now) {
        ConfirmDialog ask = new ConfirmDialog(
                words.text("study.publish.ask", now.version().number() + ""),
                words.text("study.publish.what"),
                words.text("study.publish"),
                confirmed -> {
                    if (services.studies().publish(now.study().id()) instanceof Outcome.Refused<?>(var refusal)) {
                        Notices.refused(refusal);
                    }
                });
        ask.setCancelable(true);
        ask.setCancelText(words.text("cancel"));
        ask.open();
    }

    private void openFigure(StudyWords words, FigureKey key) {
        if (content == null) {
            return;
        }
        if (panel == null) {
            panel = new FigurePanel(words, services, live, () -> {}, this::closeFigure);
            body.add(panel);
            body.addClassName("open");
        }
        opened = key;
        panel.open(content, key, mayChange);
    }

    private void closeFigure() {
        if (panel != null) {
            body.remove(panel);
            panel = null;
        }
        body.removeClassName("open");
        opened = null;
    }

    @Override
    public String getPageTitle() {
        return content == null ? "" : content.study().name();
    }

    @Override
    public List<Crumb> trail() {
        return city == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("valuechain.study.list"), StudyAddresses.list(city.slug())),
                        new Crumb(getPageTitle(), null));
    }
}
