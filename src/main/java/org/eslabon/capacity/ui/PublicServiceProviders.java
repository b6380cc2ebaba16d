package org.eslabon.capacity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eslabon.capacity.PublicService;
import org.eslabon.partnership.City;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The choice of who provides a service: the organisations of the partnership, and whoever is named now. */
final class PublicServiceProviders {

    private PublicServiceProviders() {}

    static ComboBox<OrganisationId> input(PublicServicePages pages, City city, @Nullable PublicService service) {
        Map<OrganisationId, String> names = names(pages, city, service);
        ComboBox<OrganisationId> input = new ComboBox<>();
        input.setLabel(input.getTranslation("capacity.public-service.organisation"));
        input.setItems(names.keySet());
        input.setItemLabelGenerator(id -> names.getOrDefault(id, "–"));
        input.setClearButtonVisible(true);
        return input;
    }

    static Map<OrganisationId, String> names(PublicServicePages pages, City city, @Nullable PublicService service) {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        pages.partnerships()
                .participants(city.id())
                .forEach(participant -> names.put(
                        participant.organisation().id(),
                        participant.organisation().name()));
        if (service != null && service.organisation() != null && service.organisationName() != null) {
            names.putIfAbsent(service.organisation(), service.organisationName());
        }
        return names;
    }
}
