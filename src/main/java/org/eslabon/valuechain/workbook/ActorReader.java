package org.eslabon.valuechain.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Stage;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the stages and the actor types that stand in them. */
final class ActorReader {

    private static final int LONGEST_NAME = 120;

    private final StudyDraft draft;
    private final Map<String, String> stages = new HashMap<>();
    private final Map<ActorType, TableRow> stageless = new LinkedHashMap<>();

    ActorReader(StudyDraft draft) {
        this.draft = draft;
    }

    void readStages(Table table) {
        new TableReading(table, draft).forEach(row -> {
            var name = row.text(Heading.STAGE);
            if (name != null && !Words.isTotal(name) && !stages.containsKey(Words.normal(name))) {
                addStage(row.name(name), row.text(Heading.DESCRIPTION));
            }
        });
    }

    boolean knows(String stage) {
        return stages.containsKey(Words.normal(stage));
    }

    /** The stage as the study writes it; one that neither its stages nor its actor types name joins it. */
    String named(TableRow row, String stage) {
        var known = stages.get(Words.normal(stage));
        return known == null ? addStage(row.name(stage), null) : known;
    }

    private String addStage(String name, @Nullable String description) {
        stages.put(Words.normal(name), name);
        draft.stages.add(new Stage(name, description));
        return name;
    }

    void readActors(Table table, boolean hasStages) {
        var reading = new TableReading(table, draft);
        reading.forEach(row -> {
            var name = row.text(Heading.ACTOR_NAME);
            var code = row.text(Heading.ACTOR_CODE);
            var stage = row.text(Heading.STAGE);
            var label = name == null ? code : name;
            var isRemark = stage == null && code == null && (label == null || label.length() > LONGEST_NAME);
            if (label == null || isRemark || stage == null && Words.isTotal(label)) {
                reading.passOver(row);
            } else if (code == null ? draft.actors.knowsName(label) : draft.actors.knowsCode(code)) {
                row.note(DiscrepancyKind.DUPLICATE_ACTOR, null, label);
            } else {
                var actor = draft.actors.add(
                        code == null ? null : row.name(code), row.name(label), stage(row, stage, label, hasStages));
                if (actor.stage() == null) {
                    stageless.put(actor, row);
                }
                var column = row.column(Heading.NUMBER_OF_ACTORS);
                row.take(
                        FigureKey.numberOfActors(actor.code()),
                        column,
                        row.atLeastZero(column, "The number of actors"),
                        null);
            }
        });
        if (draft.actors.all().isEmpty()) {
            throw new Refused(Reason.NO_ACTORS, table.name(), null);
        }
    }

    /** Once accounts are read: costs need a stage to stand at. Who only buys or sells may be outside of the chain. */
    void complainOfAccountsWithoutStage() {
        stageless.forEach((actor, row) -> {
            if (Arrays.stream(AccountItem.values())
                    .anyMatch(item -> draft.figure(FigureKey.account(actor.code(), item)) != null)) {
                row.note(DiscrepancyKind.MISSING_STAGE, null, actor.name());
            }
        });
    }

    /** The stage as the list of stages writes it. */
    private @Nullable String stage(TableRow row, @Nullable String stage, String actor, boolean hasStages) {
        if (stage == null) {
            return null;
        }
        var known = stages.get(Words.normal(stage));
        if (known != null) {
            return known;
        }
        row.name(stage);
        if (hasStages) {
            row.note(DiscrepancyKind.UNKNOWN_STAGE, null, stage, actor);
        }
        return addStage(stage, null);
    }
}
