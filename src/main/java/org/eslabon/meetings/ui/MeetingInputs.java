package org.eslabon.meetings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eslabon.meetings.Meeting;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanId;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/** The inputs of a meeting, the same where it is planned and where it is edited. */
class MeetingInputs {

    final TextField title;
    final Select<Meeting.Kind> kind = new Select<>();
    final MomentField starts;
    final MomentField ends;
    final TextField place;
    final TextField link;
    final BigDecimalField hours;
    final ComboBox<PlanId> plan;
    final ComboBox<StudyId> study;

    private final Map<PlanId, String> plans = new LinkedHashMap<>();
    private final Map<StudyId, String> studies = new LinkedHashMap<>();

    /**
     * @param shown whose plan and study are offered even if they are not to be chosen any more
     */
    MeetingInputs(City city, @Nullable Meeting shown, MeetingServices ask, MeetingWords words) {
        title = new TextField(words.text("meeting.title"));
        kind.setLabel(words.text("meeting.kind"));
        kind.setItems(Meeting.Kind.values());
        kind.setItemLabelGenerator(words::kind);
        starts = new MomentField(words.text("meeting.starts"));
        ends = new MomentField(words.text("meeting.ends"));
        place = new TextField(words.text("meeting.place"));
        link = new TextField(words.text("meeting.link"));
        link.setHelperText(words.text("meeting.link.help"));
        hours = new BigDecimalField(words.text("meeting.hours"));
        hours.setLocale(words.locale());
        hours.setHelperText(words.text("meeting.hours.help"));
        plan = new ComboBox<>(words.text("meeting.plan"));
        study = new ComboBox<>(words.text("meeting.study"));
        if (shown != null && shown.plan() != null) {
            plans.put(shown.plan(), Objects.requireNonNullElse(shown.planTitle(), ""));
        }
        if (shown != null && shown.study() != null) {
            studies.put(shown.study(), Objects.requireNonNullElse(shown.studyName(), ""));
        }
        ask.plans().ofCity(city.id()).forEach(one -> plans.put(one.id(), one.title()));
        ask.plans().studies(city.id()).forEach(one -> studies.put(one.id(), one.name()));
        plan.setItems(plans.keySet());
        plan.setItemLabelGenerator(this::nameOf);
        plan.setClearButtonVisible(true);
        plan.setVisible(!plans.isEmpty());
        study.setItems(studies.keySet());
        study.setItemLabelGenerator(this::nameOf);
        study.setClearButtonVisible(true);
        study.setVisible(!studies.isEmpty());
    }

    String nameOf(PlanId id) {
        return plans.getOrDefault(id, "–");
    }

    String nameOf(StudyId id) {
        return studies.getOrDefault(id, "–");
    }
}
