package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.valuechain.ComparableStudy;
import org.eslabon.valuechain.ComparedStudy;
import org.eslabon.valuechain.ComparisonQuestion;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudyComparisons;
import org.eslabon.valuechain.StudyPick;
import org.jspecify.annotations.Nullable;

/** Studies side by side: figures as rows, studies as columns. The address names the studies. */
@Route("c/:city/chains/compare")
@PermitAll
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final String STUDY = "study";

    private final transient Cities cities;
    private final transient StudyComparisons comparisons;
    private final transient LiveUpdates updates;
    private final PageHead head = new PageHead("");
    private final Div questions = new Div();
    private final Div result = new Div();
    private final Div choiceCard = new Div();

    private transient @Nullable City city;
    private transient List<StudyPick> picks = List.of();

    ComparisonView(Cities cities, StudyComparisons comparisons, LiveUpdates updates) {
        this.cities = cities;
        this.comparisons = comparisons;
        this.updates = updates;
        addClassName("page");
        questions.addClassName("comparison-questions");
        result.addClassNames("study-tab", "comparison");
        choiceCard.addClassNames("card", "comparison-choice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City entered = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        city = entered;
        picks = event.getLocation().getQueryParameters().getParameters().getOrDefault(STUDY, List.of()).stream()
                .flatMap(written -> StudyPick.parse(written).stream())
                .distinct()
                .toList();
        StudyWords words = new StudyWords(new Formats(getLocale(), entered.timeZone()));
        removeAll();
        head.setTitle(getPageTitle());
        head.setLine(new Span(words.text("comparison.what")));
        add(head, choiceCard, result);
        show(entered, words);
        Set<ThingRef> watched = new HashSet<>();
        cities.mine().forEach(mine -> watched.add(ThingRef.city(mine.id())));
        updates.listen(questions, watched, recorded -> show(entered, words));
    }

    private void show(City here, StudyWords words) {
        List<ComparableStudy> choices = comparisons.choices();
        List<ComparedStudy> compared = comparisons.of(picks);
        List<ComparableStudy> chosen =
                compared.stream().map(ComparedStudy::study).toList();
        choiceCard.removeAll();
        choiceCard.add(choice(choices, chosen, words), questions);
        showQuestions(here, choices, chosen, words);
        result.removeAll();
        if (compared.isEmpty()) {
            head.setActions();
            result.add(
                    choices.isEmpty()
                            ? new EmptyState(words.text("study.none"), words.text("study.none.why-reader"))
                            : new EmptyState(words.text("comparison.none"), words.text("comparison.none.why")));
            return;
        }
        List<StudyPick> asked = picks;
        head.setActions(new SheetDownload(
                words.text("gap.export"),
                words.text("comparison.title"),
                here.timeZone(),
                out -> ComparisonTable.write(comparisons.of(asked), words, out)));
        Div table = new Div(ComparisonTable.of(compared, words));
        table.addClassName("card");
        result.add(table, ComparisonCharts.shares(compared, words));
    }

    private MultiSelectComboBox<ComparableStudy> choice(
            List<ComparableStudy> choices, List<ComparableStudy> chosen, StudyWords words) {
        MultiSelectComboBox<ComparableStudy> choice = new MultiSelectComboBox<>(words.text("comparison.choose"));
        choice.setHelperText(words.text("comparison.choose.help", StudyComparisons.MOST));
        choice.setItems(choices);
        choice.setItemLabelGenerator(study -> ComparisonTable.label(study, words));
        choice.setValue(new LinkedHashSet<>(chosen));
        choice.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(words.text("comparison.choice.cleared"))
                .setFocused(words.text("comparison.choice.focused"))
                .setSelected(words.text("comparison.choice.selected"))
                .setDeselected(words.text("comparison.choice.deselected"))
                .setTotal(words.text("comparison.choice.total")));
        choice.addValueChangeListener(event -> {
            if (!event.isFromClient()) {
                return;
            }
            if (event.getValue().size() > StudyComparisons.MOST) {
                choice.setValue(event.getOldValue());
                choice.setErrorMessage(words.text("comparison.choose.help", StudyComparisons.MOST));
                choice.setInvalid(true);
            } else {
                open(event.getValue().stream().map(ComparableStudy::pick).toList());
            }
        });
        return choice;
    }

    private void showQuestions(
            City here, List<ComparableStudy> choices, List<ComparableStudy> chosen, StudyWords words) {
        questions.removeAll();
        for (ComparisonQuestion question : ComparisonQuestion.values()) {
            List<ComparableStudy> answer = answer(question, here, choices, chosen);
            Button button = new Button(
                    words.text("comparison.question." + question),
                    click -> open(answer.stream().map(ComparableStudy::pick).toList()));
            button.addThemeNames("small");
            button.setEnabled(!answer.isEmpty());
            if (answer.isEmpty()) {
                button.setTooltipText(words.text("comparison.question.none"));
            }
            questions.add(button);
        }
    }

    /** Asked about the first study chosen, or else about the first of this city that has an answer. */
    private static List<ComparableStudy> answer(
            ComparisonQuestion question, City here, List<ComparableStudy> choices, List<ComparableStudy> chosen) {
        List<ComparableStudy> about = chosen.isEmpty()
                ? choices.stream()
                        .filter(study -> study.latest() && study.city().id().equals(here.id()))
                        .toList()
                : chosen.subList(0, 1);
        return about.stream()
                .map(study -> question.answer(study, choices))
                .filter(answer -> !answer.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private void open(List<StudyPick> wanted) {
        City here = city;
        if (here == null) {
            return;
        }
        QueryParameters query = new QueryParameters(
                wanted.isEmpty()
                        ? Map.of()
                        : Map.of(STUDY, wanted.stream().map(StudyPick::written).collect(Collectors.toList())));
        getUI().ifPresent(ui -> ui.navigate(StudyAddresses.comparing(here.slug()), query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("valuechain.comparison.title");
    }

    @Override
    public List<Crumb> trail() {
        return Optional.ofNullable(city)
                .map(here -> List.of(
                        new Crumb(getTranslation("valuechain.study.list"), StudyAddresses.list(here.slug())),
                        new Crumb(getPageTitle(), null)))
                .orElse(List.of());
    }
}
