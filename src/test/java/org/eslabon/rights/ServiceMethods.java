package org.eslabon.rights;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eslabon.plan.FormOutcome;
import org.eslabon.security.OwnAccount;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls every public method of every bean that other modules and screens can ask, as each of {@link Asking}, and takes back what it did. */
final class ServiceMethods {

    /**
     * What only modules above ask, which have checked the right already: accounts, the trail, mails, the frame.
     * HabitsTest holds the screens to that.
     */
    private static final Pattern BELOW_RIGHTS =
            Pattern.compile("org\\.eslabon\\.(shared|glance|security|audit|shell|mail|launch|uikit)(\\..*)?");

    private final ApplicationContext context;
    private final List<Fixtures> fixtures;
    private final UserDetailsService people;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    ServiceMethods(
            ApplicationContext context,
            List<Fixtures> fixtures,
            UserDetailsService people,
            PlatformTransactionManager transactions,
            JdbcClient database) {
        this.context = context;
        this.fixtures = fixtures;
        this.people = people;
        this.database = database;
        transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** The public methods of all public beans, by their name in the table. */
    private Map<String, Call> calls() {
        Map<String, Call> calls = new TreeMap<>();
        for (Object bean : context.getBeansOfType(Object.class, false, false).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (!Modifier.isPublic(type.getModifiers())
                    || !type.getPackageName().startsWith("org.eslabon.")
                    || bean instanceof Fixtures
                    || AnnotatedElementUtils.hasAnnotation(type, TestComponent.class)
                    || BELOW_RIGHTS.matcher(type.getPackageName()).matches() && type != OwnAccount.class) {
                continue;
            }
            for (Method method : type.getMethods()) {
                if (method.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()) {
                    calls.put(name(type, method), new Call(bean, type, method));
                }
            }
        }
        return calls;
    }

    private record Call(Object bean, Class<?> type, Method method) {

        boolean writes() {
            Transactional how = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
            if (how == null) {
                how = AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class);
            }
            return how == null || !how.readOnly();
        }
    }

    Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new TreeMap<>();
        calls().forEach((name, call) -> {
            Object[] arguments = arguments(name, call.method());
            answers.put(
                    name,
                    Arrays.stream(Asking.values())
                            .map(who -> answer(who, call, arguments))
                            .toList());
        });
        return answers;
    }

    /** What one who acts in Cuenca is answered if one of the arguments is, or holds, a thing of Barranquilla. */
    Map<String, String> answersAboutForeignThings() {
        Map<String, String> answers = new TreeMap<>();
        calls().forEach((name, call) -> {
            Object[] arguments = arguments(name, call.method());
            for (int i = 0; arguments != null && i < arguments.length; i++) {
                Class<?> type = call.method().getParameterTypes()[i];
                Object foreign = find(Fixtures::foreign, type);
                if (foreign != null) {
                    Object[] changed = arguments.clone();
                    changed[i] = foreign;
                    answers.put(
                            name + " with foreign " + type.getSimpleName(), answer(Asking.COORDINATOR, call, changed));
                }
            }
            List<Object> wrapped = find(Fixtures::foreignCalls, name);
            if (wrapped != null) {
                answers.put(name + " as given", answer(Asking.COORDINATOR, call, wrapped.toArray()));
            }
        });
        return answers;
    }

    private String answer(Asking who, Call call, Object[] arguments) {
        if (arguments == null) {
            return "no-fixture";
        }
        return who.ask(
                people,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    long before = linesInTrail();
                    String answer = answer(call, arguments);
                    boolean wrote = linesInTrail() > before;
                    if (wrote && !answer.equals("yes")) {
                        return answer + "-but-wrote";
                    }
                    return answer.equals("yes") && call.writes() && !wrote ? "idle" : answer;
                }));
    }

    private long linesInTrail() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    /**
     * {@code yes}: she gets an answer, and what writes has left a line in the trail; {@code empty}: an answer in which
     * there is nothing; {@code idle}: nothing was to be done; {@code no}: she may not do it; {@code unknown}: there is no
     * such thing for her; {@code refused}: a refusal as a value, with its reason; {@code conflict}: the field holds
     * another value; {@code true} and {@code false}: what was asked.
     */
    private static String answer(Call call, Object[] arguments) {
        try {
            return switch (call.method().invoke(call.bean(), arguments)) {
                case Boolean asked -> asked.toString();
                case Outcome.Refused<?> refused -> "refused";
                case FieldOutcome.Refused<?> refused -> "refused";
                case FormOutcome.Refused<?> refused -> "refused";
                case FieldOutcome.Conflict<?> conflict -> "conflict";
                case Collection<?> found when found.isEmpty() -> "empty";
                case Map<?, ?> found when found.isEmpty() -> "empty";
                case Optional<?> found when found.isEmpty() -> "empty";
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
        List<Object> given = find(Fixtures::calls, name);
        if (given != null) {
            return given.toArray();
        }
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> find(Fixtures::values, type))
                .toArray();
        return Arrays.stream(arguments).anyMatch(argument -> argument == null) ? null : arguments;
    }

    /** The first of the fixtures that has it; null if none has. */
    private <K, V> V find(Function<Fixtures, Map<K, V>> offered, K key) {
        return fixtures.stream()
                .map(one -> offered.apply(one).get(key))
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
