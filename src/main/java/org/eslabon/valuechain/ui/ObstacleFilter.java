package org.eslabon.valuechain.ui;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eslabon.shared.OrganisationId;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.ObstacleStatus;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/** Which obstacles are shown. It travels in the address, so that a link shows a colleague the same. */
record ObstacleFilter(
        String text,
        @Nullable StudyId chain,
        @Nullable ObstacleKind kind,
        @Nullable ObstacleStatus status,
        @Nullable OrganisationId responsible,
        boolean openOnly) {

    static final ObstacleFilter NONE = new ObstacleFilter("", null, null, null, null, false);

    /** What cannot be understood in an address filters nothing. */
    static ObstacleFilter of(Map<String, List<String>> parameters) {
        return new ObstacleFilter(
                value(parameters, "text", text -> text).orElse(""),
                value(parameters, "chain", id -> new StudyId(UUID.fromString(id)))
                        .orElse(null),
                value(parameters, "kind", name -> ObstacleKind.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                value(parameters, "status", name -> ObstacleStatus.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                value(parameters, "responsible", id -> new OrganisationId(UUID.fromString(id)))
                        .orElse(null),
                parameters.containsKey("open"));
    }

    private static <T> Optional<T> value(
            Map<String, List<String>> parameters, String name, Function<String, T> reading) {
        try {
            return parameters.getOrDefault(name, List.of()).stream().findFirst().map(reading);
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put("text", text.strip());
        }
        if (chain != null) {
            parameters.put("chain", chain.value().toString());
        }
        if (kind != null) {
            parameters.put("kind", kind.name().toLowerCase(Locale.ROOT));
        }
        if (status != null) {
            parameters.put("status", status.name().toLowerCase(Locale.ROOT));
        }
        if (responsible != null) {
            parameters.put("responsible", responsible.value().toString());
        }
        if (openOnly) {
            parameters.put("open", "");
        }
        return parameters;
    }

    boolean shows(Obstacle obstacle) {
        return (chain == null || chain.equals(obstacle.study()))
                && (kind == null || kind == obstacle.kind())
                && (status == null || status == obstacle.status())
                && (responsible == null || responsible.equals(obstacle.responsible()))
                && (!openOnly || obstacle.status().open())
                && contains(obstacle);
    }

    private boolean contains(Obstacle obstacle) {
        String all = plain(String.join(
                "\n",
                Stream.of(
                                obstacle.statement(),
                                obstacle.studyName(),
                                obstacle.stage(),
                                obstacle.evidence(),
                                obstacle.responsibleName())
                        .map(part -> part == null ? "" : part)
                        .toList()));
        return Stream.of(plain(text).strip().split("\\s+")).allMatch(all::contains);
    }

    /** Neither case nor accents count when one searches. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    ObstacleFilter withText(String wanted) {
        return new ObstacleFilter(wanted, chain, kind, status, responsible, openOnly);
    }

    ObstacleFilter withChain(@Nullable StudyId wanted) {
        return new ObstacleFilter(text, wanted, kind, status, responsible, openOnly);
    }

    ObstacleFilter withKind(@Nullable ObstacleKind wanted) {
        return new ObstacleFilter(text, chain, wanted, status, responsible, openOnly);
    }

    ObstacleFilter withStatus(@Nullable ObstacleStatus wanted) {
        return new ObstacleFilter(text, chain, kind, wanted, responsible, openOnly);
    }

    ObstacleFilter withResponsible(@Nullable OrganisationId wanted) {
        return new ObstacleFilter(text, chain, kind, status, wanted, openOnly);
    }

    ObstacleFilter withOpenOnly(boolean wanted) {
        return new ObstacleFilter(text, chain, kind, status, responsible, wanted);
    }
}
