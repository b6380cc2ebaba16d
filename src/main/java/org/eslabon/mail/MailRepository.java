package org.eslabon.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails as rows. */
@Repository
class MailRepository {

    private final JdbcClient database;

    MailRepository(JdbcClient database) {
        this.database = database;
    }

    void add(OutgoingMail mail) {
        Attachment file = mail.attachment();
        database.sql("""
                        insert into outgoing_mail (id, recipient, language, subject, text, attachment_name,
                            attachment_type, attachment, state, written_at, due_at)
                        values (:id, :to, :language, :subject, :text, :name, :type, :attachment, 'WAITING', :at, :at)""")
                .param("id", mail.id())
                .param("to", mail.to())
                .param("language", mail.language().toLanguageTag())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("name", file == null ? null : file.name())
                .param("type", file == null ? null : file.mediaType())
                .param("attachment", file == null ? null : file.text())
                .param("at", mail.writtenAt())
                .update();
    }

    /** Takes mails that are due for one sender alone: another finds them again only when the claim has run out. */
    List<OutgoingMail> claim(Instant now, Instant until, int most) {
        UUID claim = UUID.randomUUID();
        database.sql("""
                        update outgoing_mail set claim = :claim, due_at = :until, attempts = attempts + 1
                        where state = 'WAITING' and due_at <= :now order by due_at limit :most""")
                .param("claim", claim)
                .param("until", until)
                .param("now", now)
                .param("most", most)
                .update();
        return database.sql(
                        "select * from outgoing_mail where claim = :claim and state = 'WAITING' order by written_at")
                .param("claim", claim)
                .query(MailRepository::mail)
                .list();
    }

    void sent(UUID id, Instant now) {
        database.sql("""
                        update outgoing_mail
                        set state = 'SENT', sent_at = :now, text = null, attachment = null, claim = null,
                            last_error = null
                        where id = :id""").param("id", id).param("now", now).update();
    }

    void failed(UUID id, String error, Instant again) {
        database.sql("update outgoing_mail set last_error = :error, due_at = :again, claim = null where id = :id")
                .param("id", id)
                .param("error", error)
                .param("again", again)
                .update();
    }

    void givenUp(UUID id, String error) {
        database.sql("""
                        update outgoing_mail
                        set state = 'GIVEN_UP', text = null, attachment = null, last_error = :error, claim = null
                        where id = :id""").param("id", id).param("error", error).update();
    }

    List<OutgoingMail> newestWaiting(int most) {
        return database.sql("select * from outgoing_mail where state = 'WAITING' order by written_at desc limit :most")
                .param("most", most)
                .query(MailRepository::mail)
                .list();
    }

    private static OutgoingMail mail(ResultSet row, int number) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("subject"),
                row.getString("text"),
                attachment(row),
                row.getObject("written_at", Instant.class),
                row.getInt("attempts"));
    }

    private static @Nullable Attachment attachment(ResultSet row) throws SQLException {
        String text = row.getString("attachment");
        return text == null
                ? null
                : new Attachment(row.getString("attachment_name"), row.getString("attachment_type"), text);
    }
}
