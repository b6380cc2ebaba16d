package org.eslabon.rights;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls every public method of every service as each of {@link Asking}, and takes back what it did. */
final class ServiceMethods {

    /**
     * What is asked by modules that have checked the right already, or asks only about oneself: accounts, the trail,
     * mails, the frame.
     */
    private static final Pattern BELOW_RIGHTS =
            Pattern.compile("org\\.eslabon\\.(shared|security|audit|shell|mail|launch|uikit)(\\..*)?");

    private final ApplicationContext context;
    private final List<Fixtures> fixtures;
    private final UserDetailsService people;
    private final TransactionTemplate transaction;

    ServiceMethods(
            ApplicationContext context,
            List<Fixtures> fixtures,
            UserDetailsService people,
            PlatformTransactionManager transactions) {
        this.context = context;
        this.fixtures = fixtures;
        this.people = people;
        transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new TreeMap<>();
        for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(service);
            if (BELOW_RIGHTS.matcher(type.getPackageName()).matches()) {
                continue;
            }
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()) {
                    answers.put(name(type, method), answers(service, type, method));
                }
            }
        }
        return answers;
    }

    private List<String> answers(Object service, Class<?> type, Method method) {
        List<String> answers = new ArrayList<>();
        for (Asking who : Asking.values()) {
            answers.add(who.ask(
                    people,
                    () -> transaction.execute(status -> {
                        status.setRollbackOnly();
                        return answer(service, type, method);
                    })));
        }
        return answers;
    }

    /**
     * {@code yes}: she gets an answer; {@code no}: she may not do it; {@code unknown}: there is no such thing for her;
     * {@code refused}: a refusal as a value, with its reason; {@code true} and {@code false}: what was asked.
     */
    private String answer(Object service, Class<?> type, Method method) {
        Object[] arguments = arguments(name(type, method), method);
        if (arguments == null) {
            return "no-fixture";
        }
        try {
            return switch (method.invoke(service, arguments)) {
                case Boolean asked -> asked.toString();
                case Outcome.Refused<?> refused -> "refused";
                case FieldOutcome.Refused<?> refused -> "refused";
                case null, default -> "yes";
            };
        } catch (InvocationTargetException thrown) {
            return switch (thrown.getCause()) {
                case NoSuchThing unknown -> "unknown";
                case NotAllowed refused -> "no";
                default -> "broken:" + thrown.getCause().getClass().getSimpleName();
            };
        } catch (IllegalAccessException | IllegalArgumentException misfit) {
            return "misfit";
        }
    }

    private Object[] arguments(String name, Method method) {
        for (Fixtures one : fixtures) {
            if (one.calls().containsKey(name)) {
                return one.calls().get(name).toArray();
            }
        }
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(this::value).toArray();
        return Arrays.stream(arguments).anyMatch(argument -> argument == null) ? null : arguments;
    }

    private Object value(Class<?> type) {
        return fixtures.stream()
                .map(one -> one.values().get(type))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static String name(Class<?> type, Method method) {
        return type.getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
