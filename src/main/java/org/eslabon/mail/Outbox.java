package org.eslabon.mail;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eslabon.launch.ProductAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** In a demonstration without a mail server: the mails that would have been sent, for everyone to read. */
@Service
public class Outbox {

    /** The address of its page. */
    public static final String ADDRESS = "outbox";

    private static final int SHOWN = 50;

    private final MailRepository mails;
    private final ProductAddress address;
    private final boolean open;
    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();

    Outbox(
            MailRepository mails,
            ProductAddress address,
            @Value("${eslabon.demonstration:false}") boolean demonstration,
            @Value("${spring.mail.host:}") String host) {
        this.mails = mails;
        this.address = address;
        this.open = demonstration && host.isBlank();
    }

    /** Whether there is an outbox at all; elsewhere its address does not exist. */
    public boolean open() {
        return open;
    }

    /** The newest mails, newest first. */
    public List<OutgoingMail> newest() {
        return open ? mails.newestWaiting(SHOWN) : List.of();
    }

    /** Calls back, on another thread, when a mail was written, until the returned task is run. */
    public Runnable whenWritten(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MailWritten written) {
        readers.forEach(Runnable::run);
    }

    @EventListener
    @Order(2)
    void show(ApplicationReadyEvent ready) {
        if (open) {
            System.out.println("Mails are not sent but shown at " + address.of(ADDRESS));
        }
    }
}
