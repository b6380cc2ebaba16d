package org.eslabon.capacity;

import java.math.BigDecimal;
import org.eslabon.shared.Field;
import org.eslabon.shared.OrganisationId;

/** The fields of a public service that are edited one by one. */
public final class PublicServiceFields {

    private static final String TABLE = "public_service";

    public static final Field<PublicService, String> NAME =
            Field.of(TABLE, "name", PublicService::name, name -> name, ProcedureRules.requiredText(200));
    public static final Field<PublicService, String> PURPOSE =
            Field.of(TABLE, "purpose", PublicService::purpose, purpose -> purpose, ProcedureRules.text(2_000));
    public static final Field<PublicService, PublicServiceKind> KIND =
            Field.of(TABLE, "kind", PublicService::kind, PublicServiceKind::name, ProcedureRules.required());
    public static final Field<PublicService, OrganisationId> ORGANISATION = Field.of(
            TABLE,
            "organisation",
            "organisation_id",
            PublicService::organisation,
            OrganisationId::value,
            ProcedureRules.anything());
    public static final Field<PublicService, String> UNIT =
            Field.of(TABLE, "unit", PublicService::unit, unit -> unit, ProcedureRules.text(200));
    public static final Field<PublicService, BigDecimal> TARGET_DAYS =
            Field.of(TABLE, "target-days", service -> service.target().days(), days -> days, ProcedureRules::days);
    public static final Field<PublicService, BigDecimal> TARGET_COST =
            Field.of(TABLE, "target-cost", service -> service.target().cost(), cost -> cost, ProcedureRules::cost);
    public static final Field<PublicService, Integer> TARGET_VISITS = Field.of(
            TABLE, "target-visits", service -> service.target().visits(), visits -> visits, ProcedureRules::count);

    private PublicServiceFields() {}
}
