package org.eslabon.capacity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eslabon.shared.Texts;

/** A column of a table of steps. It goes by its name in each of the product's languages, and by some others. */
public enum ProcedureColumn {
    TITLE("title", "name", "paso", "nombre", "titulo", "etapa", "passo", "nome", "tramite"),
    OFFICE("who", "responsable", "oficina", "dependencia", "responsavel", "orgao", "setor"),
    DAYS("working days", "dias", "dias habiles", "dias laborables", "dias uteis", "tiempo", "tempo"),
    COST("fee", "costo", "coste", "tasa", "custo", "taxa"),
    VISITS("visitas", "idas"),
    DOCUMENTS("number of documents", "numero de documentos", "requisitos"),
    DOCUMENT_NAMES("names of documents", "nombres de los documentos", "nomes dos documentos"),
    SOURCE("note", "fuente", "nota", "fonte");

    private final List<String> others;

    ProcedureColumn(String... others) {
        this.others = List.of(others);
    }

    /** Key of the column's translated heading. */
    public String key() {
        return "capacity.procedure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column that a heading means; units in brackets and accents do not matter. */
    static Optional<ProcedureColumn> of(String heading) {
        String wanted = plain(heading);
        return Arrays.stream(values()).filter(column -> column.isCalled(wanted)).findFirst();
    }

    private boolean isCalled(String plain) {
        return others.contains(plain)
                || Texts.LANGUAGES.stream()
                        .anyMatch(language -> plain(Texts.text(language, key())).equals(plain));
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading.replaceAll("\\(.*", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
