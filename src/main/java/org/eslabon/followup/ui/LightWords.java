package org.eslabon.followup.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.followup.ActionLight;
import org.eslabon.followup.LightOverride;
import org.eslabon.followup.PlanLight;
import org.eslabon.followup.model.Colour;
import org.eslabon.followup.model.Reason;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** Lights in words, with an icon for each colour, so that none is told by its colour alone. */
record LightWords(Formats formats) {

    ProgressMark mark(ActionLight light) {
        String word = text(light.colour().key());
        return mark(
                light.colour(),
                light.override() == null ? word : text("followup.light.by-hand", word),
                reasons(light),
                light.progress());
    }

    ProgressMark mark(PlanLight light) {
        return mark(light.colour(), text(light.colour().key()), List.of(counts(light)), null);
    }

    StatusMark mark(Colour colour) {
        return new StatusMark(text(colour.key()), icon(colour), tone(colour));
    }

    private static ProgressMark mark(Colour colour, String word, List<String> reasons, @Nullable Integer progress) {
        return new ProgressMark(word, icon(colour), tone(colour), reasons, progress, colour.ordinal());
    }

    private static VaadinIcon icon(Colour colour) {
        return switch (colour) {
            case RED -> VaadinIcon.EXCLAMATION_CIRCLE;
            case AMBER -> VaadinIcon.WARNING;
            case GREEN -> VaadinIcon.CHECK_CIRCLE;
            case GREY -> VaadinIcon.CIRCLE_THIN;
            case DONE -> VaadinIcon.FLAG_CHECKERED;
        };
    }

    private static StatusMark.Tone tone(Colour colour) {
        return switch (colour) {
            case RED -> StatusMark.Tone.DANGER;
            case AMBER -> StatusMark.Tone.ATTENTION;
            case GREEN, DONE -> StatusMark.Tone.DONE;
            case GREY -> StatusMark.Tone.NEUTRAL;
        };
    }

    /** All that speaks for the colour; of an override first who says so, then what is computed. */
    List<String> reasons(ActionLight light) {
        List<String> all = new ArrayList<>();
        LightOverride override = light.override();
        if (override != null) {
            all.add(override(override));
            all.add(text(
                    "followup.override.computed", text(light.computed().colour().key())));
        }
        light.computed().reasons().stream().map(this::reason).forEach(all::add);
        return all;
    }

    String override(LightOverride override) {
        return text("followup.override.says", override.by(), formats.date(override.until()), override.reason());
    }

    String reason(Reason reason) {
        return text(
                reason.why().key(),
                reason.arguments().stream()
                        .map(one -> one instanceof LocalDate date ? formats.date(date) : one)
                        .toArray());
    }

    /** How many actions of a plan have each colour. */
    String counts(PlanLight light) {
        List<String> counts = new ArrayList<>();
        for (Colour colour : Colour.values()) {
            if (light.count(colour) > 0) {
                counts.add(text("followup.count." + colour, light.count(colour)));
            }
        }
        return String.join(" · ", counts);
    }

    String text(String key, Object... arguments) {
        return Texts.text(formats.locale(), key, arguments);
    }
}
