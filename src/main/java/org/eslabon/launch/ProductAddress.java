package org.eslabon.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the product is, for links that leave it: {@code eslabon.address}, else where it listens. What a client says
 * about that (its Host header) is never believed: a link to a password would lead to where the client wants.
 */
@Component
public class ProductAddress {

    private final Environment environment;

    ProductAddress(Environment environment) {
        this.environment = environment;
    }

    /**
     * @param path without a leading slash
     */
    public String of(String path) {
        String configured = environment.getProperty("eslabon.address", "").strip();
        String base = configured.isEmpty() ? listening().orElse("http://localhost:8080/") : configured;
        return (base.endsWith("/") ? base : base + "/") + path;
    }

    /** Where it listens, once it does. */
    Optional<String> listening() {
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .map(port -> scheme() + "://" + host(environment.getProperty("server.address", "")) + ":" + port
                        + environment.getProperty("server.servlet.context-path", "") + "/");
    }

    private String scheme() {
        return environment.getProperty("server.ssl.bundle", "").isEmpty()
                        && environment.getProperty("server.ssl.key-store", "").isEmpty()
                ? "http"
                : "https";
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
