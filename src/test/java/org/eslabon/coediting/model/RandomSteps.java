package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Steps such as an editor makes, and some that no editor would. */
final class RandomSteps {

    private final Random random;
    private final RandomDocuments documents;

    RandomSteps(Random random, RandomDocuments documents) {
        this.random = random;
        this.documents = documents;
    }

    /** Steps one after another; most of them can be applied. */
    List<Step> sequence(Node document, int count) {
        var steps = new ArrayList<Step>();
        var current = document;
        for (int i = 0; i < count; i++) {
            var step = step(current);
            steps.add(step);
            if (step.apply(current) instanceof Result.Ok<Node>(var next)) {
                current = next;
            }
        }
        return steps;
    }

    /** Steps one after another that can all be applied and leave a document that conforms. */
    List<Step> commit(Node document, int count) {
        var steps = new ArrayList<Step>();
        var current = document;
        for (int tries = 0; steps.size() < count && tries < 20 * count; tries++) {
            var step = step(current);
            if (step.apply(current) instanceof Result.Ok<Node>(var next)
                    && next.check().isOk()) {
                current = next;
                steps.add(step);
            }
        }
        return steps;
    }

    Step step(Node document) {
        return switch (random.nextInt(22)) {
            case 0, 1, 2, 3 -> insertText(document);
            case 4, 5 -> delete(document);
            case 6, 7 -> replace(document);
            case 8 -> split(document);
            case 9 -> join(document);
            case 10, 11 -> wrap(document);
            case 12 -> lift(document);
            case 13 -> changeBlock(document);
            case 14, 15 -> addMark(document);
            case 16 -> removeMark(document);
            case 17 -> markSet(document);
            case 18 -> attribute(document);
            case 19, 20 -> insertNode(document);
            default -> wild(document);
        };
    }

    private Step insertText(Node document) {
        int position = position(document);
        for (int i = 0;
                i < 5
                        && !ResolvedPos.of(document, position)
                                .parent()
                                .type()
                                .content()
                                .startsInline();
                i++) {
            position = position(document);
        }
        var inline = documents.inline();
        return new ReplaceStep(position, position, new Slice(Fragment.of(List.of(inline)), 0, 0), false);
    }

    private Step delete(Node document) {
        int[] range = range(document);
        return new ReplaceStep(range[0], range[1], Slice.EMPTY, random.nextInt(10) == 0);
    }

    /** A piece of another document, or of this one, where its open levels match. */
    private Step replace(Node document) {
        var donor = random.nextBoolean() ? document : documents.document();
        int[] cut = range(donor);
        var slice = donor.slice(cut[0], cut[1]);
        int[] range = range(document);
        for (int i = 0; i < 12 && !fits(document, range, slice); i++) {
            range = range(document);
        }
        return new ReplaceStep(range[0], range[1], slice, random.nextInt(10) == 0);
    }

    private static boolean fits(Node document, int[] range, Slice slice) {
        int start = ResolvedPos.of(document, range[0]).depth() - slice.openStart();
        return start >= 0 && start == ResolvedPos.of(document, range[1]).depth() - slice.openEnd();
    }

    private Step split(Node document) {
        int position = position(document);
        var place = ResolvedPos.of(document, position);
        int levels = Math.min(place.depth(), 1 + random.nextInt(2));
        var before = Fragment.EMPTY;
        var after = Fragment.EMPTY;
        for (int i = 0; i < levels; i++) {
            var node = place.node(place.depth() - i);
            before = Fragment.of(List.of(node.around(before)));
            after = Fragment.of(List.of(node.around(after)));
        }
        return new ReplaceStep(position, position, new Slice(before.append(after), levels, levels), true);
    }

    private Step join(Node document) {
        for (int i = 0; i < 10; i++) {
            int position = position(document);
            var place = ResolvedPos.of(document, position);
            int index = place.index(place.depth());
            if (position > 0 && index > 0 && index < place.parent().content().count() && place.offsetInText() == 0) {
                return new ReplaceStep(position - 1, position + 1, Slice.EMPTY, random.nextInt(4) > 0);
            }
        }
        return delete(document);
    }

    private Step wrap(Node document) {
        var place = ResolvedPos.of(document, position(document));
        int depth = random.nextInt(place.depth() + 1);
        var content = place.node(depth).content();
        int first = random.nextInt(content.count() + 1);
        int last = first + random.nextInt(content.count() - first + 1);
        int from = place.start(depth) + content.startOf(first);
        int to = place.start(depth) + content.startOf(last);
        var inner = documents.node(pick("blockquote", "listItem", "taskItem", "tableCell"), Map.of(), Fragment.EMPTY);
        var wrappers = List.of(inner);
        int insert = 1;
        if (!inner.type().name().equals("blockquote")) {
            wrappers = List.of(
                    documents.node(pick("bulletList", "orderedList", "taskList"), Map.of(), Fragment.of(wrappers)));
            insert = 2;
        }
        return new ReplaceAroundStep(
                from, to, from, to, new Slice(Fragment.of(wrappers), 0, 0), insert, random.nextBoolean());
    }

    /** Takes children out of their parent, closing it before them and opening it again after them where need be. */
    private Step lift(Node document) {
        var place = ResolvedPos.of(document, position(document));
        if (place.depth() == 0) {
            return wrap(document);
        }
        int depth = 1 + random.nextInt(place.depth());
        var node = place.node(depth);
        var content = node.content();
        int first = random.nextInt(content.count() + 1);
        int last = first + random.nextInt(content.count() - first + 1);
        int gapFrom = place.start(depth) + content.startOf(first);
        int gapTo = place.start(depth) + content.startOf(last);
        boolean before = first > 0;
        boolean after = last < content.count();
        var shell = new ArrayList<Node>();
        if (before) {
            shell.add(node.around(Fragment.EMPTY));
        }
        if (after) {
            shell.add(node.around(Fragment.EMPTY));
        }
        int from = before ? gapFrom : gapFrom - 1;
        int to = after ? gapTo : gapTo + 1;
        var slice = new Slice(Fragment.of(shell), before ? 1 : 0, after ? 1 : 0);
        return new ReplaceAroundStep(from, to, gapFrom, gapTo, slice, before ? 1 : 0, true);
    }

    private Step changeBlock(Node document) {
        var place = ResolvedPos.of(document, position(document));
        if (place.depth() == 0) {
            return wrap(document);
        }
        int start = place.start(place.depth());
        int end = place.end(place.depth());
        var block = documents.node(pick("paragraph", "heading", "codeBlock", "blockquote"), Map.of(), Fragment.EMPTY);
        var slice = new Slice(Fragment.of(List.of(block)), 0, 0);
        return new ReplaceAroundStep(start - 1, end + 1, start, end, slice, 1, true);
    }

    private MarkStep addMark(Node document) {
        int[] range = range(document);
        return new AddMarkStep(range[0], range[1], documents.mark());
    }

    private MarkStep removeMark(Node document) {
        int[] range = range(document);
        var found = new ArrayList<Mark>();
        InlineContent.visit(document, range[0], range[1], (node, from, to) -> found.addAll(node.marks()));
        var mark = found.isEmpty() ? documents.mark() : found.get(random.nextInt(found.size()));
        return new RemoveMarkStep(range[0], range[1], mark);
    }

    private Step markSet(Node document) {
        return new MarkSetStep(List.of(addMark(document), removeMark(document)));
    }

    private Step attribute(Node document) {
        int position = position(document);
        for (int i = 0; i < 10; i++) {
            var node = document.nodeAt(position);
            if (node != null && !node.attributes().values().isEmpty()) {
                var names = List.copyOf(node.attributes().values().keySet());
                return new AttrStep(position, names.get(random.nextInt(names.size())), value());
            }
            position = position(document);
        }
        return new AttrStep(position, pick("level", "checked", "nothing"), value());
    }

    private Object value() {
        return switch (random.nextInt(4)) {
            case 0 -> "text";
            case 1 -> random.nextBoolean();
            default -> (long) random.nextInt(4);
        };
    }

    private Step insertNode(Node document) {
        int position = position(document);
        var parent = ResolvedPos.of(document, position).parent();
        var sibling = parent.content().count() > 0 && random.nextBoolean()
                ? parent.child(random.nextInt(parent.content().count()))
                : documents.block(1);
        return new ReplaceStep(
                position, position, new Slice(Fragment.of(List.of(sibling)), 0, 0), random.nextInt(8) == 0);
    }

    private Step wild(Node document) {
        int size = document.content().size() + 2;
        int a = random.nextInt(size);
        int b = a + random.nextInt(4);
        var other = documents.document();
        int end = Math.min(2, other.content().size());
        var slice = other.slice(0, ResolvedPos.of(other, end).splitsCharacter() ? end + 1 : end);
        return switch (random.nextInt(4)) {
            case 0 -> new ReplaceStep(a, b, slice, random.nextBoolean());
            case 1 ->
                new ReplaceAroundStep(
                        a, b + 3, a + random.nextInt(2), b + 1, slice, random.nextInt(slice.size() + 1), false);
            case 2 -> new AddMarkStep(a, b, documents.mark());
            default -> new AttrStep(a, "level", value());
        };
    }

    int position(Node document) {
        while (true) {
            int position = random.nextInt(document.content().size() + 1);
            if (!ResolvedPos.of(document, position).splitsCharacter()) {
                return position;
            }
        }
    }

    private int[] range(Node document) {
        int one = position(document);
        int other = position(document);
        for (int i = random.nextInt(3); i > 0 && Math.abs(one - other) > 6; i--) {
            other = position(document);
        }
        return new int[] {Math.min(one, other), Math.max(one, other)};
    }

    private String pick(String... names) {
        return names[random.nextInt(names.length)];
    }
}
