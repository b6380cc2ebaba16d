package org.eslabon.capacity;

import java.util.List;
import org.eslabon.capacity.model.ProcedureFigures;
import org.jspecify.annotations.Nullable;

/**
 * A step of a procedure.
 *
 * @param office who does it, or where one goes
 * @param documentNames what has to be handed in, one a line; may name fewer than the figures count
 * @param source where the figures are from
 */
public record ProcedureStep(
        ProcedureStepId id,
        PublicServiceId service,
        String title,
        @Nullable String office,
        ProcedureFigures figures,
        @Nullable String documentNames,
        @Nullable String source) {

    /** The documents that are named. */
    public List<String> namedDocuments() {
        return documentNames == null
                ? List.of()
                : documentNames
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Whether more documents are named than the step counts. */
    public boolean namesMoreDocumentsThanItCounts() {
        return figures.documents() != null && namedDocuments().size() > figures.documents();
    }
}
