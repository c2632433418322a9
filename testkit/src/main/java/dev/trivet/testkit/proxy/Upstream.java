package dev.trivet.testkit.proxy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;

/** Carries one request after the other to the target, each on a connection of its own. */
record Upstream(String host, int port) {

  HttpMessage exchange(HttpMessage request) throws IOException {
    try (var socket = new Socket(host, port)) {
      socket.setTcpNoDelay(true);
      var out = socket.getOutputStream();
      out.write(request.without("Expect").withHeader("Connection", "close").bytes());
      out.flush();
      var in = new BufferedInputStream(socket.getInputStream());
      return new MessageReader(in)
          .readResponse(request.word(0))
          .without("Connection")
          .without("Keep-Alive");
    }
  }
}
