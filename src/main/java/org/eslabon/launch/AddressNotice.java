package org.eslabon.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person who started the product where it is. Listeners ordered after this one can add to it. */
@Component
class AddressNotice {

    static final int ORDER = 0;

    @EventListener
    @Order(ORDER)
    void show(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println("Eslabón is ready: http://" + host(environment.getProperty("server.address", "")) + ":"
                    + port + environment.getProperty("server.servlet.context-path", "") + "/");
        }
    }

    private static String host(String address) {
        try {
            InetAddress bound = InetAddress.getByName(address);
            return bound.isLoopbackAddress() || bound.isAnyLocalAddress() ? "localhost" : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
