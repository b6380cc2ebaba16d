package org.eslabon.capacity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import org.eslabon.capacity.NewProcedureStep;
import org.eslabon.capacity.ProcedureReading;
import org.eslabon.capacity.ProcedureTable;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;

/** Takes a table of steps in, pasted from a spreadsheet or as a workbook: all of it, or nothing and why. */
class ProcedureImportDialog extends Dialog {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final transient PublicServiceId service;
    private final transient PublicServicePages pages;
    private final transient PublicServiceWords words;
    private final TextArea pasted;
    private final Checkbox instead;
    private final Div message = new Div();

    ProcedureImportDialog(PublicServiceId service, PublicServicePages pages, PublicServiceWords words) {
        this.service = service;
        this.pages = pages;
        this.words = words;
        setHeaderTitle(words.text("capacity.procedure.import"));
        setWidth("min(48rem, 100vw)");
        setCloseOnOutsideClick(false);
        pasted = new TextArea(words.text("capacity.procedure.import.pasted"));
        pasted.setPlaceholder(words.text("capacity.procedure.import.example"));
        pasted.setHelperText(words.text("capacity.procedure.import.help"));
        pasted.setMinRows(6);
        pasted.setMaxRows(14);
        pasted.setWidthFull();
        instead = new Checkbox(words.text("capacity.procedure.import.instead"));
        message.addClassNames("message", "message-refused");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        addDialogCloseActionListener(closing -> {
            if (pasted.isEmpty()) {
                close(); // Escape throws nothing away that was written
            }
        });
        Div form = new Div(
                new Paragraph(words.text("capacity.procedure.import.what")), message, pasted, instead, upload());
        form.addClassName("procedure-import");
        add(form);
        Button save = new Button(
                words.text("capacity.procedure.import.take"), click -> take(ProcedureTable.ofText(pasted.getValue())));
        save.addThemeNames("primary");
        getFooter().add(new Button(words.text("capacity.cancel"), click -> close()), save);
    }

    /** The file is read while it arrives, outside the page's lock. */
    private Upload upload() {
        Upload upload = new Upload(new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                UI ui = event.getUI();
                ProcedureReading read;
                try (var content = event.getInputStream()) {
                    read = ProcedureTable.ofWorkbook(content.readNBytes(MOST_BYTES + 1));
                }
                ui.access(() -> take(read));
            }

            @Override
            public long getFileSizeMax() {
                return MOST_BYTES + 1L;
            }
        });
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".xlsx");
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(words.text("capacity.procedure.import.file"))
                        .setMany(words.text("capacity.procedure.import.file")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(words.text("capacity.procedure.import.drop"))
                        .setMany(words.text("capacity.procedure.import.drop"))));
        upload.addFileRejectedListener(rejected -> refuse(words.text("capacity.procedure.table.large", 2)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void take(ProcedureReading reading) {
        switch (reading) {
            case ProcedureReading.Read(List<NewProcedureStep> steps) -> {
                switch (pages.steps().take(service, steps, instead.getValue())) {
                    case Outcome.Done<Integer> done -> {
                        close();
                        Notices.done(words.text("capacity.procedure.import.done", steps.size()));
                    }
                    case Outcome.Refused<Integer>(var refusal) -> refuse(words.message(refusal));
                }
            }
            case ProcedureReading.Unread unread -> refuse(why(unread));
        }
    }

    private String why(ProcedureReading.Unread unread) {
        String why = words.message(unread.why());
        if (unread.row() == null) {
            return why;
        }
        String row = String.valueOf(unread.row());
        return unread.column() == null
                ? words.text("capacity.procedure.import.row", row, why)
                : words.text("capacity.procedure.import.cell", row, unread.column(), why);
    }

    private void refuse(String why) {
        message.removeAll();
        message.add(new Span(why), new Span(words.text("capacity.procedure.import.nothing")));
        message.setVisible(true);
    }
}
