package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;
import org.eslabon.uikit.StatusMark.Tone;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.ObstacleStatus;
import org.jspecify.annotations.Nullable;

/** An obstacle's values as people read them. */
record ObstacleWords(Locale locale) {

    String text(String key, Object... arguments) {
        return Texts.text(locale, "valuechain.obstacle." + key, arguments);
    }

    String kind(ObstacleKind kind) {
        return Texts.text(locale, kind.key());
    }

    String status(ObstacleStatus status) {
        return Texts.text(locale, status.key());
    }

    String stage(Obstacle obstacle) {
        return obstacle.stage() == null ? text("whole-chain") : obstacle.stage();
    }

    String responsible(Obstacle obstacle) {
        return obstacle.responsibleName() == null ? "–" : obstacle.responsibleName();
    }

    String age(Obstacle obstacle) {
        return text("age.value", days(obstacle));
    }

    /** A share of a gap; a dash where none is measured. */
    String percent(@Nullable BigDecimal share) {
        return new Formats(locale, ZoneOffset.UTC).percent(share);
    }

    static long days(Obstacle obstacle) {
        return Math.max(0, Duration.between(obstacle.createdAt(), Instant.now()).toDays());
    }

    StatusMark mark(ObstacleStatus status) {
        return switch (status) {
            case IDENTIFIED -> new StatusMark(status(status), VaadinIcon.CIRCLE_THIN, Tone.NEUTRAL);
            case CONFIRMED -> new StatusMark(status(status), VaadinIcon.EXCLAMATION_CIRCLE_O, Tone.ATTENTION);
            case BEING_ADDRESSED -> new StatusMark(status(status), VaadinIcon.PLAY_CIRCLE_O, Tone.ACTIVE);
            case RESOLVED -> new StatusMark(status(status), VaadinIcon.CHECK_CIRCLE_O, Tone.DONE);
            case DISMISSED -> new StatusMark(status(status), VaadinIcon.CLOSE_CIRCLE_O, Tone.NEUTRAL);
        };
    }

    /** The kind, marked where policy made the obstacle and can unmake it. */
    Span kindMark(ObstacleKind kind) {
        Span mark = new Span(new Span(kind(kind)));
        mark.addClassName("obstacle-kind");
        if (kind.policyInduced()) {
            Icon sign = VaadinIcon.INSTITUTION.create();
            sign.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", text("policy"))
                    .setAttribute("title", text("policy"));
            mark.add(sign);
        }
        return mark;
    }
}
