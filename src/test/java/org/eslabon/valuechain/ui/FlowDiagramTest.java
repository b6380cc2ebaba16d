package org.eslabon.valuechain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.junit.jupiter.api.Test;

class FlowDiagramTest {

    private final List<Flow> flows = new ArrayList<>();
    private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();

    @Test
    void drawsTheLargerOfTwoFlowsThatWouldFormACircle() {
        flow("a", "b", "100");
        flow("b", "c", "80");
        flow("c", "a", "5");

        FlowDiagram diagram = diagram();

        assertThat(diagram.leftOut()).isEqualTo(1);
        assertThat(diagram.option().at("/series/0/links")).hasSize(2);
    }

    @Test
    void leavesOutWhatHasNoValueOrStaysWithItsSeller() {
        flow("a", "a", "100");
        flow("a", "b", "0");
        flow("b", "c", null);
        flow("a", "c", "7");

        FlowDiagram diagram = diagram();

        assertThat(diagram.leftOut()).isEqualTo(3);
        assertThat(diagram.isEmpty()).isFalse();
    }

    @Test
    void tellsActorsOfOneNameApart() {
        flow("a", "b", "1");
        flow("a", "twin", "1");

        assertThat(diagram().option().at("/series/0/data").toString())
                .contains("Actor (b)")
                .contains("Actor (twin)");
    }

    private void flow(String seller, String buyer, String value) {
        String key = "f" + flows.size();
        flows.add(new Flow(key, seller, buyer, null, null));
        if (value != null) {
            figures.put(FigureKey.flow(key, FlowItem.VALUE), Figure.stated(new BigDecimal(value), null, null));
        }
    }

    private FlowDiagram diagram() {
        StudyData study = new StudyData(
                new StudyHeader(null, null, null, null, null, null, null, BigDecimal.ONE, BigDecimal.ONE, null),
                List.of(),
                List.of(
                        new ActorType("a", "Producer", null),
                        new ActorType("b", "Actor", null),
                        new ActorType("c", "Market", null),
                        new ActorType("twin", "Actor", null)),
                flows,
                List.of(),
                List.of(),
                figures);
        return FlowDiagram.of(study, Analysis.of(study).flows());
    }
}
