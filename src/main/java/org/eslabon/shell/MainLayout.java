package org.eslabon.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eslabon.security.CurrentUser;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.PersonPages;
import org.eslabon.shell.spi.TopBarPart;
import org.eslabon.shell.spi.Workspace;
import org.eslabon.shell.spi.Workspaces;
import org.jspecify.annotations.Nullable;

/** The frame: navigation on the left, the way back and oneself above, the page in the middle. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient Workspaces workspaces;
    private final transient List<NavigationEntries> entries;
    private final Div trail = new Div();
    private final Div navigation = new Div();
    private transient List<HasTrail.Crumb> shown = List.of();
    private transient Registration following = () -> {};

    MainLayout(
            Workspaces workspaces,
            List<NavigationEntries> entries,
            List<TopBarPart> parts,
            List<PersonPages> pages,
            CurrentUser user,
            AuthenticationContext authentication) {
        this.workspaces = workspaces;
        this.entries = entries;
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        trail.addClassName("trail");
        trail.getElement().setAttribute("role", "navigation").setAttribute("aria-label", getTranslation("shell.trail"));
        Div bar = new Div(toggle, trail);
        parts.stream().sorted(Comparator.comparingInt(TopBarPart::order)).forEach(part -> bar.add(part.make()));
        bar.add(new PersonMenu(user.require(), pages, authentication));
        bar.addClassName("top-bar");
        addToNavbar(bar);
        navigation.addClassName("navigation");
        addToDrawer(new Scroller(navigation));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Workspace> mine = workspaces.mine();
        Workspace current = current(mine, event);
        navigation.removeAll();
        Span mark = new Span();
        mark.addClassName("brand-mark");
        Anchor brand = new Anchor("/", mark, new Span(getTranslation("shared.product")));
        brand.addClassName("brand");
        navigation.add(brand);
        if (!mine.isEmpty()) {
            navigation.add(switcher(mine, current));
        }
        navigation.add(lines(current));
        boolean within = event.getLocation().getPath().startsWith("c/");
        showTrail(within ? current : null);
        follow(within ? current : null);
    }

    /** The names of things change while their page is open. */
    private void follow(@Nullable Workspace current) {
        following.remove();
        following = () -> {};
        if (getContent() instanceof HasTrail view) {
            following = ComponentUtil.addListener(getContent(), HasTrail.Renamed.class, renamed -> {
                if (!view.trail().equals(shown)) {
                    showTrail(current);
                }
                if (view instanceof HasDynamicTitle titled) {
                    showTitle(titled.getPageTitle());
                }
            });
        }
    }

    private void showTitle(String title) {
        getUI().filter(ui -> !title.equals(ui.getInternals().getTitle()))
                .ifPresent(ui -> ui.getPage().setTitle(title));
    }

    /** The workspace of the address; on pages of no workspace the person's only one, or none where she has several. */
    private static @Nullable Workspace current(List<Workspace> mine, AfterNavigationEvent event) {
        Optional<String> slug = event.getActiveChain().isEmpty()
                ? Optional.empty()
                : Optional.of(event.getLocation().getSegments())
                        .filter(segments ->
                                segments.size() > 1 && segments.get(0).equals("c"))
                        .map(segments -> segments.get(1));
        return mine.stream()
                .filter(workspace -> slug.map(workspace.slug()::equals).orElse(false))
                .findFirst()
                .orElse(mine.size() == 1 ? mine.getFirst() : null);
    }

    private Component switcher(List<Workspace> mine, @Nullable Workspace current) {
        if (mine.size() == 1) {
            Span only = new Span(mine.getFirst().name());
            only.addClassName("workspace-name");
            return only;
        }
        Select<Workspace> switcher = new Select<>();
        switcher.setAriaLabel(getTranslation("shell.switch"));
        switcher.setItems(mine);
        switcher.setEmptySelectionAllowed(true);
        switcher.setEmptySelectionCaption(getTranslation("shell.switch.all"));
        switcher.setItemLabelGenerator(this::name);
        switcher.setValue(current);
        switcher.setWidthFull();
        switcher.addValueChangeListener(
                change -> switcher.getUI().ifPresent(ui -> ui.navigate(address(change.getValue()))));
        return switcher;
    }

    private static String address(@Nullable Workspace workspace) {
        return workspace == null ? "" : workspace.path("");
    }

    private String name(@Nullable Workspace workspace) {
        if (workspace == null) {
            return getTranslation("shell.switch.all");
        }
        return workspace.planned() ? workspace.name() + " · " + getTranslation("shell.planned") : workspace.name();
    }

    private Component lines(@Nullable Workspace current) {
        SideNav lines = new SideNav();
        entries.stream()
                .flatMap(module -> module.in(current).stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .forEach(entry -> {
                    SideNavItem line = new SideNavItem(
                            getTranslation(entry.labelKey()),
                            entry.path(),
                            entry.icon().create());
                    line.setMatchNested(!entry.path().matches("c/[^/]+|"));
                    lines.addItem(line);
                });
        Nav nav = new Nav(lines);
        nav.setAriaLabel(getTranslation("shell.navigation"));
        return nav;
    }

    private void showTrail(@Nullable Workspace current) {
        trail.removeAll();
        if (!(getContent() instanceof HasTrail view)) {
            return;
        }
        shown = view.trail();
        if (current != null) {
            trail.add(new Anchor("/" + current.path(""), current.name()));
        }
        shown.forEach(crumb -> {
            if (trail.getElement().getChildCount() > 0) {
                Span separator = new Span("/");
                separator.addClassName("trail-separator");
                separator.getElement().setAttribute("aria-hidden", "true");
                trail.add(separator);
            }
            trail.add(crumb.path() == null ? new Span(crumb.text()) : new Anchor("/" + crumb.path(), crumb.text()));
        });
    }
}
