package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.StudyVersion;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyComparison;
import org.jspecify.annotations.Nullable;

/** The versions of a study, and what changed between any two of them. */
class VersionsTab extends Div implements StudyTab {

    private static final int ROWS_SHOWN = 300;

    private final transient StudyWords words;
    private final transient Studies studies;
    private final String path;
    private final UnorderedList list = new UnorderedList();
    private final Select<StudyVersion> before = new Select<>();
    private final Select<StudyVersion> after = new Select<>();
    private final Div choice = new Div(before, after);
    private final Div result = new Div();
    private @Nullable SheetDownload download;
    private transient @Nullable Compared offered;
    private transient List<StudyVersion> versions = List.of();

    /** Two versions, by number. */
    private record Compared(int before, int after) {}

    /**
     * @param path of the study's page, without a leading slash
     */
    VersionsTab(StudyWords words, Studies studies, String path) {
        this.words = words;
        this.studies = studies;
        this.path = path;
        addClassName("study-tab");
        list.addClassName("home-list");
        before.setLabel(words.text("compare.before"));
        after.setLabel(words.text("compare.after"));
        choice.addClassName("toolbar");
        result.addClassName("study-tab");
        Div all = new Div(new H2(words.text("versions")), list);
        all.addClassName("card");
        Div comparison = new Div(new H2(words.text("compare")), choice, result);
        comparison.addClassNames("card", "study-tab");
        add(all, comparison);
    }

    @Override
    public void show(StudyContent content, Set<FigureKey> changed) {
        List<StudyVersion> now = studies.versions(content.study().id());
        if (!now.equals(versions)) {
            versions = now;
            showVersions();
            offer(content);
        }
        compare(content);
    }

    private void showVersions() {
        list.removeAll();
        for (StudyVersion version : versions.reversed()) {
            Anchor link = new Anchor(
                    "/" + path + "?version=" + version.number(), words.text("version", version.number() + ""));
            Span how = new Span(how(version));
            how.addClassName("second");
            list.add(new ListItem(link, StudyCard.mark(version.number(), version.published(), words), how));
        }
    }

    private String how(StudyVersion version) {
        String by = version.createdBy() == null ? "" : version.createdBy();
        String when = words.formats().dateTime(version.createdAt());
        String made = version.sourceFile() == null
                ? words.text("version.started", by, when)
                : words.text("version.imported", by, when, version.sourceFile());
        return version.publishedAt() == null
                ? made
                : made + " "
                        + words.text(
                                "version.frozen",
                                version.publishedBy() == null ? "" : version.publishedBy(),
                                words.formats().dateTime(version.publishedAt()));
    }

    private void offer(StudyContent content) {
        choice.setVisible(versions.size() > 1);
        choice.removeAll();
        choice.add(before, after);
        download = null;
        offered = null;
        for (Select<StudyVersion> select : List.of(before, after)) {
            select.setItems(versions);
            select.setItemLabelGenerator(version -> words.text("version", version.number() + ""));
            select.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    compare(content);
                }
            });
        }
        before.setValue(versions.get(Math.max(0, versions.size() - 2)));
        after.setValue(versions.getLast());
    }

    private void compare(StudyContent content) {
        result.removeAll();
        if (versions.size() < 2) {
            result.add(new Span(words.text("compare.one-only")));
            return;
        }
        if (before.getValue() == null || after.getValue() == null) {
            return;
        }
        Compared compared =
                new Compared(before.getValue().number(), after.getValue().number());
        StudyComparison comparison = studies.compare(content.study().id(), compared.before(), compared.after());
        offerDownload(content, comparison.isEmpty() ? null : compared);
        if (comparison.isEmpty()) {
            result.add(new Span(words.text("compare.same")));
            return;
        }
        if (comparison.headerChanged()) {
            result.add(new Span(words.text("compare.header")));
        }
        names(
                "compare.actors-added",
                comparison.actorsAdded().stream().map(actor -> actor.name()).toList());
        names(
                "compare.actors-removed",
                comparison.actorsRemoved().stream().map(actor -> actor.name()).toList());
        names(
                "compare.flows-added",
                comparison.flowsAdded().stream().map(flow -> flow.key()).toList());
        names(
                "compare.flows-removed",
                comparison.flowsRemoved().stream().map(flow -> flow.key()).toList());
        if (!comparison.figures().isEmpty()) {
            result.add(figures(content, comparison));
        }
        if (comparison.figures().size() > ROWS_SHOWN) {
            result.add(new Span(words.text("compare.more", comparison.figures().size() - ROWS_SHOWN)));
        }
    }

    /** The workbook of what changed between the two; it stays as it is while they are the same two. */
    private void offerDownload(StudyContent content, @Nullable Compared compared) {
        if (Objects.equals(compared, offered)) {
            return;
        }
        offered = compared;
        if (download != null) {
            choice.remove(download);
            download = null;
        }
        if (compared != null) {
            StudyId study = content.study().id();
            download = new SheetDownload(
                    words.text("gap.export"),
                    words.text("compare.export.name", content.study().name()),
                    words.formats().zone(),
                    out -> ChangesExport.write(
                            studies.version(study, compared.before()),
                            studies.version(study, compared.after()),
                            words,
                            out));
            choice.add(download);
        }
    }

    private void names(String key, List<String> names) {
        if (!names.isEmpty()) {
            result.add(new Span(words.text(key, names.size(), String.join(", ", names))));
        }
    }

    private DataTable figures(StudyContent content, StudyComparison comparison) {
        List<List<String>> rows = comparison.figures().stream()
                .limit(ROWS_SHOWN)
                .map(change -> List.of(
                        words.figure(content.data(), change.key()),
                        words.amount(change.before()),
                        words.amount(change.after()),
                        words.amount(change.difference())))
                .toList();
        return new DataTable(
                words.text("compare"),
                List.of(
                        DataTable.Column.text(words.text("figure")),
                        DataTable.Column.number(words.text("compare.before")),
                        DataTable.Column.number(words.text("compare.after")),
                        DataTable.Column.number(words.text("difference"))),
                rows);
    }
}
