package org.eslabon.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eslabon.plan.Area;
import org.eslabon.plan.Plan;
import org.eslabon.plan.StudyChoice;
import org.eslabon.shared.Texts;
import org.eslabon.valuechain.StudyId;

/** The inputs of a plan, the same where it is begun and where it is edited. */
class PlanInputs {

    final TextField title;
    final ComboBox<StudyId> study;
    final TextArea summary;
    final IntegerField fromYear;
    final IntegerField toYear;
    final Select<Area> area = new Select<>();
    final TextField cityAxis;

    private final Locale locale;
    private final Map<StudyId, String> studies = new LinkedHashMap<>();

    PlanInputs(List<StudyChoice> choices, Locale locale) {
        this.locale = locale;
        title = new TextField(Texts.text(locale, "plan.field.title"));
        study = new ComboBox<>(Texts.text(locale, "plan.field.study"));
        summary = new TextArea(Texts.text(locale, "plan.field.summary"));
        fromYear = year(Texts.text(locale, "plan.field.from-year"));
        toYear = year(Texts.text(locale, "plan.field.to-year"));
        cityAxis = new TextField(Texts.text(locale, "plan.field.city-axis"));
        choices.forEach(choice -> studies.put(choice.id(), choice.name()));
        study.setItems(studies.keySet());
        study.setItemLabelGenerator(this::nameOf);
        study.setClearButtonVisible(true);
        study.setPlaceholder(Texts.text(locale, "plan.field.study.none"));
        area.setLabel(Texts.text(locale, "plan.field.area"));
        area.setItems(Area.values());
        area.setItemLabelGenerator(this::nameOf);
        cityAxis.setHelperText(Texts.text(locale, "plan.field.city-axis.help"));
        summary.setMinRows(4);
    }

    /** Also the plan's own study, if it is not among the choices any more. */
    void know(Plan plan) {
        if (plan.study() != null && plan.studyName() != null) {
            studies.putIfAbsent(plan.study(), plan.studyName());
        }
    }

    String nameOf(StudyId id) {
        return studies.getOrDefault(id, "");
    }

    String nameOf(Area value) {
        return Texts.text(locale, value.key());
    }

    private static IntegerField year(String label) {
        IntegerField year = new IntegerField(label);
        year.setStepButtonsVisible(true);
        year.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(year.getTranslation("plan.refusal.unreadable")));
        return year;
    }
}
