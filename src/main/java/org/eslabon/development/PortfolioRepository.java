package org.eslabon.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eslabon.development.model.SdgTargets;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Area;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Status;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans and actions of a city with what they contribute to; three queries, however many there are. */
@Repository
class PortfolioRepository {

    private final JdbcClient database;
    private final AlignmentRepository alignments;

    PortfolioRepository(JdbcClient database, AlignmentRepository alignments) {
        this.database = database;
        this.alignments = alignments;
    }

    /** What one thing says itself that it contributes to. */
    private record Own(Set<AxisId> axes, Set<GoalId> goals, Set<String> sdg) {

        static Own nothing() {
            return new Own(
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new TreeSet<>(Comparator.comparingInt(SdgTargets::order)));
        }

        void add(AlignmentRepository.Link link) {
            if (link.axis() != null) {
                axes.add(link.axis());
            }
            if (link.goal() != null) {
                goals.add(link.goal());
            }
            if (link.sdg() != null) {
                sdg.add(link.sdg());
            }
        }
    }

    /** Each plan, followed by its actions. */
    List<PortfolioItem> ofCity(CityId city) {
        Map<UUID, Own> links = new HashMap<>();
        alignments
                .ofCity(city)
                .forEach(link -> links.computeIfAbsent(link.subject(), key -> Own.nothing())
                        .add(link));
        Map<PlanId, PortfolioItem> plans = new HashMap<>();
        List<PortfolioItem> ordered = plans(city, links);
        ordered.forEach(plan -> plans.put(plan.subject().plan(), plan));
        Map<PlanId, List<PortfolioItem>> actions = new HashMap<>();
        database.sql("""
                        select a.*, o.short_name from action a
                            join action_plan p on p.id = a.plan_id and p.removed_at is null
                            join organisation o on o.id = a.organisation_id
                        where a.city_id = :city and a.removed_at is null
                        order by a.starts_on is null, a.starts_on, a.created_at, a.id""").param("city", city.value()).query(row -> {
            PortfolioItem plan = plans.get(new PlanId(row.getObject("plan_id", UUID.class)));
            if (plan != null) {
                actions.computeIfAbsent(plan.subject().plan(), key -> new ArrayList<>())
                        .add(action(row, plan, links));
            }
        });
        List<PortfolioItem> items = new ArrayList<>();
        for (PortfolioItem plan : ordered) {
            items.add(plan);
            items.addAll(actions.getOrDefault(plan.subject().plan(), List.of()));
        }
        return items;
    }

    private List<PortfolioItem> plans(CityId city, Map<UUID, Own> links) {
        return database.sql("""
                        select * from action_plan where city_id = :city and removed_at is null
                        order by from_year desc, title, id""")
                .param("city", city.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    Own own = links.getOrDefault(id, Own.nothing());
                    return new PortfolioItem(
                            Subject.of(new PlanId(id)),
                            row.getString("title"),
                            row.getString("title"),
                            Area.valueOf(row.getString("area")),
                            Status.valueOf(row.getString("status")),
                            row.getObject("reopened_at") != null,
                            null,
                            LocalDate.of(row.getInt("from_year"), 1, 1),
                            LocalDate.of(row.getInt("to_year"), 12, 31),
                            true,
                            null,
                            own.axes(),
                            own.goals(),
                            own.sdg(),
                            false,
                            false);
                })
                .list();
    }

    private static PortfolioItem action(ResultSet row, PortfolioItem plan, Map<UUID, Own> links) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Own own = links.getOrDefault(id, Own.nothing());
        boolean axesInherited = own.axes().isEmpty() && !plan.axes().isEmpty();
        boolean sdgInherited = own.sdg().isEmpty() && !plan.sdg().isEmpty();
        LocalDate starts = row.getObject("starts_on", LocalDate.class);
        LocalDate ends = row.getObject("ends_on", LocalDate.class);
        return new PortfolioItem(
                new Subject(plan.subject().plan(), new ActionId(id)),
                row.getString("title"),
                plan.title(),
                plan.area(),
                Status.valueOf(row.getString("status")),
                row.getObject("reopened_at") != null,
                row.getString("short_name"),
                starts == null ? beginning(plan.from(), ends) : starts,
                ends == null ? end(plan.to(), starts) : ends,
                starts != null && ends != null,
                row.getBigDecimal("budget"),
                axesInherited ? plan.axes() : own.axes(),
                axesInherited ? plan.goals() : own.goals(),
                sdgInherited ? plan.sdg() : own.sdg(),
                axesInherited,
                sdgInherited);
    }

    /** The plan's beginning, or that of the year in which the action ends, if it ends before. */
    private static LocalDate beginning(LocalDate plan, @Nullable LocalDate ends) {
        return ends == null || !ends.isBefore(plan) ? plan : LocalDate.of(ends.getYear(), 1, 1);
    }

    private static LocalDate end(LocalDate plan, @Nullable LocalDate starts) {
        return starts == null || !starts.isAfter(plan) ? plan : LocalDate.of(starts.getYear(), 12, 31);
    }
}
