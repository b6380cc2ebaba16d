package org.eslabon.coediting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.security.Accounts;
import org.eslabon.security.Person;
import org.eslabon.shared.PersonId;
import org.eslabon.uikit.PersonAvatar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People as messages show them. */
@Component
class Names {

    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Each of these with her name of today and her colour. */
    Map<PersonId, Map<String, @Nullable Object>> of(Collection<PersonId> people) {
        Map<PersonId, String> names =
                accounts.named(Set.copyOf(people)).stream().collect(Collectors.toMap(Person::id, Person::name));
        Map<PersonId, Map<String, @Nullable Object>> plain = new LinkedHashMap<>();
        for (PersonId person : people) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("id", person.value().toString());
            one.put("name", names.getOrDefault(person, ""));
            one.put("color", PersonAvatar.colourOf(person));
            plain.put(person, one);
        }
        return plain;
    }
}
