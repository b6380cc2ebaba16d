package org.eslabon.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.internal.JacksonUtils;
import org.eslabon.security.PasswordRules;
import tools.jackson.databind.node.ObjectNode;

/** A field for a password, with its words in the person's language. */
class SecretField extends PasswordField {

    private SecretField(String label, Autocomplete kind) {
        super(label);
        setAutocomplete(kind);
        setWidthFull();
        ObjectNode words = JacksonUtils.createObjectNode();
        words.put("reveal", getTranslation("security.password.show"));
        getElement().setPropertyJson("i18n", words);
    }

    /** The password one has. */
    static SecretField current(String label) {
        return new SecretField(label, Autocomplete.CURRENT_PASSWORD);
    }

    /** The password one chooses, with the rule for it. */
    static SecretField chosen(String label) {
        SecretField field = new SecretField(label, Autocomplete.NEW_PASSWORD);
        field.setHelperText(field.getTranslation("security.password.rule", PasswordRules.SHORTEST));
        return field;
    }

    void refuse(String why) {
        setErrorMessage(why);
        setInvalid(true);
        focus();
    }
}
