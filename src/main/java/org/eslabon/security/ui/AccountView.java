package org.eslabon.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.eslabon.security.OwnAccount;
import org.eslabon.security.SignInAddress;
import org.eslabon.uikit.PageHead;

/** One's own account: who one is, one's password, and where one is signed in. */
@Route(SignInAddress.ACCOUNT)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    AccountView(OwnAccount account, AuthenticationContext authentication) {
        addClassNames("page", "account");
        PageHead head = new PageHead(getTranslation("security.account.title"));
        head.setLine(new Span(account.profile().email()));
        SignInList signIns = new SignInList(account, authentication);
        add(head, new ProfileCard(account, signIns::show), new PasswordCard(account, signIns::show), signIns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.account.title") + " · " + getTranslation("shared.product");
    }
}
