package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;

/** Obstacles one below the other, for narrow screens. */
class ObstacleCards extends UnorderedList {

    private final transient ObstacleWords words;
    private final transient Function<Obstacle, String> address;

    ObstacleCards(ObstacleWords words, Function<Obstacle, String> address) {
        this.words = words;
        this.address = address;
        addClassName("obstacle-cards");
    }

    void show(List<Obstacle> obstacles, Map<ObstacleId, BigDecimal> shares, Set<ObstacleId> changed) {
        removeAll();
        for (Obstacle obstacle : obstacles) {
            Anchor link = new Anchor("/" + address.apply(obstacle), obstacle.statement());
            link.addClassName("obstacle-link");
            Div marks = new Div(words.mark(obstacle.status()), words.kindMark(obstacle.kind()));
            marks.addClassName("obstacle-card-marks");
            Span where = new Span(obstacle.studyName() + " · " + words.stage(obstacle));
            Span who = new Span(
                    obstacle.responsible() == null
                            ? words.age(obstacle)
                            : words.responsible(obstacle) + " · " + words.age(obstacle));
            where.addClassName("obstacle-card-line");
            who.addClassName("obstacle-card-line");
            ListItem card = new ListItem(link, marks, where, who);
            BigDecimal share = shares.get(obstacle.id());
            if (share != null) {
                Span measured = new Span(words.text("share.of-gap", words.percent(share)));
                measured.addClassName("obstacle-card-line");
                card.add(measured);
            }
            card.addClassName("card");
            if (changed.contains(obstacle.id())) {
                card.addClassName("live-field-changed");
            }
            add(card);
        }
    }
}
