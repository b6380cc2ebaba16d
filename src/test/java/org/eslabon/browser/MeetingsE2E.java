package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.meetings.Hall.ANA;
import static org.eslabon.meetings.Hall.EMILY;
import static org.eslabon.meetings.Hall.TERESA;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eslabon.meetings.Hall;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingId;
import org.eslabon.meetings.MeetingInvitationId;
import org.eslabon.meetings.Sex;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A meeting in the windows of the one who convenes it and of one who is invited. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=meetings_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Hall.class})
class MeetingsE2E {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

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
    void isPlannedByOneAndAnsweredByTheOtherBeforeTheEyesOfBoth() throws Exception {
        Page ana = browsers.signedIn(ANA);
        Page emily = browsers.signedIn(EMILY);
        ana.navigate("/c/cuenca/meetings");
        ana.locator("vaadin-button[theme~=primary]").first().click();
        ana.getByLabel("Título").fill("Taller de cacao fino");
        date(ana, "vaadin-date-time-picker >> nth=0", "1/6/2030", "9:00");
        ana.getByLabel("Lugar").fill("Museo del Cacao");
        button(ana, "Crear reunión").click();
        assertThat(ana.locator("h1")).hasText("Taller de cacao fino");
        ana.waitForURL(Pattern.compile("/meetings/[0-9a-f-]{36}$"));
        String address = ana.url();
        ana.getByLabel("Nuevo tema").fill("Costos por etapa");
        button(ana, "Agregar el tema").click();
        assertThat(ana.locator(".agenda-row")).hasCount(1);

        emily.navigate(address);
        assertThat(emily.locator(".agenda-row")).containsText("Costos por etapa");
        ana.navigate(address + "/people");
        ana.locator(".invite vaadin-multi-select-combo-box input").fill("Emily");
        ana.locator("vaadin-multi-select-combo-box-item").first().click();
        ana.keyboard().press("Escape");
        button(ana, "Invitar").first().click();
        assertThat(ana.locator(".invited-row")).containsText("Emily Carter");
        button(emily, "Coming").click();
        assertThat(ana.locator(".invited-row")).containsText("Viene");
        assertThat(emily.locator(".answers vaadin-button[theme~=primary]")).hasText("Coming");

        emily.locator(".talk-toggle").click();
        emily.locator(".talk-begin textarea").fill("May I bring a colleague?");
        emily.keyboard().press("Control+Enter");
        assertThat(ana.locator(".talk-count")).hasText("1");

        // What changes reaches the one who has it open, and she can take it home.
        ana.navigate(address);
        ana.getByLabel("Lugar").fill("Casa de la Provincia");
        ana.getByLabel("Lugar").blur();
        assertThat(emily.locator(".page-head-line")).containsText("Casa de la Provincia");
        assertThat(ana.locator(".meeting-question")).containsText("todavía no sabe");
        button(ana, "Avisar ahora").click();
        assertThat(ana.locator(".meeting-question")).isHidden();
        Download file =
                emily.waitForDownload(() -> emily.locator("a.download").first().click());
        assertThat(Files.readString(file.path()))
                .contains("SUMMARY:Taller de cacao fino", "LOCATION:Casa de la Provincia", "DTSTART:20300601T140000Z");
    }

    @Test
    void isWrittenDownApprovedAndFollowedUpByTwo() {
        MeetingId meeting =
                hall.meeting(ANA, "cuenca", Meeting.Kind.ROUNDTABLE, "Mesa del cacao", Duration.ofHours(-3));
        MeetingInvitationId invited = hall.invite(ANA, meeting, "cuenca", EMILY);
        String address = "/c/cuenca/meetings/" + meeting.value();
        Page ana = browsers.signedIn(ANA);
        Page emily = browsers.signedIn(EMILY);

        emily.navigate(address + "/people");
        ana.navigate(address + "/people");
        ana.locator(".invited-row vaadin-select").click();
        ana.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Vino · Mujer"))
                .click();
        assertThat(emily.locator(".attendance .key-figure-value").first()).hasText("1");
        assertThat(emily.locator(".page-head-line .status-done")).hasText("Held");

        ana.navigate(address + "/minutes");
        emily.navigate(address + "/minutes");
        Locator text = ana.locator("eslabon-text .ProseMirror");
        text.click();
        ana.keyboard().type("Se acordó pavimentar la vía.");
        assertThat(emily.locator("eslabon-text .ProseMirror")).containsText("pavimentar la vía.");
        button(ana, "Enviar a aprobación").click();
        assertThat(emily.locator(".frozen-text")).containsText("pavimentar la vía.");
        assertThat(ana.locator("eslabon-text")).hasCount(0);
        button(emily, "Approve the minutes for Municipalidad de Cuenca").click();
        assertThat(ana.locator(".minutes-approval .status-done").first()).containsText("Acta aprobada");
        button(ana, "Reabrir el acta").click();
        ana.locator("vaadin-dialog textarea").fill("Falta un nombre");
        ana.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(emily.locator(".minutes-approval")).containsText("They were approved. Ana Vintimilla reopened them");

        ana.navigate(address + "/agreements");
        emily.navigate(address + "/agreements");
        ana.locator(".agreement-form textarea").fill("Escribir a la aduana");
        ana.locator(".agreement-form vaadin-combo-box input").fill("Emily");
        ana.locator("vaadin-combo-box-item:visible").first().click();
        DateInputs.enter(ana.locator(".agreement-form vaadin-date-picker input"), "1/6/2030");
        button(ana, "Anotar acuerdo").click();
        assertThat(emily.locator(".agreement-row")).containsText("Escribir a la aduana");
        emily.navigate("/c/cuenca");
        assertThat(emily.locator(".task-list")).containsText("Do what was agreed: “Escribir a la aduana”");
        emily.navigate(address + "/agreements");
        button(emily, "Done").click();
        assertThat(ana.locator(".agreement-row .status-done")).containsText("Emily Carter");
        button(emily, "Not done yet").click();
        button(emily, "Make an action of “Escribir a la aduana”").click();
        assertThat(emily.locator("vaadin-dialog")).containsText("Make an action of this agreement");
        assertThat(invited).isNotNull();
    }

    @Test
    void looksWellInEveryLook() {
        MeetingId planned = hall.meeting(ANA, "cuenca", Meeting.Kind.WORKSHOP, "Taller de costos", Duration.ofDays(9));
        hall.invite(ANA, planned, "cuenca", EMILY);
        hall.guest(ANA, planned, "Rui Prado", "rui@mdic.example");
        MeetingId held =
                hall.meeting(ANA, "cuenca", Meeting.Kind.TRAINING, "Costos para caficultores", Duration.ofDays(-9));
        hall.came(ANA, hall.invite(ANA, held, "cuenca", EMILY), Sex.FEMALE);
        hall.came(ANA, hall.invite(ANA, held, "cuenca", TERESA), Sex.FEMALE);
        hall.walkedIn(ANA, held, "Pedro Salas", "Finca El Sol", Sex.MALE);
        hall.write(ANA, "cuenca", held, "Se revisaron los costos de cada etapa.");
        hall.agree(ANA, held, "cuenca", "Enviar la hoja de costos a las fincas", EMILY);
        hall.send(ANA, held, 7);
        String coming = "/c/cuenca/meetings/" + planned.value();
        String past = "/c/cuenca/meetings/" + held.value();

        Page ana = browsers.signedIn(ANA);
        ana.navigate(coming);
        ana.getByLabel("Nuevo tema").fill("Bienvenida");
        ana.getByLabel("Minutos").last().fill("15");
        button(ana, "Agregar el tema").click();
        assertThat(ana.locator(".agenda-row")).hasCount(1);
        Screens.check(ana, "/c/cuenca/meetings", ".meeting-list", "meetings-es");
        Screens.check(ana, "/c/cuenca/meetings/new", ".form-grid", "meeting-new-es");
        Screens.check(ana, coming, ".agenda-row", "meeting-agenda-es");
        Screens.check(ana, coming + "/people", ".invited-row", "meeting-people-coming-es");
        Screens.check(ana, past + "/people", ".attendance-counts", "meeting-people-es");
        Screens.check(ana, past + "/agreements", ".agreement-row", "meeting-agreements-es");
        Screens.check(ana, "/c/cuenca/meetings/training", ".table-with-total", "meetings-training-es");
        Page emily = browsers.signedIn(EMILY);
        Screens.check(emily, past + "/minutes", ".voices", "meeting-minutes-en");
        Screens.check(emily, coming, ".answers", "meeting-agenda-en");
        Screens.check(emily, past + "/agreements", ".agreement-row", "meeting-agreements-en");
        Page daniel = browsers.signedIn("daniel.prado@caf.example");
        Screens.check(daniel, coming + "/minutes", "eslabon-text", "meeting-minutes-pt");
        Screens.check(daniel, "/c/fortaleza/meetings", ".empty-state", "meetings-none-pt");
    }

    private static void date(Page page, String picker, String day, String hour) {
        Locator field = page.locator(picker);
        DateInputs.enter(field.locator("vaadin-date-picker input"), day);
        fill(field.locator("vaadin-time-picker input"), hour);
    }

    private static void fill(Locator input, String value) {
        input.fill(value);
        input.press("Enter");
        input.press("Tab");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
