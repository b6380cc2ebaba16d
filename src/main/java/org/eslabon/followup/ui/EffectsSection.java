package org.eslabon.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Set;
import org.eslabon.followup.GapEffect;
import org.eslabon.partnership.City;
import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.SubjectSection;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.uikit.Formats;
import org.springframework.core.annotation.Order;

/** On the page of a plan or an action: what it was expected to do to the gap, and what it did. */
@org.springframework.stereotype.Component
@Order(2)
class EffectsSection implements SubjectSection {

    private final FollowUpServices ask;

    EffectsSection(FollowUpServices ask) {
        this.ask = ask;
    }

    @Override
    public Component of(City city, Subject subject, boolean editable) {
        LightWords words = new LightWords(new Formats(UI.getCurrent().getLocale(), city.timeZone()));
        Div section = new Div();
        section.addClassNames("effects-done", subject.action() == null ? "card" : "part");
        show(section, city, subject, words);
        ask.live().updates().listen(section, Set.of(subject.thing()), told -> show(section, city, subject, words));
        return section;
    }

    private void show(Div section, City city, Subject subject, LightWords words) {
        section.removeAll();
        List<GapEffect> effects;
        try {
            effects = subject.action() == null
                    ? ask.gapEffects().ofPlan(subject.plan())
                    : ask.gapEffects().ofAction(subject.action());
        } catch (NoSuchThing removed) {
            effects = List.of(); // the page itself says so
        }
        section.setVisible(!effects.isEmpty());
        String title = words.text("followup.effects");
        section.add(subject.action() == null ? new H2(title) : new H3(title));
        GapEffectTables tables = new GapEffectTables(city.slug(), words);
        for (GapEffect effect : effects) {
            section.add(tables.summary(effect));
            if (subject.action() == null || effect.lines().size() > 1) {
                section.add(tables.effects(effect));
            }
            Div obstacles = tables.obstacles(effect);
            if (obstacles != null) {
                section.add(obstacles);
            }
        }
    }
}
