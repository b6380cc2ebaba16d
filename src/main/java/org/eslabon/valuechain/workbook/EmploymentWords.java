package org.eslabon.valuechain.workbook;

import java.util.List;
import java.util.Set;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.EmploymentItem.Contract;
import org.eslabon.valuechain.model.EmploymentItem.Sex;
import org.jspecify.annotations.Nullable;

/** Reads headings such as "Permanent Unskilled Female" in any order of words. */
final class EmploymentWords {

    private static final Set<String> MALE =
            Set.of("male", "men", "man", "hombre", "masculino", "homme", "masculin", "homem", "homens", "varones");
    private static final Set<String> FEMALE = Set.of(
            "female",
            "women",
            "woman",
            "mujer",
            "mujeres",
            "femenino",
            "femme",
            "feminin",
            "mulher",
            "mulheres",
            "feminino");
    private static final Set<String> TEMPORARY =
            Set.of("temporary", "temporal", "temporales", "temporaire", "temporario", "casual", "seasonal");
    private static final Set<String> PERMANENT = Set.of("permanent", "permanente");
    private static final Set<String> UNSKILLED = Set.of("unskilled", "nonskilled");
    private static final Set<String> SKILLED =
            Set.of("skilled", "calificado", "cualificado", "qualifie", "qualificado");
    private static final Set<String> NOT = Set.of("no", "non", "nao", "not", "un");

    private EmploymentWords() {}

    static @Nullable EmploymentItem read(String heading) {
        var words = Words.meaning(heading);
        var isFemale = says(words, FEMALE);
        if (isFemale == says(words, MALE)) {
            return null;
        }
        var contract = contract(words);
        return contract == null ? null : EmploymentItem.of(contract, isFemale ? Sex.FEMALE : Sex.MALE);
    }

    private static @Nullable Contract contract(List<String> words) {
        var isTemporary = says(words, TEMPORARY);
        if (isTemporary == says(words, PERMANENT)) {
            return null;
        }
        if (isTemporary) {
            return Contract.TEMPORARY;
        }
        if (says(words, UNSKILLED) || says(words, SKILLED) && says(words, NOT)) {
            return Contract.PERMANENT_UNSKILLED;
        }
        return says(words, SKILLED) ? Contract.PERMANENT_SKILLED : null;
    }

    private static boolean says(List<String> words, Set<String> any) {
        return words.stream().anyMatch(word -> any.stream().anyMatch(known -> Words.alike(word, known)));
    }
}
