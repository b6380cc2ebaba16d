package org.eslabon.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.eslabon.meetings.Agreement;
import org.eslabon.meetings.AgreementId;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.NewAgreement;
import org.eslabon.meetings.Owner;
import org.eslabon.plan.FormOutcome;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.EmptyState;

/** What was agreed: by whom, until when, and what became of it. */
class AgreementsTab extends Div implements MeetingTab {

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final RowsInOrder<AgreementId, Agreement, AgreementRow> rows;
    private final EmptyState none;
    private final Div card = new Div();
    private final Div adding = new Div();
    private transient Owners owners;

    AgreementsTab(MeetingPage page) {
        this.page = page;
        this.words = page.words();
        owners = Owners.of(page);
        addClassName("agreements-tab");
        rows = new RowsInOrder<>(Agreement::id, one -> new AgreementRow(one, page, owners));
        rows.addClassName("agreement-rows");
        none = new EmptyState(
                words.text("agreements.none"),
                words.text(page.convenes() ? "agreements.none.why" : "agreements.none.reader"));
        card.addClassName("card");
        card.add(new H2(words.text("tab.agreements")), rows);
        add(none, card);
        if (page.convenes()) {
            fillAdding();
            add(adding);
        }
    }

    @Override
    public void show(Meeting now) {
        List<Agreement> agreed = page.ask().agreements().of(now.id());
        rows.show(agreed);
        none.setVisible(agreed.isEmpty());
        card.setVisible(!agreed.isEmpty());
        adding.setVisible(now.status() != Meeting.Status.CANCELLED);
    }

    private void fillAdding() {
        FormErrors errors = new FormErrors(words);
        TextArea what = errors.input("what", AgreementRow.what(words));
        ComboBox<Owner> owner = errors.input("owner", owners.input(words.text("agreement.owner")));
        DateField due = errors.input("dueOn", new DateField(words.text("agreement.due-on")));
        Button add = new Button(words.text("agreement.add"), click -> {
            NewAgreement wanted = new NewAgreement(what.getValue(), owner.getValue(), due.getValue());
            switch (page.ask().agreements().add(page.meeting(), wanted)) {
                case FormOutcome.Done<AgreementId> done -> {
                    what.clear();
                    owner.clear();
                    due.clear();
                    errors.clear();
                    what.focus();
                }
                case FormOutcome.Refused<AgreementId> refused -> errors.show(refused.byField());
            }
        });
        add.addThemeNames("primary");
        Div form = new Div(what, owner, due, add);
        form.addClassName("agreement-form");
        adding.add(new H3(words.text("agreement.new")), form);
        adding.addClassNames("card", "agreement-new");
    }
}
