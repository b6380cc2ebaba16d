package org.eslabon.capacity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.OwnScore;
import org.eslabon.capacity.OwnScores;
import org.eslabon.capacity.RoundId;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.capacity.ScoreChange;
import org.eslabon.capacity.workbook.ScoreFile;
import org.eslabon.partnership.City;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** Takes an assessor's own scores from a workbook: upload, look at what would change, then accept or not. */
@Route("c/:city/capacity/rounds/:round/import")
@PermitAll
class ScoreImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient RoundServices ask;
    private final Div place = new Div();
    private transient @Nullable City city;
    private transient @Nullable RoundSheet sheet;

    ScoreImportView(RoundServices ask) {
        this.ask = ask;
        addClassName("page");
        place.addClassName("import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City entered =
                ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        RoundId id = TypedId.read(event.getRouteParameters().get("round").orElse(""), RoundId::new);
        RoundSheet now = ask.rounds().get(id);
        if (!now.round().city().equals(entered.id())) {
            throw new NoSuchThing();
        }
        if (!ask.rounds().mayScore(id)) {
            throw new NotAllowed("score in round " + id);
        }
        city = entered;
        sheet = now;
        CapacityWords words = new CapacityWords(new Formats(getLocale(), entered.timeZone()));
        removeAll();
        PageHead head = new PageHead(words.text("import.title"));
        head.setLine(new Span(now.round().subject()));
        add(head, place);
        waitForFile(now, words);
    }

    private void waitForFile(RoundSheet now, CapacityWords words) {
        OwnScores mine = ask.scores().mine(now.round().id()).orElseThrow(NoSuchThing::new);
        Upload upload = new Upload(UploadHandler.inMemory(
                (about, bytes) -> show(now, mine, ScoreFile.read(bytes, now.catalogue(), mine), words)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ScoreFile.MOST_MEGABYTES * 1024 * 1024);
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(words.text("import.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(words.text("import.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(words.text("file.not-a-workbook", ScoreFile.MOST_MEGABYTES))
                        .setTooManyFiles(words.text("import.one"))));
        upload.addFileRejectedListener(
                rejected -> place.addComponentAsFirst(refused(List.of(rejected.getErrorMessage()), words)));
        Div card = new Div(new Paragraph(words.text("import.how")), upload);
        card.addClassNames("card", "import-upload");
        place.removeAll();
        place.add(card);
    }

    private void show(RoundSheet now, OwnScores mine, ScoreFile.Result result, CapacityWords words) {
        switch (result) {
            case ScoreFile.Unreadable(var problems) -> {
                waitForFile(now, words);
                place.addComponentAsFirst(
                        refused(problems.stream().map(one -> where(one, words)).toList(), words));
            }
            case ScoreFile.Read(var changes) -> {
                if (changes.isEmpty()) {
                    waitForFile(now, words);
                    place.addComponentAsFirst(new Paragraph(words.text("import.nothing-new")));
                } else {
                    preview(now, changes, words);
                }
            }
        }
    }

    private static String where(ScoreFile.Problem problem, CapacityWords words) {
        String why = words.refusal(problem.why());
        return problem.cell() == null || problem.sheet() == null || problem.row() == null
                ? why
                : words.text("import.where", problem.sheet(), String.valueOf(problem.row()), problem.cell(), why);
    }

    private void preview(RoundSheet now, List<ScoreChange> changes, CapacityWords words) {
        List<List<String>> rows = new ArrayList<>();
        for (ScoreChange change : changes) {
            Indicator indicator = now.catalogue().indicator(change.indicator()).orElseThrow();
            rows.add(List.of(
                    words.in(indicator.name()),
                    words.answer(change.seen().answer()),
                    words.answer(change.wanted().answer()),
                    text(change.wanted())));
        }
        DataTable table = new DataTable(
                words.text("import.preview"),
                List.of(
                        DataTable.Column.text(words.text("indicator")),
                        DataTable.Column.text(words.text("import.before")),
                        DataTable.Column.text(words.text("import.after")),
                        DataTable.Column.text(words.text("evidence"))),
                rows);
        Button accept = new Button(words.text("import.accept", changes.size()), click -> accept(now, changes, words));
        accept.addThemeNames("primary");
        accept.setDisableOnClick(true);
        Div buttons = new Div(accept, new Button(words.text("cancel"), click -> waitForFile(now, words)));
        buttons.addClassName("form-buttons");
        Div card = new Div(new H2(words.text("import.preview")), table, buttons);
        card.addClassNames("card", "import-preview");
        place.removeAll();
        place.add(card);
    }

    private static String text(OwnScore score) {
        String evidence = score.evidence() == null ? "" : score.evidence();
        return evidence.length() > 80 ? evidence.substring(0, 80) + "…" : evidence;
    }

    private void accept(RoundSheet now, List<ScoreChange> changes, CapacityWords words) {
        switch (ask.scores().take(now.round().id(), changes)) {
            case Outcome.Done<Integer> done -> {
                Notices.done(words.text("import.done", done.value()));
                UI.getCurrent().navigate(path(now));
            }
            case Outcome.Refused<Integer>(var refusal) -> {
                waitForFile(now, words);
                place.addComponentAsFirst(refused(List.of(words.refusal(refusal)), words));
            }
        }
    }

    private String path(RoundSheet now) {
        return CapacityAddresses.tab(
                city == null ? "" : city.slug(), now.round().id(), RoundView.SCORE);
    }

    private static Div refused(List<String> why, CapacityWords words) {
        UnorderedList list = new UnorderedList();
        why.forEach(one -> list.add(new ListItem(one)));
        Div message = new Div(new Span(words.text("import.refused")), list);
        message.addClassNames("message", "message-refused");
        message.getElement().setAttribute("role", "alert");
        return message;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("capacity.import.title");
    }

    @Override
    public List<Crumb> trail() {
        return sheet == null || city == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("capacity.title"), CapacityAddresses.rounds(city.slug())),
                        new Crumb(sheet.round().subject(), path(sheet)),
                        new Crumb(getPageTitle(), null));
    }
}
