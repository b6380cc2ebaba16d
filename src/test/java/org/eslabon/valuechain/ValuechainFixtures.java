package org.eslabon.valuechain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A study of Cuenca with one obstacle. */
@TestComponent
public class ValuechainFixtures implements Fixtures {

    private final StudyId study = StudyId.next();
    private final ObstacleId obstacle = ObstacleId.next();
    private final StudyRepository studies;
    private final ObstacleRepository obstacles;
    private final JdbcClient database;

    ValuechainFixtures(StudyRepository studies, ObstacleRepository obstacles, JdbcClient database) {
        this.studies = studies;
        this.obstacles = obstacles;
        this.database = database;
    }

    @Override
    public void prepare() {
        CityId cuenca = database.sql("select id from city where slug = 'cuenca'")
                .query((row, number) -> new CityId(row.getObject(1, UUID.class)))
                .single();
        var ana = database.sql("select id from person where email = 'ana.vintimilla@acudir.example'")
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
        studies.add(study, cuenca, "Coffee", ana);
        obstacles.add(obstacle, cuenca, wanted(), ana);
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.of(StudyId.class, study, ObstacleId.class, obstacle, NewObstacle.class, wanted());
    }

    @Override
    public Map<String, List<Object>> calls() {
        return Map.of(
                "Obstacles.changeStatement(ObstacleId, FieldChange)",
                List.of(obstacle, new FieldChange<>("Permits take long", "Permits take 11 weeks")),
                "Obstacles.changeKind(ObstacleId, FieldChange)",
                List.of(obstacle, new FieldChange<>(ObstacleKind.FEE, ObstacleKind.TAX)),
                "Obstacles.changeStage(ObstacleId, FieldChange)",
                List.of(obstacle, new FieldChange<>(null, "Roasting")),
                "Obstacles.changeEvidence(ObstacleId, FieldChange)",
                List.of(obstacle, new FieldChange<>(null, "Survey")),
                "Obstacles.changeResponsible(ObstacleId, FieldChange)",
                List.of(obstacle, new FieldChange<>(null, null)),
                "Obstacles.changeStatus(ObstacleId, FieldChange)",
                List.of(obstacle, new FieldChange<>(ObstacleStatus.IDENTIFIED, ObstacleStatus.CONFIRMED)));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "study", study.value().toString(), "obstacle", obstacle.value().toString());
    }

    private NewObstacle wanted() {
        return new NewObstacle(study, "Permits take long", ObstacleKind.FEE);
    }
}
