package org.eslabon.coediting.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.eslabon.coediting.DocumentId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text that several people write at once. What is typed travels on a connection of its own, past this component; what
 * one may do with it is asked there, each time.
 */
@Tag("eslabon-text")
@JsModule("./coediting/eslabon-text.ts")
public class TextEditor extends Component implements HasSize, HasStyle {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OURS = "coediting.";

    /**
     * @param me who sits before it: what she typed and could not send yet is kept in her browser under her name
     * @param label what the text is, for those who do not see it
     */
    public TextEditor(DocumentId document, PersonId me, String label) {
        getElement()
                .setAttribute("document", document.value().toString())
                .setAttribute("person", me.value().toString())
                .setAttribute("label", label)
                .setPropertyJson("texts", JSON.valueToTree(Texts.beginningWith(getLocale(), OURS)));
    }

    /** What an empty text says in place of one. */
    public void setPlaceholder(String placeholder) {
        getElement().setAttribute("placeholder", placeholder);
    }

    /** Shows the text as it was at this version; null shows it as it is. */
    public void setVersion(@Nullable Long version) {
        if (version == null) {
            getElement().removeAttribute("version");
        } else {
            getElement().setAttribute("version", version.toString());
        }
    }

    /** Somebody who only types speaks to this page never; without this her session would end while she does. */
    @ClientCallable
    private void awake() {
        // That it was called is all.
    }
}
