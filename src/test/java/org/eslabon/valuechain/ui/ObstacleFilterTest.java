package org.eslabon.valuechain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.ObstacleStatus;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.Test;

class ObstacleFilterTest {

    private final StudyId coffee = StudyId.next();
    private final OrganisationId azuay = OrganisationId.next();

    @Test
    void travelsThroughAnAddressUnchanged() {
        ObstacleFilter filter = new ObstacleFilter(
                "vías rurales", coffee, ObstacleKind.LOGISTICS, ObstacleStatus.CONFIRMED, azuay, true);

        assertThat(ObstacleFilter.of(lists(filter.parameters()))).isEqualTo(filter);
        assertThat(ObstacleFilter.NONE.parameters()).isEmpty();
    }

    @Test
    void ignoresWhatAnAddressSaysSenselessly() {
        assertThat(ObstacleFilter.of(Map.of(
                        "chain", List.of("x"), "kind", List.of("bribe"), "status", List.of(""), "other", List.of("1"))))
                .isEqualTo(ObstacleFilter.NONE);
    }

    @Test
    void findsEveryWordWhateverItsCaseAndAccents() {
        Obstacle obstacle = obstacle("Las vías rurales están dañadas", ObstacleStatus.IDENTIFIED);

        assertThat(ObstacleFilter.NONE.withText("DANADAS vias").shows(obstacle)).isTrue();
        assertThat(ObstacleFilter.NONE.withText("cultivo").shows(obstacle)).isTrue();
        assertThat(ObstacleFilter.NONE.withText("vías urbanas").shows(obstacle)).isFalse();
    }

    @Test
    void showsOnlyOpenOnesWhenAsked() {
        ObstacleFilter open = ObstacleFilter.NONE.withOpenOnly(true);

        assertThat(open.shows(obstacle("One", ObstacleStatus.BEING_ADDRESSED))).isTrue();
        assertThat(open.shows(obstacle("Two", ObstacleStatus.DISMISSED))).isFalse();
    }

    @Test
    void showsOnlyWhatFitsEveryChoice() {
        Obstacle obstacle = obstacle("One", ObstacleStatus.IDENTIFIED);

        assertThat(ObstacleFilter.NONE
                        .withChain(coffee)
                        .withKind(ObstacleKind.LOGISTICS)
                        .withResponsible(azuay))
                .matches(filter -> filter.shows(obstacle))
                .matches(filter -> !filter.withChain(StudyId.next()).shows(obstacle))
                .matches(filter -> !filter.withKind(ObstacleKind.TAX).shows(obstacle))
                .matches(filter -> !filter.withStatus(ObstacleStatus.RESOLVED).shows(obstacle))
                .matches(filter -> !filter.withResponsible(new OrganisationId(UUID.randomUUID()))
                        .shows(obstacle));
    }

    private Obstacle obstacle(String statement, ObstacleStatus status) {
        return new Obstacle(
                ObstacleId.next(),
                CityId.next(),
                coffee,
                "Café",
                statement,
                ObstacleKind.LOGISTICS,
                "Cultivo",
                null,
                azuay,
                "Azuay",
                status,
                Instant.now());
    }

    private static Map<String, List<String>> lists(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
