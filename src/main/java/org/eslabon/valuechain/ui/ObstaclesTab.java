package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.audit.Recorded;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.ObstacleChoices;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleMeasures;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.FigureKey;
import org.springframework.stereotype.Component;

/** What holds this chain back. */
class ObstaclesTab extends Div implements StudyTab {

    /** What the tab asks. */
    @Component
    record Services(
            Obstacles obstacles, ObstacleMeasures measures, ObstacleChoices choices, Rights rights, LiveSupport live) {}

    private final transient City city;
    private final transient Services services;
    private final transient StudyId study;
    private final ObstacleTable table;

    ObstaclesTab(City city, StudyId study, Services services) {
        this.city = city;
        this.services = services;
        this.study = study;
        addClassName("study-tab");
        Runnable record = services.rights().may(city.id(), Right.PLAN) ? () -> record(city) : null;
        table = new ObstacleTable(new ObstacleTable.Use(
                List.of(),
                services.choices().counterparts(city.id()),
                obstacle -> ObstacleAddresses.of(city.slug(), obstacle.id()),
                filtered -> {},
                record));
        if (record != null) {
            Button button = ObstacleTable.recordButton(new ObstacleWords(getLocale()), record);
            Div actions = new Div(button);
            actions.addClassName("toolbar");
            add(actions);
        }
        add(table);
        services.live().updates().listen(this, Set.of(ThingRef.city(city.id())), this::follow);
    }

    private void record(City city) {
        new ObstacleDialog(city, study, services.obstacles(), services.choices(), recorded -> {}).open();
    }

    @Override
    public void begin(FirstSteps.Step step) {
        if (step == FirstSteps.Step.OBSTACLE && services.rights().may(city.id(), Right.PLAN)) {
            record(city);
        }
    }

    /** An obstacle counts as part of its study: what others do to one is told here too. */
    private void follow(List<Recorded> recorded) {
        Set<ObstacleId> byOthers = recorded.stream()
                .filter(one -> one.act().thing().kind().equals("obstacle"))
                .filter(one -> !Objects.equals(one.by(), services.live().user().id()))
                .map(one -> new ObstacleId(one.act().thing().id()))
                .collect(Collectors.toSet());
        table.setObstacles(
                services.obstacles().ofStudy(study), services.measures().shares(city.id()), byOthers);
    }

    @Override
    public void show(StudyContent content, Set<FigureKey> changed) {
        table.setObstacles(
                services.obstacles().ofStudy(study), services.measures().shares(city.id()), Set.of());
    }
}
