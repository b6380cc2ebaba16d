package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents and steps from JSON and to JSON, in the form the editor's library uses. What is read may come from anyone:
 * it is a value of this schema, or it is refused, with work that {@link Limits} bounds.
 *
 * <p>The <i>plain</i> methods are for messages already parsed: maps, lists, strings, numbers, booleans and null.
 */
public final class ModelJson {

    private final NodeReader nodes;
    private final StepReader steps;

    public ModelJson(Schema schema) {
        nodes = new NodeReader(schema);
        steps = new StepReader(nodes);
    }

    /** A whole document that conforms to the schema. */
    public Result<Node> readDocument(String json) {
        return Result.of(() -> nodes.document(Json.read(json)));
    }

    public Result<Node> readPlainDocument(@Nullable Object plain) {
        return Result.of(() -> nodes.document(plain));
    }

    public Result<Step> readStep(String json) {
        return Result.of(() -> steps.step(Json.read(json)));
    }

    /** The steps of one commit, an array. */
    public Result<List<Step>> readSteps(String json) {
        return Result.of(() -> list(Json.read(json)));
    }

    public Result<List<Step>> readPlainSteps(@Nullable Object plain) {
        return Result.of(() -> list(plain));
    }

    public String write(Node node) {
        return Json.write(PlainForm.of(node));
    }

    public String write(Step step) {
        return Json.write(PlainForm.of(step));
    }

    public String write(List<Step> steps) {
        return Json.write(plain(steps));
    }

    public Object plain(Node node) {
        return PlainForm.of(node);
    }

    public Object plain(List<Step> steps) {
        return steps.stream().map(PlainForm::of).toList();
    }

    private List<Step> list(@Nullable Object plain) {
        var values = Json.list(plain, "steps");
        if (values.size() > Limits.STEPS) {
            throw Misfit.tooLarge(values.size() + " steps");
        }
        var read = new ArrayList<Step>(values.size());
        for (var value : values) {
            read.add(steps.step(value));
        }
        return List.copyOf(read);
    }
}
