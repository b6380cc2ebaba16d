package org.eslabon.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eslabon.capacity.Wording;
import org.eslabon.exchange.PlanTemplate;
import org.eslabon.exchange.PlanTemplateId;
import org.eslabon.exchange.PlanTemplates;
import org.eslabon.exchange.TemplateItem;
import org.eslabon.exchange.TemplateKind;
import org.eslabon.exchange.TemplatePart;
import org.eslabon.exchange.TemplateProposal;
import org.eslabon.exchange.TemplateSubject;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.Notices;

/** A plan template edited in place, one language at a time. Its fields stay as long as it has the same parts. */
class TemplateForm extends Div {

    private final transient ExchangeServices ask;
    private final transient PlanTemplates templates;
    private final Select<Locale> language = new Select<>();
    private final Div fields = new Div();
    private transient LiveFields live;
    private transient PlanTemplate template;

    TemplateForm(PlanTemplate template, ExchangeServices ask) {
        this.template = template;
        this.ask = ask;
        this.templates = ask.templates();
        addClassName("template-form");
        fields.addClassName("template-reading");
        language.setLabel(getTranslation("exchange.template.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> one.getDisplayLanguage(getLocale()));
        language.setValue(Texts.nearest(getLocale()));
        language.addValueChangeListener(change -> build());
        add(language, fields);
        build();
    }

    void refresh(PlanTemplate now) {
        boolean same = parts(now).equals(parts(template));
        template = now;
        if (same) {
            live.refresh();
        } else {
            build();
        }
    }

    private static List<List<Object>> parts(PlanTemplate template) {
        return template.proposals().stream()
                .map(proposal -> List.<Object>of(
                        proposal.id(),
                        proposal.parts().stream().map(TemplatePart::id).toList()))
                .toList();
    }

    private void build() {
        fields.removeAll();
        Div stage = new Div();
        stage.addClassName("template-reading");
        fields.add(stage);
        live = new LiveFields(stage, PlanTemplate.thing(template.id()), ask.live());
        PlanTemplateId id = template.id();
        Select<TemplateKind> kind = new Select<>();
        kind.setLabel(getTranslation("exchange.template.kind"));
        kind.setItems(TemplateKind.values());
        kind.setItemLabelGenerator(this::nameOf);
        Div about = new Div(
                wide(text(
                        id,
                        TemplateItem.NAME,
                        new TextField(getTranslation("exchange.template.name")),
                        now -> now.name())),
                live.bind(
                        "kind", kind, this::nameOf, () -> template.kind(), change -> templates.changeKind(id, change)),
                wide(text(id, TemplateItem.DESCRIPTION, area("exchange.template.text"), now -> now.text())));
        about.addClassNames("card", "form-grid");
        stage.add(about);
        template.proposals().forEach(proposal -> stage.add(card(proposal)));
        Div more = new Div(
                new H2(getTranslation("exchange.template.proposal.new")),
                adding(
                        "exchange.template.proposal.name",
                        "exchange.template.proposal.add",
                        name -> templates.addProposal(id, code(), name)));
        more.addClassName("card");
        stage.add(more);
    }

    private Div card(TemplateProposal proposal) {
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> remove(proposal));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        String called = proposal.name().in(getLocale());
        remove.setAriaLabel(getTranslation("exchange.template.proposal.remove", called));
        Div head = new Div(new H2(called), remove);
        head.addClassName("document-head");
        Div texts = new Div(
                wide(text(
                        proposal.id(),
                        TemplateItem.NAME,
                        new TextField(getTranslation("exchange.template.proposal.name")),
                        now -> find(now, proposal).name())),
                wide(text(
                        proposal.id(),
                        TemplateItem.DESCRIPTION,
                        area("exchange.template.proposal.description"),
                        now -> find(now, proposal).description())));
        texts.addClassName("form-grid");
        Div card = new Div(head, texts);
        card.addClassName("card");
        rows(card, proposal, TemplatePart.Kind.MILESTONE, "milestone");
        rows(card, proposal, TemplatePart.Kind.INDICATOR, "indicator");
        return card;
    }

    private void rows(Div card, TemplateProposal proposal, TemplatePart.Kind kind, String word) {
        card.add(new H3(getTranslation("exchange.template." + word + "s")));
        proposal.parts(kind).forEach(part -> card.add(row(proposal, part)));
        card.add(adding(
                "exchange.template." + word + ".name",
                "exchange.template." + word + ".add",
                name -> templates.addPart(proposal.id(), kind, code(), name)));
    }

    private Div row(TemplateProposal proposal, TemplatePart part) {
        boolean milestone = part.kind() == TemplatePart.Kind.MILESTONE;
        Component name = text(
                part.id(),
                TemplateItem.NAME,
                new TextField(getTranslation(
                        milestone ? "exchange.template.milestone.name" : "exchange.template.indicator.name")),
                now -> find(now, proposal, part).name());
        Component second;
        if (milestone) {
            IntegerField months = new IntegerField(getTranslation("exchange.template.months"));
            second = live.bind(
                    PlanTemplates.monthsField(part.id()),
                    months,
                    () -> find(template, proposal, part).months(),
                    change -> templates.changeMonths(part.id(), change));
        } else {
            second = text(
                    part.id(),
                    TemplateItem.UNIT,
                    new TextField(getTranslation("exchange.template.unit")),
                    now -> find(now, proposal, part).unit());
        }
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> templates.removePart(part.id()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(
                getTranslation("exchange.template.part.remove", part.name().in(getLocale())));
        Div row = new Div(name, second, remove);
        row.addClassName("template-row");
        return row;
    }

    private void remove(TemplateProposal proposal) {
        templates.remove(proposal.id());
        Notices.undoable(
                getTranslation("exchange.removed", proposal.name().in(getLocale())),
                getTranslation("exchange.undo"),
                () -> templates.restore(proposal.id()));
    }

    private Div adding(String label, String button, Function<String, Outcome<?>> add) {
        TextField name = new TextField(getTranslation(label));
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        Button go = new Button(getTranslation(button), click -> {
            if (add.apply(name.getValue()) instanceof Outcome.Refused<?>(var why)) {
                name.setInvalid(true);
                name.setErrorMessage(Texts.text(
                        getLocale(), why.messageKey(), why.arguments().toArray()));
            } else {
                name.clear();
            }
        });
        Div row = new Div(name, go);
        row.addClassNames("template-row", "template-row-new");
        return row;
    }

    private <C extends Component & HasValue<?, String>> Component text(
            TemplateSubject of, TemplateItem item, C input, Function<PlanTemplate, Wording> wording) {
        String code = code();
        return live.bind(
                PlanTemplates.field(of, item, code),
                input,
                words -> words,
                () -> wording.apply(template).exactly(code),
                change -> templates.changeText(of, item, code, change));
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(getTranslation(label));
        area.setMinRows(3);
        return area;
    }

    private static Component wide(Component component) {
        component.addClassName("wide");
        return component;
    }

    private String nameOf(TemplateKind kind) {
        return getTranslation(kind.key());
    }

    private String code() {
        return language.getValue().getLanguage();
    }

    /** As it is now; as it was if somebody has just taken it away, until the page is built anew. */
    private static TemplateProposal find(PlanTemplate now, TemplateProposal wanted) {
        return now.proposals().stream()
                .filter(one -> one.id().equals(wanted.id()))
                .findFirst()
                .orElse(wanted);
    }

    private static TemplatePart find(PlanTemplate now, TemplateProposal proposal, TemplatePart wanted) {
        return find(now, proposal).parts().stream()
                .filter(one -> one.id().equals(wanted.id()))
                .findFirst()
                .orElse(wanted);
    }
}
