package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.discussion.ui.Parts;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.guide.Method;
import org.eslabon.guide.ui.MethodLink;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Rights;
import org.eslabon.rates.RateBook;
import org.eslabon.rates.Rates;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.BenchmarkRenewals;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.ComparableStudy;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleChoices;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyBenchmarks;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.spi.BenchmarkSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the chain costs more than others, and which obstacles that is due to. */
class GapTab extends Div implements StudyTab {

    private static final Set<String> WATCHED = Set.of("benchmark", "obstacle");

    /** What the tab asks. */
    @Component
    record Services(
            Benchmarks benchmarks,
            StudyBenchmarks studies,
            BenchmarkRenewals renewals,
            Rates rates,
            Obstacles obstacles,
            ObstacleChoices choices,
            Rights rights,
            List<BenchmarkSection> sections,
            TextEditors texts,
            Talks talks,
            LiveSupport live) {}

    private final transient City city;
    private final transient StudyId study;
    private final boolean mayChange;
    private final transient StudyWords words;
    private final transient Services services;
    private final Div toolbar = new Div();
    private final Div body = new Div();
    private transient @Nullable BenchmarkId chosen;
    private transient List<Benchmark> listed = List.of();
    private @Nullable GapSheet sheet;
    private transient @Nullable StudyContent content;

    GapTab(City city, StudyId study, boolean mayChange, StudyWords words, Services services) {
        this.city = city;
        this.study = study;
        this.mayChange = mayChange;
        this.words = words;
        this.services = services;
        addClassName("study-tab");
        toolbar.addClassName("toolbar");
        body.addClassName("study-tab");
        add(toolbar, body);
        services.live().updates().listen(this, Set.of(Study.thing(study)), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> WATCHED.contains(one.act().thing().kind()))) {
                show();
            }
        });
    }

    @Override
    public void showAt(Location address) {
        address.getQueryParameters()
                .getSingleParameter("benchmark")
                .ifPresent(id -> open(TypedId.read(id, BenchmarkId::new)));
    }

    @Override
    public void begin(FirstSteps.Step step) {
        switch (step) {
            case COMPARE -> begin();
            case ATTRIBUTE -> {
                if (sheet != null) {
                    sheet.openDearest();
                }
            }
            default -> {}
        }
    }

    @Override
    public void show(StudyContent now, Set<FigureKey> changed) {
        content = now;
        show();
    }

    @Override
    public void showVersion(@Nullable Long version) {
        if (sheet != null) {
            sheet.showVersion(version);
        }
    }

    private void show() {
        List<Benchmark> all = services.benchmarks().ofStudy(study);
        Benchmark shown = all.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        toolbar.setVisible(shown != null);
        if (shown == null) {
            listed = List.of();
            if (chosen != null || body.getComponentCount() == 0) {
                chosen = null;
                sheet = null;
                body.removeAll();
                body.add(nothing());
            }
            return; // what is there stays: somebody may be about to press its button
        }
        if (!all.equals(listed) || !shown.id().equals(chosen)) {
            listed = all;
            toolbar.removeAll();
            fillToolbar(all, shown);
        }
        BenchmarkSheet found = services.benchmarks().get(shown.id());
        if (sheet == null || !Objects.equals(chosen, shown.id())) {
            chosen = shown.id();
            sheet = new GapSheet(city, shown.id(), mayChange, words, services);
            body.removeAll();
            body.add(sheet);
        }
        sheet.show(found, services.obstacles().ofStudy(study));
    }

    private void fillToolbar(List<Benchmark> all, Benchmark shown) {
        if (all.size() > 1) {
            Select<Benchmark> choice = new Select<>();
            choice.setAriaLabel(words.text("gap.choose"));
            choice.setItems(all);
            choice.setItemLabelGenerator(Benchmark::comparator);
            choice.setValue(shown);
            choice.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    open(event.getValue().id());
                }
            });
            toolbar.add(choice);
        }
        toolbar.add(new SheetDownload(
                words.text("gap.export"),
                words.text("gap.export.name", shown.comparator()),
                city.timeZone(),
                out -> GapExport.write(
                        services.benchmarks().get(shown.id()),
                        services.obstacles().ofStudy(study).stream()
                                .collect(Collectors.toMap(Obstacle::id, obstacle -> obstacle)),
                        words,
                        out)));
        if (mayChange) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> remove(shown));
            remove.addThemeNames("tertiary");
            remove.setAriaLabel(words.text("gap.remove"));
            remove.setTooltipText(words.text("gap.remove"));
            toolbar.add(begin(false), remove);
        }
        toolbar.add(
                new MethodLink(Method.GAP),
                services.talks()
                        .of(
                                Benchmark.thing(shown.id()),
                                new Parts(part -> sheet == null ? null : sheet.nameOf(part), part -> {
                                    if (sheet != null) {
                                        sheet.open(part);
                                    }
                                })));
    }

    private EmptyState nothing() {
        return mayChange
                ? new EmptyState(words.text("gap.none"), words.text("gap.none.why"), begin(true))
                : new EmptyState(words.text("gap.none"), words.text("gap.none.reader"));
    }

    private Button begin(boolean first) {
        Button begin = new Button(words.text("gap.begin"), click -> begin());
        if (first) {
            begin.addThemeNames("primary");
        }
        return begin;
    }

    private void begin() {
        if (content == null) {
            return;
        }
        StudyHeader header = content.data().header();
        RateBook book = services.rates().ofCity(city.id());
        int version = content.version().number();
        List<ComparableStudy> choices = services.studies().choices(study).stream()
                .filter(choice -> !choice.study().equals(study) || choice.version() != version)
                .toList();
        new BenchmarkDialog(
                        new StudyForm(study, version, choices, words, book, services.studies()),
                        new TableForm(
                                study,
                                header.currency() == null ? city.currency().getCurrencyCode() : header.currency(),
                                header.referenceYear(),
                                words,
                                book,
                                services.benchmarks()),
                        words,
                        this::open)
                .open();
    }

    private void open(BenchmarkId id) {
        sheet = null;
        chosen = id;
        show();
    }

    private void remove(Benchmark benchmark) {
        services.benchmarks().remove(benchmark.id());
        Notices.undoable(
                words.text("gap.removed", benchmark.comparator()),
                words.text("gap.undo"),
                () -> services.benchmarks().restore(benchmark.id()));
    }
}
