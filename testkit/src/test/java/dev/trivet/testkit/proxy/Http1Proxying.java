package dev.trivet.testkit.proxy;

import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakesExtension;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A proxy in front of a fake, spoken to over raw sockets in HTTP/1.1. */
@ExtendWith(FakesExtension.class)
@Timeout(30)
abstract class Http1Proxying {
  static final String BODY = "{\"name\":\"p\"}";

  FakeRollbar fake;
  FaultProxy proxy;

  @BeforeEach
  void start(FakeRollbar started) {
    fake = started;
    proxy = FaultProxy.start(started);
  }

  @AfterEach
  void stop() {
    proxy.close();
  }

  String get(String path) {
    return request("GET", path, "");
  }

  String post() {
    return request("POST", "/projects", BODY);
  }

  String request(String method, String path, String body) {
    var length = method.equals("GET") ? "" : "Content-Length: " + body.length() + "\r\n";
    return method
        + (" /api/1" + path + " HTTP/1.1\r\nHost: localhost\r\nX-Rollbar-Access-Token: ")
        + (fake.token() + "\r\n" + length + "\r\n" + body);
  }

  /** The response to the creation of the first project, which is the same after every reset. */
  String wholeResponse() throws IOException {
    try (var connection = new RawConnection(proxy)) {
      var whole = connection.send(post()).readResponse();
      fake.reset();
      return whole;
    }
  }

  static String bodyOf(String response) {
    return response.substring(response.indexOf("\r\n\r\n") + 4);
  }
}
