package org.eslabon.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.approval.ApprovalRequestId;
import org.eslabon.approval.ApprovalSheet;
import org.eslabon.approval.Decisions;
import org.eslabon.approval.Seat;
import org.eslabon.approval.model.Vote;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;

/** The person's voice: for which organisation she speaks, what she says about what is chosen, and why. */
class DecisionBar extends Div {

    private final transient Decisions decisions;
    private final transient ApprovalRequestId request;
    private final ItemList list;
    private final Select<OrganisationId> seat = new Select<>();
    private final TextArea reason = new TextArea();
    private final Paragraph about = new Paragraph();
    private final transient Map<OrganisationId, String> names = new LinkedHashMap<>();
    private final transient Map<Vote, Button> buttons = new LinkedHashMap<>();

    DecisionBar(Decisions decisions, ApprovalRequestId request, ItemList list) {
        this.decisions = decisions;
        this.request = request;
        this.list = list;
        addClassNames("card", "decision-bar");
        seat.setLabel(getTranslation("approval.speak-for"));
        seat.setItemLabelGenerator(one -> names.getOrDefault(one, ""));
        reason.setLabel(getTranslation("approval.reason"));
        reason.setHelperText(getTranslation("approval.reason.help"));
        reason.setManualValidation(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        Div choices = new Div();
        choices.addClassName("decision-buttons");
        for (Vote vote : List.of(Vote.APPROVE, Vote.REQUEST_CHANGES, Vote.REJECT, Vote.ABSTAIN)) {
            Button button = new Button(getTranslation(vote.key() + ".do"), click -> say(vote));
            if (vote == Vote.APPROVE) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            } else if (vote == Vote.ABSTAIN) {
                button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            }
            buttons.put(vote, button);
            choices.add(button);
        }
        about.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("approval.decide")), about, seat, reason, choices);
        list.whenChosen(this::showChosen);
    }

    void show(ApprovalSheet sheet) {
        Map<OrganisationId, String> mine = new LinkedHashMap<>();
        sheet.items().stream()
                .flatMap(item -> item.openStep().stream())
                .flatMap(step -> step.seats().stream())
                .filter(one -> sheet.myVoices().contains(one.organisation()))
                .forEach((Seat one) -> mine.put(one.organisation(), one.name()));
        setVisible(!mine.isEmpty());
        if (!mine.equals(names)) {
            OrganisationId before = seat.getValue();
            names.clear();
            names.putAll(mine);
            seat.setItems(List.copyOf(mine.keySet()));
            if (!mine.isEmpty()) {
                seat.setValue(
                        before != null && mine.containsKey(before)
                                ? before
                                : mine.keySet().iterator().next());
            }
        }
        seat.setReadOnly(mine.size() == 1);
        showChosen();
    }

    private void showChosen() {
        int chosen = list.chosen().size();
        about.setText(getTranslation("approval.chosen", chosen));
        buttons.values().forEach(button -> button.setEnabled(chosen > 0));
    }

    private void say(Vote vote) {
        OrganisationId voice = seat.getValue();
        if (voice == null) {
            return;
        }
        switch (decisions.decide(request, list.chosen(), voice, vote, reason.getValue())) {
            case Outcome.Done<Integer>(var count) -> {
                reason.clear();
                Notices.done(getTranslation("approval.said", count));
            }
            case Outcome.Refused<Integer>(var why) -> {
                String text = Texts.text(
                        getLocale(), why.messageKey(), why.arguments().toArray());
                reason.setInvalid(true);
                reason.setErrorMessage(text);
                reason.focus();
            }
        }
    }
}
