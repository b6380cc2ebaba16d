package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.ReadResult;
import org.eslabon.valuechain.workbook.StudyTemplate;
import org.eslabon.valuechain.workbook.Unreadable;
import org.eslabon.valuechain.workbook.WorkbookReader;

/** Takes a workbook in: upload, look at what was understood and what does not reconcile, then accept or cancel. */
@Route("c/:city/chains/import")
@PermitAll
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient Cities cities;
    private final transient Rights rights;
    private final transient Studies studies;
    private final Div place = new Div();
    private String listPath = "";

    ImportView(Cities cities, Rights rights, Studies studies) {
        this.cities = cities;
        this.rights = rights;
        this.studies = studies;
        addClassName("page");
        place.addClassName("import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        rights.require(city.id(), Right.ANALYSE);
        listPath = StudyAddresses.list(city.slug());
        removeAll();
        PageHead head = new PageHead(getTranslation("valuechain.import.title"));
        head.setLine(new Span(getTranslation("valuechain.import.what")));
        add(head);
        Locale language = getLocale();
        head.setActions(new SheetDownload(
                getTranslation("valuechain.import.template"),
                getTranslation("valuechain.import.template.file"),
                city.timeZone(),
                out -> StudyTemplate.write(out, language, Optional.empty())));
        add(place);
        waitForFile(city);
    }

    private void waitForFile(City city) {
        place.removeAll();
        place.add(upload(city));
    }

    /** The workbook is read while it arrives, outside the page's lock. */
    private Div upload(City city) {
        Div reading = new Div();
        reading.addClassName("import-reading");
        reading.setVisible(false);
        ProgressBar progress = new ProgressBar();
        progress.setIndeterminate(true);
        reading.add(progress, new Span(getTranslation("valuechain.import.reading")));
        Upload upload = new Upload(new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                UI ui = event.getUI();
                String file = event.getFileName();
                ReadResult result;
                try (var content = event.getInputStream()) {
                    result = WorkbookReader.read(content);
                }
                ui.access(() -> show(city, file, result));
            }

            @Override
            public long getFileSizeMax() {
                return (WorkbookReader.MAX_FILE_MB + 1) * 1_048_576L;
            }
        });
        upload.setMaxFiles(1);
        upload.setMaxFileSize(WorkbookReader.MAX_FILE_MB * 1_048_576);
        upload.setI18n(new UploadWords(this::getTranslation, WorkbookReader.MAX_FILE_MB));
        upload.addStartedListener(started -> reading.setVisible(true));
        upload.addFailedListener(failed -> reading.setVisible(false));
        upload.addFileRejectedListener(rejected -> {
            reading.setVisible(false);
            place.addComponentAsFirst(refused(rejected.getErrorMessage()));
        });
        Div card = new Div(new Paragraph(getTranslation("valuechain.import.how")), upload, reading);
        card.addClassNames("card", "import-upload");
        Div example = new Div(new Span(getTranslation("valuechain.import.no-file")), new ExampleButton(city, studies));
        example.addClassName("import-example");
        return new Div(card, example);
    }

    private void show(City city, String file, ReadResult result) {
        StudyWords words = new StudyWords(new Formats(getLocale(), city.timeZone()));
        place.removeAll();
        switch (result) {
            case Imported imported ->
                place.add(new ImportPreview(
                        city,
                        file,
                        imported,
                        words,
                        studies,
                        () -> waitForFile(city),
                        study -> getUI().ifPresent(ui -> ui.navigate(StudyAddresses.of(city.slug(), study)))));
            case Unreadable unreadable -> {
                waitForFile(city);
                place.addComponentAsFirst(refused(words.text("import.refused", file, words.message(unreadable))));
            }
        }
    }

    private Div refused(String why) {
        Div message = new Div(new Span(why), new Span(getTranslation("valuechain.import.nothing-imported")));
        message.addClassNames("message", "message-refused");
        message.getElement().setAttribute("role", "alert");
        return message;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("valuechain.import.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("valuechain.study.list"), listPath),
                new Crumb(getTranslation("valuechain.import.title"), null));
    }
}
