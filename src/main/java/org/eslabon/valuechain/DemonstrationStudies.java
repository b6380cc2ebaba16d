package org.eslabon.valuechain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.model.StudyData;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The example chain and its reference as studies of Cuenca, for the demonstration. */
@Component
@Order(2)
@ConditionalOnProperty("eslabon.demonstration.studies")
class DemonstrationStudies implements ApplicationRunner {

    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final AuditTrail trail;
    private final JdbcClient database;

    DemonstrationStudies(StudyRepository studies, StudyDataRepository data, AuditTrail trail, JdbcClient database) {
        this.studies = studies;
        this.data = data;
        this.trail = trail;
        this.database = database;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Optional<UUID> city = id("select id from city where slug = 'cuenca'");
        Optional<UUID> analyst = id("select id from person where email = 'ana.vintimilla@acudir.example'");
        if (city.isEmpty()
                || analyst.isEmpty()
                || id("select id from study limit 1").isPresent()) {
            return;
        }
        PersonId by = new PersonId(analyst.get());
        CityId cuenca = new CityId(city.get());
        add(cuenca, ExampleChain.NAME, ExampleChain.cacao(), by);
        add(cuenca, ExampleChain.REFERENCE, ExampleChain.reference(), by);
    }

    private void add(CityId city, String name, StudyData figures, PersonId by) {
        StudyId study = StudyId.next();
        studies.add(study, city, name, by);
        data.write(study, 1, figures, List.of(), null, by);
        trail.record(by, Act.of(city, Study.thing(study), "created", name));
    }

    private Optional<UUID> id(String sql) {
        return database.sql(sql).query(UUID.class).optional();
    }
}
