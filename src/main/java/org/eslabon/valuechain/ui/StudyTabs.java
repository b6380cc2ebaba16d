package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eslabon.partnership.City;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.uikit.TabLinks;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.Employment;
import org.eslabon.valuechain.model.FigureKey;
import org.jspecify.annotations.Nullable;

/** The tabs of a study by the names their addresses have. */
record StudyTabs(
        City city,
        boolean mayChange,
        StudyWords words,
        StudyServices services,
        LiveSupport live,
        Supplier<StudyContent> read,
        Consumer<FigureKey> open) {

    static final String OVERVIEW = "overview";
    private static final String CHECKS = "checks";

    static final List<String> ALL = List.of(
            OVERVIEW,
            "actors",
            "stages",
            "flows",
            "employment",
            "time",
            "policy",
            "gap",
            "obstacles",
            "text",
            CHECKS,
            "sources",
            "versions");

    Component of(String tab, StudyContent content) {
        String path = StudyAddresses.of(city.slug(), content.study().id());
        return switch (tab) {
            case "actors" -> new ActorsTab(words, open);
            case "stages" ->
                new SheetTab(
                        new StagesTab(words, mayChange ? services.stages() : null),
                        words,
                        "stages.export.name",
                        content,
                        read,
                        now -> !now.analysis().stages().isEmpty(),
                        (now, out) -> StagesExport.write(now, words, out));
            case "flows" -> new FlowsTab(words, open);
            case "employment" ->
                new SheetTab(
                        new EmploymentTab(words, open),
                        words,
                        "employment.export.name",
                        content,
                        read,
                        now -> !Employment.of(now.data()).isEmpty(),
                        (now, out) -> EmploymentExport.write(now, words, out));
            case "time" -> new TimeTab(mayChange, words, read, services.stages(), content, open);
            case "policy" -> new PolicyTab(mayChange, words, read, services.policies(), content, open);
            case "gap" -> new GapTab(city, content.study().id(), mayChange, words, services.gaps());
            case "obstacles" -> new ObstaclesTab(city, content.study().id(), services.obstacles());
            case "text" -> new TextTab(content.study(), words, services.texts());
            case CHECKS ->
                new SheetTab(
                        new ChecksTab(words),
                        words,
                        "discrepancies.export.name",
                        content,
                        read,
                        now -> !now.discrepancies().isEmpty(),
                        (now, out) -> DiscrepancyExport.write(now.discrepancies(), words, out));
            case "sources" -> new SourcesTab(content, mayChange, words, services.headers(), live, open);
            case "versions" -> new VersionsTab(words, services.studies(), path);
            default ->
                new OverviewTab(
                        words,
                        path + "/" + CHECKS,
                        new AnswerLines(content.study().id(), path + "/gap", words, services.gaps()));
        };
    }

    static TabLinks links(City city, StudyContent content, @Nullable Integer version, StudyWords words) {
        TabLinks links = new TabLinks(words.text("study.tabs"));
        String path = StudyAddresses.of(city.slug(), content.study().id());
        for (String tab : ALL) {
            String address = tab.equals(OVERVIEW) ? path : path + "/" + tab;
            links.add(tab, words.text("tab." + tab), version == null ? address : address + "?version=" + version);
        }
        count(links, content, words);
        return links;
    }

    static void count(TabLinks links, StudyContent content, StudyWords words) {
        links.setText(
                CHECKS, words.text("tab.checks.count", content.discrepancies().size()));
    }
}
