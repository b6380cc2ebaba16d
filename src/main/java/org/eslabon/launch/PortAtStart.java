package org.eslabon.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses a port that is taken within the first second; the web server itself would notice at the very end of the start. */
class PortAtStart implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Only a port that was asked for: a test without a web server asks for none.
        int port = environment.getProperty("server.port", Integer.class, 0);
        if (port > 0) {
            try (ServerSocket _ = new ServerSocket(port, 1, address(environment))) {
                return;
            } catch (BindException e) {
                throw taken(port);
            } catch (IOException e) {
                throw new StartRefused(
                        "Port " + port + " cannot be used: " + e.getMessage() + ".",
                        "Check server.address, or choose another port with --port N.",
                        e);
            }
        }
    }

    static StartRefused taken(int port) {
        return new StartRefused(
                "Port " + port + " is taken by another program.",
                "Stop that program, or choose another port with --port N.");
    }

    private static InetAddress address(ConfigurableEnvironment environment) throws IOException {
        return InetAddress.getByName(environment.getProperty("server.address", "0.0.0.0"));
    }

    /** Late, when configuration files have been read, and just before the database is started. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
