package org.eslabon.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.capacity.model.ProcedureFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of procedures as rows. What was removed is not there. */
@Repository
class ProcedureStepRepository {

    private final JdbcClient database;

    ProcedureStepRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<ProcedureStep> byId(ProcedureStepId id) {
        return database.sql("select * from procedure_step where id = :id and removed_at is null")
                .param("id", id.value())
                .query(ProcedureStepRepository::step)
                .optional();
    }

    /** In their order. */
    List<ProcedureStep> of(PublicServiceId service) {
        return of(List.of(service)).getOrDefault(service, List.of());
    }

    /** The steps of each of these services in their order, in one query; a service without any is missing. */
    Map<PublicServiceId, List<ProcedureStep>> of(Collection<PublicServiceId> services) {
        if (services.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select * from procedure_step where service_id in (:services) and removed_at is null
                        order by position, created_at, id""")
                .param("services", services.stream().map(PublicServiceId::value).toList())
                .query(ProcedureStepRepository::step)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ProcedureStep::service));
    }

    /** What every step of the service is or was called, removed ones too. */
    Map<ProcedureStepId, String> titles(PublicServiceId service) {
        Map<ProcedureStepId, String> titles = new HashMap<>();
        database.sql("select id, title from procedure_step where service_id = :service")
                .param("service", service.value())
                .query(row -> {
                    titles.put(new ProcedureStepId(row.getObject("id", UUID.class)), row.getString("title"));
                });
        return titles;
    }

    /** The service of a step, removed or not. */
    Optional<PublicServiceId> serviceOf(ProcedureStepId id) {
        return database.sql("select service_id from procedure_step where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PublicServiceId::new);
    }

    /** Behind all others, those that were removed too. */
    void add(ProcedureStepId id, PublicServiceId service, NewProcedureStep step) {
        database.sql("""
                        insert into procedure_step (id, service_id, position, title, office, days, cost, visits, documents,
                            document_names, source, created_at)
                        select :id, :service, coalesce(max(position), 0) + 1, :title, :office, :days, :cost, :visits,
                            :documents, :names, :source, utc_timestamp(6)
                        from procedure_step where service_id = :service""")
                .param("id", id.value())
                .param("service", service.value())
                .param("title", step.title())
                .param("office", step.office())
                .param("days", step.figures().days())
                .param("cost", step.figures().cost())
                .param("visits", step.figures().visits())
                .param("documents", step.figures().documents())
                .param("names", step.documentNames())
                .param("source", step.source())
                .update();
    }

    void place(ProcedureStepId id, int position) {
        database.sql("update procedure_step set position = :position where id = :id")
                .param("position", position)
                .param("id", id.value())
                .update();
    }

    boolean setRemoved(ProcedureStepId id, boolean removed) {
        String sql = removed
                ? "update procedure_step set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : "update procedure_step set removed_at = null where id = :id and removed_at is not null";
        return database.sql(sql).param("id", id.value()).update() == 1;
    }

    private static ProcedureStep step(ResultSet row, int number) throws SQLException {
        return new ProcedureStep(
                new ProcedureStepId(row.getObject("id", UUID.class)),
                new PublicServiceId(row.getObject("service_id", UUID.class)),
                row.getString("title"),
                row.getString("office"),
                new ProcedureFigures(
                        PublicServiceRepository.amount(row, "days"),
                        PublicServiceRepository.amount(row, "cost"),
                        row.getObject("visits", Integer.class),
                        row.getObject("documents", Integer.class)),
                row.getString("document_names"),
                row.getString("source"));
    }
}
