package org.eslabon.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eslabon.exchange.PracticeId;
import org.eslabon.exchange.PracticeQuestions;
import org.eslabon.exchange.PracticeSheet;
import org.eslabon.exchange.Question;
import org.eslabon.exchange.QuestionId;
import org.eslabon.exchange.model.Part;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;

/** What was asked about a good practice and what its owners answered. What is being written stays when others write. */
class QuestionsPart extends Div {

    private final transient PracticeQuestions questions;
    private final transient Formats formats;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Component form;
    private final transient Map<QuestionId, Line> lines = new LinkedHashMap<>();

    private record Line(Question question, boolean owner, ListItem item) {}

    QuestionsPart(PracticeId practice, PracticeQuestions questions, Formats formats) {
        this.questions = questions;
        this.formats = formats;
        addClassNames("card", "questions-part");
        list.addClassName("question-list");
        none.addClassName("second");
        form = writing("exchange.question", "exchange.question.ask", text -> questions.ask(practice, text));
        add(new H2(getTranslation("exchange.questions")), none, list, form);
    }

    void show(PracticeSheet sheet) {
        boolean owner = sheet.parts().contains(Part.OWNER);
        boolean open = sheet.practice().standing().inLibrary();
        none.setText(getTranslation(open ? "exchange.questions.none" : "exchange.questions.later"));
        none.setVisible(sheet.questions().isEmpty());
        form.setVisible(open);
        for (Question question : sheet.questions()) {
            Line before = lines.get(question.id());
            if (before != null && Objects.equals(before.question(), question) && before.owner() == owner) {
                continue;
            }
            ListItem item = item(question, owner);
            if (before == null) {
                list.add(item);
            } else {
                list.replace(before.item(), item);
            }
            lines.put(question.id(), new Line(question, owner, item));
        }
    }

    private ListItem item(Question question, boolean owner) {
        String from = question.from() == null ? question.askedBy() : question.askedBy() + ", " + question.from();
        Paragraph asked = new Paragraph(question.text());
        asked.addClassName("question-words");
        ListItem item = new ListItem(second(from, formats.dateTime(question.askedAt())), asked);
        if (question.answer() != null) {
            Paragraph words = new Paragraph(question.answer());
            words.addClassName("question-words");
            Div answer = new Div(
                    second(
                            question.answeredBy() + ", " + question.answeredFor(),
                            formats.dateTime(question.answeredAt())),
                    words);
            answer.addClassName("question-answer");
            item.add(answer);
        } else if (owner) {
            item.add(writing("exchange.answer", "exchange.answer.give", text -> questions.answer(question.id(), text)));
        } else {
            Span waiting = new Span(getTranslation("exchange.answer.waiting"));
            waiting.addClassName("second");
            item.add(waiting);
        }
        return item;
    }

    private static Span second(String who, String when) {
        Span line = new Span(who + " · " + when);
        line.addClassName("second");
        return line;
    }

    private Div writing(String label, String button, Function<String, Outcome<QuestionId>> send) {
        TextArea text = new TextArea(getTranslation(label));
        text.setManualValidation(true);
        text.addValueChangeListener(change -> text.setInvalid(false));
        Button give = new Button(getTranslation(button), click -> {
            switch (send.apply(text.getValue())) {
                case Outcome.Done<QuestionId> done -> text.clear();
                case Outcome.Refused<QuestionId>(var why) -> {
                    text.setInvalid(true);
                    text.setErrorMessage(Texts.text(
                            getLocale(), why.messageKey(), why.arguments().toArray()));
                    text.focus();
                }
            }
        });
        Div form = new Div(text, give);
        form.addClassName("opinion-form");
        return form;
    }
}
