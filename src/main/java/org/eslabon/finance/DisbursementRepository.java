package org.eslabon.finance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.finance.Disbursement.Reversal;
import org.eslabon.plan.Subject;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Payments as rows, those that were reversed too. */
@Repository
class DisbursementRepository {

    private static final String SELECT = """
            select d.*, x.name as entered_by_name, y.name as reversed_by_name from disbursement d
                join person x on x.id = d.entered_by left join person y on y.id = d.reversed_by
            where \
            """;

    private final JdbcClient database;

    DisbursementRepository(JdbcClient database) {
        this.database = database;
    }

    /** By day. */
    List<Disbursement> ofLine(LineId line) {
        return database.sql(SELECT + "d.line_id = :line order by d.paid_on, d.entered_at, d.id")
                .param("line", line.value())
                .query(DisbursementRepository::disbursement)
                .list();
    }

    Optional<Disbursement> byId(DisbursementId id) {
        return database.sql(SELECT + "d.id = :id")
                .param("id", id.value())
                .query(DisbursementRepository::disbursement)
                .optional();
    }

    /** Whether anything was ever paid through the line, even if it was reversed. */
    boolean any(LineId line) {
        return database.sql("select count(*) from disbursement where line_id = :line")
                        .param("line", line.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether anything was ever paid for it, for a plan also through one of its actions. */
    boolean any(Subject subject) {
        return database.sql("""
                        select exists (select * from disbursement d join financing_line l on l.id = d.line_id
                            where l.plan_id = :plan and (:action is null or l.action_id = :action))""")
                .param("plan", subject.plan().value())
                .param(
                        "action",
                        subject.action() == null ? null : subject.action().value())
                .query(Boolean.class)
                .single();
    }

    void add(
            DisbursementId id,
            LineId line,
            LocalDate paidOn,
            BigDecimal amount,
            String document,
            @Nullable String note,
            PersonId by,
            Instant at) {
        database.sql("""
                        insert into disbursement (id, line_id, paid_on, amount, document, note, entered_by, entered_at)
                        values (:id, :line, :paidOn, :amount, :document, :note, :by, :at)""")
                .param("id", id.value())
                .param("line", line.value())
                .param("paidOn", paidOn)
                .param("amount", amount)
                .param("document", document)
                .param("note", note)
                .param("by", by.value())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Says whether it still stood. */
    boolean reverse(DisbursementId id, String reason, PersonId by, Instant at) {
        return database.sql("""
                        update disbursement set reversed_by = :by, reversed_at = :at, reversal_reason = :reason
                        where id = :id and reversed_at is null""")
                        .param("by", by.value())
                        .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Disbursement disbursement(ResultSet row, int number) throws SQLException {
        LocalDateTime reversed = row.getObject("reversed_at", LocalDateTime.class);
        return new Disbursement(
                new DisbursementId(row.getObject("id", UUID.class)),
                new LineId(row.getObject("line_id", UUID.class)),
                row.getObject("paid_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("document"),
                row.getString("note"),
                row.getString("entered_by_name"),
                row.getObject("entered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                reversed == null
                        ? null
                        : new Reversal(
                                row.getString("reversed_by_name"),
                                reversed.toInstant(ZoneOffset.UTC),
                                row.getString("reversal_reason")));
    }
}
