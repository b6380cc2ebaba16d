package org.eslabon.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eslabon.finance.model.Sector;
import org.eslabon.shared.Field;

/** The fields of a source that are edited one by one. */
public final class SourceFields {

    private static final String TABLE = "funding_source";

    public static final Field<FundingSource, String> NAME =
            Field.of(TABLE, "name", FundingSource::name, name -> name, FinanceRules.required(FinanceRules.text(200)));
    /** Refused where the organisation's kind says the sector. */
    public static final Field<FundingSource, Sector> SECTOR =
            Field.of(TABLE, "sector", FundingSource::sector, Sector::name, FinanceRules.required(sector -> null));

    public static final Field<FundingSource, BigDecimal> AMOUNT =
            Field.of(TABLE, "amount", FundingSource::amount, amount -> amount, FinanceRules::amount);
    public static final Field<FundingSource, String> APPROVAL_REFERENCE = Field.of(
            TABLE,
            "approval-reference",
            FundingSource::approvalReference,
            reference -> reference,
            FinanceRules.text(200));
    public static final Field<FundingSource, LocalDate> APPROVED_ON =
            Field.of(TABLE, "approved-on", FundingSource::approvedOn, day -> day, FinanceRules::date);
    public static final Field<FundingSource, String> CONDITIONS = Field.of(
            TABLE, "conditions", FundingSource::conditions, conditions -> conditions, FinanceRules.text(4_000));

    private SourceFields() {}
}
