package org.eslabon.finance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eslabon.finance.LineId;
import org.eslabon.shared.TypedId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The grid of amounts in the browser. It shows what it is given, and tells what was typed, pasted or asked for. */
@Tag("eslabon-funding-grid")
@JsModule("./finance/funding-grid.ts")
class FundingGridElement extends Component {

    private static final String DETAIL = "event.detail";

    /** A cell: a line in a year. */
    record Place(LineId line, int year) {

        static Place of(JsonNode detail) {
            return new Place(
                    TypedId.read(detail.path("line").asString(""), LineId::new),
                    detail.path("year").asInt());
        }
    }

    /**
     * @param seen the amount that stood there when the person began, as a plain number
     */
    record Typed(Place place, String text, String seen) {}

    void setModel(ObjectNode model) {
        getElement().setPropertyJson("model", model);
    }

    /** Who else is in which cell. */
    void setOthers(ObjectNode people) {
        getElement().setPropertyJson("others", people);
    }

    void stored(Place place) {
        call("stored", place);
    }

    void settle(Place place) {
        call("settle", place);
    }

    private void call(String function, Place place) {
        getElement().callJsFunction(function, place.line().value().toString(), place.year());
    }

    void refuse(Place place, String text, String message) {
        getElement().callJsFunction("refuse", place.line().value().toString(), place.year(), text, message);
    }

    void ask(Place place, String text) {
        getElement().callJsFunction("ask", place.line().value().toString(), place.year(), text);
    }

    void onTyped(Consumer<Typed> listener) {
        on(
                "amount-typed",
                detail -> listener.accept(new Typed(
                        Place.of(detail),
                        detail.path("text").asString(""),
                        detail.path("seen").asString(""))));
    }

    void onPasted(BiConsumer<Place, String> listener) {
        on(
                "block-pasted",
                detail -> listener.accept(Place.of(detail), detail.path("text").asString("")));
    }

    void onPaymentsAsked(Consumer<Place> listener) {
        on("payments-asked", detail -> listener.accept(Place.of(detail)));
    }

    void onLineAsked(Consumer<LineId> listener) {
        on(
                "line-asked",
                detail -> listener.accept(TypedId.read(detail.path("line").asString(""), LineId::new)));
    }

    void onEntered(Consumer<Place> listener) {
        on("cell-entered", detail -> listener.accept(Place.of(detail)));
    }

    void onLeft(Runnable listener) {
        on("cell-left", detail -> listener.run());
    }

    private void on(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        event, heard -> listener.accept(heard.getEventData().path(DETAIL)))
                .addEventData(DETAIL);
    }
}
