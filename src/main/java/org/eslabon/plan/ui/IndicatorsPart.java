package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.eslabon.partnership.City;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.Indicator;
import org.eslabon.plan.IndicatorFields;
import org.eslabon.plan.IndicatorId;
import org.eslabon.plan.Indicators;
import org.eslabon.plan.spi.IndicatorPart;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;

/** The indicators of an action, edited in place. */
class IndicatorsPart extends Div {

    private final transient Indicators indicators;
    private final transient LiveSupport support;
    private final transient List<IndicatorPart.OnSheet> parts;
    private final transient Formats formats;
    private final Editing editing;
    private final Rows<IndicatorId, Indicator> rows = new Rows<>(Indicator::id, IndicatorRow::new);

    IndicatorsPart(City city, ActionId action, PlanServices services, Formats formats, Editing editing) {
        this.indicators = services.indicators();
        this.support = services.live();
        this.parts = services.indicatorParts().stream()
                .map(part -> part.of(city, action))
                .toList();
        this.formats = formats;
        this.editing = editing;
        addClassName("part");
        add(new H3(getTranslation("plan.indicators")), rows);
        if (editing.all()) {
            add(adding(action));
        }
    }

    void show(List<Indicator> now) {
        if (!now.isEmpty()) {
            parts.forEach(IndicatorPart.OnSheet::read);
        }
        rows.show(now);
        setVisible(editing.all() || !now.isEmpty());
    }

    private Div adding(ActionId action) {
        FormErrors errors = new FormErrors();
        TextField name = errors.input("name", new TextField(getTranslation("plan.indicator.new")));
        TextField unit = errors.input("unit", new TextField(getTranslation("plan.indicator.unit")));
        Button add = new Button(getTranslation("plan.add"), click -> {
            switch (indicators.add(action, name.getValue(), unit.getValue())) {
                case FormOutcome.Done<IndicatorId> done -> {
                    name.clear();
                    unit.clear();
                    name.focus();
                }
                case FormOutcome.Refused<IndicatorId> refused -> errors.show(refused.byField());
            }
        });
        add.setAriaLabel(getTranslation("plan.indicator.add"));
        Div line = new Div(name, unit, add);
        line.addClassNames("row", "indicator-row", "row-new");
        return line;
    }

    private final class IndicatorRow extends Rows.Row<Indicator> {

        private final transient LiveFields live;
        private final NumberInput actual = new NumberInput(IndicatorsPart.this.getTranslation("plan.indicator.actual"));
        private transient Indicator indicator;

        IndicatorRow(Indicator indicator) {
            this.indicator = indicator;
            addClassNames("row", "indicator-row");
            live = new LiveFields(this, Action.thing(indicator.action()), support);
            actual.setReadOnly(true);
            actual.setValue(indicator.actual());
            TiedFields<Indicator> tied = new TiedFields<>(
                    live,
                    () -> this.indicator,
                    this::save,
                    field -> Indicators.fieldInTrail(indicator.id(), field),
                    editing);
            add(
                    tied.tie(IndicatorFields.NAME, new TextField(getTranslation("plan.indicator"))),
                    tied.tie(IndicatorFields.UNIT, new TextField(getTranslation("plan.indicator.unit"))),
                    figure(tied, IndicatorFields.BASELINE, getTranslation("plan.indicator.baseline")),
                    figure(tied, IndicatorFields.TARGET, getTranslation("plan.indicator.target")),
                    actual);
            if (editing.all()) {
                Button away = new Button(VaadinIcon.TRASH.create(), click -> remove());
                away.setAriaLabel(getTranslation("plan.take-away", indicator.name()));
                away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                add(away);
            }
            for (IndicatorPart.OnSheet part : parts) {
                Component beneath = part.beneath(indicator);
                beneath.getElement().getClassList().add("beneath");
                add(beneath);
            }
        }

        private Component figure(TiedFields<Indicator> tied, Field<Indicator, BigDecimal> field, String label) {
            return tied.tie(field, new NumberInput(label), value -> formats.number(value, 6));
        }

        @Override
        void refresh(Indicator now) {
            indicator = now;
            actual.setValue(now.actual());
            live.refresh();
        }

        private void remove() {
            indicators.remove(indicator.id());
            Notices.undoable(
                    getTranslation("plan.removed", indicator.name()),
                    getTranslation("plan.undo"),
                    () -> indicators.restore(indicator.id()));
        }

        private <T> FieldOutcome<T> save(Field<Indicator, T> field, FieldChange<T> change) {
            return indicators.change(indicator.id(), field, change);
        }
    }
}
