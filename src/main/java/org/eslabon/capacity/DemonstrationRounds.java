package org.eslabon.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.capacity.AgreementRepository.Column;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.partnership.Role;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two rounds of Cuenca for the demonstration, a baseline that is locked and one in which people still score. All in them
 * is invented, and says so.
 */
@Component
@Order(2)
@ConditionalOnProperty("eslabon.demonstration")
class DemonstrationRounds implements ApplicationRunner {

    private static final String SHOP = "Ventanilla de permisos (ejemplo inventado)";
    private static final String TRAINING = "Programa de capacitación (ejemplo inventado)";

    private final RoundRepository rounds;
    private final ScoreRepository scores;
    private final AgreementRepository agreements;
    private final CatalogueRepository catalogues;
    private final JdbcClient database;

    DemonstrationRounds(
            RoundRepository rounds,
            ScoreRepository scores,
            AgreementRepository agreements,
            CatalogueRepository catalogues,
            JdbcClient database) {
        this.rounds = rounds;
        this.scores = scores;
        this.agreements = agreements;
        this.catalogues = catalogues;
        this.database = database;
    }

    /** A person of the demonstration as she takes part in a round. */
    private record Part(PersonId person, String name, OrganisationId organisation, Role role) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        CityId city = database.sql("select id from city where slug = 'cuenca'")
                .query((row, number) -> new CityId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(null);
        if (city == null || !rounds.none()) {
            return;
        }
        Map<String, Part> people = people(city);
        Part coordinator = people.get("ana.vintimilla@acudir.example");
        Part officer = people.get("emily.carter@cuenca.example");
        Part manager = people.get("teresa.crespo@cccuenca.example");
        Part researcher = people.get("ivan.abad@ucuenca.example");
        if (coordinator == null || officer == null || manager == null || researcher == null) {
            return;
        }
        Catalogue catalogue = catalogues.load(Catalogues.published(catalogues.of(city)));
        baseline(city, catalogue, List.of(coordinator, officer, manager, researcher));
        running(city, catalogue, List.of(coordinator, officer, manager));
    }

    private void baseline(CityId city, Catalogue catalogue, List<Part> parts) {
        Round round = begin(city, catalogue, parts, SHOP, LocalDate.of(2026, 3, 12));
        // Public and private side see some things far apart, and one indicator does not apply.
        int[][] levels = {{3, 4, 2, 3}, {2, 3, 2, 2}, {4, 4, 1, 3}, {2, 2, 3, 2}, {3, 3, 3, 0}, {1, 2, 1, 1}};
        List<AssessorId> assessors = invite(round, parts);
        List<Indicator> asked = catalogue.indicators();
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < assessors.size(); j++) {
                int level = levels[i % levels.length][j];
                Answer answer = i == asked.size() - 1
                        ? Answer.NOT_APPLICABLE
                        : level == 0 ? Answer.INSUFFICIENT_EVIDENCE : Answer.of(level);
                score(round, assessors.get(j), asked.get(i), answer, i == 0 ? "Ejemplo: acta del 3 de marzo" : null);
            }
        }
        scores.seal(round.id());
        rounds.setState(round.id(), RoundState.CONSENSUS);
        agreements.layOut(round, asked.stream().map(Indicator::id).toList());
        int[] agreed = {3, 2, 3, 2, 3, 1};
        for (int i = 0; i < asked.size(); i++) {
            boolean applies = i < asked.size() - 1;
            int level = agreed[i % agreed.length];
            Answer answer = applies ? Answer.of(level) : Answer.NOT_APPLICABLE;
            Integer target = applies ? Integer.valueOf(i % 3 == 0 ? level : Math.min(5, level + 1 + i % 2)) : null;
            IndicatorId id = asked.get(i).id();
            agreements.set(round.id(), id, Column.AGREED, null, answer.name());
            agreements.set(round.id(), id, Column.TARGET, null, target);
        }
        rounds.setShown(round.id(), asked.getFirst().id());
        rounds.setState(round.id(), RoundState.LOCKED);
    }

    private void running(CityId city, Catalogue catalogue, List<Part> parts) {
        Round round = begin(city, catalogue, parts, TRAINING, LocalDate.of(2026, 11, 20));
        AssessorId officer = invite(round, parts).get(1);
        List<Indicator> asked = catalogue.indicators();
        for (int i = 0; i < 6; i++) {
            score(round, officer, asked.get(i), Answer.of(2 + i % 3), null);
        }
    }

    private Round begin(CityId city, Catalogue catalogue, List<Part> parts, String subject, LocalDate day) {
        RoundId id = RoundId.next();
        NewRound wanted = new NewRound(subject, null, Round.Kind.BASELINE, day, null);
        rounds.add(id, city, catalogue.id(), wanted, parts.getFirst().person());
        return rounds.byId(id).orElseThrow();
    }

    private List<AssessorId> invite(Round round, List<Part> parts) {
        List<AssessorId> invited = new ArrayList<>();
        for (Part one : parts) {
            AssessorId id = AssessorId.next();
            rounds.invite(
                    id,
                    round,
                    new Candidate(one.person(), one.name(), one.organisation(), "", one.role()),
                    parts.getFirst().person());
            invited.add(id);
        }
        return invited;
    }

    private void score(Round round, AssessorId by, Indicator about, Answer answer, @Nullable String evidence) {
        scores.begin(by, round, about.id());
        scores.set(by, about.id(), ScoreRepository.Column.ANSWER, null, answer.name(), false);
        if (evidence != null) {
            scores.set(by, about.id(), ScoreRepository.Column.EVIDENCE, null, evidence, false);
        }
    }

    private Map<String, Part> people(CityId city) {
        Map<String, Part> people = new HashMap<>();
        database.sql("""
                        select x.email, x.id, x.name, m.organisation_id, p.role from membership m
                            join person x on x.id = m.person_id
                            join participation p on p.organisation_id = m.organisation_id
                        where p.city_id = :city""").param("city", city.value()).query(row -> {
            people.put(
                    row.getString("email"),
                    new Part(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            Role.valueOf(row.getString("role"))));
        });
        return people;
    }
}
