package org.eslabon.capacity;

import java.math.BigDecimal;
import org.eslabon.shared.OrganisationId;

/** The fields of a public service that are edited one by one. */
public final class PublicServiceFields {

    private static final String TABLE = "public_service";

    public static final ProcedureField<PublicService, String> NAME =
            new ProcedureField<>(TABLE, "name", PublicService::name, name -> name, ProcedureRules.requiredText(200));
    public static final ProcedureField<PublicService, String> PURPOSE = new ProcedureField<>(
            TABLE, "purpose", PublicService::purpose, purpose -> purpose, ProcedureRules.text(2_000));
    public static final ProcedureField<PublicService, PublicServiceKind> KIND = new ProcedureField<>(
            TABLE, "kind", PublicService::kind, PublicServiceKind::name, ProcedureRules.required());
    public static final ProcedureField<PublicService, OrganisationId> ORGANISATION = new ProcedureField<>(
            TABLE,
            "organisation",
            "organisation_id",
            PublicService::organisation,
            OrganisationId::value,
            ProcedureRules.anything());
    public static final ProcedureField<PublicService, String> UNIT =
            new ProcedureField<>(TABLE, "unit", PublicService::unit, unit -> unit, ProcedureRules.text(200));
    public static final ProcedureField<PublicService, BigDecimal> TARGET_DAYS = new ProcedureField<>(
            TABLE, "target-days", service -> service.target().days(), days -> days, ProcedureRules::days);
    public static final ProcedureField<PublicService, BigDecimal> TARGET_COST = new ProcedureField<>(
            TABLE, "target-cost", service -> service.target().cost(), cost -> cost, ProcedureRules::cost);
    public static final ProcedureField<PublicService, Integer> TARGET_VISITS = new ProcedureField<>(
            TABLE, "target-visits", service -> service.target().visits(), visits -> visits, ProcedureRules::count);

    private PublicServiceFields() {}
}
