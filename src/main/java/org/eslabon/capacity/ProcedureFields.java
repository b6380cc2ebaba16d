package org.eslabon.capacity;

import java.math.BigDecimal;
import org.eslabon.shared.Field;

/** The fields of a step that are edited one by one. */
public final class ProcedureFields {

    private static final String TABLE = "procedure_step";

    public static final Field<ProcedureStep, String> TITLE =
            Field.of(TABLE, "title", ProcedureStep::title, title -> title, ProcedureRules.requiredText(200));
    public static final Field<ProcedureStep, String> OFFICE =
            Field.of(TABLE, "office", ProcedureStep::office, office -> office, ProcedureRules.text(200));
    public static final Field<ProcedureStep, BigDecimal> DAYS =
            Field.of(TABLE, "days", step -> step.figures().days(), days -> days, ProcedureRules::days);
    public static final Field<ProcedureStep, BigDecimal> COST =
            Field.of(TABLE, "cost", step -> step.figures().cost(), cost -> cost, ProcedureRules::cost);
    public static final Field<ProcedureStep, Integer> VISITS =
            Field.of(TABLE, "visits", step -> step.figures().visits(), visits -> visits, ProcedureRules::count);
    public static final Field<ProcedureStep, Integer> DOCUMENTS = Field.of(
            TABLE, "documents", step -> step.figures().documents(), documents -> documents, ProcedureRules::count);
    public static final Field<ProcedureStep, String> DOCUMENT_NAMES =
            Field.of(TABLE, "document-names", ProcedureStep::documentNames, names -> names, ProcedureRules.text(2_000));
    public static final Field<ProcedureStep, String> SOURCE =
            Field.of(TABLE, "source", ProcedureStep::source, source -> source, ProcedureRules.text(1_000));

    private ProcedureFields() {}
}
