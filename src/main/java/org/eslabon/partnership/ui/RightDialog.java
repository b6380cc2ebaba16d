package org.eslabon.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.uikit.Notices;

/** How far one right of one role goes: each extent in words, and the way back to the programme's default. */
class RightDialog extends Dialog {

    private final LiveFields fields;
    private final Button reset;
    private final Grant usual;
    private final transient Supplier<Grant> current;

    RightDialog(
            LiveSupport live,
            Role role,
            Right right,
            City city,
            Supplier<Grant> current,
            Function<FieldChange<Grant>, FieldOutcome<Grant>> decide) {
        this.current = current;
        usual = Rights.standard(role, right);
        setHeaderTitle(getTranslation(role.key()) + " · " + getTranslation(right.key()));
        addClassName("form-dialog");
        Div content = new Div();
        fields = new LiveFields(content, ThingRef.city(city.id()), live);
        RadioButtonGroup<Grant> extents = new RadioButtonGroup<>();
        extents.setLabel(getTranslation("partnership.rights.extent"));
        extents.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        extents.setItems(Grant.of(right));
        extents.setItemLabelGenerator(grant -> getTranslation(grant.key()));
        extents.setRenderer(new ComponentRenderer<>(this::extent));
        Paragraph means = new Paragraph(getTranslation(right.key() + ".means"));
        means.addClassName("second");
        content.add(
                means,
                fields.bind(
                        "rights." + role + "." + right,
                        extents,
                        grant -> getTranslation(grant.key()),
                        current::get,
                        decide));
        add(content);
        reset = new Button(getTranslation("partnership.rights.reset"), click -> {
            if (decide.apply(new FieldChange<>(current.get(), null)) instanceof FieldOutcome.Saved<Grant>) {
                close();
            } else {
                Notices.refused(Refusal.of("partnership.rights.meanwhile"));
            }
        });
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(reset, new Button(getTranslation("partnership.close"), click -> close()));
        refresh();
    }

    void refresh() {
        fields.refresh();
        reset.setEnabled(current.get() != usual);
    }

    private Div extent(Grant grant) {
        Span name = new Span(getTranslation(grant.key()));
        name.addClassName("extent-name");
        Div words = new Div(name, Words.second(getTranslation(grant.key() + ".means")));
        if (grant == usual) {
            words.add(Words.second(getTranslation("partnership.rights.is-standard")));
        }
        words.addClassName("extent");
        return words;
    }
}
