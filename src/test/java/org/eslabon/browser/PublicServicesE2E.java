package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eslabon.capacity.PublicServiceAddresses;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.PublicServices;
import org.eslabon.partnership.Cities;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=public_services_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class PublicServicesE2E {

    private static final Pattern SERVICE = Pattern.compile("/capacity/services/[0-9a-f-]{36}$");

    @LocalServerPort
    int port;

    @Autowired
    AsPerson person;

    @Autowired
    Cities cities;

    @Autowired
    PublicServices services;

    private Browsers browsers;

    @BeforeEach
    void open() {
        browsers = new Browsers(port);
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void twoPeopleEditOneProcedureAndEachSeesWhatTheOtherDoes() {
        Page ana = browsers.signedIn(ANALYST);
        Page emily = browsers.signedIn(OFFICER);
        ana.navigate("/c/cuenca/capacity/services");
        ana.getByRole(AriaRole.BUTTON, named("Registrar servicio")).click();
        Locator dialog = ana.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Nombre").fill("Permiso de rótulos");
        dialog.locator("vaadin-select").click();
        ana.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Permiso"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Registrar"))
                .click();
        ana.waitForURL(SERVICE);
        emily.navigate(ana.url());

        paste(ana, "Paso;Días;Costo\nSolicitud;pronto;5\n");
        assertThat(ana.locator(".procedure-import [role=alert]")).containsText("Fila 2, columna «Días»");
        assertThat(emily.locator(".step-row")).hasCount(0);
        ana.locator(".procedure-import textarea").fill("Paso;Días;Costo\nSolicitud;2;5\nInspección;;12,50\n");
        ana.getByRole(AriaRole.BUTTON, named("Agregar los pasos")).click();

        assertThat(emily.locator(".step-row")).hasCount(2);
        assertThat(emily.locator(".key-figure").first()).containsText("at least 2");
        assertThat(emily.locator(".key-figure").first()).containsText("one step unknown");
        Locator emilys = emily.locator(".step-row").nth(1).getByLabel("Days");
        emilys.focus();
        assertThat(ana.getByText("Emily Carter está editando")).isVisible();
        emilys.fill("8.5");
        emilys.blur();
        assertThat(ana.locator(".key-figure").first()).containsText("10,5");

        Locator mine = ana.locator(".step-row").first().getByLabel("Costo");
        Locator hers = emily.locator(".step-row").first().getByLabel("Cost");
        mine.fill("7");
        hers.fill("9");
        hers.blur();
        assertThat(emily.locator(".key-figure").nth(1)).containsText("21.5");
        mine.blur();
        Locator choice = ana.locator(".step-row .conflict");
        assertThat(choice).containsText("Emily Carter");
        choice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Usar lo mío"))
                .click();
        assertThat(hers).hasValue(Pattern.compile("7(\\.00)?"));

        emily.getByRole(AriaRole.BUTTON, named("Move “Inspección” up")).click();
        assertThat(ana.locator(".step-row").first().getByLabel("Paso")).hasValue("Inspección");
        ana.getByRole(AriaRole.BUTTON, named("Eliminar «Solicitud»")).click();
        assertThat(emily.locator(".step-row")).hasCount(1);
        ana.getByRole(AriaRole.BUTTON, named("Deshacer")).click();
        assertThat(emily.locator(".step-row").nth(1).getByLabel("Step", exactly()))
                .hasValue("Solicitud");

        Page ivan = browsers.signedIn(RESEARCHER);
        ivan.navigate(ana.url());
        assertThat(ivan.locator(".step-row").first().getByLabel("Paso", exactly()))
                .hasAttribute("readonly", "");
        assertThat(ivan.getByRole(AriaRole.BUTTON, named("Eliminar servicio"))).hasCount(0);
    }

    @Test
    void hasNoSeriousAccessibilityFaultInAnyLook() {
        Page ana = browsers.signedIn(ANALYST);
        var cuenca = person.as(ANALYST, () -> cities.bySlug("cuenca").id());
        PublicServiceId licence = person.as(ANALYST, () -> services.ofCity(cuenca)).stream()
                .filter(one -> one.name().equals("Licencia de funcionamiento"))
                .findFirst()
                .orElseThrow()
                .id();
        String address = "/" + PublicServiceAddresses.of("cuenca", licence);
        Screens.check(ana, "/c/cuenca/capacity/services", ".service-table", "services");
        Screens.check(ana, address, ".step-row", "service");
        ana.locator(".step-row").nth(1).scrollIntoViewIfNeeded();
        ana.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/service-steps-390.png")));
        for (String email : List.of(OFFICER, "daniel.prado@caf.example")) {
            Page page = browsers.signedIn(email);
            page.navigate(address);
            assertThat(page.locator(".step-row").first()).isVisible();
            page.locator(".service-sections").scrollIntoViewIfNeeded();
            Screens.check(page, "service-" + email.charAt(0));
        }
        ana.navigate(address);
        assertThat((Boolean) ana.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private static void paste(Page page, String table) {
        page.getByRole(AriaRole.BUTTON, named("Pegar o subir una tabla")).click();
        page.locator(".procedure-import textarea").fill(table);
        page.getByRole(AriaRole.BUTTON, named("Agregar los pasos")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
