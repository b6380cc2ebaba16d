package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eslabon.rates.RateBook;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.ComparableStudy;
import org.eslabon.valuechain.NewStudyBenchmark;
import org.eslabon.valuechain.Origin;
import org.eslabon.valuechain.SideProposal;
import org.eslabon.valuechain.StudyBenchmarks;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;

/** Another study, version or city as the comparator: costs come from the figures, everything is proposed and can be changed. */
class StudyForm extends Div implements BenchmarkForm {

    /** One side: which actor types make the product, and how much of it there is. */
    private final class SideFields extends Div {
        private final MultiSelectComboBox<ActorType> makers = new MultiSelectComboBox<>();
        private final BigDecimalField volume = new BigDecimalField();
        private final TextField unit = new TextField();
        private final Paragraph products = new Paragraph();
        private transient @Nullable SideProposal proposal;

        SideFields(String title) {
            addClassName("benchmark-side");
            makers.setLabel(words.text("origin.makers"));
            makers.setItemLabelGenerator(ActorType::name);
            makers.setWidthFull();
            volume.setLabel(words.text("origin.volume"));
            volume.setLocale(words.locale());
            unit.setLabel(words.text("gap.new.unit"));
            products.addClassName("second");
            add(new H3(title), makers, volume, unit, products);
            makers.addValueChangeListener(event -> tell());
            volume.addValueChangeListener(event -> tell());
        }

        void show(SideProposal shown) {
            proposal = shown;
            makers.setItems(shown.makers());
            makers.setValue(shown.makers());
            volume.setValue(shown.origin().volume());
            unit.setValue(Objects.requireNonNullElse(shown.origin().unit(), ""));
            String counted = named(shown, true);
            String other = named(shown, false);
            products.setText(
                    other.isEmpty()
                            ? words.text("origin.products", counted)
                            : words.text("origin.products.but", counted, other));
            products.setVisible(!counted.isEmpty());
        }

        private String named(SideProposal shown, boolean counting) {
            return shown.products().stream()
                    .filter(product -> product.counts() == counting)
                    .map(product -> words.text(
                                    "origin.product",
                                    Objects.requireNonNullElse(product.name(), "–"),
                                    words.formats().number(product.volume(), 0),
                                    Objects.requireNonNullElse(product.unit(), ""))
                            .strip())
                    .collect(Collectors.joining("; "));
        }

        @Nullable
        Origin origin(Map<String, String> stages) {
            return proposal == null
                    ? null
                    : new Origin(
                            proposal.origin().study(),
                            proposal.origin().version(),
                            volume.getValue(),
                            unit.getValue(),
                            makers.getValue().stream().map(ActorType::code).collect(Collectors.toSet()),
                            stages);
        }
    }

    private final transient StudyId study;
    private final int version;
    private final transient StudyWords words;
    private final transient StudyBenchmarks benchmarks;
    private final ComboBox<ComparableStudy> choice = new ComboBox<>();
    private final TextField name = new TextField();
    private final SideFields here;
    private final SideFields there;
    private final Div stages = new Div();
    private final Map<String, Select<String>> matches = new LinkedHashMap<>();
    private final BasisFields basis;
    private final Div chosen = new Div();
    private final Paragraph result = new Paragraph();
    private String localCurrency = "";
    private boolean filling;

    StudyForm(
            StudyId study,
            int version,
            List<ComparableStudy> choices,
            StudyWords words,
            RateBook book,
            StudyBenchmarks benchmarks) {
        this.study = study;
        this.version = version;
        this.words = words;
        this.benchmarks = benchmarks;
        here = new SideFields(words.text("origin.here"));
        there = new SideFields(words.text("origin.there"));
        basis = new BasisFields(words, book);
        addClassName("benchmark-form");
        choice.setLabel(words.text("origin.study"));
        choice.setHelperText(words.text("origin.study.help"));
        choice.setItems(choices);
        choice.setItemLabelGenerator(label());
        choice.setRequiredIndicatorVisible(true);
        choice.setWidthFull();
        name.setLabel(words.text("origin.name"));
        name.setWidthFull();
        Div sides = new Div(here, there);
        sides.addClassName("benchmark-sides");
        stages.addClassName("form-grid");
        result.getElement().setAttribute("role", "status");
        result.addClassName("benchmark-result");
        chosen.add(
                name,
                sides,
                new H3(words.text("origin.stages")),
                new Paragraph(words.text("origin.stages.what")),
                stages,
                new H3(words.text("basis.title")),
                basis,
                result);
        chosen.setVisible(false);
        add(new Paragraph(words.text("origin.what")), choice, chosen);
        choice.addValueChangeListener(event -> choose(event.getValue()));
    }

    private ItemLabelGenerator<ComparableStudy> label() {
        return one -> words.text(
                one.published() ? "origin.choice" : "origin.choice.draft",
                one.city().name(),
                one.name(),
                one.version() + "",
                one.year() == null ? "–" : one.year() + "");
    }

    private void choose(@Nullable ComparableStudy one) {
        chosen.setVisible(one != null);
        if (one == null) {
            return;
        }
        filling = true;
        choice.setInvalid(false);
        SideProposal local = benchmarks.proposal(study, study, version, List.of());
        SideProposal comparator = benchmarks.proposal(study, one.study(), one.version(), local.stages());
        here.show(local);
        there.show(comparator);
        name.setValue(
                words.text("origin.called", one.name(), one.city().name(), one.year() == null ? "–" : one.year() + ""));
        matches.clear();
        stages.removeAll();
        for (String stage : comparator.stages()) {
            Select<String> match = new Select<>();
            match.setLabel(words.stage(stage.isEmpty() ? null : stage));
            List<String> possible = new ArrayList<>(local.stages());
            if (!possible.contains(stage)) {
                possible.add(stage);
            }
            match.setItems(possible);
            match.setItemLabelGenerator(each -> local.stages().contains(each)
                    ? words.stage(each.isEmpty() ? null : each)
                    : words.text("origin.stage.own", words.stage(each.isEmpty() ? null : each)));
            match.setValue(comparator.origin().stages().getOrDefault(stage, stage));
            match.addValueChangeListener(event -> tell());
            matches.put(stage, match);
            stages.add(match);
        }
        localCurrency = Objects.requireNonNullElse(local.header().currency(), "");
        basis.begin(
                localCurrency,
                local.header().referenceYear(),
                comparator.header().currency(),
                comparator.header().referenceYear(),
                comparator.header().countryCode());
        filling = false;
        tell();
    }

    /** Says what the benchmark would come to. */
    private void tell() {
        NewStudyBenchmark wanted = filling ? null : wanted();
        if (wanted == null) {
            return;
        }
        switch (benchmarks.preview(wanted)) {
            case Outcome.Done<GapMatrix>(var matrix) ->
                result.setText(words.text(
                        "origin.result",
                        words.amount(round(matrix.localTotal())),
                        words.amount(round(matrix.comparatorTotal())),
                        words.amount(round(matrix.net())),
                        here.unit.getValue(),
                        localCurrency));
            case Outcome.Refused<GapMatrix>(var refusal) -> result.setText(message(refusal));
        }
    }

    private static BigDecimal round(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private String message(Refusal refusal) {
        return Texts.text(
                words.locale(), refusal.messageKey(), refusal.arguments().toArray());
    }

    private @Nullable NewStudyBenchmark wanted() {
        Map<String, String> named = new LinkedHashMap<>();
        matches.forEach((stage, match) -> named.put(stage, match.getValue() == null ? stage : match.getValue()));
        Origin local = here.origin(Map.of());
        Origin comparator = there.origin(named);
        if (local == null || comparator == null) {
            return null;
        }
        return new NewStudyBenchmark(local, comparator, name.getValue(), basis.value(), words.items());
    }

    @Override
    public @Nullable Outcome<BenchmarkId> save() {
        NewStudyBenchmark wanted = wanted();
        if (choice.getValue() == null || wanted == null) {
            choice.setErrorMessage(words.text("origin.study.required"));
            choice.setInvalid(true);
            choice.focus();
            return null;
        }
        return benchmarks.create(wanted);
    }

    @Override
    public void refuse(Refusal refusal, String message) {
        result.setText(message);
        result.scrollIntoView();
    }

    @Override
    public boolean isUntouched() {
        return choice.getValue() == null;
    }
}
