package org.eslabon.rights;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteNotFoundError;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The product's views, found by looking. They are package-private, which the testing library's own search passes over. */
final class Views {

    private Views() {}

    static Routes routes() {
        Set<Class<? extends Component>> views = found(new AnnotationTypeFilter(Route.class)).stream()
                .<Class<? extends Component>>map(view -> view.asSubclass(Component.class))
                .collect(Collectors.toSet());
        Set<Class<? extends HasErrorParameter<?>>> errors = new HashSet<>(new Routes().getErrorRoutes());
        for (Class<?> page : found(new AssignableTypeFilter(HasErrorParameter.class))) {
            if (!RouteNotFoundError.class.isAssignableFrom(page)) {
                errors.add(errorPage(page));
            }
        }
        return new Routes(views, errors, true);
    }

    static Set<String> names() {
        return found(new AnnotationTypeFilter(Route.class)).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> page) {
        return (Class<? extends HasErrorParameter<?>>) page;
    }

    private static Set<Class<?>> found(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(filter);
        return scan.findCandidateComponents("org.eslabon").stream()
                .map(one -> ClassUtils.resolveClassName(one.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }
}
