package org.eslabon.rights;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The product's views, found by looking. */
public final class Views {

    private static final List<String> TEMPLATES = templates();

    private Views() {}

    /** Routes, aliases among them, to which none of the addresses leads. */
    public static List<String> withoutAddressAmong(Collection<String> addresses) {
        return TEMPLATES.stream()
                .filter(template -> addresses.stream().noneMatch(address -> leadsTo(address, template)))
                .toList();
    }

    /** The route to which an address leads; empty if there is none. */
    public static String leadingTo(String address) {
        return TEMPLATES.stream()
                .filter(template -> leadsTo(address, template))
                .findFirst()
                .orElse("");
    }

    private static List<String> templates() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("org.eslabon").stream()
                .map(one -> ClassUtils.resolveClassName(one.getBeanClassName(), null))
                .flatMap(view -> Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Arrays.stream(view.getAnnotationsByType(RouteAlias.class))
                                .map(RouteAlias::value)))
                .sorted()
                .toList();
    }

    /** A template such as {@code c/:city/plans/:plan?} as a pattern. */
    private static boolean leadsTo(String address, String template) {
        String pattern = Arrays.stream(template.split("/"))
                .map(part -> {
                    if (!part.startsWith(":")) {
                        return "/" + part;
                    }
                    return part.contains("?") ? "(/[^/]+)?" : "/[^/]+";
                })
                .collect(Collectors.joining());
        return ("/" + address.replaceAll("\\?.*", "")).replace("//", "/").matches(pattern);
    }
}
