package org.eslabon.approval;

import java.util.List;
import org.eslabon.plan.Figure;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Figures as they are kept. */
final class FigureJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    private FigureJson() {}

    static String write(List<Figure> figures) {
        return JSON.writeValueAsString(figures);
    }

    static List<Figure> read(String json) {
        return JSON.readValue(json, FIGURES);
    }
}
