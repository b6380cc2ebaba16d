package org.eslabon.launch;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person who started the product where it is. Listeners ordered after this one can add to it. */
@Component
class AddressNotice {

    static final int ORDER = 0;

    private final ProductAddress address;

    AddressNotice(ProductAddress address) {
        this.address = address;
    }

    @EventListener
    @Order(ORDER)
    void show(ApplicationReadyEvent ready) {
        address.listening().ifPresent(where -> System.out.println("Eslabón is ready: " + where));
    }
}
