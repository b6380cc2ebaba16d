package org.eslabon.development.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The goals and targets of the 2030 Agenda, in its order. */
public final class SdgTargets {

    private static final String FILE = "/development/sdg.csv";
    private static final List<SdgTarget> ALL = read();
    private static final List<SdgTarget> GOALS =
            ALL.stream().filter(one -> !one.code().contains(".")).toList();
    private static final List<SdgTarget> TARGETS =
            ALL.stream().filter(one -> one.code().contains(".")).toList();
    private static final Map<String, SdgTarget> BY_CODE =
            TARGETS.stream().collect(Collectors.toUnmodifiableMap(SdgTarget::code, Function.identity()));

    private SdgTargets() {}

    public static List<SdgTarget> targets() {
        return TARGETS;
    }

    public static List<SdgTarget> goals() {
        return GOALS;
    }

    public static Optional<SdgTarget> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The goal a target belongs to. */
    public static int goalOf(String code) {
        return Integer.parseInt(code.substring(0, code.indexOf('.')));
    }

    /** Where a target stands in the Agenda: 8.3 before 8.10, and both before 8.a. */
    public static int order(String code) {
        SdgTarget found = BY_CODE.get(code);
        return found == null ? TARGETS.size() : TARGETS.indexOf(found);
    }

    private static List<SdgTarget> read() {
        try (InputStream file = SdgTargets.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> target(line.split(";")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static SdgTarget target(String[] parts) {
        return new SdgTarget(parts[0], Integer.parseInt(parts[0].split("\\.")[0]), parts[1], parts[2], parts[3]);
    }
}
