package org.eslabon.programme;

import java.util.List;
import java.util.stream.Stream;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.exchange.PracticeQuestions;
import org.eslabon.exchange.PracticeSummary;
import org.eslabon.exchange.Practices;
import org.eslabon.partnership.City;
import org.springframework.stereotype.Component;

/** What is asked of her organisation about its good practices. */
@Component
class PracticeTasks implements TaskSource {

    private final Practices practices;
    private final PracticeQuestions questions;

    PracticeTasks(Practices practices, PracticeQuestions questions) {
        this.practices = practices;
        this.questions = questions;
    }

    @Override
    public List<Task> tasks(Workplace at) {
        City city = at.city();
        return Stream.concat(
                        practices.waitingForMe(city.id()).stream().map(one -> task(Task.Kind.CONSENT, city, one)),
                        questions.waitingForMe(city.id()).stream()
                                .map(one -> task(Task.Kind.ANSWER_QUESTION, city, one)))
                .toList();
    }

    private static Task task(Task.Kind kind, City city, PracticeSummary practice) {
        return new Task(kind, city, practice.title(), ExchangeAddresses.of(practice.id()), null);
    }
}
