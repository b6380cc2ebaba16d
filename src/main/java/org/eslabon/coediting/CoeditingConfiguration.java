package org.eslabon.coediting;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Where the endpoint is. Pages of other sites are refused, which is the framework's default and stays it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class CoeditingConfiguration implements WebSocketConfigurer {

    private final CoeditingSocket socket;

    CoeditingConfiguration(CoeditingSocket socket) {
        this.socket = socket;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/coediting").setHandshakeHandler(new Handshake());
    }

    /** Without compression, which would cost more time than it saves on messages as short as these. */
    private static final class Handshake extends DefaultHandshakeHandler {
        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
