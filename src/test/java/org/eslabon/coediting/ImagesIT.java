package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eslabon.audit.AuditTrail;
import org.eslabon.coediting.TextClient.Browser;
import org.eslabon.security.CurrentUser;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Images of a text, uploaded and shown as browsers do it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=coediting",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({PlanText.class, AsPerson.class})
class ImagesIT {

    private static final byte[] GIF = "GIF89a and more".getBytes(StandardCharsets.ISO_8859_1);
    private static final String OURS = "X-Requested-With";

    @LocalServerPort
    int port;

    @Autowired
    PlanText plans;

    @Autowired
    AsPerson people;

    @Autowired
    JdbcClient database;

    @Autowired
    DocumentRepository documents;

    @Autowired
    Gate gate;

    @Autowired
    CurrentUser user;

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transactions;

    private Browser browser(String email) {
        return Browser.signedIn("http://localhost:" + port, email, "demostracion-eslabon");
    }

    private HttpResponse<String> upload(Browser who, DocumentId text, byte[] file, Map<String, String> headers)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.gif\"\r\nContent-Type: image/gif\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/coediting/images/" + text.value()))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        headers.forEach(request::header);
        return who.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> image(Browser who, String address) throws Exception {
        return who.http()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void areShownToThoseWhoMaySeeTheTextAndToNobodyElse() throws Exception {
        DocumentId text = plans.saying("a");
        Browser ana = browser(AsPerson.ANALYST);

        HttpResponse<String> kept = upload(ana, text, GIF, Map.of(OURS, "eslabon"));
        assertThat(kept.statusCode()).isEqualTo(200);
        String address = Wire.text(Wire.read(kept.body()).orElseThrow(), "src");

        HttpResponse<byte[]> shown = image(browser(AsPerson.RESEARCHER), address);
        assertThat(shown.body()).isEqualTo(GIF);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/gif");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(image(browser(AsPerson.STRANGER), address).statusCode()).isEqualTo(404);
        String elsewhere = address.replace(
                text.value().toString(), plans.saying("b").value().toString());
        assertThat(image(ana, elsewhere).statusCode()).isEqualTo(404);
    }

    @Test
    void areRefusedForTheirSizeTheirBytesAndTheRightToWrite() throws Exception {
        DocumentId text = plans.saying("a");
        Map<String, String> ours = Map.of(OURS, "eslabon");
        Browser ana = browser(AsPerson.ANALYST);
        byte[] large = new byte[Images.LARGEST + 1];
        System.arraycopy(GIF, 0, large, 0, GIF.length);

        assertThat(upload(ana, text, large, ours).body()).contains("too-large");
        assertThat(upload(ana, text, "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8), ours)
                        .body())
                .contains("type");
        assertThat(upload(browser(AsPerson.RESEARCHER), text, GIF, ours).body()).contains("rights");
        assertThat(upload(browser(AsPerson.STRANGER), text, GIF, ours).statusCode())
                .isEqualTo(404);
        assertThat(database.sql("select count(*) from document_image where document_id = ?")
                        .param(text.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void areTakenFromPagesOfOursOnly() throws Exception {
        DocumentId text = plans.saying("a");

        assertThat(upload(browser(AsPerson.ANALYST), text, GIF, Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void lieInAFolderWhereTheSettingNamesOne(@TempDir Path folder) throws Exception {
        DocumentId text = plans.saying("a");
        Images images = new Images(
                database, documents, gate, user, trail, folder.resolve("images").toString());

        var image = people.as(
                AsPerson.ANALYST,
                () -> transactions.execute(status -> ((Images.Upload.Kept) images.add(text, GIF)).image()));

        assertThat(Files.readAllBytes(folder.resolve("images").resolve(image.toString())))
                .isEqualTo(GIF);
        assertThat(people.as(AsPerson.ANALYST, () -> images.get(text, image)).bytes())
                .isEqualTo(GIF);
    }
}
