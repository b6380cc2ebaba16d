package org.eslabon.capacity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.DimensionId;
import org.eslabon.capacity.Wording;
import org.eslabon.capacity.model.Mean;
import org.eslabon.uikit.Formats;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A role that lacks a level somewhere has a gap in its line there: it has not scored a zero. */
class RadarTest {

    private static final List<Dimension> DIMENSIONS = Stream.of("Leadership", "Knowledge", "Accountability")
            .map(name ->
                    new Dimension(new DimensionId(UUID.randomUUID()), name, new Wording(Map.of("en", name)), List.of()))
            .toList();

    private final Radar radar = new Radar(DIMENSIONS, new CapacityWords(new Formats(Locale.ENGLISH, ZoneOffset.UTC)));

    private static Mean mean(String value) {
        return value == null ? new Mean(null, 0, 0) : new Mean(new BigDecimal(value), 2, 3);
    }

    private boolean draw(String name, String... values) {
        return radar.add(name, dimension -> mean(values[DIMENSIONS.indexOf(dimension)]));
    }

    private JsonNode line() {
        return radar.option().at("/series/0");
    }

    @Test
    void drawsAWholeLineThatClosesWhereItBegan() {
        assertThat(draw("Government", "3.25", "4", "1")).isTrue();
        assertThat(line().get("name").asString()).isEqualTo("Government");
        assertThat(line().get("data")).hasSize(4);
        assertThat(line().at("/data/3/value")).isEqualTo(line().at("/data/0/value"));
        assertThat(line().at("/data/0/value/0").decimalValue()).isEqualByComparingTo("3.25");
        assertThat(line().at("/data/0/name").asString()).isEqualTo("Leadership: 3.25 (3)");
    }

    @Test
    void leavesAGapForAMissingLevelAndSaysOnHowManyDimensionsTheLineRests() {
        assertThat(draw("University", "3", null, "2")).isTrue();
        assertThat(line().get("name").asString()).isEqualTo("University (2 of 3 dimensions)");
        assertThat(line().at("/data/1/value/0").isNull()).isTrue();
        assertThat(line().at("/data/1/value/1").asInt()).isEqualTo(1);
    }

    @Test
    void doesNotDrawWhoHasNoLevelAtAll() {
        assertThat(draw("Bank", null, null, null)).isFalse();
        assertThat(radar.empty()).isTrue();
    }
}
