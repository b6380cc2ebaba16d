package org.eslabon.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.jspecify.annotations.Nullable;

/** How far one right of one role goes; a button for those who may change it, and marked where it is the city's own. */
class RightCell extends Div {

    private final Role role;
    private final Right right;
    private final Span word = new Span();
    private final Span standard = new Span();
    private final @Nullable Button button;
    private @Nullable Grant shown;

    RightCell(Role role, Right right, boolean changeable, BiConsumer<Role, Right> edit) {
        this.role = role;
        this.right = right;
        addClassName("right-cell");
        standard.addClassName("right-standard");
        if (changeable) {
            button = new Button(word, click -> edit.accept(role, right));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(button, standard);
        } else {
            button = null;
            add(word, standard);
        }
    }

    Role role() {
        return role;
    }

    Right right() {
        return right;
    }

    void show(Grant grant) {
        Grant usual = Rights.standard(role, right);
        word.setText(getTranslation(grant.key()));
        word.setClassName("grant grant-" + grant.name().toLowerCase());
        boolean differs = grant != usual;
        setClassName("differs", differs);
        standard.setText(differs ? getTranslation("partnership.rights.standard", getTranslation(usual.key())) : "");
        if (button != null) {
            button.setAriaLabel(getTranslation(
                    "partnership.rights.cell",
                    getTranslation(role.key()),
                    getTranslation(right.key()),
                    getTranslation(grant.key())));
        }
        if (shown != null && shown != grant) {
            addClassName("live-field-changed");
            getElement().executeJs("setTimeout(() => this.classList.remove('live-field-changed'), 1500)");
        }
        shown = grant;
    }
}
