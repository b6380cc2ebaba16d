package org.eslabon.coediting;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eslabon.audit.Act;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Right;
import org.eslabon.plan.PlanFixtures;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;

/** The text of a plan of Cuenca, with an image, and that of one of Barranquilla. */
@TestComponent
public class CoeditingFixtures implements Fixtures {

    private static final byte[] GIF = "GIF89a".getBytes(StandardCharsets.ISO_8859_1);

    private final AsPerson person;
    private final Cities cities;
    private final PlanFixtures plans;
    private final Documents documents;
    private final Images images;

    private Text cuenca;
    private Text barranquilla;

    private record Text(TextOwner owner, DocumentId document, UUID image) {}

    CoeditingFixtures(AsPerson person, Cities cities, PlanFixtures plans, Documents documents, Images images) {
        this.person = person;
        this.cities = cities;
        this.plans = plans;
        this.documents = documents;
        this.images = images;
    }

    @Override
    public void prepare() {
        cuenca = person.as(AsPerson.ANALYST, () -> text("plan"));
        barranquilla = person.as(AsPerson.STRANGER, () -> text("foreign-plan"));
    }

    private Text text(String plan) {
        TextOwner owner =
                new TextOwner(new ThingRef("plan", UUID.fromString(plans.ids().get(plan))), "text");
        DocumentId document = documents.of(owner);
        UUID image = ((Images.Upload.Kept) images.add(document, GIF)).image();
        return new Text(owner, document, image);
    }

    @Override
    public Map<Class<?>, Object> values() {
        return values(cuenca);
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return values(barranquilla);
    }

    private static Map<Class<?>, Object> values(Text text) {
        return Map.of(TextOwner.class, text.owner(), DocumentId.class, text.document());
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        CityId city = person.as(AsPerson.ANALYST, () -> cities.bySlug("cuenca").id());
        Supplier<Act> act = () -> Act.of(city, cuenca.owner().thing(), "wrote", "Plan");
        calls.put("CityTexts.people(CityId, String)", List.of(city, ""));
        calls.put("CityTexts.standing(CityId, Right, Supplier)", List.of(city, Right.PLAN, act));
        calls.put("Documents.html(DocumentId, long)", List.of(cuenca.document(), 0L));
        calls.put("Documents.plainText(DocumentId, long)", List.of(cuenca.document(), 0L));
        calls.put("Documents.plainTexts(List)", List.of(List.of(cuenca.owner())));
        calls.put("Images.add(DocumentId, byte[])", List.of(cuenca.document(), GIF));
        calls.put("Images.get(DocumentId, UUID)", List.of(cuenca.document(), cuenca.image()));
        calls.put("TextEditors.of(TextOwner, String, String)", List.of(cuenca.owner(), "Text", ""));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        return Map.of(
                "Documents.plainTexts(List)",
                List.of(List.of(cuenca.owner(), barranquilla.owner())),
                "Images.get(DocumentId, UUID)",
                List.of(cuenca.document(), barranquilla.image()));
    }
}
