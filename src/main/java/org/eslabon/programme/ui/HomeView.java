package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.uikit.EmptyState;

/** Where signing in leads: to the person's first city, or to a word of explanation for those who have none yet. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Cities cities;

    HomeView(Cities cities) {
        this.cities = cities;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<City> mine = cities.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("programme.home.no-city"), getTranslation("programme.home.no-city.why")));
        } else {
            event.forwardTo("c/" + mine.getFirst().slug());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.product");
    }
}
