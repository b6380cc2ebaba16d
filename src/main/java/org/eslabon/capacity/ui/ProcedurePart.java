package org.eslabon.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.eslabon.capacity.NewProcedureStep;
import org.eslabon.capacity.ProcedureStepId;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.PublicServiceSheet;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.SheetDownload;

/** The steps of a service's procedure, with the ways to add to them: one at a time, or a table at once. */
class ProcedurePart extends Div {

    private final transient PublicServicePages pages;
    private final transient PublicServiceWords words;
    private final transient PublicServiceId service;
    private final ProcedureRows rows;
    private final Paragraph none = new Paragraph();
    private final SheetDownload download;

    ProcedurePart(PublicServiceSheet sheet, PublicServicePages pages, PublicServiceWords words, boolean editable) {
        this.pages = pages;
        this.words = words;
        this.service = sheet.service().id();
        addClassNames("card", "procedure");
        rows = new ProcedureRows(step -> new ProcedureStepRow(step, pages, words, editable));
        download = new SheetDownload(
                words.text("capacity.export"),
                words.text("capacity.procedure.file", sheet.service().name()),
                words.formats().zone(),
                out -> PublicServiceExport.procedure(pages.services().get(service), words, out));
        Div ways = new Div(download);
        ways.addClassName("procedure-ways");
        Div head = new Div(new H2(words.text("capacity.procedure")), ways);
        head.addClassName("card-head");
        none.addClassName("second");
        none.setText(words.text(editable ? "capacity.procedure.none" : "capacity.procedure.none.reader"));
        Paragraph about = new Paragraph(
                words.text("capacity.procedure.about", words.currency().getCurrencyCode()));
        about.addClassName("second");
        add(head, about, none, rows);
        if (editable) {
            Button table = new Button(
                    words.text("capacity.procedure.import"),
                    click -> new ProcedureImportDialog(service, pages, words).open());
            ways.add(table);
            add(adding());
        }
        show(sheet);
    }

    void show(PublicServiceSheet sheet) {
        rows.show(sheet.steps());
        none.setVisible(sheet.steps().isEmpty());
        download.setVisible(!sheet.steps().isEmpty());
    }

    private Div adding() {
        TextField title = new TextField(words.text("capacity.procedure.new"));
        title.setPlaceholder(words.text("capacity.procedure.new.example"));
        Button add = new Button(words.text("capacity.add"), click -> add(title));
        add.setAriaLabel(words.text("capacity.procedure.add"));
        title.getElement().addEventListener("keydown", key -> add(title)).setFilter("event.key === 'Enter'");
        Div line = new Div(title, add);
        line.addClassName("step-new");
        return line;
    }

    private void add(TextField title) {
        switch (pages.steps().add(service, NewProcedureStep.called(title.getValue()))) {
            case Outcome.Done<ProcedureStepId> done -> {
                title.setInvalid(false);
                title.clear();
                title.focus();
            }
            case Outcome.Refused<ProcedureStepId>(var refusal) -> {
                title.setErrorMessage(words.message(refusal));
                title.setInvalid(true);
                title.focus();
            }
        }
    }
}
