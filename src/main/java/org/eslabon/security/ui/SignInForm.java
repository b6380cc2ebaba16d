package org.eslabon.security.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.eslabon.security.SignInAddress;

/** A form as browsers and password managers know it: posted, not sent through the page. */
@Tag("form")
class SignInForm extends HtmlContainer implements HasComponents {

    SignInForm() {
        addClassName("door-form");
        getElement().setAttribute("method", "post").setAttribute("action", "/" + SignInAddress.SIGN_IN);
        TextField email = new TextField(getTranslation("security.email"));
        email.getElement().setAttribute("name", SignInAddress.EMAIL_FIELD).setAttribute("inputmode", "email");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutocapitalize(Autocapitalize.NONE);
        email.setAutofocus(true);
        email.setWidthFull();
        SecretField password = SecretField.current(getTranslation("security.password"));
        password.getElement().setAttribute("name", SignInAddress.PASSWORD_FIELD);
        Checkbox remember = new Checkbox(getTranslation("security.sign-in.remember"));
        remember.getElement().setAttribute("name", SignInAddress.REMEMBER_FIELD);
        NativeButton submit = new NativeButton(getTranslation("security.sign-in.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("door-submit");
        add(email, password, remember, submit);
    }
}
