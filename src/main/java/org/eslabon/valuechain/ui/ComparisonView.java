package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.rates.RateBook;
import org.eslabon.rates.Rates;
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
    private static final String CURRENCY = "currency";
    private static final String PRICES = "prices";
    /** In the choice of a currency: no conversion. */
    private static final String OWN = "";

    private final transient Cities cities;
    private final transient StudyComparisons comparisons;
    private final transient Rates rates;
    private final transient Clock clock;
    private final transient LiveUpdates updates;
    private final PageHead head = new PageHead("");
    private final Div questions = new Div();
    private final Div result = new Div();
    private final Div choiceCard = new Div();

    /** All that the card of choices is built from. */
    private record Choices(
            City here,
            List<ComparableStudy> choices,
            List<ComparableStudy> chosen,
            Set<String> currencies,
            Set<Integer> years,
            Told told) {}

    /**
     * How money is told.
     *
     * @param currency {@link #OWN} for that of each study
     * @param prices of this year; null for those of each study's own
     */
    private record Told(String currency, @Nullable Integer prices) {

        static final Told AS_STATED = new Told(OWN, null);

        List<ComparedStudy> of(List<ComparedStudy> studies, RateBook book, LocalDate today) {
            return studies.stream()
                    .map(study -> study.in(currency.equals(OWN) ? null : currency, prices, book, today))
                    .toList();
        }
    }

    private transient @Nullable City city;
    private transient @Nullable Choices offered;
    private transient List<StudyPick> picks = List.of();
    private transient Told telling = Told.AS_STATED;

    ComparisonView(Cities cities, StudyComparisons comparisons, Rates rates, Clock clock, LiveUpdates updates) {
        this.cities = cities;
        this.comparisons = comparisons;
        this.rates = rates;
        this.clock = clock;
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
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        telling = new Told(
                asked.getOrDefault(CURRENCY, List.of(OWN)).getFirst(),
                asked.getOrDefault(PRICES, List.of()).stream()
                        .filter(year -> year.matches("[12]\\d{3}"))
                        .map(Integer::valueOf)
                        .findFirst()
                        .orElse(null));
        picks = asked.getOrDefault(STUDY, List.of()).stream()
                .flatMap(written -> StudyPick.parse(written).stream())
                .distinct()
                .toList();
        StudyWords words = new StudyWords(new Formats(getLocale(), entered.timeZone()));
        removeAll();
        offered = null;
        head.setTitle(getPageTitle());
        add(head, choiceCard, result);
        show(entered, words);
        Set<ThingRef> watched = new HashSet<>();
        cities.mine().forEach(mine -> watched.add(ThingRef.city(mine.id())));
        updates.listen(questions, watched, recorded -> show(entered, words));
    }

    private void show(City here, StudyWords words) {
        List<ComparableStudy> choices = comparisons.choices();
        List<ComparedStudy> own = comparisons.of(picks);
        List<ComparableStudy> chosen = own.stream().map(ComparedStudy::study).toList();
        RateBook book = rates.ofCity(here.id());
        Set<String> currencies = currencies(here, own, book);
        Told told = new Told(currencies.contains(telling.currency()) ? telling.currency() : OWN, telling.prices());
        Choices now =
                new Choices(here, choices, chosen, own.isEmpty() ? Set.of() : currencies, years(told, own, book), told);
        if (!now.equals(offered)) {
            offered = now; // else it stays as it is: somebody may be about to choose
            showChoices(now, words);
        }
        head.setLine(new Span(what(told, words)));
        result.removeAll();
        if (own.isEmpty()) {
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
                out -> ComparisonTable.write(
                        told.of(comparisons.of(asked), rates.ofCity(here.id()), today(here)), words, out)));
        List<ComparedStudy> compared = told.of(own, book, today(here));
        Div converted = ComparisonRates.of(compared, here, words);
        if (converted != null) {
            result.add(converted);
        }
        List<ComparedStudy> drawn =
                compared.stream().limit(ComparisonCharts.MOST).toList();
        Div table = new Div(ComparisonTable.of(compared, words));
        table.addClassName("card");
        result.add(table);
        if (drawn.size() < compared.size()) {
            table.addClassName("comparison-many");
            Paragraph some = new Paragraph(words.text("comparison.charts", drawn.size(), compared.size()));
            some.addClassName("second");
            result.add(some);
        }
        result.add(ComparisonCharts.shares(drawn, words), valueAdded(drawn, words));
    }

    private LocalDate today(City here) {
        return LocalDate.now(clock.withZone(here.timeZone()));
    }

    private static String what(Told told, StudyWords words) {
        boolean own = told.currency().equals(OWN);
        Integer prices = told.prices();
        if (prices == null) {
            return own ? words.text("comparison.what") : words.text("comparison.what.in", told.currency());
        }
        return own
                ? words.text("comparison.what.prices", prices + "")
                : words.text("comparison.what.in.prices", told.currency(), prices + "");
    }

    /** Bars in different money cannot be held against each other. */
    private static Component valueAdded(List<ComparedStudy> studies, StudyWords words) {
        List<String> currencies = studies.stream()
                .map(study -> Objects.requireNonNullElse(study.currency(), OWN))
                .distinct()
                .toList();
        if (currencies.size() == 1 && !currencies.getFirst().equals(OWN)) {
            return ComparisonCharts.valueAdded(studies, currencies.getFirst(), words);
        }
        Div card = new Div(
                new H2(words.text("comparison.value-added.title")),
                new Paragraph(words.text("comparison.value-added.choose")));
        card.addClassName("card");
        return card;
    }

    /** What somebody here may want to read money in: the city's, the studies', and those the city has rates of. */
    private static Set<String> currencies(City here, List<ComparedStudy> studies, RateBook book) {
        Set<String> currencies = new TreeSet<>();
        currencies.add(here.currency().getCurrencyCode());
        studies.stream().flatMap(study -> Stream.ofNullable(study.currency())).forEach(currencies::add);
        book.rates().forEach(rate -> {
            currencies.add(rate.rate().base());
            currencies.add(rate.rate().quote());
        });
        return currencies;
    }

    /** To whose prices somebody here may want to bring the others: the studies' years, and those the city has indices of. */
    private static Set<Integer> years(Told told, List<ComparedStudy> studies, RateBook book) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        studies.stream()
                .flatMap(study -> Stream.ofNullable(study.study().year()))
                .forEach(years::add);
        book.indices().forEach(index -> years.add(index.index().year()));
        Stream.ofNullable(told.prices()).forEach(years::add);
        return years;
    }

    private Select<Integer> prices(Set<Integer> years, Told told, StudyWords words) {
        Select<Integer> prices = new Select<>();
        prices.setLabel(words.text("comparison.prices"));
        prices.setEmptySelectionAllowed(true);
        prices.setEmptySelectionCaption(words.text("comparison.prices.own"));
        prices.setItems(years);
        prices.setItemLabelGenerator(year -> year == null ? words.text("comparison.prices.own") : year + "");
        prices.setValue(told.prices());
        prices.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                telling = new Told(telling.currency(), event.getValue());
                open(picks);
            }
        });
        return prices;
    }

    private Select<String> money(Set<String> currencies, String shown, StudyWords words) {
        Select<String> money = new Select<>();
        money.setLabel(words.text("comparison.money"));
        money.setItems(Stream.concat(Stream.of(OWN), currencies.stream()).toList());
        money.setItemLabelGenerator(code -> code.equals(OWN) ? words.text("comparison.money.own") : code);
        money.setValue(shown);
        money.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                telling = new Told(event.getValue(), telling.prices());
                open(picks);
            }
        });
        return money;
    }

    private void showChoices(Choices now, StudyWords words) {
        choiceCard.removeAll();
        choiceCard.add(choice(now.choices(), now.chosen(), words), questions);
        if (!now.currencies().isEmpty()) {
            Div how = new Div(
                    money(now.currencies(), now.told().currency(), words), prices(now.years(), now.told(), words));
            how.addClassName("comparison-money");
            choiceCard.add(how);
        }
        showQuestions(now.here(), now.choices(), now.chosen(), words);
    }

    private MultiSelectComboBox<ComparableStudy> choice(
            List<ComparableStudy> choices, List<ComparableStudy> chosen, StudyWords words) {
        MultiSelectComboBox<ComparableStudy> choice = new MultiSelectComboBox<>(words.text("comparison.choose"));
        choice.setHelperText(words.text("comparison.choose.help", ComparisonCharts.MOST));
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
            if (event.isFromClient()) {
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
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!wanted.isEmpty()) {
            query.put(STUDY, wanted.stream().map(StudyPick::written).toList());
        }
        if (!telling.currency().equals(OWN)) {
            query.put(CURRENCY, List.of(telling.currency()));
        }
        if (telling.prices() != null) {
            query.put(PRICES, List.of(telling.prices() + ""));
        }
        getUI().ifPresent(ui -> ui.navigate(StudyAddresses.comparing(here.slug()), new QueryParameters(query)));
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
