package org.eslabon.capacity;

import java.math.BigDecimal;

/** The fields of a step that are edited one by one. */
public final class ProcedureFields {

    private static final String TABLE = "procedure_step";

    public static final ProcedureField<ProcedureStep, String> TITLE = new ProcedureField<>(
            TABLE, "title", ProcedureStep::title, title -> title, ProcedureRules.requiredText(200));
    public static final ProcedureField<ProcedureStep, String> OFFICE =
            new ProcedureField<>(TABLE, "office", ProcedureStep::office, office -> office, ProcedureRules.text(200));
    public static final ProcedureField<ProcedureStep, BigDecimal> DAYS =
            new ProcedureField<>(TABLE, "days", step -> step.figures().days(), days -> days, ProcedureRules::days);
    public static final ProcedureField<ProcedureStep, BigDecimal> COST =
            new ProcedureField<>(TABLE, "cost", step -> step.figures().cost(), cost -> cost, ProcedureRules::cost);
    public static final ProcedureField<ProcedureStep, Integer> VISITS = new ProcedureField<>(
            TABLE, "visits", step -> step.figures().visits(), visits -> visits, ProcedureRules::count);
    public static final ProcedureField<ProcedureStep, Integer> DOCUMENTS = new ProcedureField<>(
            TABLE, "documents", step -> step.figures().documents(), documents -> documents, ProcedureRules::count);
    public static final ProcedureField<ProcedureStep, String> DOCUMENT_NAMES = new ProcedureField<>(
            TABLE, "document-names", ProcedureStep::documentNames, names -> names, ProcedureRules.text(2_000));
    public static final ProcedureField<ProcedureStep, String> SOURCE =
            new ProcedureField<>(TABLE, "source", ProcedureStep::source, source -> source, ProcedureRules.text(1_000));

    private ProcedureFields() {}
}
