package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyHeaders;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyHeader;
import org.jspecify.annotations.Nullable;

/** What the study says of itself and in which money it counts, and the figures that stand in no other tab. */
class SourcesTab extends Div implements StudyTab {

    private final transient StudyWords words;
    private final transient StudyHeaders headers;
    private final boolean mayChange;
    private final LiveFields fields;
    private final Div form = new Div();
    private final OtherFigures others;
    private transient StudyContent content;

    SourcesTab(
            StudyContent first,
            boolean mayChange,
            StudyWords words,
            StudyHeaders headers,
            LiveSupport live,
            Consumer<FigureKey> open) {
        this.content = first;
        this.mayChange = mayChange;
        this.words = words;
        this.headers = headers;
        addClassName("study-tab");
        fields = new LiveFields(this, Study.thing(first.study().id()), live);
        others = new OtherFigures(words, open);
        form.addClassName("form-grid");
        addFields();
        Div card = new Div(new H2(words.text("sources.study")), form);
        card.addClassName("card");
        add(card, new H2(words.text("sources.figures")), others);
    }

    private void addFields() {
        bind("name", new TextField(), "study.name", c -> c.study().name(), headers::changeName, true);
        header("commodity", new TextField(), StudyHeader::commodity, headers::changeCommodity);
        header("chain_name", new TextField(), StudyHeader::name, headers::changeChainName);
        header("reference_year", new IntegerField(), StudyHeader::referenceYear, headers::changeReferenceYear);
        header("currency", new TextField(), StudyHeader::currency, headers::changeCurrency);
        header("unit_factor", new BigDecimalField(), StudyHeader::unitFactor, headers::changeUnitFactor);
        header("flow_factor", new BigDecimalField(), StudyHeader::flowFactor, headers::changeFlowFactor);
        bind(
                "notes",
                new TextArea(),
                "study.field.notes",
                c -> c.data().header().notes(),
                headers::changeNotes,
                true);
    }

    private <V, C extends Component & HasValue<?, V>> void header(
            String field,
            C input,
            Function<StudyHeader, @Nullable V> current,
            BiFunction<StudyId, FieldChange<V>, FieldOutcome<V>> save) {
        bind(field, input, "study.field." + field, c -> current.apply(c.data().header()), save, false);
    }

    private <V, C extends Component & HasValue<?, V>> void bind(
            String field,
            C input,
            String label,
            Function<StudyContent, @Nullable V> current,
            BiFunction<StudyId, FieldChange<V>, FieldOutcome<V>> save,
            boolean wide) {
        input.getElement().setProperty("label", words.text(label));
        input.setReadOnly(!mayChange);
        Component bound = fields.bind(
                field,
                input,
                () -> current.apply(content),
                change -> save.apply(content.study().id(), change));
        bound.getElement().getClassList().set("wide", wide);
        form.add(bound);
    }

    @Override
    public void show(StudyContent now, Set<FigureKey> changed) {
        content = now;
        fields.refresh();
        others.show(now.data(), changed);
    }
}
