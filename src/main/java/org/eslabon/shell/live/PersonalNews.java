package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eslabon.shared.PersonId;
import org.springframework.stereotype.Service;

/**
 * Tells the open pages of a person that there is something new for her. What it is the page asks for itself, as she;
 * nobody is told more than that she should look.
 */
@Service
public class PersonalNews {

    private final Pages pages;
    private final Map<PersonId, Set<Runnable>> listening = new ConcurrentHashMap<>();

    PersonalNews(Pages pages) {
        this.pages = pages;
    }

    /** Calls back, in the owner's UI, for as long as it is on a page. */
    public Registration listen(Component owner, PersonId person, Runnable action) {
        return WhileAttached.run(owner, ui -> {
            Runnable told = () -> pages.tellSoon(ui, action);
            listening.compute(person, (key, others) -> {
                Set<Runnable> all = others == null ? ConcurrentHashMap.newKeySet() : others;
                all.add(told);
                return all;
            });
            return () -> listening.computeIfPresent(person, (key, all) -> {
                all.remove(told);
                return all.isEmpty() ? null : all;
            });
        });
    }

    /** To be called after the commit of what is new. */
    public void tell(Collection<PersonId> people) {
        people.forEach(person -> listening.getOrDefault(person, Set.of()).forEach(Runnable::run));
    }

    /** Whether anybody listens here at all. */
    public boolean heard() {
        return !listening.isEmpty();
    }
}
