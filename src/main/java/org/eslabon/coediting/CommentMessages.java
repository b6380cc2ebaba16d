package org.eslabon.coediting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Comments as messages show them. */
@Component
class CommentMessages {

    private final Names names;

    CommentMessages(Names names) {
        this.names = names;
    }

    List<Map<String, @Nullable Object>> plain(CommentBook.Page page) {
        Set<PersonId> people = new HashSet<>();
        for (CommentRepository.Placed placed : page.comments()) {
            Comment comment = placed.comment();
            people.add(comment.author());
            comment.replies().forEach(reply -> people.add(reply.author()));
            if (comment.resolvedBy() != null) {
                people.add(comment.resolvedBy());
            }
        }
        Map<PersonId, Map<String, @Nullable Object>> named = names.of(people);
        List<Map<String, @Nullable Object>> plain = new ArrayList<>();
        page.comments().forEach(placed -> plain.add(plain(placed, named)));
        return plain;
    }

    private static Map<String, @Nullable Object> plain(
            CommentRepository.Placed placed, Map<PersonId, Map<String, @Nullable Object>> named) {
        Comment comment = placed.comment();
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("id", comment.id().toString());
        plain.put("version", placed.version());
        plain.put("from", placed.from());
        plain.put("to", placed.to());
        plain.put("quote", comment.quote());
        plain.put("text", comment.text());
        plain.put("author", named.get(comment.author()));
        plain.put("at", comment.at().toString());
        plain.put(
                "replies",
                comment.replies().stream().map(reply -> plain(reply, named)).toList());
        plain.put("resolved", resolved(comment, named));
        return plain;
    }

    private static Map<String, @Nullable Object> plain(
            Comment.Reply reply, Map<PersonId, Map<String, @Nullable Object>> named) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("id", reply.id().toString());
        plain.put("author", named.get(reply.author()));
        plain.put("at", reply.at().toString());
        plain.put("text", reply.text());
        return plain;
    }

    private static @Nullable Map<String, @Nullable Object> resolved(
            Comment comment, Map<PersonId, Map<String, @Nullable Object>> named) {
        if (comment.resolvedBy() == null || comment.resolvedAt() == null) {
            return null;
        }
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("by", named.get(comment.resolvedBy()));
        plain.put("at", comment.resolvedAt().toString());
        return plain;
    }
}
