package org.eslabon.coediting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Opens a text and never reads what it is sent: the line of somebody whose machine has frozen. */
final class SlowReader implements AutoCloseable {

    private final Socket socket = new Socket();

    SlowReader(int port, String cookies, DocumentId text) throws IOException {
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("localhost", port));
        OutputStream out = socket.getOutputStream();
        out.write("""
                GET /coediting HTTP/1.1\r
                Host: localhost:%d\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Cookie: %s\r
                \r
                """.formatted(port, cookies).getBytes(StandardCharsets.US_ASCII));
        awaitEndOfHead(socket.getInputStream());
        out.write(masked("{\"type\":\"open\",\"document\":\"" + text.value() + "\",\"schema\":\""
                + SchemaFingerprint.VALUE + "\"}"));
        out.flush();
    }

    private static void awaitEndOfHead(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("No answer but " + head);
            }
            head.append((char) read);
        }
        if (!head.toString().contains(" 101 ")) {
            throw new IOException(head.toString());
        }
    }

    /** A text frame with the mask 0, which is one. */
    private static byte[] masked(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8);
        frame.put((byte) 0x81)
                .put((byte) (0x80 | 126))
                .putShort((short) payload.length)
                .putInt(0)
                .put(payload);
        return frame.array();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
