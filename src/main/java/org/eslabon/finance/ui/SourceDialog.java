package org.eslabon.finance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.SourceFields;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.SourceKind;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.Sector;
import org.eslabon.partnership.City;
import org.eslabon.shared.Field;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;

/** A source with its conditions and caps, edited in place by several at once. */
class SourceDialog extends Dialog {

    private final transient FinanceServices services;
    private final boolean editable;
    private final Div content = new Div();
    private final transient LiveFields live;
    private final transient List<CapEditor> caps = new ArrayList<>();
    private transient FundingSource source;

    SourceDialog(City city, FundingSource source, boolean editable, FinanceServices services) {
        this.source = source;
        this.editable = editable;
        this.services = services;
        Formats formats = new Formats(getLocale(), city.timeZone());
        setHeaderTitle(source.name());
        setWidth("min(46rem, 100vw)");
        live = new LiveFields(content, FundingSource.thing(source.id()), services.live());
        content.addClassName("source-dialog");
        Paragraph about = new Paragraph(String.join(
                " · ",
                getTranslation(source.kind().key()),
                source.giver(),
                getTranslation(source.sector().key()),
                source.currency().getCurrencyCode()));
        about.addClassName("second");
        Div form = new Div();
        form.addClassName("form-grid");
        form.add(wide(tie(SourceFields.NAME, new TextField(getTranslation("finance.source.name")), name -> name)));
        if (!source.sectorDerived()) {
            Select<Sector> sector = new Select<>();
            sector.setLabel(getTranslation("finance.source.sector"));
            sector.setItems(Sector.values());
            sector.setItemLabelGenerator(each -> getTranslation(each.key()));
            form.add(tie(SourceFields.SECTOR, sector, each -> getTranslation(each.key())));
        }
        if (source.kind() != SourceKind.OWN_FUNDS) {
            form.add(
                    tie(
                            SourceFields.AMOUNT,
                            new AmountInput(getTranslation(
                                    "finance.source.amount", source.currency().getCurrencyCode())),
                            formats::money),
                    tie(
                            SourceFields.APPROVAL_REFERENCE,
                            new TextField(getTranslation("finance.source.approval-reference")),
                            reference -> reference),
                    tie(
                            SourceFields.APPROVED_ON,
                            new DateField(getTranslation("finance.source.approved-on")),
                            formats::date));
        }
        TextArea conditions = new TextArea(getTranslation("finance.source.conditions"));
        conditions.setMinRows(2);
        form.add(wide(tie(SourceFields.CONDITIONS, conditions, text -> text)));
        content.add(
                about, form, new H3(getTranslation("finance.caps")), new Paragraph(getTranslation("finance.caps.why")));
        for (CapBasis basis : List.of(CapBasis.SHARE_OF_ACTION, CapBasis.SHARE_OF_PLAN, CapBasis.AMOUNT)) {
            CapEditor cap = new CapEditor(source, basis, editable, services);
            caps.add(cap);
            content.add(cap);
        }
        add(content);
        if (editable) {
            Button away =
                    new Button(getTranslation("finance.source.remove"), VaadinIcon.TRASH.create(), click -> remove());
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getFooter().add(away);
        }
        getFooter().add(new Button(getTranslation("finance.close"), click -> close()));
    }

    void show(PlanFinancing now, FinanceWords words) {
        FundingSource found = now.funding().sources().stream()
                .filter(one -> one.id().equals(source.id()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            close();
            return;
        }
        source = found;
        setHeaderTitle(found.name());
        live.refresh();
        caps.forEach(cap -> cap.show(found, now, words));
    }

    private <T, C extends Component & HasValue<?, T>> Component tie(
            Field<FundingSource, T> field, C input, Function<T, String> words) {
        input.setReadOnly(!editable);
        SourceId id = source.id();
        return live.bind(
                field.name(),
                input,
                words,
                () -> field.of(source),
                change -> services.sources().change(id, field, change));
    }

    private static Component wide(Component component) {
        component.addClassName("wide");
        return component;
    }

    private void remove() {
        switch (services.sources().remove(source.id())) {
            case Outcome.Done<SourceId> done -> {
                close();
                Notices.undoable(
                        getTranslation("finance.removed", source.name()),
                        getTranslation("finance.undo"),
                        () -> restore());
            }
            case Outcome.Refused<SourceId>(Refusal refusal) -> Notices.refused(refusal);
        }
    }

    private void restore() {
        if (services.sources().restore(source.id()) instanceof Outcome.Refused<SourceId>(Refusal refusal)) {
            Notices.refused(refusal);
        }
    }
}
