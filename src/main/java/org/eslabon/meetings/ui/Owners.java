package org.eslabon.meetings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eslabon.meetings.Agreement;
import org.eslabon.meetings.Owner;

/** The people of a partnership who can be given something to do, each for one of her organisations. */
record Owners(Map<Owner, String> names) {

    static Owners of(MeetingPage page) {
        Map<Owner, String> names = new LinkedHashMap<>();
        page.ask()
                .partnerships()
                .members(page.city().id())
                .forEach(member -> names.put(
                        new Owner(member.organisation(), member.person().id()),
                        member.person().name() + " · " + member.organisationName()));
        return new Owners(names);
    }

    /** With whoever has it now, who may have left. */
    Owners and(Agreement agreement) {
        Map<Owner, String> more = new LinkedHashMap<>(names);
        more.putIfAbsent(agreement.owner(), agreement.personName() + " · " + agreement.organisationName());
        return new Owners(more);
    }

    ComboBox<Owner> input(String label) {
        ComboBox<Owner> input = new ComboBox<>(label);
        input.setItems(names.keySet());
        input.setItemLabelGenerator(this::nameOf);
        return input;
    }

    String nameOf(Owner owner) {
        return names.getOrDefault(owner, "–");
    }
}
