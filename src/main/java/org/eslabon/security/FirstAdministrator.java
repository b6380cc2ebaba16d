package org.eslabon.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.launch.StartRefused;
import org.eslabon.mail.EmailAddress;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first account of a real installation from the environment. Runs after the demonstration: where there are
 * accounts already, there is nothing to do.
 */
@Component
@Order(2)
class FirstAdministrator implements ApplicationRunner {

    private static final String EMAIL = "ESLABON_ADMIN_EMAIL";
    private static final String NAME = "ESLABON_ADMIN_NAME";
    private static final String PASSWORD = "ESLABON_ADMIN_PASSWORD";

    private final Accounts accounts;
    private final Environment environment;

    FirstAdministrator(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : List.of(EMAIL, NAME, PASSWORD)) {
            given.put(name, environment.getProperty(name.toLowerCase().replace('_', '.'), ""));
        }
        if (!accounts.none() || given.values().stream().allMatch(String::isBlank)) {
            return;
        }
        List<String> missing = given.keySet().stream()
                .filter(name -> value(given, name).isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "The first administrator is incomplete: " + String.join(", ", missing) + " not set.",
                    "Set " + EMAIL + ", " + NAME + " and " + PASSWORD + ", or none of them.");
        }
        create(value(given, EMAIL), value(given, NAME), value(given, PASSWORD));
    }

    private void create(String email, String name, String password) {
        EmailAddress address = EmailAddress.of(email)
                .orElseThrow(() -> new StartRefused(
                        EMAIL + " is not an e-mail address: " + OwnAccount.oneLine(email) + ".",
                        "Set it to one, as in name@organisation.org."));
        String called = OwnAccount.oneLine(name);
        if (called.length() > Person.LONGEST_NAME) {
            throw new StartRefused(
                    NAME + " is longer than " + Person.LONGEST_NAME + " characters.", "Set it to a shorter name.");
        }
        PasswordRules.refuse(password, email).ifPresent(weak -> {
            throw new StartRefused(
                    PASSWORD + " is not taken: "
                            + Texts.text(
                                    Texts.ENGLISH,
                                    weak.messageKey(),
                                    weak.arguments().toArray()),
                    "Set it to at least " + PasswordRules.SHORTEST + " characters that are hard to guess.");
        });
        PersonId person = accounts.create(address.value(), called, Texts.SPANISH, "America/Guayaquil", true);
        accounts.setPassword(person, password);
    }

    private static String value(Map<String, String> given, String name) {
        return given.getOrDefault(name, "");
    }
}
