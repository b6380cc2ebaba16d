package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.partnership.City;
import org.eslabon.uikit.StatusMark;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudySummary;

/** A study in the list of a city's chains: what it is about, and its figures that matter first. */
class StudyCard extends Div {

    StudyCard(StudySummary study, City city, StudyWords words) {
        addClassNames("card", "study-card");
        Anchor link = new Anchor("/" + StudyAddresses.of(city.slug(), study.id()), study.name());
        Div about = new Div(String.join(" · ", about(study)));
        about.addClassName("second");
        Div figures = new Div(
                figure(
                        words.text("value-added"),
                        words.formats().money(study.valueAdded())
                                + (study.currency() == null ? "" : "\u00a0" + study.currency())),
                figure(words.text("study.actors"), words.formats().number(BigDecimal.valueOf(study.actors()), 0)),
                figure(words.text("study.flows"), words.formats().number(BigDecimal.valueOf(study.flows()), 0)),
                figure(
                        words.text("study.open-obstacles"),
                        words.formats().number(BigDecimal.valueOf(study.openObstacles()), 0)));
        figures.addClassName("study-card-figures");
        Div foot = new Div(
                mark(study.version(), study.published(), words),
                new Span(words.text("study.updated", words.formats().dateTime(study.updatedAt()))));
        foot.addClassNames("study-card-foot", "second");
        add(new H2(link), about, figures, foot);
    }

    static StatusMark mark(int version, boolean published, StudyWords words) {
        return published
                ? new StatusMark(words.text("version.published", version + ""), VaadinIcon.LOCK, StatusMark.Tone.DONE)
                : new StatusMark(words.text("version.draft", version + ""), VaadinIcon.PENCIL, StatusMark.Tone.ACTIVE);
    }

    private static List<String> about(StudySummary study) {
        List<String> about = new ArrayList<>();
        if (study.commodity() != null) {
            about.add(study.commodity());
        }
        if (study.country() != null) {
            about.add(study.country());
        }
        if (study.referenceYear() != null) {
            about.add(study.referenceYear() + "");
        }
        return about;
    }

    private static Div figure(String name, String value) {
        Span label = new Span(name);
        label.addClassName("key-figure-name");
        Span number = new Span(value);
        number.addClassName("study-card-value");
        return new Div(label, number);
    }
}
