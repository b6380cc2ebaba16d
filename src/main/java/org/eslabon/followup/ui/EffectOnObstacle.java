package org.eslabon.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.eslabon.followup.GapEffect;
import org.eslabon.followup.model.EffectOnGap;
import org.eslabon.partnership.City;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.ThingRef;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.spi.ObstacleSection;
import org.springframework.core.annotation.Order;

/** On the page of an obstacle: what it explains of the gap today, if the actions succeed, and by what was measured. */
@org.springframework.stereotype.Component
@Order(2)
class EffectOnObstacle implements ObstacleSection {

    private static final Set<String> SHOWN = Set.of("plan", "action", "benchmark");

    private final FollowUpServices ask;

    EffectOnObstacle(FollowUpServices ask) {
        this.ask = ask;
    }

    @Override
    public Component of(City city, Obstacle obstacle, boolean mayChange) {
        LightWords words = new LightWords(new Formats(UI.getCurrent().getLocale(), city.timeZone()));
        Div part = new Div();
        part.addClassNames("part", "effects-done");
        show(part, city, obstacle, words);
        ask.live().updates().listen(part, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(part, city, obstacle, words);
            }
        });
        return part;
    }

    private void show(Div part, City city, Obstacle obstacle, LightWords words) {
        part.removeAll();
        List<GapEffect> effects;
        try {
            effects = ask.gapEffects().ofObstacle(obstacle.id());
        } catch (NoSuchThing removed) {
            effects = List.of(); // the page itself says so
        }
        part.setVisible(!effects.isEmpty());
        part.add(new H2(words.text("followup.effect.on-obstacle")));
        GapEffectTables tables = new GapEffectTables(city.slug(), words);
        for (GapEffect effect : effects) {
            for (EffectOnGap.OfObstacle<GapEffect.Named> one : effect.all().obstacles()) {
                part.add(new Paragraph(words.text(
                        one.measured() == null
                                ? "followup.effect.on-obstacle.expected"
                                : "followup.effect.on-obstacle.both",
                        effect.benchmark().comparator(),
                        words.formats().percent(one.before()),
                        words.formats().percent(one.expected()),
                        words.formats().percent(one.measured()))));
            }
            part.add(tables.effects(effect));
        }
    }
}
