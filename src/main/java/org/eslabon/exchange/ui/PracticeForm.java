package org.eslabon.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.eslabon.exchange.Practice;
import org.eslabon.exchange.PracticeFields;
import org.eslabon.exchange.PracticeId;
import org.eslabon.exchange.PracticeSheet;
import org.eslabon.exchange.PracticeText;
import org.eslabon.plan.Area;
import org.eslabon.shared.Field;
import org.eslabon.shell.live.LiveFields;

/** What a good practice says, edited in place. */
class PracticeForm extends Div {

    private final transient ExchangeServices ask;
    private final transient LiveFields live;
    private final transient PracticeId id;
    private final ContactsPart contacts;
    private transient PracticeSheet sheet;

    PracticeForm(PracticeSheet sheet, ExchangeServices ask) {
        this.sheet = sheet;
        this.ask = ask;
        this.id = sheet.practice().id();
        addClassName("practice-form");
        live = new LiveFields(this, Practice.thing(id), ask.live());
        contacts = new ContactsPart(sheet.practice(), ask);
        Select<Area> area = new Select<>();
        area.setLabel(getTranslation("exchange.field.area"));
        area.setItems(Area.values());
        area.setItemLabelGenerator(this::nameOf);
        String currency = sheet.text().currency().getCurrencyCode();
        Div form = new Div(
                wide(tie(PracticeFields.TITLE, new TextField(getTranslation("exchange.field.title")), text -> text)),
                wide(tie(PracticeFields.WHAT, text("exchange.field.what"), text -> text)),
                wide(tie(PracticeFields.CONTEXT, text("exchange.field.context"), text -> text)),
                wide(tie(PracticeFields.EFFECT, text("exchange.field.effect"), text -> text)),
                tie(
                        PracticeFields.COST,
                        new AmountField(getTranslation("exchange.field.cost.in", currency)),
                        cost -> cost.toPlainString()),
                tie(PracticeFields.AREA, area, this::nameOf),
                wide(tie(PracticeFields.CHAIN, new TextField(getTranslation("exchange.field.chain")), text -> text)));
        form.addClassName("form-grid");
        Paragraph hint = new Paragraph(getTranslation("exchange.form.hint"));
        hint.addClassName("second");
        Div card = new Div(new H2(getTranslation("exchange.form")), hint, form);
        card.addClassName("card");
        add(card, contacts);
        contacts.show(sheet.text().contacts());
    }

    private TextArea text(String key) {
        TextArea text = new TextArea(getTranslation(key));
        text.setMinRows(4);
        text.setHelperText(getTranslation(key + ".help"));
        return text;
    }

    private static Component wide(Component component) {
        component.addClassName("wide");
        return component;
    }

    private String nameOf(Area area) {
        return getTranslation(area.key());
    }

    private <T, C extends Component & HasValue<?, T>> Component tie(
            Field<PracticeText, T> field, C input, Function<T, String> words) {
        return live.bind(
                field.name(),
                input,
                words,
                () -> field.of(sheet.text()),
                change -> ask.practices().change(id, field, change));
    }

    void refresh(PracticeSheet now) {
        sheet = now;
        live.refresh();
        contacts.show(now.text().contacts());
    }
}
