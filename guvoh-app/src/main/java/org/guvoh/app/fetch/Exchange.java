package org.guvoh.app.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request over HTTP/1.1 to an address that was looked up before and is not looked up again, so
 * that a name cannot turn into another address after it was checked.
 *
 * <p>The certificate must be that of the host's name. The whole exchange has one deadline, so that
 * a server that sends a byte now and then ends, too.
 */
final class Exchange {
  static final Duration DEADLINE = Duration.ofSeconds(40);
  static final int LARGEST = 16 << 20;
  private static final int CONNECT_MILLISECONDS = 10_000;

  private Exchange() {}

  static HttpAnswer get(
      URI url, InetAddress address, Map<String, String> fields, LongSupplier nanoTime)
      throws IOException {
    long end = nanoTime.getAsLong() + DEADLINE.toNanos();
    boolean secure = url.getScheme().equalsIgnoreCase("https");
    int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(address, port), CONNECT_MILLISECONDS);
      try (Socket socket = secure ? secured(plain, url.getHost(), port) : plain) {
        socket.getOutputStream().write(HttpAnswer.bytes(request(url, fields)));
        socket.getOutputStream().flush();
        InputStream in = new BufferedInputStream(new Timed(socket, end, nanoTime));
        return HttpAnswer.read(in, LARGEST);
      }
    }
  }

  private static Socket secured(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    secure.setSoTimeout(CONNECT_MILLISECONDS);
    secure.startHandshake();
    return secure;
  }

  private static String request(URI url, Map<String, String> fields) {
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    String host = url.getPort() > 0 ? url.getHost() + ":" + url.getPort() : url.getHost();
    StringBuilder request = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
    request.append("Host: ").append(host).append("\r\n");
    request.append("Connection: close\r\nAccept-Encoding: identity\r\n");
    fields.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
    return request.append("\r\n").toString();
  }

  /** Reads from a socket until a deadline, however slowly it sends. */
  private static final class Timed extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private final long end;
    private final LongSupplier nanoTime;

    Timed(Socket socket, long end, LongSupplier nanoTime) throws IOException {
      this.socket = socket;
      this.in = socket.getInputStream();
      this.end = end;
      this.nanoTime = nanoTime;
    }

    private void arm() throws IOException {
      long left = (end - nanoTime.getAsLong()) / 1_000_000;
      if (left <= 0) {
        throw new SocketTimeoutException("the whole answer took too long");
      }
      socket.setSoTimeout((int) Math.min(left, 20_000));
    }

    @Override
    public int read() throws IOException {
      arm();
      return in.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      arm();
      return in.read(target, offset, length);
    }
  }
}
