package org.eslabon.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.eslabon.approval.ApprovalItem;
import org.eslabon.approval.Decisions;
import org.eslabon.approval.ItemState;
import org.eslabon.approval.Opinion;
import org.eslabon.approval.TechnicalOpinion;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Technical opinions: heard, recorded, and not counted. */
class OpinionsPart extends Div {

    private final transient Decisions decisions;
    private final transient Formats formats;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Div form = new Div();
    private final Select<Opinion> opinion = new Select<>();
    private final TextArea text = new TextArea();
    private transient @Nullable ApprovalItem item;
    private transient @Nullable OrganisationId voice;

    OpinionsPart(Decisions decisions, Formats formats) {
        this.decisions = decisions;
        this.formats = formats;
        addClassNames("card", "approval-part");
        list.addClassName("seats");
        none.setText(getTranslation("approval.opinions.none"));
        opinion.setLabel(getTranslation("approval.opinion"));
        opinion.setItems(Opinion.values());
        opinion.setItemLabelGenerator(one -> getTranslation(one.key()));
        opinion.setValue(Opinion.WITH_REMARKS);
        text.setLabel(getTranslation("approval.opinion.text"));
        text.setManualValidation(true);
        text.addValueChangeListener(change -> text.setInvalid(false));
        form.addClassName("opinion-form");
        form.add(opinion, text, new Button(getTranslation("approval.opinion.give"), click -> give()));
        add(new H3(getTranslation("approval.opinions")), none, list, form);
    }

    void show(ApprovalItem now, Set<OrganisationId> mine) {
        item = now;
        voice = mine.stream().findFirst().orElse(null);
        list.removeAll();
        now.opinions().forEach(one -> list.add(line(one)));
        none.setVisible(now.opinions().isEmpty());
        form.setVisible(voice != null && now.state() == ItemState.OPEN);
    }

    private ListItem line(TechnicalOpinion one) {
        Span by = new Span(getTranslation("approval.by", one.person(), formats.dateTime(one.at())));
        by.addClassName("second");
        Paragraph said = new Paragraph(one.text());
        said.addClassName("seat-reason");
        return new ListItem(new Span(one.organisation()), Marks.of(one.opinion(), getLocale()), by, said);
    }

    private void give() {
        if (item == null || voice == null) {
            return;
        }
        switch (decisions.give(item.id(), voice, opinion.getValue(), text.getValue())) {
            case Outcome.Done<Opinion> given -> text.clear();
            case Outcome.Refused<Opinion>(var why) -> {
                text.setInvalid(true);
                text.setErrorMessage(Texts.text(
                        getLocale(), why.messageKey(), why.arguments().toArray()));
            }
        }
    }
}
