package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Does to a document what no editor would. */
final class Disorder {

    private Disorder() {}

    /** Changes one node somewhere: another kind, a child more or less, marks or attributes it may not have. */
    @SuppressWarnings("unchecked")
    static void in(Map<String, Object> document, Random random, RandomDocuments documents) {
        var node = document;
        while (node.get("content") instanceof List<?> content && random.nextInt(3) > 0) {
            var children = new ArrayList<>((List<Map<String, Object>>) content);
            node.put("content", children);
            node = children.get(random.nextInt(children.size()));
        }
        if (node.containsKey("text")) {
            node.put(
                    "marks",
                    List.of(
                            PlainForm.of(new AddMarkStep(0, 0, documents.mark()))
                                    .get("mark"),
                            PlainForm.of(new AddMarkStep(0, 0, documents.mark()))
                                    .get("mark")));
            return;
        }
        var children = node.get("content") instanceof List<?> content ? new ArrayList<Object>(content) : null;
        switch (random.nextInt(4)) {
            case 0 -> node.put("attrs", Map.of("level", "high", "checked", 1, "colspan", true, "unheard", 1));
            case 1 -> node.put("marks", List.of(Map.of("type", "bold")));
            case 2 -> {
                if (children != null) {
                    children.remove(random.nextInt(children.size()));
                    node.put("content", children);
                }
            }
            default -> {
                if (children != null) {
                    children.add(random.nextInt(children.size() + 1), PlainForm.of(documents.block(2)));
                    node.put("content", children);
                }
            }
        }
    }
}
