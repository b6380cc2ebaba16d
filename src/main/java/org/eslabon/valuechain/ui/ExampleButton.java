package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import org.eslabon.partnership.City;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudyId;

/** Begins with invented figures: adds a chain and one to hold it against, and opens the first. */
class ExampleButton extends Button {

    ExampleButton(City city, Studies studies) {
        setText(getTranslation("valuechain.study.example"));
        setDisableOnClick(true);
        addClickListener(click -> {
            StudyId made = studies.addExample(city.id());
            getUI().ifPresent(ui -> ui.navigate(StudyAddresses.of(city.slug(), made)));
        });
    }
}
