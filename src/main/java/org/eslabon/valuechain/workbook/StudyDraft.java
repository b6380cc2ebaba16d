package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.PriceCase;
import org.eslabon.valuechain.model.Stage;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.TradedGood;
import org.jspecify.annotations.Nullable;

/** What has been read of a workbook so far, and from where. */
final class StudyDraft {

    /** Where a figure stands, to point at it when it does not reconcile. */
    record Place(String sheet, int row) {}

    final ActorDirectory actors = new ActorDirectory();
    final List<Stage> stages = new ArrayList<>();
    final List<Flow> flows = new ArrayList<>();
    final List<TradedGood> trade = new ArrayList<>();
    final List<PriceCase> prices = new ArrayList<>();
    private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();

    void put(FigureKey key, BigDecimal value, @Nullable String unit, Place place, String cell) {
        figures.put(key, Figure.stated(value, unit, place.sheet() + "!" + cell));
    }

    @Nullable
    Figure figure(FigureKey key) {
        return figures.get(key);
    }

    void note(
            DiscrepancyKind kind,
            String sheet,
            @Nullable Integer row,
            @Nullable BigDecimal difference,
            Object... params) {
        discrepancies.add(new Discrepancy(sheet, row, kind, List.of(params), difference));
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    StudyData finish(StudyHeader header) {
        return new StudyData(header, stages, actors.all(), flows, trade, prices, figures);
    }
}
