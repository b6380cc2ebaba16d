package org.eslabon.valuechain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyData;
import org.jspecify.annotations.Nullable;

/** A version of a study laid out as the rows of its tables, each value under its column's name. */
record StudyRows(StudyId study, int version) {

    List<Map<String, @Nullable Object>> stages(StudyData data) {
        return rows(data.stages(), (stage, row) -> {
            row.put("name", stage.name());
            row.put("description", stage.description());
        });
    }

    List<Map<String, @Nullable Object>> actors(StudyData data) {
        return rows(data.actors(), (actor, row) -> {
            row.put("code", actor.code());
            row.put("name", actor.name());
            row.put("stage", actor.stage());
        });
    }

    List<Map<String, @Nullable Object>> flows(StudyData data) {
        return rows(data.flows(), (flow, row) -> {
            row.put("flow_key", flow.key());
            row.put("seller", flow.seller());
            row.put("buyer", flow.buyer());
            row.put("product", flow.product());
            row.put("unit", flow.unit());
        });
    }

    List<Map<String, @Nullable Object>> goods(StudyData data) {
        return rows(data.trade(), (good, row) -> {
            row.put("good_key", good.key());
            row.put("name", good.name());
            row.put("direction", good.direction().name());
        });
    }

    List<Map<String, @Nullable Object>> prices(StudyData data) {
        return rows(data.prices(), (price, row) -> {
            row.put("case_key", price.key());
            row.put("name", price.name());
            row.put("volume_unit", price.volumeUnit());
            row.put("currency_unit", price.currencyUnit());
        });
    }

    List<Map<String, @Nullable Object>> notes(List<Discrepancy> notes) {
        return rows(notes, NoteRows::write);
    }

    /** Only what is stated: what is derived is computed anew. */
    List<Map<String, @Nullable Object>> figures(StudyData data) {
        List<Map.Entry<FigureKey, Figure>> stated = data.figures().entrySet().stream()
                .filter(entry -> !entry.getValue().derived())
                .toList();
        return rows(stated, (entry, row) -> {
            row.put("kind", entry.getKey().kind().name());
            row.put("subject", entry.getKey().subject());
            row.put("item", entry.getKey().item());
            row.put("value", entry.getValue().value());
            row.put("unit", entry.getValue().unit());
            row.put("source", entry.getValue().source());
            row.put("changed_by", null);
            row.put("changed_at", null);
        });
    }

    private <T> List<Map<String, @Nullable Object>> rows(
            List<T> things, BiConsumer<T, Map<String, @Nullable Object>> columns) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(things.size());
        for (T thing : things) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("study_id", study.value());
            row.put("version", version);
            row.put("position", rows.size());
            columns.accept(thing, row);
            rows.add(row);
        }
        return rows;
    }
}
