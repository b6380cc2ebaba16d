package org.eslabon.approval.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.eslabon.approval.ApprovalItem;
import org.eslabon.approval.ApprovalSheet;
import org.eslabon.approval.FrozenText;
import org.eslabon.approval.model.FigureChange;
import org.eslabon.approval.model.TextChange;
import org.eslabon.partnership.City;
import org.eslabon.plan.Figure;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.Subject;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about: what changed since it was approved last, the figures and the text as they were when it was
 * submitted; who has said what, by which rule. What was submitted does not change, so only what is said is drawn again.
 */
class ItemDetail extends Div {

    private final transient Formats formats;
    private final transient FigureWords words;
    private final StepsPart steps;
    private final OpinionsPart opinions;
    private transient @Nullable ApprovalItem shown;

    ItemDetail(City city, ApprovalItem item, ApprovalSheet sheet, ApprovalServices ask, Formats formats) {
        this.formats = formats;
        this.words = new FigureWords(formats);
        addClassName("approval-parts");
        steps = new StepsPart(formats);
        opinions = new OpinionsPart(ask.decisions(), formats);
        FrozenText text = ask.approvals().text(item.id());
        add(head(city, item), steps, opinions);
        add(item.previous() == null ? first(item) : changes(item, item.previous(), text));
        add(figures(item), text(text));
        show(item, sheet);
    }

    void show(ApprovalItem item, ApprovalSheet sheet) {
        if (item.equals(shown)) {
            return;
        }
        shown = item;
        steps.show(item);
        opinions.show(item, sheet.myOpinions());
    }

    private Div head(City city, ApprovalItem item) {
        Subject subject = item.subject();
        String path = subject.action() == null
                ? PlanAddresses.plan(city.slug(), subject.plan())
                : PlanAddresses.action(city.slug(), subject.plan(), subject.action());
        Anchor now = new Anchor("/" + path, getTranslation("approval.see-today"));
        Div head = new Div(new H2(item.title()), now);
        head.addClassNames("part-head");
        return head;
    }

    private Div part(String title) {
        Div part = new Div(new H3(title));
        part.addClassNames("card", "approval-part");
        return part;
    }

    private Div first(ApprovalItem item) {
        Div part = part(getTranslation("approval.changes"));
        part.add(new Paragraph(getTranslation("approval.changes.first")));
        return part;
    }

    private Div changes(ApprovalItem item, ApprovalItem.Previous previous, FrozenText text) {
        Div part = part(getTranslation("approval.changes.since", formats.dateTime(previous.approvedAt())));
        List<FigureChange> changed = item.changes();
        if (changed.isEmpty() && text.changes().isEmpty()) {
            part.add(new Paragraph(getTranslation("approval.changes.none")));
        }
        if (!changed.isEmpty()) {
            part.add(new DataTable(
                    getTranslation("approval.changes.figures"),
                    List.of(
                            DataTable.Column.text(getTranslation("approval.figure")),
                            DataTable.Column.text(getTranslation("approval.before")),
                            DataTable.Column.text(getTranslation("approval.after"))),
                    changed.stream().map(this::row).toList()));
        }
        if (!text.changes().isEmpty()) {
            part.add(diff(text.changes()));
        }
        return part;
    }

    private List<String> row(FigureChange change) {
        Figure figure = change.either();
        if (FigureWords.mere(figure)) {
            return List.of(
                    words.name(figure),
                    getTranslation(change.before() == null ? "approval.absent" : "approval.present"),
                    getTranslation(change.after() == null ? "approval.absent" : "approval.present"));
        }
        return List.of(words.name(figure), words.value(change.before()), words.value(change.after()));
    }

    /** The text with what went struck out and what came marked; said in words too, for those who do not see it. */
    private Div diff(List<TextChange> changes) {
        Div text = new Div();
        text.addClassName("text-diff");
        for (TextChange change : changes) {
            switch (change.how()) {
                case KEPT -> text.add(new Span(change.text()));
                case REMOVED -> text.getElement().appendChild(marked("del", change.text()));
                case ADDED -> text.getElement().appendChild(marked("ins", change.text()));
            }
        }
        return text;
    }

    private static Element marked(String tag, String text) {
        Element element = new Element(tag);
        element.setText(text);
        return element;
    }

    private Div figures(ApprovalItem item) {
        Div part = part(getTranslation("approval.figures"));
        part.add(new DataTable(
                getTranslation("approval.figures"),
                List.of(
                        DataTable.Column.text(getTranslation("approval.figure")),
                        DataTable.Column.text(getTranslation("approval.value"))),
                item.figures().stream()
                        .filter(figure -> figure.value() != null || FigureWords.mere(figure))
                        .map(figure -> List.of(words.name(figure), FigureWords.mere(figure) ? "" : words.value(figure)))
                        .toList()));
        return part;
    }

    private Div text(FrozenText text) {
        Div part = part(getTranslation("approval.text"));
        if (text.html().replaceAll("<[^>]*>", "").isBlank()) {
            part.add(new Paragraph(getTranslation("approval.text.none")));
            return part;
        }
        Div written = new Div(new Html("<div>" + text.html() + "</div>"));
        written.addClassName("frozen-text");
        Details details = new Details(getTranslation("approval.text.read"), written);
        details.setOpened(text.html().length() < 6_000);
        part.add(details);
        return part;
    }
}
