package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.jspecify.annotations.Nullable;

/** Finds the actor type that a row means: by code first, else by name, whatever its case, accents and blanks. */
final class ActorDirectory {

    private final List<ActorType> all = new ArrayList<>();
    private final Map<String, ActorType> byCode = new HashMap<>();
    private final Map<String, @Nullable ActorType> byName = new HashMap<>();
    private final FreeKeys codes = new FreeKeys();

    List<ActorType> all() {
        return all;
    }

    ActorType add(@Nullable String code, String name, @Nullable String stage) {
        var actor = new ActorType(code == null ? freeCode(name) : code, name, stage);
        all.add(actor);
        byCode.put(codeKey(actor.code()), actor);
        // A name that two actor types share identifies neither.
        byName.merge(Words.normal(name), actor, (one, other) -> null);
        return actor;
    }

    boolean knowsCode(String code) {
        return byCode.containsKey(codeKey(code));
    }

    boolean knowsName(String name) {
        return byName.containsKey(Words.normal(name));
    }

    /** The actor type of a row, or null if neither code nor name is known; a contradiction between them is noted. */
    @Nullable
    ActorType find(@Nullable String code, @Nullable String name, TableRow row) {
        var coded = code == null ? null : byCode.get(codeKey(code));
        var named = name == null ? null : byName.get(Words.normal(name));
        if (coded != null && name != null && !Words.normal(name).equals(Words.normal(coded.name()))) {
            row.note(DiscrepancyKind.NAME_DIFFERS, null, coded.code(), coded.name(), name);
        }
        return coded == null ? named : coded;
    }

    /** As {@link #find}; an unknown actor type joins the study without a stage, so that no money of it is lost. */
    ActorType findOrAdd(@Nullable String code, @Nullable String name, TableRow row) {
        var found = find(code, name, row);
        if (found != null) {
            return found;
        }
        var label = Objects.requireNonNullElse(name, Objects.requireNonNullElse(code, ""));
        row.note(DiscrepancyKind.UNKNOWN_ACTOR, null, row.name(label));
        return add(code == null ? null : row.name(code), label, null);
    }

    private String freeCode(String name) {
        var slug = Words.normal(name).replace(' ', '-');
        var code = codes.take(slug.isEmpty() ? "actor" : slug);
        return knowsCode(code) ? freeCode(name) : code;
    }

    private static String codeKey(String code) {
        return Words.normal(code);
    }
}
